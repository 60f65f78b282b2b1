/**
 * Carries products over from the form in which each certificate told number, day and body of its decision to
 * the one in which decisions are records of their own. It works on what files hold, not on what a schema makes
 * of them, and touches nothing but the certificates: what it does not know stays where it is.
 */
import { decisionId } from '../../../src/domain/decision-id.ts';

/** Anything that a JSON file holds under its keys. */
export type Plain = Record<string, unknown>;

/** The files of a content folder, by id. */
export interface OldContent {
  products: ReadonlyMap<string, Plain>;
  /** To name the province of a decision. */
  localities: ReadonlyMap<string, Plain>;
  /** Decisions that are there already: they are added to, never overwritten. */
  decisions: ReadonlyMap<string, Plain>;
}

/** What has to be written. */
export interface CarriedOver {
  /** Products whose certificates were in the old form, whole, with the new one. */
  products: Map<string, Plain>;
  /** Decisions that are new or have gained a source. */
  decisions: Map<string, Plain>;
}

/** True for a product that still tells of a decision in the old form. */
export const isOldProduct = (product: Plain): boolean => certificatesOf(product).some(isOld);

/**
 * Products in the old form in the new one, and the decisions that they name.
 *
 * A certificate keeps what is its own (stars, points, end printed on it, kind); number, day and body become a
 * decision, one for all products that name it, with the sources that quote its number. A recall becomes a
 * decision too. A decision that is said to replace one which the product does not have is kept as a note.
 */
export function carryOver({ products, localities, decisions }: OldContent): CarriedOver {
  const found: CarriedOver = { products: new Map(), decisions: new Map() };
  const addDecision = (id: string, decision: Plain, sources: readonly Plain[]) => {
    const before = found.decisions.get(id) ?? decisions.get(id);
    const listed = listOf(before?.['sources']);
    const added = sources.filter((source) => !listed.some((other) => isSameSource(other, source)));
    if (before && added.length === 0) return;
    const all = [...listed, ...added].map((source, at) => ({ ...source, id: `s${at + 1}` }));
    found.decisions.set(id, { ...decision, ...before, sources: all });
  };
  for (const [id, product] of products) {
    if (!isOldProduct(product)) continue;
    const province = localities.get(String(product['locality']))?.['province'];
    found.products.set(id, carryProduct(product, province, addDecision));
  }
  return found;
}

type AddDecision = (id: string, decision: Plain, sources: readonly Plain[]) => void;

function carryProduct(product: Plain, province: unknown, addDecision: AddDecision): Plain {
  const old = certificatesOf(product);
  const idOfNumber = new Map(
    old.filter(isOld).map((one) => [one['decisionNumber'], idOf(one)] as const),
  );
  const notes: Plain[] = [];
  const sources = listOf(product['sources']);
  const certificates = old.map((certificate) => {
    if (!isOld(certificate)) return certificate;
    const { decisionNumber, issuedOn, issuingAuthority, supersedes, recall, ...own } = certificate;
    const authority = issuingAuthority as Plain;
    const id = idOf(certificate);
    const place = authority['level'] === 'ministry' ? undefined : province;
    addDecision(
      id,
      decisionFrom(
        decisionNumber,
        'recognition',
        { signedOn: issuedOn },
        authority,
        place,
        product,
      ),
      quoting(sources, own['sources'], decisionNumber),
    );
    const { stars, ...rest } = own;
    const replaced = idOfNumber.get(supersedes);
    if (supersedes !== undefined && replaced === undefined)
      notes.push(replacement(decisionNumber, supersedes));
    return {
      stars,
      ...('score' in rest && { score: rest['score'] }),
      ...('potential5' in rest && { potential5: rest['potential5'] }),
      decision: id,
      ...without(rest, ['score', 'potential5', 'reassessment', 'extendedUntil', 'sources']),
      ...(replaced !== undefined && { supersedes: replaced }),
      ...only(rest, ['reassessment', 'extendedUntil']),
      ...(isPlain(recall) && {
        recall: carryRecall(recall, authority, place, product, sources, addDecision),
      }),
      sources: rest['sources'],
    };
  });
  const carried: Plain = { ...product, certificates };
  return notes.length === 0
    ? carried
    : { ...carried, notes: [...listOf(product['notes']), ...notes] };
}

function carryRecall(
  recall: Plain,
  issuingAuthority: Plain,
  place: unknown,
  product: Plain,
  sources: readonly Plain[],
  addDecision: AddDecision,
): Plain {
  const { decisionNumber, authority, ...own } = recall;
  // The body is told by its name alone; its level is that of the body that granted what it takes back (art. 9).
  const body = { ...issuingAuthority, name: authority };
  const id = decisionId({
    number: String(decisionNumber),
    day: String(own['on']),
    body: String(authority),
  });
  addDecision(
    id,
    decisionFrom(decisionNumber, 'recall', { validFrom: own['on'] }, body, place, product),
    quoting(sources, own['sources'], decisionNumber),
  );
  return { on: own['on'], decision: id, ...without(own, ['on']) };
}

const decisionFrom = (
  number: unknown,
  act: 'recognition' | 'recall',
  days: Plain,
  issuingAuthority: Plain,
  province: unknown,
  product: Plain,
): Plain => ({
  ...(product['sample'] === true && { sample: true }),
  number,
  act,
  ...days,
  issuingAuthority,
  ...(province !== undefined && { province }),
  listRead: 'part',
});

/** The sources that a certificate cites and that hold the number of its decision; all it cites, where none does. */
function quoting(sources: readonly Plain[], cited: unknown, number: unknown): Plain[] {
  const named = sources.filter(({ id }) => Array.isArray(cited) && cited.includes(id));
  const first = String(number).split('/', 1)[0] ?? '';
  const holds = ({ quote, title }: Plain) =>
    new RegExp(`(^|\\D)${first}(\\D|$)`).test(`${String(quote ?? '')} ${String(title ?? '')}`);
  const holding = named.filter(holds);
  return holding.length > 0 ? holding : named;
}

const replacement = (number: unknown, replaced: unknown): Plain => ({
  vi: `Quyết định ${String(number)} thay Quyết định ${String(replaced)}.`,
  en: `Decision ${String(number)} replaces Decision ${String(replaced)}.`,
});

const idOf = ({ decisionNumber, issuedOn, issuingAuthority }: Plain): string =>
  decisionId({
    number: String(decisionNumber),
    day: String(issuedOn),
    body: String((issuingAuthority as Plain)['name']),
  });

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): Plain[] => (Array.isArray(value) ? value.filter(isPlain) : []);
const certificatesOf = (product: Plain): Plain[] => listOf(product['certificates']);
const isOld = (certificate: Plain): boolean =>
  certificate['decision'] === undefined && isPlain(certificate['issuingAuthority']);
const isSameSource = (a: Plain, b: Plain): boolean =>
  JSON.stringify(without(a, ['id'])) === JSON.stringify(without(b, ['id']));
const without = (value: Plain, keys: readonly string[]): Plain =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
const only = (value: Plain, keys: readonly string[]): Plain =>
  Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));

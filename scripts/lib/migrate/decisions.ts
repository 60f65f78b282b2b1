/**
 * Carries products over from the form in which each certificate told number, day and body of its decision to
 * the one in which decisions are records of their own. It works on what files hold, not on what a schema makes
 * of them, and touches nothing but certificates, reports and notes: what it does not know stays where it is.
 */
import {
  isOldCertificate,
  isOldRecall,
  toldOfDecision,
  toldOfRecall,
} from '../../../src/catalogue/read/old-form.ts';
import { starsIn } from '../../../src/catalogue/rules/quoted-stars.ts';
import { decisionId } from '../../../src/domain/decision-id.ts';
import { isDay } from '../../../src/lib/day.ts';
import { fold } from '../../../src/lib/fold.ts';
import { DecisionNumberSchema } from '../../../src/schema/decision.ts';

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

/** Why a certificate cannot be carried over. */
export interface CarryProblem {
  product: string;
  /** Where in the product: `certificates.0.issuedOn`. */
  field: string;
  /**
   * `incomplete`: number, day or body is missing (`found`), and no decision is known that fits the rest;
   * `ambiguous`: several known decisions fit (`found`);
   * `malformed`: what is told as number or day (`found`) is none, so it would make no id that can stay;
   * `contradiction`: the decision (`decision`) is there and says otherwise (`found`, instead of `wanted`).
   */
  problem: 'incomplete' | 'ambiguous' | 'malformed' | 'contradiction';
  decision?: string;
  found: string;
  wanted?: string;
}

/** What has to be written. */
export interface CarriedOver {
  /** Products that have changed, whole. */
  products: Map<string, Plain>;
  /** Decisions that are new or have gained a source. */
  decisions: Map<string, Plain>;
  /** Certificates that stay as they are. Nothing should be written while there is one. */
  problems: CarryProblem[];
}

/** True for a product that still tells of a decision in the old form. */
const isOldProduct = (product: Plain): boolean =>
  listOf(product['certificates']).some(
    (certificate) => isOldCertificate(certificate) || isOldRecall(certificate['recall']),
  );

/**
 * Products in the old form in the new one, and the decisions that they name.
 *
 * A certificate keeps what is its own (stars, points, end printed on it, kind); number, day and body become a
 * decision, one for all products that name it, with the sources that quote its number. A recall becomes a
 * decision too. A decision that is said to replace one which nobody has is kept as a note.
 *
 * Content of that form did not say where the words for the stars stand, so that is marked as not recorded.
 */
export function carryOver({ products, localities, decisions }: OldContent): CarriedOver {
  const book = new DecisionBook(decisions);
  const carried: CarriedOver = { products: new Map(), decisions: book.changed, problems: [] };
  const isOfOldForm = decisions.size === 0 || [...products.values()].some(isOldProduct);
  for (const [id, product] of products) {
    const province = localities.get(String(product['locality']))?.['province'];
    const told = tellDecisions(product, province, book);
    const marked = isOfOldForm ? withStarsPlaces(told.product) : told.product;
    carried.problems.push(...told.problems.map((problem) => ({ ...problem, product: id })));
    if (marked !== product) carried.products.set(id, marked);
  }
  return carried;
}

/** What is told of a decision, as far as it is. */
interface Told {
  act: 'recognition' | 'recall';
  number: string | undefined;
  /** The day of signing; of a recall, the day on which it takes effect. */
  day: string | undefined;
  body: string | undefined;
  level?: unknown;
  unitCode?: unknown;
}

/** What a decision that has to be made is given besides. */
interface Around {
  authority: Plain;
  province: unknown;
  isSample: boolean;
  sources: readonly Plain[];
}

/** The decisions that there are, and those that have come to them. */
export class DecisionBook {
  readonly changed = new Map<string, Plain>();
  readonly #known: Map<string, Plain>;
  readonly #leavesKnown: boolean;

  /** @param leavesKnown whether decisions that were there before gain no source */
  constructor(known: ReadonlyMap<string, Plain>, leavesKnown = false) {
    this.#known = new Map(known);
    this.#leavesKnown = leavesKnown;
  }

  get(id: unknown): Plain | undefined {
    return this.#known.get(String(id));
  }

  /** The ids of all decisions that agree with what is told. */
  find(told: Told): string[] {
    return [...this.#known].flatMap(([id, known]) => (agrees(known, told) ? [id] : []));
  }

  /** The decision, made or added to; what is there already wins over what would be made. */
  put(id: string, decision: Plain, sources: readonly Plain[]): void {
    const before = this.#known.get(id);
    const listed = listOf(before?.['sources']);
    const isLeft = before && this.#leavesKnown && !this.changed.has(id);
    const added = isLeft
      ? []
      : sources.filter((source) => !listed.some((other) => isSameSource(other, source)));
    const authority = plainOf(before?.['issuingAuthority']);
    const issuingAuthority = { ...plainOf(decision['issuingAuthority']), ...authority };
    const isFuller = Object.keys(issuingAuthority).length > Object.keys(authority).length;
    if (before && added.length === 0 && !isFuller) return;
    const now = {
      ...decision,
      ...before,
      issuingAuthority,
      sources: [...listed, ...numbered(added, listed)],
    };
    this.#known.set(id, now);
    this.changed.set(id, now);
  }
}

/** Sources under ids that a list has not given away: `s3`, `s4`. */
function numbered(sources: readonly Plain[], listed: readonly Plain[]): Plain[] {
  const taken = new Set(listed.map(({ id }) => id));
  let next = 1;
  return sources.map((source) => {
    while (taken.has(`s${next}`)) next++;
    taken.add(`s${next}`);
    return { ...source, id: `s${next}` };
  });
}

function agrees(decision: Plain, { act, number, day, body }: Told): boolean {
  if (decision['act'] !== act) return false;
  // A recall takes effect on a day of its own for every product that it names.
  return isToldOf(decision, { number, day: act === 'recall' ? undefined : day, body });
}

/** Whether a decision is the one that is told of, by as much as is told. */
export function isToldOf(
  decision: Plain,
  { number, day, body }: Pick<Told, 'number' | 'day' | 'body'>,
): boolean {
  if (number !== undefined && decision['number'] !== number) return false;
  if (day !== undefined && startIn(decision) !== day) return false;
  return body === undefined || isSameBody(nameOfBody(decision), body);
}

const startIn = ({ signedOn, validFrom }: Plain): unknown => signedOn ?? validFrom;
const nameOfBody = (decision: Plain): string =>
  String(plainOf(decision['issuingAuthority'])['name']);
const isSameBody = (a: string, b: string): boolean => bodyKey(a) === bodyKey(b);
const bodyKey = (name: string): string => fold(name).replace(/^uy ban nhan dan/, 'ubnd');

/**
 * A product whose certificates name their decisions by id, where they told of them in words; the very same
 * product where none did. Decisions that nobody has yet are made.
 *
 * @param province of the place that the product is from
 */
export function tellDecisions(
  product: Plain,
  province: unknown,
  book: DecisionBook,
): { product: Plain; problems: Omit<CarryProblem, 'product'>[] } {
  if (!isOldProduct(product)) return { product, problems: [] };
  return new Carrier(product, province, book).run();
}

class Carrier {
  readonly #product: Plain;
  readonly #province: unknown;
  readonly #book: DecisionBook;
  readonly #sources: Plain[];
  readonly #problems: Omit<CarryProblem, 'product'>[] = [];
  readonly #notes: Plain[] = [];

  constructor(product: Plain, province: unknown, book: DecisionBook) {
    this.#product = product;
    this.#province = province;
    this.#book = book;
    this.#sources = listOf(product['sources']);
  }

  run(): { product: Plain; problems: Omit<CarryProblem, 'product'>[] } {
    const old = listOf(this.#product['certificates']);
    const ids = old.map((certificate, at) =>
      isOldCertificate(certificate)
        ? this.#recognition(certificate, at)
        : textIn(certificate['decision']),
    );
    const certificates = old.map((certificate, at) => this.#carried(certificate, ids, at));
    // Half a certificate would be worse than one in the old form.
    if (this.#problems.length > 0) return { product: this.#product, problems: this.#problems };
    const notes = [...listOf(this.#product['notes']), ...this.#notes];
    const carried = { ...this.#product, certificates, ...(notes.length > 0 && { notes }) };
    return { product: carried, problems: [] };
  }

  #carried(certificate: Plain, ids: readonly (string | undefined)[], at: number): Plain {
    const decision = ids[at];
    const { recall, supersedes } = certificate;
    const rest = without(certificate, [...toldOfDecision, 'decision', 'supersedes', 'recall']);
    const replaced = this.#replaced(supersedes, ids);
    // What is no text names no decision; the check says so where it stands.
    const isNamed = textIn(supersedes) !== undefined;
    if (isNamed && replaced === undefined)
      this.#note(replacement(this.#numberOf(certificate, decision), supersedes));
    const ahead = ['stars', 'starsStandIn', 'score', 'potential5'];
    const behind = ['reassessment', 'extendedUntil', 'sources'];
    return {
      ...only(rest, ahead),
      ...(decision !== undefined && { decision }),
      ...without(rest, [...ahead, ...behind]),
      ...(supersedes !== undefined && !isNamed && { supersedes }),
      ...(replaced !== undefined && { supersedes: replaced }),
      ...only(rest, ['reassessment', 'extendedUntil']),
      ...(recall !== undefined && {
        recall: isOldRecall(recall) ? this.#recall(recall, certificate, decision, at) : recall,
      }),
      ...only(rest, ['sources']),
    };
  }

  /** The decision that a certificate replaces, by its id or its number; nothing when nobody has it. */
  #replaced(supersedes: unknown, ids: readonly (string | undefined)[]): string | undefined {
    if (supersedes === undefined) return undefined;
    if (this.#book.get(supersedes)) return String(supersedes);
    const own = ids.filter((id) => this.#book.get(id)?.['number'] === supersedes);
    return own.length === 1 ? own[0] : undefined;
  }

  /** A note, unless the product has it. */
  #note(note: Plain): void {
    const known = listOf(this.#product['notes']).some(({ vi }) => vi === note['vi']);
    if (!known) this.#notes.push(note);
  }

  #numberOf(certificate: Plain, decision: string | undefined): unknown {
    return certificate['decisionNumber'] ?? this.#book.get(decision)?.['number'];
  }

  #recognition(certificate: Plain, at: number): string | undefined {
    const authority = plainOf(certificate['issuingAuthority']);
    const told: Told = {
      act: 'recognition',
      number: textIn(certificate['decisionNumber']),
      day: textIn(certificate['issuedOn']),
      body: textIn(authority['name']),
      level: authority['level'],
      unitCode: authority['unitCode'],
    };
    const current = this.#book.get(certificate['decision']);
    if (current && agrees(current, told)) return String(certificate['decision']);
    return this.#decided(told, `certificates.${at}`, {
      authority,
      sources: quoting(this.#sources, certificate['sources'], told.number),
    });
  }

  #recall(recall: Plain, certificate: Plain, decision: string | undefined, at: number): Plain {
    const granted =
      this.#book.get(decision)?.['issuingAuthority'] ?? certificate['issuingAuthority'];
    const name = textIn(recall['authority']);
    const told: Told = {
      act: 'recall',
      number: textIn(recall['decisionNumber']),
      day: textIn(recall['on']),
      body: name,
    };
    const id = this.#decided(told, `certificates.${at}.recall`, {
      authority: bodyNamed(name, plainOf(granted)),
      sources: quoting(this.#sources, recall['sources'], told.number),
    });
    return {
      on: recall['on'],
      decision: id,
      ...without(recall, ['on', 'decision', ...toldOfRecall]),
    };
  }

  /** The id of the decision that is told of, which is made where nobody has it. */
  #decided(
    told: Told,
    field: string,
    { authority, sources }: Pick<Around, 'authority' | 'sources'>,
  ): string | undefined {
    const found = told.number === undefined ? [] : this.#book.find(told);
    if (found.length > 1) {
      this.#problems.push({ problem: 'ambiguous', field, found: found.join(', ') });
      return undefined;
    }
    const missing = [
      told.number === undefined ? 'number' : undefined,
      told.day === undefined ? 'day' : undefined,
      told.body === undefined ? 'body' : undefined,
    ].filter((one) => one !== undefined);
    const { number, day, body } = told;
    const [known] = found;
    if (known === undefined && (!number || !day || !body)) {
      this.#problems.push({ problem: 'incomplete', field, found: missing.join(', ') });
      return undefined;
    }
    // The id is made of these once and never changed, so a slip in them is not carried on.
    const bad = [
      DecisionNumberSchema.safeParse(number).success ? undefined : number,
      day !== undefined && isDay(day) ? undefined : day,
    ].filter((one) => one !== undefined);
    if (known === undefined && bad.length > 0) {
      this.#problems.push({ problem: 'malformed', field, found: bad.join(', ') });
      return undefined;
    }
    const id = known ?? decisionId({ number: number ?? '', day: day ?? '', body: body ?? '' });
    const clash = clashWith(this.#book.get(id), told);
    if (clash) {
      this.#problems.push({ problem: 'contradiction', field, decision: id, ...clash });
      return undefined;
    }
    const isSample = this.#product['sample'] === true;
    const decision = newDecision(told, {
      authority,
      province: authority['level'] === 'ministry' ? undefined : this.#province,
      isSample,
      sources,
    });
    this.#book.put(id, decision, sources);
    return id;
  }
}

/** What a decision says otherwise than is told of it. */
function clashWith(
  decision: Plain | undefined,
  told: Told,
): { found: string; wanted: string } | undefined {
  if (!decision) return undefined;
  const authority = plainOf(decision['issuingAuthority']);
  const pairs: [known: unknown, told: unknown][] = [
    [decision['act'], told.act],
    [decision['number'], told.number],
    ...(told.act === 'recognition' ? [[startIn(decision), told.day] as [unknown, unknown]] : []),
    [bodyKey(String(authority['name'])), told.body && bodyKey(told.body)],
    [authority['level'], told.level],
    [authority['unitCode'], told.unitCode],
  ];
  const [clash] = pairs.filter(
    ([known, said], at) =>
      said !== undefined && known !== said && !(at === pairs.length - 1 && known === undefined),
  );
  return clash && { found: String(clash[0] ?? '–'), wanted: String(clash[1]) };
}

const newDecision = (
  { act, number, day }: Told,
  { authority, province, isSample }: Around,
): Plain => ({
  ...(isSample && { sample: true }),
  number,
  act,
  ...(act === 'recall' ? { validFrom: day } : { signedOn: day }),
  issuingAuthority: authority,
  ...(province !== undefined && { province }),
  listRead: 'part',
});

/**
 * The body of a recall, which was told by its name alone. The same body as the one that granted what it takes
 * back has its level and code; of another the name tells the level, or it is that of the one that granted.
 */
function bodyNamed(name: string | undefined, granted: Plain): Plain {
  if (name !== undefined && isSameBody(name, String(granted['name']))) return { ...granted, name };
  const level = levelNamed(name ?? '') ?? granted['level'];
  return { level, name };
}

/** The level that the name of a body tells; nothing for a city, which may be of either. */
export function levelNamed(name: string): 'district' | 'province' | 'ministry' | undefined {
  const key = bodyKey(name);
  if (/^bo /.test(key)) return 'ministry';
  if (/^ubnd tinh /.test(key)) return 'province';
  return /^ubnd (huyen|thi xa|quan) /.test(key) ? 'district' : undefined;
}

/** The sources that a certificate cites and that hold the number of its decision; all it cites, where none does. */
function quoting(sources: readonly Plain[], cited: unknown, number = ''): Plain[] {
  const named = sources.filter(({ id }) => Array.isArray(cited) && cited.includes(id));
  const [figures = ''] = number.split('/', 1);
  // A number that is none is named before; here it must only not be taken for a pattern.
  if (!/^\w+$/.test(figures)) return named;
  const holds = ({ quote, title, locator }: Plain) =>
    new RegExp(`(^|\\D)${figures}(\\D|$)`).test([quote, title, locator].map(textOf).join(' '));
  const holding = named.filter(holds);
  return holding.length > 0 ? holding : named;
}

const replacement = (number: unknown, replaced: unknown): Plain => ({
  vi: `Quyết định ${String(number)} thay Quyết định ${String(replaced)}.`,
  en: `Decision ${String(number)} replaces Decision ${String(replaced)}.`,
});

/** A product that says of its stars that nobody recorded where the words for them stand, where no quotation has them. */
function withStarsPlaces(product: Plain): Plain {
  const sources = listOf(product['sources']);
  const marked = (list: unknown): unknown =>
    Array.isArray(list)
      ? list.map((item: unknown) => {
          if (!isPlain(item)) return item;
          const { stars, ...rest } = item;
          if (stars === undefined || 'starsStandIn' in item) return item;
          const cited = sources.filter(
            ({ id }) => Array.isArray(item['sources']) && item['sources'].includes(id),
          );
          if (cited.some(({ quote }) => starsIn(textOf(quote)).has(Number(stars)))) return item;
          return {
            ...('type' in rest && { type: rest['type'] }),
            stars,
            starsStandIn: 'notRecorded',
            ...without(rest, ['type']),
          };
        })
      : list;
  const lists = Object.fromEntries(
    ['certificates', 'statements'].flatMap((key) =>
      product[key] === undefined ? [] : [[key, marked(product[key])]],
    ),
  );
  const isSame = JSON.stringify(lists) === JSON.stringify(only(product, Object.keys(lists)));
  return isSame ? product : { ...product, ...lists };
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const plainOf = (value: unknown): Plain => (isPlain(value) ? value : {});
const listOf = (value: unknown): Plain[] => (Array.isArray(value) ? value.filter(isPlain) : []);
const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
const textOf = (value: unknown): string => textIn(value) ?? '';
const isSameSource = (a: Plain, b: Plain): boolean =>
  JSON.stringify(without(a, ['id'])) === JSON.stringify(without(b, ['id']));
const without = (value: Plain, keys: readonly string[]): Plain =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
const only = (value: Plain, keys: readonly string[]): Plain =>
  Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));

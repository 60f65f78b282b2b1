import { buildCatalogue } from '../../src/catalogue/build.ts';
import type { SignedCertificate } from '../../src/catalogue/decision.ts';
import { type Entries, readContent } from '../../src/catalogue/read/index.ts';
import type { Catalogue, Product } from '../../src/catalogue/records.ts';
import { decisionId } from '../../src/domain/decision-id.ts';
import type { CertificateData } from '../../src/schema/certificate.ts';
import type { DecisionData } from '../../src/schema/decision.ts';
import type { ProductData } from '../../src/schema/product.ts';

const read = await readContent('test/fixtures/minimal/content');

const idOf = (number: string, day: string, body: string): string =>
  decisionId({ number, day, body });

/** A certificate that says as little as one may, read with its decision. */
export function certificate(more: Partial<SignedCertificate> = {}): SignedCertificate {
  const told = {
    stars: 4 as const,
    decisionNumber: '100/QĐ-UBND',
    issuedOn: '2024-05-20',
    issuedOnIs: 'signed' as const,
    issuingAuthority: { level: 'province' as const, name: 'UBND tỉnh Ví Dụ' },
    criteriaSet: 'QD148-2023' as const,
    kind: 'first' as const,
    sources: ['s1'],
    ...more,
  };
  const { decisionNumber, issuedOn, issuingAuthority } = told;
  return { decision: idOf(decisionNumber, issuedOn, issuingAuthority.name), ...told };
}

/** A certificate is taken back from a day on. */
export const recallOn = (on: string) =>
  ({
    on,
    decision: idOf('7/QĐ-UBND', on, 'UBND tỉnh Ví Dụ'),
    decisionNumber: '7/QĐ-UBND',
    ground: 'd',
    authority: 'UBND tỉnh Ví Dụ',
    sources: ['s1'],
  }) satisfies SignedCertificate['recall'];
/** The same on the first of June 2026. */
export const recall = recallOn('2026-06-01');

/** What a test changes of a product: its certificates are told with their decisions. */
export type ProductChange = Omit<Partial<ProductData>, 'certificates'> & {
  certificates?: SignedCertificate[];
};

/**
 * The files behind certificates that are told with their decisions: what stands in the product, and the
 * decisions that it names. Every decision is quoted by the sources that the certificates cite.
 */
export function splitCertificates(
  certificates: readonly SignedCertificate[],
  sources: DecisionData['sources'],
): { certificates: CertificateData[]; decisions: Map<string, DecisionData> } {
  const decisions = new Map<string, DecisionData>();
  const tell = (
    id: string,
    number: string,
    act: DecisionData['act'],
    more: Partial<DecisionData> & Pick<DecisionData, 'issuingAuthority'>,
  ) =>
    decisions.set(id, {
      number,
      act,
      listRead: 'part',
      ...more,
      sources: sources.map((source) => ({ ...source, quote: `${source.quote} ${number}` })),
    });
  return {
    certificates: certificates.map((told) => {
      const {
        decisionNumber,
        issuedOn,
        issuedOnIs,
        issuingAuthority,
        recall: taken,
        ...own
      } = told;
      const day = issuedOnIs === 'signed' ? { signedOn: issuedOn } : { validFrom: issuedOn };
      tell(told.decision, decisionNumber, 'recognition', { ...day, issuingAuthority });
      // The minimal content quotes no stars: they stand in the table of the decision.
      const shown = { starsStandIn: 'table' as const, ...own };
      if (!taken) return shown;
      const { decisionNumber: number, authority, ...recalled } = taken;
      tell(taken.decision, number, 'recall', {
        validFrom: taken.on,
        issuingAuthority: { ...issuingAuthority, name: authority },
      });
      return { ...shown, recall: recalled };
    }),
    decisions,
  };
}

/** Puts the decisions of certificates among the entries, and hands back the product that names them. */
export function putCertificates(
  { collections, ids }: Entries,
  product: Omit<ProductData, 'certificates'>,
  certificates: readonly SignedCertificate[],
): ProductData {
  const split = splitCertificates(certificates, product.sources);
  for (const [id, decision] of split.decisions) {
    collections.decisions.set(id, decision);
    ids.decisions.add(id);
  }
  return { ...product, certificates: split.certificates };
}

/** The smallest catalogue that passes the check, whose first product is changed as a test needs it. */
export function smallCatalogue(
  today: string,
  { certificates, ...change }: ProductChange = {},
): { catalogue: Catalogue; product: Product; entries: Entries } {
  const entries = structuredClone(read.entries);
  const [id, data] = [...entries.collections.products][0] ?? [];
  if (id === undefined || data === undefined)
    throw new Error('The minimal content has no product.');
  const changed = { ...data, ...change };
  entries.collections.products.set(
    id,
    certificates ? putCertificates(entries, changed, certificates) : changed,
  );
  const { catalogue, problems } = buildCatalogue(entries, today);
  if (!catalogue) throw new Error(JSON.stringify(problems, null, 1));
  const product = catalogue.products.find((candidate) => candidate.id === id);
  if (!product) throw new Error(`${id} is not in the catalogue.`);
  return { catalogue, product, entries };
}

import { buildCatalogue } from '../../src/catalogue/build.ts';
import { type Entries, readContent } from '../../src/catalogue/read/index.ts';
import type { Catalogue, Product } from '../../src/catalogue/records.ts';
import type { CertificateData } from '../../src/schema/certificate.ts';
import type { ProductData } from '../../src/schema/product.ts';

const read = await readContent('test/fixtures/minimal/content');

/** A certificate that says as little as one may. */
export const certificate = (more: Partial<CertificateData> = {}): CertificateData => ({
  stars: 4,
  decisionNumber: '100/QĐ-UBND',
  issuedOn: '2024-05-20',
  issuingAuthority: { level: 'province', name: 'UBND tỉnh Ví Dụ' },
  criteriaSet: 'QD148-2023',
  kind: 'first',
  sources: ['s1'],
  ...more,
});

/** A certificate is taken back on the first of June 2026. */
export const recall = {
  on: '2026-06-01',
  decisionNumber: '7/QĐ-UBND',
  ground: 'd',
  authority: 'UBND tỉnh Ví Dụ',
  sources: ['s1'],
} satisfies CertificateData['recall'];

/** The smallest catalogue that passes the check, whose first product is changed as a test needs it. */
export function smallCatalogue(
  today: string,
  change: Partial<ProductData> = {},
): { catalogue: Catalogue; product: Product; entries: Entries } {
  const entries = structuredClone(read.entries);
  const [id, data] = [...entries.collections.products][0] ?? [];
  if (id === undefined || data === undefined)
    throw new Error('The minimal content has no product.');
  entries.collections.products.set(id, { ...data, ...change });
  const { catalogue, problems } = buildCatalogue(entries, today);
  if (!catalogue) throw new Error(JSON.stringify(problems, null, 1));
  const product = catalogue.products.find((candidate) => candidate.id === id);
  if (!product) throw new Error(`${id} is not in the catalogue.`);
  return { catalogue, product, entries };
}

import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { reportOf } from '../../../src/catalogue/certificate.ts';
import { progressOf } from '../../../src/catalogue/progress.ts';
import { readContent } from '../../../src/catalogue/read/index.ts';
import type { Plan, Product } from '../../../src/catalogue/records.ts';
import type { Statement } from '../../../src/schema/certificate.ts';

const TODAY = '2026-12-01';
const { entries } = await readContent('content');
const { catalogue } = buildCatalogue(entries, TODAY);
if (!catalogue) throw new Error('The real content has no catalogue.');

/** A product with one report of its rank, counted by a plan of its commune. */
const product = (id: string, change: object): Product =>
  ({ id, evidence: 'stated', data: {}, ...change }) as unknown as Product;
const reported = (id: string, status: string, stars: number, type = 'recognised'): Product =>
  product(id, { statement: { type, stars }, report: { status } });
const certified = (id: string, status: string, inForce: boolean): Product =>
  product(id, { evidence: 'verified', certificate: { status, inForce, data: { stars: 4 } } });
function counted(metric: string, products: Product[], pointsOfSale: object[] = []) {
  const plan = {
    data: { targets: [{ measure: 'computed', metric }] },
    locality: { communes: [], products, pointsOfSale },
  } as unknown as Plan;
  const [progress] = progressOf(plan, TODAY);
  if (!progress?.counted) throw new Error('Nothing was counted.');
  return { value: progress.value, counted: progress.counted };
}
const idsOf = (groups: object) =>
  Object.fromEntries(
    Object.entries(groups as Record<string, { id: string }[]>).map(([name, records]) => [
      name,
      records.map(({ id }) => id),
    ]),
  );

test('a target counts certificates in force and reports that may be in term, and shows the rest apart', () => {
  const { value, counted: groups } = counted('starsAtLeast3', [
    certified('in force', 'valid', true),
    certified('expired', 'expired', false),
    certified('recalled', 'recalled', false),
    reported('new', 'mayBeInForce', 3),
    reported('perhaps', 'mayHaveEnded', 3),
    reported('over', 'outOfTerm', 3),
    reported('range', 'mayBeInForce', 3, 'rangeRecognised'),
    product('assessed', { evidence: 'planned' }),
  ]);
  expect(value).toBe(3);
  expect(idsOf(groups)).toEqual({
    verified: ['in force'],
    stated: ['new', 'perhaps'],
    outOfTerm: ['expired', 'over'],
  });
});

test('stars are those of the certificate, or those that the report names', () => {
  const products = [certified('four', 'valid', true), reported('three', 'mayBeInForce', 3)];
  expect(counted('starsAtLeast4', products).value).toBe(1);
  expect(counted('exactlyStars3', products).value).toBe(1);
});

test('a place to buy counts while a recent source says that it is open', () => {
  const place = (id: string, status: object) => ({ id, data: { kind: 'sale', status } });
  const { counted: groups } = counted(
    'pointOfSaleCount',
    [],
    [
      place('open', { is: 'open', asOf: '2026-09' }),
      place('once', { is: 'open', asOf: '2023' }),
      place('named', { is: 'mentioned', asOf: '2026-09' }),
      place('planned', { is: 'planned', asOf: '2026-09' }),
    ],
  );
  expect(idsOf(groups)).toEqual({ places: ['open'] });
});

test('that a rank is held tells of the recognition in whose term it is said', () => {
  const report = { stars: 3 as const, basis: 'press' as const, sources: ['s1'] };
  const recognised: Statement = { ...report, type: 'recognised', on: '2021' };
  const held = (on: string): Statement => ({ ...report, type: 'statedAsHeld', on });
  expect(reportOf([recognised, held('2024-01')], TODAY)?.status).toBe('outOfTerm');
  expect(reportOf([recognised, held('2026')], TODAY)?.status).toBe('mayHaveEnded');
  expect(reportOf([held('2024-01')], TODAY)?.status).toBe('mayHaveEnded');
  expect(reportOf([], TODAY)).toBeUndefined();
});

test('the plan of Vĩnh Phong is given the two products that it names itself, and four apart', () => {
  const plan = catalogue.plans.find(({ id }) => id === 'vinh-phong-2025-2030');
  const target = plan?.progress.find((progress) => progress.target.id === 'stars3');
  expect(target?.value).toBe(2);
  expect(idsOf(target?.counted ?? {})).toEqual({
    verified: [],
    stated: ['tom-kho-hieu-phat', 'gao-nguyen-hung'],
    outOfTerm: [
      'kho-ca-keo-hieu-phat',
      'kho-ca-loc-hieu-phat',
      'mam-loc-hieu-phat',
      'mam-tom-chao-hieu-phat',
    ],
  });
});

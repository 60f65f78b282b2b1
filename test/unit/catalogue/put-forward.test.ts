import { describe, expect, test } from 'vitest';
import {
  isBought,
  isPutForward,
  isTakenHome,
  isWellDocumented,
} from '../../../src/catalogue/put-forward.ts';
import type { Product } from '../../../src/catalogue/records.ts';
import type { ProductData } from '../../../src/schema/product.ts';
import { type ProductChange, smallCatalogue } from '../../support/small-catalogue.ts';

const TODAY = '2026-12-01';
const fact = (kind: 'process' | 'stage' | 'plan') => ({
  kind,
  text: { vi: 'Sao tay.' },
  sources: ['s1'],
});
/** A well documented tea that is otherwise as a test needs it. */
const tea = (change: ProductChange = {}, more: Partial<Product> = {}): Product => ({
  ...smallCatalogue(TODAY, { facts: [fact('process')], ...change }).product,
  ...more,
});
const inSet = (id: string, number: number): Pick<Product, 'group'> => {
  const { group } = tea();
  return { group: { ...group, id, data: { ...group.data, number } } };
};

describe('a product is well documented', () => {
  const { product } = smallCatalogue(TODAY);

  test('by a fact about the thing, not by one about its file, nor by a summary alone', () => {
    expect(isWellDocumented(product)).toBe(false);
    const withFacts = (...facts: ReturnType<typeof fact>[]) =>
      isWellDocumented({ data: { ...product.data, facts } });
    expect(withFacts(fact('stage'), fact('plan'))).toBe(false);
    expect(withFacts(fact('stage'), fact('process'))).toBe(true);
  });

  test('by a photograph', () => {
    const photos = [{ file: 'a.jpg' }] as unknown as ProductData['photos'];
    expect(isWellDocumented({ data: { ...product.data, photos } })).toBe(true);
  });
});

test('a tea of which something is known is put forward and taken home', () => {
  expect(isPutForward(tea())).toBe(true);
  expect(isTakenHome(tea())).toBe(true);
});

const pipeline = (stage: 'idea' | 'discontinued' | 'upgrading') => ({
  pipeline: { stage, sources: ['s1'] },
});

test.each<[string, Product]>([
  ['an idea', tea(pipeline('idea'))],
  ['what is only planned', tea({}, { evidence: 'planned' })],
  ['what is no longer made', tea(pipeline('discontinued'))],
  ['what was recalled', tea({}, { certificate: { status: 'recalled' } as Product['certificate'] })],
  ['a spirit, whatever kind was ticked', tea({}, inSet('white-spirits', 14))],
])('%s is neither bought nor put forward nor taken home', (_, product) => {
  expect(isBought(product)).toBe(false);
  expect(isPutForward(product)).toBe(false);
  expect(isTakenHome(product)).toBe(false);
});

test.each<[string, Product]>([
  ['a supplement', tea({ regulatoryKind: 'supplement' })],
  ['furniture', tea({ name: { vi: 'Đồ gỗ nội thất Liên Hà' } }, inSet('handicrafts', 21))],
  ['a service', tea({ regulatoryKind: 'tourism' }, inSet('tourism-services', 26))],
])('%s may be put forward, but nobody is told to take it home', (_, product) => {
  expect(isPutForward(product)).toBe(true);
  expect(isTakenHome(product)).toBe(false);
});

test('what is being upgraded is made already', () => {
  const upgraded = tea(pipeline('upgrading'), { evidence: 'stated' });
  expect(isTakenHome(upgraded)).toBe(true);
});

test('what a council has assessed is made, though nobody says that it is recognised', () => {
  const assessed = tea({
    statements: [{ type: 'assessed', basis: 'press', on: '2026-08', sources: ['s1'] }],
  });
  expect(assessed.evidence).toBe('planned');
  expect(isTakenHome(assessed)).toBe(true);
});

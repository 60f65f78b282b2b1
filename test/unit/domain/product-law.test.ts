import { describe, expect, test } from 'vitest';
import {
  isAlcohol,
  isForHealth,
  legalKindOf,
  mayBePromoted,
} from '../../../src/domain/product-law.ts';

const product = (number: number, regulatoryKind?: string) => ({
  data: { regulatoryKind },
  group: { data: { number } },
});

describe('a drink is alcoholic', () => {
  test.each([
    ['by its kind, in whatever set it was put', product(16, 'alcohol')],
    ['by the set of white spirits, whatever kind was ticked', product(14, 'food')],
    ['by the set of other alcoholic drinks, where no kind is known', product(15)],
  ])('%s', (_, drink) => {
    expect(isAlcohol(drink)).toBe(true);
    expect(legalKindOf(drink)).toBe('alcohol');
    expect(mayBePromoted(drink)).toBe(false);
  });

  test('and bottled water is not', () => {
    expect(isAlcohol(product(16, 'food'))).toBe(false);
    expect(legalKindOf(product(16, 'food'))).toBe('food');
  });
});

test.each<[string, ReturnType<typeof product>, boolean]>([
  ['food', product(1, 'food'), true],
  ['a supplement', product(18, 'supplement'), true],
  ['medicine', product(18, 'medicine'), false],
  ['food for patients', product(10, 'medicalFood'), false],
  ['what may be a medicine', product(18), false],
  ['what has no kind and is surely none of these', product(1), true],
])('whether %s may be put before buyers: %#', (_, one, may) => {
  expect(mayBePromoted(one)).toBe(may);
});

test('supplements and medicines are sold for health, tea is not', () => {
  expect(isForHealth(product(3, 'supplement'))).toBe(true);
  expect(isForHealth(product(18))).toBe(true);
  expect(isForHealth(product(11, 'food'))).toBe(false);
});

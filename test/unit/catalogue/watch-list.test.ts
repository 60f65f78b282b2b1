import { describe, expect, test } from 'vitest';
import { watchList, watchTopics, type WatchTopic } from '../../../src/catalogue/watch-list.ts';
import type { ProductData } from '../../../src/schema/product.ts';
import {
  certificate,
  recall,
  type ProductChange,
  smallCatalogue,
} from '../../support/small-catalogue.ts';

/** Of the changed product: the topics that name it, each with the fields. */
function topicsOn(today: string, change: ProductChange): Partial<Record<WatchTopic, string[]>> {
  const { catalogue, product } = smallCatalogue(today, change);
  const { byTopic } = watchList(catalogue);
  return Object.fromEntries(
    watchTopics.flatMap((topic) => {
      const fields = byTopic[topic]
        .filter(({ record }) => record === product)
        .map(({ field }) => field);
      return fields.length > 0 ? [[topic, fields]] : [];
    }),
  );
}

/** Topics of certificates alone. */
const lifeOn = (today: string, change: ProductChange = { certificates: [certificate()] }) =>
  (['tooLate', 'windowOpen', 'lapses', 'extended', 'lapsed', 'recalled'] as const).filter(
    (topic) => topicsOn(today, change)[topic],
  );

describe('a certificate of 20 May 2024, which ends on 20 May 2027', () => {
  test.each([
    ['a day more than twelve months before', '2026-05-19', []],
    ['twelve months before', '2026-05-20', ['lapses']],
    ['181 days before', '2026-11-20', ['lapses']],
    ['180 days before', '2026-11-21', ['windowOpen', 'lapses']],
    ['179 days before', '2026-11-22', ['windowOpen', 'lapses']],
    ['121 days before', '2027-01-19', ['windowOpen', 'lapses']],
    ['120 days before', '2027-01-20', ['windowOpen', 'lapses']],
    ['119 days before', '2027-01-21', ['tooLate', 'lapses']],
    ['on its last day', '2027-05-20', ['tooLate', 'lapses']],
    ['on the next day', '2027-05-21', ['lapsed']],
  ])('%s', (_, today, topics) => {
    expect(lifeOn(today)).toEqual(topics);
  });

  test('extended with a source, it is listed until that day and lapses after it', () => {
    const change = {
      certificates: [certificate({ extendedUntil: { on: '2027-09-01', sources: ['s1'] } })],
    };
    expect(lifeOn('2027-05-21', change)).toEqual(['extended']);
    expect(lifeOn('2027-09-01', change)).toEqual(['extended']);
    expect(lifeOn('2027-09-02', change)).toEqual(['lapsed']);
    const [line] = watchList(smallCatalogue('2027-09-02', change).catalogue).byTopic.lapsed;
    expect(line?.on).toBe('2027-09-01');
  });

  test('one that has not begun asks for nothing', () => {
    const change = {
      certificates: [certificate({ issuedOn: '2026-12-01', expiresOn: '2027-05-20' })],
    };
    expect(lifeOn('2026-11-30', change)).toEqual([]);
    expect(lifeOn('2026-12-01', change)).toEqual(['windowOpen', 'lapses']);
  });

  test('recalled, it is nothing else', () => {
    expect(topicsOn('2027-05-21', { certificates: [certificate({ recall })] }).recalled).toEqual([
      'certificates.0.recall',
    ]);
    expect(lifeOn('2027-05-21', { certificates: [certificate({ recall })] })).toEqual(['recalled']);
  });

  test('the field to edit is the end where one is printed, else the decision, which has the day of issue', () => {
    const printed = [certificate({ expiresOn: '2027-05-19' })];
    expect(topicsOn('2027-05-20', { certificates: printed }).lapsed).toEqual([
      'certificates.0.expiresOn',
    ]);
    expect(topicsOn('2027-05-21', { certificates: [certificate()] }).lapsed).toEqual([
      'certificates.0.decision',
    ]);
  });

  test('a line names the file from the project’s folder', () => {
    const { catalogue, product } = smallCatalogue('2027-05-21', { certificates: [certificate()] });
    const [line] = watchList(catalogue).byTopic.lapsed;
    expect([line?.file, line?.on]).toEqual([`content/products/${product.id}.json`, '2027-05-20']);
  });
});

describe('facts grow old', () => {
  const price = (asOf: string | undefined) => ({
    indicativePrices: [
      {
        asStated: { vi: '100.000 đồng' },
        sources: ['s1'],
        ...(asOf === undefined ? {} : { asOf }),
      },
    ],
  });
  test.each([
    ['2025-11', '2026-11-30', false],
    ['2025-11', '2026-12-01', true],
    ['2025-11-22', '2026-11-22', false],
    ['2025-11-22', '2026-11-23', true],
    [undefined, '2026-11-22', true],
  ])('a price of %s on %s', (asOf, today, isStale) => {
    expect(topicsOn(today, price(asOf)).stale).toEqual(
      isStale ? ['indicativePrices.0.asOf'] : undefined,
    );
  });

  const link = (lastChecked: string | undefined) => ({
    salesChannels: [
      {
        kind: 'website' as const,
        name: { vi: 'Trang' },
        url: 'https://example.vn/',
        isProductPage: true,
        ...(lastChecked === undefined ? {} : { lastChecked }),
      },
    ],
  });
  test.each([
    ['2026-05-26', '2026-11-22', false],
    ['2026-05-25', '2026-11-22', true],
    [undefined, '2026-11-22', true],
  ])('a link opened last on %s, seen on %s', (lastChecked, today, isStale) => {
    expect(topicsOn(today, link(lastChecked)).stale).toEqual(
      isStale ? ['salesChannels.0.lastChecked'] : undefined,
    );
  });
});

test('what is only said is a gap, with the statement to complete', () => {
  const statements: ProductData['statements'] = [
    {
      type: 'recognised',
      stars: 3,
      starsStandIn: 'title',
      on: '2024',
      basis: 'press',
      sources: ['s1'],
    },
  ];
  expect(topicsOn('2026-11-22', { statements }).evidence).toContain('statements.0');
});

test('photographs, translations and questions are asked for once an entry', () => {
  const found = topicsOn('2026-11-22', {
    summary: { vi: 'Chè xanh.' },
    missing: [{ vi: 'khối lượng gói' }, { vi: 'giá bán' }],
  });
  expect(found.photo).toEqual(['photos']);
  expect(found.ask).toEqual(['missing']);
  expect(found.translation).toEqual(['summary.en']);
});

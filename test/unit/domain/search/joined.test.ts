/**
 * Queries that join facts, against the real content: five hundred that are made from the records by pattern, with
 * the records as the oracle, and sixty in the words of visitors.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { AnyRecord } from '../../../../src/catalogue/records.ts';
import { searchedRecords } from '../../../../src/outputs/search/entries.ts';
import { type Lang, langs } from '../../../../src/i18n/index.ts';
import { answering } from '../../../support/answering.ts';
import { joinedQueries, Oracle, type Wanted } from '../../../support/joined-queries.ts';
import { catalogueOf } from '../../../support/search.ts';
import { joinedTable } from './joined-table.ts';

const TODAY = '2026-11-22';
/** A Sunday. */
const NOW = new Date(`${TODAY}T10:00:00+07:00`);
const MADE = 500;
const LEAST_FIRST = 0.95;

let oracle: Oracle;
let records: AnyRecord[];
let ask: Record<Lang, ReturnType<typeof answering>>;

beforeAll(async () => {
  const catalogue = await catalogueOf('content', TODAY);
  oracle = new Oracle(catalogue);
  records = searchedRecords(catalogue);
  ask = Object.fromEntries(langs.map((lang) => [lang, answering(catalogue, lang)])) as typeof ask;
}, 60_000);

const rightFor = (wanted: Wanted): Set<string> =>
  new Set(oracle.right(wanted, records).map(({ kind, id }) => `${kind}/${id}`));

describe('by pattern', () => {
  test('95 % of five hundred queries have a right record first', async () => {
    const queries = joinedQueries(oracle, MADE);
    const missed: string[] = [];
    for (const { lang, text, wanted } of queries) {
      const { found } = await ask[lang](text, NOW);
      const right = rightFor(wanted);
      expect(right.size, text).toBeGreaterThan(0);
      if (!right.has(found[0] ?? ''))
        missed.push(
          `${lang}: ${text} ${JSON.stringify(wanted)}: ${found.slice(0, 2)}; right: ${[...right].slice(0, 3)}`,
        );
    }
    expect(new Set(queries.map(({ text }) => text)).size).toBeGreaterThan(MADE * 0.9);
    expect((MADE - missed.length) / MADE, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_FIRST);
  }, 120_000);
});

describe('in the words of visitors', () => {
  test('there are sixty and each has a right answer among the records', () => {
    expect(joinedTable.length).toBeGreaterThanOrEqual(60);
    for (const [, text, wanted] of joinedTable)
      expect(rightFor(wanted).size, text).toBeGreaterThan(0);
  });

  test('95 % have what is meant first, and each card is about what was asked', async () => {
    const missed: string[] = [];
    const cards: string[] = [];
    for (const [lang, text, wanted, card] of joinedTable) {
      const { answer, found } = await ask[lang](text, NOW);
      if (!rightFor(wanted).has(found[0] ?? ''))
        missed.push(`${lang}: ${text}: ${found.slice(0, 3)}`);
      if (card !== undefined && answer?.kind !== card)
        cards.push(`${text}: ${answer?.kind}, not ${card}`);
    }
    expect(
      (joinedTable.length - missed.length) / joinedTable.length,
      missed.join('\n'),
    ).toBeGreaterThanOrEqual(LEAST_FIRST);
    expect(cards).toEqual([]);
  });
});

test('stars of which a report is over come last, and are not counted as held', async () => {
  const { answer, found } = await ask.vi('3 sao thanh hóa', NOW);
  const products = new Map(oracle.catalogue.products.map((product) => [product.id, product]));
  const bases = found.map((id) => products.get(id.replace('product/', ''))?.stars);
  const exact = (answer?.matches ?? []).filter(({ isExact }) => isExact).length;
  expect(exact).toBeGreaterThan(0);
  for (const stars of bases.slice(0, exact)) {
    expect(stars?.count).toBe(3);
    expect(stars?.basis).not.toBe('outOfTerm');
  }
  expect(bases[exact]?.basis).toBe('outOfTerm');
});

import { describe, expect, test } from 'vitest';
import {
  decisionsByYear,
  gapsOf,
  linesByState,
  linesOf,
  productsOf,
  provinceBeside,
  reportsByTie,
  spansOf,
} from '../../../src/catalogue/decision-lines.ts';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { readContent } from '../../../src/catalogue/read/index.ts';
import type { Decision } from '../../../src/catalogue/records.ts';
import { inForceOn, readSpans, writeSpans } from '../../../src/domain/decision-lines.ts';

const { entries } = await readContent('test/fixtures/xa-mau/content');
const decisionsOn = (today: string): readonly Decision[] =>
  buildCatalogue(entries, today).catalogue?.decisions ?? [];
const decisionOn = (id: string, today = '2026-12-01'): Decision => {
  const found = decisionsOn(today).find((decision) => decision.id === id);
  if (!found) throw new Error(`There is no decision ${id}.`);
  return found;
};
const filled = (decision: Decision) =>
  linesByState(linesOf(decision)).flatMap(({ state, lines }) => (lines.length > 0 ? [state] : []));

describe('what has become of the products of a decision', () => {
  test.each([
    ['in force', '2025-1450-ubnd-tinh-vi-du', '2026-12-01', 'inForce'],
    ['signed for a later day', '2026-2500-ubnd-tinh-vi-du', '2026-12-01', 'ahead'],
    ['past its end', '2022-640-ubnd-tinh-vi-du', '2026-12-01', 'ended'],
    ['replaced by a newer decision', '2023-118-ubnd-huyen-vi-du-cu', '2026-12-01', 'ended'],
    ['taken back', '2025-44-ubnd-huyen-vi-du-cu', '2026-12-01', 'withdrawn'],
    ['in force no longer', '2023-3120-ubnd-tinh-vi-du', '2026-12-29', 'ended'],
  ])('one that is %s', (_, id, today, state) => {
    expect(filled(decisionOn(id, today))).toEqual([state]);
  });

  test('a recall tells the certificates that it has taken back, and has none in force', () => {
    const recall = decisionOn('2026-1011-ubnd-tinh-vi-du');
    expect(linesOf(recall).map(({ product }) => product.id)).toEqual(['mang-kho-doi-mau']);
    expect(spansOf(recall)).toEqual([]);
  });

  test('an extension tells the certificates whose term it has extended', () => {
    const extension = decisionOn('2026-600-ubnd-tinh-vi-du');
    expect(linesOf(extension).map(({ product }) => product.id)).toEqual(['vien-nghe-mat-ong-mau']);
  });

  test('one that only approves scores grants nothing, and has its products as reported', () => {
    const scores = decisionOn('2025-371-ubnd-tinh-vi-du');
    expect(linesOf(scores)).toEqual([]);
    expect(productsOf(scores).map(({ id }) => id)).toEqual(['cao-xoa-gung-mau']);
  });

  test('products that are only reported stand under the reason for it', () => {
    const reported = reportsByTie(decisionOn('2025-912-ubnd-tinh-vi-du'));
    expect(
      reported.map(({ tie, reports }) => [tie, reports.map(({ product }) => product.id)]),
    ).toEqual([
      ['joined', ['cao-xoa-gung-mau']],
      ['translated', ['mien-dong-to-mien-ban-vi-du']],
    ]);
  });
});

describe('how many of its certificates count', () => {
  const spans = [
    { from: '2024-01-10', until: '2026-12-28', count: 6 },
    { from: '2024-01-10', until: '2027-01-09', count: 1 },
  ];
  test.each([
    ['2024-01-09', 0, undefined],
    ['2024-01-10', 7, '2027-01-09'],
    ['2026-12-28', 7, '2027-01-09'],
    ['2026-12-29', 1, '2027-01-09'],
    ['2027-01-10', 0, undefined],
  ])('on %s: %d', (today, count, lastEnd) => {
    const found = inForceOn(spans, today);
    expect([found.count, found.lastEnd]).toEqual([count, lastEnd]);
  });

  test('before the first day it is said that they are still to begin', () => {
    expect(inForceOn(spans, '2024-01-09').isAhead).toBe(true);
    expect(inForceOn(spans, '2027-01-10').isAhead).toBe(false);
  });

  test('a page hands the spans to the browser whole', () => {
    expect(readSpans(writeSpans(spans))).toEqual(spans);
    expect(readSpans('')).toEqual([]);
  });

  test('a decision counts what its certificates say, whatever the day of the build', () => {
    const early = spansOf(decisionOn('2025-1450-ubnd-tinh-vi-du', '2026-12-01'));
    const late = spansOf(decisionOn('2025-1450-ubnd-tinh-vi-du', '2026-12-29'));
    expect(early).toEqual([{ from: '2025-11-14', until: '2028-11-14', count: 1 }]);
    expect(late).toEqual(early);
  });
});

test('what is missing of a decision is named, and of one that is known whole nothing but the text', () => {
  expect(gapsOf(decisionOn('2025-912-ubnd-tinh-vi-du'))).toEqual(['number', 'day', 'list', 'text']);
  expect(gapsOf(decisionOn('2024-77-ubnd-huyen-vi-du-cu'))).toEqual(['day', 'text']);
  expect(gapsOf(decisionOn('2025-1450-ubnd-tinh-vi-du'))).toEqual(['list']);
});

test('decisions stand by year, newest first, the ministries before the provinces', () => {
  const years = decisionsByYear(decisionsOn('2026-12-01'));
  expect(years.map(({ year }) => year)).toEqual(['2026', '2025', '2024', '2023', '2022']);
  expect(years[1]?.provinces.map(({ province }) => province)).toEqual([undefined, 'Ví Dụ']);
});

test('the province of today is told where the body does not name it', () => {
  expect(provinceBeside(decisionOn('2025-1450-ubnd-tinh-vi-du'))).toBeUndefined();
  const { data } = decisionOn('2025-1450-ubnd-tinh-vi-du');
  expect(provinceBeside({ data: { ...data, province: 'Lào Cai' } })).toBe('Lào Cai');
});

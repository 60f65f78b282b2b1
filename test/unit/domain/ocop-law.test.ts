/** The figures of the law, once more and by hand: whoever changes one has to change it here too. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { langs, useStrings } from '../../../src/i18n/index.ts';
import { addDays } from '../../../src/lib/day.ts';
import * as law from '../../../src/domain/ocop-law.ts';
import { makeProblem, type ProblemCode } from '../../../src/catalogue/problem.ts';
import { hasPointsOf, isTopRank } from '../../../src/catalogue/certificate.ts';
import type { StarData } from '../../../src/schema/star.ts';

test('terms and windows are those of Decision 26/2026/QĐ-TTg', () => {
  expect(law.VALID_MONTHS).toBe(36);
  expect([law.REASSESSMENT_OPENS_DAYS, law.REASSESSMENT_CLOSES_DAYS]).toEqual([180, 120]);
  expect(law.EXTENSION_MAX_DAYS).toBe(180);
});

test('each decision is in force from the day after the one before it, the last old ones for 60 days more', () => {
  expect(law.decision1048).toEqual({
    document: '1048/QĐ-TTg',
    from: '2019-08-21',
    to: '2023-02-23',
  });
  expect(law.decision148).toEqual({ document: '148/QĐ-TTg', from: '2023-02-24', to: '2026-07-21' });
  expect(law.decision1489).toEqual({
    document: '1489/QĐ-TTg',
    from: '2025-07-06',
    to: '2026-07-21',
  });
  expect(law.decision26).toEqual({ document: '26/2026/QĐ-TTg', from: '2026-05-22' });
  expect(addDays(law.decision1048.to, 1)).toBe(law.decision148.from);
});

const problem = (code: ProblemCode) => makeProblem(code, 'products/a.json', '', {});

test('words that people read name the same figures', () => {
  const figures = [
    law.VALID_MONTHS,
    law.REASSESSMENT_OPENS_DAYS,
    law.REASSESSMENT_CLOSES_DAYS,
    law.EXTENSION_MAX_DAYS,
  ].map(String);
  for (const lang of langs) {
    const { certificate, star, check, watch } = useStrings(lang);
    const [term, opens, closes, extension] = figures;
    expect(certificate.computedExpiry).toContain(term);
    expect(certificate.extendedNote).toContain(extension);
    expect(star.steps.issued.join(' ')).toContain(term);
    expect(star.steps.opens.join(' ')).toContain(opens);
    expect(star.steps.closes.join(' ')).toContain(closes);
    expect(star.extended).toContain(extension);
    expect(check.answers.due.join(' ')).toContain(opens);
    expect(check.answers.extended.join(' ')).toMatch(new RegExp(`${term}.*${extension}`));
    expect(JSON.stringify(watch)).toContain(closes);
    expect(problem('expiryBeforeIssue').fix[lang]).toContain(term);
    expect(problem('expiryNotComputed').message[lang]).toContain(term);
    expect(problem('extensionTooLong').message[lang]).toContain(extension);
  }
});

const ranksOf = (content: string): StarData[] =>
  readdirSync(`${content}/stars`)
    .map((file) => JSON.parse(readFileSync(`${content}/stars/${file}`, 'utf8')) as StarData)
    .sort((a, b) => a.stars - b.stars);

test.each(['content', 'test/fixtures/xa-mau/content', 'test/fixtures/minimal/content'])(
  'the ranks of %s follow one another from no points to all of them',
  (content) => {
    const ranks = ranksOf(content);
    expect(ranks.map(({ stars }) => stars)).toEqual([1, 2, 3, 4, 5]);
    expect(ranks.map(({ scoreFrom }) => scoreFrom)).toEqual([0, 30, 50, 70, 90]);
    expect(ranks.map(({ scoreBelow }) => scoreBelow)).toEqual([30, 50, 70, 90, law.MOST_POINTS]);
    expect(ranks.filter(isTopRank).map(({ stars }) => stars)).toEqual([5]);
    // A certificate takes as many points as its lowest rank, whatever the form says.
    expect(ranks.find(({ certified }) => certified)?.scoreFrom).toBe(law.CERTIFIED_POINTS);
    const [, ninety] = /(\d+) điểm/.exec(problem('potential5Score').fix.vi) ?? [];
    expect(Number(ninety)).toBe(ranks.at(-1)?.scoreFrom);
  },
);

test.each([
  [49.99, 2],
  [50, 3],
  [69.9, 3],
  [70, 4],
  [89.99, 4],
  [90, 5],
  [100, 5],
])('%d points are %i stars and no other rank', (score, stars) => {
  const ranks = ranksOf('content').filter((rank) => hasPointsOf(score, rank));
  expect(ranks.map((rank) => rank.stars)).toEqual([stars]);
});

test('more points than there are belong to no rank', () => {
  expect(ranksOf('content').some((rank) => hasPointsOf(100.5, rank))).toBe(false);
});

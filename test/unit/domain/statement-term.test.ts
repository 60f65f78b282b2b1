/** How long a reported recognition can have lasted, and what it is worth on a day. */
import { describe, expect, test } from 'vitest';
import {
  longestTerm,
  outOfTermFrom,
  reachableReportStatuses,
  reportedTerm,
  type ReportedTerm,
  reportStatuses,
  reportStatusOn,
} from '../../../src/domain/statement-term.ts';
import { addDays } from '../../../src/lib/day.ts';
import { daysOfReports, reportsAtRandom } from '../../support/reports-at-random.ts';

const recognised = (on: string | undefined, onIs?: 'exact' | 'notAfter' | 'round') =>
  reportedTerm({ on, onIs, isHeld: false });

describe('a report ends 36 months after its time, as exactly as that is known', () => {
  test.each<[string, ReportedTerm, ReportedTerm]>([
    [
      'a day has one end',
      recognised('2023-11-30'),
      { firstEnd: '2026-11-30', lastEnd: '2026-11-30' },
    ],
    ['a month has two', recognised('2023-11'), { firstEnd: '2026-11-01', lastEnd: '2026-11-30' }],
    [
      'a February of a leap year',
      recognised('2024-02'),
      { firstEnd: '2027-02-01', lastEnd: '2027-02-28' },
    ],
    ['a year has two', recognised('2023'), { firstEnd: '2026-01-01', lastEnd: '2026-12-31' }],
    ['a year, said to be exact', recognised('2023', 'exact'), recognised('2023')],
    [
      'the year of a round has its later end a year after: the last round may be signed in the next',
      recognised('2025', 'round'),
      { firstEnd: '2028-01-01', lastEnd: '2029-12-31' },
    ],
    [
      'a latest time has the later end only',
      recognised('2023', 'notAfter'),
      { lastEnd: '2026-12-31' },
    ],
    [
      'a rank that is held then has the later end only',
      reportedTerm({ on: '2023-06', isHeld: true }),
      { lastEnd: '2026-06-30' },
    ],
    ['no time, no end', recognised(undefined), {}],
    ['a rank held at no time has no end', reportedTerm({ isHeld: true }), {}],
  ])('%s', (_, term, ends) => expect(term).toEqual(ends));
});

describe('on the days on which it turns', () => {
  test.each<[string, ReportedTerm, string, string]>([
    ['the last day counts', recognised('2023-12-01'), '2026-12-01', 'mayBeInForce'],
    ['the day after does not', recognised('2023-12-01'), '2026-12-02', 'outOfTerm'],
    ['the first end of a month', recognised('2023-12'), '2026-12-01', 'mayBeInForce'],
    ['within a month', recognised('2023-12'), '2026-12-02', 'mayHaveEnded'],
    ['the last day of a month', recognised('2023-12'), '2026-12-31', 'mayHaveEnded'],
    ['after a month', recognised('2023-12'), '2027-01-01', 'outOfTerm'],
    ['on New Year’s day of the third year', recognised('2023'), '2026-01-01', 'mayBeInForce'],
    ['the day after that', recognised('2023'), '2026-01-02', 'mayHaveEnded'],
    ['the last day of a year', recognised('2023'), '2026-12-31', 'mayHaveEnded'],
    ['after a year', recognised('2023'), '2027-01-01', 'outOfTerm'],
    ['a latest time, long before', recognised('2023', 'notAfter'), '2023-01-01', 'mayHaveEnded'],
    ['a latest time, its last day', recognised('2023', 'notAfter'), '2026-12-31', 'mayHaveEnded'],
    ['a latest time, after it', recognised('2023', 'notAfter'), '2027-01-01', 'outOfTerm'],
    ['without a time nobody knows, ever', recognised(undefined), '2099-01-01', 'unknown'],
  ])('%s', (_, term, today, status) => expect(reportStatusOn(term, today)).toBe(status));
});

describe('of several reports', () => {
  test('the later one speaks, for it may tell of a renewal', () => {
    expect(longestTerm([recognised('2021'), recognised('2024-05')])).toEqual(recognised('2024-05'));
  });

  test('an exact one keeps a product within its term while a vaguer one may last longer', () => {
    expect(
      longestTerm([recognised('2024-03-01'), reportedTerm({ on: '2024', isHeld: true })]),
    ).toEqual({ firstEnd: '2027-03-01', lastEnd: '2027-12-31' });
  });

  test('one without a time says nothing beside one that has it', () => {
    expect(longestTerm([recognised(undefined), recognised('2021')])).toEqual(recognised('2021'));
    expect(longestTerm([recognised(undefined)])).toEqual({});
  });

  test('no order of them makes a difference', () => {
    for (const reports of reportsAtRandom(200)) {
      const terms = reports.map(reportedTerm);
      expect(longestTerm(terms.toReversed())).toEqual(longestTerm(terms));
    }
  });
});

test('over the days what reports are worth moves only forward, and through what a page has words for', () => {
  for (const reports of reportsAtRandom(200)) {
    const term = longestTerm(reports.map(reportedTerm));
    const days = daysOfReports(term);
    const seen = days.map((day) => reportStatusOn(term, day));
    const places = seen.map((status) => reportStatuses.indexOf(status));
    expect(places, JSON.stringify(reports)).toEqual(places.toSorted((a, b) => a - b));
    days.forEach((day, at) => {
      const now = seen[at];
      if (now === undefined) return;
      const toCome = [...new Set(seen.slice(at))];
      expect(reachableReportStatuses(term, now), `${JSON.stringify(reports)} on ${day}`).toEqual(
        toCome,
      );
    });
  }
});

test('it is out of term from the day that says so, and on no day before', () => {
  for (const reports of reportsAtRandom(200)) {
    const term = longestTerm(reports.map(reportedTerm));
    const from = outOfTermFrom(term);
    if (from === undefined) {
      expect(reportStatusOn(term, '2099-12-31')).toBe('unknown');
      continue;
    }
    expect(reportStatusOn(term, from)).toBe('outOfTerm');
    expect(reportStatusOn(term, addDays(from, -1))).not.toBe('outOfTerm');
  }
});

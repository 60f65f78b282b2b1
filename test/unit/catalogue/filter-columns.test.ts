/** What a list can be narrowed by changes with the day: the changes that are shipped are all of them. */
import { describe, expect, test } from 'vitest';
import { rankStateColumn, rankStateOn } from '../../../src/catalogue/filter-columns.ts';
import type { Product } from '../../../src/catalogue/records.ts';
import { buildCertificates } from '../../../src/catalogue/certificate.ts';
import { addDays } from '../../../src/lib/day.ts';
import { certificatesAtRandom, daysAround } from '../../support/certificates-at-random.ts';
import { certificate, smallCatalogue } from '../../support/small-catalogue.ts';

test('on every day to come a product is found under the status of that day', () => {
  for (const dates of certificatesAtRandom(60)) {
    const today = addDays(dates.issuedOn, -1);
    const [built] = buildCertificates([certificate({ issuedOn: dates.issuedOn })], today);
    const product = {
      evidence: 'verified',
      data: {},
      certificate: { ...built, dates },
    } as unknown as Product;
    const { values, codes, changes } = rankStateColumn([product], today);
    const shown = daysAround(dates)
      .filter((day) => day >= today)
      .map((day) => {
        const last = changes.findLast((change) => change.day <= day);
        return [day, values[last?.standing ?? codes[0] ?? -1]];
      });
    const right = shown.map(([day]) => [day, rankStateOn(product, String(day))]);
    expect(shown, JSON.stringify(dates)).toEqual(right);
    // Every change changes something.
    const said = [codes[0], ...changes.map(({ standing }) => standing)];
    expect(said.filter((standing, at) => standing === said[at - 1])).toEqual([]);
  }
});

test('what turns on the day of the build has turned already', () => {
  const [built] = buildCertificates([certificate()], '2026-11-21');
  const product = { evidence: 'verified', data: {}, certificate: built } as unknown as Product;
  const { values, codes, changes } = rankStateColumn([product], '2026-11-21');
  expect(values[codes[0] ?? -1]?.status).toBe('due');
  expect(changes.map(({ day }) => day)).toEqual(['2027-05-21']);
});

test('stars are counted only while the certificate is in force', () => {
  const [built] = buildCertificates([certificate()], '2026-01-01');
  const product = { evidence: 'verified', data: {}, certificate: built } as unknown as Product;
  expect(rankStateOn(product, '2024-05-19')).toMatchObject({ stars: 0, status: 'notYet' });
  expect(rankStateOn(product, '2027-05-20')).toMatchObject({ stars: 4, status: 'due' });
  expect(rankStateOn(product, '2027-05-21')).toMatchObject({ stars: 0, status: 'expired' });
});

describe('a product of which a rank is only reported', () => {
  const reportedOn = (today: string, on: string) =>
    smallCatalogue(today, {
      certificates: [],
      statements: [
        {
          type: 'recognised',
          stars: 3,
          starsStandIn: 'title',
          on,
          basis: 'press',
          sources: ['s1'],
        },
      ],
    }).product;

  test('moves to those out of term on the day after its last end, and loses its stars there', () => {
    const product = reportedOn('2026-11-22', '2024');
    const { values, codes, changes } = rankStateColumn([product], '2026-11-22');
    expect(values[codes[0] ?? -1]).toMatchObject({ evidence: 'stated', stars: 3 });
    expect(changes.map(({ day }) => day)).toEqual(['2028-01-01']);
    expect(values[changes[0]?.standing ?? -1]).toMatchObject({ evidence: 'outOfTerm', stars: 0 });
  });

  test('that is out of term on the day of the build changes no more', () => {
    const product = reportedOn('2026-11-22', '2021');
    const { values, codes, changes } = rankStateColumn([product], '2026-11-22');
    expect(values[codes[0] ?? -1]).toMatchObject({ evidence: 'outOfTerm', stars: 0 });
    expect(changes).toEqual([]);
  });

  test('is found on the day of reading where a build of that day would put it', () => {
    for (const day of ['2027-12-31', '2028-01-01'])
      expect(rankStateOn(reportedOn('2026-11-22', '2024'), day)).toEqual(
        rankStateOn(reportedOn(day, '2024'), day),
      );
  });
});

test('within a state the well documented come first, then those of more stars', () => {
  const rank = (documented: boolean, stars: 3 | 4) =>
    ({
      evidence: 'stated',
      data: documented ? { facts: [{ kind: 'process' }] } : {},
      statement: { type: 'recognised', stars },
      report: { status: 'unknown' },
    }) as unknown as Product;
  const { values } = rankStateColumn([rank(false, 4), rank(true, 3), rank(true, 4)], '2026-11-22');
  expect(values.map(({ documented, stars }) => [documented, stars])).toEqual([
    [true, 4],
    [true, 3],
    [false, 4],
  ]);
});

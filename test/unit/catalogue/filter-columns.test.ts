/** What a list can be narrowed by changes with the day: the changes that are shipped are all of them. */
import { expect, test } from 'vitest';
import { rankStateColumn, rankStateOn } from '../../../src/catalogue/filter-columns.ts';
import type { Product } from '../../../src/catalogue/records.ts';
import { buildCertificates } from '../../../src/catalogue/certificate.ts';
import { addDays } from '../../../src/lib/day.ts';
import { certificatesAtRandom, daysAround } from '../../support/certificates-at-random.ts';
import { certificate } from '../../support/small-catalogue.ts';

test('on every day to come a product is found under the status of that day', () => {
  for (const dates of certificatesAtRandom(60)) {
    const today = addDays(dates.issuedOn, -1);
    const [built] = buildCertificates([certificate({ issuedOn: dates.issuedOn })], today);
    const product = {
      evidence: 'verified',
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
  const product = { evidence: 'verified', certificate: built } as unknown as Product;
  const { values, codes, changes } = rankStateColumn([product], '2026-11-21');
  expect(values[codes[0] ?? -1]?.status).toBe('due');
  expect(changes.map(({ day }) => day)).toEqual(['2027-05-21']);
});

test('stars are counted only while the certificate is in force', () => {
  const [built] = buildCertificates([certificate()], '2026-01-01');
  const product = { evidence: 'verified', certificate: built } as unknown as Product;
  expect(rankStateOn(product, '2024-05-19')).toMatchObject({ stars: 0, status: 'notYet' });
  expect(rankStateOn(product, '2027-05-20')).toMatchObject({ stars: 4, status: 'due' });
  expect(rankStateOn(product, '2027-05-21')).toMatchObject({ stars: 0, status: 'expired' });
});

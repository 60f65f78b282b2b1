/** What the check says of one certificate, on both sides of every limit. */
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/catalogue/rules/index.ts';
import type { SignedCertificate } from '../../../src/catalogue/decision.ts';
import {
  certificate,
  recallOn,
  smallCatalogue,
  splitCertificates,
} from '../../support/small-catalogue.ts';

const rule = rules.find(({ name }) => name === 'certificates');
const { entries } = smallCatalogue('2026-11-22');
const [id = ''] = entries.collections.products.keys();

/** The minimal content with these certificates on its first product, and with their decisions. */
function withCertificates(certificates: SignedCertificate[], stars = entries.collections.stars) {
  const data = entries.collections.products.get(id);
  if (!data) throw new Error('There is no product.');
  const split = splitCertificates(certificates, data.sources);
  const quoting = [...split.decisions.values()].map(({ number }) => number).join(' ');
  const sources = data.sources.map((source) => ({
    ...source,
    quote: `${source.quote} ${quoting}`,
  }));
  const changed = { ...data, sources, certificates: split.certificates };
  const products = new Map([[id, changed]]);
  const collections = { ...entries.collections, products, stars, decisions: split.decisions };
  return { ...entries, collections };
}

/** The codes that are reported of a product with these certificates. */
function codesOf(...certificates: SignedCertificate[]): string[] {
  if (!rule) throw new Error('There is no rule.');
  return rule.check(withCertificates(certificates), '2026-11-22').map(({ code }) => code);
}

const extendedUntil = (on: string) => ({ extendedUntil: { on, sources: ['s1'] } });
const recall = (on: string): Partial<SignedCertificate> => ({
  recall: recallOn(on),
});

describe('a certificate of 20 May 2024', () => {
  test.each<[string, Partial<SignedCertificate>, string[]]>([
    ['says nothing wrong', {}, []],
    ['may be extended by 180 days', extendedUntil('2027-11-16'), []],
    ['may not be extended by 181', extendedUntil('2027-11-17'), ['extensionTooLong']],
    ['may be recalled on its day of issue', recall('2024-05-20'), []],
    ['may not be recalled before it', recall('2024-05-19'), ['recallBeforeIssue']],
    ['may have a printed end of 36 months', { expiresOn: '2027-05-20' }, []],
    ['is asked about another end', { expiresOn: '2027-05-19' }, ['expiryNotComputed']],
    ['may not end on its first day', { expiresOn: '2024-05-20' }, ['expiryBeforeIssue']],
  ])('%s', (_, change, codes) => {
    expect(codesOf(certificate(change))).toEqual(codes);
  });
});

describe('the points of a certificate', () => {
  test.each<[number, Partial<SignedCertificate>, string[]]>([
    [70, {}, []],
    [69.99, {}, ['scoreOutsideBand']],
    [89.99, {}, []],
    [90, {}, ['scoreOutsideBand']],
    // The province has sent the file up.
    [90, { potential5: true }, []],
    [100, { potential5: true }, []],
    [89.99, { potential5: true }, ['potential5Score']],
  ])('%d points with %o are checked against four stars', (score, change, codes) => {
    expect(codesOf(certificate({ score, ...change }))).toEqual(codes);
  });

  test('are told with the limits of the rank, as content/stars has them', () => {
    if (!rule) throw new Error('There is no rule.');
    const stars = new Map(entries.collections.stars);
    const four = stars.get('4');
    if (!four) throw new Error('There are no four stars.');
    const check = (scoreFrom: number) => {
      stars.set('4', { ...four, scoreFrom });
      const changed = withCertificates([certificate({ score: 60 })], stars);
      return rule.check(changed, '2026-11-22').map(({ message }) => message.vi);
    };
    expect(check(70)).toEqual(['Điểm 60 không thuộc hạng này (70 – 90).']);
    expect(check(60)).toEqual([]);
  });
});

describe('a set of criteria', () => {
  test.each<[NonNullable<SignedCertificate['criteriaSet']>, string, boolean]>([
    ['QD1048-2019', '2019-08-20', false],
    ['QD1048-2019', '2019-08-21', true],
    // Decisions are still signed by it for a month after its last day.
    ['QD1048-2019', '2023-03-23', true],
    ['QD1048-2019', '2023-03-24', false],
    ['QD148-2023', '2023-02-23', false],
    ['QD148-2023', '2023-02-24', true],
    ['QD148-2023', '2026-08-21', true],
    ['QD148-2023', '2026-08-22', false],
    ['QD26-2026', '2026-05-21', false],
    ['QD26-2026', '2026-05-22', true],
  ])('%s may be used on %s: %s', (criteriaSet, issuedOn, isRight) => {
    expect(codesOf(certificate({ criteriaSet, issuedOn }))).toEqual(
      isRight ? [] : ['criteriaSetMismatch'],
    );
  });
});

describe('two certificates of one product', () => {
  const second = certificate({ decisionNumber: '200/QĐ-UBND', issuedOn: '2026-01-10' });

  test('are not in force at once', () => {
    expect(codesOf(certificate(), second)).toEqual(['twoInForce']);
  });

  test('may follow one another, by a recall, an end or a new decision', () => {
    expect(codesOf(certificate(recall('2026-11-22')), second)).toEqual([]);
    expect(codesOf(certificate({ expiresOn: '2026-11-21' }), second)).toEqual([
      'expiryNotComputed',
    ]);
    expect(codesOf(certificate(), { ...second, kind: 'upgrade' })).toEqual([]);
  });
});

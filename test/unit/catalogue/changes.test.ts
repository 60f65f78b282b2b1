import { describe, expect, test } from 'vitest';
import { aheadChanges, changesIn, changesOf, pastChanges } from '../../../src/catalogue/changes.ts';
import type { SignedCertificate } from '../../../src/catalogue/decision.ts';
import { addDays } from '../../../src/lib/day.ts';
import { certificate, recall, smallCatalogue } from '../../support/small-catalogue.ts';

const changesOn = (today: string, certificates: SignedCertificate[]) => {
  const { catalogue, product } = smallCatalogue(today, { certificates });
  return changesOf(catalogue)
    .filter((change) => change.product === product)
    .map(({ kind, on }) => [on, kind]);
};

describe('a certificate changes on its own days', () => {
  test('from its recognition to the day after its end', () => {
    expect(changesOn('2026-11-22', [certificate()])).toEqual([
      ['2027-05-21', 'lapsed'],
      ['2026-11-21', 'lapsing'],
      ['2024-05-20', 'recognised'],
    ]);
  });

  test('an extension moves the day after its end', () => {
    const extended = certificate({ extendedUntil: { on: '2027-09-01', sources: ['s1'] } });
    expect(changesOn('2026-11-22', [extended])[0]).toEqual(['2027-09-02', 'lapsed']);
  });

  test('after a recall nothing more comes', () => {
    expect(changesOn('2026-11-22', [certificate({ recall })])).toEqual([
      ['2026-06-01', 'recalled'],
      ['2024-05-20', 'recognised'],
    ]);
  });

  test('a recall on the day after its end comes in place of the lapse', () => {
    const late = certificate({ recall: { ...recall, on: '2027-05-21' } });
    expect(changesOn('2026-11-22', [late])).toEqual([
      ['2027-05-21', 'recalled'],
      ['2026-11-21', 'lapsing'],
      ['2024-05-20', 'recognised'],
    ]);
  });

  test('one that has lapsed and is recalled then has both days', () => {
    const late = certificate({ recall: { ...recall, on: '2027-06-01' } });
    expect(changesOn('2026-11-22', [late]).slice(0, 2)).toEqual([
      ['2027-06-01', 'recalled'],
      ['2027-05-21', 'lapsed'],
    ]);
  });

  test('one that is recalled on its first day has begun and ended on it', () => {
    const early = certificate({ recall: { ...recall, on: '2024-05-20' } });
    expect(changesOn('2026-11-22', [early])).toEqual([
      ['2024-05-20', 'recognised'],
      ['2024-05-20', 'recalled'],
    ]);
  });

  test('one whose window for re-evaluation is open from the first day has only begun then', () => {
    const short = certificate({ expiresOn: addDays('2024-05-20', 180) });
    expect(changesOn('2026-11-22', [short])).toEqual([
      ['2024-11-17', 'lapsed'],
      ['2024-05-20', 'recognised'],
    ]);
    const longer = certificate({ expiresOn: addDays('2024-05-20', 181) });
    expect(changesOn('2026-11-22', [longer])).toEqual([
      ['2024-11-18', 'lapsed'],
      ['2024-05-21', 'lapsing'],
      ['2024-05-20', 'recognised'],
    ]);
  });

  test('a re-evaluation that comes after the end leaves the lapse in the list', () => {
    const again = certificate({
      decisionNumber: '300/QĐ-UBND',
      issuedOn: '2027-07-01',
      kind: 'reassessment',
      criteriaSet: 'QD26-2026',
    });
    expect(changesOn('2027-07-01', [certificate(), again]).slice(0, 2)).toEqual([
      ['2027-07-01', 'renewed'],
      ['2027-05-21', 'lapsed'],
    ]);
  });

  test('an upgrade in time leaves the first one neither lapsing nor lapsed', () => {
    const upgrade = certificate({
      stars: 4,
      decisionNumber: '200/QĐ-UBND',
      issuedOn: '2026-11-21',
      kind: 'upgrade',
      criteriaSet: 'QD26-2026',
    });
    const first = certificate({
      stars: 3,
      issuingAuthority: { level: 'district', name: 'UBND huyện Ví Dụ' },
    });
    expect(changesOn('2026-11-22', [first, upgrade])).toEqual([
      ['2026-11-21', 'upgraded'],
      ['2024-05-20', 'recognised'],
    ]);
  });
});

describe('the list has a beginning and an end', () => {
  test.each([
    ['2027-05-20', true],
    ['2027-05-21', false],
  ])('36 months back: the recognition of 20 May 2024, seen on %s', (today, isThere) => {
    expect(changesOn(today, [certificate()]).some(([, kind]) => kind === 'recognised')).toBe(
      isThere,
    );
  });

  test.each([
    ['2026-05-20', false],
    ['2026-05-21', true],
  ])('12 months ahead: the lapse of 21 May 2027, seen on %s', (today, isThere) => {
    expect(changesOn(today, [certificate()]).some(([, kind]) => kind === 'lapsed')).toBe(isThere);
  });

  test('what happens today has happened', () => {
    const { catalogue, product } = smallCatalogue('2026-11-21', { certificates: [certificate()] });
    const changes = changesOf(catalogue).filter((change) => change.product === product);
    expect(pastChanges(changes, '2026-11-21').map(({ kind }) => kind)).toEqual([
      'lapsing',
      'recognised',
    ]);
    expect(aheadChanges(changes, '2026-11-21').map(({ kind }) => kind)).toEqual(['lapsed']);
  });
});

test('a locality tells of its own products', () => {
  const { product } = smallCatalogue('2026-11-22', { certificates: [certificate()] });
  expect(changesIn(product.locality, '2026-11-22').map((change) => change.product)).toContain(
    product,
  );
});

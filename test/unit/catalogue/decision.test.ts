import { describe, expect, test } from 'vitest';
import { signedCertificate, startOf } from '../../../src/catalogue/decision.ts';
import { rules } from '../../../src/catalogue/rules/index.ts';
import type { CertificateData } from '../../../src/schema/certificate.ts';
import type { DecisionData } from '../../../src/schema/decision.ts';
import type { ProductData } from '../../../src/schema/product.ts';
import { smallCatalogue } from '../../support/small-catalogue.ts';

const decision: DecisionData = {
  number: '321/QĐ-UBND',
  act: 'recognition',
  signedOn: '2024-08-06',
  issuingAuthority: { level: 'province', name: 'UBND tỉnh Ví Dụ' },
  listRead: 'part',
  sources: [{ id: 's1', evidence: 'B1', publisher: 'Báo Ví Dụ', quote: '321' }],
};
const own: CertificateData = { decision: 'it', stars: 4, sources: ['s1'] };
const signed = (more: Partial<DecisionData>, certificate = own) =>
  signedCertificate(certificate, (id) => (id === 'it' ? { ...decision, ...more } : undefined));

describe('a certificate is read with its decision', () => {
  test('with number, day and body', () => {
    expect(signed({})).toEqual({
      ...own,
      decisionNumber: '321/QĐ-UBND',
      issuedOn: '2024-08-06',
      issuedOnIs: 'signed',
      issuingAuthority: { level: 'province', name: 'UBND tỉnh Ví Dụ' },
    });
  });

  test('a start of validity stays one: it is not the day of signing', () => {
    const { signedOn: _, ...undated } = decision;
    expect(startOf({ ...undated, validFrom: '2023-12-28' })).toEqual({
      on: '2023-12-28',
      is: 'validFrom',
    });
    expect(signed({ signedOn: '2023-12', validFrom: '2023-12-28' })?.issuedOnIs).toBe('validFrom');
  });

  test('without a number or a whole day it proves no certificate', () => {
    expect(signed({ signedOn: '2024-08' })).toBeUndefined();
    expect(signed({ number: undefined })).toBeUndefined();
    expect(signed({}, { ...own, decision: 'another' })).toBeUndefined();
  });
});

test('a decision knows the products that it recognises, and those that are only said to be in it', () => {
  const { entries } = smallCatalogue('2026-11-22');
  const [id] = entries.collections.decisions.keys();
  const { catalogue } = smallCatalogue('2026-11-22', {
    statements: [
      {
        type: 'recognised',
        basis: 'press',
        decision: id as string,
        tie: 'joined',
        sources: ['s1'],
      },
    ],
  });
  const record = catalogue.decisions.find((one) => one.id === id);
  expect(record?.reports.map(({ product }) => product.id)).toEqual(['che-nho']);
  expect(record?.grants.map(({ product }) => product.id)).toEqual(['mat-ong-nho']);
  expect(record?.grants[0]?.certificate.decision).toBe(record);
});

test('a decision that lacks its number is named once, with the products that rest on it', () => {
  const rule = rules.find(({ name }) => name === 'decisions');
  const { entries } = smallCatalogue('2026-11-22');
  const { products, decisions } = entries.collections;
  const [[id, told] = ['', decision]] = decisions;
  const certificates = [{ ...own, decision: id }];
  const many = ['a', 'b', 'c', 'd', 'e'].map((name) => {
    const [tea] = products.values();
    return [name, { ...tea, certificates }] as [string, ProductData];
  });
  const problemsOf = (changed: DecisionData) =>
    rule?.check(
      {
        ...entries,
        collections: {
          ...entries.collections,
          products: new Map(many),
          decisions: new Map([[id, changed]]),
        },
      },
      '2026-11-22',
    );
  expect(problemsOf(told)).toEqual([]);
  const { number: _, ...nameless } = told;
  expect(problemsOf(nameless)).toMatchObject([
    { code: 'decisionWithoutDay', file: `decisions/${id}.json`, field: 'number' },
  ]);
  expect(problemsOf(nameless)?.[0]?.message.vi).toContain('a, b, c (+2)');
  expect(problemsOf({ ...told, signedOn: '2025' })).toMatchObject([
    { code: 'decisionWithoutDay', field: 'signedOn' },
  ]);
  expect(problemsOf({ ...told, numberIs: 'completed' })).toMatchObject([
    { code: 'numberCompleted', field: 'number' },
  ]);
});

import { describe, expect, test } from 'vitest';
import { countGrounds, groundOf } from '../../../src/catalogue/ground.ts';
import type { Source } from '../../../src/schema/source.ts';
import { certificate, smallCatalogue } from '../../support/small-catalogue.ts';

const { product } = smallCatalogue('2026-12-01', { certificates: [certificate()] });
const [told] = product.certificates;
const [own] = product.data.sources;
const source = (id: string, more: Partial<Source>): Source => ({ ...(own as Source), id, ...more });
const signed = source('s1', { evidence: 'A', transcription: 'direct' });
const copy = source('s2', { evidence: 'B1', transcription: 'signedText' });
const press = source('s3', { evidence: 'B1', transcription: 'direct' });
const shop = source('s4', { evidence: 'C', transcription: 'direct' });

const groundBy = (cited: string[], sources = [shop, press, copy, signed]) => {
  if (!told) throw new Error('The product has no certificate.');
  return groundOf({ data: { ...told.data, sources: cited } }, sources);
};

describe('a certificate rests on the best of the sources that it cites', () => {
  test.each([
    [['s1', 's2', 's3'], 'signed', 's1'],
    [['s3', 's2'], 'transcription', 's2'],
    [['s4', 's3'], 'press', 's3'],
  ])('%s: %s', (cited, ground, id) => {
    const found = groundBy(cited);
    expect([found?.ground, found?.source.id]).toEqual([ground, id]);
  });

  test('a signed decision that it does not cite is no ground of it', () => {
    expect(groundBy(['s3'])?.ground).toBe('press');
  });

  test('a transcription is called one, even where its level says that it is a signed decision', () => {
    const raised = source('s1', { evidence: 'A', transcription: 'signedText' });
    expect(groundBy(['s1'], [raised])?.ground).toBe('transcription');
  });

  test('a shop is no ground', () => {
    expect(groundBy(['s4'])).toBeUndefined();
  });
});

test('only certificates in force are counted, each once', () => {
  const on = (today: string) => {
    const { catalogue } = smallCatalogue(today, {
      certificates: [certificate({ issuedOn: '2024-05-20' })],
    });
    const { signed: a, transcription, press: b } = countGrounds(catalogue.products);
    return a + transcription + b;
  };
  const others = on('2027-05-21');
  expect(on('2027-05-20')).toBe(others + 1);
});

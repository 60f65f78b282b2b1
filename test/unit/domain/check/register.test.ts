import { describe, expect, test } from 'vitest';
import {
  type CheckCertificate,
  type CheckRecord,
  currentCertificate,
  findHits,
  type Manifest,
  type Shard,
  shardsOf,
} from '../../../../src/domain/check/register.ts';

describe('the files that a question loads', () => {
  const manifest = {
    shards: [
      ['banh', '0'],
      ['che', '1'],
      ['che', '2'],
      ['mat', '3'],
    ],
    whole: false,
  } as unknown as Manifest;

  test('are those in which its key may stand, and those that begin with it', () => {
    expect(shardsOf(manifest, 'banh gai', 4)).toEqual({ files: ['0'], more: false });
    expect(shardsOf(manifest, 'che', 4)).toEqual({ files: ['1', '2'], more: false });
    expect(shardsOf(manifest, 'm', 4)).toEqual({ files: ['2', '3'], more: false });
    expect(shardsOf(manifest, 'a', 4)).toEqual({ files: ['0'], more: false });
  });

  test('are no more than may be loaded, and it is said that there are more', () => {
    expect(shardsOf(manifest, 'che', 1)).toEqual({ files: ['1'], more: true });
  });
});

describe('what is found', () => {
  const record = { kind: 'product', id: 'che' } as unknown as CheckRecord;
  const shards = [
    {
      records: [record],
      rows: [
        ['100 qd', 0, 0],
        ['che', 0],
        ['gone', 7],
      ],
    },
  ] as unknown as Shard[];

  test('a whole decision number names its decision, the beginning of one only the product', () => {
    expect(findHits(shards, ['100 qd'])).toEqual([{ record, certificate: 0 }]);
    expect(findHits(shards, ['100'])).toEqual([{ record, certificate: undefined }]);
  });

  test('a record that several keys find stands once, with the decision that one of them named', () => {
    expect(findHits(shards, ['che', '100 qd'])).toEqual([{ record, certificate: 0 }]);
    expect(findHits(shards, ['gone', 'mat'])).toEqual([]);
  });
});

test('the certificate that counts is the one in force, else the newest that has begun', () => {
  const of = (issuedOn: string, expiresOn: string) =>
    ({ issuedOn, expiresOn }) as unknown as CheckCertificate;
  const [newest, older] = [of('2030-01-01', '2033-01-01'), of('2024-05-20', '2027-05-20')];
  expect(currentCertificate([newest, older], '2026-11-30')).toBe(older);
  expect(currentCertificate([newest, older], '2028-01-01')).toBe(older);
  expect(currentCertificate([newest, older], '2031-01-01')).toBe(newest);
  expect(currentCertificate(undefined, '2026-11-30')).toBeUndefined();
});

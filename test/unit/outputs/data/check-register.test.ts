import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decisionKey, nameKeys } from '../../../../src/domain/check/query.ts';
import {
  findHits,
  type Manifest,
  type Shard,
  shardsOf,
} from '../../../../src/domain/check/register.ts';
import {
  type RegisterEntry,
  type PackedRegister,
  packRegister,
} from '../../../../src/outputs/data/check-register.ts';

const syllables =
  'banh gai mat ong tra shan tuyet com lam gao nep nuong ruou ngo mien dong tom kho mam loc cha ca muoi hat sen bun'.split(
    ' ',
  );
const word = (seed: number) => syllables[seed % syllables.length] as string;

/** A register of a whole country, of names that are much alike. */
function leadsOf(count: number): RegisterEntry[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `${word(at)} ${word(at * 7 + 3)} ${word(at * 13 + 5)} ${at}`;
    return {
      record: {
        kind: 'product',
        id: `p-${at}`,
        name: [name, `${name} in English`],
        maker: [`Hợp tác xã ${name}`],
        place: ['Xã Mẫu, Ví Dụ'],
        evidence: 'verified',
      },
      keys: [
        [`@product/p-${at}/`],
        ...nameKeys(name).map((key) => [key] as const),
        [decisionKey(`${at % 300}/QĐ-UBND`) ?? '', 0],
      ],
    };
  });
}

const read = ({ manifest, shards }: PackedRegister) => {
  const texts = new Map(shards.map(({ name, text }) => [name, text]));
  return {
    manifest: JSON.parse(manifest.text) as Manifest,
    manifestText: manifest.text,
    shard: (file: string) => JSON.parse(texts.get(file) ?? '') as Shard,
    texts: [...texts.values()],
  };
};

test('20,000 products: a question loads a shard or two, each of at most 15 kB packed', () => {
  const leads = leadsOf(20_000);
  const { manifest, manifestText, shard, texts } = read(packRegister(leads));
  expect(manifest.whole).toBe(false);
  expect(manifest.shards.length).toBeGreaterThan(100);
  const largest = texts.sort((a, b) => b.length - a.length).slice(0, 3);
  for (const text of [...largest, manifestText])
    expect(brotliCompressSync(text).length).toBeLessThan(15_000);
  for (let at = 0; at < 20_000; at += 1871) {
    const { record, keys } = leads[at] as RegisterEntry;
    for (const [key, certificate] of keys.filter(([text]) => text.length > 6)) {
      const { files } = shardsOf(manifest, key, 3);
      expect(files.length, key).toBeLessThanOrEqual(2);
      const hits = findHits(files.map(shard), [key]);
      expect(
        hits.some((hit) => hit.record.id === record.id && hit.certificate === certificate),
        key,
      ).toBe(true);
    }
  }
}, 60_000);

test('a decision of more products than a shard holds is found whole', () => {
  const leads = leadsOf(900).map((lead): RegisterEntry => ({
    ...lead,
    keys: [['=321 qdubnd', 0]],
  }));
  const { manifest, shard } = read(packRegister([...leadsOf(3), ...leads]));
  const { files, more } = shardsOf(manifest, '=321 qdubnd', 50);
  expect(more).toBe(false);
  expect(findHits(files.map(shard), ['=321 qdubnd'])).toHaveLength(900);
  expect(shardsOf(manifest, '=321 ', 2).more).toBe(true);
});

test('the files are the same whatever the order of the records, and named by what they hold', () => {
  const leads = leadsOf(700);
  expect(packRegister([...leads].reverse())).toEqual(packRegister(leads));
  const { manifest, shards } = packRegister(leads);
  for (const { name } of [manifest, ...shards]) expect(name).toMatch(/^[0-9a-f]{10}$/);
  const others = packRegister(leads.slice(1));
  expect(others.manifest.name).not.toBe(manifest.name);
});

test('an empty register is a manifest without shards', () => {
  const { manifest } = read(packRegister([]));
  expect(shardsOf(manifest, 'x', 3)).toEqual({ files: [], more: false });
});

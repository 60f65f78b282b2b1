import { handedOut } from '../../../../src/catalogue/handouts.ts';
import { expect, test } from 'vitest';
import { recordsWithPage } from '../../../../src/catalogue/by-collection.ts';
import {
  bandPath,
  clothPath,
  openGraphPath,
  printedKinds,
  qrPath,
} from '../../../../src/outputs/addresses/index.ts';
import { sectorCloths } from '../../../../src/outputs/pictures/cover.ts';
import { clothFiles, codeFiles, openGraphFiles } from '../../../../src/outputs/pictures/files.ts';
import { wovenSubject } from '../../../../src/outputs/pictures/picture.ts';
import { catalogueOf } from '../../../support/search.ts';

const catalogue = await catalogueOf('test/fixtures/xa-mau/content');
const records = recordsWithPage(catalogue);
const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path).sort();

test('every record with a page has its cloth and its band, every sector its patch, the site its edge and cover', () => {
  const sectors = Object.keys(sectorCloths).map((id) => clothPath({ kind: 'sector', id }));
  const site = ['edge', 'home'].map((id) => clothPath({ kind: 'site', id }));
  expect(paths(clothFiles(catalogue))).toEqual(
    [
      ...records.map((record) => clothPath(record)),
      ...new Set(records.map(bandPath)),
      ...sectors,
      ...site,
    ].sort(),
  );
  const bands = new Set(catalogue.products.map(bandPath));
  expect(bands.size).toBe(catalogue.products.length);
});

test('namesakes of different kinds have different cloths, and no two cloths of a catalogue are the same', async () => {
  const files = new Map(clothFiles(catalogue).map((file) => [file.path, file]));
  const clothOf = async (record: { kind: string; id: string }) =>
    Buffer.from((await files.get(clothPath(record))?.body()) ?? '');
  const [product] = catalogue.products;
  const [producer] = catalogue.producers;
  if (!product || !producer) throw new Error('Xã Mẫu has no product or no producer.');
  const { id: namesake } = wovenSubject({ ...producer, id: product.id });
  expect(namesake).not.toBe(wovenSubject(product).id);
  const cloths = await Promise.all(records.map(clothOf));
  expect(new Set(cloths.map((cloth) => cloth.toString('hex'))).size).toBe(records.length);
});

test('every record with a page, and the site, has a picture for sharing', () => {
  expect(paths(openGraphFiles(catalogue))).toEqual(
    [...records, { kind: 'site', id: 'home' }].map(openGraphPath).sort(),
  );
});

test('whatever is printed has a code', () => {
  const codes = new Set(paths(codeFiles(catalogue)));
  for (const record of handedOut(records)) {
    const kind = printedKinds.find((printed) => printed === record.kind);
    if (kind) expect(codes).toContain(qrPath({ kind, id: record.id }));
  }
});

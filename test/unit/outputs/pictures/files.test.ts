import { handedOut } from '../../../../src/catalogue/handouts.ts';
import { kindsWith } from '../../../../src/domain/record-kinds.ts';
import { expect, test } from 'vitest';
import { recordsWithPage } from '../../../../src/catalogue/by-collection.ts';
import {
  clothPath,
  openGraphPath,
  printedKinds,
  qrPath,
} from '../../../../src/outputs/addresses/index.ts';
import { coverPng, sectorCloths } from '../../../../src/outputs/pictures/cover.ts';
import { clothFiles, codeFiles, openGraphFiles } from '../../../../src/outputs/pictures/files.ts';
import { catalogueOf } from '../../../support/search.ts';

const catalogue = await catalogueOf('test/fixtures/xa-mau/content');
const records = recordsWithPage(catalogue);
const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path).sort();

test('every record with a page has its cloth, a product its band and every other kind one, every sector its patch, the site its edge and cover', () => {
  const sectors = Object.keys(sectorCloths).map((id) => clothPath({ kind: 'sector', id }));
  const site = ['edge', 'home'].map((id) => clothPath({ kind: 'site', id }));
  expect(paths(clothFiles(catalogue))).toEqual(
    [
      ...records.map((record) => clothPath(record)),
      ...catalogue.products.map((product) => clothPath(product, 'band')),
      ...kindsWith('page', 'own')
        .filter((kind) => kind !== 'product')
        .map((kind) => clothPath({ kind, id: 'any' }, 'band')),
      ...sectors,
      ...site,
    ].sort(),
  );
});

test('namesakes of different kinds have different cloths, and a product is woven from its bare id', async () => {
  const files = new Map(clothFiles(catalogue).map((file) => [file.path, file]));
  const clothOf = async (record: { kind: string; id: string }) =>
    Buffer.from((await files.get(clothPath(record))?.body()) ?? '');
  const [product] = catalogue.products;
  const [producer] = catalogue.producers;
  if (!product || !producer) throw new Error('Xã Mẫu has no product or no producer.');
  expect(await clothOf(product)).toEqual(Buffer.from(coverPng(product.id, product.sector)));
  const sector = producer.products[0]?.sector ?? 'food';
  expect(await clothOf(producer)).not.toEqual(Buffer.from(coverPng(producer.id, sector)));
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

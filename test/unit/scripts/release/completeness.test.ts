import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completenessProblems } from '../../../../scripts/lib/release/completeness.ts';
import { listSiteFiles } from '../../../../scripts/lib/release/site-files.ts';
import { builtFolder } from '../../../support/built-folder.ts';

const content = {
  'content/products/banh-gai.json': '{}',
  'content/products/mat-ong.json': '{}',
  'content/stars/ba-sao.json': '{}',
};
const pages = {
  products: { 'banh-gai': ['/san-pham/banh-gai/'], 'mat-ong': ['/san-pham/mat-ong/'] },
  stars: { 'ba-sao': [] },
};

async function findings(built: object, files: string[], base = '/'): Promise<string[]> {
  const folder = builtFolder({
    ...content,
    'dist/build.json': JSON.stringify({ pages: built }),
    ...Object.fromEntries(files.map((file) => [`dist/${file}`, ''])),
  });
  const site = await listSiteFiles(join(folder, 'dist'));
  return (await completenessProblems(site, join(folder, 'content'), base)).map(
    ({ message }) => message,
  );
}

describe('completenessProblems', () => {
  const files = ['san-pham/banh-gai/index.html', 'san-pham/mat-ong/index.html'];

  test('is content when every entry has its pages', async () => {
    expect(await findings(pages, files)).toEqual([]);
  });

  test('finds an entry that has vanished', async () => {
    const { 'mat-ong': _lost, ...products } = pages.products;
    expect(await findings({ ...pages, products }, files)).toEqual([
      'content/products/mat-ong.json has vanished from the site',
    ]);
  });

  test('finds an entry without a page among others that have one', async () => {
    const products = { ...pages.products, 'mat-ong': [] };
    expect(await findings({ ...pages, products }, files)).toEqual(['products/mat-ong has no page']);
  });

  test('finds a page that was promised and is not there', async () => {
    expect(await findings(pages, files.slice(1))).toEqual([
      'products/banh-gai should have the page /san-pham/banh-gai/, which is not there',
    ]);
  });

  test('finds pages of nothing', async () => {
    const products = { ...pages.products, ma: ['/san-pham/mat-ong/'] };
    expect(await findings({ ...pages, products }, files)).toEqual([
      'products/ma has pages, but no file in content/',
    ]);
  });

  test('wants the addresses to begin with the base', async () => {
    expect(await findings(pages, files, '/ocop/')).toHaveLength(2);
  });

  test('finds that nothing was counted', async () => {
    const site = await listSiteFiles(builtFolder({ 'index.html': '' }));
    expect(await completenessProblems(site, 'content', '/')).toHaveLength(1);
  });
});

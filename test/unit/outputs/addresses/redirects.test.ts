import { expect, test } from 'vitest';
import {
  caddyRedirects,
  movedRecord,
  nginxRedirects,
  redirectPage,
  redirectsFile,
  redirectsOf,
} from '../../../../src/outputs/addresses/redirects.ts';
import { smallCatalogue } from '../../../support/small-catalogue.ts';

const { product } = smallCatalogue('2026-11-22');
const move = {
  data: {
    collection: 'products' as const,
    from: 'ten-cu',
    to: product.id,
    on: '2026-07-01',
    note: { vi: 'Nay mang tên khác & mới.' },
  },
  to: product,
};
const redirects = redirectsOf([move]);

test('a renamed product is found from every address that it had, in both languages', () => {
  expect(redirects.map(({ from, to }) => [from, to])).toEqual([
    ['/san-pham/ten-cu/', `/san-pham/${product.id}/`],
    ['/en/products/ten-cu/', `/en/products/${product.id}/`],
    ['/p/ten-cu/', `/p/${product.id}/`],
    ['/in/san-pham/ten-cu/', `/in/san-pham/${product.id}/`],
    ['/en/print/products/ten-cu/', `/en/print/products/${product.id}/`],
  ]);
});

test('the page at an old address leads on by itself, names the new one as the one that counts, and links to it', () => {
  const [vi, en] = redirects;
  if (!vi || !en) throw new Error('There are no redirects.');
  const page = redirectPage(vi, 'none', ['/_astro/a.css']);
  expect(page).toContain(`<meta http-equiv="refresh" content="0; url=/san-pham/${product.id}/">`);
  expect(page).toContain(
    `<link rel="canonical" href="https://sanvat.example/san-pham/${product.id}/">`,
  );
  expect(page).toContain(`<a href="/san-pham/${product.id}/">`);
  expect(page).toContain('Nay mang tên khác &amp; mới.');
  expect(redirectPage(en, 'none', [])).toMatch(/<html lang="en">[\s\S]*This address has moved/);
});

test('each kind of host is told in its own words', () => {
  expect(redirectsFile(redirects).split('\n')[0]).toBe(
    `/san-pham/ten-cu/ /san-pham/${product.id}/ 301`,
  );
  expect(nginxRedirects(redirects)).toMatch(
    new RegExp(`map \\$uri \\$san_vat_moved \\{[^}]*"/p/ten-cu/" "/p/${product.id}/";[^}]*\\}`),
  );
  expect(caddyRedirects(redirects)).toContain(`  /p/ten-cu/ /p/${product.id}/\n`);
});

test('whoever asks for the data of an old id is told the new one', () => {
  expect(JSON.parse(movedRecord(move))).toEqual({
    collection: 'products',
    id: 'ten-cu',
    movedTo: product.id,
    movedOn: '2026-07-01',
    url: `https://sanvat.example/data/v1/products/${product.id}.json`,
  });
});

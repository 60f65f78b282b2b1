import { expect, test } from 'vitest';
import { paramsByPattern } from '../../../src/lib/route-pattern.ts';

test.each([
  ['/qr/[kind]/[id].svg', '/qr/product/che.svg', { kind: 'product', id: 'che' }],
  ['/sitemap-[number].xml', '/sitemap-12.xml', { number: '12' }],
  ['/oembed/[...file].json', '/oembed/en/che.json', { file: 'en/che' }],
  ['/thay-doi/[...id]/rss.xml', '/thay-doi/xa-a/rss.xml', { id: 'xa-a' }],
  ['/thay-doi/[...id]/rss.xml', '/thay-doi/rss.xml', { id: undefined }],
  ['/nhung/danh-sach/[...list]', '/nhung/danh-sach/xa/xa-a/', { list: 'xa/xa-a' }],
  ['/nhung/ban-do/[...place]', '/nhung/ban-do/', { place: undefined }],
  ['/san-pham/[...list]', '/san-pham/', { list: undefined }],
  ['/su-kien/thang/[month]/', '/su-kien/thang/2027-02/', { month: '2027-02' }],
  ['/01/[gtin]/', '/01/08934567890123/', { gtin: '08934567890123' }],
  ['/robots.txt', '/robots.txt', {}],
])('the gaps of %s in %s are found', (pattern, path, params) => {
  expect(paramsByPattern(pattern)(path)).toEqual(params);
});

test.each([
  ['/qr/[kind]/[id].svg', '/qr/product/che.png'],
  ['/qr/[id].svg', '/qr/product/che.svg'],
  ['/san-pham/[id]', '/san-pham/'],
  ['/san-pham/[...list]', '/du-lich/'],
  ['/robots.txt', '/robotsxtxt'],
  ['/xa/[id]/su-kien.ics', '/tinh/xa-a/su-kien.ics'],
])('%s has nothing at %s', (pattern, path) => {
  expect(paramsByPattern(pattern)(path)).toBeUndefined();
});

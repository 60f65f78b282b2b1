import { expect, test } from 'vitest';
import {
  checkData,
  shortlistData,
  tripData,
} from '../../../../src/outputs/addresses/element-data.ts';
import { changeFeeds, kindOnMapPath } from '../../../../src/outputs/addresses/index.ts';

test('the tools that keep a list know where records are, and the pages of their language', () => {
  expect(shortlistData('vi')).toMatchObject({
    'data-records': '/data/compare/',
    'data-cloth': '/cloth/product/{id}.png',
    'data-product': '/san-pham/',
    'data-shop': '/mua-o-dau/',
  });
  const trip = tripData('en');
  expect(trip).toMatchObject({ 'data-records': '/data/v1/', 'data-producer': '/en/producers/' });
  expect(Object.keys(JSON.parse(trip['data-radii'] ?? '{}') as object)).toContain('commune');
});

test('the check knows a code of this site by every address that one can carry', () => {
  const data = checkData({ name: 'manifest-1' }, 'vi');
  expect(data).toMatchObject({
    'data-register': '/data/check/manifest-1.json',
    'data-product': '/p/ /san-pham/ /en/products/',
    'data-gtin': '/01/',
    'data-product-page': '/san-pham/',
    'data-site': 'https://sanvat.example',
  });
  expect(data['data-other-page']).toMatch(/^\/en\//);
});

test('the feed of changes has each of its forms at an address of its own', () => {
  const feeds = changeFeeds('vi');
  expect(feeds.map(({ form }) => form)).toEqual(['rss', 'json', 'ics']);
  expect(feeds[0]).toMatchObject({ type: 'application/rss+xml', path: '/thay-doi/rss.xml' });
});

test('the map is opened with the places of one kind', () => {
  expect(kindOnMapPath('destination', 'vi')).toMatch(/^\/ban-do\/\?\S+=/);
  expect(kindOnMapPath('destination', 'vi')).not.toBe(kindOnMapPath('producer', 'vi'));
});

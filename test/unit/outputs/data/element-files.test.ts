import { expect, test } from 'vitest';
import { facetFiles, filterData } from '../../../../src/outputs/data/facet-files.ts';
import { finderData, mapFiles } from '../../../../src/outputs/map/files.ts';
import { smallCatalogue } from '../../../support/small-catalogue.ts';

const { catalogue } = smallCatalogue('2026-11-22');

test('the filter and the map read the files of this release, and the words of their language', () => {
  const filter = filterData(catalogue, 'en');
  expect(filter['data-files']).toBe(`/facet-data/${facetFiles(catalogue).version}/`);
  expect(filter['data-cards']).toMatch(/^\/product-cards\/.+\/en\/$/);
  expect(filter['data-script']).not.toBe(filterData(catalogue, 'vi')['data-script']);
  const finder = finderData(catalogue, 'vi');
  expect(finder['data-files']).toBe(`/map-data/${mapFiles(catalogue).version}/`);
  const script = JSON.parse(finder['data-script'] ?? '') as Record<string, unknown>;
  expect(script['sectors']).toEqual([...new Set(catalogue.products.map(({ sector }) => sector))]);
  expect(script['folders']).toMatchObject({ destination: '/du-lich/', locality: '/xa/' });
  expect(script['pageSize']).toBe(24);
});

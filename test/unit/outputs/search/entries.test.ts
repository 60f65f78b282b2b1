import { describe, expect, test } from 'vitest';
import type { Catalogue, Locality, Product } from '../../../../src/catalogue/records.ts';
import { searchEntries } from '../../../../src/outputs/search/entries.ts';
import { catalogueOf } from '../../../support/search.ts';
import { certificate, smallCatalogue } from '../../../support/small-catalogue.ts';

const TODAY = '2026-11-22';
const { catalogue, product: tea } = smallCatalogue(TODAY);
const [commune] = catalogue.localities;
if (!commune) throw new Error('The minimal content has no locality.');

/** The entry of a record of a catalogue. */
function entryOf(of: Catalogue, id: string, lang: 'vi' | 'en') {
  const entry = searchEntries(of, lang).find((one) => one.id === id);
  if (!entry) throw new Error(`${id} is not searched.`);
  return entry;
}
const teaIn = (lang: 'vi' | 'en', data: Partial<Product['data']> = {}) => {
  const products = [{ ...tea, data: { ...tea.data, ...data } }];
  return entryOf({ ...catalogue, products }, tea.id, lang);
};
const communeIn = (lang: 'vi' | 'en', data: Partial<Locality['data']>) => {
  const localities = [{ ...commune, data: { ...commune.data, ...data } }];
  return entryOf({ ...catalogue, localities }, commune.id, lang);
};

describe('the names by which something is found', () => {
  test('are those of its language, and the Vietnamese one too for who reads English', () => {
    expect(teaIn('vi')).toMatchObject({ name: 'Chè Xã Nhỏ', aliases: [] });
    expect(teaIn('vi').others).toContain('Nhỏ tea');
    expect(teaIn('en')).toMatchObject({ name: 'Nhỏ tea', aliases: ['Chè Xã Nhỏ'] });
    expect(teaIn('en').others).not.toContain('Nhỏ tea');
  });

  test('are marked where they are not translated', () => {
    const untold = { name: { vi: 'Chè' }, summary: { vi: 'Chè xanh.' } };
    expect(teaIn('en', untold)).toMatchObject({ isForeign: true, isSummaryForeign: true });
    expect(teaIn('vi', untold)).not.toHaveProperty('isForeign');
    expect(teaIn('en')).not.toHaveProperty('isSummaryForeign');
    expect(teaIn('vi', untold).others).not.toContain('Chè');
  });

  test('hold no other spelling of one that is there', () => {
    const aliases = ['CHÈ  XÃ NHỎ', 'Chè bịa', 'chè  Bịa', 'Trà'];
    expect(teaIn('vi', { aliases }).aliases).toEqual(['Chè bịa', 'Trà']);
  });

  test('of a commune are those of the units that it took in, with and without their level', () => {
    const predecessors = [{ name: 'thị trấn Vĩnh Lộc', code: '02287' }] as never;
    const entry = communeIn('vi', { predecessors });
    expect(entry.aliases).toEqual(['thị trấn Vĩnh Lộc', 'Vĩnh Lộc']);
    expect(entry.codes).toEqual(['99009', '02287']);
    expect(communeIn('vi', {}).aliases).toEqual([]);
  });
});

test('who has no product here is told apart from a producer', () => {
  const [producer] = catalogue.producers;
  if (!producer) throw new Error('The minimal content has no producer.');
  const entryWith = (products: Product[]) =>
    entryOf({ ...catalogue, producers: [{ ...producer, products }] }, producer.id, 'vi');
  expect(entryWith([])).toHaveProperty('makesNothing', true);
  expect(entryWith([tea])).not.toHaveProperty('makesNothing');
});

test('codes and decisions find a product, each once', () => {
  const papers = [
    certificate({ certificateNumber: '12/GCN' }),
    certificate({ decisionNumber: '200/QĐ-UBND' }),
    certificate({ decisionNumber: '200/QĐ-UBND' }),
  ];
  const products = [
    {
      ...tea,
      data: { ...tea.data, ocopCode: '99-1', gtin: '2000' },
      certificates: papers.map((data) => ({ data })) as Product['certificates'],
    },
  ];
  expect(entryOf({ ...catalogue, products }, tea.id, 'vi').codes).toEqual([
    '99-1',
    '2000',
    '100/QĐ-UBND',
    '12/GCN',
    '200/QĐ-UBND',
  ]);
  expect(teaIn('vi').codes).toEqual([]);
});

describe('what stands beside a product that is found', () => {
  const found = (change: Parameters<typeof smallCatalogue>[1]) => {
    const { catalogue: of, product } = smallCatalogue(TODAY, change);
    return entryOf(of, product.id, 'vi');
  };

  test('is how well its rank is known, and its stars with their dates where there is a certificate', () => {
    expect(found({})).toMatchObject({ evidence: 'speciality' });
    expect(found({})).not.toHaveProperty('stars');
    expect(found({})).not.toHaveProperty('dates');
    expect(found({ certificates: [certificate()] })).toMatchObject({
      evidence: 'verified',
      stars: 4,
      dates: { issuedOn: '2024-05-20' },
    });
  });

  test('is the notice of the law, for kinds that have one', () => {
    expect(found({})).not.toHaveProperty('law');
    expect(found({ regulatoryKind: 'supplement' })).toMatchObject({ law: 'supplement' });
  });

  test('is its maker, where it is known', () => {
    expect(found({}).makers).toEqual(['Hợp tác xã Nhỏ']);
    const products = [{ ...tea, producer: undefined }];
    expect(entryOf({ ...catalogue, products }, tea.id, 'vi').makers).toEqual([]);
  });
});

test('a place is found by the older names of its address, none that its commune has anyway', () => {
  const [shop] = catalogue.pointsOfSale;
  if (!shop) throw new Error('The minimal content has no shop.');
  const placesOf = (address: (typeof shop)['data']['address']) => {
    const pointsOfSale = [{ ...shop, data: { ...shop.data, address } }];
    return entryOf({ ...catalogue, pointsOfSale }, shop.id, 'vi').places;
  };
  expect(placesOf(undefined)).toEqual([]);
  expect(
    placesOf({
      asStated: 'x',
      oldCommune: 'Trung Hà',
      oldDistrict: 'Chiêm Hóa',
      settlement: { kind: 'thon', name: 'Nhỏ' },
      communeNow: { name: 'Xã Nhỏ', province: 'Ví Dụ' },
    } as never),
  ).toEqual(['Trung Hà', 'Chiêm Hóa']);
});

test('communes of today stand before districts that are no more, and what has no commune has no place', async () => {
  const sample = await catalogueOf('test/fixtures/xa-mau/content');
  const ids = searchEntries(sample, 'vi').map(({ id }) => id);
  const former = sample.localities.filter(({ data }) => data.level === 'formerDistrict');
  const current = sample.localities.filter((one) => !former.includes(one));
  for (const district of former)
    for (const { id } of current) expect(ids.indexOf(id)).toBeLessThan(ids.indexOf(district.id));
  const away = sample.pointsOfSale.find(({ locality }) => !locality);
  if (!away) throw new Error('Every shop of Xã Mẫu has a commune.');
  expect(entryOf(sample, away.id, 'vi')).not.toHaveProperty('place');
});

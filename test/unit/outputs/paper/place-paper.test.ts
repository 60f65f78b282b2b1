import { describe, expect, test } from 'vitest';
import { mayBePromoted } from '../../../../src/domain/product-law.ts';
import type { PointOfSale, Producer, Product } from '../../../../src/catalogue/records.ts';
import { placePaper } from '../../../../src/outputs/paper/place-paper.ts';
import { catalogueOf } from '../../../support/search.ts';
import { smallCatalogue } from '../../../support/small-catalogue.ts';

const { catalogue, product: tea } = smallCatalogue('2026-11-22');
const [maker] = catalogue.producers;
const [shop] = catalogue.pointsOfSale;
if (!maker || !shop) throw new Error('The minimal content has no maker or no shop.');

const ownerOf = (products: Product[], data: Partial<Producer['data']> = {}): Producer => ({
  ...maker,
  products,
  data: { ...maker.data, ...data },
});
const many = (count: number): Product[] =>
  Array.from({ length: count }, (_, at) => ({ ...tea, id: `che-${at}` }));
const sheetOf = (place: Producer | PointOfSale) => placePaper(place, 'vi').sheet;

describe('the foot of a leaflet', () => {
  test('names the commune and its province, the sources, and that the data are invented', () => {
    expect(placePaper(maker, 'vi').footLines).toEqual([
      'Xã Nhỏ, Ví Dụ',
      'Nguồn: Báo Ví Dụ (bịa) (2026).',
      'Dữ liệu mẫu, không có thật',
    ]);
  });

  test('of a shop far away names no commune and tells nothing about one', () => {
    const away = { ...shop, locality: undefined, data: { ...shop.data, sample: undefined } };
    const { footLines, fold } = placePaper(away, 'vi');
    expect(footLines).toEqual(['Nguồn: Báo Ví Dụ (bịa) (2026).']);
    expect(fold.about).toBeUndefined();
    expect(placePaper(shop, 'vi').fold.about?.text).toBe('Xã bịa, nhỏ nhất còn đủ thứ để thử.');
  });
});

describe('the sheet of a maker or a shop', () => {
  test('lists all products where they fit', () => {
    expect(sheetOf(maker)).toMatchObject({ products: maker.products, moreProducts: 0 });
  });

  test('lists the first of many and counts the others', () => {
    const products = many(30);
    const { products: shown, moreProducts } = sheetOf(ownerOf(products));
    expect(shown.length).toBeGreaterThan(2);
    expect(shown).toEqual(products.slice(0, shown.length));
    expect(moreProducts).toBe(30 - shown.length);
  });

  const shownWith = (data: Partial<Producer['data']>) =>
    sheetOf(ownerOf(many(30), { address: { asStated: 'Thôn 1' }, ...data })).products.length;
  const plain = shownWith({});
  test.each<[string, Partial<Producer['data']>]>([
    ['a long name', { name: { vi: 'Hợp tác xã '.repeat(9) } }],
    ['a name of two lines', { name: { vi: 'Hợp tác xã Nông nghiệp xanh' } }],
    ['a long address', { address: { asStated: 'Thôn '.repeat(60) } }],
    [
      'a hint how to find the address',
      { address: { asStated: 'Thôn 1', note: { vi: 'Cạnh cầu' } } },
    ],
    [
      'more contacts',
      { contacts: { phone: '1', zalo: '2', email: 'a@b.vn', website: 'https://a.vn' } },
    ],
    ['a long summary', { summary: { vi: 'Nuôi ong lấy mật. '.repeat(20) } }],
  ])('leaves room for %s', (_, data) => {
    expect(shownWith(data)).toBeLessThan(plain);
  });

  test('leaves room for opening hours, and more for those of holidays', () => {
    const rows = (openingHours?: PointOfSale['data']['openingHours']) =>
      sheetOf({ ...shop, products: many(30), data: { ...shop.data, openingHours } }).products
        .length;
    const said = { asStated: { vi: 'Mở cả ngày' } };
    const clocked = {
      ...said,
      hours: [{ days: ['mon' as const], opens: '08:00', closes: '17:00' }],
    };
    const closed = { from: '2026-12-14', to: '2026-12-15' };
    const holiday = { holiday: 'newYear' as const };
    expect(rows(said)).toBeLessThan(rows());
    expect(rows(clocked)).toBeLessThan(rows(said));
    expect(rows({ ...clocked, exceptions: [closed] })).toBe(rows(clocked));
    expect(rows({ ...clocked, exceptions: [holiday] })).toBeLessThan(rows(clocked));
  });

  test('a product that the law wants something said of takes more of the list', () => {
    const noticed = many(30).map((product) => ({
      ...product,
      data: { ...product.data, regulatoryKind: 'supplement' as const },
    }));
    expect(sheetOf(ownerOf(noticed)).products.length).toBeLessThan(plain);
  });
});

describe('the folded leaflet of a maker or a shop', () => {
  test('runs its list over two columns, the second shorter for the sources, and counts the rest', () => {
    const products = many(60);
    const { columns, moreProducts } = placePaper(ownerOf(products), 'vi').fold;
    const [first = [], second = []] = columns;
    expect([...first, ...second]).toEqual(products.slice(0, first.length + second.length));
    expect(second.length).toBeLessThan(first.length);
    expect(second.length).toBeGreaterThan(0);
    expect(moreProducts).toBe(60 - first.length - second.length);
  });

  test('tells the own story of a maker, and none of a shop', async () => {
    const { producers, pointsOfSale } = await catalogueOf('test/fixtures/xa-mau/content');
    const storied = producers.find(({ id }) => id === 'htx-banh-gai-mau');
    if (!storied) throw new Error('Xã Mẫu has no htx-banh-gai-mau.');
    expect(placePaper(storied, 'vi').fold.story.length).toBeGreaterThan(0);
    for (const place of pointsOfSale) expect(placePaper(place, 'vi').fold.story).toEqual([]);
  });
});

test('no leaflet of either catalogue loses a product that may be on it: what is not shown is counted', async () => {
  for (const content of ['test/fixtures/xa-mau/content', 'content']) {
    const { producers, pointsOfSale } = await catalogueOf(content);
    for (const place of [...producers, ...pointsOfSale]) {
      const { sheet, fold } = placePaper(place, 'en');
      const { length } = place.products.filter(mayBePromoted);
      expect(sheet.products.length + sheet.moreProducts).toBe(length);
      expect(fold.columns.flat().length + fold.moreProducts).toBe(length);
      expect([...sheet.products, ...fold.columns.flat()].every(mayBePromoted)).toBe(true);
    }
  }
});

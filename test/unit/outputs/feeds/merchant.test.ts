import { describe, expect, test } from 'vitest';
import { merchantFeed, merchantFile, offerId } from '../../../../src/outputs/feeds/merchant.ts';
import type { IndicativePrice, ProductData } from '../../../../src/schema/product.ts';
import {
  certificate,
  type ProductChange,
  smallCatalogue,
} from '../../../support/small-catalogue.ts';
import { textsIn, xmlOf } from '../../../support/xml.ts';

const TODAY = '2026-11-22';
const photos: ProductData['photos'] = [
  {
    file: 'che.jpg',
    alt: { vi: 'Một gói chè' },
    credit: 'Ảnh vẽ',
    licence: 'CC0 1.0',
    depictsPeople: false,
  },
];
const price: IndicativePrice = {
  asStated: { vi: '90.000 đồng' },
  amount: 90_000,
  currency: 'VND',
  asOf: '2026-10-01',
  availability: 'inStock',
  sources: ['s1'],
} as IndicativePrice;

const withoutPhotos = ({ photos: _, ...change }: ProductChange): ProductChange => change;

/** The feed of a catalogue whose tea has been changed. */
function feedOf(change: ProductChange, today = TODAY, withMaker = true) {
  const { catalogue, product } = smallCatalogue(TODAY);
  // The files of photographs are not needed to write of them.
  const changed = smallCatalogue(today, withoutPhotos(change)).product;
  const tea = {
    ...changed,
    data: { ...changed.data, photos: 'photos' in change ? change.photos : photos },
    ...(!withMaker && { producer: undefined }),
  };
  const paths = new Map([[`${product.id}/che.jpg`, '/_astro/che.abc.jpg']]);
  return xmlOf(merchantFeed({ ...catalogue, products: [tea], today }, paths));
}
/** The fields of the one offer in a feed. */
const offer = (...args: Parameters<typeof feedOf>) => {
  const feed = feedOf(...args);
  return (name: string) => textsIn(feed, `g:${name}`);
};
const idsOf = (...args: Parameters<typeof feedOf>) => offer(...args)('id');

describe('what is offered', () => {
  test('is a product with a price, a day, a stock and a photograph', () => {
    const field = offer({ indicativePrices: [price] });
    expect(field('id')).toEqual(['che-nho']);
    expect(field('price')).toEqual(['90000 VND']);
    expect(field('availability')).toEqual(['in_stock']);
    expect(field('link')).toEqual(['https://sanvat.example/san-pham/che-nho/']);
    expect(field('image_link')).toEqual(['https://sanvat.example/_astro/che.abc.jpg']);
  });

  test.each<[string, ProductChange]>([
    ['no price', {}],
    ['no amount', { indicativePrices: [{ ...price, amount: undefined }] }],
    ['no stock', { indicativePrices: [{ ...price, availability: undefined }] }],
    ['no photograph', { indicativePrices: [price], photos: undefined }],
    [
      'a photograph that is not published',
      { indicativePrices: [price], photos: photos.map((one) => ({ ...one, file: 'x.jpg' })) },
    ],
    ['the law against advertising it', { indicativePrices: [price], regulatoryKind: 'alcohol' }],
  ])('is nothing that has %s', (_, change) => {
    expect(idsOf(change)).toEqual([]);
  });

  test('is a price for a year, to the day', () => {
    const change = { indicativePrices: [{ ...price, asOf: '2026-10' }] };
    expect(idsOf(change, '2027-10-31')).toEqual(['che-nho']);
    expect(idsOf(change, '2027-11-01')).toEqual([]);
  });

  test('has the first price that says all', () => {
    const prices = [{ ...price, availability: undefined, amount: 1 }, price];
    expect(offer({ indicativePrices: prices })('price')).toEqual(['90000 VND']);
  });

  test('says how it can be had in the words of Google', () => {
    const having = (availability: IndicativePrice['availability']) =>
      offer({ indicativePrices: [{ ...price, availability }] })('availability');
    expect(having('preOrder')).toEqual(['backorder']);
    expect(having('outOfStock')).toEqual(['out_of_stock']);
  });
});

describe('the words of an offer', () => {
  const described = (change: ProductChange) =>
    offer({ indicativePrices: [price], ...change })('description')[0] ?? '';

  test('name the rank and the decision while a certificate is in force, and nothing after', () => {
    const certificates = [certificate()];
    expect(described({ certificates })).toMatch(/ OCOP Bốn sao, 100\/QĐ-UBND\.$/);
    const lapsed = [certificate({ issuedOn: '2020-05-20' })];
    expect(described({ certificates: lapsed })).not.toContain('OCOP');
    expect(described({})).toBe('Chè xanh sao tay, chưa tham gia chương trình.');
  });

  test('say what the law wants said', () => {
    expect(described({ regulatoryKind: 'supplement' })).toContain('không phải là thuốc');
  });

  test('keep to the lengths that Google takes', () => {
    const long = { vi: 'Chè '.repeat(2000).trim() };
    const field = offer({ indicativePrices: [price], name: long, summary: long });
    expect(field('title')[0]).toHaveLength(150);
    expect(field('description')[0]).toHaveLength(5000);
  });

  test('carry the number of the pack, or say that there is none, and the maker where it is known', () => {
    const numbered = offer({ indicativePrices: [price], gtin: '2000000009025' });
    expect(numbered('gtin')).toEqual(['2000000009025']);
    expect(numbered('identifier_exists')).toEqual([]);
    const plain = offer({ indicativePrices: [price] });
    expect(plain('gtin')).toEqual([]);
    expect(plain('identifier_exists')).toEqual(['no']);
    expect(plain('brand')).toEqual(['Hợp tác xã Nhỏ']);
    expect(offer({ indicativePrices: [price] }, TODAY, false)('brand')).toEqual([]);
  });
});

test('the file says at which address it is published', async () => {
  const { catalogue } = smallCatalogue(TODAY);
  const file = merchantFile({ catalogue, photoPaths: new Map() });
  const [self] = xmlOf(String(await file.body())).getElementsByTagName('atom:link');
  expect(self?.getAttribute('href')).toBe(`https://sanvat.example${file.path}`);
});

describe('the id of an offer', () => {
  const long = 'banh-gai-mau-dac-biet-goi-la-chuoi-kho-nhan-dau-xanh-thit-mo-cua-ban-may-vi-du';

  test('has at most 50 characters and stays the same from build to build', () => {
    expect(offerId(long)).toBe('banh-gai-mau-dac-biet-goi-la-chuoi-kho-f7fc986c34');
    expect(offerId('banh-gai-mau')).toBe('banh-gai-mau');
    for (let length = 1; length <= 80; length++)
      expect(offerId('a'.repeat(length)).length).toBeLessThanOrEqual(50);
  });

  test('is another for another product, however late they differ', () => {
    const ids = ['a', 'b', 'c'].map((end) => offerId(`${long.slice(0, 77)}-${end}`));
    expect(new Set(ids).size).toBe(3);
  });
});

import { describe, expect, test } from 'vitest';
import { airTransportOf } from '../../../src/catalogue/air-transport.ts';
import { giftLists, isGift, offeredLists } from '../../../src/catalogue/gifts.ts';
import type { Product } from '../../../src/catalogue/records.ts';
import type { ProductData } from '../../../src/schema/product.ts';

const today = '2026-11-22';

const numbers: Record<string, number> = {
  'white-spirits': 14,
  'other-alcohol': 15,
  'supplements-herbal-medicine': 18,
};

/** A product of a name and a group, and what else a test is about. */
const product = (
  name: string,
  group: string,
  data: Partial<ProductData> = {},
  more: Partial<Product> = {},
): Product =>
  ({
    id: 'thu',
    evidence: 'speciality',
    group: { id: group, data: { number: numbers[group] ?? 1 } },
    data: {
      name: { vi: name },
      regulatoryKind: 'food',
      facts: [{ kind: 'process', text: { vi: 'Làm tay.' }, sources: ['s1'] }],
      ...data,
    },
    ...more,
  }) as Product;

/** The lists in which a product is, with why. */
const placesOf = (one: Product) =>
  Object.fromEntries(
    giftLists({ products: [one], today }).flatMap(({ name, gifts }) =>
      gifts.map(({ reasons }) => [name, reasons.map(({ is }) => is)]),
    ),
  );

describe('airTransportOf', () => {
  test.each([
    ['Mật ong hoa rừng', 'honey-other-farm-food', 'liquid'],
    ['Viên nghệ mật ong', 'supplements-herbal-medicine', 'solid'],
    ['Mắm tôm chao', 'processed-animal', 'liquid'],
    ['Khô cá lóc', 'processed-animal', 'solid'],
    ['Tôm khô', 'processed-animal', 'solid'],
    ['Nem Phùng', 'processed-animal', 'perishable'],
    ['Dầu lạc nguyên chất', 'processed-produce', 'liquid'],
    ['Chuối sấy', 'processed-produce', 'solid'],
    ['Bưởi tôm vàng', 'fresh-produce', 'perishable'],
    ['Nấm linh chi sấy', 'fresh-produce', 'solid'],
    ['Trà túi lọc', 'herbal-infusion', 'solid'],
    ['Hoa lan trà my', 'flowers', 'living'],
    ['Tủ quần áo gỗ hương', 'handicrafts', 'bulky'],
    ['Đồ gỗ nội thất Liên Hà', 'handicrafts', 'bulky'],
    ['Giỏ mây', 'handicrafts', 'sizeUnknown'],
    ['Tranh đá khô', 'handicrafts', 'sizeUnknown'],
    ['Khăn thổ cẩm', 'textiles', 'solid'],
    ['Chẩm chéo', 'other-spices', 'unknown'],
    ['Bánh giò', 'processed-cereals', 'unknown'],
  ])('takes %s of the group %s for %s', (name, group, expected) => {
    expect(airTransportOf(product(name, group))).toBe(expected);
  });

  test('believes the label before the name', () => {
    const tea = product('Trà gừng', 'herbal-infusion', { netContents: [{ vi: 'chai 250 ml' }] });
    expect(airTransportOf(tea)).toBe('liquid');
    const dry = product('Trà gừng', 'herbal-infusion', { netContents: [{ vi: 'hộp 20 lá' }] });
    expect(airTransportOf(dry)).toBe('solid');
  });

  test('calls fresh what spoils within a week, whatever its name', () => {
    const cake = (shelfLifeDays: number) =>
      airTransportOf(product('Bánh gai', 'processed-cereals', { shelfLifeDays }));
    expect(cake(3)).toBe('perishable');
    expect(cake(30)).toBe('unknown');
  });

  test('says nothing of a service', () => {
    const stay = product('Homestay', 'tourism-services', { regulatoryKind: 'tourism' });
    expect(airTransportOf(stay)).toBeUndefined();
  });
});

describe('isGift', () => {
  test.each([
    ['alcohol', product('Rượu ngô', 'white-spirits', { regulatoryKind: 'alcohol' })],
    ['a spirit that was ticked as food', product('Rượu cần', 'other-alcohol')],
    [
      'a supplement',
      product('Viên nghệ', 'supplements-herbal-medicine', { regulatoryKind: 'supplement' }),
    ],
    ['furniture', product('Ghế mây', 'handicrafts', { regulatoryKind: 'craft' })],
    ['what is known by its name alone', product('Chè', 'tea', { facts: [] })],
    ['food with alcohol in it', product('Kẹo rượu', 'tea', { alcoholByVolume: 5 })],
    ['medicine', product('Cao xoa', 'herbal-cosmetics', { regulatoryKind: 'medicine' })],
    ['food for patients', product('Bột', 'rice-cereals', { regulatoryKind: 'medicalFood' })],
    ['a service', product('Homestay', 'tourism-services', { regulatoryKind: 'tourism' })],
    ['what is only planned', product('Chè', 'tea', {}, { evidence: 'planned' })],
    [
      'what has been recalled',
      product('Chè', 'tea', {}, { certificate: { status: 'recalled' } as Product['certificate'] }),
    ],
  ])('leaves out %s', (_, one) => {
    expect(isGift(one)).toBe(false);
    expect(placesOf(one)).toEqual({});
  });

  test('lets everything else in', () => {
    expect(isGift(product('Chè', 'tea'))).toBe(true);
  });
});

describe('giftLists', () => {
  const fact = (kind: 'market' | 'shelfLife', vi: string) => ({
    kind,
    text: { vi },
    sources: ['s1'],
  });

  test('knows what is sold for Tết from a source, from its season and from its kind', () => {
    const facts = [fact('market', 'Món bán chính dịp Tết 2024.')];
    expect(placesOf(product('Khô cá', 'processed-animal', { facts }))['tet']).toEqual(['said']);
    expect(placesOf(product('Cam', 'fresh-produce', { months: [12, 1] }))['tet']).toEqual([
      'season',
    ]);
    expect(placesOf(product('Lan', 'flowers', { regulatoryKind: 'ornamental' }))['tet']).toEqual([
      'use',
    ]);
    const other = [fact('market', 'Tiếng Tếttt không phải.')];
    expect(
      placesOf(product('Khô cá', 'processed-animal', { facts: other }))['tet'],
    ).toBeUndefined();
  });

  test('tells what is put on the table from what goes to the kitchen', () => {
    const listOf = (one: Product) => ['visit', 'meal'].filter((name) => name in placesOf(one));
    expect(listOf(product('Bánh gai', 'processed-cereals'))).toEqual(['visit']);
    expect(listOf(product('Miến dong', 'processed-cereals'))).toEqual(['meal']);
    expect(listOf(product('Dầu lạc', 'processed-produce'))).toEqual(['meal']);
    expect(listOf(product('Kẹo lạc', 'processed-produce'))).toEqual(['visit']);
    expect(listOf(product('Giò lụa', 'processed-animal'))).toEqual(['meal']);
    expect(listOf(product('Bưởi Diễn', 'fresh-produce'))).toEqual(['visit']);
    expect(listOf(product('Chanh leo', 'fresh-produce'))).toEqual(['visit']);
  });

  test('takes nothing for a gift merely because of its group', () => {
    expect(placesOf(product('Rau cải', 'fresh-produce'))).toEqual({});
    expect(placesOf(product('Thịt trâu', 'fresh-animal'))).toEqual({});
    expect(placesOf(product('Yến thô', 'honey-other-farm-food'))).toEqual({});
  });

  test('calls long half a year, and gives the fact that says so', () => {
    const facts = [fact('shelfLife', 'Để được nửa năm.')];
    const keeps = (shelfLifeDays: number) =>
      giftLists({ products: [product('Chè', 'tea', { shelfLifeDays, facts })], today })
        .find(({ name }) => name === 'keeps')
        ?.gifts.flatMap(({ reasons }) => reasons);
    expect(keeps(179)).toEqual([]);
    expect(keeps(180)).toEqual([{ is: 'shelfLife', days: 180, fact: facts[0] }]);
  });

  test('lets nothing fly that is liquid, fresh, or spoilt within a fortnight', () => {
    const flies = (one: Product) => 'plane' in placesOf(one);
    expect(flies(product('Chè', 'tea'))).toBe(true);
    expect(flies(product('Kẹo lạc', 'processed-produce', { shelfLifeDays: 13 }))).toBe(false);
    expect(flies(product('Kẹo lạc', 'processed-produce', { shelfLifeDays: 14 }))).toBe(true);
    expect(flies(product('Mật ong', 'honey-other-farm-food'))).toBe(false);
    expect(flies(product('Cam', 'fresh-produce'))).toBe(false);
  });

  test('takes for a business gift only what is certified today', () => {
    const certificate = (inForce: boolean) =>
      product(
        'Chè',
        'tea',
        {},
        {
          evidence: 'verified',
          certificate: { inForce } as Product['certificate'],
        },
      );
    expect(placesOf(certificate(true))['business']).toEqual(['certificate']);
    expect(placesOf(certificate(false))['business']).toBeUndefined();
  });

  test('takes nothing for a business gift that is spoilt in a few days, and always tells how long a thing keeps', () => {
    const cake = product(
      'Bánh gai',
      'processed-cereals',
      { shelfLifeDays: 3 },
      { certificate: { inForce: true } as Product['certificate'] },
    );
    expect(placesOf(cake)).toEqual({ visit: ['use', 'shelfLife'] });
  });

  test('has a price only where it has a day within the year, an amount, and something to sell', () => {
    const bandOf = (price: object) => {
      const prices = [{ asStated: { vi: 'x' }, sources: ['s1'], ...price }];
      return Object.keys(
        placesOf(product('Muối', 'other-spices', { indicativePrices: prices })),
      ).filter((name) => /\d/.test(name));
    };
    expect(bandOf({ amount: 99_999, asOf: '2025-11-22' })).toEqual(['under100']);
    expect(bandOf({ amount: 100_000, asOf: '2026' })).toEqual(['to300']);
    expect(bandOf({ amount: 300_000, asOf: '2026-10' })).toEqual(['to300']);
    expect(bandOf({ amount: 300_001, asOf: '2026-10' })).toEqual(['over300']);
    expect(bandOf({ amount: 50_000, asOf: '2025-11-21' })).toEqual([]);
    expect(bandOf({ amount: 50_000 })).toEqual([]);
    expect(bandOf({ asOf: '2026-10' })).toEqual([]);
    expect(bandOf({ amount: 50_000, asOf: '2026-10', availability: 'outOfStock' })).toEqual([]);
  });

  test('calls every handicraft lasting, however it travels', () => {
    const craft = { regulatoryKind: 'craft' as const };
    expect(placesOf(product('Giỏ mây', 'handicrafts', craft))['keepsake']).toEqual(['lasting']);
    expect(placesOf(product('Giỏ mây', 'handicrafts', craft))['plane']).toBeUndefined();
    expect(placesOf(product('Ghế mây', 'handicrafts', craft))).toEqual({});
  });
});

test('the guide offers bands of prices only when some price is known', () => {
  const price = { amount: 50_000, asOf: '2026-10', asStated: { vi: 'x' }, sources: ['s1'] };
  const offered = (...indicativePrices: (typeof price)[]) =>
    offeredLists(giftLists({ products: [product('Chè', 'tea', { indicativePrices })], today }));
  expect(offered(price).bands.map(({ name }) => name)).toEqual(['under100', 'to300', 'over300']);
  expect(offered().bands).toEqual([]);
  expect(offered().occasions.map(({ name }) => name)).toContain('tet');
});

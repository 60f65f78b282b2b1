import { describe, expect, test } from 'vitest';
import type { Locality, Product } from '../../../../src/catalogue/records.ts';
import { type BookletPage, bookletOf } from '../../../../src/outputs/paper/booklet.ts';
import type { Fact } from '../../../../src/schema/source.ts';
import { catalogueOf } from '../../../support/search.ts';
import { smallCatalogue } from '../../../support/small-catalogue.ts';

const { catalogue, product: tea } = smallCatalogue('2026-11-22');
const [commune] = catalogue.localities;
if (!commune) throw new Error('The minimal content has no locality.');
type PageOf<Type> = Extract<BookletPage, { type: Type }>;
const pagesOf = <Type extends BookletPage['type']>(
  type: Type,
  locality: Locality,
  lang: 'vi' | 'en' = 'vi',
): PageOf<Type>[] =>
  bookletOf(locality, lang).filter((page): page is PageOf<Type> => page.type === type);
const many = (count: number, change: Partial<Product['data']> = {}): Product[] =>
  Array.from({ length: count }, (_, at) => ({
    ...tea,
    id: `che-${at}`,
    data: { ...tea.data, ...change },
  }));
/** How many products stand on the first page of products. */
const onAPage = (products: Product[]) =>
  pagesOf('products', { ...commune, products })[0]?.entries.length ?? 0;

test('the pages of both catalogues stand where the contents say they do', async () => {
  for (const content of ['test/fixtures/xa-mau/content', 'content'])
    for (const locality of (await catalogueOf(content)).localities) {
      const pages = bookletOf(locality, 'vi');
      expect([pages[0]?.type, pages.at(-1)?.type]).toEqual(['cover', 'last']);
      const listed = pages.flatMap((page) => (page.type === 'contents' ? page.entries : []));
      for (const { product, page } of listed) {
        const at = pages[page - 1];
        expect(at?.type === 'products' && at.entries.map((entry) => entry.product)).toContain(
          product,
        );
      }
      const printed = pages.flatMap((page) => (page.type === 'products' ? page.entries : []));
      expect(listed.map(({ product }) => product)).toEqual(printed.map(({ product }) => product));
    }
});

test('a booklet of many products has contents of several pages, and more are needed for long names', () => {
  expect(pagesOf('contents', { ...commune, products: many(20) })).toHaveLength(1);
  const long = many(20, { name: { vi: 'Chè xanh sao tay '.repeat(4) } });
  expect(pagesOf('contents', { ...commune, products: long })).toHaveLength(2);
});

test('a locality without products and shops has a cover, a page about it and the last', () => {
  const bare = { ...commune, products: [], pointsOfSale: [] };
  expect(bookletOf(bare, 'vi').map(({ type }) => type)).toEqual(['cover', 'about', 'last']);
});

test('shops that have closed or are only planned are neither counted nor listed', () => {
  const [shop] = catalogue.pointsOfSale;
  if (!shop) throw new Error('The minimal content has no shop.');
  const shopThat = (is: 'open' | 'ended' | 'planned') => ({
    ...shop,
    data: { ...shop.data, status: { is, asOf: '2026-09' }, address: { asStated: `Thôn ${is}` } },
  });
  const pointsOfSale = (['ended', 'open', 'planned'] as const).map(shopThat);
  const locality = { ...commune, pointsOfSale };
  expect(pagesOf('cover', locality)).toEqual([{ type: 'cover', products: 2, shops: 1 }]);
  expect(pagesOf('shops', locality)).toEqual([
    { type: 'shops', shops: [{ shop: pointsOfSale[1], address: 'Thôn open, xã Nhỏ, Ví Dụ' }] },
  ]);
});

describe('a product in a booklet', () => {
  test('keeps of a long text what stands beside a picture, whole sentences', () => {
    const summary = { vi: 'Chè xanh sao tay trong chảo gang từ sáng sớm. '.repeat(20) };
    const [page] = pagesOf('products', { ...commune, products: many(1, { summary }) });
    const { text = '' } = page?.entries[0]?.text ?? {};
    expect(text).toMatch(/sớm\.$/);
    expect(text.length).toBeLessThan(summary.vi.length / 2);
  });

  test('that the law wants something said of, or whose maker has a long name, leaves less room for others', () => {
    const long = { name: { vi: 'Chè xanh sao tay '.repeat(4) } };
    const plain = onAPage(many(20, long));
    expect(onAPage(many(20, { ...long, regulatoryKind: 'supplement' }))).toBeLessThan(plain);
    expect(onAPage(many(20, long).map((one) => ({ ...one, producer: undefined })))).toBe(plain);
    const { producer } = tea;
    const maker = producer && {
      ...producer,
      data: { ...producer.data, name: { vi: 'Hợp tác xã chè '.repeat(12) } },
    };
    expect(onAPage(many(20, long).map((one) => ({ ...one, producer: maker })))).toBeLessThan(plain);
  });

  test('never takes less of a page than its picture', () => {
    expect(onAPage(many(20, { name: { vi: 'Chè' }, summary: { vi: 'Chè.' } }))).toBe(4);
  });
});

test('the page about a locality tells its facts under their headings, those that fit', () => {
  const fact = (kind: Fact['kind'], vi: string): Fact => ({ kind, text: { vi }, sources: ['s1'] });
  const facts = [fact('history', 'Xã có từ lâu.'), fact('season', 'a'.repeat(5000))];
  const [page] = pagesOf('about', { ...commune, data: { ...commune.data, facts } });
  expect(page?.texts.map(({ text }) => text)).toEqual([commune.data.summary?.vi, 'Xã có từ lâu.']);
  expect(page?.texts[1]?.title).toBe('Lịch sử');
});

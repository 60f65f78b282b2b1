import { describe, expect, test } from 'vitest';
import type { PointOfSale, Producer, Product, Story } from '../../../../src/catalogue/records.ts';
import { productPaper } from '../../../../src/outputs/paper/product-paper.ts';
import type { SignedCertificate } from '../../../../src/catalogue/decision.ts';
import type { PointOfSaleData } from '../../../../src/schema/point-of-sale.ts';
import type { Fact } from '../../../../src/schema/source.ts';
import { catalogueOf } from '../../../support/search.ts';
import {
  certificate,
  type ProductChange,
  recallOn,
  smallCatalogue,
} from '../../../support/small-catalogue.ts';

const TODAY = '2026-11-22';
const sheetOf = (change: ProductChange = {}) =>
  productPaper(smallCatalogue(TODAY, change).product, 'vi').sheet;
const sentence = (letters: number) => `${'a'.repeat(letters - 1)}.`;
const fact = (kind: Fact['kind'], letters: number): Fact => ({
  kind,
  text: { vi: sentence(letters) },
  sources: ['s1'],
});
/** Letters on a line of a fact on the sheet. */
const LINE = 29;
const { product: tea } = smallCatalogue(TODAY);

describe('the maker on a leaflet', () => {
  const withMaker = (producer: Producer | undefined): Product => ({ ...tea, producer });
  const maker = (data: Partial<Producer['data']>): Producer | undefined =>
    tea.producer && { ...tea.producer, data: { ...tea.producer.data, ...data } };

  test('stands with the address and every contact that is known, as people read them', () => {
    const known = maker({
      address: { asStated: 'Thôn 1, Xã Nhỏ' },
      contacts: {
        phone: '0200 000 0090',
        zalo: '0912 345 678',
        email: 'htx@example.vn',
        website: 'https://htx-nho.example.vn/',
      },
    });
    expect(productPaper(withMaker(known), 'vi').makerLines).toEqual([
      'Thôn 1, Xã Nhỏ, Ví Dụ',
      'Điện thoại: 0200 000 0090',
      'Zalo: 0912 345 678',
      'Email: htx@example.vn',
      'htx-nho.example.vn',
    ]);
  });

  test('has no lines where nothing is known of it, and no name where nobody is named', () => {
    expect(productPaper(withMaker(maker({ contacts: undefined })), 'vi').makerLines).toEqual([]);
    const nobody = productPaper(withMaker(undefined), 'vi');
    expect(nobody.makerLines).toEqual([]);
    expect(nobody.footLines[0]).toBe('Xã Nhỏ, Ví Dụ');
    expect(productPaper(tea, 'vi').footLines[0]).toBe('Hợp tác xã Nhỏ, Xã Nhỏ, Ví Dụ');
  });
});

test('a leaflet of invented data says so at its foot, another does not', () => {
  const { product } = smallCatalogue(TODAY);
  const real = { ...product, data: { ...product.data, sample: undefined } };
  expect(productPaper(product, 'vi').footLines).toContain('Dữ liệu mẫu, không có thật');
  expect(productPaper(real, 'vi').footLines).toHaveLength(2);
});

describe('the sheet', () => {
  test('opens with the slogan where the product has one, else with its summary', () => {
    expect(sheetOf().say.text).toBe(tea.data.summary?.vi);
    expect(sheetOf({ slogan: { vi: 'Một ngụm, nhớ cả đồi.' } }).say.text).toBe(
      'Một ngụm, nhớ cả đồi.',
    );
  });

  test('keeps its picture high while there are no words for the room', () => {
    expect(sheetOf()).toMatchObject({ top: 'tall', facts: [] });
  });

  test('lowers the picture only as far as more facts find room', () => {
    const tall = [fact('ingredients', 20), fact('usage', 20)];
    expect(sheetOf({ facts: tall })).toMatchObject({ top: 'tall' });
    const middle = [fact('ingredients', 10 * LINE), fact('usage', 20)];
    expect(sheetOf({ facts: middle })).toMatchObject({ top: 'middle' });
    expect(sheetOf({ facts: middle }).facts).toHaveLength(2);
    const low = [fact('ingredients', 13 * LINE), fact('usage', 20)];
    expect(sheetOf({ facts: low })).toMatchObject({ top: 'low' });
    const none = [fact('ingredients', 15 * LINE), fact('usage', 20)];
    expect(sheetOf({ facts: none })).toMatchObject({ top: 'tall', facts: [] });
  });

  test('shows facts two by two, what a buyer asks first, and none after a pair that does not fit', () => {
    const facts = [
      fact('history', 20),
      fact('process', 600),
      fact('shelfLife', 20),
      fact('usage', 20),
      fact('ingredients', 20),
    ];
    expect(sheetOf({ facts }).facts.map(({ title }) => title)).toEqual([
      'Nguyên liệu',
      'Cách dùng',
    ]);
  });

  test('has room for fewer facts where the law wants something said, or a certificate is in force', () => {
    const facts = Array.from({ length: 6 }, (_, at) =>
      fact(
        (['ingredients', 'usage', 'shelfLife', 'process', 'quality', 'origin'] as const)[at] ??
          'visit',
        3 * LINE,
      ),
    );
    const count = (change: ProductChange) => sheetOf({ facts, ...change }).facts.length;
    expect(count({})).toBe(6);
    expect(count({ regulatoryKind: 'supplement' })).toBe(4);
    const recall: SignedCertificate['recall'] = recallOn('2026-01-15');
    expect(count({ certificates: [certificate()] })).toBe(2);
    expect(count({ certificates: [certificate({ recall })] })).toBe(6);
  });

  test('says nothing of stars but in its certificate: no sentence about a rank is on it', () => {
    const summary = { vi: 'Sản phẩm đạt OCOP 3 sao năm 2021. Chè hái trên đồi.' };
    const facts: Fact[] = [
      { kind: 'award', text: { vi: 'Năm 2021 được công nhận 3 sao.' }, sources: ['s1'] },
      {
        kind: 'quality',
        text: { vi: 'Sao bằng chảo gang. Giữ hạng sao từ 2021.' },
        sources: ['s1'],
      },
    ];
    const { sheet, fold } = productPaper(smallCatalogue(TODAY, { summary, facts }).product, 'vi');
    expect(sheet.say.text).toBe('Chè hái trên đồi.');
    expect(fold.say.text).toBe('Chè hái trên đồi.');
    for (const { facts: shown } of [sheet, fold])
      expect(shown.map(({ text }) => text)).toEqual(['Sao bằng chảo gang.']);
  });

  test('a text that is too long even under a low picture is cut after a sentence', () => {
    const summary = { vi: [sentence(300), sentence(300), sentence(300), sentence(300)].join(' ') };
    const { say, top } = sheetOf({ summary, certificates: [certificate()] });
    expect(say.length).toBe('long');
    expect(say.text.split(' ').every((kept) => kept === sentence(300))).toBe(true);
    expect(say.text.length).toBeLessThan(summary.vi.length);
    expect(top).toBe('low');
  });
});

test('a first sentence that no sheet has room for stands whole under a low picture, without facts', () => {
  const summary = { vi: sentence(2000) };
  const { say, top, facts } = sheetOf({ summary, facts: [fact('usage', 20)] });
  expect([say.text, top, facts]).toEqual([summary.vi, 'low', []]);
});

describe('the folded leaflet', () => {
  const shop = (name: string, status: PointOfSaleData['status']): PointOfSale =>
    ({
      kind: 'point-of-sale',
      data: { name: { vi: name }, kind: 'sale', address: { asStated: `Số 1, ${name}` }, status },
    }) as PointOfSale;
  const open = (name: string) => shop(name, { is: 'open', asOf: '2026-09' });

  test('leads to shops that sell, not to those that have ended or are only planned', () => {
    const pointsOfSale = [
      open('Một'),
      shop('Hai', { is: 'ended', asOf: '2026-09' }),
      shop('Ba', { is: 'planned', asOf: '2026-09' }),
    ];
    const { fold } = productPaper({ ...tea, pointsOfSale }, 'vi');
    expect(fold.shops).toEqual([{ shop: pointsOfSale[0], address: 'Số 1, Một' }]);
    expect(fold.moreShops).toBe(0);
  });

  test('names six shops and says how many more there are', () => {
    const pointsOfSale = Array.from({ length: 9 }, (_, at) => open(`Quầy ${at}`));
    const { fold } = productPaper({ ...tea, pointsOfSale }, 'vi');
    expect(fold.shops.map(({ shop: { data } }) => data.name.vi)).toEqual(
      pointsOfSale.slice(0, 6).map(({ data }) => data.name.vi),
    );
    expect(fold.moreShops).toBe(3);
  });

  const story = (...paragraphs: string[]): Story =>
    ({
      data: { origin: 'own', kind: 'story' },
      body: {
        vi: paragraphs.map((value) => ({
          type: 'paragraph',
          children: [{ type: 'text', value }],
        })),
      },
    }) as unknown as Story;
  const told = (...paragraphs: string[]) =>
    productPaper({ ...tea, stories: [story(...paragraphs)] }, 'vi').fold;

  test('tells a story whole where it fits', () => {
    const { story: shown, isStoryLonger } = told('Tháng Tư.', 'Rừng nở hoa.');
    expect(shown.map(({ text }) => text)).toEqual(['Tháng Tư.', 'Rừng nở hoa.']);
    expect(isStoryLonger).toBe(false);
  });

  test('stops before the first paragraph that has no room, leaves out what comes after, and says so', () => {
    const { story: shown, isStoryLonger } = told('Tháng Tư.', 'a'.repeat(2000), 'Hết.');
    expect(shown.map(({ text }) => text)).toEqual(['Tháng Tư.']);
    expect(isStoryLonger).toBe(true);
  });
});

test('the leaflets of both catalogues lead to short addresses and lose no shop', async () => {
  for (const content of ['test/fixtures/xa-mau/content', 'content'])
    for (const product of (await catalogueOf(content)).products)
      for (const lang of ['vi', 'en'] as const) {
        const { link, fold } = productPaper(product, lang);
        expect(link).toBe(`sanvat.example/p/${product.id}`);
        expect(fold.shops.length + fold.moreShops).toBe(
          product.pointsOfSale.filter(({ data }) => !['ended', 'planned'].includes(data.status.is))
            .length,
        );
      }
});

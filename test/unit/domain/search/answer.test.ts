/** Answers to joined queries on the sample commune, at moments that are pinned. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answering } from '../../../support/answering.ts';
import { catalogueOf } from '../../../support/search.ts';

const CONTENT = 'test/fixtures/xa-mau/content';
/** A Monday. */
const MORNING = '2026-11-23T09:10:00+07:00';

let ask: Record<'vi' | 'en', ReturnType<typeof answering>>;
beforeAll(async () => {
  const catalogue = await catalogueOf(CONTENT);
  ask = { vi: answering(catalogue, 'vi'), en: answering(catalogue, 'en') };
}, 60_000);

/** What a question has for an answer in full, at a moment. */
async function exact(text: string, at = MORNING, lang: 'vi' | 'en' = 'vi') {
  const { answer, found } = await ask[lang](text, new Date(at));
  const ids = found.filter((_, number) => answer?.matches[number]?.isExact);
  return { ids: ids.map((id) => id.replace(/^[^/]*\//, '')), answer };
}

describe('open now', () => {
  test.each([
    ['in the morning', '2026-11-23T09:10:00', true],
    ['in the lunch break', '2026-11-23T12:10:00', false],
    ['on Sunday morning', '2026-11-29T09:00:00', true],
    ['on Sunday afternoon', '2026-11-29T15:00:00', false],
    ['on the day of stocktaking', '2026-12-14T09:00:00', false],
    ['at Tết', '2027-02-06T09:00:00', false],
  ])('holds for the shop %s', async (_, local, isOpen) => {
    const { ids } = await exact('đang mở cửa Xã Mẫu', `${local}+07:00`);
    expect(ids.includes('cua-hang-ocop-xa-mau')).toBe(isOpen);
  });

  test('follows the clock of Viet Nam over midnight', async () => {
    const at = async (moment: string) =>
      (await exact('open now Mau', moment, 'en')).ids.includes('cho-dem-vi-du');
    // 1.29 and 1.31 on Sunday in Viet Nam.
    expect(await at('2026-11-28T18:29:00Z')).toBe(true);
    expect(await at('2026-11-28T18:31:00Z')).toBe(false);
  });

  test('is asked of a day as well, and counts what nobody knows', async () => {
    const { ids, answer } = await exact('mở cửa chủ nhật Xã Mẫu');
    expect(answer?.kind).toBe('open');
    expect(ids).toEqual(
      expect.arrayContaining(['cua-hang-ocop-xa-mau', 'cho-dem-vi-du', 'thac-mau']),
    );
    expect(ids).not.toContain('phong-trung-bay-xa-mau');
    expect(answer?.hours?.open).toBe(ids.length);
    expect(answer?.hours?.unknown).toBeGreaterThan(0);
  });
});

describe('prices', () => {
  test('count only with their date, and not when they are of years ago', async () => {
    const { ids, answer } = await exact('dưới 200 nghìn');
    // The honey's 180,000 is of 2021.
    expect(ids).toEqual(['banh-gai-mau']);
    expect(answer?.prices).toMatchObject({ known: 1, fitting: 1, old: 1 });
    expect((await exact('dưới 50 nghìn')).ids).toEqual([]);
    expect((await exact('dưới 200 nghìn', '2028-01-01T09:00:00+07:00')).ids).toEqual([]);
  });

  test('do not hide products of which none is known', async () => {
    const { answer } = await exact('mật ong dưới 50 nghìn');
    expect(answer?.matches.length).toBeGreaterThan(0);
  });
});

describe('states', () => {
  test('are those of the day on which somebody asks', async () => {
    const inForce = async (at: string) => (await exact('còn hạn Xã Mẫu', at)).ids;
    const today = await inForce(MORNING);
    expect(today).toContain('banh-gai-mau');
    expect(today).not.toContain('mang-kho-doi-mau');
    expect(await inForce('2040-01-01T09:00:00+07:00')).toEqual([]);
  });
});

describe('places', () => {
  test('are those in which a thing is made or sold, by names of today and former ones', async () => {
    for (const text of ['bánh gai Xã Mẫu', 'banh gai xa mau', 'bánh gai huyện Ví Dụ'])
      expect((await exact(text)).ids[0], text).toBe('banh-gai-mau');
  });

  test('take the words that name them away from the letters of the question', async () => {
    const text = 'bánh gai gần Xã Mẫu';
    const { answer } = await exact(text);
    expect(answer?.places.map(({ from, to, isNear }) => [text.slice(from, to), isNear])).toEqual([
      ['gần Xã Mẫu', true],
    ]);
    expect(answer?.words).toBe('bánh gai');
  });
});

test('what is only words, or only a name, is left to the search for words', async () => {
  for (const text of ['bánh gai', 'Xã Mẫu', 'trà', 'sản phẩm', ''])
    expect((await exact(text)).answer, text).toBeUndefined();
});

test('a name that holds all the words comes before what answers to them as facts', async () => {
  const { found } = await ask.vi('chợ đêm ví dụ', new Date(MORNING));
  expect(found[0]).toBe('point-of-sale/cho-dem-vi-du');
});

/** Lists of makers and of shops, as communes and provinces announce them. */
import { describe, expect, test } from 'vitest';
import { readAllContent } from '../../../../scripts/lib/draft.ts';
import { namedHead } from '../../../../scripts/lib/sheets/named-list.ts';
import { type ImportOptions, planImport } from '../../../../scripts/lib/sheets/plan-import.ts';
import { importReport } from '../../../../scripts/lib/sheets/report.ts';
import type { RawTable } from '../../../../scripts/lib/sheets/tables.ts';

const TITLE = '(Kèm theo Công văn số 12/UBND-KT ngày 5/8/2026 của UBND tỉnh Lâm Đồng)';
const PLACE = 'xã Trường Xuân, tỉnh Lâm Đồng';
const listOf = (rows: readonly (readonly string[])[], before = TITLE): RawTable => ({
  name: 'Bảng 1',
  rows: rows.map((row) => row.map((text) => (text === '' ? null : text))),
  before,
});
const planned = async (table: RawTable, options: Partial<ImportOptions> = {}) => {
  const plan = await planImport([table], await readAllContent('content'), {
    today: '2026-12-01',
    allowFewer: false,
    ...options,
  });
  for (const { cells, taken, refused, skipped } of plan.accounts) {
    const left = [...skipped.values()].reduce((sum, count) => sum + count, 0);
    expect(taken + refused + left).toBe(cells);
  }
  return plan;
};
const entriesOf = (plan: Awaited<ReturnType<typeof planned>>) =>
  [...plan.texts.values()].map((text) => JSON.parse(text) as Record<string, unknown>);

describe('a list of makers', () => {
  const HEAD = ['STT', 'Tên chủ thể', 'Người đại diện', 'Địa chỉ', 'Điện thoại'];

  test('adds those that are new, and leaves those that are there alone', async () => {
    const plan = await planned(
      listOf([
        HEAD,
        ['1', 'HTX Thử Nghiệm Mới', 'Nguyễn Thị Bịa', `Thôn 10, ${PLACE}`, '0900000000'],
        ['2', 'Hợp tác xã Nông sản Hữu cơ Bechamp Đắk Nông', '', `Thôn 10, ${PLACE}`, ''],
      ]),
    );
    expect(plan).toMatchObject({ isGood: true, isShownFirst: true, leftAlone: 1 });
    expect(entriesOf(plan)).toMatchObject([
      {
        name: { vi: 'HTX Thử Nghiệm Mới' },
        legalForm: 'cooperative',
        locality: 'truong-xuan-lam-dong',
        address: { line: 'Thôn 10' },
        sources: [
          { publisher: 'UBND tỉnh Lâm Đồng', title: 'Danh sách kèm theo Công văn 12/UBND-KT' },
        ],
      },
    ]);
    expect([...plan.texts.values()].join()).not.toMatch(/Bịa|0900000000/);
    expect(plan.notes).toMatchObject([{ unknown: ['Người đại diện', 'Điện thoại'] }]);
  });

  test('names the row of a person, who is not published', async () => {
    const plan = await planned(listOf([HEAD, ['1', 'Hộ kinh doanh Trần Thị Bịa', '', PLACE, '']]));
    expect(plan.wrong).toMatchObject([{ problem: 'personInList', at: 'B2' }]);
  });

  test('without its document asks for it once, and takes it from the command line', async () => {
    const table = listOf(
      [HEAD, ['1', 'HTX Một Thử', '', PLACE, ''], ['2', 'HTX Hai Thử', '', PLACE, '']],
      '',
    );
    const plan = await planned(table);
    expect(importReport(plan, 'vi').match(/Sửa: /g)).toHaveLength(1);
    expect(importReport(plan, 'vi')).toContain(
      'B2, B3 (Tên chủ thể): Chưa rõ danh sách này kèm theo văn bản nào.',
    );
    const document = 'Công văn số 12/UBND-KT ngày 5/8/2026 của UBND tỉnh Lâm Đồng';
    expect(await planned(table, { document })).toMatchObject({ isGood: true, wrong: [] });
  });
});

describe('a list of shops', () => {
  const HEAD = ['TT', 'Điểm giới thiệu và bán sản phẩm', 'Địa chỉ', 'Đơn vị quản lý'];

  test('adds each with the document that announces it, parted by communes or not', async () => {
    const plan = await planned(
      listOf([
        HEAD,
        ['I', 'Xã Trường Xuân', '', ''],
        ['1', 'Cửa hàng nông sản Thử Nghiệm', PLACE, 'HTX Thử Nghiệm'],
        ['2', 'Chợ Thử Nghiệm', `Thôn 2, ${PLACE}`, 'Trần Thị Bịa'],
      ]),
    );
    expect(plan.wrong).toEqual([]);
    expect(plan.isGood).toBe(true);
    expect(entriesOf(plan)).toMatchObject([
      {
        venueType: 'shop',
        operator: 'HTX Thử Nghiệm',
        recognisedUnder: 'Công văn 12/UBND-KT, UBND tỉnh Lâm Đồng',
        status: { is: 'mentioned', asOf: '2026-08-05' },
      },
      { venueType: 'market', address: { line: 'Thôn 2' } },
    ]);
    expect([...plan.texts.values()].join()).not.toContain('Bịa');
  });

  test('asks what kind of place one is whose name does not tell', async () => {
    const plan = await planned(listOf([HEAD, ['1', 'Điểm bán OCOP Thử', PLACE, '']]));
    expect(plan.wrong).toMatchObject([{ problem: 'venueUnknown', at: 'B2' }]);
  });
});

test('a sheet of our own is no such list', () => {
  expect(namedHead(listOf([['STT', 'Mã chủ thể', 'Tên chủ thể', 'Địa chỉ']]))).toBeUndefined();
  expect(
    namedHead(listOf([['STT', 'Tên chủ thể', 'Địa chỉ', 'Nguồn › Nơi công bố']])),
  ).toBeUndefined();
});

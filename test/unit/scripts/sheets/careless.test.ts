/** What an officer is told about a careless table: each cause once, in the words of the sheet. */
import { describe, expect, test } from 'vitest';
import { readAllContent } from '../../../../scripts/lib/draft.ts';
import type { RawCell } from '../../../../scripts/lib/sheets/cells.ts';
import { columnsOf, pathKey } from '../../../../scripts/lib/sheets/columns.ts';
import { planImport } from '../../../../scripts/lib/sheets/plan-import.ts';
import { recognise } from '../../../../scripts/lib/sheets/recognise.ts';
import { importReport } from '../../../../scripts/lib/sheets/report.ts';
import { REQUIRED_MARK, shortColumns } from '../../../../scripts/lib/sheets/short-sheet.ts';
import { inSheetWords } from '../../../../scripts/lib/sheets/sheet-words-of.ts';

const SAMPLE = 'test/fixtures/xa-mau/content';
const reported = async (...rows: RawCell[][]) => {
  const tables = [{ name: 'Bảng', rows, before: '' }];
  const options = { today: '2026-12-01', allowFewer: false };
  const plan = await planImport(tables, await readAllContent(SAMPLE), options);
  return { plan, said: importReport(plan, 'vi'), english: importReport(plan, 'en') };
};
/** Lines that name something to mend. */
const causesIn = (said: string) => said.split('\n').filter((line) => /^ {4}Sửa: /.test(line));

const THIRTY = Array.from({ length: 30 }, (_, at) => at + 1);

describe('a table of thirty rows that lacks most of its columns', () => {
  const rows = THIRTY.map((at): RawCell[] => [
    at,
    `Bánh số ${at} ở xã`,
    'htx-banh-gai-mau',
    '3 sao',
  ]);
  const whole = [['STT', 'Tên sản phẩm', 'Chủ thể', 'Để được (ngày)'], ...rows];

  test('is answered in a handful of sentences, each column named once with its rows', async () => {
    const { plan, said } = await reported(...whole);
    expect(plan.refused.length).toBeGreaterThan(100);
    expect(causesIn(said).length).toBeLessThanOrEqual(8);
    for (const heading of ['Địa phương', 'Bộ sản phẩm', 'Bộ sản phẩm theo', 'Nguồn › Nơi công bố'])
      expect(said.match(new RegExp(`thiếu cột [^:]*"${heading}"`, 'g'))).toHaveLength(1);
    expect(said).toContain('Bảng thiếu cột "Địa phương": 30 hàng cần có (hàng 2–31).');
    expect(said).toMatch(/^\d việc phải sửa, ở \d+ chỗ\. Chưa ghi gì\.$/m);
  });

  test('is answered without the words of files', async () => {
    const { said } = await reported(...whole);
    const told = said.split('\n\n')[0] ?? '';
    expect(told).not.toMatch(
      /content\/|\.json|\b[a-z]+[A-Z]\w*\b|"(?:locality|sources|decision|inferred)"|\[\]/,
    );
  });

  test('is answered in English as well, with the headings as they have to be written', async () => {
    const { english } = await reported(...whole);
    expect(english).toContain('The table has no column "Địa phương": 30 rows need it (row 2–31).');
  });
});

test('a column that is left blank in some rows is named with those rows', async () => {
  const { said } = await reported(
    ['Tên sản phẩm', 'Địa phương'],
    ['Bánh một', 'xa-mau'],
    ['Bánh hai', null],
    ['Bánh ba', null],
  );
  expect(said).toContain('Cột "Địa phương" để trống ở 2 hàng (hàng 3–4), mà bắt buộc phải có.');
});

test('cells with the same fault are named together, with each value', async () => {
  const { said } = await reported(
    ['Tên sản phẩm', 'Chủ thể', 'Để được (ngày)'],
    ['Bánh một', 'Cơ sở Không Có Một', 'lâu'],
    ['Bánh hai', 'Cơ sở Vắng Mặt Khác', 'lâu'],
  );
  expect(said).toContain('C2, C3 (Để được (ngày)): "lâu" không phải con số.');
  expect(said).toContain(
    'B2, B3 (Chủ thể): Không thấy mục nào tên "Cơ sở Không Có Một", "Cơ sở Vắng Mặt Khác".',
  );
});

test('advice stands behind the errors, under a heading that says so', async () => {
  const head = [
    ...[
      'Mã sản phẩm',
      'Tên sản phẩm',
      'Địa phương',
      'Bộ sản phẩm',
      'Bộ sản phẩm theo',
      'Dữ liệu mẫu',
    ],
    ...[
      'Nguồn › Mã nguồn',
      'Nguồn › Mức bằng chứng',
      'Nguồn › Nơi công bố',
      'Nguồn › Trích nguyên văn',
    ],
    ...['Giới thiệu ngắn', 'Để được (ngày)'],
  ];
  const row = (id: string, name: string, days: string) => [
    ...[
      id,
      name,
      'xa-mau',
      'ready-food',
      'inferred',
      'có',
      's1',
      'B1',
      'Báo Ví Dụ',
      'Câu trích bịa.',
    ],
    ...['Bánh ngon nhất thế giới, chữa khỏi bệnh.', days],
  ];
  const { plan, said } = await reported(head, row('a', 'Bánh A', '5'), row('b', 'Bánh B', '0'));
  const warnings = plan.refused.filter(({ problem }) => problem.level === 'warning');
  expect(warnings.length).toBeGreaterThan(0);
  const advice = said.indexOf('Nên xem, không cản việc nhập:');
  expect(advice).toBeGreaterThan(said.indexOf('L3 (Để được (ngày)): '));
  expect(said).toMatch(/^1 chỗ phải sửa\. Chưa ghi gì\.$/m);
});

test('a figure is never taken for a slip of another', async () => {
  const { said } = await reported(['Tên sản phẩm', 'Số sao'], ['Bánh', '9 sao']);
  expect(said).toContain('Sửa: Ghi: 3 sao, 4 sao, 5 sao.');
});

test.each([
  ['Thêm "locality".', 'Thêm "Địa phương".'],
  [
    'Một trong 26 bộ, mã trong content/product-groups.',
    'Một trong 26 bộ, mã trong trang "Bộ sản phẩm".',
  ],
  [
    'Xem content/decisions/2024-1-a.json, ghi "ministry".',
    'Xem mục 2024-1-a, trang "Quyết định", ghi "Bộ".',
  ],
  ['Ghi "Đặc sản" như cũ.', 'Ghi "Đặc sản" như cũ.'],
])('the sentence of a file "%s" is "%s" to whoever fills in a sheet', (sentence, told) => {
  expect(inSheetWords(sentence, 'products')).toBe(told);
});

describe('the short sheet', () => {
  const columns = shortColumns();

  test('has every obligatory column, all of them before the others', () => {
    const required = columnsOf('products').filter(({ isRequired }) => isRequired);
    expect(columns.slice(0, required.length)).toEqual(required);
    expect(columns.length).toBeLessThan(30);
    expect(new Set(columns.map(({ path }) => pathKey(path))).size).toBe(columns.length);
  });

  test('is known by its headings, marks and all', () => {
    const headings = columns.map(({ heading, isRequired }) =>
      isRequired ? heading + REQUIRED_MARK : heading,
    );
    const known = recognise({ name: 'Trang1', rows: [['Mã sản phẩm', ...headings]], before: '' });
    expect(known).toMatchObject({ collection: 'products', unknown: [] });
    expect(known?.columns.size).toBe(columns.length);
  });
});

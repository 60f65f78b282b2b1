/** What a table holds and what an import makes of it: never less, never other, never without a word. */
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readAllContent } from '../../../../scripts/lib/draft.ts';
import type { RawCell } from '../../../../scripts/lib/sheets/cells.ts';
import { Ledger } from '../../../../scripts/lib/sheets/ledger.ts';
import { type ImportPlan, planImport } from '../../../../scripts/lib/sheets/plan-import.ts';
import { readCsv } from '../../../../scripts/lib/sheets/read-csv.ts';
import { readDocx } from '../../../../scripts/lib/sheets/read-docx.ts';
import { readXlsx } from '../../../../scripts/lib/sheets/read-xlsx.ts';
import type { RefusedFile } from '../../../../scripts/lib/sheets/refusal.ts';
import { importReport } from '../../../../scripts/lib/sheets/report.ts';
import { cellName, type RawTable } from '../../../../scripts/lib/sheets/tables.ts';
import { refusalSentence } from '../../../../scripts/lib/sheets/words.ts';
import type { ProductData } from '../../../../src/schema/product.ts';
import {
  annexTable,
  annexTitle,
  cell,
  docx,
  docxOf,
  xlsxOf,
} from '../../../support/office-files.ts';

const SAMPLE = 'test/fixtures/xa-mau/content';

const HEAD = [
  ...['Mã sản phẩm', 'Tên sản phẩm', 'Chủ thể', 'Địa phương', 'Bộ sản phẩm', 'Bộ sản phẩm theo'],
  ...['Khối lượng, dung tích', 'Để được (ngày)', 'Dữ liệu mẫu', 'Nguồn › Mã nguồn'],
  ...['Nguồn › Mức bằng chứng', 'Nguồn › Nơi công bố', 'Nguồn › Ngày đọc', 'Nguồn › Cách chép'],
  'Nguồn › Trích nguyên văn',
];
const product = (id: string, change: Readonly<Record<string, RawCell>> = {}): RawCell[] => {
  const row: RawCell[] = [
    ...[id, `Thử ${id}`, 'htx-banh-gai-mau', 'xa-mau', 'ready-food', 'inferred', null, null],
    ...['có', 's1', 'B1', 'Báo Ví Dụ (bịa)', '20/11/2026', 'direct', 'Câu trích bịa.'],
  ];
  for (const [heading, value] of Object.entries(change)) row[HEAD.indexOf(heading)] = value;
  return row;
};

const planned = async (...tables: RawTable[]): Promise<ImportPlan> =>
  planImport(tables, await readAllContent(SAMPLE), { today: '2026-12-01', allowFewer: false });
const table = (...rows: RawCell[][]): RawTable => ({ name: 'Bảng', rows, before: '' });
const paths = (plan: ImportPlan) => [...plan.texts.keys()];
const productIn = (plan: ImportPlan, id: string) =>
  JSON.parse(plan.texts.get(`products/${id}.json`) ?? '{}') as ProductData;
const csv = (text: string) => readCsv(Buffer.from(text), 'a.csv');

/** A sheet of these cells as Excel has them, with markup of our own in some places. */
function sheet(
  rows: readonly (readonly RawCell[])[],
  own: Readonly<Record<string, string>> = {},
  { rowMarks = {}, after = '', styles = '' }: SheetMarks = {},
): Uint8Array {
  const data = rows.map((row, at) => {
    const cells = row.map((value, column) => {
      const name = cellName(at, column);
      return own[name] ?? (value === null ? '' : cell(name, String(value)));
    });
    return `<row r="${at + 1}"${rowMarks[at] ?? ''}>${cells.join('')}</row>`;
  });
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const xml = `<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData>${after}</worksheet>`;
  return xlsxOf('', {
    'xl/worksheets/sheet1.xml': strToU8(xml),
    ...(styles !== '' && {
      'xl/styles.xml': strToU8(`<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`),
    }),
  });
}
interface SheetMarks {
  rowMarks?: Readonly<Record<number, string>>;
  after?: string;
  styles?: string;
}

/** Rows and cells seen are those taken, left out with a reason, and refused. */
function expectAccount(plan: ImportPlan): void {
  expect(plan.accounts.length).toBeGreaterThan(0);
  for (const {
    rows,
    cells,
    taken,
    refused,
    skipped,
    takenRows,
    refusedRows,
    skippedRows,
  } of plan.accounts) {
    const left = [...skipped.values()].reduce((sum, count) => sum + count, 0);
    expect(taken + refused + left).toBe(cells);
    const leftRows = [...skippedRows.values()].reduce((sum, { length }) => sum + length, 0);
    expect(takenRows + refusedRows + leftRows).toBe(rows);
  }
}

describe('quotation marks in CSV', () => {
  const head = 'Mã sản phẩm;Tên sản phẩm;Giới thiệu ngắn\n';
  test.each([
    ['are not doubled', 'a;A;"Đặc sản" nổi tiếng\nb;B;Ngon\nc;C;Ngon\n', '2'],
    ['are opened and never closed', 'a;A;Ngon\nb;B;"Đặc sản\nc;C;Ngon\n', '3'],
    ['are not doubled twice, so that they seem to match', 'a;A;"Một" x\nb;"B";y "Hai"\n', '2'],
  ])('refuse the file with the row when they %s', (_, rows, row) => {
    let refused: RefusedFile | undefined;
    try {
      csv(head + rows);
    } catch (error) {
      refused = error as RefusedFile;
    }
    expect(refused?.refusal).toBe('badQuotes');
    expect(refusalSentence('badQuotes', refused as RefusedFile, 'vi')[0]).toContain(`hàng ${row} `);
  });

  test('that stand within a text are part of it', () => {
    expect(csv(`${head}a;A;Gọi là "bánh" gai\n`).rows[1]).toEqual(['a', 'A', 'Gọi là "bánh" gai']);
    expect(csv(`${head}a;A;"""Đặc sản"" nổi tiếng"\n`).rows[1]?.[2]).toBe('"Đặc sản" nổi tiếng');
  });
});

describe('the sign that parts the cells of a CSV', () => {
  test.each([
    ['a title with commas above semicolons', 'UBND XÃ A, TỈNH B, NĂM 2026\n\n', ';'],
    ['a title with semicolons above commas', 'Phụ lục; kèm theo; số 3\n', ','],
    ['a note in brackets above tabs', 'Danh sách (xã, phường; thị trấn)\n', '\t'],
  ])('is the one that the rows agree on, with %s', (_, title, mark) => {
    const rows = [
      ['Mã', 'Tên', 'Giới thiệu'],
      ['a', 'A', 'Ngon'],
      ['b', 'B', 'Lành'],
    ];
    const read = csv(title + rows.map((row) => row.join(mark)).join('\n')).rows;
    expect(read.slice(-3)).toEqual(rows);
  });

  test('that stands in a text makes a cell too many, which is named', async () => {
    const row = product('a').map((one) => one ?? '');
    const plan = await planned(
      csv([HEAD, [...row, 'rồi', 'hết']].map((one) => one.join(';')).join('\n')),
    );
    expect(plan.isGood).toBe(false);
    expect(plan.wrong).toMatchObject([{ problem: 'cellTooMany', at: 'P2', found: 'rồi' }]);
    expectAccount(plan);
  });
});

describe('a cell that is merged over several rows', () => {
  const rows = [
    HEAD,
    product('a'),
    product('b', { 'Chủ thể': null }),
    product('c', { 'Chủ thể': null }),
  ];

  test('is the value of each of them, in Excel', async () => {
    const after = '<mergeCells count="1"><mergeCell ref="C2:C4"/></mergeCells>';
    const plan = await planned(...(await readXlsx(sheet(rows, {}, { after }))));
    expect(plan.isGood).toBe(true);
    for (const id of ['a', 'b', 'c']) expect(productIn(plan, id).producer).toBe('htx-banh-gai-mau');
    expectAccount(plan);
  });

  test('over the rows of one entry is said once', async () => {
    const second: RawCell[] = HEAD.map(() => null);
    second[HEAD.indexOf('Nguồn › Mã nguồn')] = 's2';
    for (const heading of HEAD.slice(10))
      second[HEAD.indexOf(heading)] = product('a')[HEAD.indexOf(heading)] ?? null;
    const merged = ['A2:A3', 'B2:B3', 'G2:G3'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const after = `<mergeCells count="3">${merged}</mergeCells>`;
    const first = product('a', { 'Khối lượng, dung tích': 'Hộp 10 cái' });
    const plan = await planned(...(await readXlsx(sheet([HEAD, first, second], {}, { after }))));
    expect(plan.isGood).toBe(true);
    expect(productIn(plan, 'a').netContents).toEqual([{ vi: 'Hộp 10 cái' }]);
    expect(productIn(plan, 'a').sources).toHaveLength(2);
    expectAccount(plan);
  });

  test('over the rows of one entry is said once, in Word', async () => {
    const tc = (text: string, mark = '') =>
      `<w:tc><w:tcPr>${mark}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const head = HEAD.map((text) => tc(text)).join('');
    const shared = new Set(['Mã sản phẩm', 'Khối lượng, dung tích']);
    const row = (isFirst: boolean) =>
      HEAD.map((heading, at) => {
        const isShared = shared.has(heading);
        const text = heading === 'Khối lượng, dung tích' ? 'Hộp' : String(product('a')[at] ?? '');
        const own =
          isFirst || HEAD.indexOf(heading) > 9 ? text : heading === 'Nguồn › Mã nguồn' ? 's2' : '';
        return tc(
          isShared && !isFirst ? '' : own,
          isShared ? `<w:vMerge${isFirst ? ' w:val="restart"' : ''}/>` : '',
        );
      }).join('');
    const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const plan = await planned(
      ...readDocx(
        docxOf(
          `<w:document ${W}><w:body><w:tbl><w:tr>${head}</w:tr><w:tr>${row(true)}</w:tr><w:tr>${row(false)}</w:tr></w:tbl></w:body></w:document>`,
        ),
      ),
    );
    expect(plan.wrong).toEqual([]);
    expect(productIn(plan, 'a').netContents).toEqual([{ vi: 'Hộp' }]);
    expect(productIn(plan, 'a').sources).toHaveLength(2);
    expectAccount(plan);
  });
});

describe('a formula', () => {
  const at = cellName(1, HEAD.indexOf('Khối lượng, dung tích'));
  const withFormula = (inside: string, mark = '') =>
    sheet([HEAD, product('a')], { [at]: `<c r="${at}"${mark}>${inside}</c>` });

  test.each([
    ['has no value', '<f>1+1</f>'],
    ['has an empty value', '<f>1+1</f><v/>'],
    ['has an empty value in two tags', '<f>1+1</f><v></v>'],
  ])('that %s is named and nothing is written', async (_, inside) => {
    const plan = await planned(...(await readXlsx(withFormula(inside))));
    expect(plan.isGood).toBe(false);
    expect(plan.wrong).toMatchObject([{ problem: 'formulaUnread', at }]);
    expect(importReport(plan, 'vi')).toContain(`${at}: Ô là công thức chưa tính`);
    expectAccount(plan);
  });

  test('with a value is its value, and one that gives no letters is blank', async () => {
    const filled = await planned(
      ...(await readXlsx(withFormula('<f>"Hộp"</f><v>Hộp</v>', ' t="str"'))),
    );
    expect(productIn(filled, 'a').netContents).toEqual([{ vi: 'Hộp' }]);
    const blank = await planned(...(await readXlsx(withFormula('<f>""</f><v></v>', ' t="str"'))));
    expect(blank.isGood).toBe(true);
    expect(productIn(blank, 'a')).not.toHaveProperty('netContents');
  });

  test('without a value in a column that is not taken stops nobody', async () => {
    const [row, name] = [[...product('a'), null], cellName(1, HEAD.length)];
    const plan = await planned(
      ...(await readXlsx(
        sheet([[...HEAD, 'Cột riêng'], row], { [name]: `<c r="${name}"><f>1+1</f></c>` }),
      )),
    );
    expect(plan.isGood).toBe(true);
    expectAccount(plan);
  });
});

describe('what a number format shows', () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0000000000"/></numFmts><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="16"/><xf numFmtId="17"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs>';
  const shown = async (heading: string, style: number, value: number) => {
    const at = cellName(1, HEAD.indexOf(heading));
    const own = { [at]: `<c r="${at}" s="${style}"><v>${value}</v></c>` };
    return planned(...(await readXlsx(sheet([HEAD, product('a')], own, { styles }))));
  };

  test('a date in a column of texts is asked about, never written as a text', async () => {
    const plan = await shown('Khối lượng, dung tích', 1, 46154);
    expect(plan.isGood).toBe(false);
    expect(plan.wrong).toMatchObject([{ problem: 'dateInText', at: 'G2', found: '12/05/2026' }]);
    expectAccount(plan);
  });

  test('a date in a column of numbers or choices is asked about too', async () => {
    for (const heading of ['Để được (ngày)', 'Bộ sản phẩm theo', 'Bộ sản phẩm'])
      expect((await shown(heading, 1, 46154)).wrong).toMatchObject([{ problem: 'dateInText' }]);
  });

  test('a day without its year is no day, and a month is a month', async () => {
    expect((await shown('Nguồn › Ngày đọc', 2, 46154)).wrong).toMatchObject([
      { problem: 'noYear', found: '12/5' },
    ]);
    const month = await shown('Nguồn › Ngày đọc', 3, 46154);
    expect(productIn(month, 'a').sources[0]?.retrievedOn).toBe('2026-05');
  });

  test('zeros in front stay, and a share is so many of a hundred', async () => {
    const phone = await shown('Khối lượng, dung tích', 4, 912345678);
    expect(productIn(phone, 'a').netContents).toEqual([{ vi: '0912345678' }]);
    const share = await shown('Khối lượng, dung tích', 5, 0.295);
    expect(productIn(share, 'a').netContents).toEqual([{ vi: '29,5%' }]);
  });
});

describe('what cannot be seen', () => {
  test('is left out, and the report says which rows and how to take them in', async () => {
    const rowMarks = { 2: ' hidden="1"' };
    const [one] = await readXlsx(sheet([HEAD, product('a'), product('b')], {}, { rowMarks }));
    const plan = await planned(one as RawTable, {
      ...table(HEAD, product('cu')),
      name: 'Bản cũ',
      isHidden: true,
    });
    expect(paths(plan)).toEqual(['products/a.json']);
    const said = importReport(plan, 'vi');
    expect(said).toContain('Không nhập hàng 3 vì đang ẩn');
    expect(said).toMatch(/Trang tính "Bản cũ"\n {2}Không nhập trang tính này vì đang ẩn/);
    expectAccount(plan);
  });

  test('never gives its rows to the entry above', async () => {
    const more: RawCell[] = HEAD.map((heading) => (heading === 'Nguồn › Mã nguồn' ? 's2' : null));
    const plan = await planned({
      ...table(HEAD, product('a'), product('b'), more),
      hiddenRows: new Set([2]),
    });
    expect(plan.wrong).toMatchObject([{ problem: 'noName', at: 'A4' }]);
    expectAccount(plan);
  });
});

describe('rows that are about no entry', () => {
  const line = (heading: string, text: string): RawCell[] => {
    const row: RawCell[] = HEAD.map(() => null);
    row[HEAD.indexOf(heading)] = text;
    return row;
  };
  test.each([
    ['a sum', [line('Mã sản phẩm', 'Tổng cộng')], 'Không nhập hàng 3: hàng tổng cộng.'],
    ['a sum with its figure', [line('Tên sản phẩm', 'Tổng số: 12 sản phẩm')], 'hàng tổng cộng'],
    [
      'who made the table',
      [line('Tên sản phẩm', 'Người lập biểu')],
      'Không nhập hàng 3: phần ký tên.',
    ],
    [
      'who signs, with their names below',
      [
        line('Chủ thể', 'Ví Dụ, ngày 20 tháng 11 năm 2026'),
        line('Tên sản phẩm', 'NGƯỜI LẬP BIỂU'),
        line('Tên sản phẩm', '(Ký, ghi rõ họ tên)'),
        line('Tên sản phẩm', 'Tên Bịa Ra'),
      ],
      'Không nhập hàng 3–6: phần ký tên.',
    ],
    ['the headings of the next page', [[...HEAD]], 'tiêu đề cột 30'],
  ])('are left out: %s', async (_, below, said) => {
    const plan = await planned(table(HEAD, product('a'), ...below));
    expect(plan.isGood).toBe(true);
    expect(paths(plan)).toEqual(['products/a.json']);
    expect(productIn(plan, 'a')).not.toHaveProperty('certificates');
    expect(importReport(plan, 'vi')).toContain(said);
    expectAccount(plan);
  });

  test('are not products whose names begin alike', async () => {
    const names = ['Tổng hợp trà', 'Cộng rau muống', 'Kế toán viên', 'Chủ tịch trà'];
    const plan = await planned(
      table(HEAD, ...names.map((name, at) => product(`x-${at}`, { 'Tên sản phẩm': name }))),
    );
    expect(paths(plan)).toHaveLength(names.length);
  });

  test('are figures under the headings of a printed table', async () => {
    const figures = HEAD.map((_, at) => `(${at + 1})`);
    expect(paths(await planned(table(HEAD, figures, product('a'))))).toEqual(['products/a.json']);
  });

  test('end a table: a whole row below the signatures is asked about', async () => {
    const plan = await planned(
      table(HEAD, product('a'), line('Tên sản phẩm', 'Người lập biểu'), product('b')),
    );
    expect(plan.wrong).toMatchObject([{ problem: 'afterEnd', at: 'A4' }]);
    expectAccount(plan);
  });
});

describe('the account of a table', () => {
  test('keeps open what no reader has asked for, and counts it as refused', () => {
    const ledger = new Ledger({ ...table(['Mã', 'Tên'], ['a', 'A']), unread: new Set(['C2']) });
    ledger.skipRow(0, 'heading');
    ledger.take('A2');
    expect(ledger.open()).toEqual({ unread: ['C2'], lost: ['B2'] });
    expect(ledger.account()).toMatchObject({ cells: 5, taken: 1, refused: 2, refusedRows: 1 });
  });

  test('adds up for every reader, and the report prints it', async () => {
    const plan = await planned(
      table(['Danh sách'], [...HEAD, 'Cột riêng'], [...product('a'), 'riêng'], product('b')),
    );
    expect(importReport(plan, 'vi')).toContain(
      'Đã đọc 4 hàng, 44 ô có nội dung: nhận 26, không nhận 18 (phía trên bảng 1; tiêu đề cột 16; cột không dùng 1), phải sửa 0.',
    );
    expectAccount(plan);
    const annex = await planned(...readDocx(docx(annexTitle, annexTable)));
    expectAccount(annex);
    expect(annex.accounts[0]?.cells).toBe(annexTable.flat().filter((text) => text !== '').length);
  });
});

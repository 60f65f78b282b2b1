import { describe, expect, test } from 'vitest';
import { annexHead } from '../../../../scripts/lib/sheets/annex.ts';
import { isPersonName } from '../../../../scripts/lib/sheets/annex-words.ts';
import { applyChanges, changesBetween } from '../../../../scripts/lib/sheets/edits.ts';
import { readCsv } from '../../../../scripts/lib/sheets/read-csv.ts';
import { readDocx } from '../../../../scripts/lib/sheets/read-docx.ts';
import { readXlsx } from '../../../../scripts/lib/sheets/read-xlsx.ts';
import { recognise } from '../../../../scripts/lib/sheets/recognise.ts';
import { cellName, cellPlace, type RawTable } from '../../../../scripts/lib/sheets/tables.ts';
import { csvTable } from '../../../../scripts/lib/sheets/write-csv.ts';
import { MarketplaceSchema } from '../../../../src/schema/marketplace.ts';
import {
  annexTable,
  annexTitle,
  cell,
  docx,
  docxOf,
  xlsxOf,
} from '../../../support/office-files.ts';

const csvRows = (text: string) => readCsv(Buffer.from(text), 'a.csv').rows;

describe('CSV', () => {
  test.each([
    ['commas', 'Mã,Tên\r\nche,Chè\r\n'],
    ['semicolons of a Vietnamese Excel', 'Mã;Tên\r\nche;Chè\r\n'],
    ['tabs', 'Mã\tTên\nche\tChè\n'],
    ['a byte order mark', '\ufeffMã,Tên\r\nche,Chè\r\n'],
    ['the last line without an end', 'Mã;Tên\nche;Chè'],
  ])('with %s is read', (_what, text) => {
    expect(csvRows(text).slice(0, 2)).toEqual([
      ['Mã', 'Tên'],
      ['che', 'Chè'],
    ]);
  });

  test('with Excel’s own first line keeps the numbers of its rows', () => {
    expect(csvRows('sep=;\r\nMã;Tên\r\nche;a,b\r\n').slice(0, 3)).toEqual([
      [],
      ['Mã', 'Tên'],
      ['che', 'a,b'],
    ]);
  });

  test('has no cell that a spreadsheet would run, and comes back as it was', () => {
    const risky = [
      '=1+1',
      '@SUM(A1)',
      '+cmd|x',
      '-2+3',
      '\t=1',
      ' =1',
      '\u00a0=1',
      '＝1',
      '－A',
      "'=1",
      "''=1",
      "'quoted'",
      'a\n=1',
      '+84 207 3851 234',
      'a,"b";c',
    ];
    const text = csvTable([['Mã', 'Tên'], ...risky.map((one) => ['x', one])]);
    for (const line of text.split('\r\n')) {
      expect(line.slice(line.indexOf(',') + 1)).not.toMatch(/^"?\s*(?:[=@＝＠＋－]|[+-](?!\d))/);
    }
    expect(csvRows(text).flatMap(([, one]) => (one === undefined ? [] : [one]))).toEqual([
      'Tên',
      ...risky,
    ]);
  });

  test('writes numbers and days as a Vietnamese Excel reads them', () => {
    expect(csvTable([[180_000, 23.16, { day: '2024-08-06' }, undefined]])).toBe(
      '\ufeff180000,"23,16",06/08/2024,\r\n',
    );
  });
});

describe('Word', () => {
  test('tables are read with the words before them and with cells that span', () => {
    const [table] = readDocx(docx(annexTitle, annexTable));
    expect(table?.before).toContain('76 /KH-UBND');
    expect(table?.rows[1]).toEqual(['A', 'Sản phẩm mới', null, null, null, null, null, null]);
    expect(table?.rows[2]?.slice(0, 7)).toEqual([
      '1',
      'Tương hột và chao',
      'Thực phẩm chế biến',
      'Cơ sở',
      'Cơ sở Thanh Hương',
      null,
      '3 sao',
    ]);
  });

  test('leaves out what is marked as deleted, and follows cells that go on below', () => {
    const tc = (inner: string) => `<w:tc>${inner}</w:tc>`;
    const t = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const merged = (mark: string, text: string) =>
      tc(`<w:tcPr><w:vMerge${mark}/></w:tcPr>${text === '' ? '<w:p/>' : t(text)}`);
    const [table] = readDocx(
      docxOf(
        `<w:tbl><w:tr>${merged(' w:val="restart"', 'HTX &amp; Mẫu')}${tc(`${t('Chè')}<w:del><w:r><w:t>cũ</w:t></w:r></w:del>`)}</w:tr><w:tr>${merged('', '')}${tc(t('B&#225;nh'))}</w:tr></w:tbl>`,
      ),
    );
    expect(table?.rows).toEqual([
      ['HTX & Mẫu', 'Chè'],
      ['HTX & Mẫu', 'Bánh'],
    ]);
  });
});

describe('Excel', () => {
  test('cells keep their places, though rows above and cells before them are empty', async () => {
    const [table] = await readXlsx(xlsxOf(`<row r="3">${cell('C3', 'Chè')}</row>`));
    expect(table?.rows[2]?.[2]).toBe('Chè');
  });

  test('a sheet that is only styled to its last row is an ordinary sheet', async () => {
    const styled = `<row r="1">${cell('A1', 'Mã')}<c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>`;
    const [table] = await readXlsx(xlsxOf(styled));
    expect(table?.rows[0]?.[0]).toBe('Mã');
    expect(table?.rows.length).toBeLessThan(10);
  });
});

test.each([
  [0, 0, 'A1'],
  [6, 2, 'C7'],
  [9, 25, 'Z10'],
  [0, 26, 'AA1'],
  [1_048_575, 16_383, 'XFD1048576'],
])('cell %i, %i is called %s', (row, column, name) => {
  expect(cellName(row, column)).toBe(name);
  expect(cellPlace(name)).toEqual({ row, column });
});

const tableOf = (...rows: string[][]): RawTable => ({ name: 'Sheet1', rows, before: '' });

describe('headings', () => {
  test('are known without marks, capitals and order, below a title, by other names and by keys', () => {
    const known = recognise(
      tableOf(
        ['Danh sách sản phẩm'],
        [],
        ['STT', 'TEN SAN PHAM', 'Mã vạch', 'Nhà sản xuất', 'summary.vi', 'Của xã'],
      ),
    );
    expect(known).toMatchObject({ collection: 'products', headRow: 2, unknown: ['Của xã'] });
    expect([...(known?.columns ?? [])].map(([at, { path }]) => [at, path.join('.')])).toEqual([
      [1, 'name.vi'],
      [2, 'gtin'],
      [3, 'producer'],
      [4, 'summary.vi'],
    ]);
  });

  test('tell what the table is about', () => {
    expect(recognise(tableOf(['Mã người làm', 'Tên công bố', 'Loại hình']))?.collection).toBe(
      'producers',
    );
    expect(recognise(tableOf(['Mã điểm bán', 'Tên điểm bán', 'Tọa độ › Vĩ độ']))?.collection).toBe(
      'points-of-sale',
    );
    expect(recognise(tableOf(['Họ và tên', 'Lương', 'Phụ cấp']))).toBeUndefined();
  });

  test('of a sheet that an older release wrote are known by what they were called then', () => {
    const known = recognise(
      tableOf(['Mã sản phẩm', 'Tên sản phẩm › Tiếng Việt', 'Đang phấn đấu › Đang ở bước nào']),
    );
    expect([...(known?.columns.values() ?? [])].map(({ path }) => path.join('.'))).toContain(
      'pipeline.stage',
    );
    const makers = recognise(tableOf(['Mã người làm', 'Tên chủ thể', 'Liên hệ › Thư điện tử']));
    expect(makers?.collection).toBe('producers');
    expect([...(makers?.columns.values() ?? [])].map(({ path }) => path.join('.'))).toContain(
      'contacts.email',
    );
  });

  test('of a plan’s annex are known as they stand', () => {
    expect(annexHead(tableOf(...annexTable.map((row) => [...row])))?.columns.size).toBe(8);
    expect(annexHead(tableOf(['Mã', 'Tên sản phẩm', 'Địa phương']))).toBeUndefined();
  });
});

test.each([
  ['Nguyễn Thị Mẫu', true],
  ['Hộ kinh doanh Lê Thị Mẫu', true],
  ['[tên hộ kinh doanh]', true],
  ['Hộ kinh doanh sản xuất mắm Cô Ba', false],
  ['Cơ sở Thanh Hương', false],
  ['HTX Dịch vụ - NN Hiểu Phát', false],
])('"%s" is a person’s name: %s', (text, isPerson) => {
  expect(isPersonName(text)).toBe(isPerson);
});

describe('a change to a file', () => {
  const text =
    '{\n    "status": "active",\n    "name": { "vi": "Sàn" },\n    "sources": [ { "id": "s1",  "quote": "a" } ]\n}\n';
  const changed = (after: object) =>
    applyChanges(text, changesBetween(JSON.parse(text), after), MarketplaceSchema);

  test('touches nothing but its own line', () => {
    const after = { ...JSON.parse(text), status: 'closed' };
    expect(changed(after)).toBe(text.replace('"active"', '"closed"'));
  });

  test('puts a new field where the schema has it, indented as the file is', () => {
    const after = { ...JSON.parse(text), note: { vi: 'Đổi tên' } };
    const note = '    "note": {\n        "vi": "Đổi tên"\n    },\n';
    expect(changed(after)).toBe(text.replace('    "sources"', `${note}    "sources"`));
  });

  test('adds to a line what belongs on it, and an item after the last', () => {
    const before = JSON.parse(text);
    expect(changed({ ...before, name: { vi: 'Sàn', en: 'Market' } })).toBe(
      text.replace('{ "vi": "Sàn" }', '{ "vi": "Sàn", "en": "Market" }'),
    );
    const more = changed({ ...before, sources: [...before.sources, { id: 's2' }] });
    expect(more).toBe(text.replace('"quote": "a" }', '"quote": "a" }, {"id":"s2"}'));
  });

  test('takes a field away with its line', () => {
    const { status: _, ...rest } = JSON.parse(text);
    expect(JSON.parse(changed(rest))).toEqual(rest);
    expect(changed(rest)).toContain('"name": { "vi": "Sàn" },\n');
  });

  test('is none when only spaces and composition differ', () => {
    const before = { quote: 'Mật\u00a0ong  rừng', list: ['a'] };
    expect(changesBetween(before, { quote: 'Mật ong rừng'.normalize('NFD'), list: ['a'] })).toEqual(
      [],
    );
  });
});

/** Workbooks with drop-downs: the template, and the catalogue as it is. */
import writeExcel, { type Cell, type Feature, type Image, type Sheet } from 'write-excel-file/node';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { Entries } from '../../../src/catalogue/read/index.ts';
import { escapeXml } from '../../../src/lib/xml.ts';
import { collectionNames } from '../../../src/schema/collections.ts';
import type { WrittenCell } from './cells.ts';
import type { CellKind, Column } from './columns.ts';
import { collectionWords } from './heading-words.ts';
import { SHEETS_ASIDE } from './plan-import.ts';
import { entryName } from './entry-name.ts';
import { REQUIRED_MARK, SHORT_SHEET, shortColumns } from './short-sheet.ts';
import { exampleOf, helpOf, type SheetTable, sheetOf } from './sheet-of.ts';
import { cellName } from './tables.ts';

/** What the library takes for the bytes of a picture; we give it none. */
type Content = Image['content'];

const DATE_FORMAT = 'dd/mm/yyyy';
const HEAD_FILL = '#1f4d3a';
const REQUIRED_FILL = '#8a2a1b';
const HELP_FILL = '#f3ede0';
const ROWS_TO_FILL = 2000;
/** Rows of the template in which dates are kept as they are typed. */
const ROWS_WITH_TEXT_DATES = 200;

const [HOW_TO, LISTS] = SHEETS_ASIDE;

/**
 * A workbook with a sheet for each collection.
 *
 * @param isTemplate true for an example row and room to write; false for all entries
 */
export async function workbook(entries: Entries, isTemplate: boolean): Promise<Buffer> {
  const whole = collectionNames.map((collection) => {
    const all = entries.collections[collection].keys();
    const ids = isTemplate ? exampleOf(collection, entries) : all;
    return sheetOf(collection, entries, ids);
  });
  const tables = isTemplate ? [shortSheet(entries), ...whole] : whole;
  const lists = listsFor(tables, entries);
  const sheets = [
    howToSheet(),
    ...tables.map((table) => collectionSheet(table, isTemplate)),
    listsSheet(lists),
  ];
  const validations = [undefined, ...tables.map((table) => validationsOf(table, lists)), undefined];
  return writeExcel(sheets, { features: [dropDowns(validations)] }).toBuffer();
}

/** The columns of a product that people fill in, each obligatory one marked in its heading. */
function shortSheet(entries: Entries): SheetTable {
  const columns = shortColumns();
  const table = sheetOf('products', entries, exampleOf('products', entries), columns);
  const [id = '', ...headings] = table.headings;
  const marked = headings.map((heading, at) =>
    columns[at]?.isRequired ? heading + REQUIRED_MARK : heading,
  );
  return { ...table, name: SHORT_SHEET, headings: [id, ...marked] };
}

function collectionSheet(
  { name, columns, headings, rows }: SheetTable,
  isTemplate: boolean,
): Sheet<Content> {
  const head = headings.map((value, at): Cell => ({
    value,
    type: String,
    fontWeight: 'bold',
    textColor: '#ffffff',
    backgroundColor: at === 0 || columns[at - 1]?.isRequired ? REQUIRED_FILL : HEAD_FILL,
    wrap: true,
    alignVertical: 'top',
  }));
  const help = [
    '(cách điền) Mã chữ thường không dấu; để trống thì lấy từ tên',
    ...columns.map(helpOf),
  ].map((value): Cell => ({
    value,
    type: String,
    fontStyle: 'italic',
    backgroundColor: HELP_FILL,
    wrap: true,
    alignVertical: 'top',
  }));
  const body = rows.map((row) =>
    row.map((cell, at) =>
      at === 0 && isTemplate ? excelCell(`(ví dụ) ${String(cell)}`) : excelCell(cell),
    ),
  );
  return {
    sheet: name,
    data: [head, help, ...body, ...(isTemplate ? roomToWrite(columns) : [])],
    columns: [{ width: 26 }, ...columns.map((column) => ({ width: widthOf(column.kind) }))],
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
}

/**
 * Empty rows whose date cells are texts: an English Excel would take 6/8/2024 for the eighth of June,
 * and nobody could tell afterwards.
 */
function roomToWrite(columns: readonly Column[]): Cell[][] {
  const row = columns.map(({ kind }): Cell =>
    kind.type === 'day' || kind.type === 'partialDate' ? { type: String, format: '@' } : null,
  );
  return Array.from({ length: ROWS_WITH_TEXT_DATES }, () => [null, ...row]);
}

function excelCell(cell: WrittenCell | undefined): Cell {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' };
  if (typeof cell === 'object') {
    return {
      value: new Date(`${cell.day}T00:00:00Z`),
      type: Date,
      format: DATE_FORMAT,
      alignVertical: 'top',
    };
  }
  // A text stays a text, whatever it begins with: nothing in it is run.
  return { value: cell, type: String, alignVertical: 'top', wrap: cell.includes('\n') };
}

const widthOf = (kind: CellKind): number =>
  kind.type === 'text' && kind.holds !== 'code' ? 34 : kind.type === 'number' ? 12 : 20;

/** What may be chosen, by the name of the list; written once, however many columns use it. */
type Lists = Map<
  string,
  { title: string; values: readonly (readonly [value: string, name: string])[] }
>;

function listsFor(tables: readonly SheetTable[], entries: Entries): Lists {
  const lists: Lists = new Map();
  for (const { columns } of tables) {
    for (const { kind, heading } of columns) {
      const inner = kind.type === 'list' ? kind.of : kind;
      const key = listKey(inner);
      if (key === undefined || lists.has(key)) continue;
      if (inner.type === 'choice') {
        lists.set(key, {
          title: heading,
          values: [...inner.words.values()].map((word) => [word, '']),
        });
      } else if (inner.type === 'reference') {
        const { collection } = inner;
        const data = entries.collections[collection] as ReadonlyMap<string, unknown>;
        const values = [...data].map(([id, entry]) => [id, entryName(entry)] as const);
        lists.set(key, { title: collectionWords[collection].id, values });
      }
    }
  }
  return lists;
}

const listKey = (kind: CellKind): string | undefined =>
  kind.type === 'choice'
    ? [...kind.words.values()].join('|')
    : kind.type === 'reference'
      ? kind.collection
      : undefined;

function listsSheet(lists: Lists): Sheet<Content> {
  const all = [...lists.values()];
  const most = Math.max(0, ...all.map(({ values }) => values.length));
  const head = all.flatMap(({ title }): Cell[] => [
    { value: title, type: String, fontWeight: 'bold' },
    null,
  ]);
  const rows = Array.from({ length: most }, (_, at) =>
    all.flatMap(({ values }): Cell[] => {
      const [value = '', name = ''] = values[at] ?? [];
      return [value, name].map((text) => (text === '' ? null : { value: text, type: String }));
    }),
  );
  return {
    sheet: LISTS,
    data: [head, ...rows],
    columns: all.flatMap(() => [{ width: 30 }, { width: 34 }]),
    stickyRowsCount: 1,
  };
}

/** The drop-downs of a sheet as the workbook's own markup, for rows below the notes. */
function validationsOf({ columns }: SheetTable, lists: Lists): string {
  const keys = [...lists.keys()];
  const all = columns.flatMap((column, at) => {
    const range = `${cellName(2, at + 1)}:${cellName(ROWS_TO_FILL, at + 1)}`;
    const rule = ruleOf(column, lists, keys);
    if (rule === undefined) return [];
    const { formula, style } = rule;
    const hint = `showErrorMessage="${style === '' ? 0 : 1}"${style === 'stop' ? '' : ' errorStyle="warning"'}`;
    const error = ` errorTitle="Sản Vật" error="${escapeXml(`${column.heading}: chọn trong danh sách.`.slice(0, 200))}"`;
    return [
      `<dataValidation type="list" allowBlank="1" ${hint}${error} sqref="${range}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`,
    ];
  });
  return all.length === 0
    ? ''
    : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

function ruleOf({ kind }: Column, lists: Lists, keys: readonly string[]) {
  if (kind.type === 'boolean') return { formula: '"có,không"', style: 'stop' };
  const inner = kind.type === 'list' ? kind.of : kind;
  const key = listKey(inner);
  const list = key === undefined ? undefined : lists.get(key);
  if (key === undefined || !list || list.values.length === 0) return undefined;
  const letters = cellName(0, keys.indexOf(key) * 2).replace(/\d+$/, '');
  const formula = `'${LISTS}'!$${letters}$2:$${letters}$${list.values.length + 1}`;
  // A list may hold several; a reference may be to an entry that another sheet adds.
  const style = kind.type === 'list' ? '' : inner.type === 'reference' ? 'warning' : 'stop';
  return { formula, style };
}

const SHEET_FILE = 'xl/worksheets/sheet{id}.xml';

const dropDowns = (validations: readonly (string | undefined)[]): Feature<Content> => ({
  files: {
    transform: {
      [SHEET_FILE]: {
        transform: (xml, _options, { sheetIndex }) => {
          const markup = validations[sheetIndex];
          const order = getOrderOfSiblings(SHEET_FILE, 'worksheet');
          return markup && order
            ? insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet')
            : xml;
        },
      },
    },
  },
});

const HOW_TO_LINES = [
  `Việc hằng ngày chỉ cần trang "${SHORT_SHEET}": cột có dấu${REQUIRED_MARK} là bắt buộc, đứng trước. Các trang sau có đủ mọi cột.`,
  'Mỗi trang tính sau là một loại mục; mỗi mục bắt đầu ở một hàng. Tiêu đề đỏ là cột bắt buộc.',
  'Cột đầu là mã: đã có thì giữ nguyên, mục mới thì để trống, mã sẽ lấy từ tên.',
  'Mục có nhiều nguồn, nhiều điều biết, nhiều quyết định: mỗi cái một hàng, ghi lại mã ở cột đầu.',
  'Quyết định thì ghi ở trang "Quyết định" trước, rồi ở trang "Sản phẩm" ghi mã hoặc số của nó.',
  'Ô có nhiều giá trị: cách bằng dấu ; hoặc xuống dòng trong ô (Alt+Enter). Muốn viết dấu ; thì ghi \\;',
  'Ô trống thì giữ điều đang có. Muốn bỏ một điều thì ghi (xóa).',
  'Bớt hàng không xóa mục. Bớt dòng của một danh sách thì phải chạy lệnh với --allow-fewer.',
  'Ngày: 6/8/2024. Tháng: tháng 8/2024. Năm: 2024. Số: 180.000 và 23,16.',
  'Có thể bỏ bớt cột, đổi thứ tự cột, thêm cột riêng: cột lạ không vào danh mục.',
  'Hàng bắt đầu bằng dấu ngoặc, như (cách điền) và (ví dụ), không được nhập.',
  'Xong thì chạy: npm run import -- tệp.xlsx --dry-run, đọc báo cáo, rồi chạy lại không có --dry-run.',
];

const howToSheet = (): Sheet<Content> => ({
  sheet: HOW_TO,
  data: HOW_TO_LINES.map((value): Cell[] => [
    { value, type: String, wrap: true, alignVertical: 'top' },
  ]),
  columns: [{ width: 110 }],
});

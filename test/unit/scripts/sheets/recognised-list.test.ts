/** Lists of recognised products as provinces publish them: one decision, its products and their makers. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAllContent } from '../../../../scripts/lib/draft.ts';
import { isPersonName, legalFormIn } from '../../../../scripts/lib/sheets/annex-words.ts';
import { decisionIn } from '../../../../scripts/lib/sheets/list-decision.ts';
import { listHead, starsOf } from '../../../../scripts/lib/sheets/list-head.ts';
import {
  type ImportOptions,
  type ImportPlan,
  planImport,
} from '../../../../scripts/lib/sheets/plan-import.ts';
import { readCsv } from '../../../../scripts/lib/sheets/read-csv.ts';
import { readDocx } from '../../../../scripts/lib/sheets/read-docx.ts';
import { readXlsx } from '../../../../scripts/lib/sheets/read-xlsx.ts';
import { importReport } from '../../../../scripts/lib/sheets/report.ts';
import { cellName, type RawTable } from '../../../../scripts/lib/sheets/tables.ts';
import { writeFiles } from '../../../../scripts/lib/write-files.ts';
import { readCatalogue } from '../../../../src/catalogue/read-catalogue.ts';
import type { DecisionData } from '../../../../src/schema/decision.ts';
import type { ProducerData } from '../../../../src/schema/producer.ts';
import type { ProductData } from '../../../../src/schema/product.ts';
import { decision3981, setsOf3981 } from '../../../support/lam-dong-3981.ts';
import { cell, docx, xlsx, xlsxOf } from '../../../support/office-files.ts';

const TODAY = '2026-12-01';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lists-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
/** A catalogue of Lâm Đồng with its province, one commune, and nothing in it. */
function emptyCatalogue(): string {
  const content = join(folder, `empty-${made++}`);
  mkdirSync(join(content, 'localities'), { recursive: true });
  for (const name of [
    'product-groups',
    'stars',
    'localities/lam-dong.json',
    'localities/truong-xuan-lam-dong.json',
  ])
    cpSync(join('content', name), join(content, name), { recursive: true });
  const site = {
    name: { vi: 'Sản phẩm OCOP Lâm Đồng' },
    tagline: { vi: 'Mỗi xã một sản phẩm' },
    description: { vi: 'Sản phẩm OCOP của tỉnh.' },
    managingBody: {
      official: false,
      name: { vi: 'Bản chạy thử' },
      note: { vi: 'Chưa phát hành.' },
    },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.vi' },
    dataAsOf: TODAY,
    lands: ['truong-xuan-lam-dong'],
    featuredProducts: [],
    tiles: 'none',
  };
  writeFileSync(join(content, 'site.json'), JSON.stringify(site));
  return content;
}

const planned = async (
  content: string,
  tables: readonly RawTable[],
  options: Partial<ImportOptions> = {},
): Promise<ImportPlan> =>
  planImport(tables, await readAllContent(content), {
    today: TODAY,
    allowFewer: false,
    ...options,
  });

const { title, head, rows } = decision3981;
/** The list with the column that it lacks, filled in where a name does not tell. */
const completed = [
  [...head, 'Bộ sản phẩm'],
  ...rows.map((row) => [...row, setsOf3981[row[1] ?? ''] ?? '']),
];
const asCsv = (lines: readonly (readonly string[])[]): RawTable => {
  const quoted = (text: string) => (/[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return readCsv(Buffer.from(lines.map((row) => row.map(quoted).join(';')).join('\n')), 'a.csv');
};
const above = title.map((line) => [line]);
const formats: readonly (readonly [string, () => Promise<RawTable[]>])[] = [
  ['Word', async () => readDocx(docx(title, completed))],
  ['Excel', async () => readXlsx(await xlsx([...above, [], ...completed]))],
  ['CSV', async () => [asCsv([...above, [''], ...completed])]],
];

describe('the list of Decision 3981 of Lâm Đồng, into an empty catalogue', () => {
  test('asks once for what it lacks, the set of two products, and writes nothing', async () => {
    const plan = await planned(emptyCatalogue(), readDocx(docx(title, [head, ...rows])));
    expect(plan.isGood).toBe(false);
    expect(plan.wrong.map(({ found }) => found)).toEqual(Object.keys(setsOf3981));
    expect(importReport(plan, 'vi').match(/Sửa: /g)).toHaveLength(1);
  });

  test.each(formats)('from %s gives nine products in force', async (_, read) => {
    const content = emptyCatalogue();
    const plan = await planned(content, await read());
    expect(importReport(plan, 'vi')).toContain(
      'Danh sách theo Quyết định 3981/QĐ-UBND ngày 05/08/2026 của UBND tỉnh Lâm Đồng (quyết định mới): 9 sản phẩm.',
    );
    expect(plan.wrong).toEqual([]);
    expect(plan.isGood, importReport(plan, 'vi')).toBe(true);
    writeFiles(content, plan.texts);

    const { catalogue, problems } = await readCatalogue({ content, today: TODAY });
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    const inForce = catalogue?.products.filter(({ certificate }) => certificate?.inForce);
    expect(inForce).toHaveLength(9);

    const decision = JSON.parse(
      plan.texts.get('decisions/2026-3981-ubnd-tinh-lam-dong.json') ?? '{}',
    ) as DecisionData;
    expect(decision).toMatchObject({
      number: '3981/QĐ-UBND',
      act: 'recognition',
      signedOn: '2026-08-05',
      issuingAuthority: { level: 'province', name: 'UBND tỉnh Lâm Đồng' },
      province: 'Lâm Đồng',
      productCount: 9,
      listRead: 'whole',
    });
    const coffee = JSON.parse(
      plan.texts.get('products/bechamp-coffee-gu-manh.json') ?? '{}',
    ) as ProductData;
    expect(coffee).toMatchObject({
      locality: 'truong-xuan-lam-dong',
      address: {
        line: 'Thôn 10',
        asStated: 'Thôn 10, xã Trường Xuân, tỉnh Lâm Đồng',
        communeNow: { code: '24730', name: 'Xã Trường Xuân', province: 'Lâm Đồng' },
      },
      productGroup: 'coffee-cocoa',
      productGroupBasis: 'inferred',
      certificates: [{ stars: 3, decision: '2026-3981-ubnd-tinh-lam-dong', sources: ['s1'] }],
    });
    expect(coffee.sources[0]?.quote).toBe(
      'beCHAMP Coffee Gu Mạnh · Hợp tác xã Nông sản Hữu cơ Bechamp Đắk Nông · Thôn 10, xã Trường Xuân, tỉnh Lâm Đồng · 3 sao',
    );
    // The place that the catalogue does not have is known to its province.
    const sauce = JSON.parse(
      plan.texts.get('products/mam-nem-seagull.json') ?? '{}',
    ) as ProductData;
    expect(sauce).toMatchObject({ locality: 'lam-dong', productGroup: 'liquid-condiments' });

    const again = await planned(content, await read());
    expect(again).toMatchObject({ isGood: true, leftAlone: 9, added: [], changed: [] });
  });

  test('finds the products, makers and decision that the real catalogue has', async () => {
    const plan = await planned('content', readDocx(docx(title, completed)));
    expect(plan).toMatchObject({ isGood: true, leftAlone: 9, added: [], changed: [] });
    expect(plan.lists).toMatchObject([{ number: '3981/QĐ-UBND', isNew: false, products: 9 }]);
  });
});

const TITLE = 'Kèm theo Quyết định số 77/QĐ-UBND ngày 6/8/2026 của UBND tỉnh Lâm Đồng';
const ADDRESS = 'xã Trường Xuân, tỉnh Lâm Đồng';
const listOf = (lines: readonly (readonly string[])[], before = TITLE): RawTable => ({
  name: 'Bảng 1',
  rows: lines.map((row) => row.map((text) => (text === '' ? null : text))),
  before,
});
const productsIn = (plan: ImportPlan) =>
  [...plan.texts].flatMap(([path, text]) =>
    path.startsWith('products/') ? [JSON.parse(text) as ProductData] : [],
  );
const HEAD = ['STT', 'Tên sản phẩm', 'Tên chủ thể', 'Địa chỉ', 'Xếp hạng'];

test.each([
  ['3', 3],
  ['03 sao', 3],
  ['3 sao', 3],
  ['ba sao', 3],
  ['★★★', 3],
  ['⭐⭐⭐⭐', 4],
  ['***', 3],
  ['OCOP 3*', 3],
  ['Hạng 4 sao', 4],
  ['4 sao (đánh giá lại)', 4],
  ['OCOP 5 sao', 5],
  ['Đạt 3 sao', 3],
  ['3-4 sao', undefined],
  ['Không đạt', undefined],
  ['2 sao', undefined],
  ['2024', undefined],
])('the rank "%s" is %s', (text, stars) => {
  expect(starsOf(text)).toBe(stars);
});

test.each([
  [
    '(Kèm theo Quyết định số 3981/QĐ-UBND ngày 05 tháng 8 năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng)',
    { number: '3981/QĐ-UBND', day: '2026-08-05', body: 'UBND tỉnh Lâm Đồng' },
  ],
  [
    'Căn cứ Quyết định số 26/2026/QĐ-TTg ngày 22/5/2026 của Thủ tướng Chính phủ\n(Ban hành kèm theo Quyết định số: 321 /QĐ-UBND, ngày 6/8/2024 của Chủ tịch UBND tỉnh Tuyên Quang)',
    { number: '321/QĐ-UBND', day: '2024-08-06', body: 'UBND tỉnh Tuyên Quang' },
  ],
  [
    'KÈM THEO QUYẾT ĐỊNH SỐ 1887/QĐ-UBND NGÀY 16/6/2025 CỦA UBND HUYỆN ĐẮK SONG',
    { number: '1887/QĐ-UBND', day: '2025-06-16', body: 'UBND huyện Đắk Song' },
  ],
  [
    'Quyết định số 858/QĐ–UBND ngày 19-6-2025',
    { number: '858/QĐ-UBND', day: '2025-06-19', body: undefined },
  ],
  ['Kèm theo Quyết định số       /QĐ-UBND ngày     /8/2026', undefined],
])('the title "%s" names its decision', (text, decision) => {
  expect(decisionIn(text)).toEqual(decision);
});

describe('a list', () => {
  test('may be parted by ranks', async () => {
    const plan = await planned(emptyCatalogue(), [
      listOf([
        ['TT', 'Sản phẩm', 'Cơ sở sản xuất', 'Địa chỉ'],
        ['A', 'SẢN PHẨM 4 SAO (01 sản phẩm)', '', ''],
        ['1', 'Trà xanh Một', 'HTX Chè Thử Một', ADDRESS],
        ['B', 'Sản phẩm đạt 3 sao', '', ''],
        ['1', 'Cà phê Hai', 'HTX Thử Hai', ADDRESS],
        ['2', 'Mật ong Ba', 'HTX Thử Hai', ADDRESS],
      ]),
    ]);
    expect(plan.wrong).toEqual([]);
    expect(plan.isGood).toBe(true);
    expect(
      productsIn(plan).map(({ name, certificates }) => [name.vi, certificates?.[0]?.stars]),
    ).toEqual([
      ['Trà xanh Một', 4],
      ['Cà phê Hai', 3],
      ['Mật ong Ba', 3],
    ]);
    expect(productsIn(plan)[1]?.certificates?.[0]?.starsStandIn).toBe('heading');
  });

  test('may be parted by communes, in capitals', async () => {
    const plan = await planned(emptyCatalogue(), [
      listOf([
        ['TT', 'Tên sản phẩm', 'Chủ thể', 'Hạng sao'],
        ['I', 'XÃ TRƯỜNG XUÂN', '', ''],
        ['1', 'Cà phê Một', 'HTX Thử Một', '★★★'],
        ['II', 'Xã Ninh Gia', '', ''],
        ['2', 'Cà phê Hai', 'HTX Thử Hai', '★★★★'],
        ['', 'Tổng cộng: 02 sản phẩm', '', ''],
        ['', 'NGƯỜI LẬP BIỂU', '', ''],
      ]),
    ]);
    expect(plan.wrong).toEqual([]);
    expect(
      productsIn(plan).map(({ locality, address }) => [locality, address?.communeNow?.name]),
    ).toEqual([
      ['truong-xuan-lam-dong', 'Xã Trường Xuân'],
      ['lam-dong', 'Xã Ninh Gia'],
    ]);
  });

  test('may mark its ranks in columns of their own, under two rows of headings', async () => {
    const plan = await planned(emptyCatalogue(), [
      listOf([
        ['STT', 'Tên sản phẩm', 'Chủ thể', 'Địa chỉ', 'Kết quả phân hạng', '', ''],
        ['', '', '', '', '3 sao', '4 sao', '5 sao'],
        ['1', 'Cà phê Một', 'HTX Thử Một', ADDRESS, 'x', '', ''],
        ['2', 'Cà phê Hai', 'HTX Thử Hai', ADDRESS, '', 'x', ''],
      ]),
    ]);
    expect(plan.wrong).toEqual([]);
    expect(productsIn(plan).map(({ certificates }) => certificates?.[0]?.stars)).toEqual([3, 4]);
  });

  test('may have its headings, makers and addresses merged over rows, as Excel does', async () => {
    const lines = [
      ['STT', 'Tên sản phẩm', 'Chủ thể', 'Địa chỉ', 'Kết quả', ''],
      ['', '', '', '', '3 sao', '4 sao'],
      ['1', 'Cà phê Một', 'HTX Thử Một', ADDRESS, 'x', ''],
      ['2', 'Cà phê Hai', '', '', '', 'x'],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1', 'C3:C4', 'D3:D4'];
    const data = lines.map((row, at) => {
      const cells = row.map((text, column) =>
        text === '' ? '' : cell(cellName(at, column), text),
      );
      return `<row r="${at + 1}">${cells.join('')}</row>`;
    });
    const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const xml = `<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
    const tables = await readXlsx(xlsxOf('', { 'xl/worksheets/sheet1.xml': strToU8(xml) }));
    const decision = '77/QĐ-UBND ngày 6/8/2026 của UBND tỉnh Lâm Đồng';
    const plan = await planned(emptyCatalogue(), tables, { decision });
    expect(plan.wrong).toEqual([]);
    expect(
      productsIn(plan).map(({ producer, certificates }) => [producer, certificates?.[0]?.stars]),
    ).toEqual([
      ['htx-thu-mot', 3],
      ['htx-thu-mot', 4],
    ]);
  });

  test('with very long names gives ids that can stand', async () => {
    const long = `Công ty Cổ phần ${'Nông nghiệp Công nghệ cao '.repeat(8)}Thử`;
    const plan = await planned(emptyCatalogue(), [
      listOf([
        HEAD,
        ['1', `Cà phê ${'rang xay nguyên chất '.repeat(8)}Một`, long, ADDRESS, '3 sao'],
        ['2', `Cà phê ${'rang xay nguyên chất '.repeat(8)}Hai`, long, ADDRESS, '3 sao'],
      ]),
    ]);
    expect(plan.wrong).toEqual([]);
    expect(plan.refused.filter(({ problem }) => problem.level === 'error')).toEqual([]);
    expect(productsIn(plan)).toHaveLength(2);
  });

  test('may name a decision in each row, in columns under one heading', async () => {
    const plan = await planned(emptyCatalogue(), [
      listOf(
        [
          ['STT', 'Tên sản phẩm', 'Chủ thể', 'Địa chỉ', 'Số sao', 'Quyết định công nhận', '', ''],
          ['', '', '', '', '', 'Số', 'Ngày', 'Cơ quan ban hành'],
          [
            '1',
            'Cà phê Một',
            'HTX Thử Một',
            ADDRESS,
            '3 sao',
            '11/QĐ-UBND',
            '5/8/2026',
            'UBND tỉnh Lâm Đồng',
          ],
          [
            '2',
            'Cà phê Hai',
            'HTX Thử Hai',
            ADDRESS,
            '4 sao',
            '12/QĐ-UBND',
            '6/9/2026',
            'UBND tỉnh Lâm Đồng',
          ],
        ],
        'DANH SÁCH SẢN PHẨM OCOP',
      ),
    ]);
    expect(plan.wrong).toEqual([]);
    expect(plan.lists.map(({ number, day }) => [number, day])).toEqual([
      ['11/QĐ-UBND', '2026-08-05'],
      ['12/QĐ-UBND', '2026-09-06'],
    ]);
    const [decision] = [...plan.texts].filter(([path]) => path.startsWith('decisions/'));
    expect(JSON.parse(decision?.[1] ?? '{}')).toMatchObject({ listRead: 'part' });
  });

  test('may tell number, day and body in one cell', async () => {
    const cell = 'Quyết định số 11/QĐ-UBND ngày 05/8/2026 của UBND tỉnh Lâm Đồng';
    const plan = await planned(emptyCatalogue(), [
      listOf(
        [
          ['STT', 'Tên sản phẩm', 'Chủ thể', 'Địa chỉ', 'Số sao', 'Quyết định công nhận'],
          ['1', 'Cà phê Một', 'HTX Thử Một', ADDRESS, '3 sao', cell],
        ],
        '',
      ),
    ]);
    expect(plan.lists).toMatchObject([{ number: '11/QĐ-UBND', day: '2026-08-05', products: 1 }]);
  });

  const WITHOUT = [
    HEAD,
    ['1', 'Cà phê Một', 'HTX Thử Một', ADDRESS, '3 sao'],
    ['2', 'Cà phê Hai', 'HTX Thử Hai', ADDRESS, '3 sao'],
  ];
  test('without its decision asks for it once, and takes it from the command line', async () => {
    const plan = await planned(emptyCatalogue(), [listOf(WITHOUT, 'DANH SÁCH SẢN PHẨM OCOP')]);
    expect(plan.isGood).toBe(false);
    const said = importReport(plan, 'vi');
    expect(said).toContain(
      'Chưa rõ danh sách này theo quyết định nào: thiếu số, ngày ký, cơ quan ký.',
    );
    expect(said.match(/Sửa: /g)).toHaveLength(1);
    const decision = '77/QĐ-UBND ngày 6/8/2026 của UBND tỉnh Lâm Đồng';
    const told = await planned(emptyCatalogue(), [listOf(WITHOUT, '')], { decision });
    expect(told).toMatchObject({ isGood: true, lists: [{ number: '77/QĐ-UBND', products: 2 }] });
  });

  test('whose decision leaves its day open asks for the day', async () => {
    const plan = await planned(emptyCatalogue(), [
      listOf(
        WITHOUT,
        'Kèm theo Quyết định số 77/QĐ-UBND ngày    tháng    năm 2026 của UBND tỉnh Lâm Đồng',
      ),
    ]);
    expect(importReport(plan, 'vi')).toContain('(số 77/QĐ-UBND): thiếu ngày ký, cơ quan ký.');
  });

  test('never publishes the name, the house or the telephone of a family', async () => {
    const plan = await planned(emptyCatalogue(), [
      listOf([
        ['STT', 'Tên sản phẩm', 'Chủ thể', 'Người đại diện', 'Điện thoại', 'Địa chỉ', 'Số sao'],
        [
          '1',
          'Cà phê Một',
          'Hộ kinh doanh Nguyễn Thị Bịa',
          'Nguyễn Thị Bịa',
          '0900000000',
          `Số 5 đường Thử, ${ADDRESS}`,
          '3 sao',
        ],
        ['2', 'Cà phê Hai', 'Hộ SXKD TRẦN VĂN BỊA', '', '', `Thôn 2, ${ADDRESS}`, '3 sao'],
      ]),
    ]);
    expect(plan.wrong).toEqual([]);
    expect(plan.isGood).toBe(true);
    const written = [...plan.texts].join('\n');
    expect(written).not.toMatch(/Bịa|BỊA|nguyen-thi|tran-van|0900000000|Số 5|Thôn 2/);
    expect(plan.notes).toMatchObject([{ unknown: ['Người đại diện', 'Điện thoại'] }]);
    const makers = [...plan.texts].flatMap(([path, text]) =>
      path.startsWith('producers/') ? [JSON.parse(text) as ProducerData] : [],
    );
    expect(makers.map(({ isNaturalPersonName }) => isNaturalPersonName)).toEqual([true, true]);
  });

  test('keeps an address of before July 2025 as it was', async () => {
    const plan = await planned(emptyCatalogue(), [
      listOf(
        [
          ['STT', 'Tên sản phẩm', 'Chủ thể', 'Xã', 'Huyện', 'Số sao'],
          ['1', 'Cà phê Một', 'HTX Thử Một', 'Nâm N’Jang', 'Đắk Song', '3 sao'],
        ],
        'Kèm theo Quyết định số 1887/QĐ-UBND ngày 16/6/2025 của UBND huyện Đắk Song, tỉnh Đắk Nông',
      ),
    ]);
    expect(plan.wrong).toEqual([]);
    const [product] = productsIn(plan);
    expect(product?.address).toMatchObject({
      asStated: 'xã Nâm N’Jang, huyện Đắk Song',
      oldDistrict: 'huyện Đắk Song',
    });
    expect(product?.address).not.toHaveProperty('communeNow');
    const [decision] = [...plan.texts].filter(([path]) => path.startsWith('decisions/'));
    expect(JSON.parse(decision?.[1] ?? '{}')).toMatchObject({
      issuingAuthority: { level: 'district', name: 'UBND huyện Đắk Song' },
    });
  });

  test('that says another rank than the catalogue by the same decision is asked about', async () => {
    const other = completed.map((row) => row.map((text) => (text === '3 sao' ? '4 sao' : text)));
    const plan = await planned('content', readDocx(docx(title, other.slice(0, 2))));
    expect(plan.wrong).toMatchObject([{ problem: 'otherStars', found: '4', wanted: '3' }]);
  });

  test.each([
    ['a rank that is none', ['1', 'Cà phê Một', 'HTX Thử', ADDRESS, 'Không đạt'], 'notInList'],
    ['no maker', ['1', 'Cà phê Một', '', ADDRESS, '3 sao'], 'noMaker'],
    ['words that say nothing', ['A', 'Linh tinh', '', '', ''], 'unknownPart'],
  ])('with %s is refused with that cell', async (_, row, problem) => {
    const plan = await planned(emptyCatalogue(), [
      listOf([HEAD, ['1', 'Cà phê Không', 'HTX Thử Không', ADDRESS, '3 sao'], row]),
    ]);
    expect(plan.isGood).toBe(false);
    expect(plan.wrong).toMatchObject([{ problem }]);
  });

  test('accounts for every cell', async () => {
    for (const [, read] of formats) {
      const plan = await planned(emptyCatalogue(), await read());
      for (const { cells, taken, refused, skipped } of plan.accounts) {
        const left = [...skipped.values()].reduce((sum, count) => sum + count, 0);
        expect(taken + refused + left).toBe(cells);
        expect(refused).toBe(0);
      }
    }
  });
});

test('a table with the columns of our own sheets is no such list', () => {
  const own = ['Mã sản phẩm', 'Tên sản phẩm', 'Chủ thể', 'Số sao'];
  expect(listHead(listOf([own, ['a', 'A', 'B', '3 sao']]))).toBeUndefined();
  expect(listHead(listOf([[...HEAD, 'Nguồn › Nơi công bố'], []]))).toBeUndefined();
  expect(listHead(listOf([[...HEAD, 'Mã vạch'], []]))).toBeUndefined();
  expect(listHead(listOf([HEAD, []]))).toBeDefined();
});

test.each([
  ['HTXNN Thông Hòa', 'cooperative'],
  ['Chi nhánh Công ty TNHH Nông Nghiệp Ceres', 'limitedCompany'],
  ['Công ty Cổ phần Thử', 'jointStockCompany'],
  ['Tổ hợp tác nhãn Rạch Đùi', 'cooperativeGroup'],
  ['Hộ SXKD Ai Đó', 'householdBusiness'],
  ['Cơ sở sản xuất bánh kẹo Thử', 'establishmentUnspecified'],
  ['Nhà máy Thử', 'establishmentUnspecified'],
])('the maker "%s" is of the form %s', (name, form) => {
  expect(legalFormIn(name).form).toBe(form);
});

test.each([
  ['Hộ SXKD Nguyễn Thị Bịa', true],
  ['Hộ sản xuất kinh doanh Thạch Bịa Đặt', true],
  ['HỘ KINH DOANH TRẦN VĂN BỊA', true],
  ['Hộ kinh doanh Đỗ Văn Bịa, xã Tam Ngãi', true],
  ['Cơ sở sản xuất Lê Thị Bịa (Bánh Thử)', true],
  ['Hộ kinh doanh Ngọc Thảo', false],
  ['Cơ sở sản xuất bánh kẹo Ngọc Phát', false],
])('"%s" is the name of a person: %s', (name, isPerson) => {
  expect(isPersonName(name)).toBe(isPerson);
});

test.each([
  'DANH SÁCH SẢN PHẨM ĐỀ NGHỊ CÔNG NHẬN OCOP NĂM 2026',
  'Danh sách sản phẩm dự kiến đánh giá, phân hạng đợt 2',
])('a list of what is only hoped for gives no star: "%s"', async (line) => {
  const rows = [HEAD, ['1', 'Cà phê Một', 'HTX Thử', ADDRESS, '3 sao']];
  const plan = await planned(emptyCatalogue(), [listOf(rows, `${line}\n${TITLE}`)]);
  expect(plan.isGood).toBe(false);
  expect(plan.wrong).toMatchObject([{ problem: 'listOfProposals' }]);
  expect(plan.texts.size).toBe(0);
});

test('a whole decision, which is signed upon a proposal, is read with the list that it comes with', async () => {
  const text = [
    'Căn cứ Quyết định số 26/2026/QĐ-TTg ngày 22/5/2026 của Thủ tướng Chính phủ;',
    'Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường tại Tờ trình số 5/TTr-SNNMT.',
    'DANH SÁCH SẢN PHẨM ĐƯỢC CÔNG NHẬN',
    TITLE,
  ].join('\n');
  const rows = [HEAD, ['1', 'Cà phê Một', 'HTX Thử', ADDRESS, '3 sao']];
  const plan = await planned(emptyCatalogue(), [listOf(rows, text)]);
  expect(plan).toMatchObject({ isGood: true, lists: [{ number: '77/QĐ-UBND', products: 1 }] });
});

test('a family that makes several things is one maker, and a commune behind a name is none of it', async () => {
  const content = emptyCatalogue();
  const table = listOf([
    HEAD,
    ['1', 'Cà phê Một', 'Hộ kinh doanh Trần Thị Bịa, xã Trường Xuân', ADDRESS, '3 sao'],
    ['2', 'Cà phê Hai', 'Hộ kinh doanh Trần Thị Bịa', ADDRESS, '3 sao'],
    ['3', 'Cà phê Ba', 'HTX Thử Ba, xã Trường Xuân', ADDRESS, '3 sao'],
  ]);
  const plan = await planned(content, [table]);
  expect(plan.wrong).toEqual([]);
  const makers = [...plan.texts].flatMap(([path, text]) =>
    path.startsWith('producers/') ? [(JSON.parse(text) as ProducerData).name.vi] : [],
  );
  expect(makers).toEqual(['Hộ kinh doanh ở xã Trường Xuân (cà phê Một)', 'HTX Thử Ba']);
  expect(new Set(productsIn(plan).map(({ producer }) => producer)).size).toBe(2);
  writeFiles(content, plan.texts);
  expect(await planned(content, [table])).toMatchObject({ leftAlone: 3, added: [], changed: [] });
});

test('a day that Excel keeps as a date is the day of the decision', async () => {
  const table: RawTable = {
    name: 'Bảng 1',
    before: '',
    rows: [
      [
        'STT',
        'Tên sản phẩm',
        'Chủ thể',
        'Địa chỉ',
        'Số sao',
        'Số quyết định',
        'Ngày ký',
        'Cơ quan ban hành',
      ],
      [
        1,
        'Cà phê Một',
        'HTX Thử Một',
        ADDRESS,
        3,
        '11/QĐ-UBND',
        new Date('2026-08-05T00:00:00Z'),
        'UBND tỉnh Lâm Đồng',
      ],
    ],
  };
  const plan = await planned(emptyCatalogue(), [table]);
  expect(plan).toMatchObject({
    isGood: true,
    lists: [{ number: '11/QĐ-UBND', day: '2026-08-05' }],
  });
  expect(productsIn(plan)[0]?.certificates).toMatchObject([{ stars: 3, starsStandIn: 'table' }]);
});

/** Decisions in spreadsheets: on a sheet of their own, or told beside a product as officers have always done. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAllContent } from '../../../../scripts/lib/draft.ts';
import type { RawCell } from '../../../../scripts/lib/sheets/cells.ts';
import { columnsOf, pathKey } from '../../../../scripts/lib/sheets/columns.ts';
import { writtenDate } from '../../../../scripts/lib/sheets/dates.ts';
import { oldColumns } from '../../../../scripts/lib/sheets/old-columns.ts';
import { planImport } from '../../../../scripts/lib/sheets/plan-import.ts';
import { importReport } from '../../../../scripts/lib/sheets/report.ts';
import { sheetOf } from '../../../../scripts/lib/sheets/sheet-of.ts';
import { writeFiles } from '../../../../scripts/lib/write-files.ts';
import { readContent } from '../../../../src/catalogue/read/index.ts';
import type { DecisionData } from '../../../../src/schema/decision.ts';
import type { ProductData } from '../../../../src/schema/product.ts';
import { productOfOldForm } from '../../../support/old-form.ts';

const MINIMAL = 'test/fixtures/minimal/content';
const SAMPLE = 'test/fixtures/xa-mau/content';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'decisions-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function copyOf(source: string, name: string): string {
  const content = join(folder, name);
  cpSync(source, content, { recursive: true });
  return content;
}

const table = (name: string, ...rows: RawCell[][]) => ({ name, rows, before: '' });
const imported = async (content: string, ...tables: ReturnType<typeof table>[]) =>
  planImport(tables, await readAllContent(content), { today: '2026-11-22', allowFewer: false });
const json = <Data>(text: string | undefined): Data => JSON.parse(text ?? '{}') as Data;

/** A row of a product of the small catalogue, as an officer has it in a table of their own. */
const HEAD = [
  ...['Tên sản phẩm', 'Địa phương', 'Bộ sản phẩm', 'Bộ sản phẩm theo', 'Loại theo luật'],
  ...['Số sao', 'Số quyết định', 'Ngày quyết định', 'Cơ quan công nhận'],
  ...['Quyết định công nhận › Theo nguồn', 'Nguồn › Mã nguồn', 'Nguồn › Mức bằng chứng'],
  ...['Nguồn › Nơi công bố', 'Nguồn › Trích nguyên văn'],
];
const product = (name: string, number: string, day: string, body: string): RawCell[] => [
  ...[name, 'xa-nho', 'tea', 'Người nhập đoán, chờ cán bộ xác nhận', 'Thực phẩm'],
  ...['3 sao', number, day, body, 's1', 's1', 'B1', 'Báo Ví Dụ'],
  `${name} đạt 3 sao theo Quyết định ${number}.`,
];

describe('a table of products that tells of decisions in its own columns', () => {
  test('makes one decision for all products that tell of it', async () => {
    const content = copyOf(MINIMAL, 'made');
    const plan = await imported(
      content,
      table(
        'Sản phẩm',
        HEAD,
        product('Chè Một', '77/QĐ-UBND', '6/8/2025', 'UBND tỉnh Ví Dụ'),
        product('Chè Hai', '77/QĐ-UBND', '06/08/2025', 'Ủy ban nhân dân tỉnh Ví Dụ'),
      ),
    );
    expect(importReport(plan, 'vi')).toContain(
      '+ content/decisions/2025-77-ubnd-tinh-vi-du.json  77/QĐ-UBND, UBND tỉnh Ví Dụ',
    );
    expect(plan.isGood).toBe(true);
    expect([...plan.texts.keys()]).toEqual([
      'products/che-mot.json',
      'products/che-hai.json',
      'decisions/2025-77-ubnd-tinh-vi-du.json',
    ]);
    const decision = json<DecisionData>(plan.texts.get('decisions/2025-77-ubnd-tinh-vi-du.json'));
    expect(decision).toMatchObject({
      number: '77/QĐ-UBND',
      act: 'recognition',
      signedOn: '2025-08-06',
      issuingAuthority: { level: 'province', name: 'UBND tỉnh Ví Dụ' },
      listRead: 'part',
    });
    expect(decision.sources.map(({ quote }) => quote)).toEqual([
      'Chè Một đạt 3 sao theo Quyết định 77/QĐ-UBND.',
      'Chè Hai đạt 3 sao theo Quyết định 77/QĐ-UBND.',
    ]);
    expect(json<ProductData>(plan.texts.get('products/che-hai.json')).certificates).toEqual([
      { stars: 3, decision: '2025-77-ubnd-tinh-vi-du', sources: ['s1'] },
    ]);
    writeFiles(content, plan.texts);
    const { problems } = await readContent(content);
    expect(problems).toEqual([]);
  });

  test('finds a decision that there is, whatever its id, and leaves its file alone', async () => {
    const content = copyOf(MINIMAL, 'found');
    const [id] = (await readContent(content)).entries.collections.decisions.keys();
    const {
      number = '',
      signedOn = '',
      issuingAuthority,
    } = json<DecisionData>(readFileSync(join(content, `decisions/${id}.json`), 'utf8'));
    const plan = await imported(
      content,
      table(
        'Sản phẩm',
        HEAD,
        product('Chè Một', number, writtenDate(signedOn), issuingAuthority.name),
      ),
      table('Bảng 2', HEAD, product('Chè Hai', number, '', '')),
    );
    expect([...plan.texts.keys()]).toEqual(['products/che-mot.json', 'products/che-hai.json']);
    for (const text of plan.texts.values())
      expect(json<ProductData>(text).certificates?.[0]?.decision).toBe(id);
  });

  test.each([
    ['day and body are missing', ['9/QĐ-UBND', '', ''], 'Chưa rõ là quyết định nào'],
    [
      'the day is another than the decision has',
      ['501/QĐ-UBND', '1/1/2025', 'UBND tỉnh Ví Dụ'],
      'Hàng này ghi "2025-01-01"',
    ],
  ])('is refused with the cell when %s', async (_, [number, day, body], sentence) => {
    const plan = await imported(
      MINIMAL,
      table('Sản phẩm', HEAD, product('Chè Một', number ?? '', day ?? '', body ?? '')),
    );
    expect(plan.isGood).toBe(false);
    expect(importReport(plan, 'vi')).toContain(`G2: ${sentence}`);
    expect(plan.texts.size).toBe(0);
  });

  test('exported by the release before decisions had a sheet changes nothing', async () => {
    const { entries } = await readContent(SAMPLE);
    const { headings, rows } = oldSheet(entries);
    expect(headings).toContain('Quyết định công nhận › Số quyết định');
    expect(headings).not.toContain('Quyết định công nhận › Quyết định công nhận');
    const plan = await imported(SAMPLE, table('Sản phẩm', headings, ...rows));
    expect(plan.wrong).toEqual([]);
    expect([...plan.texts.keys()]).toEqual([]);
    expect(plan.leftAlone).toBe(entries.collections.products.size);
  });

  test('exported then fills a catalogue that has neither products nor decisions', async () => {
    const content = copyOf(SAMPLE, 'without');
    const { entries } = await readContent(content);
    const { headings, rows } = oldSheet(entries);
    for (const name of ['products', 'decisions'])
      for (const id of entries.ids[name as 'products']) rmSync(join(content, name, `${id}.json`));
    const plan = await imported(content, table('Sản phẩm', headings, ...rows));
    expect(plan.wrong).toEqual([]);
    for (const [id, { certificates = [] }] of entries.collections.products) {
      const told = json<ProductData>(plan.texts.get(`products/${id}.json`)).certificates ?? [];
      expect(
        told.map(({ decision }) => decision),
        id,
      ).toEqual(certificates.map(({ decision }) => decision));
      expect(
        told.map(({ supersedes }) => supersedes),
        id,
      ).toEqual(certificates.map(({ supersedes }) => supersedes));
      expect(
        told.map(({ recall }) => recall?.decision),
        id,
      ).toEqual(certificates.map(({ recall }) => recall?.decision));
    }
  });
});

/** The sheet of products as the last release exported it. */
function oldSheet(entries: Awaited<ReturnType<typeof readContent>>['entries']) {
  const told = new Map([...entries.collections.decisions]);
  const columns = [
    ...columnsOf('products').filter(
      ({ path }) => !/\.(decision|tie|starsStandIn|regulatoryKindBasis)$/.test(`.${pathKey(path)}`),
    ),
    ...oldColumns,
  ];
  const products = new Map(
    [...entries.collections.products].map(([id, data]) => [
      id,
      {
        ...productOfOldForm({ ...data }, (decision) => ({ ...told.get(decision) })),
        // What is reported had the same columns.
        statements: data.statements,
      },
    ]),
  );
  const { headings, rows } = sheetOf(
    'products',
    { ...entries, collections: { ...entries.collections, products: products as never } },
    products.keys(),
    columns,
  );
  return {
    headings,
    rows: rows.map((row) =>
      row.map((cell): RawCell =>
        typeof cell === 'object' ? writtenDate(cell.day) : (cell ?? null),
      ),
    ),
  };
}

describe('the sheet of decisions', () => {
  const DECISIONS = [
    ...['Số quyết định', 'Nội dung', 'Ngày ký', 'Cấp công nhận', 'Cơ quan ban hành'],
    ...['Danh sách đã đọc', 'Nguồn › Mã nguồn', 'Nguồn › Mức bằng chứng', 'Nguồn › Nơi công bố'],
    'Nguồn › Trích nguyên văn',
  ];
  const decision = (number: string, body: string): RawCell[] => [
    ...[number, 'Công nhận', '6/8/2025', 'Tỉnh', body, 'Đọc đủ danh sách', 's1', 'B1', 'Báo Ví Dụ'],
    `Quyết định ${number} công nhận sản phẩm.`,
  ];
  const HEAD_BY_ID = HEAD.map((heading) =>
    heading === 'Số quyết định' ? 'Mã quyết định' : heading,
  );

  test('gives a new one its id of year, number and body, which products of the same workbook may name by number', async () => {
    const named = product('Chè Một', 'Quyết định 77/QĐ-UBND', '', '');
    named[named.length - 1] = 'Chè Một đạt 3 sao theo Quyết định 77/QĐ-UBND.';
    const drop = [7, 8];
    const without = (row: RawCell[]) => row.filter((_, at) => !drop.includes(at));
    const plan = await imported(
      MINIMAL,
      table('Sản phẩm', without(HEAD_BY_ID), without(named)),
      table('Quyết định', DECISIONS, decision('77/QĐ-UBND', 'UBND tỉnh Ví Dụ'), [
        '',
        '',
        '',
        '',
        '',
        '',
        's2',
        'B2',
        'Trang Mẫu',
        'Danh sách kèm Quyết định 77/QĐ-UBND',
      ]),
    );
    expect(plan.wrong).toEqual([]);
    expect(importReport(plan, 'vi')).toContain('Thêm 2:');
    const made = json<DecisionData>(plan.texts.get('decisions/2025-77-ubnd-tinh-vi-du.json'));
    expect(made).toMatchObject({ signedOn: '2025-08-06', listRead: 'whole' });
    expect(made.sources).toHaveLength(2);
    expect(json<ProductData>(plan.texts.get('products/che-mot.json')).certificates).toEqual([
      { stars: 3, decision: '2025-77-ubnd-tinh-vi-du', sources: ['s1'] },
    ]);
  });

  test('keeps decisions of one number apart by their bodies, and asks which one a product means', async () => {
    const plan = await imported(
      MINIMAL,
      table(
        'Quyết định',
        DECISIONS,
        decision('77/QĐ-UBND', 'UBND tỉnh Ví Dụ'),
        decision('77/QĐ-UBND', 'UBND tỉnh Kia'),
      ),
      table('Sản phẩm', HEAD, product('Chè Một', '77/QĐ-UBND', '6/8/2025', '')),
    );
    expect([...plan.texts.keys()]).toEqual([
      'decisions/2025-77-ubnd-tinh-vi-du.json',
      'decisions/2025-77-ubnd-tinh-kia.json',
    ]);
    expect(plan.wrong).toMatchObject([{ at: 'G2', problem: 'decisionAmbiguous' }]);
  });
});

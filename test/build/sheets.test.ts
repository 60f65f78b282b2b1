/** The commands for spreadsheets, run as an officer runs them, on copies of the real content. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectEnvironment } from '../../scripts/lib/child.ts';
import { readTables } from '../../scripts/lib/sheets/read-file.ts';
import { importReport } from '../../scripts/lib/sheets/report.ts';
import { readAllContent } from '../../scripts/lib/draft.ts';
import { type ImportOptions, planImport } from '../../scripts/lib/sheets/plan-import.ts';
import { csvTable } from '../../scripts/lib/sheets/write-csv.ts';
import { sheetOf } from '../../scripts/lib/sheets/sheet-of.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import type { ProductData } from '../../src/schema/product.ts';
import { hostileFiles } from '../support/hostile-files.ts';
import { annexTable, annexTitle, docx, xlsx } from '../support/office-files.ts';
import { stepsOf } from '../support/work.ts';

const TODAY = '2026-11-22';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheets-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

/** A copy of a content folder, for a test to change. */
function copyOf(source: string, name: string): string {
  cpSync(source, at(name), { recursive: true });
  return at(name);
}

/** All JSON of a folder as it stands in the files, by path. */
function filesOf(content: string): Map<string, string> {
  const paths = readdirSync(content, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => path.endsWith('.json'))
      .sort()
      .map((path) => [path, readFileSync(join(content, path), 'utf8')] as const),
  );
}

interface Run {
  code: number | null;
  said: string;
  peakMb: number;
}

// Said at the end of a child: the most memory that it had.
const MEASURE = `data:text/javascript,${encodeURIComponent(
  'import { existsSync, readFileSync } from "node:fs"; process.on("exit", () => { const status = "/proc/self/status"; const peak = existsSync(status) ? Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync(status, "utf8"))[1]) * 1024 : process.resourceUsage().maxRSS * 1024; console.error("\\nMEASURED " + JSON.stringify({ peakMb: peak / 1e6 })); })',
)}`;

/** A command as `npm run` starts it. */
async function run(
  script: 'import' | 'export' | 'template',
  content: string,
  parts: string[],
  environment: Record<string, string> = {},
): Promise<Run> {
  const child = spawn(process.execPath, ['--import', MEASURE, `scripts/${script}.ts`, ...parts], {
    env: projectEnvironment({
      SAN_VAT_CONTENT: content,
      SAN_VAT_TODAY: TODAY,
      ...environment,
    }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const code = await new Promise<number | null>((done) => {
    child.on('close', done);
  });
  const [text = '', measured = '{}'] = said.split('\nMEASURED ');
  return { code, said: text, ...(JSON.parse(measured) as { peakMb: number }) };
}

/** An import, with the steps that it takes. */
async function countedImport(content: string, parts: string[]): Promise<Run & { steps: number }> {
  const coverage = mkdtempSync(at('coverage-'));
  const ended = await run('import', content, parts, { NODE_V8_COVERAGE: coverage });
  return { ...ended, steps: stepsOf(coverage) };
}

/** What an import would do, without a process of its own. */
const planned = async (file: string, content: string, options: Partial<ImportOptions> = {}) =>
  planImport(await readTables(at(file)), await readAllContent(content), {
    today: TODAY,
    allowFewer: false,
    ...options,
  });

describe('the whole catalogue, exported and imported again', () => {
  test('changes no byte through Excel', async () => {
    const content = copyOf('content', 'whole');
    const before = filesOf(content);
    expect((await run('export', content, [at('all.xlsx')])).code).toBe(0);
    const { code, said } = await run('import', content, [at('all.xlsx')]);
    expect(said).toContain(
      `Không có gì thay đổi. Giữ nguyên ${[...before.keys()].filter((path) => path.includes('/')).length}.`,
    );
    expect(code).toBe(0);
    expect(filesOf(content)).toEqual(before);
  });

  test('changes no byte of the products through CSV, by the commands', async () => {
    const before = filesOf('content');
    const content = copyOf('content', 'by-csv');
    await run('export', content, [at('products.csv')]);
    const { code, said } = await run('import', content, [at('products.csv')]);
    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringContaining(
        `Giữ nguyên ${[...before.keys()].filter((path) => path.startsWith('products/')).length}.`,
      ),
    });
    expect(filesOf(content)).toEqual(before);
  });

  test.each(['.xlsx', '.csv'])(
    'changes no byte of the sample through %s, with its decisions',
    async (ending) => {
      const source = 'test/fixtures/xa-mau/content';
      const content = copyOf(source, `sample${ending}`);
      const before = filesOf(content);
      const names = ending === '.csv' ? (['products', 'decisions'] as const) : [undefined];
      for (const name of names) {
        const file = at(`sample-${name}${ending}`);
        const only = name ? ['--only', name] : [];
        await run('export', content, [file, ...only]);
        const { code, said } = await run('import', content, [file, ...only]);
        expect({ code, said }).toMatchObject({
          code: 0,
          said: expect.stringContaining('Không có gì thay đổi.'),
        });
      }
      expect(filesOf(content)).toEqual(before);
    },
  );

  test.each(['content', 'test/fixtures/xa-mau/content'])(
    'says everything: an empty catalogue is filled from the tables of %s as it was',
    async (source) => {
      const { entries } = await readAllContent(source);
      const empty = copyOf(source, `empty-${source.replaceAll('/', '-')}`);
      for (const collection of collectionNames) {
        for (const file of readdirSync(join(empty, collection))) {
          if (file.endsWith('.json')) rmSync(join(empty, collection, file));
        }
      }
      for (const collection of collectionNames) {
        const { headings, rows } = sheetOf(
          collection,
          entries,
          entries.collections[collection].keys(),
        );
        writeFileSync(at(`${collection}.csv`), csvTable([headings, ...rows]));
      }
      const tables = await Promise.all(
        collectionNames.map((name) => readTables(at(`${name}.csv`))),
      );
      const plan = await planImport(tables.flat(), await readAllContent(empty), {
        today: TODAY,
        allowFewer: false,
      });
      expect(plan.wrong).toEqual([]);
      for (const [path, text] of plan.texts) {
        const before = JSON.parse(readFileSync(join(source, path), 'utf8')) as Record<
          string,
          unknown
        >;
        const { $schema: _, ...fields } = before;
        // An empty group says nothing, and a table cannot say it.
        const said = Object.fromEntries(
          Object.entries(fields).filter(([, value]) => JSON.stringify(value) !== '{}'),
        );
        expect(JSON.parse(text), path).toEqual(said);
      }
      const count = collectionNames.reduce((sum, name) => sum + entries.collections[name].size, 0);
      expect(plan.texts.size).toBe(count);
    },
  );
});

const SEVEN = [
  'tuong-hot-va-chao',
  'cha-ca-phi',
  'mam-loc',
  'mam-ca-loc-dong-hop',
  'tom-cang-xanh-dong-hop',
  'gao-nguyen-hung',
  'tom-kho-hieu-phat',
];
/** What a row of the annex says of a product. */
const factsOf = ({ groupAsStated, pipeline, sources, productGroup, statements }: ProductData) => ({
  groupAsStated,
  productGroup,
  ...pipeline,
  sources: undefined,
  quote: sources.find(({ locator }) => locator?.startsWith('Phụ lục'))?.quote,
  locator: sources.find(({ locator }) => locator?.startsWith('Phụ lục'))?.locator,
  held: statements?.find(({ basis }) => basis === 'plan')?.type,
});

describe('the annex of Vĩnh Phong, pasted as it stands', () => {
  beforeAll(async () => {
    writeFileSync(at('phu-luc.docx'), docx(annexTitle, annexTable));
    const rows = [...annexTitle.map((line) => [line]), ...annexTable];
    writeFileSync(at('phu-luc.xlsx'), await xlsx(rows));
    writeFileSync(at('khong-ten-ke-hoach.xlsx'), await xlsx(annexTable));
  });

  test('from Word is the seven products that there are', async () => {
    const { code, said } = await run('import', 'content', [at('phu-luc.docx'), '--dry-run']);
    expect(said).toContain('Không có gì thay đổi. Giữ nguyên 7.');
    expect(code).toBe(0);
  });

  test('from Excel is the same, under its title or with its plan named', async () => {
    expect(await planned('phu-luc.xlsx', 'content')).toMatchObject({ leftAlone: 7, isGood: true });
    const unnamed = await planned('khong-ten-ke-hoach.xlsx', 'content');
    expect(unnamed).toMatchObject({ isGood: false, wrong: [{ problem: 'noPlan' }] });
    const named = { plan: 'vinh-phong-2025-2030' };
    expect(await planned('khong-ten-ke-hoach.xlsx', 'content', named)).toMatchObject({
      leftAlone: 7,
      isGood: true,
    });
  });

  test('makes them where they are not, and never names a person', async () => {
    const content = copyOf('content', 'without-seven');
    for (const id of SEVEN) rmSync(join(content, 'products', `${id}.json`));
    for (const id of ['hkd-vinh-phong-cha-ca', 'hkd-vinh-phong-mam-ca', 'co-so-thanh-huong']) {
      rmSync(join(content, 'producers', `${id}.json`));
    }
    for (const [path, text] of filesOf(content)) {
      const other = text.replaceAll('"tom-kho-hieu-phat"', '"mam-loc-hieu-phat"');
      if (other !== text) writeFileSync(join(content, path), other);
    }
    const before = filesOf(content);

    const fromExcel = await planned('phu-luc.xlsx', content);
    const dry = await run('import', content, [at('phu-luc.docx'), '--dry-run']);
    expect(dry.said).toContain('Thêm 10:');
    expect(filesOf(content)).toEqual(before);
    const { code, said } = await run('import', content, [at('phu-luc.docx')]);
    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringContaining('Đã ghi 10 tệp.'),
    });

    const after = filesOf(content);
    const added = new Map([...after].filter(([path]) => !before.has(path)));
    expect(added).toEqual(fromExcel.texts);
    expect([...added.values()].join()).not.toMatch(/Nguyễn Thị Mẫu|Lê Thị Mẫu/);
    const products = [...added]
      .filter(([path]) => path.startsWith('products/'))
      .map(([, text]) => factsOf(JSON.parse(text) as ProductData));
    const wanted = SEVEN.map((id) =>
      factsOf(JSON.parse(readFileSync(`content/products/${id}.json`, 'utf8')) as ProductData),
    );
    const byQuote = (a: { quote: string | undefined }, b: { quote: string | undefined }) =>
      String(a.quote).localeCompare(String(b.quote));
    expect(products.sort(byQuote)).toEqual(wanted.sort(byQuote));
    for (const [path, text] of before) expect(after.get(path), path).toBe(text);
    expect(await planned('phu-luc.docx', content)).toMatchObject({ leftAlone: 7, isGood: true });
  });
});

test('a list of recognised products is shown first, and written when that is asked for', async () => {
  const content = copyOf('content', 'listed');
  const before = filesOf(content);
  const rows = [
    ['STT', 'Tên sản phẩm', 'Chủ thể', 'Địa chỉ', 'Số sao'],
    ['1', 'Cà phê Thử Nghiệm', 'HTX Thử Nghiệm', 'xã Trường Xuân, tỉnh Lâm Đồng', '★★★'],
  ];
  const title = '(Kèm theo Quyết định số 77/QĐ-UBND ngày 6/8/2026 của UBND tỉnh Lâm Đồng)';
  writeFileSync(at('danh-sach.docx'), docx([title], rows));
  const shown = await run('import', content, [at('danh-sach.docx')]);
  expect(shown.code).toBe(0);
  expect(shown.said).toContain('Danh sách theo Quyết định 77/QĐ-UBND ngày 06/08/2026');
  expect(shown.said).toContain(
    'Chưa ghi gì. Xem lại danh sách trên; đúng rồi thì chạy lại, thêm --yes.',
  );
  expect(filesOf(content)).toEqual(before);
  const written = await run('import', content, [at('danh-sach.docx'), '--yes']);
  expect({ code: written.code, said: written.said }).toMatchObject({
    code: 0,
    said: expect.stringContaining('Đã ghi 3 tệp.'),
  });
});

describe('a table of an officer', () => {
  test('is refused as a whole for one wrong cell, each told by its place in either language', async () => {
    const content = copyOf('content', 'wrong-cells');
    const before = filesOf(content);
    const rows = [
      ['Mã', 'Tên sản phẩm', 'Để được (ngày)', 'Chủ thể', 'Loại theo luật', 'Sổ tay'],
      ['mat-ong-chiem-hoa', '', '18 tháng', '', '', 'x'],
      ['banh-gai-chiem-hoa', '', '5', 'HTX Nào Đó', 'thực phẩn', ''],
      ['mam-loc', '', '0', '', '', ''],
    ];
    writeFileSync(at('wrong.xlsx'), await xlsx(rows, 'Sản phẩm'));
    const { code, said } = await run('import', content, [at('wrong.xlsx')]);
    expect(code).toBe(1);
    expect(said).toContain('Trang tính "Sản phẩm"');
    expect(said).toContain('Cột không dùng, giữ ngoài danh mục: Sổ tay.');
    expect(said).toMatch(/C2 \(Để được \(ngày\)\): "18 tháng" không phải con số\.\n {4}Sửa: /);
    expect(said).toMatch(/D3 \(Chủ thể\): Không thấy mục nào tên "HTX Nào Đó"/);
    expect(said).toMatch(
      /E3 \(Loại theo luật\): "thực phẩn" không có trong danh sách\.\n {4}Sửa: Ghi: Thực phẩm\./,
    );
    expect(said).toMatch(/C4 \(Để được \(ngày\)\): /);
    expect(said).toContain('Chưa ghi gì.');
    expect(filesOf(content)).toEqual(before);
    const english = importReport(await planned('wrong.xlsx', content), 'en');
    expect(english).toMatch(/C2 \(Để được \(ngày\)\): "18 tháng" is not a number\.\n {4}Fix: /);
    expect(english).toContain('Nothing written.');
  });

  test('changes what it says and leaves the rest of the file as it is, byte for byte', async () => {
    const content = copyOf('content', 'edit');
    const path = join(content, 'products/mat-ong-chiem-hoa.json');
    // Somebody keeps this file in a hand of their own.
    const own = readFileSync(path, 'utf8').replace('"locality"', '\n  "locality"');
    writeFileSync(path, own);
    const before = filesOf(content);
    const rows = [
      ['Mã sản phẩm', 'Để được (ngày)', 'Mùa', 'Mã vạch'],
      ['mat-ong-chiem-hoa', '540', '3; 4; tháng 5', '8938505974194'],
    ];
    writeFileSync(
      at('edit.csv'),
      `sep=;\r\n${rows.map((row) => row.map((one) => `"${one}"`).join(';')).join('\r\n')}\r\n`,
    );
    const { code, said } = await run('import', content, [at('edit.csv')]);
    expect(said).toContain('Để được (ngày): trống → 540');
    expect(code).toBe(0);
    const after = readFileSync(path, 'utf8');
    const lines = after.split('\n').filter((line) => !own.split('\n').includes(line));
    expect(lines.join('\n')).toMatch(/"months": \[\n {4}3,\n {4}4,\n {4}5\n/);
    expect(own.split('\n').filter((line) => !after.split('\n').includes(line))).toEqual([]);
    expect(JSON.parse(after)).toEqual({
      ...JSON.parse(own),
      months: [3, 4, 5],
      shelfLifeDays: 540,
      gtin: '8938505974194',
    });
    for (const [other, text] of filesOf(content)) {
      if (!other.endsWith('mat-ong-chiem-hoa.json')) expect(text).toBe(before.get(other));
    }
  });

  test('never shortens a list by leaving rows out, unless that is asked for', async () => {
    const rows = [
      ['Mã sản phẩm', 'Chưa có thông tin'],
      ['cha-ca-phi', 'giá bán'],
    ];
    writeFileSync(at('shorter.xlsx'), await xlsx(rows));
    const refused = await planned('shorter.xlsx', 'content');
    expect(refused).toMatchObject({
      isGood: false,
      wrong: [{ at: 'B2', problem: 'listShorter', found: '1', wanted: '6' }],
    });
    const allowed = await planned('shorter.xlsx', 'content', { allowFewer: true });
    expect(allowed.isGood).toBe(true);
    const { missing } = JSON.parse(
      allowed.texts.get('products/cha-ca-phi.json') ?? '{}',
    ) as ProductData;
    expect(missing?.map(({ vi }) => vi)).toEqual(['giá bán']);
  });

  test('takes a value away where it says so, and adds an entry under the id of its name', async () => {
    const content = copyOf('test/fixtures/xa-mau/content', 'sample');
    const [id, group, locality] = ['products', 'product-groups', 'localities'].map((name) =>
      (readdirSync(join(content, name)).sort()[0] as string).replace('.json', ''),
    ) as [string, string, string];
    const rows = [
      [
        'Mã',
        'Tên sản phẩm',
        'Tên gọi khác',
        'Địa phương',
        'Bộ sản phẩm',
        'Bộ sản phẩm theo',
        'Loại theo luật',
        'Giới thiệu ngắn',
        'Nguồn › Mã nguồn',
        'Nguồn › Mức bằng chứng',
        'Nguồn › Nơi công bố',
        'Nguồn › Trích nguyên văn',
      ],
      [
        '',
        'Chè Thử Bảng',
        'Chè thử; Trà thử',
        locality,
        group,
        'Người nhập đoán, chờ cán bộ xác nhận',
        'thực phẩm',
        'Chè để thử.',
        's1',
        'B1',
        'Báo Mẫu',
        'Chè Thử Bảng',
      ],
      ['(ví dụ)', 'Không phải mục', '', '', '', '', '', '', '', '', '', ''],
      ['', '', '', '', '', '', '', '', 's2', 'C', 'Trang Mẫu', '=1+1 là phép tính'],
    ];
    const first = JSON.parse(
      readFileSync(join(content, `products/${id}.json`), 'utf8'),
    ) as ProductData;
    writeFileSync(at('new.xlsx'), await xlsx(rows, 'Sản phẩm'));
    writeFileSync(at('erase.csv'), `Mã sản phẩm,Tên sản phẩm (tiếng Anh)\r\n${id},(xóa)\r\n`);
    const { code, said } = await run('import', content, [at('new.xlsx'), at('erase.csv')]);
    expect(said).toContain('+ content/products/che-thu-bang.json  Chè Thử Bảng');
    expect(code).toBe(0);
    const added = JSON.parse(
      readFileSync(join(content, 'products/che-thu-bang.json'), 'utf8'),
    ) as ProductData;
    expect(added).toMatchObject({
      aliases: ['Chè thử', 'Trà thử'],
      sources: [{ id: 's1' }, { quote: '=1+1 là phép tính' }],
    });
    expect(first.name.en).toBeDefined();
    const changed = JSON.parse(
      readFileSync(join(content, `products/${id}.json`), 'utf8'),
    ) as ProductData;
    expect(changed).toEqual({ ...first, name: { vi: first.name.vi } });
  });
});

test('the template has a sheet for each collection, drop-downs and an example that is not imported', async () => {
  expect((await run('template', 'content', [at('mau.xlsx')])).code).toBe(0);
  const tables = await readTables(at('mau.xlsx'));
  const names = tables.map(({ name }) => name);
  expect(names).toHaveLength(collectionNames.length + 3);
  expect(names).toEqual(
    expect.arrayContaining(['Cách điền', 'Sản phẩm', 'Chủ thể', 'Quyết định', 'Danh mục']),
  );
  // The short sheet stands first, with what may not be missing before all else.
  expect(names[1]).toBe('Sản phẩm (ngắn)');
  const [short] = tables[1]?.rows ?? [];
  expect(short?.length).toBeLessThan(30);
  const marked = short?.map((one) => String(one).endsWith(' (*)'));
  expect(marked?.lastIndexOf(true)).toBe(marked?.filter(Boolean).length);
  const products = tables.find(({ name }) => name === 'Sản phẩm');
  expect(products?.rows[0]?.slice(0, 3)).toEqual(['Mã sản phẩm', 'Dữ liệu mẫu', 'Tên sản phẩm']);
  expect(String(products?.rows[1]?.[2])).toContain('Bắt buộc.');
  expect(String(products?.rows[2]?.[0])).toMatch(/^\(ví dụ\)/);
  const lists = tables.find(({ name }) => name === 'Danh mục')?.rows.flat();
  const offered = [
    ...['htx-hieu-phat', 'vinh-phong', 'Hợp tác xã', 'Quyết định ghi'],
    // The decision that a product names, what decisions do, and how far their lists were read.
    ...['2024-321-ubnd-tinh-tuyen-quang', '321/QĐ-UBND, UBND tỉnh Tuyên Quang'],
    ...['Thu hồi', 'Chưa đọc được danh sách'],
  ];
  for (const one of offered) expect(lists).toContain(one);
  expect(await planned('mau.xlsx', 'content')).toMatchObject({ isGood: true, leftAlone: 0 });
});

test('a table in an old encoding is named, and converted only when that is asked for', async () => {
  const content = copyOf('content', 'encodings');
  const before = filesOf(content);
  writeFileSync(
    at('tcvn3.csv'),
    'Mã sản phẩm,Tên gọi khác\r\nmat-ong-chiem-hoa,MËt ong rõng Chiªm Hãa; §Æc s¶n NguyÔn\r\n',
  );
  const refused = { refusal: 'notUnicode', wanted: 'tcvn3' };
  await expect(readTables(at('tcvn3.csv'))).rejects.toMatchObject(refused);
  const vni = 'Maõ saûn phaåm,Teân goïi khaùc\r\nmat-ong-chiem-hoa,Maät ong röøng\r\n';
  writeFileSync(at('vni.csv'), Buffer.from(vni, 'latin1'));
  const { code, said } = await run('import', content, [at('vni.csv')]);
  expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('VNI') });
  expect(filesOf(content)).toEqual(before);
  const asked = [at('vni.csv'), '--from', 'vni', '--allow-fewer'];
  expect((await run('import', content, asked)).code).toBe(0);
  const { aliases } = JSON.parse(
    readFileSync(join(content, 'products/mat-ong-chiem-hoa.json'), 'utf8'),
  ) as ProductData;
  expect(aliases).toEqual(['Mật ong rừng']);
});

describe('hostile files', () => {
  const files = hostileFiles();
  let content: string;
  let before: Map<string, string>;
  beforeAll(() => {
    content = copyOf('test/fixtures/minimal/content', 'hostile');
    before = filesOf(content);
    for (const [name, [bytes]] of Object.entries(files)) writeFileSync(at(name), bytes);
  });

  describe('are refused with little work', () => {
    /** The steps of an import of all 105 entries of the sample. */
    let ordinary: number;
    beforeAll(async () => {
      const sample = copyOf('test/fixtures/xa-mau/content', 'ordinary');
      await run('export', sample, [at('ordinary.xlsx')]);
      const imported = await countedImport(sample, [at('ordinary.xlsx'), '--dry-run']);
      expect(imported.code).toBe(0);
      ordinary = imported.steps;
      expect(ordinary).toBeGreaterThan(1_000_000);
    });

    test.each(Object.entries(files).map(([name, [, sentence]]) => [name, sentence]))(
      '%s, in 300 MB: "%s"',
      async (name, sentence) => {
        const { code, said, steps, peakMb } = await countedImport(content, [at(name)]);
        expect(said).toContain(sentence);
        expect(said).toContain('Sửa: ');
        expect(code).toBe(1);
        expect(steps).toBeLessThan(5 * ordinary);
        expect(peakMb).toBeLessThan(300);
        expect(filesOf(content)).toEqual(before);
      },
    );
  });

  test.each(['__proto__', 'constructor', '../../package', 'con', 'a/b'])(
    'the id %s never becomes a file',
    async (id) => {
      writeFileSync(
        at('id.csv'),
        `Mã sản phẩm,Tên sản phẩm,__proto__,constructor\r\n${id},Chè,x,y\r\n`,
      );
      const plan = await planned('id.csv', content);
      expect(plan.isGood).toBe(false);
      expect([...plan.texts.keys()]).toEqual([]);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );
});

test('a command that is asked in a wrong way says how to ask', async () => {
  const { code, said } = await run('import', 'content', []);
  expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('--dry-run') });
  const help = await run('export', 'content', ['--help']);
  expect({ code: help.code, said: help.said }).toMatchObject({
    code: 0,
    said: expect.stringContaining('npm run export'),
  });
  const unknown = await run('import', 'content', ['a.xlsx', '--nhanh']);
  expect(unknown.code).toBe(1);
  expect(unknown.said).toContain('npm run import');
});

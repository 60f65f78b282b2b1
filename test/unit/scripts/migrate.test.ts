/** Content of an older version, carried over as an officer does it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectEnvironment } from '../../../scripts/lib/child.ts';
import { carryOver } from '../../../scripts/lib/migrate/decisions.ts';
import { planMigration } from '../../../scripts/lib/migrate/plan.ts';
import { migrationReport } from '../../../scripts/lib/migrate/report.ts';
import { writeFiles } from '../../../scripts/lib/write-files.ts';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import type { Product } from '../../../src/catalogue/records.ts';
import { contentOfOldForm } from '../../support/old-form.ts';

const SAMPLE = 'test/fixtures/xa-mau/content';
const TODAY = '2026-11-22';
let folder: string;
let old: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'));
  old = contentOfOldForm(SAMPLE, join(folder, 'old'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the old sample, for a test to change. */
function copy(name: string, change: (product: (id: string) => string) => void = () => {}): string {
  const content = join(folder, name);
  cpSync(old, content, { recursive: true });
  change((id) => join(content, `products/${id}.json`));
  return content;
}

const rewrite = (file: string, from: string, to: string): void =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

/** All JSON of a folder as it stands in the files, by path. */
const filesOf = (content: string): Map<string, string> =>
  new Map(
    readdirSync(content, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .sort()
      .map((path) => [path, readFileSync(join(content, path), 'utf8')]),
  );

/** `npm run migrate`, as it is called. */
function call(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/migrate.ts', ...options],
    { encoding: 'utf8', env: projectEnvironment({ SAN_VAT_TODAY: TODAY }) },
  );
  return { code: status, said: stdout + stderr };
}

/** The same with `--write`, without a process of its own. */
async function migrate(content: string): Promise<string> {
  const migration = await planMigration(content, TODAY);
  const isRefused = migration.unreadable.length > 0 || migration.problems.length > 0;
  if (!isRefused) writeFiles(content, migration.texts);
  return migrationReport(migration, true, 'vi');
}

/** What a visitor is told of the certificates of a product. */
const toldOf = ({ certificates }: Product) =>
  certificates.map(({ data, status, lastDay }) => ({
    told: `${data.stars} sao, ${data.decisionNumber}, ${data.issuedOn}, ${data.issuingAuthority.level}: ${data.issuingAuthority.name}`,
    status,
    lastDay,
    ...(data.supersedes && { supersedes: data.supersedes }),
    ...(data.recall && {
      recall: `${data.recall.on}, ${data.recall.decisionNumber}, ${data.recall.ground}, ${data.recall.authority}`,
    }),
  }));

describe('npm run migrate', () => {
  test('shows every file in either language and writes nothing until that is asked for', async () => {
    const content = copy('shown');
    const before = filesOf(content);
    const { code, said } = call('--content', content);
    expect(code).toBe(0);
    expect(said).toContain(
      '+ content/decisions/2025-1450-ubnd-tinh-vi-du.json  Quyết định 1450/QĐ-UBND, 14/11/2025, của UBND tỉnh Ví Dụ',
    );
    expect(said).toContain('~ content/products/banh-gai-mau.json  Bánh gai Xã Mẫu');
    expect(said).toContain('1450/QĐ-UBND (2025-1450-ubnd-tinh-vi-du)');
    expect(said).toContain('npm run check không còn lỗi nào');
    expect(said).toContain('npm run migrate -- --write');
    expect(migrationReport(await planMigration(content, TODAY), false, 'en')).toContain(
      'Decision 1450/QĐ-UBND, 14 November 2025, of UBND tỉnh Ví Dụ',
    );
    expect(filesOf(content)).toEqual(before);
  });

  test('tells of every certificate afterwards what it told before', async () => {
    const content = copy('written');
    expect(await migrate(content)).toMatch(/Đã ghi \d+ tệp\./);
    const { catalogue, problems } = await readCatalogue({ content, today: TODAY });
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    const told = (id: string) => {
      const product = catalogue?.products.find((one) => one.id === id);
      return product && toldOf(product);
    };
    expect(told('banh-gai-mau')).toEqual([
      {
        told: '4 sao, 1450/QĐ-UBND, 2025-11-14, province: UBND tỉnh Ví Dụ',
        status: 'valid',
        lastDay: '2028-11-14',
        supersedes: '2023-118-ubnd-huyen-vi-du-cu',
      },
      {
        told: '3 sao, 118/QĐ-UBND, 2023-05-12, district: UBND huyện Ví Dụ Cũ',
        status: 'superseded',
        lastDay: '2025-11-13',
      },
    ]);
    expect(told('gio-may-vi-du')).toEqual([
      expect.objectContaining({
        told: '5 sao, 2233/QĐ-BNNMT, 2025-09-22, ministry: Bộ Nông nghiệp và Môi trường',
        status: 'valid',
        lastDay: '2028-09-22',
      }),
      expect.objectContaining({
        told: '4 sao, 2310/QĐ-UBND, 2022-10-05, province: UBND tỉnh Ví Dụ',
      }),
    ]);
    expect(told('mang-kho-doi-mau')).toEqual([
      {
        told: '3 sao, 44/QĐ-UBND, 2025-03-10, district: UBND huyện Ví Dụ Cũ',
        status: 'recalled',
        lastDay: '2026-05-17',
        recall: '2026-05-18, 1011/QĐ-UBND, d, UBND tỉnh Ví Dụ',
      },
    ]);
    expect(told('vien-nghe-mat-ong-mau')).toMatchObject([
      { status: 'extended', lastDay: '2027-01-15' },
    ]);
    // Of every other product too, number by number.
    const { catalogue: now } = await readCatalogue({ content: SAMPLE, today: TODAY });
    expect(catalogue?.products.map(({ id }) => [id, told(id)])).toEqual(
      now?.products.map((product) => [product.id, toldOf(product)]),
    );
  });

  test('changes nothing of a file but what it has to, and is not needed twice', async () => {
    const content = copy('own-hand', (product) =>
      // Somebody keeps this file in a hand of their own.
      rewrite(product('mang-kho-doi-mau'), '"locality": ', '\n\n    "locality":   '),
    );
    const before = filesOf(content);
    expect(call('--content', content, '--write').code).toBe(0);
    const after = filesOf(content);
    for (const [path, text] of before) {
      const gone = text
        .split('\n')
        .filter((line) => !(after.get(path) ?? '').split('\n').includes(line));
      const allowed =
        /^\s*("(decisionNumber|issuedOn|issuingAuthority|level|name|unitCode|authority|supersedes)": .*|\},?)$/;
      expect(
        gone.filter((line) => !allowed.test(line)),
        path,
      ).toEqual([]);
    }
    expect(after.get('products/mang-kho-doi-mau.json')).toContain('\n\n    "locality":   "');
    expect(await migrate(content)).toBe('Không có gì phải chuyển.');
    expect(filesOf(content)).toEqual(after);
    expect((await planMigration(SAMPLE, TODAY)).texts.size).toBe(0);
  });

  test('is told by the check of content in the old form, in one sentence for a file', async () => {
    const { problems } = await readCatalogue({ content: old, today: TODAY });
    const told = problems.filter(({ file }) => file === 'products/mang-kho-doi-mau.json');
    expect(told.map(({ code }) => code)).toEqual(['oldCertificates']);
    expect(told[0]?.fix.vi).toContain('npm run migrate');
  });

  test('refuses what contradicts a decision that is there, and names both sides', async () => {
    const content = copy('contradicting');
    await migrate(content);
    // An old file of the same decision comes back, with another day in it.
    const product = join(content, 'products/banh-gai-mau.json');
    const again = readFileSync(join(old, 'products/banh-gai-mau.json'), 'utf8');
    writeFileSync(product, again.replace('"2025-11-14"', '"2025-11-15"'));
    const before = filesOf(content);
    const { code, said } = call('--content', content, '--write');
    expect(code).toBe(1);
    expect(said).toContain(
      'content/products/banh-gai-mau.json, certificates.1: Mục này nói "2025-11-15", mà content/decisions/2025-1450-ubnd-tinh-vi-du.json',
    );
    expect(said).toContain('nói "2025-11-14"');
    expect(filesOf(content)).toEqual(before);
  });

  test.each([
    ['a day is missing', /^ *"issuedOn": "2025-03-10",\n/m, '', 'Thiếu ngày'],
    [
      'a day is no day',
      '2025-03-10',
      '10/3',
      '"10/3" không phải số quyết định hay một ngày có thật',
    ],
    ['a day does not exist', '2025-03-10', '2025-02-30', '"2025-02-30" không phải'],
    ['a number is none', '44/QĐ-UBND', '../(44', '"../(44" không phải số quyết định'],
    ['the file is no JSON', /^\{/, '', 'products/mang-kho-doi-mau.json'],
  ])('refuses everything when %s, with a sentence', async (what, gone, instead, sentence) => {
    const content = copy(what, (product) => {
      const file = product('mang-kho-doi-mau');
      writeFileSync(file, readFileSync(file, 'utf8').replace(gone, instead));
    });
    const before = filesOf(content);
    const said = await migrate(content);
    expect(said).toContain('chưa ghi gì');
    expect(said).toContain(sentence);
    expect(filesOf(content)).toEqual(before);
  });

  test('is not needed to compare: npm run diff reads an older form by what it says', async () => {
    const before = filesOf(old);
    const carried = copy('compared');
    await migrate(carried);
    const { stdout: said } = spawnSync(process.execPath, ['scripts/diff.ts', old, '--json'], {
      encoding: 'utf8',
      env: projectEnvironment({ SAN_VAT_TODAY: TODAY, SAN_VAT_CONTENT: carried }),
    });
    expect(JSON.parse(said)).toMatchObject({ differences: [], incomplete: [] });
    expect(filesOf(old)).toEqual(before);
  });

  test('called in a wrong way it ends with 2', () => {
    const { code, said } = call('content');
    expect({ code, said }).toMatchObject({ code: 2, said: expect.stringContaining('--content') });
  });
});

describe('certificates that are carried over', () => {
  const source = (quote: string) => ({ id: 's1', evidence: 'B1', publisher: 'Báo Ví Dụ', quote });
  const certificate = (more: Record<string, unknown> = {}) => ({
    stars: 3,
    decisionNumber: '12/QĐ-UBND',
    issuedOn: '2025-01-02',
    issuingAuthority: { level: 'province', name: 'UBND tỉnh Ví Dụ' },
    sources: ['s1'],
    ...more,
  });
  const product = (certificates: unknown[], quote = 'Quyết định 12/QĐ-UBND, 3 sao') => ({
    name: { vi: 'Kẹo' },
    locality: 'xa-nho',
    certificates,
    sources: [source(quote)],
  });
  const carried = (...products: Record<string, unknown>[]) =>
    carryOver({
      products: new Map(products.map((one, at) => [`p${at}`, one])),
      localities: new Map([['xa-nho', { province: 'Ví Dụ' }]]),
      decisions: new Map(),
    });

  test('of one decision make one file, with the sources of all', () => {
    const { decisions, products } = carried(
      product([certificate()]),
      product([certificate()], 'Báo thứ hai: 12/QĐ-UBND, hạng 3'),
      product([certificate()]),
    );
    expect([...decisions.keys()]).toEqual(['2025-12-ubnd-tinh-vi-du']);
    expect(decisions.get('2025-12-ubnd-tinh-vi-du')).toEqual({
      number: '12/QĐ-UBND',
      act: 'recognition',
      signedOn: '2025-01-02',
      issuingAuthority: { level: 'province', name: 'UBND tỉnh Ví Dụ' },
      province: 'Ví Dụ',
      listRead: 'part',
      sources: [
        { ...source('Quyết định 12/QĐ-UBND, 3 sao'), id: 's1' },
        { ...source('Báo thứ hai: 12/QĐ-UBND, hạng 3'), id: 's2' },
      ],
    });
    expect(products.get('p1')?.['certificates']).toEqual([
      { stars: 3, decision: '2025-12-ubnd-tinh-vi-du', sources: ['s1'] },
    ]);
  });

  test('keep a decision that they replace and that nobody has as a note', () => {
    const { products } = carried(product([certificate({ supersedes: '7/QĐ-UBND' })]));
    expect(products.get('p0')).toMatchObject({
      notes: [{ vi: 'Quyết định 12/QĐ-UBND thay Quyết định 7/QĐ-UBND.' }],
    });
    expect(JSON.stringify(products.get('p0'))).not.toContain('supersedes');
  });

  test('keep words of an officer that no schema knows', () => {
    const { products, decisions } = carried(product([certificate({ ghiChu: 'xem lại' })]));
    expect(JSON.stringify([...products.values()])).toContain('xem lại');
    expect(decisions.size).toBe(1);
  });

  test('that two products tell of differently are not carried over', () => {
    const { problems } = carried(
      product([certificate()]),
      product([certificate({ issuedOn: '2025-01-03' })]),
    );
    expect(problems).toEqual([
      {
        product: 'p1',
        field: 'certificates.0',
        problem: 'contradiction',
        decision: '2025-12-ubnd-tinh-vi-du',
        found: '2025-01-02',
        wanted: '2025-01-03',
      },
    ]);
  });

  test('say of stars that no quotation has that nobody recorded where the words stand', () => {
    const { products } = carried({
      ...product([certificate()], 'Quyết định 12/QĐ-UBND'),
      statements: [{ type: 'statedAsHeld', stars: 3, basis: 'press', sources: ['s1'] }],
    });
    expect(products.get('p0')).toMatchObject({
      certificates: [{ stars: 3, starsStandIn: 'notRecorded' }],
      statements: [{ type: 'statedAsHeld', stars: 3, starsStandIn: 'notRecorded' }],
    });
  });
});

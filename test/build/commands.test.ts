import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectEnvironment } from '../../scripts/lib/child.ts';
import { buildSite, serve } from '../support/site.ts';

const CONTENT = 'test/fixtures/xa-mau/content';
const PRODUCT = 'products/banh-gai-mau';
let site: string;
let folder: string;

beforeAll(async () => {
  site = await buildSite({ content: CONTENT, today: '2026-11-22' });
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A command as `npm run` starts it: its exit code, and what it says. */
async function run(
  script: 'verify' | 'print',
  parts: readonly string[],
  settings: Record<string, string> = {},
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...parts], {
    env: projectEnvironment(settings),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const code = await new Promise<number | null>((done) => {
    child.on('close', done);
  });
  return { code, said };
}

/** A copy of the sample's content, for a test to change. */
function changedContent(name: string, change: (content: string) => void): string {
  const content = join(folder, name);
  cpSync(CONTENT, content, { recursive: true });
  change(content);
  return content;
}

describe('npm run verify', () => {
  test('ends with 0 for a release that is as it was built, and says so in either language', async () => {
    const vietnamese = await run('verify', [site, '--against', CONTENT]);
    expect(vietnamese).toMatchObject({ code: 0, said: expect.stringContaining('Đúng nguyên') });
    const english = await run('verify', [site, '--lang', 'en']);
    expect(english).toMatchObject({ code: 0, said: expect.stringContaining('Exactly as') });
  });

  test('reads a served site, too', async () => {
    const server = await serve(site);
    const { code, said } = await run('verify', [server.url]);
    await server.close();
    expect(said).toContain('Đúng nguyên');
    expect(code).toBe(0);
  });

  test('ends with 1 and names every record that differs', async () => {
    const content = changedContent('more-stars', (copy) => {
      const file = join(copy, `${PRODUCT}.json`);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace('82.25', '82.5'));
      const other = join(copy, 'producers/htx-banh-gai-mau.json');
      const data = JSON.parse(readFileSync(other, 'utf8')) as { name: { vi: string } };
      data.name.vi += ' Hai';
      writeFileSync(other, JSON.stringify(data));
    });
    const { code, said } = await run('verify', [site, '--against', content]);
    expect(code).toBe(1);
    expect(said.match(/^Mục .*$/gm)?.sort()).toEqual([
      'Mục producers/htx-banh-gai-mau trong bản phát hành khác với dữ liệu.',
      `Mục ${PRODUCT} trong bản phát hành khác với dữ liệu.`,
    ]);
  });

  test('ends with 1 and names every file that was changed, taken away or added, however many', async () => {
    const copy = join(folder, 'tampered');
    cpSync(site, copy, { recursive: true });
    const page = join(copy, 'san-pham/ruou-ngo-ban-may/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('Đã hết hạn', 'Còn hiệu lực'));
    rmSync(join(copy, 'robots.txt'));
    for (let at = 0; at < 60; at++) writeFileSync(join(copy, `them-${at}.html`), 'x');
    const { code, said } = await run('verify', [copy]);
    expect(code).toBe(1);
    expect(said).toContain('Tệp san-pham/ruou-ngo-ban-may/index.html đã bị sửa.');
    expect(said).toContain('Thiếu tệp robots.txt.');
    expect(said.match(/^Có thêm tệp/gm)).toHaveLength(60);
  });

  test('ends with 1 when the manifest is another than the one that was promised', async () => {
    const { code, said } = await run('verify', [site, '--expect', '0'.repeat(64)]);
    expect(said).toContain('Bản kê không phải bản đã hẹn');
    expect(code).toBe(1);
  });

  test.each([
    ['nothing is named', () => []],
    ['an option is unknown', () => [site, '--fast']],
    ['there is no such folder', () => [join(folder, 'nowhere')]],
    ['nobody answers at the address', () => ['http://127.0.0.1:9/']],
    ['the manifest is not one', () => [brokenManifest()]],
    ['the content has errors', () => [site, '--against', brokenContent()]],
    ['there is no such content', () => [site, '--against', join(folder, 'no-content')]],
  ])('ends with 2 and a sentence, not a stack, when %s', async (_, parts) => {
    const { code, said } = await run('verify', parts());
    expect(said).not.toMatch(/^\s+at /m);
    expect(said.trim()).not.toBe('');
    expect(code).toBe(2);
  });

  function brokenManifest(): string {
    const copy = join(folder, 'broken-manifest');
    cpSync(join(site, 'xa'), copy, { recursive: true });
    writeFileSync(join(copy, 'manifest.json'), '{"schema":1');
    return copy;
  }

  const brokenContent = () =>
    changedContent('broken', (copy) => writeFileSync(join(copy, `${PRODUCT}.json`), '{'));
});

describe('npm run print', () => {
  const settings = () => ({ SAN_VAT_OUT: site });

  test('ends with 0 and the PDF where it was asked for', async () => {
    const out = join(folder, 'label.pdf');
    const { code, said } = await run(
      'print',
      ['label', 'banh-gai-mau', '--out', out, '--lang', 'en'],
      settings(),
    );
    expect(said).toContain(out);
    expect(code).toBe(0);
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test.each([
    ['nothing is built', ['leaflet', 'banh-gai-mau'], 'nowhere', 'npm run build'],
    ['nothing has that name', ['leaflet', 'khong-co'], '', 'khong-co'],
    ['it has no such sheet', ['booklet', 'banh-gai-mau'], '', 'booklet'],
    [
      'it is of another kind',
      ['leaflet', 'banh-gai-mau', '--kind', 'locality'],
      '',
      'banh-gai-mau',
    ],
  ])('ends with 1 when %s', async (_, parts, elsewhere, words) => {
    const out = join(folder, 'none.pdf');
    const { code, said } = await run('print', [...parts, '--out', out], {
      SAN_VAT_OUT: elsewhere === '' ? site : join(folder, elsewhere),
    });
    expect(said).toContain(words);
    expect(said).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    ['no sheet is named', []],
    ['the sheet is not known', ['poster', 'banh-gai-mau']],
    ['no record is named', ['leaflet']],
    ['an option is unknown', ['leaflet', 'banh-gai-mau', '--colour']],
  ])('ends with 2 and says how when %s', async (_, parts) => {
    const { code, said } = await run('print', parts, settings());
    expect(said).toContain('npm run print -- <leaflet | fold');
    expect(said).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
  });
});

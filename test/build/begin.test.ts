import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectEnvironment } from '../../scripts/lib/child.ts';
import { runBuild } from '../support/site.ts';

const SMALL = resolve('test/fixtures/minimal/content');
const TODAY = '2026-11-22';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'begin-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Script = 'check' | 'diff' | 'import' | 'init' | 'new' | 'photo' | 'build';

/** A command as `npm run` starts it, where no person sits. */
async function run(
  script: Script,
  parts: readonly string[],
  content: string,
  settings: Record<string, string> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...parts], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: projectEnvironment({
      SAN_VAT_CONTENT: content,
      SAN_VAT_TODAY: TODAY,
      GITHUB_ACTIONS: '',
      GITLAB_CI: '',
      NODE_ENV: 'production',
      ...settings,
    }),
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const code = await new Promise<number | null>((done) => {
    child.on('close', done);
  });
  return { code, ...said };
}

function contentOf(name: string): string {
  const content = join(folder, name, 'content');
  cpSync(SMALL, content, { recursive: true });
  return content;
}
/** Without what this machine's owner has settled for all repositories, as signatures and hooks. */
const git = (cwd: string, ...parts: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.vn', ...parts], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' },
  });
/** A content folder of its own in a repository that has all of it. */
function committed(name: string): { content: string; root: string } {
  const content = contentOf(name);
  const root = join(folder, name);
  git(root, 'init', '--quiet');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '-m', 'A');
  return { content, root };
}
const PRODUCT = 'products/mat-ong-nho.json';
const edit = (content: string, from: string, to: string) => {
  const file = join(content, PRODUCT);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

const eight = [
  ...['--commune', 'Xã Ví Dụ', '--province', 'Mẫu', '--body', 'UBND xã Ví Dụ'],
  ...['--contact', 'ocop@vidu.example', '--address', 'Thôn Một; 21.5, 105.2'],
  ...['--languages', 'vi,en', '--tiles', 'none', '--git', 'https://github.com/xa-vi-du/san-vat'],
];

test('from nothing to pages: init, and a product by questions, by a table and by hand', async () => {
  const content = contentOf('first');
  const init = await run('init', eight, content);
  expect(init).toMatchObject({ code: 0, err: '' });
  const aside = join(folder, 'first', `content-mau-${TODAY}`);
  expect(readFileSync(join(aside, PRODUCT))).toEqual(readFileSync(join(SMALL, PRODUCT)));
  expect(readdirSync(join(folder, 'first')).sort()).toEqual(['content', `content-mau-${TODAY}`]);
  expect(existsSync(join(content, 'products'))).toBe(false);

  // The site of a catalogue without a product is a site.
  const empty = join(folder, 'empty');
  const built = await runBuild({ content, today: TODAY, out: empty });
  expect(built.code, built.log).toBe(0);
  expect(readFileSync(join(empty, 'index.html'), 'utf8')).toContain('Sản phẩm xã Ví Dụ');
  expect(existsSync(join(empty, 'xa/vi-du/index.html'))).toBe(true);

  const again = await run('init', eight, content);
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining('--force') });

  const product = [
    ...['product', '--name', 'Mứt gừng', '--locality', 'vi-du', '--product-group', 'tea'],
    ...['--product-group-basis', 'inferred', '--regulatory-kind', 'food'],
    ...['--summary', 'Gừng sên đường.', '--source-evidence', 'B1'],
    ...['--source-publisher', 'Báo Ví Dụ', '--source-quote', 'mứt gừng'],
  ];
  expect(await run('new', product, content)).toMatchObject({ code: 0, err: '' });
  expect(await run('new', product, content)).toMatchObject({
    code: 2,
    err: expect.stringContaining('mut-gung.json đã có'),
  });

  const picture = join(folder, 'IMG_1.jpg');
  const size = { width: 2000, height: 1000, channels: 3 } as const;
  await sharp({ create: { ...size, background: '#a52' } })
    .withExif({ IFD0: { Artist: 'Nguyễn Văn A' } })
    .jpeg()
    .toFile(picture);
  const photo = [
    picture,
    '--for',
    'mut-gung',
    '--alt',
    'Lọ mứt gừng trên bàn',
    '--people',
    'không',
  ];
  const rights = ['--credit', 'UBND xã Ví Dụ', '--licence', 'CC BY 4.0'];
  expect(await run('photo', [...photo, ...rights], content)).toMatchObject({ code: 0, err: '' });
  const filed = await sharp(join(content, 'photos/mut-gung/img-1.jpg')).metadata();
  expect([filed.width, filed.exif]).toEqual([1600, undefined]);

  const table = join(folder, 'bang.csv');
  const cells = {
    'Tên sản phẩm': 'Chè bảng',
    'Địa phương': 'vi-du',
    'Bộ sản phẩm': 'tea',
    'Bộ sản phẩm theo': 'Người nhập đoán, chờ cán bộ xác nhận',
    'Loại theo luật': 'thực phẩm',
    'Giới thiệu ngắn': 'Chè sao tay.',
    'Nguồn › Mã nguồn': 's1',
    'Nguồn › Mức bằng chứng': 'B1',
    'Nguồn › Nơi công bố': 'Báo Ví Dụ',
    'Nguồn › Trích nguyên văn': 'chè bảng',
  };
  const line = (words: string[]) => `${words.map((word) => `"${word}"`).join(',')}\r\n`;
  writeFileSync(table, line(Object.keys(cells)) + line(Object.values(cells)));
  const imported = await run('import', [table, '--only', 'products'], content);
  expect(imported.code, imported.out + imported.err).toBe(0);

  const written = readFileSync(join(content, 'products/che-bang.json'), 'utf8');
  writeFileSync(join(content, 'products/che-tay.json'), written.replace('Chè bảng', 'Chè tay'));

  const check = await run('check', ['--json'], content);
  expect({ code: check.code, problems: JSON.parse(check.out) as unknown }).toEqual({
    code: 0,
    problems: [],
  });
  const site = join(folder, 'three-doors');
  const whole = await runBuild({ content, today: TODAY, out: site });
  expect(whole.code, whole.log).toBe(0);
  for (const [id, name] of [
    ['mut-gung', 'Mứt gừng'],
    ['che-bang', 'Chè bảng'],
    ['che-tay', 'Chè tay'],
  ] as const)
    expect(readFileSync(join(site, 'san-pham', id, 'index.html'), 'utf8')).toContain(`>${name}<`);
});

describe('nothing is written', () => {
  test.each([
    ['new', ['product', '--name', 'Mứt'], 2, /--locality[\s\S]*--source-quote/],
    ['new', ['cake'], 2, /point-of-sale/],
    ['photo', ['package.json', '--for', 'mat-ong-nho'], 1, /package\.json/],
    ['photo', ['package.json', '--for', 'mat-ong-nhi', '--alt', 'x'], 1, /package\.json/],
    ['init', ['--commune', 'Ví Dụ'], 2, /--commune[\s\S]*--province/],
    ['check', ['--annotations', 'svn'], 2, /github, gitlab/],
    ['diff', [], 2, /origin\/main/],
    ['diff', ['khong-co-nhanh-nay'], 1, /git/],
    ['build', ['--fast'], 2, /--hold/],
  ] as const)('and a sentence, not a stack, is said: %s %j', async (script, parts, code, words) => {
    const content = contentOf(`nothing-${script}-${parts.join('-').replaceAll('/', '-')}`);
    const before = globSync('**/*', { cwd: content }).sort();
    const { code: ended, err } = await run(script, parts, content);
    expect(err).toMatch(words);
    expect(err).not.toMatch(/^\s+at /m);
    expect(ended).toBe(code);
    expect(globSync('**/*', { cwd: content }).sort()).toEqual(before);
  });

  test('by init where git has not got all of it yet', async () => {
    const { content } = committed('unsaved');
    edit(content, '"vi": "', '"vi": "Một ');
    const { code, err } = await run('init', eight, content);
    expect(err).toContain('--force');
    expect(code).toBe(1);
    expect(existsSync(join(content, PRODUCT))).toBe(true);
  });
});

test('npm run diff reads a commit, and leaves the work tree and what is staged as they are', async () => {
  const { content, root } = committed('compared');
  edit(content, '"summary": {', '"shelfLifeDays": 30,\n  "summary": {');
  git(root, 'add', '.');
  const status = git(root, 'status', '--porcelain');
  const { code, out } = await run('diff', ['HEAD', '--base-day', TODAY], content);
  expect(out).toContain('Để được (ngày)');
  expect(code).toBe(0);
  expect(git(root, 'status', '--porcelain')).toBe(status);
  const machine = await run('diff', ['HEAD', '--base-day', TODAY, '--json'], content);
  expect(JSON.parse(machine.out)).toMatchObject({
    differences: [{ what: 'edited', fields: ['shelfLifeDays'] }],
  });
});

test('npm run check tells the code host where the mistakes are, by the paths of its repository', async () => {
  const content = contentOf('annotated');
  git(join(folder, 'annotated'), 'init', '--quiet');
  edit(content, '"producer": "', '"producer": "khong-');
  const github = await run('check', [], content, { GITHUB_ACTIONS: 'true' });
  expect(github.out).toMatch(
    /^::error file=content\/products\/mat-ong-nho\.json,line=\d+,col=\d+,title=unknownReference::/m,
  );
  expect(github.code).toBe(1);
  const report = join(folder, 'quality.json');
  await run('check', ['--annotations', 'gitlab', '--annotations-file', report], content);
  expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject([
    { check_name: 'unknownReference', location: { path: `content/${PRODUCT}` } },
  ]);
});

test('npm run build -- --hold publishes the rest, names what is left out, and ends with 3', async () => {
  const content = contentOf('held');
  const secret = '0912 345 678';
  edit(content, '"summary": {', `"slogan": { "vi": "Gọi ${secret}" },\n  "summary": {`);
  const photos = readdirSync(join(content, 'photos/mat-ong-nho'));
  const out = join(folder, 'held-site');
  expect((await run('check', [], content)).code).toBe(1);
  expect((await run('check', ['--hold'], content)).code).toBe(3);
  const { code, out: log } = await run('build', ['--hold'], content, { SAN_VAT_OUT: out });
  expect(log).toContain(`content/${PRODUCT}: 1 lỗi`);
  expect(code).toBe(3);
  expect(existsSync(join(out, 'san-pham/che-nho/index.html'))).toBe(true);
  expect(existsSync(join(out, 'san-pham/mat-ong-nho'))).toBe(false);
  expect(photos.length).toBeGreaterThan(0);
  expect(globSync(join(out, '_astro', `${photos[0]?.replace(/\..*$/, '')}*`))).toEqual([]);

  const list = readFileSync(join(out, 'theo-doi/index.html'), 'utf8');
  expect(list).toContain('data-held="products/mat-ong-nho"');
  for (const file of ['index.html', 'danh-sach.csv', 'lich.ics']) {
    const text = readFileSync(join(out, 'theo-doi', file), 'utf8').replaceAll('\r\n ', '');
    expect(text).toContain(`content/${PRODUCT}`);
    expect(text).not.toContain(secret);
  }
  const record = JSON.parse(readFileSync(join(out, 'build.json'), 'utf8')) as { held: string[] };
  expect(record.held).toContain(PRODUCT);
});

test.each(['init', 'new', 'photo'] as const)(
  'npm run %s tells how it is called',
  async (command) => {
    const { code, out, err } = await run(command, ['--help'], contentOf(`help-${command}`));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`npm run ${command}`);
    expect(out).toContain('--lang en');
  },
);

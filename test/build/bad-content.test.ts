import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runBuild } from '../support/site.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bad-content-'));
  content = join(folder, 'content');
  cpSync('test/fixtures/minimal/content', content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const products = () => join(content, 'products');
const anyProduct = () => {
  const file = readFileSync(join(products(), `${firstId()}.json`), 'utf8');
  return JSON.parse(file) as Record<string, unknown>;
};
const firstId = () =>
  JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')).featuredProducts[0] as string;
const write = (id: string, data: unknown) =>
  writeFileSync(join(products(), `${id}.json`), `${JSON.stringify(data, null, 2)}\n`);

test('a dangling reference, an id twice after folding and a star without evidence stop the build, all at once', async () => {
  const good = anyProduct();
  write('con-tro-sai', { ...good, name: { vi: 'Con trỏ sai' }, producer: 'khong-co-ai' });
  writeFileSync(join(products(), `${firstId().toUpperCase()}.json`), JSON.stringify(good));
  write('sao-khong-bang-chung', {
    ...good,
    name: { vi: 'Sao không bằng chứng' },
    certificates: [
      {
        stars: 4,
        decision: '2025-501-ubnd-tinh-vi-du',
        criteriaSet: 'QD148-2023',
        kind: 'first',
        sources: ['s1'],
      },
    ],
    sources: [{ id: 's1', evidence: 'C', publisher: 'Trang bán hàng', quote: 'đạt 4 sao' }],
  });
  const out = join(folder, 'dist');
  const { code, log } = await runBuild({ content, out });
  expect(code).toBe(1);
  expect(log).toMatch(/con-tro-sai\.json[\s\S]*producer[\s\S]*khong-co-ai[\s\S]*Sửa:/);
  expect(log).toMatch(/duplicateId/);
  expect(log).toMatch(
    /sao-khong-bang-chung\.json[\s\S]*certificates\.0\.sources[\s\S]*starWithoutEvidence/,
  );
  expect(existsSync(out)).toBe(false);
});

test('a script, a javascript: link, a link out of the folder and an .mdx never reach a page, and nothing is half-written', async () => {
  const canary = join(folder, 'outside.md');
  writeFileSync(canary, 'CANARY-OUTSIDE');
  const stories = join(content, 'stories', 'vi');
  mkdirSync(stories, { recursive: true });
  writeFileSync(
    join(stories, 'bai-xau.md'),
    'Chào <script>alert(1)</script> và [bấm](javascript:alert(1)).\n',
  );
  writeFileSync(join(content, 'stories', 'chay.mdx'), 'export const leak = 1\n');
  symlinkSync(canary, join(stories, 'ngoai.md'));
  const out = join(folder, 'dist');
  mkdirSync(out);
  const { code, log } = await runBuild({ content, out });
  expect(code).toBe(1);
  for (const problem of ['markdownHtml', 'markdownLink', 'forbiddenFile', 'symlink'])
    expect(log).toContain(problem);
  expect(existsSync(join(out, 'index.html'))).toBe(false);
});

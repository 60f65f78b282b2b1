/** A disk that is full, a folder that is gone, a signal: a sentence, an exit code, nothing half-written. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { withPlainErrors } from '../../../scripts/lib/plain-errors.ts';
import { storeRelease } from '../../../scripts/lib/release-store.ts';
import { builtFolder } from '../../support/built-folder.ts';

const refused = (code: string) =>
  Object.assign(new Error(`${code}: no, write`), { code, syscall: 'write', path: '/srv/a' });

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

test.each([
  ['ENOSPC', 'ổ đĩa đã đầy'],
  ['EDQUOT', 'ổ đĩa được cấp'],
  ['EROFS', 'chỉ cho đọc'],
  ['EACCES', 'không có quyền'],
  ['ENOENT', 'không có tệp hoặc thư mục'],
])('%s is a sentence with the place, and an exit code', async (code, sentence) => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => {});
  await withPlainErrors(() => Promise.reject(refused(code)));
  expect(print.mock.calls).toHaveLength(1);
  expect(String(print.mock.calls[0]?.[0])).toMatch(/^\/srv\/a: /);
  expect(String(print.mock.calls[0]?.[0])).toContain(sentence);
  expect(process.exitCode).toBe(1);
});

test('a fault of the program itself keeps its stack', async () => {
  await expect(withPlainErrors(() => Promise.reject(new TypeError('x')))).rejects.toThrow('x');
});

describe('a release', () => {
  const siteOf = (files: Record<string, string>) =>
    builtFolder({
      ...files,
      'manifest.json': JSON.stringify({
        schema: 2,
        builtFor: '2026-12-01',
        records: {},
        files: Object.fromEntries(Object.keys(files).map((name) => [name, ''])),
      }),
    });

  test('that cannot be copied to its end leaves what is served, and nothing beside it', async () => {
    const store = join(builtFolder({}), 'srv');
    const { name } = await storeRelease(siteOf({ '_astro/a.12345678.css': 'x' }), store);
    // A file is where the folder of what is carried over would be.
    await expect(storeRelease(siteOf({ _astro: 'x' }), store)).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(readdirSync(join(store, 'releases'))).toEqual([name]);
    expect(readdirSync(store).sort()).toEqual(['current', 'releases']);
  });

  test('is not kept back by an earlier one whose manifest is torn', async () => {
    const store = join(builtFolder({}), 'srv');
    const { name } = await storeRelease(siteOf({ 'index.html': '1' }), store);
    writeFileSync(join(store, 'releases', name, 'manifest.json'), '{"schema"');
    await storeRelease(siteOf({ 'index.html': '2' }), store);
    expect(readFileSync(join(store, 'current/index.html'), 'utf8')).toBe('2');
  });
});

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const)('after %s the folder and the lock are gone, and it says so', async (signal, code) => {
  const folder = builtFolder({});
  const half = join(folder, 'half');
  const program = `
    import { mkdirSync, rmSync } from 'node:fs';
    import { onStop, tellWhenStopped } from ${JSON.stringify(new URL('../../../scripts/lib/stop.ts', import.meta.url).href)};
    import { withLock } from ${JSON.stringify(new URL('../../../scripts/lib/lock.ts', import.meta.url).href)};
    tellWhenStopped();
    await withLock(${JSON.stringify(join(folder, 'a.lock'))}, async () => {
      mkdirSync(${JSON.stringify(half)});
      onStop(() => rmSync(${JSON.stringify(half)}, { recursive: true }));
      console.log('ready');
      await new Promise((resolve) => setTimeout(resolve, 600_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  await once(child.stdout, 'data');
  expect(existsSync(half)).toBe(true);
  child.kill(signal);
  const [exitCode] = (await once(child, 'close')) as [number];
  expect(exitCode).toBe(code);
  expect(said).toContain('Đã dừng');
  expect(readdirSync(folder)).toEqual([]);
});

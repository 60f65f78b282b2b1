/** What npm makes of a clean checkout, where there is nothing yet but the files that it reads. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { builtFolder } from '../support/built-folder.ts';

interface LockFile {
  packages: Record<string, { resolved?: string; integrity?: string; libc?: string[] }>;
}

const filesOfNpm = ['package.json', 'package-lock.json', '.npmrc'];
const cleanCheckout = () =>
  builtFolder(Object.fromEntries(filesOfNpm.map((file) => [file, readFileSync(file, 'utf8')])));
const lockFile = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as LockFile;

/** Runs npm in a folder; it throws, with what npm printed, unless npm ends well. */
async function npm(folder: string, ...words: string[]): Promise<void> {
  const program = process.env['npm_execpath'];
  const [command, before] = program?.endsWith('.js')
    ? [process.execPath, [program]]
    : ['npm', [] as string[]];
  await promisify(execFile)(
    command,
    [...before, ...words, '--prefix', folder, '--ignore-scripts', '--loglevel=error'],
    { cwd: folder, shell: process.platform === 'win32' },
  );
}

test.each([
  ['this system', []],
  ['macOS', ['--os=darwin', '--cpu=arm64']],
  ['Windows', ['--os=win32', '--cpu=x64']],
  ['Alpine Linux', ['--os=linux', '--cpu=arm64', '--libc=musl']],
])('npm ci takes the lock file as it is: %s', async (_name, system) => {
  await expect(npm(cleanCheckout(), 'ci', '--dry-run', ...system)).resolves.toBeUndefined();
});

test('npm install adds nothing to the lock file and takes nothing away', async () => {
  const folder = cleanCheckout();
  await npm(folder, 'install', '--package-lock-only');
  // The npm that comes with Node 20 and 22 drops `libc` whenever it writes the file; ours has it, so
  // that nobody is sent the programs of another C library.
  const withoutLibc = ({ packages }: LockFile) =>
    Object.entries(packages).map(([path, { libc: _, ...entry }]) => [path, entry]);
  expect(withoutLibc(lockFile(folder))).toEqual(withoutLibc(lockFile('.')));
});

test.each([
  ['the project', '.', 300],
  ['the old Chromium of the tests', 'test/old-chromium', 1],
])(
  'the lock file of %s has a checksum for every package and names no registry',
  (_name, folder, fewest) => {
    const { '': _project, ...packages } = lockFile(folder).packages;
    expect(Object.keys(packages).length).toBeGreaterThan(fewest);
    for (const [path, { resolved, integrity }] of Object.entries(packages)) {
      expect(integrity, path).toMatch(/^sha512-/);
      expect(resolved, path).toBeUndefined();
    }
    expect(readFileSync(join(folder, 'package-lock.json'), 'utf8')).not.toMatch(
      /https?:\/\/[^"]*\.tgz/,
    );
  },
);

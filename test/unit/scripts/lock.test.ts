import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { withLock } from '../../../scripts/lib/lock.ts';
import { builtFolder } from '../../support/built-folder.ts';

const pauses = vi.hoisted(() => ({ count: 0, milliseconds: 0, during: () => {} }));
// Whoever waits for a lock pauses between two looks: counted, and over at the next turn.
vi.mock('node:timers/promises', () => ({
  setTimeout: async (milliseconds: number) => {
    pauses.count++;
    pauses.milliseconds += milliseconds;
    pauses.during();
    await nextTurn();
  },
}));
const nextTurn = () => new Promise((turn) => setImmediate(turn));

let file: string;
let said: string[];
const locked = <Result>(work: () => Promise<Result>) =>
  withLock(file, work, (sentence) => {
    said.push(`${pauses.milliseconds} ms: ${sentence}`);
  });
const done = async () => 'done';
const owner = (changes: Record<string, unknown> = {}) =>
  JSON.stringify({
    host: hostname(),
    process: process.pid,
    processStart: '',
    since: '2026-12-01T02:00:00.000Z',
    ...changes,
  });
/** The number of a process that has ended. */
const endedProcess = () => spawnSync(process.execPath, ['--version']).pid;

beforeEach(() => {
  file = join(builtFolder({}), 'a.lock');
  said = [];
  Object.assign(pauses, { count: 0, milliseconds: 0, during: () => {} });
});

test('one works while the other waits', async () => {
  const log: string[] = [];
  let other: Promise<unknown> = Promise.resolve();
  await locked(async () => {
    other = locked(async () => log.push('the other works'));
    // Until the other has come to the lock, or past it.
    while (pauses.count === 0 && log.length === 0) await nextTurn();
    log.push('the one is done');
  });
  await other;
  expect(log).toEqual(['the one is done', 'the other works']);
  expect(existsSync(file)).toBe(false);
});

test('a lock names host, process, its start and the moment, and leaves nothing beside it', async () => {
  const before = Date.now();
  const [text, names] = await locked(async () => [
    readFileSync(file, 'utf8'),
    readdirSync(dirname(file)),
  ]);
  const { since, ...who } = JSON.parse(text) as Record<string, unknown>;
  expect(who).toMatchObject({ host: hostname(), process: process.pid });
  expect(String(who['processStart'])).not.toBe('');
  expect(Date.parse(String(since))).toBeGreaterThanOrEqual(before);
  expect(names).toEqual(['a.lock']);
});

test('a lock is given back when the work fails', async () => {
  await expect(locked(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});

test('whoever waits is told for whom within two seconds, once', async () => {
  let release = () => {};
  const one = locked(() => new Promise<void>((resolve) => (release = resolve)));
  while (!existsSync(file)) await nextTurn();
  pauses.during = () => {
    if (pauses.count === 50) release();
  };
  await Promise.all([one, locked(done)]);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(`máy ${hostname()}, tiến trình ${process.pid}`);
  expect(Number.parseInt(said[0] ?? '', 10)).toBeLessThanOrEqual(2000);
});

describe('a stale lock is taken over', () => {
  test.each([
    ['of a process that has ended', () => owner({ process: endedProcess() })],
    ['whose number another process has by now', () => owner({ processStart: '1' })],
  ])('at once, %s', async (_, text) => {
    writeFileSync(file, text());
    expect(await locked(done)).toBe('done');
    expect(pauses.count).toBe(0);
    expect(readdirSync(dirname(file))).toEqual([]);
  });

  test.each([
    ['empty, from a disk that was full', ''],
    ['a bare number, as locks were', '1'],
    ['half a line', '{"host":"a'],
    ['something else', '[]'],
    ['of another machine that gives no sign of life', owner({ host: 'may-khac' })],
  ])('after a while: %s', async (_, text) => {
    writeFileSync(file, text);
    expect(await locked(done)).toBe('done');
    expect(said).toHaveLength(1);
    expect(readdirSync(dirname(file))).toEqual([]);
  });

  test('never from another machine that goes on giving signs of life', async () => {
    writeFileSync(file, owner({ host: 'may-khac' }));
    let isWorking = false;
    pauses.during = () => {
      // A sign of life every ten seconds, for some ten minutes of waiting.
      if (pauses.count % 50 === 0) utimesSync(file, pauses.count, pauses.count);
      if (pauses.count === 3000) {
        expect(isWorking).toBe(false);
        pauses.during = () => {};
      }
    };
    await locked(async () => (isWorking = true));
    expect(pauses.count).toBeGreaterThan(3000);
  });
});

test('a lock that cannot be written is an error, and nobody waits for ever', async () => {
  mkdirSync(file);
  await expect(locked(done)).rejects.toThrow(/EISDIR/);
});

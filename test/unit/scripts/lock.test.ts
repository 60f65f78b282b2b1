import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { withLock } from '../../../scripts/lib/lock.ts';
import { builtFolder } from '../../support/built-folder.ts';

const pauses = vi.hoisted(() => ({ count: 0 }));
// Whoever waits for a lock pauses between two looks: counted, and over at the next turn.
vi.mock('node:timers/promises', () => ({
  setTimeout: async () => {
    pauses.count++;
    await nextTurn();
  },
}));
const nextTurn = () => new Promise((turn) => setImmediate(turn));

test('one works while the other waits', async () => {
  const file = join(builtFolder({}), 'a.lock');
  const log: string[] = [];
  let other: Promise<unknown> = Promise.resolve();
  await withLock(file, async () => {
    other = withLock(file, async () => log.push('the other works'));
    // Until the other has come to the lock, or past it.
    while (pauses.count === 0 && log.length === 0) await nextTurn();
    log.push('the one is done');
  });
  await other;
  expect(log).toEqual(['the one is done', 'the other works']);
  expect(existsSync(file)).toBe(false);
});

test('a lock whose owner is gone is taken over', async () => {
  const file = join(builtFolder({}), 'a.lock');
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, String(pid));
  expect(await withLock(file, async () => 'done')).toBe('done');
});

test('a lock is given back when the work fails', async () => {
  const file = join(builtFolder({}), 'a.lock');
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});

import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withLock } from '../../../scripts/lib/lock.ts';
import { builtFolder } from '../../support/built-folder.ts';

test('one works while the other waits', async () => {
  const file = join(builtFolder({}), 'a.lock');
  const log: string[] = [];
  const work = (name: string) =>
    withLock(file, async () => {
      log.push(`${name} in`);
      await pause(50);
      log.push(`${name} out`);
    });
  await Promise.all([work('a'), work('b')]);
  expect([log[0]?.[0], log[2]?.[0]]).toEqual([log[1]?.[0], log[3]?.[0]]);
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

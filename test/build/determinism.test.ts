import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, runBuild } from '../support/site.ts';

/** Every file of a site by its path, with the mark of its bytes. */
const marks = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync(`${folder}/**/*`)
      .filter((file) => statSync(file).isFile())
      .map((file) => [
        relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ])
      .sort(),
  );

test('two cold builds in other folders and time zones give the same bytes, photographs included', async () => {
  const content = 'test/fixtures/xa-mau/content';
  const today = '2026-11-22';
  const folder = mkdtempSync(join(tmpdir(), 'twice-'));
  const zone = process.env['TZ'];
  try {
    // Every build is cold, the one that other tests read too: it is the first of the two.
    const first = await buildSite({ content, today });
    process.env['TZ'] = 'America/Los_Angeles';
    const second = join(folder, 'elsewhere', 'second');
    const { code, log } = await runBuild({ content, today, out: second });
    expect(code, log).toBe(0);
    const [one, two] = [marks(first), marks(second)];
    expect(Object.keys(one).length).toBeGreaterThan(200);
    expect(Object.keys(one).some((file) => file.endsWith('.avif'))).toBe(true);
    expect(two).toEqual(one);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    rmSync(folder, { recursive: true, force: true });
  }
});

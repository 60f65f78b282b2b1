import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  removeFolders,
  ForeignFolderError,
  prepareFolders,
  publish,
} from '../../../../scripts/lib/release/publication.ts';
import { builtFolder } from '../../../support/built-folder.ts';

/** Builds and publishes a site of one page. */
async function release(out: string, text: string): Promise<void> {
  const workshop = await prepareFolders(out);
  mkdirSync(workshop.site);
  writeFileSync(join(workshop.site, 'index.html'), text);
  writeFileSync(join(workshop.site, '_headers'), '');
  await publish(workshop);
  await removeFolders(workshop);
}
const homeOf = (out: string) => readFileSync(join(out, 'index.html'), 'utf8');

describe('publish', () => {
  test('puts a release in the place of the last one and leaves nothing beside it', async () => {
    const out = join(builtFolder({}), 'dist');
    await release(out, 'one');
    await release(out, 'two');
    expect(homeOf(out)).toBe('two');
    expect(existsSync(`${out}-building`) || existsSync(`${out}-previous`)).toBe(false);
  });

  test('a build that was killed between the renames loses nothing', async () => {
    const out = join(builtFolder({}), 'dist');
    await release(out, 'one');
    renameSync(out, `${out}-previous`);
    await removeFolders(await prepareFolders(out));
    expect(homeOf(out)).toBe('one');
  });

  test('what a killed build left behind is not published', async () => {
    const out = join(builtFolder({ 'dist-building/site/old.html': '' }), 'dist');
    await release(out, 'one');
    expect(existsSync(join(out, 'old.html'))).toBe(false);
  });

  test("a folder with somebody's own files is not replaced", async () => {
    const out = builtFolder({ 'thesis.doc': '' });
    await expect(prepareFolders(out)).rejects.toBeInstanceOf(ForeignFolderError);
    expect(existsSync(join(out, 'thesis.doc'))).toBe(true);
  });
});

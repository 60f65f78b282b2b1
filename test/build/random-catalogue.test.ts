/** What the check accepts, the build publishes: hundreds of entries that nobody would write, in one site. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../scripts/lib/content-check.ts';
import { builtFolder } from '../support/built-folder.ts';
import { writeRandomEntries } from '../support/entries-at-random.ts';
import { runBuild } from '../support/site.ts';

const TODAY = '2026-11-22';
const SEED = 20261201;
const COPIES = 320;
/** Fewer would say that the changes are so wild that little is tried. */
const LEAST_ACCEPTED = 200;

/** The JSON file of the entry that a file belongs to: a story's words lie in one of their own. */
function entryOf(file: string): string {
  const [folder, ...rest] = file.split('/');
  return `${folder}/${rest.at(-1)?.replace(/\.\w+$/, '')}.json`;
}

test('whatever entries the check accepts are published, with every id and every text that it allows', async () => {
  const content = join(builtFolder({}), 'content');
  const added = writeRandomEntries('test/fixtures/xa-mau/content', content, SEED, COPIES);
  const accepted = new Set(added);
  // What is refused goes, then what it leaves without a partner.
  for (;;) {
    const { problems } = await checkContent({ content, today: TODAY });
    const refused = new Set(
      problems.filter(({ level }) => level === 'error').map(({ file }) => entryOf(file)),
    );
    if (refused.size === 0) break;
    for (const entry of refused) {
      expect(accepted).toContain(entry);
      accepted.delete(entry);
      rmSync(join(content, entry));
      if (entry.startsWith('stories/'))
        rmSync(join(content, entry.replace('stories/', 'stories/vi/').replace('.json', '.md')));
    }
  }
  expect(accepted.size).toBeGreaterThanOrEqual(LEAST_ACCEPTED);
  for (const id of ['x', 'x-band']) expect(accepted).toContain(`products/${id}.json`);

  const out = join(builtFolder({}), 'dist');
  const { code, log } = await runBuild({ content, today: TODAY, out });
  expect(code, log.split('\n').slice(-30).join('\n')).toBe(0);
  for (const file of accepted) {
    const [folder = '', name] = file.split('/');
    expect(existsSync(join(out, 'data/v1', folder, name ?? '')), file).toBe(true);
  }
});

/**
 * All that is built, held to the floor of browsers in package.json: the syntax and the functions of every script,
 * the worker's and those within pages too, and every style sheet.
 */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtParts, lacksOf } from '../support/floor/built.ts';
import { sorted } from '../support/floor/done-without.ts';
import { bothContents, sample } from '../support/served-site.ts';
import { buildSite } from '../support/site.ts';

/**
 * The web editor is for a desk and a browser of today, and its page says so. Its own script is held to the floor:
 * it has to live to tell.
 */
const isEditor = (file: string): boolean => /^admin\/assets\/(?!main-)/.test(file);

describe.each(bothContents)('%s', (_name, content, today) => {
  test('asks of no browser what the floor lacks', async () => {
    // The editor is the same beside any content; the whole country is not built once more for it.
    const isSample = content === sample.content;
    const folder = await buildSite({ content, today, ...(isSample && { editor: true }) });
    const parts = builtParts(folder, isEditor);
    expect(parts.scripts.length).toBeGreaterThan(40);
    expect(parts.styles.length).toBeGreaterThan(20);
    expect(parts.scripts.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['sw.js', 'theme.js', 'embed.js', 'pagefind/pagefind.js']),
    );
    const { missed, idle } = sorted(lacksOf(parts));
    expect(missed).toEqual([]);
    expect(idle.map(({ features }) => features.source)).toEqual([]);
  });
});

test('the page of the editor says without a script, and where its script does not start, that it cannot', async () => {
  const folder = await buildSite({ content: 'test/fixtures/xa-mau/content', editor: true });
  const page = readFileSync(`${folder}/admin/index.html`, 'utf8');
  expect(page).toMatch(/<noscript><p[^>]*>.*JavaScript/);
  expect(page).toContain('data-editor-failed');
  // The parts that the floor lacks are fetched by one that can say that they failed.
  expect(globSync(`${folder}/admin/assets/main-*.js`)).toHaveLength(1);
});

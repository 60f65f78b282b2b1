/** Routes choose and hand on: they stay thin, and what leaves one is shared with others. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { kindsWith } from '../../src/domain/record-kinds.ts';
import { langs } from '../../src/i18n/index.ts';
import { sectionPath } from '../../src/outputs/addresses/index.ts';
import { routes } from '../../src/routes/table.ts';

const MOST_LINES = 40;
const MOST_AT_MEDIAN = 9;

const files = globSync('src/**/*.{ts,astro}').map(normalize);
const mounted = new Set(routes.map(({ entry }) => join('src/routes', entry)));

/** The lines in which a route decides: the frontmatter of a page, all of an endpoint. */
function decidingLines(file: string): number {
  const text = readFileSync(file, 'utf8');
  const [, frontmatter] = file.endsWith('.astro') ? text.split(/^---$/m) : ['', text];
  return (frontmatter ?? '').trim().split('\n').length;
}

const importsByFile = new Map(
  files.map((file) => [
    file,
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, path = '']) =>
      normalize(join(dirname(file), path)),
    ),
  ]),
);

/** Which files import a file. */
const importersOf = (wanted: string): string[] =>
  files.filter((file) => importsByFile.get(file)?.includes(wanted));

test(`no route decides in more than ${MOST_LINES} lines, and half of them in ${MOST_AT_MEDIAN} or fewer`, () => {
  const lines = [...mounted].map((file) => ({ file, lines: decidingLines(file) }));
  expect(lines.filter((route) => route.lines > MOST_LINES)).toEqual([]);
  const counts = lines.map((route) => route.lines).sort((a, b) => a - b);
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(MOST_AT_MEDIAN);
});

test('every route has its file, and no two serve one address', () => {
  const found = Object.keys(import.meta.glob('../../src/routes/*/**/*.{astro,ts}')).map((path) =>
    path.replace('../../', ''),
  );
  expect(found).toEqual(expect.arrayContaining([...mounted]));
  const patterns = routes.flatMap((route) => route.patterns);
  expect(patterns.filter((pattern, at) => patterns.indexOf(pattern) !== at)).toEqual([]);
});

test('every file of src/routes serves an address, or serves several routes', () => {
  const helpers = files.filter((file) => file.startsWith('src/routes/') && !mounted.has(file));
  const alone = helpers.filter(
    (file) => file !== 'src/routes/table.ts' && importersOf(file).length < 2,
  );
  expect(alone).toEqual([]);
});

test('every layout frames the pages of several routes or layouts', () => {
  const layouts = files.filter((file) => file.startsWith('src/layouts/'));
  const servedBy = (file: string): number =>
    importersOf(file).reduce(
      // A layout under another counts for every route of that one.
      (sum, importer) => sum + (importer.startsWith('src/layouts/') ? servedBy(importer) : 1),
      0,
    );
  expect(layouts.filter((file) => servedBy(file) < 2)).toEqual([]);
});

test('a page asks for its language and words where all pages do', () => {
  const asking = [...mounted].filter((file) =>
    /langOfPath\(pathWithoutBase|useStrings\(lang/.test(readFileSync(file, 'utf8')),
  );
  expect(asking).toEqual([]);
});

test.each(langs)('every kind of record with pages has its list and its page in %s', (lang) => {
  const patterns = new Set(routes.flatMap((route) => route.patterns));
  for (const kind of kindsWith('page', 'own')) {
    const list = sectionPath(kind, lang);
    expect(patterns.has(list) || patterns.has(`${list}[...list]`), list).toBe(true);
    expect(patterns.has(`${list}[id]`), list).toBe(true);
  }
});

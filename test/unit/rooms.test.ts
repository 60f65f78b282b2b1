/**
 * The linter keeps the rooms of `src/` apart: who may import whom is in `.biome.json`, with a sentence
 * for whoever tries. Here files that break each rule are written into a folder and linted.
 */
import { execFile } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { packageProgram } from '../../scripts/lib/child.ts';
import { builtFolder } from '../support/built-folder.ts';

/** Importing file, what it imports, and a word of the sentence; no word where it may. */
const imports: [from: string, what: string, sentence?: string][] = [
  ['src/schema/a1.ts', 'zod'],
  ['src/schema/a2.ts', '../lib/fold.ts'],
  ['src/schema/a3.ts', 'astro:content', 'have no Astro'],
  ['src/schema/a4.ts', 'node:fs/promises', 'no disk'],
  ['src/schema/a5.ts', '../settings.ts', 'no settings'],
  ['src/schema/a6.ts', '../catalogue/build.ts', 'comes first'],
  ['src/schema/a7.ts', '../domain/holidays.ts'],
  ['src/domain/k1.ts', '../lib/day.ts'],
  ['src/domain/k2.ts', '../schema/product.ts', 'not schemas'],
  ['src/domain/k3.ts', 'node:fs', 'is pure'],
  ['src/domain/k4.ts', '../i18n/index.ts', 'src/lib alone'],
  ['src/catalogue/b1.ts', '../schema/product.ts'],
  ['src/catalogue/b2.ts', 'astro:content', 'Only src/catalogue/index.ts'],
  ['src/catalogue/b3.ts', '../settings.ts', 'as arguments'],
  ['src/catalogue/read/b4.ts', '../../components/A.astro', 'knows nothing of pages'],
  ['src/catalogue/b5.ts', '../outputs/addresses/index.ts', 'knows nothing of pages'],
  ['src/catalogue/index.ts', '../settings.ts'],
  ['src/outputs/c1.ts', '../catalogue/records.ts'],
  ['src/outputs/c2.ts', '../catalogue/index.ts', 'as an argument'],
  ['src/outputs/c3.ts', 'astro:content', 'as an argument'],
  ['src/outputs/c4.ts', '../components/A.astro', 'no components'],
  ['src/components/D1.astro', '../outputs/addresses/index.ts'],
  ['src/components/D2.astro', '../catalogue/records.ts'],
  ['src/components/D3.astro', '../catalogue/index.ts', 'records as props'],
  ['src/components/D4.astro', 'astro:content', 'records as props'],
  ['src/components/D5.astro', '../outputs/data/api.ts', 'passes it in'],
  ['src/components/D6.astro', '../routes/a/a.astro', 'never the other way round'],
  ['src/layouts/E1.astro', 'astro:content', 'records as props'],
  ['src/browser/f1.ts', '../lib/day.ts'],
  ['src/browser/f2.ts', '../catalogue/build.ts', 'runs in the browser'],
  ['src/browser/f3.ts', '../outputs/addresses/index.ts', 'runs in the browser'],
  ['src/browser/f4.ts', 'node:fs', 'no Node'],
  ['src/browser/f5.ts', '../domain/certificate-life.ts'],
  ['src/lib/g2.ts', '../domain/holidays.ts', 'belong to src/domain'],
  ['src/lib/g1.ts', '../schema/product.ts', 'knows nothing of products'],
  ['src/i18n/h1.ts', '../schema/product.ts'],
  ['src/i18n/h2.ts', '../catalogue/build.ts', 'used by all'],
  ['src/routes/i/I1.astro', '../../catalogue/index.ts'],
  ['src/routes/i/I2.astro', '../../../scripts/lib/child.ts', 'Scripts use the site'],
  ['scripts/j1.ts', '../src/catalogue/build.ts'],
  ['scripts/j2.ts', '../src/routes/a/a.ts', 'belong to Astro'],
  ['scripts/j3.ts', 'astro:content', 'without Astro'],
];

const sourceOf = (from: string, what: string): string =>
  from.endsWith('.astro')
    ? `---\nimport { a } from '${what}';\nconst x = a;\n---\n<p>{x}</p>\n`
    : `import { a } from '${what}';\nexport const x = a;\n`;

test('each room may import what it may, and is told why not what it may not', async () => {
  const folder = builtFolder({
    '.gitignore': '',
    ...Object.fromEntries(imports.map(([from, what]) => [from, sourceOf(from, what)])),
  });
  copyFileSync('.biome.json', join(folder, '.biome.json'));
  const lint = [packageProgram('@biomejs/biome'), 'lint', '--only=style/noRestrictedImports'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...lint, '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github', '.'],
    { cwd: folder },
  ).catch((failure: { stdout: string }) => failure);

  for (const [from, what, sentence] of imports) {
    const said = stdout.split('\n').find((line) => line.includes(`${from},`)) ?? '';
    if (sentence === undefined) expect(said, `${from} may import ${what}`).toBe('');
    else expect(said, `${from} may not import ${what}`).toContain(sentence);
  }
});

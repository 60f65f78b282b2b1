/** Which packages the project names, beside those that its files import. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

interface PackageFile {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const { dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as PackageFile;
const sources = globSync([
  'astro.config.mjs',
  'src/**/*.{ts,astro,mdx,js}',
  'scripts/**/*.{ts,mjs}',
  'test/**/*.ts',
]).map((file) => normalize(file));

/** What a statement or a call of `import` names, or one that looks for a file; types are gone before anything runs. */
const IMPORT =
  /^\s*(?:import|export)\s+(type\b)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\b(?:import|import\.meta\.resolve)\('([^']+)'\)/gm;
const PACKAGE = /^(@[a-z][\w.-]*\/)?[a-z][\w.-]*(?=\/|$)/;

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, from, called]) => ({
    from: from ?? called ?? '',
    isType: type !== undefined,
  }));
const packageOf = (from: string): string[] => {
  const isOurs = /^(node|astro|virtual):/.test(from);
  const [name] = (isOurs ? undefined : PACKAGE.exec(from)) ?? [];
  return name === undefined ? [] : [name];
};

/** The packages that run when these files do, with all that they import. */
function packagesThatRun(files: readonly string[]): string[] {
  const seen = new Set<string>();
  const found = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file) || !sources.includes(file)) continue;
    seen.add(file);
    for (const { from, isType } of importsOf(file)) {
      if (isType) continue;
      if (from.startsWith('.')) open.push(normalize(join(dirname(file), from)));
      for (const name of packageOf(from)) found.add(name);
    }
  }
  return [...found].sort();
}

test('the dependencies are what a host needs to check, build and serve the site, and nothing else', () => {
  const commands = ['build', 'check', 'diff', 'preview', 'release', 'start', 'verify'];
  const needed = packagesThatRun([
    'astro.config.mjs',
    ...commands.map((command) => join('scripts', `${command}.ts`)),
    ...sources.filter((file) => file.startsWith('src')),
  ]);
  // The Node that all of this runs under is imported by nobody.
  expect(Object.keys(dependencies).sort()).toEqual([...needed, 'node'].sort());
});

test('every package that is imported is named, and none is named for nothing', () => {
  const imported = new Set(
    sources.flatMap((file) => importsOf(file).flatMap(({ from }) => packageOf(from))),
  );
  const named = { ...dependencies, ...devDependencies };
  expect([...imported].filter((name) => !(name in named))).toEqual([]);
  // Commands, and what one of them loads; the types of a package stand beside it.
  const others = [
    '@astrojs/check',
    '@biomejs/biome',
    '@vitest/coverage-v8',
    'node',
    'prettier',
    'prettier-plugin-astro',
  ];
  const unused = Object.keys(named)
    .map((name) => name.replace('@types/', ''))
    // Faces are read as files, by a path that test/support/faces.ts puts together.
    .filter((name) => !(name.startsWith('@fontsource') && name in devDependencies))
    .filter((name) => !imported.has(name) && !['typescript', ...others].includes(name));
  expect(unused).toEqual([]);
});

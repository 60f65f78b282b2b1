import { expect, test } from 'vitest';
import { routes } from '../../../src/routes/table.ts';

/** The files in the folders of `src/routes`; what they share lies beside the folders. */
const files = Object.keys(import.meta.glob('../../../src/routes/*/**/*.{astro,ts}')).map((path) =>
  path.replace('../../../src/routes/', ''),
);

test('every file that lies with the routes is mounted, and every route has its file', () => {
  expect(files.length).toBeGreaterThan(50);
  expect([...new Set(routes.map(({ entry }) => entry))].sort()).toEqual(files.sort());
});

test('no two routes serve one address', () => {
  const patterns = routes.flatMap((route) => route.patterns);
  expect(patterns.filter((pattern, at) => patterns.indexOf(pattern) !== at)).toEqual([]);
});

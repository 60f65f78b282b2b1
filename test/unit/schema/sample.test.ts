/** The sample shows everything that a file can say: it uses every path of every schema. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Entries, readContent } from '../../../src/catalogue/read/index.ts';
import { collectionNames, collections } from '../../../src/schema/collections.ts';
import { singleFileNames, singleFiles } from '../../../src/schema/files.ts';
import { type Shape, shapeOf } from '../../../src/schema/shape.ts';
import { type Part, partsOf, valuesAt } from '../../../src/schema/walk.ts';

const SAMPLE = 'test/fixtures/xa-mau/content';
const MINIMAL = 'test/fixtures/minimal/content';

/**
 * There is one `site.json`, and it says one of several things: the paths, with all below them, that
 * cannot stand in the sample beside what it has. `usedBy` names the content that has them instead.
 */
const apart: Record<string, { why: string; usedBy?: string }> = {
  'site.managingBody<false>': {
    why: 'Somebody answers for a site or nobody does yet; for the sample somebody does.',
    usedBy: MINIMAL,
  },
  'site.tiles<none>': { why: 'A map has tiles or none; the sample has some.', usedBy: MINIMAL },
  // What is made of each kind is in test/unit/outputs/editor/backend.test.ts.
  'site.editor<github>': { why: 'A site has one repository; the sample’s is at a GitLab.' },
  'site.editor<gitea>': { why: 'A site has one repository; the sample’s is at a GitLab.' },
  'site.editor<forgejo>': { why: 'A site has one repository; the sample’s is at a GitLab.' },
};

/** `events` and then `when`, `events.when` and then the variant `lunar`: `events.when<lunar>`. */
const pathTo = (part: Part, path: string): string =>
  'key' in part ? `${path}.${part.key}` : `${path}<${part.name}>`;

/** Every path of a shape, those of its variants apart from each other. */
const pathsOf = (shape: Shape, path: string): string[] => [
  path,
  ...partsOf(shape).flatMap((part) => pathsOf(part.shape, pathTo(part, path))),
];

/** The paths of a shape that a value uses. */
const usedBy = (value: unknown, shape: Shape, path: string): string[] => [
  path,
  ...partsOf(shape).flatMap((part) =>
    valuesOf(part, value).flatMap((inner) => usedBy(inner, part.shape, pathTo(part, path))),
  ),
];
function valuesOf(part: Part, value: unknown): unknown[] {
  if ('key' in part) return valuesAt(value, [part.key]).map((found) => found.value);
  return part.shape.schema.safeParse(value).success ? [value] : [];
}

const everyPath = Object.entries({ ...collections, ...singleFiles }).flatMap(([name, schema]) =>
  pathsOf(shapeOf(schema), name),
);

async function pathsUsedIn(content: string): Promise<ReadonlySet<string>> {
  const { entries, problems } = await readContent(content);
  expect(problems).toEqual([]);
  return new Set([...usedInCollections(entries), ...usedInSingleFiles(entries)]);
}
const usedInCollections = ({ collections: files }: Entries): string[] =>
  collectionNames.flatMap((name) =>
    [...files[name].values()].flatMap((data) => usedBy(data, shapeOf(collections[name]), name)),
  );
const usedInSingleFiles = (entries: Entries): string[] =>
  singleFileNames.flatMap((name) =>
    entries[name] ? usedBy(entries[name], shapeOf(singleFiles[name]), name) : [],
  );

const isApart = (path: string): boolean =>
  Object.keys(apart).some((start) => path.startsWith(start));

test('the sample uses every path of every schema that can stand in it', async () => {
  const used = await pathsUsedIn(SAMPLE);
  const unused = everyPath.filter((path) => !used.has(path) && !isApart(path));
  expect(unused, `add these to ${SAMPLE}`).toEqual([]);
});

test('what the sample cannot use beside the rest is still there to be used, and is not', async () => {
  const used = await pathsUsedIn(SAMPLE);
  const needless = Object.keys(apart).filter((path) => used.has(path) || !everyPath.includes(path));
  expect(needless, 'take these out of the list above').toEqual([]);
});

test('what is said to stand in other content stands there', async () => {
  for (const [start, { usedBy: content }] of Object.entries(apart)) {
    if (content === undefined) continue;
    const used = await pathsUsedIn(content);
    const wanted = everyPath.filter((path) => path.startsWith(start));
    expect(wanted.filter((path) => !used.has(path))).toEqual([]);
  }
});

test('a path that no file uses would be named, with its variant', () => {
  const shape = shapeOf(
    z.strictObject({
      when: z.discriminatedUnion('calendar', [
        z.strictObject({ calendar: z.literal('solar'), on: z.string() }),
        z.strictObject({ calendar: z.literal('lunar'), month: z.int() }),
      ]),
      stops: z.array(z.strictObject({ note: z.string().optional() })),
      confirmed: z.record(z.string(), z.string()),
    }),
  );
  const file = {
    when: { calendar: 'solar', on: '2026-11-22' },
    stops: [{}],
    confirmed: {},
  };
  const used = usedBy(file, shape, 'trips');
  expect(pathsOf(shape, 'trips').filter((path) => !used.includes(path))).toEqual([
    'trips.when<lunar>',
    'trips.when<lunar>.calendar',
    'trips.when<lunar>.month',
    'trips.stops.*.note',
    'trips.confirmed.{}',
  ]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '../../../src/schema/collections.ts';
import { DaySchema } from '../../../src/schema/date.ts';
import { field } from '../../../src/schema/field.ts';
import { singleFiles } from '../../../src/schema/files.ts';
import { reference } from '../../../src/schema/id.ts';
import { LineSchema } from '../../../src/schema/text.ts';
import {
  choicesAt,
  keysAt,
  metaAt,
  pathsWhere,
  placesIn,
  referencesIn,
  shapesAt,
  valuesAt,
} from '../../../src/schema/walk.ts';

const schemas: [name: string, schema: z.ZodType][] = Object.entries({
  ...collections,
  ...singleFiles,
});
const dotted = (path: readonly string[]) => path.join('.');

/** The paths that JSON Schema knows of a schema: zod's own walk, which is not ours. */
function pathsInJsonSchema(schema: z.core.JSONSchema.BaseSchema, path = ''): string[] {
  const under = (key: string, inner: unknown) =>
    pathsInJsonSchema(inner as z.core.JSONSchema.BaseSchema, path === '' ? key : `${path}.${key}`);
  const { properties = {}, items, prefixItems = [], additionalProperties } = schema;
  const variants = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [
    path,
    ...Object.entries(properties).flatMap(([key, inner]) => under(key, inner)),
    ...(items ? under('*', items) : []),
    ...prefixItems.flatMap((inner, at) => under(String(at), inner)),
    ...(typeof additionalProperties === 'object' ? under('{}', additionalProperties) : []),
    ...variants.flatMap((inner) => pathsInJsonSchema(inner as typeof schema, path)),
  ];
}

describe.each(schemas)('the schema of %s', (_name, schema) => {
  test('is walked whole, with nothing unknown in it', () => {
    const places = placesIn(schema);
    expect(places.filter(({ shape }) => shape.kind === 'unknown')).toEqual([]);
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    expect([...new Set(places.map(({ path }) => dotted(path)))].sort()).toEqual(
      [...new Set(pathsInJsonSchema(json))].sort(),
    );
  });

  test('has at each path what the walk found there', () => {
    for (const { path, shape } of placesIn(schema)) {
      const here = shapesAt(schema, path);
      const variants = here.flatMap((one) =>
        one.kind === 'variants' ? one.variants.map((variant) => variant.shape) : [],
      );
      expect([...here, ...variants].includes(shape), dotted(path)).toBe(true);
    }
  });
});

const trip = z.strictObject({
  name: field('Tên', 'Tên chuyến.', LineSchema),
  when: field(
    'Khi nào',
    'Ngày, hoặc tháng âm lịch.',
    z.discriminatedUnion('calendar', [
      z.strictObject({ calendar: z.literal('solar'), on: field('Ngày', '', DaySchema) }),
      z.strictObject({
        calendar: z.literal('lunar'),
        month: z.int(),
        producer: reference('producers'),
      }),
    ]),
  ).optional(),
  stops: field(
    'Điểm dừng',
    '',
    z.array(z.strictObject({ place: reference('destinations'), by: z.enum(['car', 'boat']) })),
  ),
  confirmed: z.record(z.string(), DaySchema).optional(),
  range: z.tuple([z.number(), z.number()]).optional(),
});

test('places come with what holds something before what is in it, and variants one after the other', () => {
  expect(placesIn(trip).map(({ path, shape }) => `${dotted(path)} ${shape.kind}`)).toEqual([
    ' group',
    'name text',
    'when variants',
    'when group',
    'when.calendar choice',
    'when.on text',
    'when group',
    'when.calendar choice',
    'when.month number',
    'when.producer text',
    'stops list',
    'stops.* group',
    'stops.*.place text',
    'stops.*.by choice',
    'confirmed record',
    'confirmed.{} text',
    'range tuple',
    'range.0 number',
    'range.1 number',
  ]);
});

test('a path at which something holds is named once, however many variants have it', () => {
  expect(pathsWhere(trip, ({ kind }) => kind === 'choice').map(dotted)).toEqual([
    'when.calendar',
    'stops.*.by',
  ]);
});

test('names of other entries are found wherever they stand', () => {
  expect(referencesIn(trip)).toEqual([
    { path: ['when', 'producer'], target: 'producers' },
    { path: ['stops', '*', 'place'], target: 'destinations' },
  ]);
  const ofProducts = referencesIn(collections.products).map(({ path }) => dotted(path));
  expect(ofProducts).toEqual(
    expect.arrayContaining(['producer', 'locality', 'salesChannels.*.marketplace']),
  );
});

test('the values at a path come with their places in the file', () => {
  const file = {
    stops: [{ place: 'thac-mau' }, { place: 'chua-bia' }],
    confirmed: { 2027: '2027-02-13' },
    range: [1, 2],
  };
  expect(valuesAt(file, ['stops', '*', 'place'])).toEqual([
    { value: 'thac-mau', at: ['stops', 0, 'place'] },
    { value: 'chua-bia', at: ['stops', 1, 'place'] },
  ]);
  expect(valuesAt(file, ['confirmed', '{}'])).toEqual([
    { value: '2027-02-13', at: ['confirmed', '2027'] },
  ]);
  expect(valuesAt(file, ['range', '1'])).toEqual([{ value: 2, at: ['range', '1'] }]);
  expect(valuesAt(file, ['when', 'on'])).toEqual([]);
  // What is written in the wrong shape has no items, and does not stop anybody.
  expect(valuesAt({ stops: { a: { place: 'x' } } }, ['stops', '*', 'place'])).toEqual([]);
  expect(valuesAt({ stops: 'x' }, ['stops', '*', 'place'])).toEqual([]);
});

test('a field goes by its own title, or by that of the field around it', () => {
  expect(metaAt(trip, ['name'])).toEqual({ title: 'Tên', hint: 'Tên chuyến.' });
  expect(metaAt(trip, ['when'])).toEqual({ title: 'Khi nào', hint: 'Ngày, hoặc tháng âm lịch.' });
  expect(metaAt(trip, ['when', 'on'])).toEqual({ title: 'Ngày', hint: '' });
  expect(metaAt(trip, ['when', 'month']).title).toBe('Khi nào › month');
  expect(metaAt(trip, ['stops', 1, 'place']).title).toBe('Điểm dừng › place');
  expect(metaAt(trip, ['stops', 1, 'unheardOf']).title).toBe('Điểm dừng › unheardOf');
  expect(metaAt(trip, ['range', 0])).toEqual({});
  expect(metaAt(trip, [])).toEqual({});
});

test('keys and choices are those of all variants', () => {
  expect(keysAt(trip, ['when'])).toEqual(['calendar', 'on', 'month', 'producer']);
  expect(keysAt(trip, ['stops', 0])).toEqual(['place', 'by']);
  expect(keysAt(trip, ['name'])).toEqual([]);
  expect(keysAt(trip, [])).toEqual(['name', 'when', 'stops', 'confirmed', 'range']);
  expect(choicesAt(trip, ['when', 'calendar'])).toEqual(['solar', 'lunar']);
  expect(choicesAt(trip, ['stops', 3, 'by'])).toEqual(['car', 'boat']);
  expect(choicesAt(trip, ['name'])).toEqual([]);
});

test('no key of JavaScript itself is taken for a field', () => {
  expect(shapesAt(trip, ['constructor'])).toEqual([]);
  expect(valuesAt({}, ['constructor'])).toEqual([]);
});

test('nobody reaches into a schema past its public interface', () => {
  const sources = ['src', 'scripts'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|astro|mjs)$/.test(file))
      .map((file) => join(room, file)),
  );
  expect(sources).toContain(join('src', 'schema', 'shape.ts'));
  expect(sources.filter((file) => /\._(zod|def)\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

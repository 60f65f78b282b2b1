/**
 * Going through whole schemas: every place at which a value may stand, and what a schema says of the
 * place of a value that somebody has written.
 */
import type { z } from 'zod';
import type { CollectionName } from './collections.ts';
import { alternativesOf, fieldsOf, type Shape, shapeOf, type Variant } from './shape.ts';

/** Keys from the root of a file: `*` for every item of a list, `{}` for every key of a record. */
export type SchemaPath = readonly string[];

/** A place in a schema, and what may stand there. */
export interface Place {
  path: SchemaPath;
  shape: Shape;
}

/**
 * Every place of a schema, what holds something before what is in it. Variants stand where their choice
 * stands, one after the other: a path may come several times.
 */
export const placesIn = (schema: z.ZodType): Place[] => placesUnder(shapeOf(schema), []);

const placesUnder = (shape: Shape, path: SchemaPath): Place[] => [
  { path, shape },
  ...partsOf(shape).flatMap((part) =>
    placesUnder(part.shape, 'key' in part ? [...path, part.key] : path),
  ),
];

/** What stands under a key of a path, or a variant, which stands where its choice stands. */
export type Part = { key: string; shape: Shape } | Variant;

/** What a shape is made of, one level down: fields, the item of a list, variants. */
export function partsOf(shape: Shape): readonly Part[] {
  switch (shape.kind) {
    case 'group':
      return Object.entries(shape.fields).map(([key, field]) => ({ key, shape: field }));
    case 'list':
      return [{ key: '*', shape: shape.item }];
    case 'record':
      return [{ key: '{}', shape: shape.value }];
    case 'tuple':
      return shape.items.map((item, at) => ({ key: String(at), shape: item }));
    case 'variants':
      return shape.variants;
    default:
      return [];
  }
}

/** Every path at which something holds of what may stand there, each once. */
export const pathsWhere = (schema: z.ZodType, holds: (shape: Shape) => boolean): SchemaPath[] =>
  eachOnce(placesIn(schema).filter(({ shape }) => holds(shape))).map(({ path }) => path);

/** A path at which ids of entries of a collection stand. */
export interface Reference {
  path: SchemaPath;
  target: CollectionName;
}

/** Every path at which a file names entries of other collections, each once. */
export const referencesIn = (schema: z.ZodType): Reference[] =>
  eachOnce(
    placesIn(schema).flatMap(({ path, shape }) =>
      shape.kind === 'text' && shape.reference ? [{ path, target: shape.reference }] : [],
    ),
  );

const eachOnce = <Found extends { path: SchemaPath }>(found: readonly Found[]): Found[] => [
  ...new Map(found.map((one) => [one.path.join('.'), one])).values(),
];

/** All values of a file at a path of its schema, each with its own place in the file. */
export function valuesAt(
  value: unknown,
  path: SchemaPath,
  at: (string | number)[] = [],
): { value: unknown; at: (string | number)[] }[] {
  const [key, ...rest] = path;
  if (key === undefined) return [{ value, at }];
  if (typeof value !== 'object' || value === null) return [];
  if (key === '*')
    return Array.isArray(value)
      ? value.flatMap((inner, index) => valuesAt(inner, rest, [...at, index]))
      : [];
  if (key === '{}')
    return Object.entries(value).flatMap(([name, inner]) => valuesAt(inner, rest, [...at, name]));
  return Object.hasOwn(value, key)
    ? valuesAt((value as Record<string, unknown>)[key], rest, [...at, key])
    : [];
}

/**
 * The shapes that may stand at a place: several where a choice of variants lies on the way. A choice at
 * the end is handed back as it is, because the field has its name.
 *
 * @param path of a schema, or of a value with the numbers of its items
 */
export const shapesAt = (schema: z.ZodType, path: readonly PropertyKey[]): Shape[] =>
  path.reduce<Shape[]>(
    (here, key) =>
      here.flatMap(alternativesOf).flatMap((shape) => partAt(shape, String(key)) ?? []),
    [shapeOf(schema)],
  );

function partAt(shape: Shape, key: string): Shape | undefined {
  if (shape.kind === 'list') return shape.item;
  if (shape.kind === 'record') return shape.value;
  if (shape.kind === 'tuple') return shape.items[Number(key)];
  return shape.kind === 'group' && Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
}

/** The title and hint of the field at a path, or of the nearest field around it: `Địa chỉ › code`. */
export function metaAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
): { title?: string | undefined; hint?: string | undefined } {
  for (let length = path.length; length > 0; length--) {
    for (const { title, hint } of shapesAt(schema, path.slice(0, length))) {
      if (!title) continue;
      const tail = path.slice(length).filter((part) => typeof part === 'string');
      return { title: [title, ...tail].join(' › '), hint };
    }
  }
  return {};
}

/** The keys that a group at a path may have, of all its variants. */
export const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => [
  ...new Set(shapesAt(schema, path).flatMap((shape) => fieldsOf(shape).map(([key]) => key))),
];

/** The values that may be chosen at a path, as they are written. */
export const choicesAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => [
  ...new Set(
    shapesAt(schema, path)
      .flatMap(alternativesOf)
      .flatMap((shape) => (shape.kind === 'choice' ? shape.values.map(String) : [])),
  ),
];

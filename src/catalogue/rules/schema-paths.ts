import type { z } from 'zod';

/** A path through a schema; `*` stands for every element of a list. */
export type SchemaPath = readonly string[];

type Def = {
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  in?: z.ZodType;
};
const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

/** Every path at which a predicate holds for the schema that stands there. */
export function pathsWhere(
  schema: z.ZodType,
  holds: (schema: z.ZodType) => boolean,
  at: SchemaPath = [],
): SchemaPath[] {
  if (holds(schema)) return [at];
  const { innerType, element, options, shape, in: input } = defOf(schema);
  if (innerType) return pathsWhere(innerType, holds, at);
  if (input) return pathsWhere(input, holds, at);
  if (element) return pathsWhere(element, holds, [...at, '*']);
  if (options) return unique(options.flatMap((option) => pathsWhere(option, holds, at)));
  return Object.entries(shape ?? {}).flatMap(([key, inner]) =>
    pathsWhere(inner, holds, [...at, key]),
  );
}

/** Every path at which ids of another collection stand, with that collection. */
export function referencePaths(schema: z.ZodType): { path: SchemaPath; target: string }[] {
  const targets = new Map<string, string>();
  const paths = pathsWhere(schema, (inner) => typeof inner.meta()?.['reference'] === 'string');
  for (const path of paths) {
    for (const target of targetsAt(schema, path)) targets.set(path.join('.'), target);
  }
  return paths.map((path) => ({ path, target: targets.get(path.join('.')) ?? '' }));
}

function targetsAt(schema: z.ZodType, [key, ...rest]: SchemaPath): string[] {
  const { innerType, element, options, shape, in: input } = defOf(schema);
  const own = schema.meta()?.['reference'];
  if (typeof own === 'string') return [own];
  const path = key === undefined ? [] : [key, ...rest];
  if (innerType) return targetsAt(innerType, path);
  if (input) return targetsAt(input, path);
  if (options) return options.flatMap((option) => targetsAt(option, path));
  if (key === '*') return element ? targetsAt(element, rest) : [];
  const inner = key === undefined ? undefined : shape?.[key];
  return inner ? targetsAt(inner, rest) : [];
}

/** All values of a file at a schema path, each with its own place in the file. */
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
  return Object.hasOwn(value, key)
    ? valuesAt((value as Record<string, unknown>)[key], rest, [...at, key])
    : [];
}

const unique = (paths: SchemaPath[]): SchemaPath[] => [
  ...new Map(paths.map((path) => [path.join('.'), path])).values(),
];

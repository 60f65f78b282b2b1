import type { z } from 'zod';
import { pathsWhere, type SchemaPath } from './schema-paths.ts';

const known = new WeakMap<z.ZodType, SchemaPath[]>();

/** Paths of the texts that visitors read: every `{ vi, en }` in an entry of this shape. */
export function bilingualPathsOf(schema: z.ZodType): SchemaPath[] {
  const paths = known.get(schema) ?? pathsWhere(schema, isBilingual);
  known.set(schema, paths);
  return paths;
}

function isBilingual(schema: z.ZodType): boolean {
  const { shape } = schema._zod.def as unknown as { shape?: Record<string, unknown> };
  return shape !== undefined && Object.keys(shape).join() === 'vi,en';
}

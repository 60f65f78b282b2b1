import type { z } from 'zod';
import type { Shape } from '../../schema/shape.ts';
import { pathsWhere, type SchemaPath } from '../../schema/walk.ts';

const known = new WeakMap<z.ZodType, SchemaPath[]>();

/** Paths of the texts that visitors read: every `{ vi, en }` in an entry of this shape. */
export function bilingualPathsOf(schema: z.ZodType): SchemaPath[] {
  const paths = known.get(schema) ?? pathsWhere(schema, isBilingual);
  known.set(schema, paths);
  return paths;
}

const isBilingual = (shape: Shape): boolean =>
  shape.kind === 'group' && Object.keys(shape.fields).join() === 'vi,en';

/** Walking a schema by the path of a value: which fields stand there, what officers call them. */
import type { z } from 'zod';
import type { ProblemDetail } from '../problem.ts';

/** What zod keeps of a schema, as far as walking needs it. */
export interface Def {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  in?: z.ZodType;
  values?: unknown[];
  entries?: Record<string, unknown>;
  valueType?: z.ZodType;
}
export const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

/** The schemas that may stand at a path: several under a union. */
export function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  const def = defOf(schema);
  if (def.innerType) return schemasAt(def.innerType, path);
  if (def.type === 'pipe' && def.in) return schemasAt(def.in, path);
  if (def.options) return def.options.flatMap((option) => schemasAt(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  const inner = def.shape ? def.shape[String(key)] : (def.element ?? def.valueType);
  if (!inner) return [];
  return rest.length > 0 ? schemasAt(inner, rest) : [inner];
}

/** The title and hint of the field at a path, or of the nearest field around it. */
export function metaAt(schema: z.ZodType, path: readonly PropertyKey[]): ProblemDetail {
  for (let length = path.length; length > 0; length--) {
    for (const inner of schemasAt(schema, path.slice(0, length))) {
      const meta = metaOf(inner);
      if (meta?.title) {
        const tail = path
          .slice(length)
          .filter((part) => typeof part === 'string')
          .map(String);
        return { title: [meta.title, ...tail].join(' › '), hint: meta.description };
      }
    }
  }
  return {};
}

/** Metadata of a schema, looking through `optional()`. */
function metaOf(schema: z.ZodType): { title?: string; description?: string } | undefined {
  const own = schema.meta();
  if (own?.title) return own as { title: string; description?: string };
  const { innerType } = defOf(schema);
  return innerType ? metaOf(innerType) : undefined;
}

/** The keys that a group at a path may have, of all its variants. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const here = path.length === 0 ? [schema] : schemasAt(schema, path);
  const groups = here.flatMap((inner) => schemasAt(inner, []));
  return [...new Set(groups.flatMap((inner) => Object.keys(defOf(inner).shape ?? {})))];
}

/** The values that may be chosen at a path. */
export function choicesAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const options = schemasAt(schema, path).flatMap((inner) => {
    const { values, entries } = defOf(inner);
    return values ?? Object.values(entries ?? {});
  });
  return [...new Set(options.map(String))];
}

import { nearest } from '../../lib/nearest.ts';
import { collectionNames, collections, type CollectionName } from '../../schema/collections.ts';
import { SiteSchema } from '../../schema/site.ts';
import type { z } from 'zod';
import { makeProblem, type Problem } from '../problem.ts';
import type { Entries } from '../read/index.ts';
import { metaAt } from '../read/shape.ts';
import { referencePaths, valuesAt } from './schema-paths.ts';
import type { Rule } from './rule.ts';

/** Where in the shape of a collection ids of another one stand; read off the schemas once. */
const pathsOf = new Map<string, ReturnType<typeof referencePaths>>();
const pathsIn = (name: string, schema: z.ZodType) => {
  const known = pathsOf.get(name) ?? referencePaths(schema);
  pathsOf.set(name, known);
  return known;
};

export const references: Rule = {
  name: 'references',
  about: 'Every id that a file names exists in the collection that the field points to.',
  check: (entries) => [
    ...collectionNames.flatMap((name) =>
      [...entries.collections[name]].flatMap(([id, data]) => dangling(entries, name, collections[name], data, `${name}/${id}.json`)),
    ),
    ...(entries.site ? dangling(entries, 'site', SiteSchema, entries.site, 'site.json') : []),
  ],
};

function dangling(entries: Entries, name: string, schema: z.ZodType, data: unknown, file: string): Problem[] {
  return pathsIn(name, schema).flatMap(({ path, target }) => {
    const known = entries.ids[target as CollectionName];
    return valuesAt(data, path).flatMap(({ value, at }) => {
      if (typeof value !== 'string' || known.has(value)) return [];
      return makeProblem('unknownReference', file, at.join('.'), {
        title: metaAt(schema, at).title,
        found: value,
        wanted: nearest(value, known),
        hint: `content/${target}/${value}.json`,
      });
    });
  });
}

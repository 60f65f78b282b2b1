import type { z } from 'zod';
import { idFromName } from '../../lib/fold.ts';
import { nearest } from '../../lib/nearest.ts';
import { collectionNames, collections, type CollectionName } from '../../schema/collections.ts';
import { MemberSchema } from '../../schema/member.ts';
import { SiteSchema } from '../../schema/site.ts';
import { metaAt, type Reference, referencesIn, valuesAt } from '../../schema/walk.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import type { Entries } from '../read/index.ts';
import type { Rule } from './rule.ts';

/** Where in the shape of a collection ids of another one stand; read off the schemas once. */
const pathsOf = Object.fromEntries(
  collectionNames.map((name) => [name, referencesIn(collections[name])]),
);
/** Where ids of other collections stand in the entries of a collection. */
export const referencesOf = (name: CollectionName): readonly Reference[] => pathsOf[name] ?? [];
const sitePaths = referencesIn(SiteSchema);
const memberPaths = referencesIn(MemberSchema);

export const references: Rule = {
  about: words(
    'Mã nào được nhắc tới cũng phải có trong thư mục mà ô ấy trỏ tới.',
    'Every id that a file names exists in the collection that the field points to.',
  ),
  check: (entries) => {
    const near = suggestions(entries);
    const dangling = (
      data: unknown,
      schema: z.ZodType,
      paths: readonly Reference[],
      file: string,
    ): Problem[] =>
      paths.flatMap(({ path, target }) =>
        valuesAt(data, path)
          .filter(
            ({ value }) =>
              typeof value === 'string' &&
              // What is no id at all has been named already, as a field that is wrong.
              value === idFromName(value) &&
              !entries.ids[target].has(value),
          )
          .map(({ value, at }) => {
            const found = value as string;
            const detail = {
              title: metaAt(schema, at).title,
              found,
              wanted: near(target, found),
              hint: `content/${target}`,
            };
            return makeProblem('unknownReference', file, at.join('.'), detail);
          }),
      );
    return [
      ...collectionNames.flatMap((name) =>
        [...entries.collections[name], ...entries.misshapen[name]].flatMap(([id, data]) =>
          dangling(data, collections[name], referencesOf(name), `${name}/${id}.json`),
        ),
      ),
      ...[...entries.members].flatMap(([id, data]) =>
        dangling(data, MemberSchema, memberPaths, `members/${id}.json`),
      ),
      ...(entries.site ? dangling(entries.site, SiteSchema, sitePaths, 'site.json') : []),
    ];
  },
};

/** Ids that were probably meant. Each takes a look at the whole collection, so only the first are looked for. */
function suggestions({
  ids,
}: Entries): (target: CollectionName, missing: string) => string | undefined {
  const MOST = 50;
  const known = new Map<string, string | undefined>();
  return (target, missing) => {
    const key = `${target}/${missing}`;
    if (!known.has(key) && known.size < MOST) known.set(key, nearest(missing, ids[target]));
    return known.get(key);
  };
}

import type { z } from 'zod';
import { collectionNames, collections } from '../../schema/collections.ts';
import { SiteSchema } from '../../schema/site.ts';
import { metaAt, pathsWhere, type SchemaPath, valuesAt } from '../../schema/walk.ts';
import { makeProblem, type Problem } from '../problem.ts';
import type { Entries } from '../read/index.ts';
import type { StoryNode } from '../read/markdown.ts';

/** A text of a file, written or quoted, with its place. */
export interface Prose {
  text: string;
  /** What of it we say ourselves to visitors: nothing of a name, a quotation or a note on a source. */
  ownWords: string;
  file: string;
  field: string;
  /** The field as officers know it. Asked for only where something is wrong. */
  title: () => string | undefined;
}

/** Runs a check over every text of every file and gathers what it finds. */
function forEachText(entries: Entries, check: (prose: Prose) => Problem[]): Problem[] {
  const inFields = (data: unknown, schema: z.ZodType, paths: readonly SchemaPath[], file: string) =>
    paths.flatMap((path) => {
      const isOurs = path.at(-1) === 'vi' || path.at(-1) === 'en';
      return valuesAt(data, path).flatMap(({ value, at }) => {
        const text = value as string;
        return check({
          text,
          ownWords: isOurs ? text : '',
          file,
          field: at.join('.'),
          title: () => metaAt(schema, at).title,
        });
      });
    });
  const inStory = (body: readonly StoryNode[], file: string) =>
    check({
      text: storyText(body),
      ownWords: storyText(body, { ownWords: true }),
      file,
      field: '',
      title: () => undefined,
    });

  return [
    ...(entries.site ? inFields(entries.site, SiteSchema, sitePaths, 'site.json') : []),
    ...collectionNames.flatMap((name) =>
      [...entries.collections[name]].flatMap(([id, data]) =>
        inFields(data, collections[name], pathsOf[name] ?? [], `${name}/${id}.json`),
      ),
    ),
    ...(['vi', 'en'] as const).flatMap((lang) =>
      [...entries.storyBodies[lang]].flatMap(([id, body]) =>
        inStory(body, `stories/${lang}/${id}.md`),
      ),
    ),
  ];
}

/** A problem for each text in which something is found that must not stand there. */
export const forbidInTexts = (
  entries: Entries,
  code: 'claim' | 'personalData',
  find: (prose: Prose) => string | undefined,
): Problem[] =>
  forEachText(entries, (prose) => {
    const found = find(prose);
    const { file, field, title } = prose;
    return found === undefined ? [] : [makeProblem(code, file, field, { title: title(), found })];
  });

/** Fields that hold the numbers of papers. */
const NUMBER_FIELDS = new Set(['number', 'certificateNumber', 'evidenceRef']);

const prosePaths = (schema: z.ZodType): SchemaPath[] =>
  pathsWhere(schema, (shape) => shape.kind === 'text' && shape.isProse).filter(
    (path) => !NUMBER_FIELDS.has(path.at(-1) ?? ''),
  );
const sitePaths = prosePaths(SiteSchema);
const pathsOf = Object.fromEntries(
  collectionNames.map((name) => [name, prosePaths(collections[name])]),
);

const INLINE = new Set(['emphasis', 'strong', 'delete', 'link', 'inlineCode']);

/** The words of a story without their marks, a line a block; `ownWords` leaves quoted blocks out. */
export function storyText(nodes: readonly StoryNode[], { ownWords = false } = {}): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'note') return '';
      if (!('children' in node) || (ownWords && node.type === 'blockquote')) return '\n';
      const inner = storyText(node.children, { ownWords });
      return INLINE.has(node.type) ? inner : `${inner}\n`;
    })
    .join('');
}

import type { z } from 'zod';
import { collectionNames, collections } from '../../schema/collections.ts';
import { makeProblem, type Problem } from '../problem.ts';
import type { StoryNode } from '../read/markdown.ts';
import { metaAt } from '../read/shape.ts';
import { pathsWhere, valuesAt, type SchemaPath } from './schema-paths.ts';
import type { Rule } from './rule.ts';

/**
 * Promises that advertising and food law forbid (Decree 15/2018/NĐ-CP art. 27, Decree 342/2025/NĐ-CP):
 * cures, superlatives without proof, freedom from side effects.
 */
const CLAIMS = /\b(chữa (?:khỏi|bệnh|trị)|điều trị|đặc trị|trị (?:dứt|tận gốc|bệnh)|khỏi bệnh|thần dược|tốt nhất|ngon nhất|số (?:1|một) (?:việt nam|thế giới)|duy nhất|hàng đầu|không tác dụng phụ|100\s?% (?:thiên nhiên|tự nhiên|an toàn)|cures?|miracle|best in (?:vietnam|the world)|number one|no side effects)(?![\p{L}])/iu;
/** The sentence that the law itself demands beside a supplement (Decree 15/2018/NĐ-CP art. 27.3). */
const COMPULSORY = /không có tác dụng thay thế thuốc chữa bệnh/giu;
/** Ten or more figures that start like a phone number, or twelve like an identity number. */
const PERSONAL_NUMBER = /(?<![\d.,/-])(?:0\d{9}|0\d{3}[ .]\d{3}[ .]\d{3}|\+84\s?\d{9}|0\d{11})(?!\d)/;

/** Paths of the texts that visitors read: every `{ vi, en }`, in every collection. */
const bilingualPaths = Object.fromEntries(
  collectionNames.map((name) => [name, pathsWhere(collections[name], isBilingual)]),
) as Record<(typeof collectionNames)[number], SchemaPath[]>;

function isBilingual(schema: z.ZodType): boolean {
  const { shape } = schema._zod.def as unknown as { shape?: Record<string, unknown> };
  return shape !== undefined && Object.keys(shape).join() === 'vi,en';
}

export const words: Rule = {
  name: 'words',
  about: 'Texts promise nothing that the law forbids and carry no phone or identity numbers.',
  check: (entries) => [
    ...collectionNames.flatMap((name) =>
      [...entries.collections[name]].flatMap(([id, data]) =>
        bilingualPaths[name].flatMap((path) =>
          valuesAt(data, path).flatMap(({ value, at }) =>
            Object.entries(value as Record<string, string>).flatMap(([lang, text]) =>
              check(text, `${name}/${id}.json`, [...at, lang].join('.'), metaAt(collections[name], at).title),
            ),
          ),
        ),
      ),
    ),
    ...(['vi', 'en'] as const).flatMap((lang) =>
      [...entries.storyBodies[lang]].flatMap(([id, body]) => check(plainText(body), `stories/${lang}/${id}.md`, '')),
    ),
  ],
};

function check(text: string, file: string, field: string, title?: string): Problem[] {
  const claim = CLAIMS.exec(text.replace(COMPULSORY, ''));
  const number = PERSONAL_NUMBER.exec(text);
  return [
    ...(claim ? [makeProblem('claim', file, field, { title, found: claim[0] })] : []),
    ...(number ? [makeProblem('personalData', file, field, { title, found: number[0] })] : []),
  ];
}

const plainText = (nodes: readonly StoryNode[]): string =>
  nodes.map((node) => ('value' in node ? node.value : 'children' in node ? plainText(node.children) : ' ')).join(' ');

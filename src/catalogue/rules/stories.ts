import { fold } from '../../lib/fold.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import type { Entries } from '../read/index.ts';
import { noteMarks } from '../stories.ts';
import { storyText } from './prose.ts';
import { forEach, type Rule } from './rule.ts';

const languages = ['vi', 'en'] as const;

export const stories: Rule = {
  about: words(
    'Bài của mình có lời tiếng Việt, tin của báo thì không, lời nào cũng có tệp dữ liệu, không bài nào sao chép bài khác, và chú thích nào cũng có nguồn.',
    'A story of our own has its Vietnamese text, news of others has none, a text has its data file, and no story is a copy, and every note has its source.',
  ),
  check: (entries) => [
    ...forEach(entries, 'stories', ({ origin }, file, id) => {
      const body = `stories/vi/${id}.md`;
      return origin === 'own' && !entries.paths.has(body)
        ? [makeProblem('storyBodyMissing', file, '', { found: `content/${body}` })]
        : [];
    }),
    ...languages.flatMap((lang) =>
      [...entries.storyBodies[lang].keys()].flatMap((id) => {
        const [file, data] = [`stories/${lang}/${id}.md`, `content/stories/${id}.json`];
        if (!entries.ids.stories.has(id))
          return [makeProblem('storyOrphan', file, '', { found: id, wanted: data })];
        const isExternal = entries.collections.stories.get(id)?.origin === 'external';
        return isExternal ? [makeProblem('externalBody', file, '', { wanted: data })] : [];
      }),
    ),
    ...languages.flatMap((lang) => notesOfNoSource(entries, lang)),
    ...copies(entries),
  ],
};

/** Marks of notes in the texts for which the story has no source. */
const notesOfNoSource = (
  { collections, storyBodies }: Entries,
  lang: (typeof languages)[number],
): Problem[] =>
  [...storyBodies[lang]].flatMap(([id, body]) => {
    const sources = collections.stories.get(id)?.sources;
    const unknown = new Set(noteMarks(body).map(({ source }) => source));
    for (const source of sources ?? []) unknown.delete(source.id);
    return sources
      ? [...unknown].map((found) =>
          makeProblem('noteWithoutSource', `stories/${lang}/${id}.md`, '', {
            found,
            wanted: `content/stories/${id}.json`,
          }),
        )
      : [];
  });

/** Stories with the very words of an older one. */
function copies({ collections, storyBodies }: Entries): Problem[] {
  const dateOf = (id: string) => collections.stories.get(id)?.date ?? '';
  const oldestFirst = [...storyBodies.vi].sort(([a], [b]) =>
    dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0,
  );
  const idOfWords = new Map<string, string>();
  return oldestFirst.flatMap(([id, body]) => {
    const words = fold(storyText(body));
    const first = idOfWords.get(words);
    if (first !== undefined)
      return [
        makeProblem('duplicateStory', `stories/vi/${id}.md`, '', {
          wanted: `stories/vi/${first}.md`,
        }),
      ];
    idOfWords.set(words, id);
    return [];
  });
}

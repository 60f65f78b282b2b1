import { spell, wordsOf } from '../fold.ts';
import data from './synonyms.json' with { type: 'json' };

/** One way to say a thing, as words. */
type Phrase = readonly string[];

const groups: readonly (readonly Phrase[])[] = data.groups.map(({ names }) => names.map(wordsOf));

/** All phrases by their first word without marks, each with the ways to say it otherwise. */
const byFirstWord = new Map<string, { phrase: Phrase; others: readonly Phrase[] }[]>();
for (const group of groups) {
  for (const phrase of group) {
    const first = spell(phrase[0] ?? '').plain;
    const others = group.filter((other) => other !== phrase);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { phrase, others }]);
  }
}

/** A query that says the same in other words, and how many of its words were replaced. */
export interface Rewording {
  words: string[];
}

/**
 * The same query as it is said elsewhere: `đậu phộng rang` gives `lạc rang`. A word typed with marks
 * means just that word; one without may be any of its spellings.
 *
 * @param words the words of a query, with or without marks
 */
export function reword(words: readonly string[]): string[][] {
  const found: string[][] = [];
  words.forEach((word, at) => {
    for (const { phrase, others } of byFirstWord.get(spell(word).plain) ?? []) {
      if (!phrase.every((said, offset) => isSameWord(words[at + offset], said))) continue;
      for (const other of others)
        found.push([...words.slice(0, at), ...other, ...words.slice(at + phrase.length)]);
    }
  });
  return found;
}

function isSameWord(typed: string | undefined, said: string): boolean {
  if (typed === undefined) return false;
  const [a, b] = [spell(typed), spell(said)];
  if (a.plain !== b.plain) return false;
  const isUnmarked = a.letters === a.plain && a.tone === 0;
  return isUnmarked || (a.letters === b.letters && a.tone === b.tone);
}

import { spellingOf, wordsOf } from '../../lib/fold.ts';

/** One way to say a thing, as words. */
type Phrase = readonly string[];

/** Names of the same thing in different regions, and abbreviations, as `synonyms.json` lists them. */
export class Synonyms {
  /** All phrases by their first word without marks, each with the ways to say it otherwise. */
  readonly #byFirstWord = new Map<string, { phrase: Phrase; others: readonly Phrase[] }[]>();

  /** @param groups names that mean the same */
  constructor(groups: readonly (readonly string[])[]) {
    for (const group of groups.map((names) => names.map(wordsOf))) {
      for (const phrase of group) {
        const first = spellingOf(phrase[0] ?? '').plain;
        const others = group.filter((other) => other !== phrase);
        const known = this.#byFirstWord.get(first) ?? [];
        this.#byFirstWord.set(first, [...known, { phrase, others }]);
      }
    }
  }

  /**
   * The same query as it is said elsewhere: `đậu phộng rang` gives `lạc rang`. A word typed with marks
   * means just that word; one without may be any of its spellings.
   *
   * @param words the words of a query, with or without marks
   * @returns one list of words for each way to say one of its names otherwise
   */
  reword(words: readonly string[]): string[][] {
    return words.flatMap((word, at) =>
      (this.#byFirstWord.get(spellingOf(word).plain) ?? []).flatMap(({ phrase, others }) =>
        phrase.every((said, offset) => isSameWord(words[at + offset], said))
          ? others.map((other) => [
              ...words.slice(0, at),
              ...other,
              ...words.slice(at + phrase.length),
            ])
          : [],
      ),
    );
  }
}

function isSameWord(typed: string | undefined, said: string): boolean {
  if (typed === undefined) return false;
  const [a, b] = [spellingOf(typed), spellingOf(said)];
  if (a.plain !== b.plain) return false;
  const isUnmarked = a.letters === a.plain && a.tone === 0;
  return isUnmarked || (a.letters === b.letters && a.tone === b.tone);
}

import { isOneSlip, soundAlikes } from './slips.ts';

/** The words that an index knows, without marks, each with how often it is there. */
export class Vocabulary {
  /** In alphabetical order. */
  readonly #words: readonly string[];
  /** Those that a hand can slip on: a wrong figure is another number. */
  readonly #spelled: readonly string[];
  readonly #counts: ReadonlyMap<string, number>;

  /** @param counts the number of occurrences of each word (without marks) */
  constructor(counts: ReadonlyMap<string, number>) {
    this.#counts = counts;
    this.#words = [...counts.keys()].sort();
    this.#spelled = this.#words.filter((word) => !/\d/.test(word));
  }

  has(word: string): boolean {
    return this.#counts.has(word);
  }

  /** How often a word is in the index; 0 when it is not. */
  count(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  /** Longer words that begin so, the frequent first, at most `limit`. */
  startingWith(start: string, limit: number): string[] {
    const found: string[] = [];
    for (let at = this.#firstFrom(start); at < this.#words.length; at++) {
      const word = this.#words[at] as string;
      if (!word.startsWith(start)) break;
      if (word !== start) found.push(word);
    }
    return this.#frequent(found, limit);
  }

  /** True when some word begins so. */
  hasStart(start: string): boolean {
    return this.#words[this.#firstFrom(start)]?.startsWith(start) ?? false;
  }

  /**
   * Words that differ by one slip of the hand, or that sound alike: those with the same first and last letter
   * first, then the frequent.
   *
   * @param maxSlips 2 only where nothing else is found
   */
  near(word: string, limit: number, maxSlips = 1): string[] {
    if (word.length < 2 || /\d/.test(word)) return [];
    const alike = soundAlikes(word).filter((other) => this.has(other));
    const slips = this.#spelled.filter((other) => other !== word && isNear(word, other, maxSlips));
    const closeness = (other: string) =>
      (other[0] === word[0] ? 2 : 0) + (other.at(-1) === word.at(-1) ? 1 : 0);
    slips.sort(
      (a, b) => closeness(b) - closeness(a) || this.count(b) - this.count(a) || (a < b ? -1 : 1),
    );
    return [...new Set([...alike, ...slips])].slice(0, limit);
  }

  #frequent(words: string[], limit: number): string[] {
    if (words.length <= limit) return words;
    return words.sort((a, b) => this.count(b) - this.count(a) || (a < b ? -1 : 1)).slice(0, limit);
  }

  #firstFrom(start: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] as string) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Short words have too many neighbours: of two letters only a swap or one letter more counts. */
function isNear(word: string, other: string, maxSlips: number): boolean {
  if (word.length === 2 && other.length === 2) return word[0] === other[1] && word[1] === other[0];
  if (Math.min(word.length, other.length) < 2) return false;
  return isOneSlip(word, other, maxSlips);
}

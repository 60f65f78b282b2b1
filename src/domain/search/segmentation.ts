import { fold } from '../../lib/fold.ts';
import { decodeTelex, decodeVni } from './keyboards.ts';
import type { Vocabulary } from './vocabulary.ts';

const MAX_LETTERS = 60;
const MAX_WORD = 12;

interface Cut {
  cost: number;
  words: string[];
}

/**
 * Cuts words that are stuck together: `banhgai` gives `['banh', 'gai']`, `bánhgai` `['bánh', 'gai']`,
 * `banhsgai` `['bánh', 'gai']`. Few and frequent words win.
 *
 * @param text one stuck word, lower-case, composed
 * @param vocabulary what may come out, but for the last piece, which may be the start of a word
 * @param limit how many ways to cut, the likeliest first
 */
export function cutStuckWords(text: string, vocabulary: Vocabulary, limit = 3): string[][] {
  const letters = [...text].slice(0, MAX_LETTERS);
  const best: Cut[][] = [[{ cost: 0, words: [] }]];
  for (let end = 1; end <= letters.length; end++) {
    const cuts: Cut[] = [];
    for (let start = Math.max(0, end - MAX_WORD); start < end; start++) {
      const before = best[start] as Cut[];
      if (before.length === 0) continue;
      const piece = letters.slice(start, end).join('');
      const word = wordOf(piece, vocabulary, end === letters.length);
      if (!word) continue;
      for (const { cost, words } of before)
        cuts.push({ cost: cost + word.cost, words: [...words, word.text] });
    }
    best.push(cuts.sort((a, b) => a.cost - b.cost).slice(0, limit));
  }
  return (best[letters.length] ?? []).map(({ words }) => words).filter((words) => words.length > 1);
}

/** Costs are in words: a word costs one and a bit, less the more frequent it is; an unlikely one more. */
function wordOf(
  piece: string,
  vocabulary: Vocabulary,
  isLast: boolean,
): { text: string; cost: number } | undefined {
  const plain = fold(piece);
  const rarity = (word: string) => 1 / (1 + Math.log2(1 + vocabulary.count(word)));
  // Single letters cut anything into anything.
  const shortness = plain.length === 1 ? 1.5 : plain.length === 2 ? 0.3 : 0;
  if (vocabulary.has(plain)) return { text: piece, cost: 1 + rarity(plain) + shortness };
  const decoded = decodeTelex(piece) ?? decodeVni(piece);
  if (decoded !== undefined && vocabulary.has(fold(decoded)))
    return { text: decoded, cost: 1.4 + rarity(fold(decoded)) };
  if (isLast && plain.length > 1 && vocabulary.hasStart(plain))
    return { text: piece, cost: 2.2 + shortness };
  return undefined;
}

import { fold } from '../../lib/fold.ts';

/** A segment of a text, and whether it is a match. */
export interface TextSegment {
  text: string;
  isFound: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * A text as pieces, so that what was found can be marked without any HTML in between.
 *
 * @param text any text
 * @param found words that were found, without marks; neighbours are marked as one
 */
export function markFound(text: string, found: ReadonlySet<string>): TextSegment[] {
  const pieces: TextSegment[] = [];
  let end = 0;
  const add = (piece: string, isFound: boolean) => {
    const last = pieces.at(-1);
    if (piece === '') return;
    if (last && last.isFound === isFound) last.text += piece;
    else pieces.push({ text: piece, isFound });
  };
  for (const match of text.matchAll(WORD)) {
    if (!found.has(fold(match[0]))) continue;
    const between = text.slice(end, match.index);
    add(between, between === ' ' && pieces.at(-1)?.isFound === true);
    add(match[0], true);
    end = match.index + match[0].length;
  }
  add(text.slice(end), false);
  return pieces;
}

/**
 * The part of a text where most of what was found stands.
 *
 * @param text a summary, or a whole page's words
 * @param found words that were found, without marks
 * @param length letters that there is room for
 */
export function excerptOf(text: string, found: ReadonlySet<string>, length: number): string {
  if (text.length <= length) return text;
  const places = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    found.has(fold(word)) ? [{ index, word: fold(word) }] : [],
  );
  let best = { start: 0, kinds: 0 };
  for (const { index } of places) {
    const inside = places.filter(
      (other) => other.index >= index && other.index < index + length / 2,
    );
    const kinds = new Set(inside.map(({ word }) => word)).size;
    if (kinds > best.kinds) best = { start: index, kinds };
  }
  // Begin with the sentence, when it begins near by; else a few words before.
  const sentence = text.lastIndexOf('. ', best.start) + 2;
  const from = sentence < 2 ? 0 : sentence;
  const near =
    best.start - from < length / 3 ? from : text.indexOf(' ', best.start - length / 4) + 1;
  const start = best.start < length / 2 ? 0 : near;
  const rest = text.slice(start);
  const cut = rest.length > length ? `${rest.slice(0, rest.lastIndexOf(' ', length))}…` : rest;
  return `${start > 0 && text.slice(start - 2, start) !== '. ' ? '…' : ''}${cut}`;
}

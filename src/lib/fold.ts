/**
 * The one way in which this project forgets the marks of Vietnamese: for ids, for comparing names,
 * for finding duplicates and for sorting.
 */

/**
 * Lower-case letters without marks, one space between words.
 * `fold('  Bánh  gai Đắk Hoà ')` gives `banh gai dak hoa`. Letters that mean another (full-width ones of a
 * keyboard in another language, `ﬁ`) are that one.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đðĐÐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** One word as search compares it: without marks, with its letters' own marks, and its tone. */
export interface Spelling {
  /** Without any mark: `duong`. */
  plain: string;
  /** With the marks that make another letter (ă â đ ê ô ơ ư), without the tone: `đương`. */
  letters: string;
  /** 0 none, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng. */
  tone: number;
}

const TONES = '\u0301\u0300\u0309\u0303\u0323';

/**
 * Splits a word into letters and tone, so that the placement of the tone (`hoà`, `hòa`) and Unicode composition make no
 * difference: both give `{ plain: 'hoa', letters: 'hoa', tone: 2 }`.
 */
export function spellingOf(word: string): Spelling {
  let letters = '';
  let tone = 0;
  for (const part of word.normalize('NFKD')) {
    const at = TONES.indexOf(part);
    if (at >= 0) tone = at + 1;
    else letters += part;
  }
  letters = letters.replace(/[ðĐÐ]/g, 'đ').normalize('NFC').toLowerCase();
  return { plain: fold(word), letters, tone };
}

/** The words of a text as they are written, lower-case, composed, in letters of usual width (NFKC); all else falls away. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** An id from a name: `idFromName('Mật ong Chiêm Hóa')` gives `mat-ong-chiem-hoa`, at most 80 letters. */
export function idFromName(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Orders names as a Vietnamese reader expects (a ă â b … d đ), for `Array.prototype.sort`. */
export const compareNames = (a: string, b: string): number =>
  collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

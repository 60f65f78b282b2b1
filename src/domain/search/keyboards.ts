import { lastIndexWhere } from '../../lib/lists.ts';

/**
 * Vietnamese as it comes out when a keyboard's Telex or VNI is switched off: `banhs gai`, `mat65 ong`.
 * Each decoder types the letters again, the way the keyboard would have.
 */

/** Tone marks in the order of VNI's figures 1 to 5. */
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const TELEX_TONES = 'zsfrxj';
const HATS: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const HORNS: Readonly<Record<string, string>> = { o: 'ơ', u: 'ư' };
const VOWELS = /[aeiouyăâêôơư]/;

/**
 * What Telex makes of keys: `banhs` gives `bánh`, `dduwowngf` and `duongwdf` give `đường`.
 *
 * @param keys one word, lower-case
 * @returns the word, or nothing when the keys hold no Telex or cannot be a Vietnamese syllable
 */
export function decodeTelex(keys: string): string | undefined {
  if (!/^[a-z]{2,12}$/.test(keys)) return undefined;
  const letters: string[] = [];
  let tone = 0;
  for (const key of keys) {
    const hasVowel = letters.some((letter) => VOWELS.test(letter));
    const toneKey = TELEX_TONES.indexOf(key);
    if (toneKey >= 0 && hasVowel) tone = toneKey;
    else if (key === 'w') typeHorn(letters);
    else if (key === 'd' && letters[0] === 'd' && (letters.length === 1 || hasVowel))
      letters[0] = 'đ';
    else if (!(key in HATS && putHat(letters, key))) letters.push(key);
  }
  return finished(keys, letters, tone);
}

/**
 * What VNI makes of keys: `mat65` and `ma6t5` give `mật`, `d9u7o7ng2` gives `đường`.
 *
 * @param keys one word, lower-case
 * @returns the word, or nothing when the keys hold no VNI or cannot be a Vietnamese syllable
 */
export function decodeVni(keys: string): string | undefined {
  if (!/^[a-z]+[0-9][a-z0-9]*$/.test(keys) || keys.length > 14) return undefined;
  const letters: string[] = [];
  let tone = 0;
  for (const key of keys) {
    if (/[a-z]/.test(key)) letters.push(key);
    else if (key <= '5') tone = Number(key);
    else if (key === '6') {
      const at = lastIndexWhere(letters, (letter) => letter in HATS);
      if (at < 0) return undefined;
      letters[at] = HATS[letters[at] as string] as string;
    } else if (key === '7') typeHorn(letters, false);
    else if (key === '8') {
      const at = letters.lastIndexOf('a');
      if (at < 0) return undefined;
      letters[at] = 'ă';
    } else if (letters[0] === 'd') letters[0] = 'đ';
    else return undefined;
  }
  return finished(keys, letters, tone);
}

/** A circumflex on the same vowel before, if only consonants have come since. */
function putHat(letters: string[], key: string): boolean {
  const at = letters.lastIndexOf(key);
  if (at < 0 || letters.slice(at + 1).some((letter) => VOWELS.test(letter))) return false;
  letters[at] = HATS[key] as string;
  return true;
}

/** `uo` becomes `ươ` as one; else the last letter that can take a horn or a breve does. */
function typeHorn(letters: string[], breve = true): void {
  const text = letters.join('').replace(/^qu/, 'q_');
  const pair = text.search(/u[oơ]/);
  if (pair >= 0) {
    letters[pair] = 'ư';
    letters[pair + 1] = 'ơ';
    return;
  }
  const at = lastIndexWhere(letters, (letter, index) =>
    text[index] === '_' ? false : letter in HORNS || (breve && letter === 'a'),
  );
  const letter = letters[at];
  if (letter === undefined) {
    if (breve) letters.push('ư');
  } else if (letter === 'a') letters[at] = 'ă';
  else letters[at] = HORNS[letter] as string;
}

/** A syllable: first consonants, vowels with at most one letter between none, last consonants. */
const SYLLABLE =
  /^(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?([aeiouyăâêôơư]{1,3})(ng|nh|ch|[cmnpt])?$/;

function finished(keys: string, letters: readonly string[], tone: number): string | undefined {
  const text = letters.join('');
  const syllable = SYLLABLE.exec(text);
  // Keys that changed nothing were meant as they stand.
  const isChanged = tone !== 0 || text !== keys.replace(/\d/g, '');
  if (!syllable || !isChanged) return undefined;
  if (tone === 0) return text;
  // Where the tone stands is of no account to search: on the last vowel will do.
  const end = text.length - (syllable[3]?.length ?? 0);
  return (text.slice(0, end) + TONES[tone] + text.slice(end)).normalize('NFC');
}

import { fold, wordsOf } from '../../src/lib/fold.ts';
import { Synonyms } from '../../src/domain/search/synonyms.ts';
import synonymData from '../../src/domain/search/synonyms.json' with { type: 'json' };

const synonyms = new Synonyms(synonymData.groups.map(({ names }) => names));

/** The ways in which people type the same name. */
export const queryKinds = [
  'exact',
  'no marks',
  'đ',
  'prefix',
  'slip',
  'tone placement',
  'NFD',
  'Telex',
  'VNI',
  'stuck',
  'synonym',
  'old place or code',
] as const;
export type QueryKind = (typeof queryKinds)[number];

export interface TypedQuery {
  kind: QueryKind;
  text: string;
}

/** Returns a random whole number from 0 up to, not including, `below`. */
export type RandomBelow = (below: number) => number;

/**
 * The same dice every time, so that a test or a bench asks the same questions again.
 *
 * @param seed equal seeds give equal sequences
 */
export function seededRandom(seed: number): RandomBelow {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    state ^= state >>> 13;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
}

/**
 * A name as people would type it, once in each kind that the name can be typed in.
 *
 * @param name as it is written in the catalogue, all or a few words of it
 * @param random the source of randomness: which letter is mistyped, where a tone key goes
 */
export function typedQueries(name: string, random: RandomBelow): TypedQuery[] {
  const words = wordsOf(name);
  const text = words.join(' ');
  const candidates: [QueryKind, string | undefined][] = [
    ['exact', text],
    ['no marks', fold(name)],
    ['đ', text.includes('đ') ? text.replaceAll('đ', 'd') : undefined],
    ['prefix', prefix(words, random)],
    ['slip', slip(words, random)],
    ['tone placement', changed(text, words.map(otherTonePlacement).join(' '))],
    ['NFD', changed(text, text.normalize('NFD'))],
    ['Telex', changed(text, words.map((word) => keys(word, TELEX, random)).join(' '))],
    ['VNI', changed(text, words.map((word) => keys(word, VNI, random)).join(' '))],
    ['stuck', words.length > 1 ? stuck(words, random) : undefined],
    ['synonym', synonym(words)],
  ];
  return candidates.flatMap(([kind, typed]) =>
    typed === undefined ? [] : [{ kind, text: typed }],
  );
}

const changed = (from: string, to: string): string | undefined => (to === from ? undefined : to);

/** The last word is half typed, when it is long enough to tell anything by its half. */
function prefix(words: readonly string[], dice: RandomBelow): string | undefined {
  const last = words.at(-1) ?? '';
  if (last.length < 3) return undefined;
  const typed = [...words.slice(0, -1), last.slice(0, 2 + dice(last.length - 2))].join(' ');
  return dice(2) === 0 ? fold(typed) : typed;
}

/** One slip in one word of at least three letters, with or without marks. */
function slip(words: readonly string[], dice: RandomBelow): string | undefined {
  const isMarked = dice(2) === 0;
  const typed = isMarked ? [...words] : words.map(fold);
  const long = typed.flatMap((word, at) => (word.length >= 3 && !/\d/.test(word) ? [at] : []));
  const at = long[dice(Math.max(1, long.length))];
  const word = at === undefined ? undefined : typed[at];
  if (at === undefined || word === undefined) return undefined;
  // The first letter is the one that the hand finds best.
  const place = 1 + dice(word.length - 1);
  const letter = 'aeionhgtcmu'[dice(11)] as string;
  const slips = [
    () => word.slice(0, place) + word.slice(place + 1),
    () => word.slice(0, place) + letter + word.slice(place),
    () => word.slice(0, place) + letter + word.slice(place + 1),
    () =>
      place + 1 < word.length
        ? word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2)
        : word.slice(0, place),
  ];
  typed[at] = (slips[dice(slips.length)] as () => string)();
  return typed[at] === word ? undefined : typed.join(' ');
}

const OPEN_PAIRS = /^(.*?)([ou])([aey])(\p{M}?)$/u;

/** `hòa` for `hoà`, and the other way round: only on `oa`, `oe`, `uy` that end a word do the styles differ. */
function otherTonePlacement(word: string): string {
  if (/^qu/.test(word)) return word;
  const parts = word.normalize('NFD');
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/u;
  const tone = tones.exec(parts)?.[0];
  if (tone === undefined) return word;
  const bare = parts.replace(tones, '');
  const pair = OPEN_PAIRS.exec(bare);
  if (pair?.[4] !== '' || !/^(oa|oe|uy)$/.test(`${pair[2]}${pair[3]}`)) return word;
  const isOld = parts.endsWith(`${pair[2]}${tone}${pair[3]}`);
  return (
    isOld ? `${pair[1]}${pair[2]}${pair[3]}${tone}` : `${pair[1]}${pair[2]}${tone}${pair[3]}`
  ).normalize('NFC');
}

interface Keyboard {
  tones: Readonly<Record<string, string>>;
  letters: Readonly<Record<string, string>>;
}
const TELEX: Keyboard = {
  tones: { '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' },
  letters: { ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd' },
};
const VNI: Keyboard = {
  tones: { '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' },
  letters: { ă: 'a8', â: 'a6', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7', đ: 'd9' },
};

/** The keys typed for a word: the tone after its vowel or at the end. */
function keys(word: string, { tones, letters }: Keyboard, dice: RandomBelow): string {
  let tone = '';
  let afterVowel = 0;
  let typed = '';
  for (const letter of word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, (mark) => {
      tone = tones[mark] ?? '';
      return '';
    })
    .normalize('NFC')) {
    typed += letters[letter] ?? letter;
    if (/[aăâeêioôơuưy]/.test(letter)) afterVowel = typed.length;
  }
  const place = dice(2) === 0 ? typed.length : afterVowel;
  return typed.slice(0, place) + tone + typed.slice(place);
}

/** All words stuck together, or two of them; with marks or without. */
function stuck(words: readonly string[], dice: RandomBelow): string {
  const typed = dice(2) === 0 ? words.map(fold) : [...words];
  if (dice(2) === 0) return typed.join('');
  const at = dice(typed.length - 1);
  return [...typed.slice(0, at), `${typed[at]}${typed[at + 1]}`, ...typed.slice(at + 2)].join(' ');
}

const synonym = (words: readonly string[]): string | undefined =>
  synonyms.reword(words)[0]?.join(' ');

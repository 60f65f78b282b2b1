/**
 * Old Vietnamese encodings, recognised so that they can be named: nothing is converted unless somebody
 * asks for it. TCVN3 (ABC fonts, `.VnTime`) was usual in the north, VNI in the south; Windows-1258 is
 * what an old Excel on a Vietnamese Windows writes. The letters of the first two look like those of
 * western Europe to every program, so a file in Unicode may hold them too.
 */
import { RefusedFile } from './refusal.ts';

export const legacyEncodings = ['tcvn3', 'vni', 'windows-1258'] as const;
export type LegacyEncoding = (typeof legacyEncodings)[number];

/** How each is called by people. */
export const encodingNames: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC, phông .VnTime)',
  vni: 'VNI (phông VNI-Times)',
  'windows-1258': 'Windows-1258',
};

// Pairs of "what a western program shows" and the letter, after TCVN 5712:1993 (VN3).
const TCVN3 = new Map(
  pairsIn(
    'àµả¶ã·á¸ạ¹ă¨ằ»ẳ¼ẵ½ắ¾ặÆâ©ầÇẩÈẫÉấÊậËđ®èÌẻÎẽÏéÐẹÑêªềÒểÓễÔếÕệÖì×ỉØĩÜíÝịÞòßỏáõâóãọäô«ồåổæỗçốèộéơ¬ờêởëỡìớíợîùïủñũòúóụôư\u00adừõửöữ÷ứøựùỳúỷûỹüýýỵþĂ¡Â¢Ê£Ô¤Ơ¥Ư¦Đ§',
  ),
);

function pairsIn(text: string): [string, string][] {
  return Array.from({ length: text.length / 2 }, (_, at) => [
    text.charAt(at * 2 + 1),
    text.charAt(at * 2),
  ]);
}

const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñæóòî]/giu;

const like = (pattern: string, text: string): string =>
  pattern === pattern.toUpperCase() && pattern !== pattern.toLowerCase()
    ? text.toUpperCase()
    : text;

/**
 * A text of the old encoding as Unicode.
 *
 * @param text as a western program shows it: each byte the letter of Windows-1252 (or Latin-1)
 */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  switch (encoding) {
    case 'tcvn3':
      return text.replace(/[\u00a1-\u00fe]/g, (letter) => TCVN3.get(letter) ?? letter);
    case 'vni':
      return text
        .replace(VNI_PAIR, (whole, base?: string, mark?: string) => {
          if (base === undefined || mark === undefined)
            return like(whole, VNI_LETTERS[whole.toLowerCase()] ?? whole);
          const letter = VNI_LETTERS[base.toLowerCase()] ?? base.toLowerCase();
          return like(base, letter) + (VNI_MARKS[mark.toLowerCase()] ?? mark);
        })
        .normalize('NFC');
    case 'windows-1258': {
      const bytes = Uint8Array.from(
        text,
        (letter) => WESTERN_BYTES.get(letter) ?? letter.charCodeAt(0),
      );
      return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
    }
  }
}

/** Which byte Windows-1252 has for a letter outside Latin-1. */
const WESTERN_BYTES = new Map(
  Array.from({ length: 32 }, (_, at) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + at)),
    0x80 + at,
  ]),
);

const ONSET = '(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?';
const RHYME =
  '(?:[iy]?[aăâeêoôơuưiy]|uâ|uê|uô|ươ|ưa|iê|yê|oa|oă|oe|uy|uyê|ua|ia|ưu|uya|ao|au|âu|ay|ây|ai|eo|êu|iu|iêu|yêu|oi|ôi|ơi|ui|ưi|uôi|ươi|ươu|oai|oay|oeo|uây|uyu)';
const SYLLABLE = new RegExp(`^${ONSET}${RHYME}(?:ch|ng|nh|[cmnpt])?$`, 'u');

/** The share of the words with marks that can be Vietnamese; nothing when there are none. */
function vietnameseShare(text: string): number | undefined {
  const words = (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[^\s\d\p{P}\u0080-\u009f]+/gu) ?? []
  ).filter((word) => /[^\p{ASCII}]/u.test(word));
  if (words.length < 2) return undefined;
  return words.filter(isSyllable).length / words.length;
}

function isSyllable(word: string): boolean {
  const tones = word.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
  if (tones.length > 1) return false;
  const letters = word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  return SYLLABLE.test(letters);
}

const MOSTLY = 0.8;
const HARDLY = 0.6;

/**
 * The old encoding that a text is in, when it makes better Vietnamese of it than the text is as it
 * stands.
 *
 * @param text as a western program shows it
 */
export function legacyEncodingOf(text: string): LegacyEncoding | undefined {
  const asItIs = vietnameseShare(text) ?? 0;
  if (asItIs >= HARDLY) return undefined;
  const [best] = legacyEncodings
    .map((encoding) => ({ encoding, share: vietnameseShare(fromLegacy(text, encoding)) ?? 0 }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= MOSTLY && best.share > asItIs ? best.encoding : undefined;
}

/**
 * The text of a file in UTF-8, or in UTF-16 with its mark.
 *
 * @param from the encoding that somebody says an old file is in; its text comes as a western program shows it
 * @throws RefusedFile when the bytes are none of these, naming the encoding where it is recognised
 */
export function decodeText(bytes: Uint8Array, from?: LegacyEncoding): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const western = new TextDecoder('windows-1252').decode(bytes);
    if (from) return western;
    refuseLegacy([western.slice(0, LOOKED_AT)]);
    throw new RefusedFile('notUnicode');
  }
}

/** So many letters tell an encoding, and a hostile file cannot make it long. */
const LOOKED_AT = 20_000;

/**
 * Refuses words in an old encoding.
 *
 * @param cells the words of all cells
 * @throws RefusedFile with the encoding, the words as they are and as they would be
 */
export function refuseLegacy(cells: readonly string[]): void {
  const encoding = legacyEncodingOf(cells.join(' ').slice(0, LOOKED_AT));
  const sample = cells.find((cell) => /[^\p{ASCII}]/u.test(cell))?.slice(0, 60) ?? '';
  if (encoding) throw new RefusedFile('notUnicode', sample, encoding);
  if (cells.some((cell) => /[\ufffd\u0080-\u009f]/.test(cell)))
    throw new RefusedFile('notUnicode', sample);
}

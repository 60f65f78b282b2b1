import { terms } from '../../src/i18n/terms.ts';
import { retired } from '../unit/i18n/retired-words.ts';

type Lang = 'vi' | 'en';

/** One form for each text: composed letters, one kind of blank, apostrophe and quotation mark. */
const even = (text: string): string =>
  text.normalize('NFC').replaceAll(/\s+/gu, ' ').replaceAll(/['‘’]/gu, '’');

const asPattern = (words: string): string =>
  even(words).replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);

/** The words as whole words, in any case. */
const wholeWords = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${asPattern(words)}(?![\p{L}\p{M}\p{N}])`, 'iu');

const avoided = (['vi', 'en'] as const).map(
  (lang) =>
    [
      lang,
      terms.flatMap(({ avoid, except = [] }) =>
        avoid[lang].map((word) => ({
          word,
          pattern: wholeWords(word),
          except: except.map(
            (phrase) =>
              new RegExp(asPattern(phrase), phrase === phrase.toLowerCase() ? 'giu' : 'gu'),
          ),
        })),
      ),
    ] as const,
);
const avoidedIn = Object.fromEntries(avoided) as Record<Lang, (typeof avoided)[number][1]>;

/** The words of a text that stand for an idea which has another word. */
export function misused(text: string, lang: Lang): string[] {
  const read = even(text).replaceAll('Sản Vật', '·');
  return avoidedIn[lang]
    .filter(({ pattern, except }) =>
      pattern.test(except.reduce((left, phrase) => left.replaceAll(phrase, '·'), read)),
    )
    .map(({ word }) => word);
}

const inside = {
  vi: retired.vi.anywhere.map((word) => ({ word, pattern: wholeWords(word) })),
  en: retired.en.anywhere.map((word) => ({ word, pattern: wholeWords(word) })),
};

const bare = (text: string): string =>
  even(text)
    .toLowerCase()
    .replaceAll(/^[\s"“(]+|[\s"”):.]+$/gu, '');

/** The wordings of a text that were retired. */
export function retiredIn(text: string, lang: Lang): string[] {
  const read = even(text);
  const label = bare(text);
  return [
    ...retired[lang].alone.filter((word) => bare(word) === label),
    ...inside[lang].filter(({ pattern }) => pattern.test(read)).map(({ word }) => word),
  ];
}

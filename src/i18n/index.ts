import { en } from './en/index.ts';
import { vi, type Strings } from './vi/index.ts';

export const langs = ['vi', 'en'] as const;
export type Lang = (typeof langs)[number];

const dictionaries: Record<Lang, Strings> = { vi, en };

/** The words of the site in a language. */
export const useStrings = (lang: Lang): Strings => dictionaries[lang];

export const otherLang = (lang: Lang): Lang => (lang === 'vi' ? 'en' : 'vi');

/** The words of a text in a language, or the Vietnamese ones where it is not translated; with their language. */
export function pick(
  text: { vi: string; en?: string | undefined },
  lang: Lang,
): { text: string; lang: Lang } {
  const english = lang === 'en' ? text.en : undefined;
  return english === undefined ? { text: text.vi, lang: 'vi' } : { text: english, lang: 'en' };
}

/** The language of the page that a script runs in, and which words of two languages it shows. */
import type { BilingualPair } from '../../domain/check/register.ts';
import type { Lang } from '../../i18n/index.ts';

/** The language of the page. */
export const pageLang = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'vi');

/** The words in a language where there are some, else the Vietnamese ones; and which language they are in. */
export function pickWords([vi, en]: BilingualPair, lang: Lang): { text: string; lang: Lang } {
  return lang === 'en' && en !== undefined ? { text: en, lang } : { text: vi, lang: 'vi' };
}

/** Writes words into an element of the page, which says their language where it is not the page's. */
export function writeWords(element: HTMLElement, words: BilingualPair): void {
  const { text, lang } = pickWords(words, pageLang());
  element.textContent = text;
  if (lang !== pageLang()) element.lang = lang;
}

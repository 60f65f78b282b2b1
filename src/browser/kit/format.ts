/** Days and numbers in words, in as few bytes as every page can afford; `src/i18n/format.ts` has the rest. */
import type { Lang } from '../../i18n/index.ts';

/** A day as a language writes it: `2027-08-06` is `6/8/2027`, in English `6 August 2027`. */
export const dayInWords = (day: string, lang: Lang): string =>
  lang === 'en'
    ? new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
    : day.split('-').map(Number).reverse().join('/');

/** A number as a language writes it: 5002 is `5.002`, in English `5,002`. */
export const numberInWords = (value: number, lang: Lang): string => value.toLocaleString(lang);

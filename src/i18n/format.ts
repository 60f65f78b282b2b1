import type { Lang } from './index.ts';

const locales: Record<Lang, string> = { vi: 'vi-VN', en: 'en-GB' };

// Made once: a formatter costs more than a hundred uses of it, and a release has millions of uses.
const englishDay = new Intl.DateTimeFormat(locales.en, { dateStyle: 'long', timeZone: 'UTC' });
const englishMonth = new Intl.DateTimeFormat(locales.en, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const numberFormats = new Map<string, Intl.NumberFormat>();

/**
 * A day, month or year as people write it: `2024-08-06` is `6/8/2024` in Vietnamese and
 * `6 August 2024` in English; `2026-04` is `4/2026` and `April 2026`.
 */
export function formatDate(partial: string, lang: Lang): string {
  const [year, month, day] = partial.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return String(year);
  if (lang === 'vi') return day === undefined ? `${month}/${year}` : `${day}/${month}/${year}`;
  const moment = Date.UTC(year, month - 1, day ?? 1);
  return (day === undefined ? englishMonth : englishDay).format(moment);
}

/** A number with the marks of the language: 43257 is `43.257` in Vietnamese, `43,257` in English. */
export function formatNumber(value: number, lang: Lang, digits = 1): string {
  const key = `${lang}${digits}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locales[lang], { maximumFractionDigits: digits });
    numberFormats.set(key, format);
  }
  return format.format(value);
}

/** A distance in km: whole from 10 km up, one decimal below. */
export const formatKm = (km: number, lang: Lang): string =>
  `${formatNumber(km, lang, km >= 10 ? 0 : 1)} km`;

/** Names joined as the language joins them. */
export const formatList = (names: readonly string[], lang: Lang): string =>
  new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(names);

/**
 * A text as one of several in a row, apart by semicolons: the first begins with a capital, the others with a
 * small letter. A name of one word cannot be told from a noun; one of several capitals stays as it is.
 */
export function inRow(text: string, at: number): string {
  const [first = '', second = ''] = text;
  if (at === 0) return first.toLocaleUpperCase('vi') + text.slice(first.length);
  const isName = second !== second.toLocaleLowerCase('vi') || /^\S+\s\p{Lu}/u.test(text);
  return isName ? text : first.toLocaleLowerCase('vi') + text.slice(first.length);
}

/** Languages by their names, which codes of ISO 639 stand for: `vi` and `en` are `Tiếng Việt và Tiếng Anh`. */
export function formatLanguages(codes: readonly string[], lang: Lang): string {
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  return formatList(
    codes.map((code) => names.of(code) ?? code),
    lang,
  );
}

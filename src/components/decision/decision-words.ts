/** What is said of the number and the day of a decision, and how well each is known. */
import { startOf } from '../../catalogue/decision.ts';
import type { Decision } from '../../catalogue/records.ts';
import { isDay } from '../../lib/day.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Lang, useStrings } from '../../i18n/index.ts';

/** The day of a decision as a page shows it. */
export interface DayWords {
  /** What the day is: of signing, or the start of validity. */
  label: string;
  /** A day, a month or a year; nothing where none is known. */
  on: string | undefined;
  /** The same within a sentence: `ký ngày 6/8/2024`. */
  sentence: string | undefined;
  /** What is uncertain of it. */
  note: string | undefined;
}

/** The day of a decision, what it is the day of, and what is uncertain of it. */
export function dayWords({ data }: Pick<Decision, 'data'>, lang: Lang): DayWords {
  const t = useStrings(lang).decision;
  const { signedOn, validFrom, yearIs } = data;
  const isExact = startOf(data)?.is === 'signed';
  if (signedOn === undefined) {
    return validFrom === undefined
      ? { label: t.signedOn, on: undefined, sentence: undefined, note: undefined }
      : {
          label: t.validFrom,
          on: validFrom,
          sentence: t.validSince(formatDate(validFrom, lang)),
          note: t.onlyValidFrom,
        };
  }
  const partly = signedOn.length === 4 ? t.onlyYear : t.onlyMonth;
  const notes = [!isExact && partly, yearIs === 'fromArticle' && t.yearFromArticle];
  return {
    label: t.signedOn,
    on: signedOn,
    sentence: t.signed[precisionOf(signedOn)](formatDate(signedOn, lang)),
    note: notes.filter((note) => note !== false).join(' ') || undefined,
  };
}

const precisionOf = (on: string): 'day' | 'month' | 'year' =>
  isDay(on) ? 'day' : on.length === 4 ? 'year' : 'month';

import type { OperatingStatus } from '../domain/operating-status.ts';
import { formatDate } from './format.ts';
import { type Lang, useStrings } from './index.ts';

/**
 * What is said of a point of sale being open: `Nguồn có nhắc, 2023`.
 *
 * @param asOf day of the news, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined when the source has none
 */
export function operatingWords(
  status: OperatingStatus,
  asOf: string | undefined,
  lang: Lang,
): string {
  const t = useStrings(lang).place.pointOfSale;
  const date = asOf === undefined ? undefined : formatDate(asOf, lang);
  if (status === 'mentioned') return t.mentioned(t.statuses.mentioned, date);
  const words = status === 'stated' ? t.openOnce : t.statuses[status];
  return date === undefined ? words : t.asOf(words, date);
}

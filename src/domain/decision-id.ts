/** Ids of decisions: year, number and body, written once and never changed. */
import { idFromName } from '../lib/fold.ts';

/** What an id is made of. */
export interface DecisionKey {
  /** `321/QĐ-UBND`; only its first part tells decisions of one body and year apart. */
  number: string;
  /** The day, month or year that is known, `2024-08-06`. */
  day: string;
  /** The body that signed it, `UBND tỉnh Tuyên Quang`. */
  body: string;
}

const LONGEST = 80;

/** `2024-321-ubnd-tinh-tuyen-quang`: year, number, body. */
export const decisionId = ({ number, day, body }: DecisionKey): string =>
  idFromName(
    [day.slice(0, 4), number.split('/', 1)[0], body.replace(/^(ủy|uỷ) ban nhân dân/i, 'UBND')].join(
      ' ',
    ),
  )
    .slice(0, LONGEST)
    .replace(/-$/, '');

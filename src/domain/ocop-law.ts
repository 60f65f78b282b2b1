/**
 * What the Prime Minister's decisions on the OCOP programme say in days and figures, each once and with
 * its article. Whatever counts days or asks who may recognise a product takes it from here.
 */
import { addDays } from '../lib/day.ts';

/** Months that a certificate is valid from its day of issue (Decision 26/2026/QĐ-TTg art. 4.3). */
export const VALID_MONTHS = 36;
/** Days before the end from which a re-evaluation file may be handed in (Decision 26/2026/QĐ-TTg art. 7.6a). */
export const REASSESSMENT_OPENS_DAYS = 180;
/** Days before the end after which it is too late to hand it in (Decision 26/2026/QĐ-TTg art. 7.6a). */
export const REASSESSMENT_CLOSES_DAYS = 120;
/** The longest that a certificate may be extended past its end, in days (Decision 26/2026/QĐ-TTg art. 12.3). */
export const EXTENSION_MAX_DAYS = 180;
/** Days for which the older decisions went on beside the new one (Decision 26/2026/QĐ-TTg art. 12). */
const TRANSITION_DAYS = 60;

/** The fewest points with which a product gets a certificate (Decision 26/2026/QĐ-TTg art. 3.3, 4.1). */
export const CERTIFIED_POINTS = 50;
/** All the points that there are (Decision 26/2026/QĐ-TTg art. 3.3). */
export const MOST_POINTS = 100;

/** A decision of the Prime Minister with its first and its last day in force, `YYYY-MM-DD`. */
export interface Decision {
  document: string;
  from: string;
  to?: string;
}

/** The decision that the programme runs by: criteria, ranks, the life of a certificate. */
export const decision26 = {
  document: '26/2026/QĐ-TTg',
  from: '2026-05-22',
} as const satisfies Decision;

/** The last day of the decisions that 26/2026/QĐ-TTg has replaced. */
const lastOldDay = addDays(decision26.from, TRANSITION_DAYS);

/** The first set of criteria. Provinces recognised three and four stars. */
export const decision1048 = {
  document: '1048/QĐ-TTg',
  from: '2019-08-21',
  to: '2023-02-23',
} as const satisfies Decision;

/** The second set of criteria. It gave the recognition of three stars to the districts. */
export const decision148 = {
  document: '148/QĐ-TTg',
  from: '2023-02-24',
  to: lastOldDay,
} as const satisfies Decision;

/** Amends 148/QĐ-TTg after the districts had been abolished: three stars are the province's again. */
export const decision1489 = {
  document: '1489/QĐ-TTg',
  from: '2025-07-06',
  to: lastOldDay,
} as const satisfies Decision;

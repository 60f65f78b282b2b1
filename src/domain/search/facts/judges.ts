/** How well records answer to the facts that a query names: one judge for each. */
import { addDays } from '../../../lib/day.ts';
import { fold } from '../../../lib/fold.ts';
import { certificateStateOn } from '../../certificate-life.ts';
import { unpackNumbers } from '../../facets/columns.ts';
import {
  dayHours,
  openState,
  type OpeningTimes,
  vietnamMoment,
  week,
  type Weekday,
  weekdayOf,
} from '../../opening-hours.ts';
import { reportStatusOn } from '../../statement-term.ts';
import {
  type HoursPart,
  type PricesPart,
  type RanksPart,
  type SortsPart,
  unpackSteps,
} from './parts.ts';
import { type AskedState, type AskedTime, dayPhrases, sorts } from './phrases.ts';
import type { AskedPrice } from './read.ts';

/** What a record lacks of what was asked for. */
export interface Verdict {
  /** What counts against it; a record of which less does comes first. */
  lack: number;
  /** It is what was asked for, as far as this fact goes. */
  isExact: boolean;
  /** How far it is from the place that was named, where that is known. */
  km?: number | undefined;
}
export type Judge = (record: number) => Verdict;

/** What counts against a record, so that one in the place comes before one called so elsewhere. */
export const LACKS = {
  /** It has other stars, or another state. */
  fact: 4,
  /** A source said so, and that is over. */
  over: 0.5,
  /** It is in the province of the place, not in the place. */
  province: 1,
  elsewhere: 3,
  /** Its words stand in its place, maker or summary, not in its name. */
  name: 3.5,
  /** It holds only some of the words. */
  word: 8,
  gift: 0.3,
  priceUnknown: 0.4,
  price: 1,
  /** A source names the day, without hours; nobody says; it is closed; it is over, or planned only. */
  hoursSaid: 0.5,
  hoursUnknown: 1,
  closed: 8,
  shut: 12,
} as const;

/**
 * Judges products by the stars that they hold on a day and by the state of their certificates.
 *
 * @param today `YYYY-MM-DD`
 */
export function judgeOfRanks(
  { stars: packed, terms, termOf }: RanksPart,
  products: number,
  asked: { stars: number | undefined; state: AskedState | undefined },
  today: string,
): Judge {
  const stars = unpackNumbers(packed, products);
  const termNumbers = unpackNumbers(termOf, products);
  const states = terms.map(([dates, term]) => ({
    certificate: dates ? certificateStateOn(dates, today) : undefined,
    report: !dates && term ? reportStatusOn(term, today) : undefined,
  }));
  return (record) => {
    const { certificate, report } = states[termNumbers[record] ?? 0] ?? {};
    const mayBeInForce = report !== undefined && report !== 'outOfTerm';
    const isHeld = certificate === undefined || certificate.inForce;
    const hasStars = asked.stars === undefined || (stars[record] === asked.stars && isHeld);
    // Stars of which a report is over are shown in grey, and are not what was asked for.
    const isOver = asked.stars !== undefined && report === 'outOfTerm';
    const isInState =
      asked.state === undefined ||
      (asked.state === 'inForce' && certificate?.inForce === true) ||
      (asked.state === 'reported' && mayBeInForce) ||
      certificate?.status === asked.state;
    // Reported ranks that may still hold come next to those that do.
    const stateLack = isInState ? 0 : mayBeInForce ? LACKS.fact / 2 : LACKS.fact;
    const starLack = hasStars ? (isOver ? LACKS.over : 0) : LACKS.fact;
    return { lack: starLack + stateLack, isExact: hasStars && isInState && !isOver };
  };
}

/** The products of a category. */
export function productsOfSort(
  { groups, groupOf }: SortsPart,
  products: number,
  id: string,
): ReadonlySet<number> {
  const of = sorts.find((sort) => sort.id === id)?.of ?? [];
  const isWanted = groups.map(([group, sector]) => of.includes(group) || of.includes(sector));
  const members = new Set<number>();
  unpackNumbers(groupOf, products).forEach((group, product) => {
    if (isWanted[group]) members.add(product);
  });
  return members;
}

/** Judges products by whether they suit as gifts; others are gifts to somebody all the same. */
export function judgeOfGifts({ gifts }: SortsPart): Judge {
  const own = new Set(unpackSteps(gifts));
  return (record) => ({ lack: own.has(record) ? 0 : LACKS.gift, isExact: true });
}

/** How many prices are known. */
export interface KnownPrices {
  /** Products with a price that counts today, and those of them that fit. */
  known: number;
  fitting: number;
  /** Prices that are too old to count. */
  old: number;
  /** All products. */
  all: number;
}

/** Judges products by their prices. One of which none is known comes before one that costs more. */
export function judgeOfPrices(
  { prices }: PricesPart,
  all: number,
  { least = 0, most = Infinity }: AskedPrice,
  today: string,
): { judge: Judge; prices: KnownPrices } {
  const fits = new Map<number, boolean>();
  let old = 0;
  for (const [product, amount, freshUntil] of prices) {
    if (freshUntil < today) old++;
    else fits.set(product, fits.get(product) === true || (amount >= least && amount <= most));
  }
  const fitting = [...fits.values()].filter(Boolean).length;
  return {
    prices: { known: fits.size, fitting, old, all },
    judge: (record) => {
      const isFitting = fits.get(record);
      if (isFitting === undefined) return { lack: LACKS.priceUnknown, isExact: false };
      return { lack: isFitting ? 0 : LACKS.price, isExact: isFitting };
    },
  };
}

/** What is known of a place being open when it was asked about. */
export type AskedHours = 'open' | 'closed' | 'said' | 'unknown' | 'shut';

/**
 * Judges places by their hours: by the clock where it is known, else by the words of a source.
 *
 * @param now the moment that `now` and `today` mean
 */
export function judgeOfHours(
  { hours, shut }: HoursPart,
  when: AskedTime,
  now: Date,
): { judge: Judge; stateOf: (record: number) => AskedHours } {
  const over = new Set(unpackSteps(shut));
  const known = new Map(
    hours.map(([place, times, words]) => [place, { times, words: ` ${fold(words)} ` }]),
  );
  const days = daysMeant(when, vietnamMoment(now).day);
  const names = new Set<AskedTime>(days.map(weekdayOf));
  const phrases = dayPhrases
    .filter(([, day]) => names.has(day))
    .map(([phrase]) => ` ${fold(phrase)} `);
  const isOpen = (times: OpeningTimes) =>
    when === 'now'
      ? openState(times, now).is === 'open'
      : days.some((day) => (dayHours(times, day).spans ?? []).length > 0);
  const stateOf = (record: number): AskedHours => {
    if (over.has(record)) return 'shut';
    const own = known.get(record);
    if (own?.times) return isOpen(own.times) ? 'open' : 'closed';
    return own && phrases.some((phrase) => own.words.includes(phrase)) ? 'said' : 'unknown';
  };
  const lacks: Record<AskedHours, number> = {
    open: 0,
    said: LACKS.hoursSaid,
    unknown: LACKS.hoursUnknown,
    closed: LACKS.closed,
    shut: LACKS.shut,
  };
  return {
    stateOf,
    judge: (record) => {
      const state = stateOf(record);
      return { lack: lacks[state], isExact: state === 'open' };
    },
  };
}

/** The next days that are meant, today first. */
function daysMeant(when: AskedTime, today: string): string[] {
  if (when === 'now' || when === 'today') return [today];
  if (when === 'tomorrow') return [addDays(today, 1)];
  const wanted: readonly Weekday[] = when === 'weekend' ? ['sat', 'sun'] : [when];
  return week.map((_, at) => addDays(today, at)).filter((day) => wanted.includes(weekdayOf(day)));
}

/**
 * The lunar calendar as it is kept in Việt Nam, by the sky over UTC+7. The Chinese one, which most
 * libraries know, is kept by UTC+8 and begins one month in twenty-seven on another day.
 *
 * Formulae: Jean Meeus, Astronomical Algorithms, 2nd ed., chapters 25 and 49; good to a minute or two
 * between 1900 and 2100. Calendars of before 1968 were printed by another zone, and may differ by a day;
 * two new moons ahead (8/5/2054, 16/11/2077) fall so near midnight that nobody can promise their day yet.
 */
import { addDays, daysBetween } from './day.ts';
import { lastWhere } from './lists.ts';

/** A day of the lunar calendar, without its year. */
export interface LunarDay {
  /** 1 is tháng Giêng, 12 is tháng Chạp. */
  month: number;
  day: number;
  /** The month that is put in after the one of its number. */
  isLeap?: boolean | undefined;
}

/**
 * The day of a lunar year on the calendar of the sun: 8 tháng Giêng of 2027 is `2027-02-13`.
 *
 * @param year the year in which tháng Giêng begins
 * @returns nothing when that year has no such day
 */
export function solarDay(
  year: number,
  { month, day, isLeap = false }: LunarDay,
): string | undefined {
  const months = monthsOf(month >= 11 ? year : year - 1);
  const found = months.find((one) => one.number === month && one.isLeap === isLeap);
  if (!found || day > found.length) return undefined;
  return addDays(EPOCH_DAY, found.start + day - 1);
}

/**
 * The days of the sun on which something is held in a lunar year. The 30th of a month that has 29 days that year is
 * kept on its last day, as people keep the eve of Tết.
 *
 * @param year the year in which tháng Giêng begins
 * @param span its first day and, where it goes on, its last day of the same month
 * @returns nothing when that year has no such month, which happens to leap months only
 */
export function heldDays(
  year: number,
  { month, day, endDay = day, isLeap }: LunarDay & { endDay?: number | undefined },
): { from: string; to: string } | undefined {
  const onDay = (wanted: number) =>
    solarDay(year, { month, day: wanted, isLeap }) ??
    solarDay(year, { month, day: Math.min(wanted, SHORT_MONTH), isLeap });
  const from = onDay(day);
  const to = onDay(Math.max(day, endDay));
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The days of a lunar month that is not full; a full one has 30. */
const SHORT_MONTH = 29;

/** A day of the lunar calendar, with its year. */
export interface LunarDate extends LunarDay {
  isLeap: boolean;
  /** The year of the sun in which this lunar year's tháng Giêng begins. */
  year: number;
}

/** The lunar day of a day of the sun: `2027-02-13` is 8 tháng Giêng of 2027. */
export function lunarDate(solar: string): LunarDate {
  const year = Number(solar.slice(0, 4));
  const at = daysBetween(EPOCH_DAY, solar);
  const months = [year - 1, year].flatMap((solsticeYear) =>
    monthsOf(solsticeYear).map((one) => ({ ...one, solsticeYear })),
  );
  const month = lastWhere(months, ({ start }) => start <= at);
  if (!month) throw new Error(`The lunar calendar does not reach ${solar}.`);
  const { number, isLeap, start, solsticeYear } = month;
  return {
    year: number >= 11 ? solsticeYear : solsticeYear + 1,
    month: number,
    day: at - start + 1,
    isLeap,
  };
}

interface Month {
  number: number;
  isLeap: boolean;
  /** Days since `EPOCH_DAY`. */
  start: number;
  length: number;
}

const knownMonths = new Map<number, readonly Month[]>();

/** The months from the eleventh of one year to the tenth of the next, worked out once. */
function monthsOf(solsticeYear: number): readonly Month[] {
  const known = knownMonths.get(solsticeYear) ?? findMonths(solsticeYear);
  knownMonths.set(solsticeYear, known);
  return known;
}

function findMonths(solsticeYear: number): Month[] {
  const first = eleventhMoon(solsticeYear);
  const count = eleventhMoon(solsticeYear + 1) - first;
  const starts = Array.from({ length: count + 1 }, (_, at) => newMoonDay(first + at));
  const hasTerm = (at: number) => sunSign(starts[at] ?? 0) !== sunSign(starts[at + 1] ?? 0);
  const months = Array.from({ length: count }, (_, at) => at);
  // Of thirteen months, the first during which the sun enters no sign is the leap month.
  const leap = count === 13 ? months.find((at) => !hasTerm(at)) : undefined;
  return months.map((at) => {
    const isLeap = at === leap;
    const regular = leap !== undefined && at >= leap ? at - 1 : at;
    const start = starts[at] ?? 0;
    return {
      number: ((regular + 10) % 12) + 1,
      isLeap,
      start,
      length: (starts[at + 1] ?? 0) - start,
    };
  });
}

/** The moon in whose month the winter solstice of a year falls. */
function eleventhMoon(year: number): number {
  const lastDay = daysBetween(EPOCH_DAY, `${year}-12-31`);
  let moon = Math.ceil(lastDay / MONTH_DAYS) + 1;
  while (newMoonDay(moon) > lastDay) moon--;
  const CAPRICORN = 9;
  const isPastSolstice = sunSign(newMoonDay(moon)) >= CAPRICORN;
  return isPastSolstice ? moon - 1 : moon;
}

// ── The sky ───────────────────────────────────────────────────────────────────────────────────────

/** Moons are counted from the new moon of 6 January 2000, days from 1 January 2000. */
const EPOCH_DAY = '2000-01-01';
const EPOCH_JULIAN = 2_451_544.5;
const MONTH_DAYS = 29.530588861;
const ZONE_DAYS = 7 / 24;
const CENTURY_DAYS = 36_525;
const SECONDS_PER_DAY = 86_400;

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

/** The day in Việt Nam on which a moon is new. */
function newMoonDay(moon: number): number {
  const t = moon / 1236.85;
  const sun = 2.5534 + 29.1053567 * moon - 0.0000014 * t ** 2;
  const anomaly = 201.5643 + 385.81693528 * moon + 0.0107582 * t ** 2;
  const node = 160.7108 + 390.67050284 * moon - 0.0016118 * t ** 2;
  const e = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const dynamicDay =
    2_451_550.09766 +
    MONTH_DAYS * moon +
    0.00015437 * t ** 2 -
    0.4072 * sine(anomaly) +
    0.17241 * e * sine(sun) +
    0.01608 * sine(2 * anomaly) +
    0.01039 * sine(2 * node) +
    0.00739 * e * sine(anomaly - sun) -
    0.00514 * e * sine(anomaly + sun) +
    0.00208 * e ** 2 * sine(2 * sun) -
    0.00111 * sine(anomaly - 2 * node) -
    0.00057 * sine(anomaly + 2 * node) +
    0.00056 * e * sine(2 * anomaly + sun) -
    0.00042 * sine(3 * anomaly) +
    0.00042 * e * sine(sun + 2 * node) +
    0.00038 * e * sine(sun - 2 * node) -
    0.00024 * e * sine(2 * anomaly - sun);
  const years = (moon * MONTH_DAYS) / 365.25;
  const clockCorrection = (62.92 + 0.32217 * years + 0.005589 * years ** 2) / SECONDS_PER_DAY;
  return Math.floor(dynamicDay - clockCorrection + ZONE_DAYS - EPOCH_JULIAN);
}

/** Which twelfth of its yearly way the sun is in when a day begins in Việt Nam; 0 from the spring equinox. */
function sunSign(day: number): number {
  const t = (day - ZONE_DAYS + EPOCH_JULIAN - 2_451_545) / CENTURY_DAYS;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t ** 2;
  const longitude =
    280.46646 +
    36_000.76983 * t +
    0.0003032 * t ** 2 +
    (1.914602 - 0.004817 * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly) -
    0.00569 -
    0.00478 * sine(125.04 - 1934.136 * t);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** The itinerary of a route on paper, measured for its sheets. */
import { isBought } from '../../catalogue/put-forward.ts';
import type { Route, Stop } from '../../catalogue/records.ts';
import type { RoutePlan } from '../../catalogue/route-plan.ts';
import { formatKm, formatList } from '../../i18n/format.ts';
import { type Lang, pick, useStrings } from '../../i18n/index.ts';
import { assumptionWords, planWords, stateWords } from '../../i18n/trip-words.ts';
import { clockTime, type Hour } from '../../domain/trip/timetable.ts';
import {
  type Column,
  heightOf,
  leafletFoot,
  nameLength,
  paginate,
  openingSentenceWithin,
  sentencesWithin,
} from './fitting.ts';

/** Room on a sheet between its cloth and its code. */
const SHEET_MM = 146;
const column: Column = { letters: 70, lineMm: 4.7 };
const headColumn: Column = { letters: 50, lineMm: 5.7 };
const GAP_MM = 3;
/** The longest reason to stop; the rest is on the page. */
const REASON_MM = 20;
const MAX_GOODS = 3;

/** A stop as it stands on paper. */
export interface PaperStop {
  stop: Stop;
  number: number;
  /** `8:00–8:45` */
  hours: string;
  /** The way there, whether the place is open at that hour, what to buy: one line each. */
  lines: string[];
  reason: { text: string; lang: Lang };
}

type Item = { mm: number } & ({ head: true } | { stop: PaperStop } | { notes: true });

/** Everything that the itinerary prints: its head on the first sheet, then as many sheets as the stops need. */
export function routePaper(route: Route, plan: RoutePlan, lang: Lang) {
  const length = nameLength(pick(route.data.name, lang).text);
  const nameMm =
    Math.ceil(pick(route.data.name, lang).text.length / (length === 'long' ? 36 : 24)) *
    (length === 'long' ? 9 : 13);
  const say = openingSentenceWithin(route.data.summary, lang, 40, { large: 46, small: 62 });
  const when = planWords(plan, lang);
  const notes = [assumptionWords(plan.mode, lang)];
  const items: Item[] = [
    { head: true, mm: nameMm + say.mm + heightOf(when, column) + 3 * GAP_MM },
    ...route.stops.map((stop, at): Item => {
      const paperStop = stopOf(stop, at, plan.hours[at], lang);
      return { stop: paperStop, mm: stopMm(paperStop, lang) };
    }),
    { notes: true, mm: notes.reduce((mm, note) => mm + heightOf(note, column) + GAP_MM, 0) },
  ];
  const { link, footLines } = leafletFoot(route, undefined, lang);
  return {
    link,
    footLines,
    nameLength: length,
    say,
    when,
    notes,
    sheets: paginate(items, ({ mm }) => mm, SHEET_MM).map((page) => ({
      hasHead: page.some((item) => 'head' in item),
      hasNotes: page.some((item) => 'notes' in item),
      stops: page.flatMap((item) => ('stop' in item ? [item.stop] : [])),
    })),
  };
}

function stopOf(stop: Stop, at: number, hour: Hour | undefined, lang: Lang): PaperStop {
  const t = useStrings(lang);
  const { place, data, position, kmFromPrevious } = stop;
  const [from, to] = [hour?.begins ?? 0, hour?.leaves ?? 0];
  const goods = place.products
    .filter(isBought)
    .slice(0, MAX_GOODS)
    .map(({ data: { name } }) => pick(name, lang).text);
  const reason = pick(data.reason, lang);
  return {
    stop,
    number: at + 1,
    hours: from === to ? clockTime(from) : `${clockTime(from)}–${clockTime(to)}`,
    reason: { text: sentencesWithin(reason.text, REASON_MM, column), lang: reason.lang },
    lines: [
      ...(kmFromPrevious === undefined ? [] : [t.route.straight(formatKm(kmFromPrevious, lang))]),
      ...(hour && hour.state !== 'unknown' ? [stateWords(hour.state, { from, to }, lang)] : []),
      ...(position ? [] : [t.trip.unplaced]),
      ...(goods.length > 0 ? [`${t.route.buy}: ${formatList(goods, lang)}.`] : []),
    ],
  };
}

const stopMm = ({ stop, hours, lines, reason }: PaperStop, lang: Lang): number =>
  heightOf(`${hours} 1. ${pick(stop.place.data.name, lang).text}`, headColumn) +
  [reason.text, ...lines].reduce((mm, text) => mm + heightOf(text, column), 0) +
  GAP_MM;

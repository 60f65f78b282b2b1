/** What is said of the hours of a day on the road, at build as in the browser. */
import { formatNumber } from './format.ts';
import { type Lang, useStrings } from './index.ts';
import { weekdayOf } from '../domain/opening-hours.ts';
import { fillGaps } from '../lib/fill-gaps.ts';
import {
  clockTime,
  ROAD_FACTOR,
  speedOf,
  STAY_MINUTES,
  type TravelMode,
  type VisitState,
} from '../domain/trip/timetable.ts';

/** What becomes of a visit, as a sentence: `Đến sớm, đợi mở cửa lúc 9:00.` */
export const stateWords = (
  state: VisitState,
  { from, to }: { from: number; to: number },
  lang: Lang,
): string =>
  fillGaps(useStrings(lang).trip.states[state], { from: clockTime(from), to: clockTime(to) });

/** On what the hours rest: how roads and speeds are guessed. */
export const assumptionWords = (mode: TravelMode, lang: Lang): string =>
  fillGaps(useStrings(lang).trip.assumption, {
    factor: formatNumber(ROAD_FACTOR, lang),
    speed: speedOf[mode],
    stay: STAY_MINUTES,
  });

/** For which day of the week the hours of a route are meant, and when one is at its first stop. */
export const planWords = (
  { day, hours }: { day: string; hours: readonly { begins: number }[] },
  lang: Lang,
): string => {
  const { place, route } = useStrings(lang);
  return route.hoursOn(place.weekdays[weekdayOf(day)], clockTime(hours[0]?.begins ?? 0));
};

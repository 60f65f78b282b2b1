/** What is said of the hours of a day on the road, at build as in the browser. */
import { formatNumber } from './format.ts';
import { type Lang, useStrings } from './index.ts';
import { put } from '../lib/put.ts';
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
): string => put(useStrings(lang).trip.states[state], { from: clockTime(from), to: clockTime(to) });

/** On what the hours rest: how roads and speeds are guessed. */
export const assumptionWords = (mode: TravelMode, lang: Lang): string =>
  put(useStrings(lang).trip.assumption, {
    factor: formatNumber(ROAD_FACTOR, lang),
    speed: speedOf[mode],
    stay: STAY_MINUTES,
  });

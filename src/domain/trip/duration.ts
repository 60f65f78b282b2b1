import { fillGaps } from '../../lib/fill-gaps.ts';

/** How a language says a time: `{h} giờ {m} phút`. */
export interface DurationWords {
  minutes: string;
  hours: string;
  both: string;
}

/** Minutes as people say them: 95 gives `1 giờ 35 phút`. */
export function durationWords(minutes: number, words: DurationWords): string {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  return fillGaps(h === 0 ? words.minutes : m === 0 ? words.hours : words.both, { h, m });
}

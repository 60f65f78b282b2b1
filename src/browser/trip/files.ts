import { gpx } from '../../lib/gpx.ts';
import { ics } from '../../lib/ics.ts';
import type { PlannedStop } from '../../domain/trip/day-plan.ts';

/** A stop in the words of the page. */
export interface StopWords {
  stop: PlannedStop;
  name: string;
  /** `8:00–8:45` */
  hours: string;
  /** From the place before; an empty text for the first. */
  way: string;
  /** Whether it is open then. */
  state: string;
  /** How exactly it is known where it lies; an empty text where that is known exactly. */
  where: string;
  /** Its opening hours as a source says them; an empty text where none does. */
  hoursSaid: string;
  /** Its page. */
  url: string;
}

/** All that is said of a stop below its name. */
export const linesOf = ({ way, state, where, hoursSaid }: StopWords): string[] =>
  [way, state, hoursSaid, where].filter((line) => line !== '');

/** @param note what is said of the whole */
export const tripGpx = (
  title: string,
  note: string,
  url: string,
  stops: readonly StopWords[],
): string =>
  gpx({
    name: title,
    description: note,
    url,
    points: stops.flatMap((words, at) => {
      const { name, url: page } = words;
      const { position } = words.stop.place;
      return position
        ? [
            {
              lat: position.lat,
              lng: position.lng,
              name: `${at + 1}. ${name}`,
              description: linesOf(words).join(' '),
              url: page,
            },
          ]
        : [];
    }),
  });

/** @param today the day on which the file is made */
export const tripCalendar = (
  title: string,
  note: string,
  day: string,
  today: string,
  stops: readonly StopWords[],
): string =>
  ics({
    name: title,
    asOf: today,
    events: stops.map((words, at) => {
      const { name, url } = words;
      const { place, hour } = words.stop;
      return {
        uid: `${place.kind}-${place.id}-${day}@${location.hostname}`,
        title: `${at + 1}. ${name}`,
        from: day,
        hours: { from: hour.begins, to: hour.leaves },
        location: name,
        description: [...linesOf(words), note].join('\n'),
        url,
      };
    }),
  });

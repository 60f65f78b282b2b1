import { formatKm } from '../../i18n/format.ts';
import { durationWords } from '../../domain/trip/duration.ts';
import type { PlannedStop } from '../../domain/trip/day-plan.ts';
import { clockTime } from '../../domain/trip/timetable.ts';
import type { Parts } from '../kit/templates.ts';
import type { StopWords } from './files.ts';

/** A stop in the words of the page: its hours, the way to it, whether it is open, how exactly it is known where. */
export function wordsOfStop(stop: PlannedStop, at: number, parts: Parts, page: string): StopWords {
  const { place, km, hour } = stop;
  const [from, to] = [clockTime(hour.begins), clockTime(hour.leaves)];
  const minutes = durationWords(hour.travels, {
    minutes: parts.say('durationMinutes'),
    hours: parts.say('durationHours'),
    both: parts.say('durationBoth'),
  });
  const way =
    at === 0
      ? ''
      : km === undefined
        ? parts.say('wayUnmeasured', { minutes })
        : parts.say('way', { km: formatKm(km, parts.lang), minutes });
  const where = place.position
    ? parts.say(`precision.${place.position.precision}`)
    : parts.say('unplaced');
  return {
    stop,
    name: parts.pick(place.name).text,
    hours: from === to ? from : parts.say('hours', { from, to }),
    way,
    state: place.isShut
      ? parts.say('shut')
      : place.kind === 'event' && hour.state === 'closed'
        ? parts.say('notThatDay')
        : parts.say(`state.${hour.state}`, { from, to }),
    where,
    hoursSaid: place.hoursSaid
      ? parts.say('hoursSaid', { words: parts.pick(place.hoursSaid).text })
      : '',
    url: page,
  };
}

/** The stop as an item of the list. */
export function stopItem(words: StopWords, parts: Parts): HTMLElement {
  const { stop, hours, way, state, where, hoursSaid, url } = words;
  const { place, hour } = stop;
  const item = parts.copy('stop', {
    hours,
    way,
    name: { words: place.name },
    page: { href: url },
    state,
    where,
    hoursSaid,
  });
  item.dataset['kind'] = place.kind;
  item.dataset['id'] = place.id;
  item.dataset['key'] = place.key;
  item.dataset['state'] = hour.state;
  return item;
}

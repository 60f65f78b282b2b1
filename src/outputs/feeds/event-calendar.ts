/**
 * Events as calendars to subscribe to. RFC 5545 has no rule for lunar days, so each year's is an entry of
 * its own, tentative until the organisers announce it; its UID is the event's and the lunar year's, so an
 * announcement moves the entry and does not double it.
 */
import { eventsByKind } from '../../catalogue/calendar.ts';
import { type Occurrence, occurrences } from '../../catalogue/event-dates.ts';
import { recordsOfLocality } from '../../catalogue/areas.ts';
import type { Catalogue, Event, Locality } from '../../catalogue/records.ts';
import { type Lang, pick, useStrings } from '../../i18n/index.ts';
import { type CalendarEvent, ics } from '../../lib/ics.ts';
import type { SiteFile } from '../../lib/site-file.ts';
import {
  absoluteUrl,
  type EventCalendarOf,
  eventCalendarPath,
  recordPath,
} from '../addresses/index.ts';
import { placeName } from '../addresses/place-name.ts';

/** Announcements come days ahead, not hours. */
const REFRESH_DAYS = 1;

/**
 * A calendar of events.
 *
 * @param what whose events they are, in the language; the name of the site stands behind it
 */
export function eventCalendar(
  { site, today }: Catalogue,
  events: readonly Event[],
  what: string,
  lang: Lang,
): string {
  const entries = events
    .flatMap((event) =>
      occurrences(event.data, today).map((time) => calendarEvent(event, time, lang)),
    )
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.uid < b.uid ? -1 : 1));
  return ics({
    name: `${what} · ${pick(site.name, lang).text}`,
    // Not the day of the build: a calendar that says nothing new has the same bytes tomorrow.
    asOf: site.dataAsOf,
    refreshDays: REFRESH_DAYS,
    events: entries,
  });
}

/** Every calendar of events: of the site, of each event, of each kind and of each locality that has any. */
export function eventCalendars(catalogue: Catalogue, lang: Lang): SiteFile[] {
  const t = useStrings(lang).event;
  const calendar = (of: EventCalendarOf, events: readonly Event[], what: string): SiteFile => ({
    path: eventCalendarPath(of, lang),
    type: 'text/calendar; charset=utf-8',
    body: () => eventCalendar(catalogue, events, what, lang),
  });
  const { events } = catalogue;
  return [
    calendar(undefined, events, t.title),
    ...events.map((event) => calendar({ event }, [event], pick(event.data.name, lang).text)),
    ...eventsByKind(events).map((same) => calendar(same, same.events, t.kinds[same.kind])),
    ...localitiesWithEvents(catalogue).map(({ locality, events: own }) =>
      calendar({ locality }, own, t.calendarOf(pick(locality.data.name, lang).text)),
    ),
  ];
}

/** A locality that has events, with them; a former district has those of its communes. */
const localitiesWithEvents = ({
  localities,
}: Catalogue): { locality: Locality; events: Event[] }[] =>
  localities
    .map((locality) => ({ locality, events: recordsOfLocality(locality).events }))
    .filter(({ events }) => events.length > 0);

/** The calendars that hold a part of all events, with what they are called: of each kind, then of each locality. */
export const partialCalendars = (
  catalogue: Catalogue,
  lang: Lang,
): { label: string; path: string }[] => [
  ...eventsByKind(catalogue.events).map(({ kind }) => ({
    label: useStrings(lang).event.kinds[kind],
    path: eventCalendarPath({ kind }, lang),
  })),
  ...localitiesWithEvents(catalogue).map(({ locality }) => ({
    label: pick(locality.data.name, lang).text,
    path: eventCalendarPath({ locality }, lang),
  })),
];

function calendarEvent(event: Event, time: Occurrence, lang: Lang): CalendarEvent {
  const { event: t } = useStrings(lang);
  const { data, id, locality } = event;
  const name = pick(data.name, lang).text;
  const isExpected = time.basis === 'computed';
  const town = locality && !data.outsideArea ? placeName(locality, lang, 'whole') : undefined;
  const place = data.place && pick(data.place, lang).text;
  const sources = [...new Set(data.sources.map(({ publisher }) => publisher))].join('; ');
  return {
    uid: `${id}-${time.key}@${new URL(absoluteUrl('/')).hostname}`,
    title: isExpected ? `${name} (${t.expected})` : name,
    from: time.from,
    to: time.to,
    description: [
      ...(isExpected ? [t.computedNote] : []),
      pick(data.summary, lang).text,
      t.saidBy(sources),
    ].join('\n'),
    location: [place, town].filter((one) => one !== undefined).join(', ') || undefined,
    url: absoluteUrl(recordPath(event, lang)),
    categories: [t.kinds[data.kind]],
    status: isExpected ? 'TENTATIVE' : 'CONFIRMED',
  };
}

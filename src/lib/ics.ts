/** Calendars as iCalendar (RFC 5545), the same bytes for the same events and day. */
import { addDays } from './day.ts';

/** Something that happens in Viet Nam on whole days, which have no zones, or at hours of a day. */
export interface CalendarEvent {
  /** The same for the same thing in every build, so that a calendar moves it and does not double it. */
  uid: string;
  title: string;
  /** The first day, `YYYY-MM-DD`. */
  from: string;
  /** The last day, itself included; nothing when it is the first. */
  to?: string | undefined;
  /** From when to when on the first day, in minutes after midnight in Viet Nam; then `to` does not count. */
  hours?: { from: number; to: number } | undefined;
  description?: string | undefined;
  location?: string | undefined;
  url?: string | undefined;
  categories?: readonly string[] | undefined;
  /** Whether the days are sure; nothing where the question makes no sense. */
  status?: 'TENTATIVE' | 'CONFIRMED' | undefined;
}

export interface Calendar {
  name: string;
  /** The day that the calendar's data are of; it stands for the moment of making (DTSTAMP). */
  asOf: string;
  /** How often those who subscribe should look again, in days (RFC 7986, section 5.7). */
  refreshDays?: number | undefined;
  events: readonly CalendarEvent[];
}

const MAX_OCTETS = 75;
const utf8 = new TextEncoder();

/** A calendar file. Its lines end in CRLF and are folded at 75 octets (section 3.1). */
export function ics({ name, asOf, refreshDays, events }: Calendar): string {
  const stamp = `${compact(asOf)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//San Vat//Catalogue//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    `NAME:${escapeText(name)}`,
    // The older name is the one that most programs know.
    ...(refreshDays === undefined
      ? []
      : [`REFRESH-INTERVAL;VALUE=DURATION:P${refreshDays}D`, `X-PUBLISHED-TTL:P${refreshDays}D`]),
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const { uid, title, description, location, url, categories = [], status } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    ...whenLines(event),
    `SUMMARY:${escapeText(title)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(location === undefined ? [] : [`LOCATION:${escapeText(location)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escapeText).join(',')}`]),
    ...(status === undefined ? [] : [`STATUS:${status}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function whenLines({ from, to = from, hours }: CalendarEvent): string[] {
  if (!hours)
    return [
      `DTSTART;VALUE=DATE:${compact(from)}`,
      // The end of whole days is the first day that is free again (section 3.6.1).
      `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`,
    ];
  // An end has to be later than its start (section 3.8.2.2); without one, an event takes no time.
  return [
    `DTSTART:${momentOf(from, hours.from)}`,
    ...(hours.to > hours.from ? [`DTEND:${momentOf(from, hours.to)}`] : []),
  ];
}

/** A time of day in Viet Nam as a moment in UTC (section 3.3.5, form 2), the same on every device. */
const momentOf = (day: string, minutes: number): string =>
  new Date(Date.parse(`${day}T00:00:00+07:00`) + minutes * 60_000)
    .toISOString()
    .replace(/[-:]|\.\d+/g, '');

const compact = (day: string): string => day.replaceAll('-', '');

/** A text as a value (section 3.3.11): `a, b; c` gives `a\, b\; c`. */
const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** A content line in pieces of at most 75 octets, none of them cut inside a letter. */
function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  // A letter of Vietnamese may be a base and a mark; a code point is the least that UTF-8 can carry.
  for (const letter of line) {
    const size = utf8.encode(letter).length;
    if (octets + size > MAX_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

import { describe, expect, test } from 'vitest';
import {
  agendaOf,
  calendarMonths,
  eventLists,
  eventsByKind,
  monthsAround,
} from '../../../src/catalogue/calendar.ts';
import type { Event, Product } from '../../../src/catalogue/records.ts';
import { hasSeasons, seasonsOf } from '../../../src/catalogue/seasons.ts';
import type { EventData } from '../../../src/schema/event.ts';

const today = '2026-11-21';
const event = (id: string, when: EventData['when'], more: Partial<EventData> = {}) =>
  ({ id, kind: 'event', data: { kind: 'fair', when, archived: false, ...more } }) as Event;
const solar = (
  from: string,
  to?: string,
  recurring: 'once' | 'unclear' | 'yearly' = 'once',
): EventData['when'] => ({ calendar: 'solar', editions: [{ from, to }], recurring });
const lunar: EventData['when'] = { calendar: 'lunar', month: 1, day: 8, sources: ['s1'] };

const events = [
  event('over', solar('2025-12-20')),
  event('kept', solar('2020-12-24'), { archived: true }),
  event('unclear', solar('2024-03-22', undefined, 'unclear')),
  event('long', solar('2026-12-30', '2027-01-02')),
  event('moon', lunar, { kind: 'festival' }),
  event('due', { calendar: 'deadline', before: '2027-04-30', sources: ['s1'] }),
];

test('a month holds all that touches it; between the years, both', () => {
  const months = calendarMonths(events, today);
  const idsIn = (month: string) =>
    months.find((one) => one.month === month)?.events.map((one) => one.event.id);
  expect(idsIn('2026-12')).toEqual(['long']);
  expect(idsIn('2027-01')).toEqual(['long']);
  expect(idsIn('2027-02')).toEqual(['moon']);
  expect(idsIn('2020-12')).toEqual(['kept']);
  expect(idsIn('2027-03')).toBeUndefined();
});

test('the month of today has its page, though nothing happens in it', () => {
  expect(calendarMonths([], today)).toEqual([{ month: '2026-11', events: [] }]);
});

test('every event is in one list, what comes first ahead', () => {
  const { ahead, undated, deadlines, past } = eventLists(events, today);
  expect(ahead.map((one) => one.event.id)).toEqual(['long', 'moon']);
  expect(undated.map(({ id }) => id)).toEqual(['unclear']);
  expect(deadlines.map(({ id }) => id)).toEqual(['due']);
  expect(past.map(({ id }) => id)).toEqual(['over', 'kept']);
});

test('an agenda goes by months, then what has no day, then what is due', () => {
  const { parts, past, isNothingAhead } = agendaOf(events, today);
  expect(parts.map(({ part, entries }) => [part, entries.map(({ event: { id } }) => id)])).toEqual([
    [{ month: '2026-12' }, ['long']],
    [{ month: '2027-02' }, ['moon']],
    ['undated', ['unclear']],
    ['deadline', ['due']],
  ]);
  expect(parts[0]?.entries[0]?.time).toMatchObject({ from: '2026-12-30', to: '2027-01-02' });
  expect(past.map(({ id }) => id)).toEqual(['over', 'kept']);
  expect(isNothingAhead).toBe(false);
  const over = events.filter(({ id }) => id === 'over' || id === 'due');
  expect(agendaOf(over, today)).toMatchObject({
    parts: [{ part: 'deadline' }],
    isNothingAhead: true,
  });
});

test('months go on from the one of today; those before it go back', () => {
  const { ahead, past } = monthsAround(events, today);
  expect(ahead.slice(0, 3)).toEqual(['2026-11', '2026-12', '2027-01']);
  expect(past.slice(0, 2)).toEqual(['2026-02', '2025-12']);
});

test('only kinds that there are have a list', () => {
  expect(eventsByKind(events).map(({ kind, events: own }) => [kind, own.length])).toEqual([
    ['festival', 1],
    ['fair', 5],
  ]);
});

describe('seasonsOf', () => {
  const product = (id: string, months?: number[]) => ({ id, data: { months } }) as Product;
  const all = Array.from({ length: 12 }, (_, at) => at + 1);
  const seasons = seasonsOf([
    product('honey', [4, 11]),
    product('cake', all),
    product('silent'),
    product('empty', []),
  ]);

  test('names a product in its months, and apart what is there all year', () => {
    expect(seasons.byMonth.map((own) => own.map(({ id }) => id))).toEqual(
      all.map((month) => (month === 4 || month === 11 ? ['honey'] : [])),
    );
    expect(seasons.allYear.map(({ id }) => id)).toEqual(['cake']);
  });

  test('knows of no season when no product says anything', () => {
    expect(hasSeasons(seasons)).toBe(true);
    expect(hasSeasons(seasonsOf([product('cake', all)]))).toBe(true);
    expect(hasSeasons(seasonsOf([product('silent'), product('empty', [])]))).toBe(false);
  });

  test('counts those that say nothing', () => {
    expect(seasons.unknown).toBe(2);
  });
});

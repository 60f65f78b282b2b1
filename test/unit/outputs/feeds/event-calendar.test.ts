import { describe, expect, test } from 'vitest';
import type { Catalogue, Event } from '../../../../src/catalogue/records.ts';
import { eventCalendar } from '../../../../src/outputs/feeds/event-calendar.ts';
import { catalogueOf } from '../../../support/search.ts';

const catalogue = await catalogueOf('test/fixtures/xa-mau/content');
const eventOf = (id: string): Event => {
  const event = catalogue.events.find((one) => one.id === id);
  if (!event) throw new Error(`Xã Mẫu has no ${id}.`);
  return event;
};
const rice = eventOf('tet-com-moi-mau');
const calendar = (events: readonly Event[], of: Catalogue = catalogue, lang: 'vi' | 'en' = 'vi') =>
  eventCalendar(of, events, 'Sự kiện', lang).replaceAll('\r\n ', '');
const linesOf = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`^${name}[;:].*$`, 'gm'))].map(([line]) => line.trim());
const changed = (event: Event, data: Partial<Event['data']>): Event => ({
  ...event,
  data: { ...event.data, ...data },
});

describe('the days of a lunar festival', () => {
  test('that are worked out are tentative and say so, those that are announced are certain', () => {
    const worked = calendar([rice]);
    expect(new Set(linesOf(worked, 'STATUS'))).toEqual(new Set(['STATUS:TENTATIVE']));
    expect(linesOf(worked, 'SUMMARY')[0]).toMatch(/^SUMMARY:Tết cơm mới \(.+\)$/);
    const { when } = rice.data;
    if (when.calendar !== 'lunar') throw new Error('The festival is not lunar.');
    const [year = ''] = /\d{4}/.exec(linesOf(worked, 'DTSTART')[0] ?? '') ?? [];
    const announced = changed(rice, { when: { ...when, confirmed: { [year]: `${year}-10-20` } } });
    const said = calendar([announced]);
    expect(linesOf(said, 'STATUS')[0]).toBe('STATUS:CONFIRMED');
    expect(linesOf(said, 'SUMMARY')[0]).toBe('SUMMARY:Tết cơm mới');
    // The announcement moves the entry and does not double it.
    expect(linesOf(said, 'UID')).toEqual(linesOf(worked, 'UID'));
    expect(linesOf(said, 'DTSTART')).not.toEqual(linesOf(worked, 'DTSTART'));
  });
});

describe('where an event is', () => {
  const located = (event: Event) => linesOf(calendar([event]), 'LOCATION')[0];
  const place = { vi: 'Sân đình', en: 'The yard' };

  test('is its place, then its commune and province', () => {
    expect(located(changed(rice, { place }))).toBe('LOCATION:Sân đình\\, Xã Mẫu\\, Ví Dụ');
    expect(located(changed(rice, { place: undefined }))).toBe('LOCATION:Xã Mẫu\\, Ví Dụ');
  });

  test('names no commune for what is held elsewhere, and nothing where nobody has said', () => {
    expect(located(changed(rice, { place, outsideArea: true }))).toBe('LOCATION:Sân đình');
    expect(located(changed(rice, { place: undefined, outsideArea: true }))).toBeUndefined();
    expect(located({ ...changed(rice, { place }), locality: undefined })).toBe('LOCATION:Sân đình');
  });
});

test('entries stand in the order of their days, those of one day by their names', () => {
  const twin = (id: string): Event => ({ ...rice, id });
  const inOrder = calendar([twin('b'), twin('c'), twin('a')]);
  const starts = linesOf(inOrder, 'DTSTART');
  expect(starts).toEqual(starts.toSorted());
  expect(
    linesOf(inOrder, 'UID')
      .slice(0, 3)
      .map((uid) => uid[4]),
  ).toEqual(['a', 'b', 'c']);
  expect(calendar([twin('a'), twin('b'), twin('c')])).toBe(inOrder);
  const all = linesOf(calendar(catalogue.events), 'DTSTART').map((line) => /\d{8}/.exec(line)?.[0]);
  expect(all).toEqual(all.toSorted());
});

test('a calendar that says nothing new has the same bytes the day after', () => {
  expect(calendar(catalogue.events, { ...catalogue, today: '2026-11-23' })).toBe(
    calendar(catalogue.events),
  );
});

test('who says so stands in every entry, each publisher once', () => {
  const sources = [...rice.data.sources, ...rice.data.sources];
  const [said] = linesOf(calendar([changed(rice, { sources })]), 'DESCRIPTION');
  expect(said?.match(/Báo Ví Dụ/g)).toHaveLength(1);
});

test('an edition that is added before another leaves the entry of that one as it is', () => {
  const fair = (...editions: { from: string; to: string }[]): Event =>
    changed(rice, { when: { calendar: 'solar', recurring: 'yearly', editions } });
  const september = { from: '2026-09-10', to: '2026-09-12' };
  const march = { from: '2026-03-01', to: '2026-03-03' };
  const entries = (event: Event) => {
    const text = calendar([event]);
    const uids = linesOf(text, 'UID');
    return new Map(linesOf(text, 'DTSTART').map((start, at) => [start.slice(-8), uids[at]]));
  };
  const before = entries(fair(september));
  const after = entries(fair(september, march));
  expect(after.get('20260910')).toBe(before.get('20260910'));
  expect([...after.keys()]).toEqual(['20260301', '20260910']);
  expect(new Set(after.values()).size).toBe(2);
});

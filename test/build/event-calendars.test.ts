import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EventData } from '../../src/schema/event.ts';
import { buildSite } from '../support/site.ts';

let site: string;
beforeAll(async () => {
  site = await buildSite({ content: 'content' });
});

const content = globSync('content/events/*.json').map((file) => ({
  id: file.replace(/^.*[\\/]|\.json$/g, ''),
  data: JSON.parse(readFileSync(file, 'utf8')) as EventData,
}));

/** The entries of a calendar file, read by another's parser, days in and end included. */
function entriesOf(file: string) {
  return new ICAL.Component(ICAL.parse(readFileSync(join(site, file), 'utf8')))
    .getAllSubcomponents('vevent')
    .map((part) => {
      const { uid, startDate, endDate, summary, description } = new ICAL.Event(part);
      const last = endDate.clone();
      last.addDuration(ICAL.Duration.fromString('-P1D'));
      return {
        uid,
        summary,
        description,
        isWholeDays: startDate.isDate && endDate.isDate,
        from: startDate.toString(),
        to: last.toString(),
        status: String(part.getFirstPropertyValue('status')),
        stamp: String(part.getFirstPropertyValue('dtstamp')),
      };
    });
}
const ofEvent = (file: string, id: string) =>
  entriesOf(file).filter(({ uid }) => new RegExp(`^${id}-\\d{4}(-\\d\\d-\\d\\d)?@`).test(uid));

describe.each([
  ['su-kien/lich.ics', (id: string) => `su-kien/${id}/lich.ics`],
  ['en/events/calendar.ics', (id: string) => `en/events/${id}/calendar.ics`],
])('%s', (all, own) => {
  test('has all sixteen events on the days of the content, each in a file of its own too', () => {
    expect(content).toHaveLength(16);
    for (const { id, data } of content) {
      const entries = ofEvent(all, id);
      expect(ofEvent(own(id), id), id).toEqual(entries);
      const days = entries.map(({ from, to }) => [from, to]);
      const { when } = data;
      if (when.calendar === 'solar')
        expect(days, id).toEqual(when.editions.map(({ from, to }) => [from, to ?? from]));
      else if (when.calendar === 'deadline') expect(days, id).toEqual([[when.before, when.before]]);
      // This year's and three more.
      else expect(days, id).toHaveLength(4);
    }
    const uids = entriesOf(all).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });

  test('says of a computed day that it is expected, and of no other', () => {
    const lunar = new Set(
      content.filter(({ data }) => data.when.calendar === 'lunar').map(({ id }) => id),
    );
    for (const { uid, status, summary, isWholeDays, stamp } of entriesOf(all)) {
      const isExpected = [...lunar].some((id) => uid.startsWith(`${id}-`));
      expect(status, uid).toBe(isExpected ? 'TENTATIVE' : 'CONFIRMED');
      expect(/\((dự kiến|expected)\)/.test(summary), uid).toBe(isExpected);
      expect(isWholeDays, uid).toBe(true);
      // The day of the data, whatever day it is built on.
      expect(stamp, uid).toBe('2026-11-21T00:00:00Z');
    }
  });
});

test.each([
  ['le-hoi-long-tong-chiem-hoa', ['2026-02-24', '2027-02-13', '2028-02-02', '2029-02-20']],
  ['le-hoi-thanh-tuyen', ['2026-09-25', '2027-09-15', '2028-10-03', '2029-09-22']],
])('%s is on the days that others have computed for UTC+7', (id, days) => {
  expect(ofEvent('su-kien/lich.ics', id).map(({ from }) => from)).toEqual(days);
});

test('the calendar of a locality, or of a kind, has its events and no others', () => {
  const ids = (file: string) =>
    [
      ...new Set(entriesOf(file).map(({ uid }) => uid.replace(/-\d{4}(-\d\d-\d\d)?@.*$/, ''))),
    ].sort();
  expect(ids('xa/o-dien/su-kien.ics')).toEqual([
    'hoi-cho-tet-2026-o-dien',
    'hoi-dieu-ba-duong-noi',
    'hoi-hat-cheo-tau-tong-goi',
  ]);
  expect(ids('en/events/kind/sports/calendar.ics')).toEqual(['giai-du-luon-putaleng']);
  expect(globSync('xa/*/su-kien.ics', { cwd: site }).length).toBeGreaterThan(5);
});

test('the page of events has all sixteen, and every event its source and how sure its days are', () => {
  const list = readFileSync(join(site, 'su-kien/index.html'), 'utf8');
  for (const { id, data } of content) {
    expect(list, id).toContain(`data-id="${id}"`);
    const html = readFileSync(join(site, 'su-kien', id, 'index.html'), 'utf8');
    expect(() => parse(html)).not.toThrow();
    expect(html, id).toMatch(/data-basis="(stated|confirmed|computed)"/);
    const read = html.slice(html.indexOf('class="sources"'));
    expect(read, id).toContain(data.sources[0]?.publisher.split('&')[0]);
    expect(html, id).toContain(`/su-kien/${id}/lich.ics`);
  }
});

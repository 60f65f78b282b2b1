import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { ics } from '../../../src/lib/ics.ts';

const title =
  'Đánh giá lại: Bánh gai Chiêm Hóa, “gói đôi”; chậm nhất hết tháng, kẻo hết hạn mà không hay';
const calendar = ics({
  name: 'Sản Vật; lịch, mẫu',
  asOf: '2026-11-22',
  events: [
    {
      uid: 'a@x',
      title,
      from: '2027-02-07',
      to: '2027-04-08',
      description: 'Dòng một\nDòng hai',
      url: 'https://sanvat.example/a,b;c/',
    },
    { uid: 'b@x', title: 'Ngày cuối', from: '2028-02-29' },
  ],
});

test('another parser reads every event, its days and its words', () => {
  const events = new ICAL.Component(ICAL.parse(calendar))
    .getAllSubcomponents('vevent')
    .map((part) => new ICAL.Event(part));
  expect(
    events.map(({ uid, summary, startDate, endDate }) => [
      uid,
      summary,
      startDate.toString(),
      endDate.toString(),
    ]),
  ).toEqual([
    ['a@x', title, '2027-02-07', '2027-04-09'],
    ['b@x', 'Ngày cuối', '2028-02-29', '2028-03-01'],
  ]);
  expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  expect(events[0]?.description).toBe('Dòng một\nDòng hai');
  expect(events[0]?.component.getFirstPropertyValue('url')).toBe('https://sanvat.example/a,b;c/');
});

test('lines end in CRLF, and none is longer than 75 octets or cut inside a letter', () => {
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = calendar.split('\r\n');
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(calendar).not.toContain('\uFFFD');
});

test('the same events for the same day are the same bytes', () => {
  expect(calendar).toContain('DTSTAMP:20261122T000000Z');
});

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

test('hours of a day in Viet Nam are the same moments for whoever reads them, also past midnight', () => {
  const parsed = new ICAL.Component(
    ICAL.parse(
      ics({
        name: 'Một ngày',
        asOf: '2026-11-22',
        events: [
          { uid: 'a@x', title: 'Sáng', from: '2026-11-28', hours: { from: 390, to: 450 } },
          { uid: 'b@x', title: 'Khuya', from: '2026-12-31', hours: { from: 1410, to: 1500 } },
          { uid: 'c@x', title: 'Đóng cửa', from: '2026-11-28', hours: { from: 600, to: 600 } },
        ],
      }),
    ),
  ).getAllSubcomponents('vevent');
  const moments = parsed.map((part) => {
    const { startDate, endDate } = new ICAL.Event(part);
    return [startDate, endDate].map((time) => time.toJSDate().toISOString());
  });
  expect(moments).toEqual([
    ['2026-11-27T23:30:00.000Z', '2026-11-28T00:30:00.000Z'],
    ['2026-12-31T16:30:00.000Z', '2026-12-31T18:00:00.000Z'],
    ['2026-11-28T03:00:00.000Z', '2026-11-28T03:00:00.000Z'],
  ]);
});

test('what is only expected is tentative, and programs are told when to look again', () => {
  const [expected, sure, plain] = new ICAL.Component(
    ICAL.parse(
      ics({
        name: 'Hội',
        asOf: '2026-11-22',
        refreshDays: 1,
        events: [
          { uid: 'a', title: 'A', from: '2027-02-13', status: 'TENTATIVE' },
          { uid: 'b', title: 'B', from: '2027-02-13', status: 'CONFIRMED' },
          { uid: 'c', title: 'C', from: '2027-02-13' },
        ],
      }),
    ),
  )
    .getAllSubcomponents('vevent')
    .map((part) => part.getFirstPropertyValue('status'));
  expect([expected, sure, plain]).toEqual(['TENTATIVE', 'CONFIRMED', null]);
  expect(calendar).not.toContain('REFRESH');
  expect(ics({ name: 'Hội', asOf: '2026-11-22', refreshDays: 1, events: [] })).toContain(
    'REFRESH-INTERVAL;VALUE=DURATION:P1D\r\n',
  );
});

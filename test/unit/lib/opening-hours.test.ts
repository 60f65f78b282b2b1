import { expect, test } from 'vitest';
import { week, weekRows } from '../../../src/lib/opening-hours.ts';

test('joins days with the same hours, and says on which the place is closed', () => {
  const rows = weekRows([
    { days: ['mon', 'tue', 'wed'], opens: '13:30', closes: '17:00' },
    { days: ['mon', 'tue', 'wed'], opens: '07:30', closes: '11:30' },
    { days: ['sat'], opens: '18:00', closes: '01:30' },
  ]);
  expect(rows).toEqual([
    {
      from: 'mon',
      to: 'wed',
      spans: [
        { opens: '07:30', closes: '11:30' },
        { opens: '13:30', closes: '17:00' },
      ],
    },
    { from: 'thu', to: 'fri', spans: [] },
    { from: 'sat', to: 'sat', spans: [{ opens: '18:00', closes: '01:30' }] },
    { from: 'sun', to: 'sun', spans: [] },
  ]);
});

test('gives one row to a week of equal days', () => {
  expect(weekRows([{ days: week, opens: '00:00', closes: '24:00' }])).toHaveLength(1);
});

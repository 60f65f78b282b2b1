import { expect, test } from 'vitest';
import { hoursOf } from '../../../../src/outputs/structured-data/hours.ts';

const asStated = { vi: 'Sáng' };
const type = { '@type': 'OpeningHoursSpecification' };

test('days of other hours are told with their days, closed ones as machines know it', () => {
  const { specialOpeningHoursSpecification } = hoursOf({
    asStated,
    exceptions: [
      { from: '2026-12-14', to: '2026-12-15' },
      { from: '2026-12-31', hours: [{ opens: '08:00', closes: '10:30' }] },
      { holiday: 'tet' },
    ],
  });
  expect(specialOpeningHoursSpecification).toEqual([
    {
      ...type,
      validFrom: '2026-12-14',
      validThrough: '2026-12-15',
      opens: '00:00',
      closes: '00:00',
    },
    {
      ...type,
      validFrom: '2026-12-31',
      validThrough: '2026-12-31',
      opens: '08:00',
      closes: '10:30',
    },
  ]);
});

test('a place that is closed on holidays says so beside its week', () => {
  const { openingHoursSpecification } = hoursOf({
    asStated,
    hours: [{ days: ['mon', 'sun'], opens: '07:30', closes: '11:00' }],
    closedOnHolidays: true,
  });
  expect(openingHoursSpecification).toEqual([
    { ...type, dayOfWeek: ['Monday', 'Sunday'], opens: '07:30', closes: '11:00' },
    { ...type, dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '00:00' },
  ]);
});

test('says nothing of hours that are known in words alone', () => {
  expect(hoursOf({ asStated })).toEqual({});
  expect(hoursOf(undefined)).toEqual({});
});

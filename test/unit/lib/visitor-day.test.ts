import { expect, test } from 'vitest';
import { notBefore } from '../../../src/lib/day.ts';

test.each([
  ['1970-01-01', '2026-12-01', '2026-12-01'],
  ['2026-11-30', '2026-12-01', '2026-12-01'],
  ['2026-12-01', '2026-12-01', '2026-12-01'],
  ['2027-01-05', '2026-12-01', '2027-01-05'],
  ['2026-11-30', undefined, '2026-11-30'],
])('on %s by the clock, a page built for %s counts %s', (clock, built, day) => {
  expect(notBefore(clock, built)).toBe(day);
});

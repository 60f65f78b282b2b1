import { expect, test } from 'vitest';
import { planWords } from '../../../src/i18n/trip-words.ts';

test('a plan says for which day of the week it is, and when one is at the first stop', () => {
  const plan = { day: '2026-11-28', hours: [{ begins: 390 }, { begins: 600 }] };
  expect(planWords(plan, 'vi')).toBe('Tính cho một ngày thứ Bảy, đến điểm dừng đầu tiên lúc 6:30.');
  expect(planWords(plan, 'en')).toContain('Saturday');
  expect(planWords(plan, 'en')).toContain('6:30');
});

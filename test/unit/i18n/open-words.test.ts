import { describe, expect, test } from 'vitest';
import { openWords } from '../../../src/i18n/open-words.ts';
import { type OpeningTimes, openState, vietnamMoment } from '../../../src/domain/opening-hours.ts';

const shop: OpeningTimes = {
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '07:30', closes: '11:30' },
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '13:30', closes: '17:00' },
  ],
  closedOnHolidays: true,
};
const night: OpeningTimes = { hours: [{ days: ['fri', 'sat'], opens: '18:00', closes: '01:30' }] };

function say(times: OpeningTimes, local: string, lang: 'vi' | 'en' = 'vi', isSure = true): string {
  const moment = new Date(`${local}:00+07:00`);
  return openWords(openState(times, moment), vietnamMoment(moment), isSure, lang);
}

describe('says in a sentence', () => {
  test.each([
    ['until when it is open', shop, '2026-11-23T08:00', 'Đang mở, đóng lúc 11:30'],
    ['when the lunch break ends', shop, '2026-11-23T12:00', 'Đang đóng cửa, mở lại 13:30'],
    [
      'that it opens tomorrow',
      shop,
      '2026-11-25T18:00',
      'Đang đóng cửa, mở lại 7:30 ngày mai, thứ Năm',
    ],
    ['on which weekday it opens', shop, '2026-11-28T09:00', 'Hôm nay nghỉ, mở lại 7:30 thứ Hai'],
    ['when a night ends', night, '2026-11-21T23:00', 'Đang mở, đóng lúc 1:30'],
    ['that a night is not over', night, '2026-11-22T01:00', 'Đang mở, đóng lúc 1:30'],
    [
      'a date that is more than a week away',
      { ...shop, exceptions: [{ from: '2026-11-23', to: '2026-12-02' }] },
      '2026-11-23T09:00',
      'Hôm nay nghỉ, mở lại 7:30 thứ Năm 3/12/2026',
    ],
    [
      'the holiday that it is closed for, and that the first day after it is not certain',
      shop,
      '2027-02-06T09:00',
      'Hôm nay nghỉ Tết Nguyên đán, mở lại 7:30 thứ Ba. Đó là giờ ngày thường: dịp Tết Nguyên đán nên hỏi trước khi đi',
    ],
    [
      'to ask, when only the holiday is known',
      {},
      '2027-02-06T09:00',
      'Dịp Tết Nguyên đán, nên hỏi trước khi đi',
    ],
    ['nothing, when nothing is known', {}, '2026-11-23T09:00', ''],
  ])('%s', (_, times, local, words) => {
    expect(say(times as OpeningTimes, local)).toBe(words);
  });

  test('that hours nobody vouches for are those of a source', () => {
    expect(say(shop, '2026-11-23T08:00', 'vi', false)).toBe(
      'Đang mở, đóng lúc 11:30 (theo giờ nguồn ghi)',
    );
  });

  test('the same in English', () => {
    expect(say(shop, '2026-11-23T12:00', 'en')).toBe('Closed now, opens at 13:30');
    expect(say(shop, '2026-11-28T09:00', 'en')).toBe('Closed today, opens at 7:30 on Monday');
    expect(say(night, '2027-01-01T19:00', 'en')).toBe(
      'Open now, closes at 1:30. These are the usual hours: around New Year’s Day, ask before you go',
    );
  });
});

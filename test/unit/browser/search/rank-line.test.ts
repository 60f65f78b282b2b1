/** What a result of the search says of a product's rank, on the day on which somebody searches. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rankLine } from '../../../../src/browser/search/rank-line.ts';
import { type Lang, useStrings } from '../../../../src/i18n/index.ts';
import type { CertificateDates } from '../../../../src/domain/certificate-life.ts';
import type { SearchRecord } from '../../../../src/domain/search/records.ts';
import { entry } from '../../../support/search.ts';

afterEach(() => vi.unstubAllGlobals());

function lineOf(record: SearchRecord, today: string, lang: Lang) {
  vi.stubGlobal('document', { documentElement: { lang } });
  return rankLine(record, useStrings(lang).search.found, today);
}

const dates: CertificateDates = { issuedOn: '2024-08-06', expiresOn: '2027-08-06' };
const certified = (more: Partial<CertificateDates> = {}) =>
  entry('banh-gai', 'Bánh gai', { evidence: 'verified', stars: 4, dates: { ...dates, ...more } });

describe('a certificate that counts has stars and its last day', () => {
  test.each<[string, Partial<CertificateDates>, string, string, string]>([
    ['valid', {}, '2026-11-22', 'đến 6/8/2027', 'until 6 August 2027'],
    ['due for re-evaluation', {}, '2027-08-06', 'đến 6/8/2027', 'until 6 August 2027'],
    [
      'to be extended',
      { extendedUntil: '2027-12-31' },
      '2027-08-06',
      'đến 31/12/2027',
      'until 31 December 2027',
    ],
    [
      'extended',
      { extendedUntil: '2027-12-31' },
      '2027-12-31',
      'đến 31/12/2027',
      'until 31 December 2027',
    ],
    [
      'to be recalled',
      { recalledOn: '2026-12-01' },
      '2026-11-30',
      'đến 30/11/2026',
      'until 30 November 2026',
    ],
  ])('%s', (_, more, today, vietnamese, english) => {
    const stars = { count: 4, basis: 'certified' };
    expect(lineOf(certified(more), today, 'vi')).toEqual({
      words: `Bốn sao, có hiệu lực ${vietnamese}`,
      short: 'Bốn sao',
      stars,
    });
    expect(lineOf(certified(more), today, 'en')).toEqual({
      words: `Four stars, valid ${english}`,
      short: 'Four stars',
      stars,
    });
  });
});

describe('one that does not count has no stars, and reads as what it is', () => {
  test.each<[string, Partial<CertificateDates>, string, string, string]>([
    ['not begun', {}, '2024-08-05', 'Bốn sao, chưa có hiệu lực', 'Four stars, not yet in force'],
    ['expired', {}, '2027-08-07', 'Bốn sao, đã hết hạn', 'Four stars, expired'],
    [
      'expired after an extension',
      { extendedUntil: '2027-12-31' },
      '2028-01-01',
      'Bốn sao, đã hết hạn',
      'Four stars, expired',
    ],
    [
      'superseded',
      { supersededOn: '2026-11-22' },
      '2026-11-22',
      'Bốn sao, đã có quyết định mới thay thế',
      'Four stars, superseded by a newer decision',
    ],
    [
      'recalled',
      { recalledOn: '2026-11-22' },
      '2026-11-22',
      'Chứng nhận đã bị thu hồi',
      'Certificate withdrawn',
    ],
  ])('%s', (_, more, today, vietnamese, english) => {
    const line = (words: string) => ({ words, short: words });
    expect(lineOf(certified(more), today, 'vi')).toEqual(line(vietnamese));
    expect(lineOf(certified(more), today, 'en')).toEqual(line(english));
  });
});

describe('without a certificate', () => {
  const reported = entry('a', 'A', {
    evidence: 'stated',
    stars: 3,
    term: { firstEnd: '2027-01-01', lastEnd: '2027-12-31' },
  });

  test.each([
    ['2027-01-01', 'chưa thấy quyết định', 'no decision seen', 'stated'],
    ['2027-01-02', 'có thể đã hết thời hạn', 'its term may have ended', 'stated'],
    ['2027-12-31', 'có thể đã hết thời hạn', 'its term may have ended', 'stated'],
    ['2028-01-01', 'đã quá 36 tháng', 'more than 36 months ago', 'outOfTerm'],
  ] as const)('stars that a source states read on %s as %s', (today, vi, en, basis) => {
    const line = (words: string) => ({ words, short: words, stars: { count: 3, basis } });
    expect(lineOf(reported, today, 'vi')).toEqual(line(`Ba sao theo nguồn tin, ${vi}`));
    expect(lineOf(reported, today, 'en')).toEqual(line(`Three stars reported, ${en}`));
  });

  test('stars without a time may be anything', () => {
    const line = lineOf(
      entry('a', 'A', { evidence: 'stated', stars: 3, term: {} }),
      '2040-01-01',
      'vi',
    );
    expect(line?.words).toBe('Ba sao theo nguồn tin, chưa rõ còn thời hạn hay không');
  });

  test('a report that names no stars goes out of term as well', () => {
    const record = entry('a', 'A', { evidence: 'stated', term: { lastEnd: '2027-12-31' } });
    expect(lineOf(record, '2027-12-31', 'vi')?.words).toBe('Theo nguồn tin, chưa thấy quyết định');
    expect(lineOf(record, '2028-01-01', 'vi')?.words).toBe('Theo nguồn tin, đã quá 36 tháng');
  });

  test.each([
    ['a plan', { evidence: 'planned', stars: 3 }, 'Chưa thấy công nhận'],
    ['a speciality', { evidence: 'speciality' }, 'Đặc sản địa phương'],
  ] as const)('%s is named as such', (_, more, words) => {
    const line = lineOf(entry('a', 'A', more), '2026-11-22', 'vi');
    expect(line).toEqual({ words, short: words });
  });

  test('what is no product has no rank', () => {
    expect(
      lineOf({ kind: 'story', id: 'a', name: 'A', summary: '' }, '2026-11-22', 'vi'),
    ).toBeUndefined();
  });
});

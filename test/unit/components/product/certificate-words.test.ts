import { describe, expect, test } from 'vitest';
import type { Product, Star } from '../../../../src/catalogue/records.ts';
import {
  expiryLabels,
  pointsWords,
  rankCounts,
  rankLaws,
  rankWords,
  recogniserLines,
} from '../../../../src/components/product/certificate-words.ts';
import { stateMarks, stateWords } from '../../../../src/components/product/state-words.ts';
import { certificateStatuses } from '../../../../src/domain/certificate-life.ts';
import type { SignedCertificate } from '../../../../src/catalogue/decision.ts';
import { certificate, recallOn, smallCatalogue } from '../../../support/small-catalogue.ts';

const star = (scoreFrom: number, scoreBelow: number, more: Partial<Star> = {}) =>
  ({
    data: {
      scoreFrom,
      scoreBelow,
      basis: { document: 'Quyết định 26/2026/QĐ-TTg', article: 'điều 3' },
    },
    certified: [],
    stated: [],
    ...more,
  }) as unknown as Star;

test('the lowest rank has no first point, and the highest takes in its last', () => {
  expect(pointsWords(star(0, 30), 'vi')).toBe('dưới 30 điểm');
  expect(pointsWords(star(70, 90), 'vi')).toBe('từ 70, dưới 90 điểm');
  expect(pointsWords(star(90, 100), 'vi')).toBe('90 đến 100 điểm');
});

test('products with a decision are counted apart from those that are only said to have a rank', () => {
  const [one] = [{} as Product];
  const counted = (certified: number, stated: number) =>
    rankCounts(
      star(70, 90, {
        certified: Array.from({ length: certified }, () => one as Product),
        stated: Array.from({ length: stated }, () => one as Product),
      }),
      'vi',
    );
  expect(counted(2, 3)).toBe('2 có quyết định còn hiệu lực, 3 theo nguồn tin');
  expect(counted(0, 3)).toBe('3 theo nguồn tin');
  expect(counted(0, 0)).toBe('');
});

test('an article that lays down several ranks is named once', () => {
  expect(rankLaws([star(0, 30), star(30, 50)], 'vi')).toBe('Quyết định 26/2026/QĐ-TTg, điều 3');
});

test('who recognised three stars is told with the days of each, the last without an end', () => {
  expect(recogniserLines(3, 'vi')).toEqual([
    'Tỉnh, từ 21/8/2019 đến 23/2/2023',
    'Huyện, từ 24/2/2023 đến 5/7/2025',
    'Tỉnh, từ 6/7/2025',
  ]);
});

test('every mark below a name is explained, each in its own words', () => {
  const marks = stateMarks('vi');
  expect(marks.map(({ status }) => status)).toEqual([
    'valid',
    'due',
    'expired',
    'recalled',
    'stated',
    'outOfTerm',
    'planned',
    'none',
  ]);
  expect(new Set(marks.map(({ text }) => text)).size).toBe(marks.length);
});

test('a certificate is called by its rank, and by what has become of it', () => {
  const words = (lang: 'vi' | 'en') =>
    Object.fromEntries(certificateStatuses.map((status) => [status, rankWords(status, 4, lang)]));
  expect(words('vi')).toEqual({
    notYet: 'Bốn sao',
    valid: 'Bốn sao',
    due: 'Bốn sao',
    extended: 'Bốn sao',
    expired: 'Bốn sao, đã hết hạn',
    superseded: 'Bốn sao, theo quyết định cũ',
    recalled: 'Chứng nhận đã bị thu hồi',
  });
  expect(words('en')).toMatchObject({
    notYet: 'Four stars',
    due: 'Four stars',
    expired: 'Four stars, expired',
    superseded: 'Four stars, by an older decision',
    recalled: 'Certificate withdrawn',
  });
});

test('the end date has one name in every status, and has passed only where the certificate has expired', () => {
  expect(expiryLabels('vi')).toEqual([
    { when: ['notYet', 'valid', 'due', 'extended'], label: 'Có hiệu lực đến' },
    { when: ['expired'], label: 'Hết hạn ngày' },
    { when: ['superseded', 'recalled'], label: 'Thời hạn ban đầu' },
  ]);
});

describe('in one line, for where no script looks again', () => {
  const upgrade = certificate({
    decisionNumber: '200/QĐ-UBND',
    issuedOn: '2025-12-01',
    kind: 'upgrade',
  });
  const recall: Partial<SignedCertificate> = {
    recall: recallOn('2026-06-01'),
  };
  const extended = certificate({ extendedUntil: { on: '2027-09-01', sources: ['s1'] } });

  test.each<[string, string, SignedCertificate[], string]>([
    ['not begun', '2024-05-19', [certificate()], 'Có quyết định, chưa có hiệu lực 20/5/2024'],
    ['valid', '2026-11-20', [certificate()], 'Bốn sao, có hiệu lực đến 20/5/2027'],
    ['to be extended', '2026-11-20', [extended], 'Bốn sao, có hiệu lực đến 1/9/2027'],
    ['extended', '2027-09-01', [extended], 'Bốn sao, có hiệu lực đến 1/9/2027'],
    ['expired', '2027-05-21', [certificate()], 'Chứng nhận hết hạn 20/5/2027'],
    ['expired after an extension', '2027-09-02', [extended], 'Chứng nhận hết hạn 1/9/2027'],
    ['recalled', '2026-06-01', [certificate(recall)], 'Chứng nhận bị thu hồi 1/6/2026'],
  ])('a certificate that is %s names the day that it hangs on', (_, today, certificates, words) => {
    expect(stateWords(smallCatalogue(today, { certificates }).product, 'vi').text).toBe(words);
  });

  test('one that was replaced names the day of the newer decision', () => {
    const { product } = smallCatalogue('2026-11-22', { certificates: [certificate(), upgrade] });
    const [, replaced] = product.certificates;
    expect(stateWords({ ...product, certificate: replaced }, 'vi')).toEqual({
      status: 'superseded',
      text: 'Đã có quyết định mới 1/12/2025',
    });
  });
});

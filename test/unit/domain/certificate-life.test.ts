import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  certificateStateOn,
  certificateStatus,
  certificateStatuses,
  computedExpiry,
  isInForce,
  lastDayInForce,
  leadingOf,
  reassessmentWindow,
  statusesInTurn,
  turnsOf,
  whileInForce,
  type CertificateDates,
  type CertificateStatus,
} from '../../../src/domain/certificate-life.ts';
import { addDays, vietnamDay } from '../../../src/lib/day.ts';
import { certificatesAtRandom, daysAround } from '../../support/certificates-at-random.ts';

/** A certificate of 6 August 2024, whose last day is 6 August 2027. */
const dates: CertificateDates = { issuedOn: '2024-08-06', expiresOn: computedExpiry('2024-08-06') };
const before = (days: number) => addDays(dates.expiresOn, -days);

describe('a certificate that nobody touches', () => {
  test.each([
    ['the day before it is signed', '2024-08-05', 'notYet'],
    ['the day that it is signed', '2024-08-06', 'valid'],
    ['a leap day on the way', '2026-02-28', 'valid'],
    ['181 days before its end', before(181), 'valid'],
    ['180 days before its end, when re-evaluation opens', before(180), 'due'],
    ['179 days before its end', before(179), 'due'],
    ['121 days before its end', before(121), 'due'],
    ['120 days before its end, the last day for the file', before(120), 'due'],
    ['119 days before its end', before(119), 'due'],
    ['its last day', '2027-08-06', 'due'],
    ['the day after its last day', '2027-08-07', 'expired'],
    ['ten years later', '2037-08-07', 'expired'],
  ])('is, on %s (%s), %s', (_, today, status) => {
    expect(certificateStatus(dates, today)).toBe(status);
  });
});

test('an extension holds through its last day and no longer', () => {
  const extended = { ...dates, extendedUntil: '2027-12-31' };
  expect(certificateStatus(extended, '2027-08-06')).toBe('due');
  expect(certificateStatus(extended, '2027-08-07')).toBe('extended');
  expect(certificateStatus(extended, '2027-12-31')).toBe('extended');
  expect(certificateStatus(extended, '2028-01-01')).toBe('expired');
});

test('a recall counts from its day, whatever else is true', () => {
  const recalled = {
    ...dates,
    recalledOn: '2026-01-15',
    supersededOn: '2026-01-10',
    extendedUntil: '2027-12-31',
  };
  expect(certificateStatus(recalled, '2026-01-09')).toBe('valid');
  expect(certificateStatus(recalled, '2026-01-14')).toBe('superseded');
  expect(certificateStatus(recalled, '2026-01-15')).toBe('recalled');
  expect(certificateStatus(recalled, '2030-01-01')).toBe('recalled');
});

test('what is recalled before its first day has not begun until then', () => {
  const recalled = { ...dates, recalledOn: '2024-08-01', supersededOn: '2024-08-02' };
  expect(certificateStatus(recalled, '2024-08-05')).toBe('notYet');
  expect(certificateStatus(recalled, '2024-08-06')).toBe('recalled');
});

test('a newer decision takes its place from the day of that decision', () => {
  const superseded = { ...dates, supersededOn: '2025-12-01' };
  expect(certificateStatus(superseded, '2025-11-30')).toBe('valid');
  expect(certificateStatus(superseded, '2025-12-01')).toBe('superseded');
});

test.each([
  ['2024-02-29', '2027-02-28'],
  ['2025-08-31', '2028-08-31'],
  ['2021-02-28', '2024-02-28'],
  ['2022-12-31', '2025-12-31'],
])('36 months from %s end on %s', (issuedOn, expiresOn) => {
  expect(computedExpiry(issuedOn)).toBe(expiresOn);
});

test('the window for re-evaluation opens 180 and closes 120 days before the end', () => {
  expect(reassessmentWindow('2027-08-06')).toEqual({
    opensOn: '2027-02-07',
    closesOn: '2027-04-08',
  });
});

describe.each(['Asia/Ho_Chi_Minh', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'on a machine in %s, in Viet Nam',
  (zone) => {
    afterEach(() => vi.unstubAllEnvs());

    /** Signed on a leap day, so it ends on the last of a February; extended to the end of a month. */
    const life: CertificateDates = {
      issuedOn: '2024-02-29',
      expiresOn: computedExpiry('2024-02-29'),
      extendedUntil: '2027-06-30',
    };
    test.each([
      ['2024-02-28T23:59:59', life, 'notYet'],
      ['2024-02-29T00:00:00', life, 'valid'],
      ['2026-08-31T23:59:59', life, 'valid'],
      ['2026-09-01T00:00:00', life, 'due'],
      ['2026-10-31T23:59:59', life, 'due'],
      ['2027-02-28T23:59:59', life, 'due'],
      ['2027-03-01T00:00:00', life, 'extended'],
      ['2027-06-30T23:59:59', life, 'extended'],
      ['2027-07-01T00:00:00', life, 'expired'],
      ['2025-12-31T23:59:59', { ...life, supersededOn: '2026-01-01' }, 'valid'],
      ['2026-01-01T00:00:00', { ...life, supersededOn: '2026-01-01' }, 'superseded'],
      ['2026-02-28T23:59:59', { ...life, recalledOn: '2026-03-01' }, 'valid'],
      ['2026-03-01T00:00:00', { ...life, recalledOn: '2026-03-01' }, 'recalled'],
      // A leap day as the last day.
      ['2028-02-29T23:59:59', { issuedOn: '2025-03-01', expiresOn: '2028-02-29' }, 'due'],
      ['2028-03-01T00:00:00', { issuedOn: '2025-03-01', expiresOn: '2028-02-29' }, 'expired'],
    ] as const)('it is at %s %o %s', (moment, certificate, status) => {
      vi.stubEnv('TZ', zone);
      expect(certificateStatus(certificate, vietnamDay(new Date(`${moment}+07:00`)))).toBe(status);
    });
  },
);

describe('the last day in force', () => {
  test.each<[string, Partial<CertificateDates>, string | undefined]>([
    ['of one that nobody touches is the end of its term', {}, '2027-08-06'],
    [
      'of an extended one is the end of the extension',
      { extendedUntil: '2027-12-31' },
      '2027-12-31',
    ],
    [
      'is not brought forward by an extension that ends before the term',
      { extendedUntil: '2027-01-01' },
      '2027-08-06',
    ],
    ['of a recalled one is the day before the recall', { recalledOn: '2026-01-15' }, '2026-01-14'],
    [
      'of one recalled while extended is the day before the recall',
      { extendedUntil: '2027-12-31', recalledOn: '2027-10-01' },
      '2027-09-30',
    ],
    ['of one recalled after its end is its end', { recalledOn: '2028-01-15' }, '2027-08-06'],
    [
      'of one recalled on the day after its end is its end',
      { recalledOn: '2027-08-07' },
      '2027-08-06',
    ],
    [
      'of one recalled after its extension is the end of the extension',
      { extendedUntil: '2027-12-31', recalledOn: '2028-01-15' },
      '2027-12-31',
    ],
    ['of a replaced one is the day before', { supersededOn: '2025-12-01' }, '2025-11-30'],
    ['of one replaced after its end is its end', { supersededOn: '2028-03-01' }, '2027-08-06'],
    [
      'is ended by whichever comes first',
      { supersededOn: '2025-12-01', recalledOn: '2026-01-15' },
      '2025-11-30',
    ],
    ['of one recalled on its second day is its first', { recalledOn: '2024-08-07' }, '2024-08-06'],
    ['is none where the recall is of the first day', { recalledOn: '2024-08-06' }, undefined],
    ['is none where the recall came before', { recalledOn: '2024-08-01' }, undefined],
    ['is none where another took its place at once', { supersededOn: '2024-08-06' }, undefined],
  ])('%s', (_, change, lastDay) => {
    expect(lastDayInForce({ ...dates, ...change })).toBe(lastDay);
  });
});

describe('of certificates with their dates in every order', () => {
  const lives = certificatesAtRandom(400).map((certificate) => ({
    certificate,
    days: daysAround(certificate).map((day) => ({
      day,
      status: certificateStatus(certificate, day),
    })),
  }));

  test('some are recalled, replaced, extended, short, and in force on no day', () => {
    const seen = new Set(lives.flatMap(({ days }) => days.map(({ status }) => status)));
    expect([...seen].sort()).toEqual([...certificateStatuses].sort());
    expect(lives.some(({ days }) => !days.some(({ status }) => isInForce(status)))).toBe(true);
  });

  test('the last day on which the status is in force is the day that is published', () => {
    for (const { certificate, days } of lives) {
      const last = days.findLast(({ status }) => isInForce(status))?.day;
      expect(lastDayInForce(certificate), JSON.stringify(certificate)).toBe(last);
    }
  });

  test('the days in force follow one another without a gap', () => {
    for (const { certificate, days } of lives) {
      const inForce = days.filter(({ status }) => isInForce(status)).map(({ day }) => day);
      const [first = '', last = ''] = [inForce[0], inForce.at(-1)];
      const between = days.filter(({ day }) => day >= first && day <= last);
      expect(inForce.length, JSON.stringify(certificate)).toBe(between.length);
    }
  });

  test('the status turns on the turning days and on no other day', () => {
    for (const { certificate, days } of lives) {
      const turned = days
        .filter(({ status }, at) => at > 0 && status !== days[at - 1]?.status)
        .map(({ day, status }) => ({ on: day, status }));
      expect(turnsOf(certificate), JSON.stringify(certificate)).toEqual(turned);
    }
  });

  test('each status comes in its turn and never again', () => {
    for (const { certificate, days } of lives) {
      const inTurn = statusesInTurn(certificate);
      expect(new Set(inTurn).size, JSON.stringify(certificate)).toBe(inTurn.length);
      expect(inTurn).toEqual([...new Set(days.map(({ status }) => status))]);
    }
  });

  test('what is known of a day is its status, whether it counts, and until when', () => {
    for (const { certificate } of lives) {
      const lastDay = lastDayInForce(certificate);
      for (const day of turnsOf(certificate).flatMap(({ on }) => [addDays(on, -1), on])) {
        const status = certificateStatus(certificate, day);
        const state = { status, inForce: isInForce(status), lastDay };
        expect(certificateStateOn(certificate, day)).toEqual(state);
      }
    }
  });
});

test('stars are shown while a certificate is valid, due or extended, and in no other status', () => {
  expect(certificateStatuses.filter(isInForce)).toEqual(['valid', 'due', 'extended']);
  expect(whileInForce).toBe('valid due extended');
});

test.each<[string, CertificateStatus[], number]>([
  ['the one in force, though a newer one is signed', ['notYet', 'valid', 'superseded'], 1],
  ['the one in force, though a newer one was recalled', ['recalled', 'extended'], 1],
  ['the newest that has begun, where none is in force', ['notYet', 'recalled', 'expired'], 1],
  ['the newest, where none has begun', ['notYet', 'notYet'], 0],
])('of several certificates %s speaks for the product', (_, newestFirst, at) => {
  const certificates = newestFirst.map((status) => ({ status }));
  expect(leadingOf(certificates, ({ status }) => status)).toBe(certificates[at]);
});

test('walking one certificate day by day, each state comes in its turn and never again', () => {
  const life: CertificateDates = {
    issuedOn: '2024-02-29',
    expiresOn: computedExpiry('2024-02-29'),
    extendedUntil: '2027-06-30',
    recalledOn: '2027-09-01',
  };
  const turns: [string, string][] = [];
  for (let day = '2024-02-01'; day < '2028-01-01'; day = addDays(day, 1)) {
    const status = certificateStatus(life, day);
    if (turns.at(-1)?.[0] !== status) turns.push([status, day]);
  }
  expect(turns).toEqual([
    ['notYet', '2024-02-01'],
    ['valid', '2024-02-29'],
    ['due', '2026-09-01'],
    ['extended', '2027-03-01'],
    ['expired', '2027-07-01'],
    ['recalled', '2027-09-01'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { buildCertificates } from '../../../src/catalogue/certificate.ts';
import type { Certificate } from '../../../src/catalogue/records.ts';
import { reachableStatuses, statusDate } from '../../../src/catalogue/status-words.ts';
import type { CertificateData } from '../../../src/schema/certificate.ts';
import { certificate } from '../../support/small-catalogue.ts';

const recalledOn = (on: string): Partial<CertificateData> => ({
  recall: { on, decisionNumber: '7/QĐ-UBND', ground: 'd', authority: 'UBND', sources: ['s1'] },
});
const extended = { extendedUntil: { on: '2027-09-01', sources: ['s1'] } };
const upgrade = certificate({
  decisionNumber: '200/QĐ-UBND',
  issuedOn: '2026-12-01',
  kind: 'upgrade',
});

/** The certificate of 20 May 2024, which ends on 20 May 2027, as the build of a day sees it. */
function oldest(today: string, change: Partial<CertificateData>, others: CertificateData[] = []) {
  const found = buildCertificates([certificate(change), ...others], today).at(-1);
  if (!found) throw new Error('There is no certificate.');
  return found;
}

describe('a page has words for every status that may still come, in their turn', () => {
  test.each<[string, Certificate, string[]]>([
    ['before it begins', oldest('2024-05-19', {}), ['notYet', 'valid', 'due', 'expired']],
    ['while it is valid', oldest('2026-11-20', {}), ['valid', 'due', 'expired']],
    ['in its window', oldest('2026-11-21', {}), ['due', 'expired']],
    ['with an extension', oldest('2026-11-20', extended), ['valid', 'due', 'extended', 'expired']],
    ['after its end', oldest('2027-05-21', {}), ['expired']],
    [
      'after its end, with a recall on its way',
      oldest('2027-05-21', recalledOn('2027-06-01')),
      ['expired', 'recalled'],
    ],
    [
      'with a recall on its way',
      oldest('2026-11-20', recalledOn('2026-12-01')),
      ['valid', 'due', 'recalled'],
    ],
    [
      'with a newer decision on its way',
      oldest('2026-11-20', {}, [upgrade]),
      ['valid', 'due', 'superseded'],
    ],
    ['recalled', oldest('2026-12-01', recalledOn('2026-12-01')), ['recalled']],
    ['replaced', oldest('2026-12-01', {}, [upgrade]), ['superseded']],
  ])('%s', (_, record, statuses) => {
    expect(reachableStatuses(record)).toEqual(statuses);
  });
});

describe('the day that a status is shown with', () => {
  test('is the beginning of what has not begun, and the last day of what counts or has lapsed', () => {
    const plain = oldest('2024-05-19', {});
    expect(statusDate(plain, 'notYet')).toBe('2024-05-20');
    for (const status of ['valid', 'due', 'expired'] as const)
      expect(statusDate(plain, status)).toBe('2027-05-20');
    const longer = oldest('2026-11-20', extended);
    for (const status of ['valid', 'due', 'extended', 'expired'] as const)
      expect(statusDate(longer, status)).toBe('2027-09-01');
  });

  test('is the day of the recall, or of the newer decision', () => {
    const recalled = oldest('2026-12-01', recalledOn('2026-12-01'));
    expect(statusDate(recalled, 'recalled')).toBe('2026-12-01');
    expect(statusDate(oldest('2026-12-01', {}, [upgrade]), 'superseded')).toBe('2026-12-01');
  });
});

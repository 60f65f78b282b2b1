import { expect, test } from 'vitest';
import type { Certificate } from '../../../src/catalogue/records.ts';
import { reachableStatuses, statusDate } from '../../../src/catalogue/status-words.ts';
import type { CertificateStatus } from '../../../src/domain/certificate-life.ts';
import { certificate, recall, smallCatalogue } from '../../support/small-catalogue.ts';

const certificateOn = (today: string, more: Parameters<typeof certificate>[0] = {}): Certificate =>
  smallCatalogue(today, { certificates: [certificate(more)] }).product
    .certificates[0] as Certificate;

test('a page has words for the status of today and for those that follow without a decision', () => {
  expect(reachableStatuses(certificateOn('2024-05-19'))[0]).toBe('notYet');
  expect(reachableStatuses(certificateOn('2025-01-01'))).toEqual(['valid', 'due', 'expired']);
  expect(reachableStatuses(certificateOn('2027-05-21'))).toEqual(['expired']);
  expect(reachableStatuses(certificateOn('2026-06-01', { recall }))).toEqual(['recalled']);
});

test('one that has been extended goes on past its printed end', () => {
  const extended = certificateOn('2027-01-01', {
    extendedUntil: { on: '2027-09-01', sources: ['s1'] },
  });
  expect(reachableStatuses(extended)).toEqual(['due', 'extended', 'expired']);
  expect(statusDate(extended, 'extended')).toBe('2027-09-01');
});

test.each<[CertificateStatus, string]>([
  ['notYet', '2024-05-20'],
  ['valid', '2027-05-20'],
  ['due', '2027-05-20'],
  ['expired', '2027-05-20'],
])('%s hangs on its day', (status, day) => {
  expect(statusDate(certificateOn('2025-01-01'), status)).toBe(day);
});

test('a recall and a newer decision have days of their own', () => {
  expect(statusDate(certificateOn('2026-06-02', { recall }), 'recalled')).toBe('2026-06-01');
  const { certificates } = smallCatalogue('2026-11-22', {
    certificates: [
      certificate(),
      certificate({ decisionNumber: '200/QĐ-UBND', issuedOn: '2025-12-01', kind: 'upgrade' }),
    ],
  }).product;
  expect(statusDate(certificates[1] as Certificate, 'superseded')).toBe('2025-12-01');
});

import { describe, expect, test } from 'vitest';
import { expiryLabels, rankWords } from '../../../../src/components/product/certificate-words.ts';
import { stateWords } from '../../../../src/components/product/state-words.ts';
import { certificateStatuses } from '../../../../src/domain/certificate-life.ts';
import type { CertificateData } from '../../../../src/schema/certificate.ts';
import { certificate, smallCatalogue } from '../../../support/small-catalogue.ts';

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
    recalled: 'Certificate recalled',
  });
});

test('the end date has one name in every status, and has passed only where the certificate has expired', () => {
  expect(expiryLabels('vi')).toEqual([
    { when: ['notYet', 'valid', 'due', 'extended'], label: 'Có giá trị đến' },
    { when: ['expired'], label: 'Hết hạn ngày' },
    { when: ['superseded', 'recalled'], label: 'Hạn lúc cấp' },
  ]);
});

describe('in one line, for where no script looks again', () => {
  const upgrade = certificate({
    decisionNumber: '200/QĐ-UBND',
    issuedOn: '2025-12-01',
    kind: 'upgrade',
  });
  const recall: Partial<CertificateData> = {
    recall: {
      on: '2026-06-01',
      decisionNumber: '7/QĐ-UBND',
      ground: 'd',
      authority: 'UBND',
      sources: ['s1'],
    },
  };
  const extended = certificate({ extendedUntil: { on: '2027-09-01', sources: ['s1'] } });

  test.each<[string, string, CertificateData[], string]>([
    ['not begun', '2024-05-19', [certificate()], 'Có quyết định, chưa hiệu lực 20/5/2024'],
    ['valid', '2026-11-20', [certificate()], 'Bốn sao, có giá trị đến 20/5/2027'],
    ['to be extended', '2026-11-20', [extended], 'Bốn sao, có giá trị đến 1/9/2027'],
    ['extended', '2027-09-01', [extended], 'Bốn sao, có giá trị đến 1/9/2027'],
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

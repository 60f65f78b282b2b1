/** The figures of the law, once more and by hand: whoever changes one has to change it here too. */
import { expect, test } from 'vitest';
import { langs, useStrings } from '../../../src/i18n/index.ts';
import { addDays } from '../../../src/lib/day.ts';
import * as law from '../../../src/lib/ocop-law.ts';
import { makeProblem, type ProblemCode } from '../../../src/catalogue/problem.ts';

test('terms and windows are those of Decision 26/2026/QĐ-TTg', () => {
  expect(law.VALID_MONTHS).toBe(36);
  expect([law.REASSESSMENT_OPENS_DAYS, law.REASSESSMENT_CLOSES_DAYS]).toEqual([180, 120]);
  expect(law.EXTENSION_MAX_DAYS).toBe(180);
});

test('each decision is in force from the day after the one before it, the last old ones for 60 days more', () => {
  expect(law.decision1048).toEqual({
    document: '1048/QĐ-TTg',
    from: '2019-08-21',
    to: '2023-02-23',
  });
  expect(law.decision148).toEqual({ document: '148/QĐ-TTg', from: '2023-02-24', to: '2026-07-21' });
  expect(law.decision1489).toEqual({
    document: '1489/QĐ-TTg',
    from: '2025-07-06',
    to: '2026-07-21',
  });
  expect(law.decision26).toEqual({ document: '26/2026/QĐ-TTg', from: '2026-05-22' });
  expect(addDays(law.decision1048.to, 1)).toBe(law.decision148.from);
});

const problem = (code: ProblemCode) => makeProblem(code, 'products/a.json', '', {});

test('words that people read name the same figures', () => {
  const figures = [
    law.VALID_MONTHS,
    law.REASSESSMENT_OPENS_DAYS,
    law.REASSESSMENT_CLOSES_DAYS,
    law.EXTENSION_MAX_DAYS,
  ].map(String);
  for (const lang of langs) {
    const { certificate, star, check, watch } = useStrings(lang);
    const [term, opens, closes, extension] = figures;
    expect(certificate.computedExpiry).toContain(term);
    expect(certificate.extendedNote).toContain(extension);
    expect(star.steps.issued.join(' ')).toContain(term);
    expect(star.steps.opens.join(' ')).toContain(opens);
    expect(star.steps.closes.join(' ')).toContain(closes);
    expect(star.extended).toContain(extension);
    expect(check.answers.due.join(' ')).toContain(opens);
    expect(check.answers.extended.join(' ')).toMatch(new RegExp(`${term}.*${extension}`));
    expect(JSON.stringify(watch)).toContain(closes);
    expect(problem('expiryBeforeIssue').fix[lang]).toContain(term);
    expect(problem('expiryNotComputed').message[lang]).toContain(term);
    expect(problem('extensionTooLong').message[lang]).toContain(extension);
  }
});

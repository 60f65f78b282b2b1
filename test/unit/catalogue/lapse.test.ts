/** The real catalogue on the days on which certificates of it run out. */
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../support/search.ts';
import { lapsingDecision as DECISION, lapsingProducts as SIX } from '../../support/lapsing.ts';

describe.each([
  ['2026-12-28', 'the last day', 'due', true],
  ['2026-12-29', 'the day after', 'expired', false],
])('on %s, %s of Decision 2585', (today, _, status, inForce) => {
  const whole = catalogueOf('content', today);

  test(`its six certificates are ${status}`, async () => {
    const certificates = (await whole).products.flatMap(({ id, certificates }) =>
      certificates
        .filter(({ data }) => data.decision === DECISION)
        .map((certificate) => ({ id, ...certificate })),
    );
    expect(certificates.map(({ id }) => id).sort()).toEqual(SIX);
    for (const { id, lastDay, ...certificate } of certificates)
      expect({ id, lastDay, status: certificate.status, inForce: certificate.inForce }).toEqual({
        id,
        lastDay: '2026-12-28',
        status,
        inForce,
      });
  });

  test(`their stars ${inForce ? 'still count' : 'count no more'}`, async () => {
    const six = (await whole).products.filter(({ id }) => SIX.includes(id));
    for (const { id, stars } of six) expect(stars?.basis === 'certified', id).toBe(inForce);
  });
});

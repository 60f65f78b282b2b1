import { describe, expectTypeOf, test } from 'vitest';
import type { CertificateData, Statement } from '../../../src/schema/certificate.ts';
import type { EventData } from '../../../src/schema/event.ts';
import type { Target } from '../../../src/schema/plan.ts';
import type { RouteData } from '../../../src/schema/route.ts';
import type { SignedCertificate } from '../../../src/catalogue/decision.ts';
import type { ShownStars } from '../../../src/catalogue/records.ts';

describe('states that cannot be are not types', () => {
  test('a certificate of one or two stars, or without a decision', () => {
    expectTypeOf<CertificateData['stars']>().toEqualTypeOf<3 | 4 | 5>();
    expectTypeOf<Omit<CertificateData, 'decision'>>().not.toExtend<CertificateData>();
    expectTypeOf<CertificateData>().not.toHaveProperty('decisionNumber');
    expectTypeOf<Omit<SignedCertificate, 'issuedOn'>>().not.toExtend<SignedCertificate>();
  });

  test('a recall without its day or decision', () => {
    expectTypeOf<NonNullable<CertificateData['recall']>>().toHaveProperty('decision');
    expectTypeOf<{ on: string }>().not.toExtend<NonNullable<CertificateData['recall']>>();
  });

  test('a range of products that names stars', () => {
    expectTypeOf<Extract<Statement, { type: 'rangeRecognised' }>>().not.toHaveProperty('stars');
  });

  test('gold stars of an unknown basis', () => {
    expectTypeOf<ShownStars['basis']>().toEqualTypeOf<'certified' | 'stated' | 'outOfTerm'>();
  });

  test('a target that is both counted and typed in', () => {
    expectTypeOf<Extract<Target, { measure: 'computed' }>>().not.toHaveProperty('progress');
    expectTypeOf<Extract<Target, { measure: 'manual' }>>().not.toHaveProperty('metric');
  });

  test('an event with a lunar month and a solar day, or a stop at two places', () => {
    expectTypeOf<Extract<EventData['when'], { calendar: 'lunar' }>>().not.toHaveProperty(
      'editions',
    );
    expectTypeOf<Extract<EventData['when'], { calendar: 'solar' }>>().not.toHaveProperty('month');
    expectTypeOf<Extract<RouteData['stops'][number], { destination: string }>>().not.toHaveProperty(
      'producer',
    );
  });
});

/**
 * The last day in force is published in JSON-LD, in the files of `/data/v1` and in their tables. In
 * each it is the last day on which the certificate's status is in force.
 */
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { buildCertificates } from '../../../src/catalogue/certificate.ts';
import { changesOf } from '../../../src/catalogue/changes.ts';
import type { Decision, Product } from '../../../src/catalogue/records.ts';
import type { Lang } from '../../../src/i18n/index.ts';
import {
  type CertificateDates,
  certificateStatus,
  isInForce,
} from '../../../src/domain/certificate-life.ts';
import { changeWords } from '../../../src/outputs/feeds/change-feed.ts';
import { dataRecord } from '../../../src/outputs/data/records.ts';
import { tableCsv } from '../../../src/outputs/data/tables.ts';
import { productThing } from '../../../src/outputs/structured-data/product.ts';
import { certifiedSentence } from '../../../src/outputs/listing/text.ts';
import type { SignedCertificate } from '../../../src/catalogue/decision.ts';
import { certificatesAtRandom, daysAround } from '../../support/certificates-at-random.ts';
import { certificate, recallOn, smallCatalogue } from '../../support/small-catalogue.ts';

const TODAY = '2026-11-22';
const recalled = (on: string): Partial<SignedCertificate> => ({
  recall: recallOn(on),
});
const extended: Partial<SignedCertificate> = {
  extendedUntil: { on: '2027-09-01', sources: ['s1'] },
};
const upgrade = certificate({
  decisionNumber: '200/QĐ-UBND',
  issuedOn: '2025-12-01',
  kind: 'upgrade',
});

interface Published {
  lastDay?: string;
}

/** What is published of a product's oldest certificate: in JSON-LD, as data, and in two tables. */
function published(today: string, certificates: SignedCertificate[]) {
  const { catalogue, product } = smallCatalogue(today, { certificates });
  const thing = productThing(product, 'vi') as unknown as {
    hasCertification: { validFrom?: string; expires?: string }[];
  };
  const { derived } = dataRecord(product, new Map()) as {
    derived: { certificates: Published[] };
  };
  const source = { catalogue, photoPaths: new Map() };
  const rowsOf = (set: 'certificates' | 'products') =>
    parse<Record<string, string>>(tableCsv(set, source).replace(/^\uFEFF/, ''), { header: true })
      .data;
  const ofIt = rowsOf('certificates').filter((row) => row['product'] === product.id);
  return {
    jsonLd: thing.hasCertification.at(-1),
    json: derived.certificates.at(-1)?.lastDay,
    table: ofIt.at(-1)?.['lastDay'],
    // The table of products speaks of the certificate that leads.
    leading: rowsOf('products').find((row) => row['id'] === product.id)?.['lastDay'],
    product,
    catalogue,
  };
}

describe('a certificate of 20 May 2024, which ends on 20 May 2027', () => {
  test.each<[string, SignedCertificate[], string]>([
    ['that nobody touches', [certificate()], '2027-05-20'],
    ['that is extended', [certificate(extended)], '2027-09-01'],
    ['that was recalled', [certificate(recalled('2026-01-15'))], '2026-01-14'],
    ['that is recalled after its end', [certificate(recalled('2028-01-15'))], '2027-05-20'],
    [
      'that is recalled after its extension',
      [certificate({ ...extended, ...recalled('2028-01-15') })],
      '2027-09-01',
    ],
    ['that was replaced', [certificate(), upgrade], '2025-11-30'],
  ])('%s has one last day, wherever it is read', (_, certificates, lastDay) => {
    const { jsonLd, json, table, leading } = published(TODAY, certificates);
    expect(jsonLd).toMatchObject({ validFrom: '2024-05-20', expires: lastDay });
    expect(json).toBe(lastDay);
    expect(table).toBe(lastDay);
    expect(leading).toBe(certificates.includes(upgrade) ? '2028-12-01' : lastDay);
  });

  test('that was recalled on its first day has neither a beginning nor an end in force', () => {
    const { jsonLd, json, table, leading, product } = published(TODAY, [
      certificate(recalled('2024-05-20')),
    ]);
    expect(jsonLd).toMatchObject({
      datePublished: '2024-05-20',
      certificationStatus: 'CertificationInactive',
    });
    expect(jsonLd).not.toHaveProperty('validFrom');
    expect(jsonLd).not.toHaveProperty('expires');
    expect(json).toBeUndefined();
    expect(JSON.stringify(dataRecord(product, new Map()))).not.toContain('lastDay');
    expect([table, leading]).toEqual(['', '']);
  });
});

test('of certificates with their dates in every order, the last day with a status in force is published', () => {
  const { product } = smallCatalogue(TODAY, { certificates: [certificate()] });
  // What is not later than a certificate cannot take its place.
  const lives = certificatesAtRandom(200, 7).filter(
    ({ issuedOn, supersededOn }) => supersededOn === undefined || supersededOn > issuedOn,
  );
  for (const dates of lives) {
    const changed = productWith(product, dates);
    const last = daysAround(dates).findLast((day) => isInForce(certificateStatus(dates, day)));
    const thing = productThing(changed, 'en') as unknown as {
      hasCertification: { expires?: string }[];
    };
    const { derived } = dataRecord(changed, new Map()) as {
      derived: { certificates: Published[] };
    };
    expect(thing.hasCertification[0]?.expires, JSON.stringify(dates)).toBe(last);
    expect(derived.certificates[0]?.lastDay, JSON.stringify(dates)).toBe(last);
  }
});

/** A product whose one certificate has these dates; what takes its place is left out. */
function productWith(product: Product, dates: CertificateDates): Product {
  const { issuedOn, expiresOn, extendedUntil, recalledOn, supersededOn } = dates;
  const successor = { ...certificate(), decisionNumber: '9/QĐ-UBND', kind: 'upgrade' } as const;
  const own = certificate({
    issuedOn,
    ...(expiresOn !== undefined && { expiresOn }),
    ...(extendedUntil !== undefined && { extendedUntil: { on: extendedUntil, sources: ['s1'] } }),
    ...(recalledOn !== undefined && recalled(recalledOn)),
  });
  const all = supersededOn === undefined ? [own] : [own, { ...successor, issuedOn: supersededOn }];
  const certificates = buildCertificates(all, TODAY)
    .filter(({ data }) => data === own)
    .map((one) => ({ ...one, decision: product.certificates[0]?.decision as Decision }));
  return { ...product, certificates, certificate: certificates[0] };
}

describe('sentences that name the last day', () => {
  test('a listing says until when an extended certificate counts', () => {
    const { product } = smallCatalogue(TODAY, { certificates: [certificate(extended)] });
    expect(certifiedSentence(product, TODAY, 'vi')).toContain('1/9/2027');
    expect(certifiedSentence(product, TODAY, 'en')).toContain('1 September 2027');
  });

  test('a listing says until when one counts whose recall is signed for a day to come', () => {
    const change = { certificates: [certificate(recalled('2026-12-24'))] };
    const { product } = smallCatalogue(TODAY, change);
    expect(certifiedSentence(product, TODAY, 'vi')).toContain('23/12/2026');
    expect(certifiedSentence(smallCatalogue('2026-12-24', change).product, TODAY, 'vi')).toBe(
      undefined,
    );
  });

  test('the feed names the end of the term while it runs, and of the extension once it has lapsed', () => {
    const { catalogue, product } = smallCatalogue(TODAY, { certificates: [certificate(extended)] });
    const said = (kind: string, lang: Lang) => {
      const change = changesOf(catalogue).find(
        (one) => one.product === product && one.kind === kind,
      );
      return change && changeWords(change, lang).sentence;
    };
    expect(said('recognised', 'vi')).toContain('có hiệu lực đến 20/5/2027');
    expect(said('lapsing', 'vi')).toContain('có hiệu lực đến 20/5/2027');
    expect(said('lapsed', 'vi')).toContain('Ngày cuối có hiệu lực là 1/9/2027');
    expect(said('lapsed', 'en')).toContain('Its last day in force was 1 September 2027');
  });
});

import { describe, expect, test } from 'vitest';
import {
  buildCertificates,
  evidenceOf,
  exampleLife,
  isCertifiedRank,
  leadingCertificate,
  leadingStatement,
  recogniserOn,
  recogniserTerms,
  shownStars,
  historyYears,
  starHistory,
} from '../../../src/catalogue/certificate.ts';
import type { Certificate, Decision, Product } from '../../../src/catalogue/records.ts';
import type { SignedCertificate } from '../../../src/catalogue/decision.ts';
import type { Statement } from '../../../src/schema/certificate.ts';
import type { ProductData } from '../../../src/schema/product.ts';
import { certificate as signed, recallOn } from '../../support/small-catalogue.ts';

const certificate = (more: Partial<SignedCertificate>): SignedCertificate =>
  signed({ stars: 3, issuedOn: '2023-01-10', criteriaSet: 'QD1048-2019', ...more });
/** Certificates on a day; the record of their decisions does not matter here. */
const certificatesOn = (all: readonly SignedCertificate[], today: string): Certificate[] =>
  buildCertificates(all, today).map((one) => ({ ...one, decision: {} as Decision }));
const first = certificate({});
const upgrade = certificate({
  stars: 4,
  decisionNumber: '200/QĐ-UBND',
  issuedOn: '2025-03-01',
  kind: 'upgrade',
  criteriaSet: 'QD148-2023',
});

describe('three stars, then four', () => {
  test('before the upgrade the first certificate leads', () => {
    const certificates = buildCertificates([first, upgrade], '2025-02-28');
    expect(leadingCertificate(certificates)?.data.stars).toBe(3);
    expect(certificates.map(({ status }) => status)).toEqual(['notYet', 'valid']);
  });

  test('from the day of the upgrade the first one is superseded', () => {
    const certificates = buildCertificates([upgrade, first], '2025-03-01');
    expect(leadingCertificate(certificates)?.data.stars).toBe(4);
    expect(certificates.map(({ status }) => status)).toEqual(['valid', 'superseded']);
  });

  test('the history runs from the oldest to the end that lies ahead', () => {
    const statement: Statement = {
      type: 'statedAsHeld',
      stars: 3,
      on: '2024',
      basis: 'press',
      sources: ['s1'],
    };
    const history = starHistory(certificatesOn([first, upgrade], '2026-01-01'), [statement]);
    expect(history.map(({ basis, on }) => [basis, on])).toEqual([
      ['verified', '2023-01-10'],
      ['stated', '2024'],
      ['verified', '2025-03-01'],
      ['ahead', '2028-03-01'],
    ]);
  });
});

test('a withdrawal is a knot of its own in the history, and nothing lies ahead after it', () => {
  const history = starHistory(
    certificatesOn([certificate({ recall: recallOn('2025-06-01') })], '2026-01-01'),
    [],
  );
  expect(history.map(({ basis, on }) => [basis, on])).toEqual([
    ['verified', '2023-01-10'],
    ['recalled', '2025-06-01'],
  ]);
});

test('the years of a history go from its first day to its last, whether dated by day or by year', () => {
  const statement: Statement = {
    type: 'statedAsHeld',
    basis: 'press',
    on: '2020',
    sources: ['s1'],
  };
  expect(historyYears(starHistory(certificatesOn([first], '2024-01-01'), [statement]))).toBe(
    '2020–2026',
  );
  expect(historyYears(starHistory([], [statement]))).toBe('2020');
  expect(historyYears([])).toBeUndefined();
});

test('the history ends with what is undated, and with what lies ahead only while a certificate is in force', () => {
  const undated: Statement = { type: 'statedAsHeld', stars: 3, basis: 'press', sources: ['s1'] };
  const dated: Statement = { ...undated, on: '2025-11' };
  const historyOn = (today: string) =>
    starHistory(certificatesOn([first], today), [undated, dated]).map(({ basis, on }) => [
      basis,
      on,
    ]);
  const past = [
    ['verified', '2023-01-10'],
    ['stated', '2025-11'],
    ['stated', undefined],
  ];
  expect(historyOn('2026-01-10')).toEqual([...past, ['ahead', '2026-01-10']]);
  expect(historyOn('2026-01-11')).toEqual(past);
  expect(starHistory([], [])).toEqual([]);
});

describe('of several statements there speaks', () => {
  const held = (more: Partial<Statement>) =>
    ({ type: 'statedAsHeld', basis: 'press', sources: ['s1'], ...more }) as Statement;
  const [old, recent, latest] = ['2022', '2024-05', '2024-06-01'].map((on) =>
    held({ stars: 3, on }),
  ) as [Statement, Statement, Statement];

  test('the newest, wherever it stands', () => {
    expect(leadingStatement([old, latest, recent])).toBe(latest);
    expect(leadingStatement([latest, recent, old])).toBe(latest);
  });

  test('one that names the stars before a newer one that does not', () => {
    const starless = held({ type: 'recognised', on: '2026-01-01' });
    expect(leadingStatement([starless, old])).toBe(old);
    expect(leadingStatement([old, starless])).toBe(old);
    expect(leadingStatement([starless])).toBe(starless);
  });

  test('a dated one before an undated one', () => {
    const undated = held({ stars: 4 });
    expect(leadingStatement([undated, old])).toBe(old);
    expect(leadingStatement([old, undated])).toBe(old);
  });

  test('of one day, the one that was written down last', () => {
    const [three, four, five] = ([3, 4, 5] as const).map((stars) =>
      held({ stars, on: '2024-06-01' }),
    ) as [Statement, Statement, Statement];
    expect(leadingStatement([three, four])).toBe(four);
    expect(leadingStatement([four, three])).toBe(three);
    expect(leadingStatement([five, three, four])).toBe(four);
  });

  test('nobody where a product was only assessed', () => {
    expect(leadingStatement([held({ type: 'assessed', on: '2024' })])).toBeUndefined();
    expect(leadingStatement([])).toBeUndefined();
  });
});

test('what lies ahead is the last day in force, an extension included', () => {
  const extended = certificate({ extendedUntil: { on: '2026-05-01', sources: ['s1'] } });
  const aheadOn = (today: string) =>
    starHistory(certificatesOn([extended], today), []).find(({ basis }) => basis === 'ahead')?.on;
  expect(aheadOn('2025-01-01')).toBe('2026-05-01');
  expect(aheadOn('2026-05-01')).toBe('2026-05-01');
  expect(aheadOn('2026-05-02')).toBeUndefined();
});

test('a record knows its last day in force: before a recall, before its successor, or none', () => {
  const recalledOn = (on: string) =>
    certificate({
      recall: recallOn(on),
    });
  const lastDays = (all: SignedCertificate[]) =>
    buildCertificates(all, '2026-11-22').map(({ lastDay }) => lastDay);
  expect(lastDays([recalledOn('2024-05-05')])).toEqual(['2024-05-04']);
  expect(lastDays([recalledOn('2023-01-10')])).toEqual([undefined]);
  expect(lastDays([first, upgrade])).toEqual(['2028-03-01', '2025-02-28']);
  // A first recognition does not stand in the place of another one, unless it says so.
  const second = certificate({ decisionNumber: '300/QĐ-UBND', issuedOn: '2024-01-10' });
  expect(lastDays([first, second])).toEqual(['2027-01-10', '2026-01-10']);
  const replacing = { ...second, supersedes: first.decision };
  expect(lastDays([first, replacing])).toEqual(['2027-01-10', '2024-01-09']);
});

test('a lapsed certificate shows no star, even when the press still speaks of one', () => {
  const certificates = buildCertificates([first], '2026-06-01');
  const statement: Statement = { type: 'statedAsHeld', stars: 3, basis: 'press', sources: ['s1'] };
  expect(shownStars(leadingCertificate(certificates), statement)).toBeUndefined();
  expect(shownStars(undefined, statement)).toEqual({ count: 3, basis: 'stated' });
});

test('a printed end counts instead of the computed one', () => {
  const [printed] = buildCertificates([certificate({ expiresOn: '2025-12-31' })], '2026-01-05');
  expect(printed).toMatchObject({ expiryIs: 'printed', status: 'expired' });
});

test.each([
  ['2019-09-01', 3, 'province'],
  ['2023-02-23', 3, 'province'],
  ['2023-02-24', 3, 'district'],
  ['2025-07-05', 3, 'district'],
  ['2025-07-06', 3, 'province'],
  ['2024-08-06', 4, 'province'],
  ['2024-08-06', 5, 'ministry'],
] as const)('on %s a rank of %i stars was recognised by the %s', (day, stars, level) => {
  expect(recogniserOn(day, stars)).toBe(level);
});

describe('how well a rank is known', () => {
  const known = (more: Partial<ProductData>) => evidenceOf(more as ProductData, '2026-11-22');
  test('a decision beats a statement, a statement beats a plan, nothing is a speciality', () => {
    const said: Statement = { type: 'recognised', basis: 'press', sources: ['s1'] };
    const assessed: Statement = { type: 'assessed', basis: 'press', sources: ['s1'] };
    expect(known({ certificates: [{ ...first }], statements: [said] })).toBe('verified');
    expect(known({ statements: [said], pipeline: { stage: 'upgrading', sources: ['s1'] } })).toBe(
      'stated',
    );
    expect(known({ statements: [assessed] })).toBe('planned');
    expect(known({ pipeline: { stage: 'idea', sources: ['s1'] } })).toBe('planned');
    expect(known({})).toBe('speciality');
  });
});

test('of three stars, the district had its years between two of the province', () => {
  expect(recogniserTerms(3)).toEqual([
    { level: 'province', from: '2019-08-21', until: '2023-02-23' },
    { level: 'district', from: '2023-02-24', until: '2025-07-05' },
    { level: 'province', from: '2025-07-06', until: undefined },
  ]);
  expect(recogniserTerms(5)).toEqual([{ level: 'ministry', from: '2019-08-21', until: undefined }]);
});

test('only three, four and five stars have a certificate', () => {
  expect([1, 2, 3, 4, 5, 6].filter(isCertifiedRank)).toEqual([3, 4, 5]);
});

test('the life of a certificate is shown by the first product whose certificate is in force', () => {
  const product = (id: string, issuedOn: string) => {
    const [own] = buildCertificates([certificate({ issuedOn })], '2026-11-30');
    return { id, certificate: own } as Product;
  };
  const example = exampleLife([product('over', '2020-01-10'), product('lives', '2025-01-10')]);
  expect(example?.product.id).toBe('lives');
  expect(example?.days).toEqual({
    issued: '2025-01-10',
    opens: '2027-07-14',
    closes: '2027-09-12',
    expires: '2028-01-10',
  });
  expect(exampleLife([product('over', '2020-01-10')])).toBeUndefined();
});

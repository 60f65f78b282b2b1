/** What the catalogue makes of a rank that is only reported: while it can hold, when it may be over, and after. */
import { describe, expect, test } from 'vitest';
import { evidenceOf, leadingAssessment, reportOf } from '../../../src/catalogue/certificate.ts';
import { productLists } from '../../../src/catalogue/facets.ts';
import { filterOptions } from '../../../src/catalogue/filter-options.ts';
import { gapsOf } from '../../../src/catalogue/product-gaps.ts';
import { readContent } from '../../../src/catalogue/read/index.ts';
import { watchList } from '../../../src/catalogue/watch-list.ts';
import { plannedWords, termWords } from '../../../src/components/product/certificate-words.ts';
import { stateWords } from '../../../src/components/product/state-words.ts';
import { productEntry } from '../../../src/outputs/data/check-register.ts';
import { searchEntries } from '../../../src/outputs/search/entries.ts';
import { productListPath } from '../../../src/outputs/addresses/index.ts';
import { recordGraph } from '../../../src/outputs/structured-data/index.ts';
import type { Statement } from '../../../src/schema/certificate.ts';
import type { ProductData } from '../../../src/schema/product.ts';
import { type ProductChange, smallCatalogue } from '../../support/small-catalogue.ts';

const said = (more: Partial<Statement> = {}): Statement =>
  ({
    type: 'recognised',
    stars: 3,
    starsStandIn: 'title',
    on: '2023',
    basis: 'press',
    sources: ['s1'],
    ...more,
  }) as Statement;
const range = (on: string): Statement => ({
  type: 'rangeRecognised',
  on,
  basis: 'press',
  sources: ['s1'],
});

/** The minimal catalogue with a product of which this is said, and no certificate. */
const saidOn = (
  today: string,
  statements: Statement[],
  more: Omit<ProductChange, 'statements'> = {},
) => smallCatalogue(today, { certificates: [], statements, ...more });

describe('a product that was reported as recognised in 2023', () => {
  test.each([
    ['2026-01-01', 'stated', 'mayBeInForce', 'stated'],
    ['2026-01-02', 'stated', 'mayHaveEnded', 'stated'],
    ['2026-12-31', 'stated', 'mayHaveEnded', 'stated'],
    ['2027-01-01', 'outOfTerm', 'outOfTerm', 'outOfTerm'],
  ] as const)('is on %s %s, and its report %s', (today, evidence, status, basis) => {
    const { product, catalogue } = saidOn(today, [said()]);
    expect(product.evidence).toBe(evidence);
    expect(product.report?.status).toBe(status);
    expect(product.stars).toEqual({ count: 3, basis });
    const three = catalogue.stars.find(({ data }) => data.stars === 3);
    expect(three?.[basis]).toContain(product);
    expect(catalogue.byEvidence[evidence]).toContain(product);
  });

  test('has words for where no script looks again, with the day that decides', () => {
    const words = (today: string, lang: 'vi' | 'en') =>
      stateWords(saidOn(today, [said()]).product, lang);
    expect(words('2026-01-01', 'vi')).toEqual({
      status: 'stated',
      text: 'Theo nguồn tin 2023, chưa thấy quyết định; hết 36 tháng chậm nhất 31/12/2026',
    });
    expect(words('2026-06-01', 'vi').text).toContain('có thể đã hết thời hạn');
    expect(words('2026-06-01', 'en').text).toContain('its term may have ended');
    expect(words('2027-01-01', 'vi')).toEqual({
      status: 'outOfTerm',
      text: 'Theo nguồn tin 2023, đã quá 36 tháng',
    });
  });

  test('has a list, an address and a filter of its own once it is over, and is in no list of stars', () => {
    const { catalogue, product } = saidOn('2027-01-01', [said()]);
    const lists = productLists(catalogue).filter(({ products }) => products.includes(product));
    const keys = lists.map(({ key }) => (key === 'all' ? key : `${key.facet} ${key.value}`));
    expect(keys).toContain('evidence outOfTerm');
    expect(keys.filter((key) => key.startsWith('star'))).toEqual([]);
    expect(productListPath({ facet: 'evidence', value: 'outOfTerm' }, 'vi')).toBe(
      '/san-pham/muc/qua-36-thang/',
    );
    expect(filterOptions(catalogue).evidence).toContainEqual({ value: 'outOfTerm', count: 1 });
    const threeStars = (today: string) =>
      filterOptions(saidOn(today, [said()]).catalogue).star.find(({ value }) => value === '3')
        ?.count ?? 0;
    expect(threeStars('2026-12-31') - threeStars('2027-01-01')).toBe(1);
  });

  test('can be chosen as out of term before it is, because a page may be read then', () => {
    const { catalogue } = saidOn('2026-11-22', [said()]);
    expect(filterOptions(catalogue).evidence).toContainEqual({ value: 'outOfTerm', count: 0 });
  });

  test('gives search and the check page its ends, so that they decide for themselves', () => {
    const { catalogue, product } = saidOn('2026-11-22', [said()]);
    const term = { firstEnd: '2026-01-01', lastEnd: '2026-12-31' };
    expect(searchEntries(catalogue, 'vi').find(({ id }) => id === product.id)?.term).toEqual(term);
    expect(productEntry(product).record.said).toMatchObject(term);
  });

  test('claims nothing to search engines, before and after', () => {
    for (const today of ['2026-11-22', '2027-01-01'])
      expect(
        JSON.stringify(
          recordGraph(saidOn(today, [said()]).product, 'en', saidOn(today, [said()]).catalogue),
        ),
      ).not.toMatch(/award|certification|rating|3 stars/i);
  });
});

test('a report without a time stays one, whatever the day', () => {
  const { product } = saidOn('2040-01-01', [said({ on: undefined })]);
  expect(product.evidence).toBe('stated');
  expect(stateWords(product, 'vi').text).toBe('Theo nguồn tin, chưa rõ còn thời hạn hay không');
});

test('a later report that the rank is held keeps a product from being over', () => {
  const { product } = saidOn('2026-11-22', [
    said({ on: '2021' }),
    said({ type: 'statedAsHeld', on: '2025' }),
  ]);
  expect(product.report).toEqual({
    firstEnd: '2024-01-01',
    lastEnd: '2028-12-31',
    status: 'mayHaveEnded',
  });
});

describe('when 36 months end', () => {
  test.each<[string, Statement, string]>([
    ['to the day', said({ on: '2024-05-20' }), 'ngày 20/5/2027'],
    ['between two days', said({ on: '2024-05' }), 'trong khoảng 1/5/2027 đến 31/5/2027'],
    ['by a day', said({ on: '2024', onIs: 'notAfter' }), 'chậm nhất ngày 31/12/2027'],
    ['at no known time', said({ on: undefined }), 'chưa rõ'],
  ])('is told %s', (_, statement, words) => {
    const { report } = saidOn('2026-11-22', [statement]).product;
    expect(report && termWords(report, 'vi')).toContain(words);
  });
});

describe('a range is not a product', () => {
  test('it gives no stars', () => {
    const { product } = saidOn('2026-11-22', [range('2025')]);
    expect(product.stars).toBeUndefined();
    expect(stateWords(product, 'vi').text).toContain('chưa rõ hạng sao');
  });

  test('what is said of it has a term as well', () => {
    expect(saidOn('2026-11-22', [range('2021')]).product.evidence).toBe('outOfTerm');
  });

  test('it lengthens no report of the product itself', () => {
    const report = reportOf([said({ on: '2021' }), range('2025')], '2026-11-22');
    expect(report?.status).toBe('outOfTerm');
  });
});

describe('assessed is not recognised', () => {
  const assessed = (more: Partial<Statement> = {}) => said({ type: 'assessed', ...more });

  test('a council that gave three stars makes no product of three stars', () => {
    const { product, catalogue } = saidOn('2026-11-22', [assessed()]);
    expect(product.evidence).toBe('planned');
    expect(product.stars).toBeUndefined();
    expect(product.report).toBeUndefined();
    expect(stateWords(product, 'vi').text).toBe('Hội đồng đánh giá 3 sao, chưa thấy công nhận');
    for (const star of catalogue.stars)
      expect([...star.certified, ...star.stated, ...star.outOfTerm]).not.toContain(product);
    expect(productEntry(product).record).toMatchObject({ assessed: { stars: 3 }, said: undefined });
  });

  test('one whose result nobody tells says so, and one in a plan is not called assessed', () => {
    const words = (statements: Statement[], pipeline?: ProductData['pipeline']) =>
      plannedWords(saidOn('2026-11-22', statements, pipeline && { pipeline }).product, 'vi');
    expect(words([assessed({ stars: undefined, starsStandIn: undefined })])).toBe(
      'Đã đánh giá, chưa rõ kết quả',
    );
    expect(words([], { stage: 'listed', sources: ['s1'] })).toBe(
      'Có tên trong kế hoạch, danh sách',
    );
  });

  test('an assessment does not count as a report, however new', () => {
    expect(
      evidenceOf(
        { statements: [said({ on: '2021' }), assessed({ on: '2026' })] } as ProductData,
        '2026-11-22',
      ),
    ).toBe('outOfTerm');
  });

  test('of several, one that names the stars speaks before one that does not, then the newest', () => {
    const older = assessed({ on: '2024' });
    const newest = assessed({ on: '2025' });
    const bare = assessed({ on: '2026', stars: undefined });
    expect(leadingAssessment([older, newest, bare])).toBe(newest);
    expect(leadingAssessment([said()])).toBeUndefined();
  });
});

describe('the watch list', () => {
  const gapsOn = (today: string, ...statements: Statement[]) => {
    const { catalogue, product } = saidOn(today, statements);
    return watchList(catalogue).byTopic.evidence.flatMap(({ record, detail, field }) =>
      record === product && detail.topic === 'evidence' && field.startsWith('statements')
        ? [detail.gap]
        : [],
    );
  };

  test('asks for a renewal first, once a term is or may be over', () => {
    expect(gapsOn('2026-01-01', said())).toEqual(['decisionUnknown']);
    expect(gapsOn('2026-01-02', said())).toEqual(['reportMayBeOver']);
    expect(gapsOn('2027-01-01', said())).toEqual(['reportOver']);
    expect(gapsOn('2026-11-22', range('2025'))).toEqual(['rangeOnly']);
  });

  test('names every statement of which nobody recorded where the words for the stars stand', () => {
    const gaps = gapsOn('2026-01-01', said({ starsStandIn: 'notRecorded' }));
    expect(gaps).toEqual(['decisionUnknown', 'starsNotRecorded']);
  });
});

describe('a thin page opens with what is missing', () => {
  test('of a product of which only name and rank are known', () => {
    const { product } = saidOn('2026-11-22', [said()], { producer: undefined, photos: undefined });
    expect(gapsOf(product)).toEqual([
      'decision',
      'maker',
      'description',
      'photograph',
      'price',
      'places',
    ]);
  });

  test('and does not ask a product for a decision that takes no part in the programme', () => {
    expect(gapsOf(saidOn('2026-11-22', [], { photos: undefined }).product)).not.toContain(
      'decision',
    );
  });

  test('while one that is documented asks for nothing', () => {
    const facts: ProductData['facts'] = [
      { kind: 'process', text: { vi: 'Quay bằng tay.' }, sources: ['s1'] },
    ];
    expect(gapsOf(saidOn('2026-11-22', [said()], { facts, photos: undefined }).product)).toEqual(
      [],
    );
  });
});

describe('in the real content, on 30 November 2026', () => {
  /** The last day of a term, counted here for itself: three years on, to the end of the month or the year. */
  const endOf = (on: string): string => {
    const [year = '', month, day] = on.split('-');
    const end = Number(year) + 3;
    if (month === undefined) return `${end}-12-31`;
    const last = new Date(Date.UTC(end, Number(month), 0)).getUTCDate();
    const known = day === undefined ? last : Math.min(Number(day), last);
    return `${end}-${month}-${String(known).padStart(2, '0')}`;
  };
  const today = '2026-11-30';

  test('every product is out of term whose last report is over, and no other', async () => {
    const { entries } = await readContent('content');
    const reported = [...entries.collections.products].filter(
      ([, { certificates = [], statements = [] }]) =>
        certificates.length === 0 && statements.some(({ type }) => type !== 'assessed'),
    );
    expect(reported.length).toBeGreaterThan(30);
    const isOver = ({ statements = [] }: ProductData) => {
      const own = statements.filter(({ type }) => type === 'recognised' || type === 'statedAsHeld');
      const ranges = statements.filter(({ type }) => type === 'rangeRecognised');
      const given = own.flatMap(({ type, on }) =>
        type === 'recognised' && on !== undefined ? [endOf(on)] : [],
      );
      // That a rank is held while a recognition runs tells of that one.
      const telling = own.filter(
        ({ type, on }) =>
          type === 'recognised' ||
          on === undefined ||
          given.every((end) => `${on}-01-01`.slice(0, 10) > end),
      );
      const ends = (own.length > 0 ? telling : ranges).flatMap(({ on }) =>
        on === undefined ? [] : [endOf(on)],
      );
      return ends.length > 0 && ends.every((end) => end < today);
    };
    const outOfTerm = reported.filter(([, data]) => evidenceOf(data, today) === 'outOfTerm');
    expect(outOfTerm.map(([id]) => id)).toEqual(
      reported.filter(([, data]) => isOver(data)).map(([id]) => id),
    );
    expect(outOfTerm.length).toBeGreaterThan(10);
  });

  test('what the press told in 2022 or before and nobody has told since is shown as held by none', async () => {
    const { entries } = await readContent('content');
    const told = [
      'ca-hoi-phi-le-tam-duong',
      'che-pa-then-linh-phu',
      'chuoi-tam-duong',
      'hoa-lan-ho-diep-dan-hoai',
      'keo-lac-bao-ngoc',
      'khoai-lang-ken-dan-phuong',
      'mat-ong-hoa-tu-nhien-tam-duong',
      'nem-phung-thai-cam',
      'tra-olong-tam-duong',
      'tra-tam-duong',
    ];
    const known = told.filter((id) => entries.collections.products.has(id));
    expect(known.length).toBeGreaterThan(3);
    for (const id of known) {
      const data = entries.collections.products.get(id);
      expect(data && evidenceOf(data, today), id).not.toBe('stated');
    }
  });
});

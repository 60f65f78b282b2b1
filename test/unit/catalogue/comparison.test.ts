import { describe, expect, test } from 'vitest';
import { comparisonReport } from '../../../scripts/lib/comparison-report.ts';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { compareCatalogues } from '../../../src/catalogue/comparison.ts';
import { excludeInvalid } from '../../../src/catalogue/exclude.ts';
import { type Entries, readContent } from '../../../src/catalogue/read/index.ts';
import {
  certificate,
  recall,
  type ProductChange,
  putCertificates,
} from '../../support/small-catalogue.ts';

const { entries: small } = await readContent('test/fixtures/minimal/content');
const TODAY = '2026-11-22';
const ID = 'mat-ong-nho';

type Change = (entries: Entries) => void;
function catalogueOf(change: Change = () => {}, today = TODAY) {
  const entries = structuredClone(small);
  change(entries);
  const { catalogue, problems } = buildCatalogue(entries, today);
  if (!catalogue) throw new Error(JSON.stringify(problems, null, 1));
  return catalogue;
}
const product =
  ({ certificates, ...more }: ProductChange): Change =>
  (entries) => {
    const { products } = entries.collections;
    const data = products.get(ID);
    if (!data) throw new Error('The minimal content has lost its product.');
    const changed = { ...data, ...more };
    products.set(ID, certificates ? putCertificates(entries, changed, certificates) : changed);
  };
const copy =
  (id: string): Change =>
  ({ collections, ids }) => {
    const data = collections.products.get('che-nho');
    if (!data) throw new Error('The minimal content has lost its tea.');
    collections.products.set(id, { ...data, name: { vi: `Chè ${id}` } });
    ids.products.add(id);
  };
const source = { id: 's1', evidence: 'A', publisher: 'UBND', quote: 'đạt 4 sao' } as const;
const certified = (more: Parameters<typeof certificate>[0] = {}) =>
  product({ certificates: [certificate(more)], sources: [source] });

const compare = (before: Change, after: Change, days: [string, string] = [TODAY, TODAY]) =>
  compareCatalogues(catalogueOf(before, days[0]), catalogueOf(after, days[1])).differences;
const nothing: Change = () => {};

describe('compareCatalogues', () => {
  test('finds nothing between a catalogue and itself', () => {
    const { differences, site, counts } = compareCatalogues(catalogueOf(), catalogueOf());
    expect(differences).toEqual([]);
    expect(site).toEqual([]);
    expect(counts.after).toBe(counts.before);
  });

  test('names what is new, and that it has no photograph', () => {
    expect(compare(nothing, copy('che-moi'))).toMatchObject([
      { what: 'addedWithoutPhoto', record: { collection: 'products', id: 'che-moi' } },
    ]);
  });

  test('tells what is removed from what has moved', () => {
    expect(compare(copy('che-cu'), nothing)).toMatchObject([
      { what: 'removed', record: { id: 'che-cu' } },
    ]);
    const moved: Change = (entries) => {
      copy('che-moi')(entries);
      entries.redirects = {
        moved: [{ collection: 'products', from: 'che-cu', to: 'che-moi', on: '2026-11-01' }],
      };
    };
    expect(compare(copy('che-cu'), moved)).toContainEqual(
      expect.objectContaining({ what: 'moved', to: expect.objectContaining({ id: 'che-moi' }) }),
    );
  });

  test('tells what is held back from what is removed', () => {
    const broken = structuredClone(small);
    product({ producer: 'khong-co-ai' })(broken);
    const { catalogue } = excludeInvalid(broken, [], TODAY);
    if (!catalogue) throw new Error('Nothing is left.');
    const { differences } = compareCatalogues(catalogueOf(), catalogue);
    expect(differences).toContainEqual(
      expect.objectContaining({ what: 'held', record: expect.objectContaining({ id: ID }) }),
    );
    expect(differences.map(({ what }) => what)).not.toContain('removed');
  });

  test('sees stars come with a decision and go without it', () => {
    const before = product({ certificates: [], sources: [source] });
    expect(compare(before, certified())).toMatchObject([
      { what: 'stars', after: { count: 4, basis: 'certified' } },
      { what: 'evidence', after: 'verified' },
      { what: 'decisionAdded', decisionNumber: '100/QĐ-UBND', stars: 4 },
      { what: 'added', record: { collection: 'decisions', id: '2024-100-ubnd-tinh-vi-du' } },
    ]);
    expect(compare(certified(), before).map(({ what }) => what)).toEqual([
      'stars',
      'evidence',
      'decisionGone',
      'removed',
    ]);
  });

  test('sees a decision lapse between two days though no file has changed', () => {
    const differences = compare(certified(), certified(), ['2027-05-20', '2027-05-21']);
    expect(differences).toMatchObject([
      { what: 'stars', after: undefined },
      { what: 'lapsed', on: '2027-05-20', decisionNumber: '100/QĐ-UBND' },
    ]);
    expect(compare(certified(), certified(), ['2027-05-19', '2027-05-20'])).toEqual([]);
  });

  test('sees an extended decision lapse after its extension', () => {
    const extended = certified({ extendedUntil: { on: '2027-09-01', sources: ['s1'] } });
    expect(compare(extended, extended, ['2027-05-20', '2027-09-02'])).toContainEqual(
      expect.objectContaining({ what: 'lapsed', on: '2027-09-01' }),
    );
    expect(compare(extended, extended, ['2027-05-20', '2027-09-01'])).toEqual([]);
  });

  test('says nothing of a decision that had lapsed, or was recalled, before', () => {
    const days: [string, string] = ['2027-05-21', '2027-05-22'];
    expect(compare(certified(), certified(), days)).toEqual([]);
    const taken = { ...recall, on: '2026-10-01' };
    const recalled = certified({ recall: taken });
    expect(compare(recalled, recalled, ['2026-10-01', '2026-10-02'])).toEqual([]);
  });

  test('sees a recall', () => {
    const taken = { ...recall, on: '2026-10-01' };
    const recalled = certified({ recall: taken });
    expect(compare(certified(), recalled)).toContainEqual(
      expect.objectContaining({ what: 'recalled', on: '2026-10-01' }),
    );
  });

  test('sees photographs go, and a shop that is none any more', () => {
    const closed: Change = (entries) => {
      product({ photos: [] })(entries);
      const [id, shop] = [...entries.collections['points-of-sale']][0] ?? [];
      if (id && shop)
        entries.collections['points-of-sale'].set(id, { ...shop, status: { is: 'ended' } });
    };
    const found = compare(nothing, closed);
    expect(found).toContainEqual(expect.objectContaining({ what: 'photosGone', left: 0 }));
    expect(found).toContainEqual(expect.objectContaining({ what: 'closed' }));
    expect(found).toContainEqual(expect.objectContaining({ what: 'nowhereSold' }));
  });

  test('names the fields of any other edit once', () => {
    const edit = product({ summary: { vi: 'Mật khác.' }, name: { vi: 'Mật ong khác' } });
    expect(compare(nothing, edit)).toMatchObject([
      { what: 'renamed', before: expect.any(String) },
      { what: 'edited', fields: ['summary'] },
    ]);
  });
});

describe('the report', () => {
  const report = (lang: 'vi' | 'en', after: Change) =>
    comparisonReport(compareCatalogues(catalogueOf(certified()), catalogueOf(after)), [], lang);

  test('puts what takes something away first, in either language', () => {
    const after: Change = (entries) => {
      product({ certificates: [], sources: [source] })(entries);
      copy('che-moi')(entries);
    };
    const vietnamese = report('vi', after);
    expect(vietnamese.indexOf('bỏ quyết định 100/QĐ-UBND')).toBeGreaterThan(
      vietnamese.indexOf('## Nên xem kỹ'),
    );
    expect(vietnamese.indexOf('## Nên xem kỹ')).toBeLessThan(vietnamese.indexOf('## Thêm vào'));
    expect(vietnamese).toContain('sao: 4 sao có quyết định công nhận → không sao');
    expect(report('en', after)).toContain('loses decision 100/QĐ-UBND, 4 stars');
  });

  test('shows the words of strangers as words, and calls nobody', () => {
    const name = { vi: 'Mật [bấm](https://xau.example) **to** @nguoi-khac' };
    const text = report('vi', (entries) => {
      certified()(entries);
      product({ name })(entries);
    });
    expect(text).not.toContain('[bấm](');
    expect(text).not.toContain('**to**');
    expect(text).not.toMatch(/@nguoi/);
  });
});

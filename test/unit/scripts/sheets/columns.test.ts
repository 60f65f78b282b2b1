import { describe, expect, test } from 'vitest';
import { type NameFinder, parseCell } from '../../../../scripts/lib/sheets/cells.ts';
import { type CellKind, columnsOf, pathKey } from '../../../../scripts/lib/sheets/columns.ts';
import { synonyms } from '../../../../scripts/lib/sheets/heading-words.ts';
import { oldColumns } from '../../../../scripts/lib/sheets/old-columns.ts';
import { fold } from '../../../../src/lib/fold.ts';
import { type CollectionName, collectionNames } from '../../../../src/schema/collections.ts';

const nobody: NameFinder = { find: () => [], nearest: () => undefined };

const kindAt = (collection: CollectionName, path: string): CellKind | undefined =>
  columnsOf(collection).find((column) => pathKey(column.path) === path)?.kind;

describe('the columns of a sheet', () => {
  test.each(collectionNames)('of %s have Vietnamese headings, each only once', (collection) => {
    const headings = columnsOf(collection).map(({ heading }) => fold(heading));
    expect(new Set(headings).size).toBe(headings.length);
    for (const { heading, path } of columnsOf(collection)) {
      const key = path.at(-1) as string;
      if (/[A-Z]/.test(key)) expect(heading, pathKey(path)).not.toContain(key);
    }
  });

  test.each(collectionNames)('of %s offer choices that nobody can confuse', (collection) => {
    for (const { kind, heading } of columnsOf(collection)) {
      const inner = kind.type === 'list' ? kind.of : kind;
      if (inner.type !== 'choice') continue;
      for (const [value, word] of inner.words) {
        for (const written of [String(value), word, fold(word)]) {
          expect(parseCell(inner, written, nobody), `${heading}: ${written}`).toEqual({ value });
        }
      }
      for (const word of inner.words.values()) expect(word, heading).not.toMatch(/^[a-z]+[A-Z]/);
    }
  });

  test('come from the schema: a text in two languages is two, a list of groups one for each field', () => {
    const paths = columnsOf('products').map(({ path }) => pathKey(path));
    expect(paths).toEqual(
      expect.arrayContaining([
        'name.vi',
        'name.en',
        'sources.[].quote',
        'certificates.[].recall.on',
      ]),
    );
    expect(kindAt('products', 'producer')).toEqual({ type: 'reference', collection: 'producers' });
    expect(kindAt('products', 'certificates.[].decision')).toEqual({
      type: 'reference',
      collection: 'decisions',
    });
    expect(kindAt('decisions', 'validFrom')).toEqual({ type: 'day' });
    expect(kindAt('products', 'sources.[].publishedOn')).toEqual({ type: 'partialDate' });
    expect(kindAt('plans', 'targets.[].value')).toEqual({ type: 'range' });
    expect(kindAt('events', 'when.confirmed')).toEqual({ type: 'yearDays' });
  });

  test('of all variants of an entry stand side by side, with a column that tells them apart', () => {
    expect(kindAt('events', 'when.calendar')).toMatchObject({
      words: new Map([
        ['lunar', 'Theo âm lịch hằng năm'],
        ['solar', 'Theo ngày dương lịch'],
        ['deadline', 'Hạn chót'],
      ]),
    });
    expect(kindAt('routes', 'stops.[].pointOfSale')).toMatchObject({
      collection: 'points-of-sale',
    });
  });

  test('of decisions offer what they do and how far their list was read', () => {
    expect(kindAt('decisions', 'act')).toMatchObject({
      words: new Map([
        ['recognition', 'Công nhận'],
        ['assessment', 'Chỉ phê duyệt kết quả chấm điểm, chưa công nhận'],
        ['recall', 'Thu hồi'],
        ['extension', 'Kéo dài thời hạn'],
      ]),
    });
    expect(kindAt('decisions', 'listRead')).toMatchObject({
      words: new Map([
        ['whole', 'Đọc đủ danh sách'],
        ['part', 'Chỉ đọc được một phần'],
        ['none', 'Chưa đọc được danh sách'],
      ]),
    });
    expect(kindAt('products', 'certificates.[].kind')).toMatchObject({
      words: new Map([
        ['first', 'Lần đầu'],
        ['upgrade', 'Nâng hạng'],
        ['reassessment', 'Đánh giá lại'],
      ]),
    });
  });

  test('that people call otherwise are columns that there are', () => {
    for (const [collection, names] of Object.entries(synonyms)) {
      const columns = columnsOf(collection as CollectionName);
      const all = collection === 'products' ? [...columns, ...oldColumns] : columns;
      const paths = all.map(({ path }) => pathKey(path));
      for (const path of Object.values(names)) expect(paths).toContain(path);
    }
  });
});

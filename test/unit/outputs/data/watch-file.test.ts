import { describe, expect, test } from 'vitest';
import type { ExcludedFile, Product } from '../../../../src/catalogue/records.ts';
import {
  type WatchLine,
  type WatchList,
  watchTopics,
} from '../../../../src/catalogue/watch-list.ts';
import { shownExcluded, shownTopics } from '../../../../src/outputs/data/watch-file.ts';

const record = { kind: 'product', id: 'che', data: { name: { vi: 'Chè' } } } as Product;
const lineOn = (on: string): WatchLine => ({
  record,
  file: 'content/products/che.json',
  field: '',
  on,
  detail: { topic: 'lapses', days: 1, submittedOn: undefined },
});
const photo: WatchLine = { ...lineOn('2026-12-01'), detail: { topic: 'photo' } };
const list = (lines: Partial<WatchList['byTopic']>, held: ExcludedFile[] = []): WatchList => ({
  today: '2026-11-30',
  byTopic: {
    ...(Object.fromEntries(
      watchTopics.map((topic) => [topic, []]),
    ) as unknown as WatchList['byTopic']),
    ...lines,
  },
  excluded: held,
});
const topic = (name: string, of: WatchList) =>
  shownTopics(of, 'vi').find((shown) => shown.topic === name);

describe('the page of the watch list', () => {
  test('has every heading, the empty ones without a table', () => {
    const topics = shownTopics(list({}), 'vi');
    expect(topics.map((shown) => shown.topic)).toEqual(watchTopics);
    expect(topics.flatMap(({ parts }) => parts)).toEqual([]);
  });

  test('puts ends of certificates under their months, and all else under none', () => {
    const days = ['2026-12-01', '2026-12-20', '2027-02-01'];
    const lapses = topic('lapses', list({ lapses: days.map(lineOn), photo: [photo] }));
    expect(lapses?.parts.map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['12/2026', 2],
      ['2/2027', 1],
    ]);
    const photos = topic('photo', list({ photo: [photo] }));
    expect(photos?.parts).toMatchObject([{ heading: undefined, rows: [{ line: photo }] }]);
  });

  test('shows every line while the whole list is short', () => {
    const some = topic('photo', list({ photo: Array.from({ length: 60 }, () => photo) }));
    expect(some).toMatchObject({ total: 60, more: 0 });
    expect(some?.parts[0]?.rows).toHaveLength(60);
  });

  test('of a long list shows the first lines of each heading, and how many more the table has', () => {
    const long = list({
      photo: Array.from({ length: 203 }, () => photo),
      lapsed: [lineOn('2026-10-01')],
    });
    expect(topic('photo', long)).toMatchObject({ total: 203, more: 187 });
    expect(topic('photo', long)?.parts[0]?.rows).toHaveLength(16);
    expect(topic('lapsed', long)?.more).toBe(0);
  });

  test('shortens the list of files that are held back, too', () => {
    const held: ExcludedFile = {
      file: 'products/che.json',
      record: undefined,
      problems: [],
      dependsOn: [],
    };
    const many = shownExcluded(
      list(
        {},
        Array.from({ length: 201 }, () => held),
      ),
      'vi',
    );
    expect(many).toMatchObject({ total: 201, more: 185 });
    expect(many.rows).toHaveLength(16);
    expect(shownExcluded(list({}, [held]), 'vi').more).toBe(0);
  });
});

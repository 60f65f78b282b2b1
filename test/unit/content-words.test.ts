/** How the words of the real content are written: what a schema cannot say. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
interface OwnText {
  at: string;
  vi: string;
  en?: string;
}

/** Every text of our own below a value; quotations and what else is said of sources is left out. */
function ownTexts(value: Json, at: string): OwnText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => ownTexts(one, `${at}.${index}`));
  const { vi, en } = value;
  const own = typeof vi === 'string' ? [{ at, vi, ...(typeof en === 'string' && { en }) }] : [];
  return [
    ...own,
    ...Object.entries(value)
      .filter(([key, inner]) => key !== 'sources' || typeof inner !== 'object')
      .flatMap(([key, inner]) => ownTexts(inner, `${at}.${key}`)),
  ];
}

const texts = globSync('content/**/*.json').flatMap((file) =>
  ownTexts(JSON.parse(readFileSync(file, 'utf8')) as Json, file.replaceAll('\\', '/')),
);

test('the content is read', () => expect(texts.length).toBeGreaterThan(5000));

test('what is missing begins with a capital and has no full stop, in both languages', () => {
  const missing = texts.filter(({ at }) => /\.missing\.\d+$/.test(at));
  expect(missing.length).toBeGreaterThan(1000);
  const inStyle = (text = '') => /^\p{Lu}/u.test(text) && !text.endsWith('.');
  expect(missing.filter(({ vi, en }) => !inStyle(vi) || !inStyle(en))).toEqual([]);
});

test('one thing that is missing has one wording', () => {
  const english = new Map<string, Set<string | undefined>>();
  for (const { at, vi, en } of texts) {
    if (!/\.missing\.\d+$/.test(at)) continue;
    english.set(vi, (english.get(vi) ?? new Set()).add(en));
  }
  expect([...english].filter(([, wordings]) => wordings.size > 1)).toEqual([]);
  const folded = [...english.keys()].map((vi) => vi.toLocaleLowerCase('vi'));
  expect(new Set(folded).size).toBe(folded.length);
});

test('the kind of a unit has a small letter within a sentence', () => {
  const within = /(?<=[\p{Ll},;:] )(?:Xã|Phường|Huyện|Thị xã|Thị trấn|Quốc lộ)(?!\p{L})/u;
  expect(texts.filter(({ vi }) => within.test(vi))).toEqual([]);
  const bases = globSync('content/**/*.json').flatMap(
    (file) =>
      readFileSync(file, 'utf8').match(/"basis": "[^"]*(?:, |: )(?:Xã|Huyện|Tỉnh) /gu) ?? [],
  );
  expect(bases).toEqual([]);
});

test('English texts say Vietnam', () => {
  const names = /(?:Tạp chí Làng nghề|Thực phẩm) Việt Nam/u;
  expect(
    texts.filter(({ en = '' }) => /Vi[eệ]t Nam(?! News)/u.test(en.replace(names, ''))),
  ).toEqual([]);
});

describe('a story leaves years and the like to its notes', () => {
  test.for(globSync('content/stories/*/*.md'))('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(text.match(/\((?:\d{4}|không ghi năm|undated)\)/gu)).toBeNull();
  });
});

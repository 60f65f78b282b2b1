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

interface Cited {
  quote: string;
  publishedOn?: string;
  title?: string;
  note?: string;
}
interface Fact {
  text: { vi: string };
  sources: string[];
}
/** The figures of a text without the marks between thousands: `1.400 m` and `10 nghìn` have 1400 and 10000. */
const figuresOf = (text: string): string[] =>
  [...text.matchAll(/(\d[\d.,]*)(\s*nghìn)?/gu)].map(([, digits = '', thousand]) =>
    `${digits.replaceAll(/[.,]/g, '')}${thousand ? '000' : ''}`.replace(/^0+(?=\d)/, ''),
  );

test('every figure of a fact stands in a source that the fact cites', () => {
  const facts = globSync('content/*/*.json').flatMap((file) => {
    const { facts: all = [], sources = [] } = JSON.parse(readFileSync(file, 'utf8')) as {
      facts?: Fact[];
      sources?: (Cited & { id: string })[];
    };
    return all.map((fact) => ({
      file,
      text: fact.text.vi,
      cited: sources
        .filter(({ id }) => fact.sources.includes(id))
        .map(({ quote, publishedOn = '', title = '', note = '' }) =>
          [quote, publishedOn, title, note].join(' '),
        )
        .join(' '),
    }));
  });
  expect(facts.length).toBeGreaterThan(100);
  const unfounded = facts.filter(({ text, cited }) => {
    const known = new Set(figuresOf(cited.replaceAll('-', ' ')));
    return figuresOf(text).some((figure) => !known.has(figure));
  });
  expect(unfounded).toEqual([]);
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

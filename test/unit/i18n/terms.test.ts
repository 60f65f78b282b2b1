import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { misused, retiredIn } from '../../support/misused-words.ts';
import { type FoundText, textsOfCode, textsOfProse, textsOfTheSite } from '../../support/texts.ts';
import { terms } from '../../../src/i18n/terms.ts';
import { retired } from './retired-words.ts';

const texts = textsOfTheSite();
const say = ({ file, at, text }: FoundText, word: string) =>
  `${file} ${at}: “${word}” in “${text}”`;

describe.each(['vi', 'en'] as const)('what is read in %s', (lang) => {
  test('has one word for an idea', () => {
    expect(
      texts[lang].flatMap((found) => misused(found.text, lang).map((word) => say(found, word))),
    ).toEqual([]);
  });

  test('has none of the wordings that were retired, in any case or Unicode form', () => {
    expect(
      texts[lang].flatMap((found) => retiredIn(found.text, lang).map((word) => say(found, word))),
    ).toEqual([]);
  });

  test('is read whole: dictionaries, prose and messages', () => {
    const files = new Set(texts[lang].map(({ file }) => file.split('/').slice(0, 2).join('/')));
    expect([...files]).toEqual(expect.arrayContaining(['src/i18n', 'src/prose']));
    expect(texts[lang].length).toBeGreaterThan(1500);
  });

  test('would have been read, had it one of those words', () => {
    for (const term of terms)
      for (const word of term.avoid[lang]) {
        const capital = word.slice(0, 1).toUpperCase() + word.slice(1);
        for (const planted of [word, capital, capital.normalize('NFD'), `(${word})`, `x ${word}.`])
          expect(misused(planted, lang), planted).toContain(word);
      }
    for (const word of [...retired[lang].alone, ...retired[lang].anywhere])
      for (const planted of [word, word.toUpperCase(), word.toLowerCase().normalize('NFD')])
        expect(retiredIn(planted, lang), planted).toContain(word);
  });
});

test('the brand is no word for a product, and a longer word is not the shorter one in it', () => {
  expect(misused('Sản Vật là danh mục mở.', 'vi')).toEqual([]);
  expect(misused('Sản vật của xã.', 'vi')).toEqual(['sản vật']);
  expect(misused('Sao chép địa chỉ', 'vi')).toEqual([]);
  expect(misused('Chép địa chỉ', 'vi')).toEqual(['chép']);
  expect(misused('Homemakers', 'en')).toEqual([]);
  expect(misused('Nơi\u00a0 bán', 'vi')).toEqual(['nơi bán']);
});

test('no term is written with a word that is avoided', () => {
  const wrong = terms.flatMap(({ vi, officers, en }) => [
    ...misused(vi, 'vi'),
    ...misused(officers, 'vi'),
    ...misused(en, 'en'),
  ]);
  expect(wrong).toEqual([]);
});

test('a text of code is named by its key, one of prose by its line, and code is not taken for text', () => {
  const code = `import x from 'chép';
export const words = {
  copy: 'Chép',
  count: (n: number) => \`\${n} nơi bán\`,
  'nơi làm': x['nơi làm'],
};`;
  expect(textsOfCode('a.ts', code)).toEqual([
    { file: 'a.ts', at: 'words.copy', text: 'Chép' },
    { file: 'a.ts', at: 'words.count', text: '… nơi bán' },
  ]);
  const prose =
    'import A from \'chép\';\n\nGõ `npm run chép`.\n\n<Picture of={x} alt="Nơi bán" />\n';
  expect(
    textsOfProse('a.mdx', prose).map(({ at, text }) => [at, text.replaceAll(/\s+/gu, ' ')]),
  ).toEqual([
    ['line 3', 'Gõ .'],
    ['line 5', '"Nơi bán"'],
  ]);
});

test('CONTRIBUTING prints the list as it is', () => {
  const written = readFileSync('CONTRIBUTING.md', 'utf8').replaceAll(/ +/gu, ' ');
  const rows = terms.map(({ idea, vi, officers, en, avoid }) => {
    const not = [...avoid.vi, ...avoid.en].join(', ') || '–';
    return `| ${[idea, vi, officers, en, not].join(' | ')} |`;
  });
  expect(rows.filter((row) => !written.includes(row))).toEqual([]);
  expect(written.slice(written.indexOf('### Terms')).match(/^\| /gmu)?.length).toBe(
    rows.length + 2,
  );
});

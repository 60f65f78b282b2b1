/**
 * Every reader of people's files takes time in proportion to the file: of eight times the size at most sixteen
 * times the work, whatever is in it. A reader in which each doubling costs four times as much would be at 64.
 */
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../scripts/lib/sheets/read-csv.ts';
import { readDocx } from '../../../scripts/lib/sheets/read-docx.ts';
import { readXlsx } from '../../../scripts/lib/sheets/read-xlsx.ts';
import { locateFields, parseJson } from '../../../src/catalogue/read/json.ts';
import { parseStory } from '../../../src/catalogue/read/markdown.ts';
import { textProblem } from '../../../src/catalogue/read/text.ts';
import { makeProblem } from '../../../src/catalogue/problem.ts';
import { readQuery } from '../../../src/domain/check/query.ts';
import { fold, spellingOf, wordsOf } from '../../../src/lib/fold.ts';
import { printable } from '../../../src/lib/printable.ts';
import { LineSchema, QuoteSchema } from '../../../src/schema/text.ts';
import { docxOf, xlsxOf } from '../../support/office-files.ts';

const SMALL = 20_000;
const TIMES = 8;
const MOST_TIMES = 16;
/** Below this, in µs, a measurement says nothing. */
const NOISE = 60_000;

/** What a reader uses of the processor, in µs: the least of two, as others may be using it too. */
async function workOf(read: () => unknown): Promise<number> {
  let least = Infinity;
  for (let once = 0; once < 2; once++) {
    const before = process.cpuUsage();
    try {
      await read();
    } catch {
      // To refuse is an answer; it must come soon as well.
    }
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

async function expectLinear(
  make: (size: number) => string,
  read: (text: string) => unknown,
): Promise<void> {
  const [small, large] = [make(SMALL), make(SMALL * TIMES)];
  const least = await workOf(() => read(small));
  expect(await workOf(() => read(large))).toBeLessThanOrEqual(Math.max(least, NOISE) * MOST_TIMES);
}

const repeated =
  (piece: string, head = '', tail = '') =>
  (size: number) =>
    head + piece.repeat(Math.ceil(size / piece.length)) + tail;
const w = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';

describe('a Word file', () => {
  test.each([
    ['beginnings of elements', repeated('<w:t ')],
    ['beginnings in a document', repeated('<w:t ', w)],
    ['attributes without an end', repeated('<w:t a="', w)],
    ['comments without an end', repeated('<!--', w)],
    ['marks of data without an end', repeated('<![CDATA[', w)],
    ['instructions without an end', repeated('<?x ', w)],
    [
      'entities without an end',
      repeated('&#x41', `${w}<w:p><w:r><w:t>`, '</w:t></w:r></w:p></w:document>'),
    ],
    [
      'one attribute many times',
      repeated('a="1" ', `${w}<w:r><w:rPr><w:vanish `, '/></w:rPr></w:r></w:document>'),
    ],
    ['spaces', repeated(' ', `${w}<w:p><w:r><w:t>`, 'x</w:t></w:r></w:p></w:document>')],
    ['elements in one another', repeated('<w:p>', w)],
    ['tables in one another', repeated('<w:tbl><w:tr><w:tc>', w)],
  ])('of %s', async (_, make) => {
    await expectLinear(make, (xml) => readDocx(docxOf(xml)));
  });
});

describe('a spreadsheet', () => {
  test.each([
    ['beginnings of cells', repeated('<c ')],
    ['beginnings of rows', repeated('<row ')],
    ['values without an end', repeated('<c r="A1"><v>', '<row r="1">')],
    [
      'texts in pieces',
      repeated('<t>a</t>', '<row r="1"><c r="A1" t="inlineStr"><is>', '</is></c></row>'),
    ],
    [
      'entities',
      repeated('&amp;', '<row r="1"><c r="A1" t="inlineStr"><is><t>', '</t></is></c></row>'),
    ],
  ])('of %s', async (_, make) => {
    await expectLinear(make, (xml) => readXlsx(xlsxOf(xml)));
  });

  test.each([
    ['quotation marks', repeated('"')],
    ['quotation marks and separators', repeated('",')],
    ['a quotation without an end', repeated('a\n', '"')],
    ['spaces', repeated(' ')],
    ['empty lines', repeated('\n')],
    ['separators', repeated(';')],
  ])('as CSV, of %s', async (_, make) => {
    await expectLinear(make, (text) => readCsv(Buffer.from(text), 'bang'));
  });
});

describe('a story', () => {
  test.each(
    [
      '>',
      '> ',
      '- ',
      '[',
      '![',
      '[a](',
      '*',
      '*a_',
      '**a ',
      '_',
      '`',
      '`` ` ',
      '<',
      '<!--',
      '<a ',
      '&#',
      '&#x41;',
      '\\',
      '#',
      '~',
      '|',
      '|a',
      '| - |\n',
      '[^a]',
      ':::',
      ':a[',
      '[a]: b\n',
      'http://',
      'www.',
      'a@b.',
      '  \n',
      '\u0301',
      '(',
      '1. ',
    ].map((piece) => [piece, repeated(piece)] as const),
  )('of %j again and again', async (_, make) => {
    await expectLinear(make, (text) => parseStory(text, 'stories/vi/a.md'));
  });
});

describe('an entry', () => {
  test.each([
    ['lists in one another', repeated('[')],
    ['keys that are one', repeated('"a":1,', '{', '"b":1}')],
    [
      'other keys',
      (size: number) => `{${Array.from({ length: size / 10 }, (_, at) => `"k${at}":1`).join()}}`,
    ],
    ['slashes', repeated('\\\\', '"', '"')],
    ['a text without an end', repeated('a', '"')],
    ['comments', repeated('/*')],
    ['commas', repeated(',', '[', ']')],
    ['lines', repeated('\n')],
  ])('of %s', async (_, make) => {
    await expectLinear(make, (text) => {
      parseJson(text, 'products/a.json');
      locateFields([makeProblem('required', 'products/a.json', 'name.vi')], text);
    });
  });

  test.each(
    [
      '<<<<<<< ',
      '=======',
      'a\u00b5',
      '\u0301',
      'a\u0301',
      '\ufe0f',
      '\u200b',
      ' ',
      ' a',
      '0',
      '0 ',
      '01-',
      'a.',
      'http://',
      '@',
      '-',
      '\u{1F469}\u200D',
    ].map((piece) => [piece, repeated(piece)] as const),
  )('or a query, of %j again and again', async (_, make) => {
    const site = { origins: [], product: ['/p/'], producer: [], decision: [], gtin: '/01/' };
    await expectLinear(make, (text) => {
      textProblem(text, 'products/a.json');
      LineSchema.safeParse(text);
      QuoteSchema.safeParse(text);
      readQuery(text, site);
      fold(text);
      wordsOf(text);
      spellingOf(text);
      printable(text);
    });
  });
});

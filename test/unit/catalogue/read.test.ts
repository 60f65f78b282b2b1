import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/catalogue/read/json.ts';
import { parseStory } from '../../../src/catalogue/read/markdown.ts';
import { parseShape } from '../../../src/catalogue/read/shape.ts';
import { placesIn } from '../../../src/catalogue/read/text.ts';
import { LineSchema, QuoteSchema } from '../../../src/schema/text.ts';
import { z } from 'zod';

test('an offset becomes a line and a column', () => {
  const placeOf = placesIn('một\nhai\n\nbốn');
  expect([0, 3, 4, 8, 9, 11].map(placeOf)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 4 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 3 },
  ]);
});

test('nesting without a bottom is refused before it fills the stack', () => {
  const result = parseJson('['.repeat(199_000), 'a.json');
  expect(result).toMatchObject({ problems: [{ code: 'tooDeep', line: 1, column: 25 }] });
});

test('a key written twice is named with its whole path', () => {
  const result = parseJson('{ "a": [{ "b": 1,\n"b": 2 }] }', 'a.json');
  expect(result).toMatchObject({ problems: [{ code: 'duplicateKey', field: 'a.0.b', line: 2 }] });
});

describe('a quotation keeps what is printed, and nothing that deceives', () => {
  test.each(['Hai dòng\ncủa nhãn', 'gạch­mềm', '<b>đậm</b> & "nháy"'])('%j may stand', (text) => {
    expect(QuoteSchema.safeParse(text).success).toBe(true);
  });

  test.each(['\u0000', '\t', '\u001B', '\u202E', '\u2066', '\u200F', '\uFFFD', '\uE000', '\uD83D'])(
    '%j may not',
    (sign) => {
      expect(QuoteSchema.safeParse(`Giá ${sign}10`).success).toBe(false);
    },
  );
});

describe('what should have been written', () => {
  const schema = z.strictObject({
    name: z.strictObject({ vi: LineSchema }),
    days: z.int().positive(),
  });
  const fixOf = (value: unknown) => {
    const result = parseShape(schema, value, 'a.json');
    return 'problems' in result ? result.problems.map(({ fix }) => fix.vi) : [];
  };

  test('a text without its language', () => {
    expect(fixOf({ name: 'Chè', days: 3 })).toEqual(['Viết lại "name": { "vi": "Chè" }']);
  });

  test('figures in quotes', () => {
    expect(fixOf({ name: { vi: 'Chè' }, days: '30' })).toEqual(['Viết lại "days": 30']);
  });

  test('a slip in a key', () => {
    expect(fixOf({ nmae: { vi: 'Chè' }, name: { vi: 'Chè' }, days: 3 })).toEqual([
      'Có phải là "name"? Sửa tên, hoặc xóa.',
    ]);
  });
});

describe('hidden characters in a story', () => {
  const problemsOf = (text: string) => {
    const story = parseStory(text, 'stories/vi/a.md');
    return 'problems' in story ? story.problems.map(({ code, line }) => [code, line]) : [];
  };

  test('tabs and Windows line ends are none', () => {
    expect(problemsOf('- một\r\n\t- hai\r\n')).toEqual([]);
  });

  test('each line that has one is reported', () => {
    expect(problemsOf('Một\u200B\n\nhai\n\nba\u202E\n')).toEqual([
      ['hiddenCharacter', 1],
      ['hiddenCharacter', 5],
    ]);
  });
});

import { expect, test } from 'vitest';
import { csv } from '../../../src/lib/csv.ts';

test('a table begins with the mark that makes Excel read UTF-8, and its lines end in CRLF', () => {
  expect(
    csv([
      ['Tên', 'Số'],
      ['Bánh gai', 4],
    ]),
  ).toBe('\uFEFFTên,Số\r\nBánh gai,4\r\n');
});

test.each([
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("https://example.vn")', '"\'=HYPERLINK(""https://example.vn"")"'],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-chè', "'-chè"],
  ['+84 207 000 000', '+84 207 000 000'],
  ['-5', '-5'],
  ['a, "b"', '"a, ""b"""'],
  ['hai\ndòng', '"hai\ndòng"'],
  ['\tthụt', "'\tthụt"],
  ['  =1+1', "'  =1+1"],
  ['\u00a0@SUM(A1)', "'\u00a0@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['\n=1+1', '"\'\n=1+1"'],
  [undefined, ''],
])('the cell %j is written %j', (cell, written) => {
  expect(csv([[cell]])).toBe(`\uFEFF${written}\r\n`);
});

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  cellMeaning,
  type NameFinder,
  parseCell,
  type RawCell,
  writtenCell,
} from '../../../../scripts/lib/sheets/cells.ts';
import type { CellKind } from '../../../../scripts/lib/sheets/columns.ts';

const nobody: NameFinder = { find: () => [], nearest: () => undefined };
const whole: CellKind = { type: 'number', schema: z.int().positive(), isWhole: true, unit: 'đồng' };
const days: CellKind = { type: 'number', schema: z.int().positive(), isWhole: true, unit: 'ngày' };
const latitude: CellKind = {
  type: 'number',
  schema: z.number().min(7).max(24),
  isWhole: false,
  unit: '',
};
const words: CellKind = { type: 'text', holds: 'words' };
const code: CellKind = { type: 'text', holds: 'code' };
const form: CellKind = {
  type: 'choice',
  words: new Map([
    ['cooperative', 'Hợp tác xã'],
    ['householdBusiness', 'Hộ kinh doanh'],
  ]),
};
const read = (kind: CellKind, raw: RawCell, names = nobody) => parseCell(kind, raw, names);

describe('a cell is read as Vietnamese write', () => {
  test.each<[string, CellKind, RawCell, unknown]>([
    ['a price with dots and đ', whole, '180.000đ', 180_000],
    ['a price with spaces and words', whole, '180 000 đồng', 180_000],
    ['a whole number with an English comma', whole, '180,000', 180_000],
    ['a number as it stands', whole, 180_000, 180_000],
    ['a decimal comma', latitude, '23,16', 23.16],
    ['a decimal point, where thousands have no sense', latitude, '9.469', 9.469],
    ['a day, the day first', { type: 'day' }, '6/8/2024', '2024-08-06'],
    ['a day in words', { type: 'day' }, 'ngày 6 tháng 8 năm 2024', '2024-08-06'],
    ['a day of Excel', { type: 'day' }, new Date('2024-08-06T00:00:00Z'), '2024-08-06'],
    ['a day that Excel shows as a number', { type: 'day' }, 45_510, '2024-08-06'],
    ['a month', { type: 'partialDate' }, 'tháng 4/2026', '2026-04'],
    ['a month without its word', { type: 'partialDate' }, '04/2026', '2026-04'],
    ['a year as a number', { type: 'partialDate' }, 2021, '2021'],
    ['a choice by its word', form, 'hợp tác xã', 'cooperative'],
    ['a choice by its word without marks', form, 'HOP TAC XA', 'cooperative'],
    ['a choice by its value', form, 'householdBusiness', 'householdBusiness'],
    ['yes', { type: 'boolean' }, 'Có', true],
    ['a cross', { type: 'boolean' }, 'x', true],
    ['no', { type: 'boolean' }, 'không', false],
    ['a range', { type: 'range' }, '01-02', [1, 2]],
    ['decomposed letters and hard spaces', words, 'Mật\u00a0ong'.normalize('NFD'), 'Mật ong'],
    ['a text with its line breaks made spaces', words, 'Chè\nxanh', 'Chè xanh'],
    ['a code that Excel made a number', code, 8_938_505_974_194, '8938505974194'],
    [
      'a list by semicolons',
      { type: 'list', of: words },
      'Chè xanh; Chè, bánh',
      ['Chè xanh', 'Chè, bánh'],
    ],
    ['a list by lines', { type: 'list', of: words }, 'Chè xanh\nTrà', ['Chè xanh', 'Trà']],
    ['a list of codes by commas', { type: 'list', of: code }, 's1, s3', ['s1', 's3']],
  ])('%s', (_what, kind, raw, value) => {
    expect(read(kind, raw)).toEqual({ value });
  });
});

describe('a cell that cannot be read is told, with what to write', () => {
  test.each<[string, CellKind, RawCell, object]>([
    ['a day that is none', { type: 'day' }, '31/2/2024', { problem: 'day', found: '31/2/2024' }],
    ['a year of two figures', { type: 'day' }, '6/8/24', { problem: 'day' }],
    ['months where days are asked for', days, '18 tháng', { problem: 'notANumber' }],
    ['words where a number is asked for', whole, 'liên hệ', { problem: 'notANumber' }],
    ['a slip in a choice', form, 'Hợp tác xa~', { wanted: undefined }],
    [
      'a slip of a letter',
      form,
      'Hộ kinh doan',
      { problem: 'notAChoice', wanted: 'Hộ kinh doanh' },
    ],
    ['a broken formula', words, '#REF!', { problem: 'formulaError' }],
    [
      'a name that nobody has',
      { type: 'reference', collection: 'producers' },
      'HTX Lạ',
      { problem: 'unknownName' },
    ],
  ])('%s', (what, kind, raw, problem) => {
    if (what === 'a slip in a choice') expect(read(kind, raw)).toEqual({ value: 'cooperative' });
    else expect(read(kind, raw)).toMatchObject(problem);
  });

  test('an entry is found by its name, and refused when several have it', () => {
    const kind: CellKind = { type: 'reference', collection: 'producers' };
    const one = { ...nobody, find: () => ['htx-mau'] };
    const two = { ...nobody, find: () => ['htx-mau', 'htx-khac'] };
    expect(read(kind, 'HTX Mẫu', one)).toEqual({ value: 'htx-mau' });
    expect(read(kind, 'HTX Mẫu', two)).toMatchObject({
      problem: 'severalOfThatName',
      wanted: 'htx-mau, htx-khac',
    });
    expect(read(kind, 'htx-sap-co')).toEqual({ value: 'htx-sap-co' });
  });
});

test('a blank cell leaves alone, (xóa) takes away', () => {
  expect([null, '', '\u00a0 '].map(cellMeaning)).toEqual(['blank', 'blank', 'blank']);
  expect(['(xóa)', '(xoá)', ' (XÓA) '].map(cellMeaning)).toEqual(['erase', 'erase', 'erase']);
  expect([0, false, 'xóa'].map(cellMeaning)).toEqual(['value', 'value', 'value']);
});

test.each<[CellKind, unknown]>([
  [{ type: 'list', of: words }, ['a; b', 'c\\d', 'e']],
  [{ type: 'list', of: form }, ['householdBusiness', 'cooperative']],
  [{ type: 'partialDate' }, '2026-04'],
  [{ type: 'partialDate' }, '2026'],
  [{ type: 'yearDays' }, { 2027: '2027-02-13', 2028: '2028-02-02' }],
  [{ type: 'range' }, [1, 2]],
  [latitude, 22.3532],
])('what is written is read back: %o', (kind, value) => {
  expect(read(kind, writtenCell(kind, value) as RawCell)).toEqual({ value });
});

test('a choice is known by what older releases called it', () => {
  const words = new Map<string | number, string>([['discontinued', 'Ngừng sản xuất']]);
  expect(read({ type: 'choice', words }, 'Thôi làm')).toEqual({ value: 'discontinued' });
});

/** One cell and the value that it stands for, both ways. */
import { olderChoices } from './heading-words.ts';
import { fold } from '../../../src/lib/fold.ts';
import { nearest } from '../../../src/lib/nearest.ts';
import type { CollectionName } from '../../../src/schema/collections.ts';
import type { CellKind } from './columns.ts';
import { dayIn, dayOfSerial, partialDateIn, writtenDate } from './dates.ts';
import { numbersIn, vietnameseNumber } from './numbers.ts';
import type { CellProblemCode } from './words.ts';

/** What a spreadsheet, a CSV or a Word table has in a cell. */
export type RawCell = string | number | boolean | Date | null;

/** A date of which its cell shows less than a day: `Aug-24` of a month, or `6-Aug` without a year. */
export class ShortDate extends Date {
  readonly shows: 'month' | 'dayAndMonth';
  constructor(date: Date, shows: 'month' | 'dayAndMonth') {
    super(date);
    this.shows = shows;
  }
}

/** What is written into a cell: a text, a number, or a day. */
export type WrittenCell = string | number | { day: string };

/** What cannot be taken from a cell, and what to write instead. */
export interface CellProblem {
  problem: CellProblemCode;
  found: string;
  wanted?: string | undefined;
}
export type Parsed = { value: unknown } | CellProblem;

/** Finds entries by what people call them. */
export interface NameFinder {
  /** The ids of all entries of that name. */
  find: (collection: CollectionName, name: string) => readonly string[];
  /** The id of the entry whose name is nearest by slips of the hand. */
  nearest: (collection: CollectionName, name: string) => string | undefined;
}

/** Written where a value is to be taken away; a blank cell leaves alone what is there. */
const isErasing = /^\((?:xóa|xoá|xoa|delete)\)$/i;

/** Blank, or `erase` where the value is to be removed. */
export function cellMeaning(raw: RawCell): 'blank' | 'erase' | 'value' {
  if (raw === null) return 'blank';
  const text = cleanText(raw);
  return text === '' ? 'blank' : isErasing.test(text) ? 'erase' : 'value';
}

/** Composed letters, plain spaces, ends trimmed, line breaks as LF. */
export const cleanText = (raw: RawCell): string =>
  String(raw ?? '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .trim();

/** A value of an entry as its cell shows it. Lists stand a line each. */
export function writtenCell(kind: CellKind, value: unknown): WrittenCell {
  switch (kind.type) {
    case 'list':
      return (value as unknown[])
        .map((item) => writtenText(kind.of, item).replace(/[\\;]/g, '\\$&'))
        .join(isShort(kind.of) ? '; ' : '\n');
    case 'number':
      return value as number;
    case 'day':
      return { day: value as string };
    default:
      return writtenText(kind, value);
  }
}

const isShort = (kind: CellKind): boolean => kind.type !== 'text' || kind.holds === 'code';

function writtenText(kind: CellKind, value: unknown): string {
  switch (kind.type) {
    case 'choice':
      return kind.words.get(value as string | number) ?? String(value);
    case 'boolean':
      return value === true ? 'có' : 'không';
    case 'day':
    case 'partialDate':
      return writtenDate(String(value));
    case 'number':
      return vietnameseNumber(value as number);
    case 'range':
      return [value]
        .flat()
        .map((part) => vietnameseNumber(part as number))
        .join('–');
    case 'yearDays':
      return Object.entries(value as Record<string, string>)
        .map(([year, day]) => `${year}: ${writtenDate(day)}`)
        .join('\n');
    default:
      return String(value);
  }
}

/**
 * The value that a cell stands for.
 *
 * @param raw a cell that is not blank
 */
export function parseCell(kind: CellKind, raw: RawCell, names: NameFinder): Parsed {
  // A spreadsheet shows what is true or false in capitals.
  const text =
    typeof raw === 'boolean'
      ? String(raw).toUpperCase()
      : cleanText(raw instanceof Date ? isoDay(raw) : raw);
  if (raw instanceof Date && kind.type !== 'day' && kind.type !== 'partialDate')
    return { problem: 'dateInText', found: writtenDate(text) };
  if (/^#(?:REF|N\/A|VALUE|NAME|DIV\/0|NULL|NUM)[!?]?$/.test(text)) {
    return { problem: 'formulaError', found: text };
  }
  switch (kind.type) {
    case 'text':
      return { value: kind.holds === 'words' ? text.replace(/\s+/g, ' ') : text };
    case 'number':
      return parseNumber(kind, raw, text);
    case 'boolean':
      return parseBoolean(text);
    case 'day':
    case 'partialDate':
      return parseDate(kind.type, raw, text);
    case 'choice':
      return parseChoice(kind.words, text);
    case 'reference':
      return parseReference(kind.collection, text, names);
    case 'range':
      return parseRange(text);
    case 'yearDays':
      return parseYearDays(text);
    case 'list':
      return parseList(kind.of, text, names);
  }
}

const isoDay = (date: Date): string =>
  Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);

function parseNumber(
  { schema, isWhole, unit }: Extract<CellKind, { type: 'number' }>,
  raw: RawCell,
  found: string,
): Parsed {
  const readings = typeof raw === 'number' ? [raw] : numbersIn(found, isWhole, unit);
  const value = readings.find((reading) => schema.safeParse(reading).success) ?? readings[0];
  return value === undefined ? { problem: 'notANumber', found } : { value };
}

const YES = new Set(['co', 'x', 'true', '1', 'yes', 'dung', 'v']);
const NO = new Set(['khong', 'false', '0', 'no', 'sai']);
function parseBoolean(found: string): Parsed {
  const word = fold(found);
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : { problem: 'notYesOrNo', found };
}

function parseDate(type: 'day' | 'partialDate', raw: RawCell, found: string): Parsed {
  if (raw instanceof ShortDate) {
    const [year, month, day] = found.split('-').map(Number);
    if (raw.shows === 'dayAndMonth') return { problem: 'noYear', found: `${day}/${month}` };
    return type === 'partialDate'
      ? { value: found.slice(0, 'YYYY-MM'.length) }
      : { problem: type, found: `${month}/${year}` };
  }
  const isYear = type === 'partialDate' && /^\d{4}$/.test(found);
  const serial = typeof raw === 'number' && !isYear ? dayOfSerial(raw) : undefined;
  const value = serial ?? (type === 'day' ? dayIn(found) : partialDateIn(found));
  return value === undefined ? { problem: type, found } : { value };
}

function parseChoice(choicesOf: ReadonlyMap<string | number, string>, found: string): Parsed {
  // As it stands first: "d" and "đ" are two grounds for recall.
  const exact = [...choicesOf].find(
    ([value]) => String(value).toLowerCase() === found.toLowerCase(),
  );
  if (exact) return { value: exact[0] };
  const wanted = fold(found);
  const choices = [...choicesOf].map(([value, word]) => ({
    value,
    names: [fold(String(value)), fold(word), ...(olderChoices[word] ?? []).map(fold)],
  }));
  const hit = choices.find(({ names }) => names.includes(wanted));
  if (hit) return { value: hit.value };
  // One figure is no slip of another: "9 sao" is not meant to be "3 sao".
  const words = choices.map(({ names }) => names[1] as string);
  const near = /\d/.test(wanted) ? undefined : nearest(wanted, words);
  const meant = choices.find(({ names }) => names[1] === near);
  return {
    problem: 'notAChoice',
    found,
    wanted: meant ? choicesOf.get(meant.value) : [...choicesOf.values()].join(', '),
  };
}

function parseReference(collection: CollectionName, found: string, names: NameFinder): Parsed {
  const ids = names.find(collection, found);
  // An id that nobody has yet may be added by hand later; the check says so when it is not.
  if (ids.length === 0 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(found)) return { value: found };
  if (ids.length === 1) return { value: ids[0] };
  return ids.length === 0
    ? { problem: 'unknownName', found, wanted: names.nearest(collection, found) }
    : { problem: 'severalOfThatName', found, wanted: ids.join(', ') };
}

function parseRange(found: string): Parsed {
  const parts = found.split(/\s*[–-]\s*/).map((part) => numbersIn(part, false)[0]);
  const [from, to, ...more] = parts;
  if (from === undefined || parts.includes(undefined) || more.length > 0) {
    return { problem: 'notANumber', found };
  }
  return { value: to === undefined ? from : [from, to] };
}

function parseYearDays(found: string): Parsed {
  const lines = found.split(/[\n;]+/).map((line) => /^(\d{4})\s*:\s*(.+)$/.exec(line.trim()));
  const pairs = lines.map((line) => [line?.[1], dayIn(line?.[2]?.trim() ?? '')] as const);
  return pairs.some(([year, day]) => year === undefined || day === undefined)
    ? { problem: 'yearDays', found }
    : { value: Object.fromEntries(pairs) };
}

function parseList(of: CellKind, found: string, names: NameFinder): Parsed {
  const value: unknown[] = [];
  for (const item of splitList(found)) {
    const whole = parseCell(of, item, names);
    const isCodes = of.type === 'text' && of.holds === 'code';
    // People write "s1, s2" too; a text may have commas of its own.
    const pieces =
      isCodes || ('problem' in whole && item.includes(',')) ? item.split(/\s*,\s*/) : [item];
    for (const piece of pieces.filter((part) => part !== '')) {
      const parsed = parseCell(of, piece, names);
      if ('problem' in parsed) return parsed;
      value.push(parsed.value);
    }
  }
  return { value };
}

/** Items part at a line break or a `;`, unless a `\` stands before it. */
const splitList = (text: string): string[] =>
  [...text.matchAll(/(?:\\[\s\S]|[^\\;\n])+/g)]
    .map(([item]) => item.replace(/\\([\s\S])/g, '$1').trim())
    .filter((item) => item !== '');

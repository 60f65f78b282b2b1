/**
 * The headings of a list of recognised products, as decisions have it in their annexes and provinces publish it:
 * products with their maker, address and rank, under one row of headings or two.
 */
import { starsIn } from '../../../src/catalogue/rules/quoted-stars.ts';
import { fold } from '../../../src/lib/fold.ts';
import { cleanText, type RawCell } from './cells.ts';
import { recognise } from './recognise.ts';
import type { RawTable } from './tables.ts';

/** What a column of such a list is about, by its heading without marks; the first that fits wins. */
const columnWords = {
  count: /^(?:stt|tt|so tt|so thu tu|no)$/,
  contact: /dien thoai|\bsdt\b|lien he|zalo|email|website|dai dien|giam doc|chu ho|cccd|cmnd/,
  decisionDay:
    /^(?:.*quyet dinh.* |.*\bqd\b.* |.*cong nhan.* )?ngay(?: thang(?: nam)?)?(?: ky| ban hanh| cap| cong nhan| quyet dinh| qd| so)*$/,
  decision:
    /^(?:so )?(?:quyet dinh|qd)(?: so)?(?: cong nhan.*| cap tinh| cap huyen| phe duyet.*|.* so)?$|^(?:so|so van ban|van ban)$/,
  body: /^(?:co quan|cap|don vi)(?: tham quyen)?(?: ban hanh| cong nhan| ky| quyet dinh| cap)+.*$/,
  expires: /het han|hieu luc|thoi han/,
  year: /^(?:nam|thoi gian|dot)(?: duoc)?(?: cong nhan| danh gia| dat)?.*$/,
  score: /^(?:tong )?(?:so )?diem(?: trung binh| danh gia| so| dat| tb)*.*$/,
  stars: /\bsao\b|xep hang|phan hang|^hang|^ket qua|^cap hang|^muc dat/,
  name: /^(?:ten )?(?:san pham|sp|hang hoa)(?: ocop)?(?: dich vu)?(?: tham gia.*| duoc.*| dat.*| va .*| du lich.*)?$|^ten(?: goi)? (?:san pham|sp|hang)/,
  /** Our own word for it: what we ask to be added is not what the list says. */
  set: /^bo san pham/,
  group: /^(?:ten )?(?:nhom|nganh|phan loai|linh vuc|loai san pham)/,
  form: /^loai hinh/,
  producer:
    /chu the|co so|don vi|to chuc kinh te|doanh nghiep|hop tac xa|\bhtx\b|nha san xuat|nguoi san xuat|noi san xuat kinh doanh/,
  commune: /^(?:ten )?(?:xa|phuong)(?: |$)|^cap xa/,
  district: /^(?:ten )?(?:huyen|thanh pho|thi xa|quan)(?: |$)|^cap huyen/,
  province: /^(?:ten )?tinh(?: |$)/,
  address: /dia chi|dia diem|dia ban|dia phuong|noi san xuat|^thon\b/,
} as const satisfies Record<string, RegExp>;
export type ListColumn = keyof typeof columnWords;

/** Columns that are left out: they are nobody's business but the office's, or only count. */
export const leftOut: ReadonlySet<ListColumn> = new Set([
  'count',
  'contact',
  'expires',
  'year',
  'form',
]);

/** Where the columns of a list stand. */
export interface ListHead {
  headRow: number;
  /** The last row of headings; columns may be parted in a second row. */
  lastHeadRow: number;
  columns: ReadonlyMap<ListColumn, number>;
  /** Columns that are a rank each, with a mark in the row of a product: `3 sao`, `4 sao`. */
  marked: ReadonlyMap<number, 3 | 4 | 5>;
  /** The heading of each column, as it stands. */
  headings: ReadonlyMap<number, string>;
}

const LOOKED_AT_ROWS = 30;

/**
 * The headings of a list of recognised products; nothing for any other table. A table with columns of our own
 * sheets, such as one for sources, is none: it says more.
 */
export function listHead(table: RawTable): ListHead | undefined {
  const own = recognise(table);
  const ownPaths = [...(own?.columns.values() ?? [])].map(({ path }) => path[0]);
  if (own && (own.idColumn !== undefined || ownPaths.some((path) => OWN_FIELDS.has(path ?? ''))))
    return undefined;
  for (const [at, row] of table.rows.slice(0, LOOKED_AT_ROWS).entries()) {
    const texts = row.map(headingText);
    if (texts.filter((text) => text !== '').length < 3) continue;
    const second = secondRow(texts, table.rows[at + 1]);
    const head = headOf(at, texts, second);
    if (!head.columns.has('name') || !head.columns.has('producer')) continue;
    const above = [table.before, ...table.rows.slice(0, at).flat().map(cleanText)].join('\n');
    if (hasRank(head, above, table)) return head;
  }
  return undefined;
}

/** Fields that only our own sheets have columns for, or that a list of recognised products does not tell. */
const OWN_FIELDS = new Set([
  ...[
    'sources',
    'productGroupBasis',
    'pipeline',
    'facts',
    'statements',
    'regulatoryKind',
    'photos',
  ],
  ...['shelfLifeDays', 'gtin', 'netContents', 'months', 'indicativePrices', 'tags', 'aliases'],
]);

const headingText = (cell: RawCell | undefined): string =>
  cleanText(cell ?? null).replace(/\s+/g, ' ');

/** The texts of a second row of headings; nothing when the next row is no such row. */
function secondRow(
  first: readonly string[],
  row: readonly RawCell[] | undefined,
): string[] | undefined {
  if (!row) return undefined;
  // What is merged over both rows stands in both.
  const texts = row.map((cell, at) => (headingText(cell) === first[at] ? '' : headingText(cell)));
  const filled = texts.filter((text) => text !== '');
  const nameAt = first.findIndex((text) => columnWords.name.test(fold(text)));
  if (filled.length < 2 || (nameAt >= 0 && texts[nameAt] !== '')) return undefined;
  const isHeading = (text: string) =>
    wordOf(text) !== undefined ||
    starsOf(text) !== undefined ||
    /^(?:số|ngày|xã|huyện)/iu.test(text);
  return filled.every((text) => isHeading(text) && !/\d{3,}|\d\/\d/.test(text)) ? texts : undefined;
}

function headOf(
  headRow: number,
  first: readonly string[],
  second: readonly string[] | undefined,
): ListHead {
  const columns = new Map<ListColumn, number>();
  const marked = new Map<number, 3 | 4 | 5>();
  const headings = new Map<number, string>();
  let around = '';
  const width = Math.max(first.length, second?.length ?? 0);
  for (let at = 0; at < width; at++) {
    const [upper = '', lower = ''] = [first[at], second?.[at]];
    // The heading over several columns stands in the first of them.
    if (upper !== '') around = upper;
    const whole = [lower === '' ? upper : around, lower].filter((text) => text !== '').join(' ');
    if (whole === '') continue;
    headings.set(at, whole);
    const rank = starsOf(lower === '' ? upper : lower);
    if (rank !== undefined) marked.set(at, rank);
    else {
      const column = wordOf(lower === '' ? whole : lower) ?? wordOf(whole);
      if (column && !columns.has(column)) columns.set(column, at);
    }
  }
  // One column alone for a rank has the rank in its heading, or counts points: it is not parted.
  return { headRow, lastHeadRow: headRow + (second ? 1 : 0), columns, marked, headings };
}

function wordOf(text: string): ListColumn | undefined {
  const folded = fold(text);
  const [word] = Object.entries(columnWords).find(([, words]) => words.test(folded)) ?? [];
  return word as ListColumn | undefined;
}

/** True where ranks are told: in a column, in headings of parts, or above the table. */
function hasRank(
  { columns, marked, lastHeadRow }: ListHead,
  above: string,
  table: RawTable,
): boolean {
  if (columns.has('stars') || marked.size > 0 || starsIn(above).size === 1) return true;
  return table.rows.slice(lastHeadRow + 1).some((row) => {
    const filled = row.map(cleanText).filter((text) => text !== '');
    return filled.length <= 2 && filled.some((text) => starsOf(text) !== undefined);
  });
}

const ASTERISKS = /^(?:(?:ocop|hạng)\s*)?([*★⭐✩☆]{3,5})$/iu;
const FIGURE = /^(?:(?:ocop|hạng|đạt|mức)\s*)*0?([345])\s*(?:\*|★|⭐|sao)?$/iu;

/**
 * The rank that a cell or heading tells, in any of its spellings: `3`, `03 sao`, `ba sao`, `★★★`, `***`, `OCOP 3*`,
 * `Hạng 4 sao`. Nothing when it tells none, or several.
 */
export function starsOf(text: string): 3 | 4 | 5 | undefined {
  const clean = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const [, drawn] = ASTERISKS.exec(clean) ?? [];
  if (drawn !== undefined) return [...drawn].length as 3 | 4 | 5;
  const [, figure] = FIGURE.exec(clean) ?? [];
  if (figure !== undefined) return Number(figure) as 3 | 4 | 5;
  const [one, ...more] = starsIn(clean);
  return one !== undefined && more.length === 0 ? (one as 3 | 4 | 5) : undefined;
}

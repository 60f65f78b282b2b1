/**
 * Lists of makers, and of shops that a province or commune has announced: each row becomes a producer or a point
 * of sale, with the document that the list comes with as its source, or is found to be one that there is.
 */
import type { Entries } from '../../../src/catalogue/read/index.ts';
import { fold } from '../../../src/lib/fold.ts';
import type { CollectionName, EntryData } from '../../../src/schema/collections.ts';
import { personalForms } from '../../../src/schema/producer.ts';
import type { ProposedEntry } from './annex.ts';
import { isPersonName, legalFormIn } from './annex-words.ts';
import { cleanText } from './cells.ts';
import { freeId } from './free-id.ts';
import type { KnownNames } from './known-names.ts';
import type { Ledger } from './ledger.ts';
import { documentIn, type NamedDocument } from './list-decision.ts';
import { type FoundPlace, onlyProvince, placeIn, provinceIn, withoutLine } from './list-place.ts';
import { bodyRows } from './list-rows.ts';
import type { Places } from './merge.ts';
import { type Part, partIn } from './recognised-list.ts';
import { recognise } from './recognise.ts';
import { cellName, type RawTable } from './tables.ts';
import type { CellProblemCode } from './words.ts';

type Shop = EntryData<'points-of-sale'>;
type Producer = EntryData<'producers'>;
type NamedColumn = 'count' | 'name' | 'address' | 'commune' | 'operator' | 'venue';

const COLUMNS = {
  producers: {
    count: /^(?:stt|tt|so tt|so thu tu)$/,
    name: /^ten (?:chu the|co so|don vi|htx|hop tac xa|doanh nghiep|to chuc)|^(?:chu the|co so san xuat|don vi san xuat)/,
    address: /dia chi|dia diem|tru so/,
    commune: /^(?:ten )?(?:xa|phuong)(?: |$)/,
    operator: /^\b$/,
    venue: /^\b$/,
  },
  'points-of-sale': {
    count: /^(?:stt|tt|so tt|so thu tu)$/,
    name: /^(?:ten )?(?:diem|cua hang|gian hang|quay)(?: |$)/,
    address: /dia chi|dia diem|vi tri/,
    commune: /^(?:ten )?(?:xa|phuong)(?: |$)/,
    operator: /don vi|chu the|chu quan|to chuc|quan ly/,
    venue: /^noi dat|^loai hinh/,
  },
} as const satisfies Record<string, Record<NamedColumn, RegExp>>;
type NamedCollection = keyof typeof COLUMNS;

/** What the name of a shop tells of where it is, without marks; the first that it begins with or holds. */
const venues: readonly (readonly [RegExp, Shop['venueType']])[] = [
  [/\bsieu thi\b/, 'supermarket'],
  [/\btrung tam thuong mai\b/, 'tradeCentre'],
  [/\bcho\b/, 'market'],
  [/\bbuu dien\b|\bbuu cuc\b/, 'postOffice'],
  [/\bnha hang\b|\bquan an\b/, 'restaurant'],
  [/\bkhu du lich\b|\bdiem du lich\b/, 'touristArea'],
  [/\btram dung\b/, 'restStop'],
  [/\bcua hang\b|\bshop\b|\bquay\b/, 'shop'],
];
/** The words for a kind of venue that a column may have. */
const SHOP_WORD =
  /^(?:cửa hàng|quầy(?: hàng)?|gian hàng|shop|điểm(?: giới thiệu)?(?: và)?(?: bán)?(?: hàng)?(?: sản phẩm)?(?: ocop)?)\s+/iu;

/** Where the columns of such a list stand. */
export interface NamedHead {
  collection: NamedCollection;
  headRow: number;
  lastHeadRow: number;
  columns: ReadonlyMap<NamedColumn, number>;
  headings: ReadonlyMap<number, string>;
}

const LOOKED_AT_ROWS = 30;

/** The headings of a list of makers or shops; nothing for any other table, such as one of our own sheets. */
export function namedHead(table: RawTable): NamedHead | undefined {
  const own = recognise(table);
  const ownFields = new Set(['sources', 'status', 'venueType', 'isNaturalPersonName']);
  const isOwn = [...(own?.columns.values() ?? [])].some(({ path }) => ownFields.has(path[0] ?? ''));
  if (own && (own.idColumn !== undefined || isOwn)) return undefined;
  for (const [headRow, row] of table.rows.slice(0, LOOKED_AT_ROWS).entries()) {
    const texts = row.map((cell) => cleanText(cell).replace(/\s+/g, ' '));
    if (texts.filter((text) => text !== '').length < 3) continue;
    for (const collection of ['points-of-sale', 'producers'] as const) {
      const columns = new Map<NamedColumn, number>();
      for (const [at, text] of texts.entries()) {
        const [column] =
          Object.entries(COLUMNS[collection]).find(([, words]) => words.test(fold(text))) ?? [];
        if (text !== '' && column && !columns.has(column as NamedColumn))
          columns.set(column as NamedColumn, at);
      }
      const isList =
        columns.has('count') &&
        columns.has('name') &&
        (columns.has('address') || columns.has('commune'));
      const headings = new Map([...texts.entries()].filter(([, text]) => text !== ''));
      if (isList) return { collection, headRow, lastHeadRow: headRow, columns, headings };
    }
  }
  return undefined;
}

export interface NamedReading {
  proposed: ProposedEntry[];
  leftAlone: number;
  wrong: {
    problem: CellProblemCode;
    found: string;
    wanted?: string | undefined;
    at: string;
    heading: string;
  }[];
  leftOutHeadings: string[];
}

interface NamedAround {
  entries: Entries;
  names: KnownNames;
  ledger: Ledger;
  today: string;
  /** What `--document` says, where the list does not. */
  told?: string | undefined;
}

/** What a list of makers or shops says, beside what the catalogue has. */
export function readNamedList(table: RawTable, head: NamedHead, around: NamedAround): NamedReading {
  const { entries, names, ledger } = around;
  const { collection, columns, headings } = head;
  const taken = new Set(columns.values());
  const reading: NamedReading = {
    proposed: [],
    leftAlone: 0,
    wrong: [],
    leftOutHeadings: [...headings].flatMap(([at, heading]) => (taken.has(at) ? [] : [heading])),
  };
  const above = [table.before, ...table.rows.slice(0, head.headRow).map(lineOf)].join('\n');
  const document = documentIn(around.told ?? '') ?? documentIn(above);
  const home = provinceIn(document?.body ?? '') ?? provinceIn(above) ?? onlyProvince(entries);
  const isTaken = (id: string) =>
    entries.ids[collection].has(id) || reading.proposed.some((one) => one.id === id);
  let part: Part = {};
  for (const { row, texts, filled } of bodyRows(table, head, columns.get('count'), ledger)) {
    const cell = (column: NamedColumn) => texts[columns.get(column) ?? -1] ?? '';
    const at = (column: NamedColumn) => cellName(row, columns.get(column) ?? 0);
    const complain = (
      problem: CellProblemCode,
      found: string,
      column: NamedColumn,
      wanted?: string,
    ) => {
      const heading = headings.get(columns.get(column) ?? -1) ?? '';
      reading.wrong.push({ problem, found, wanted, at: at(column), heading });
      for (const place of texts.keys()) ledger.refuse(cellName(row, place));
    };
    const isPart = cell('address') === '' && cell('commune') === '' && filled.length <= 2;
    const said = isPart ? partIn(filled.join(' ')) : undefined;
    if (said) {
      part = { ...part, ...said };
      ledger.skipRow(row, 'partHeading');
      continue;
    }
    for (const column of texts.keys()) {
      if (column === columns.get('count')) ledger.skip(row, column, 'counting');
      else if (!taken.has(column))
        ledger.skip(row, column, headings.has(column) ? 'unknownColumn' : 'noHeading');
    }
    if (cell('name') === '') complain('noName', '', 'name');
    else if (!document) complain('listDocument', '', 'name');
    else {
      const told = { address: cell('address'), commune: cell('commune') || part.commune };
      const place = placeIn(told, { entries, names, home });
      if ('lacking' in place) complain('unknownPlace', place.lacking, 'address');
      else {
        const entry = entryOf(collection, cell, place, document, around.today, isTaken);
        if ('problem' in entry) complain(entry.problem, cell('name'), 'name', entry.wanted);
        else {
          for (const column of taken) ledger.take(cellName(row, column));
          const [known, ...more] = names.find(collection, entry.name);
          if (more.length > 0)
            complain('severalOfThatName', entry.name, 'name', [known, ...more].join(', '));
          else if (known !== undefined) reading.leftAlone++;
          else {
            names.add(collection, entry.id, entry.data);
            const places: Places = new Map([
              ['', at('name')],
              ['name', at('name')],
              ['address', at('address')],
            ]);
            const { id, data, guessed } = entry;
            reading.proposed.push({
              collection: collection as CollectionName,
              id,
              data,
              places,
              guessed,
            });
          }
        }
      }
    }
  }
  return reading;
}

type NamedEntry =
  | { id: string; name: string; data: Producer | Shop; guessed: string[] }
  | { problem: CellProblemCode; wanted?: string };

function entryOf(
  collection: NamedCollection,
  cell: (column: NamedColumn) => string,
  place: FoundPlace,
  document: NamedDocument,
  today: string,
  isTaken: (id: string) => boolean,
): NamedEntry {
  const name = cell('name');
  const id = freeId(name, place.locality, isTaken);
  if (collection === 'producers') {
    const { form, words } = legalFormIn(name);
    // A family's name is not published before it agrees (Law 91/2025/QH15), and nothing else would tell it apart.
    if (personalForms.has(form) && isPersonName(name)) return { problem: 'personInList' };
    const address = personalForms.has(form) ? withoutLine(place.address) : place.address;
    const data: Producer = {
      name: { vi: name },
      legalForm: form,
      ...(words !== '' && { legalFormAsStated: words }),
      isNaturalPersonName: false,
      locality: place.locality,
      ...(address && { address }),
      status: 'unknown',
      sources: [sourceOf([name, address?.asStated], document, today)],
    };
    return { id, name, data, guessed: words === '' ? ['legalForm'] : [] };
  }
  if (isPersonName(name.replace(SHOP_WORD, ''))) return { problem: 'personInList' };
  const told = fold([cell('venue'), name].join(' '));
  const venueType = venues.find(([words]) => words.test(told))?.[1];
  if (venueType === undefined) return { problem: 'venueUnknown' };
  const operator = isPersonName(cell('operator')) ? '' : cell('operator');
  const data: Shop = {
    name: { vi: name },
    venueType,
    ...(operator !== '' && { operator }),
    locality: place.locality,
    ...(place.address && { address: place.address }),
    recognisedUnder: `${document.name}, ${document.body}`,
    status: { is: 'mentioned', asOf: document.day },
    sources: [sourceOf([name, place.address?.asStated, operator], document, today)],
  };
  return { id, name, data, guessed: ['venueType'] };
}

const sourceOf = (
  said: readonly (string | undefined)[],
  { name, day, body }: NamedDocument,
  today: string,
): Shop['sources'][number] => ({
  id: 's1',
  evidence: 'B1',
  publisher: body,
  title: `Danh sách kèm theo ${name}`,
  quote: said.filter((text) => text !== undefined && text !== '').join(' · '),
  publishedOn: day,
  retrievedOn: today,
  transcription: 'direct',
  note: 'Nhập từ tệp danh sách, chưa đối chiếu với bản đã ký.',
});

const lineOf = (row: RawTable['rows'][number]): string =>
  row
    .map((cell) => cleanText(cell))
    .filter((text) => text !== '')
    .join(' ');

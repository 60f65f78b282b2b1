/** The rows of a known table, parted by the entry that they are about. */
import { decisionId } from '../../../src/domain/decision-id.ts';
import { idFromName } from '../../../src/lib/fold.ts';
import { IdSchema } from '../../../src/schema/id.ts';
import { cleanText, parseCell, type RawCell } from './cells.ts';
import { type Column, pathKey } from './columns.ts';
import { type EndRow, endRowOf, MOST_SIGNERS } from './end-rows.ts';
import type { KnownNames, ToldDecision } from './known-names.ts';
import type { EntryRows, ReadCell, ReadRow, WrongCell } from './layout.ts';
import type { Ledger } from './ledger.ts';
import { isCounting, isNamingOf, type KnownTable } from './recognise.ts';
import { cellName, type RawTable } from './tables.ts';

/** The same, before the column is known: a row that belongs to nothing. */
export type WrongPlace = Omit<WrongCell, 'column'> & { column: Column | undefined };

/**
 * Rows by entry. A row with an id is that entry's; one without is a new entry's, or that of the entry
 * with just this name, when it has a name; else it goes on with the entry above. Rows in brackets
 * ("(ví dụ)") are notes of the template; sums and signatures are about no entry.
 *
 * @param ledger is told of every cell that belongs to no entry, and why
 */
export function groupRows(
  table: RawTable,
  { collection, headRow, idColumn, columns }: KnownTable,
  names: KnownNames,
  ledger: Ledger,
): { entries: EntryRows[]; wrong: WrongPlace[] } {
  const byId = new Map<string, { rows: ReadRow[]; cells: Set<string> }>();
  const wrong: WrongPlace[] = [];
  const nameAt = [...columns].find(([, { path }]) => isNamingOf(collection, path))?.[0];
  let current: { rows: ReadRow[]; cells: Set<string> } | undefined;
  let isOver = false;
  // Rows below a row that is refused, and that go on with it, are refused with it without a word.
  let isRefused = false;
  const begin = (id: string) => {
    isRefused = false;
    current = byId.get(id) ?? { rows: [], cells: new Set() };
    byId.set(id, current);
  };
  const refuse = (place: Omit<WrongPlace, 'column'>) => {
    wrong.push({ ...place, column: undefined });
  };
  for (const [at, row] of table.rows.entries()) {
    const kind = ledger.isLeftOut(at) ? 'hidden' : rowKind(table, headRow, at, idColumn);
    if (kind !== 'entry') {
      if (at > headRow && kind !== 'note') [current, isRefused] = [undefined, false];
      isOver ||= kind === 'end';
      ledger.skipRow(at, kind);
      continue;
    }
    if (isOver) {
      const filled = [...row.entries()].filter(([, cell]) => cleanText(cell) !== '');
      if (filled.length > MOST_SIGNERS) {
        const [first = 0] = filled[0] ?? [];
        refuse({
          problem: 'afterEnd',
          found: cleanText(row[first] ?? null),
          at: cellName(at, first),
        });
        for (const [column] of filled) ledger.refuse(cellName(at, column));
      } else ledger.skipRow(at, 'end');
      continue;
    }
    const beyond = cellsAside(table, { headRow, idColumn, columns }, at, ledger);
    if (beyond) refuse(beyond);
    const cells: ReadRow = new Map(
      [...columns].flatMap(([index, column]) => {
        const raw = row[index] ?? null;
        return cleanText(raw) === '' ? [] : [[column, { raw, at: cellName(at, index) }] as const];
      }),
    );
    const id = idColumn === undefined ? '' : cleanText(row[idColumn] ?? null);
    const name = nameAt === undefined ? '' : cleanText(row[nameAt] ?? null);
    if (cells.size === 0 && id === '') continue;
    const idCell = cellName(at, idColumn ?? 0);
    let problem: Omit<WrongPlace, 'column'> | undefined;
    if (id !== '') {
      const said = names.find(collection, id);
      const meant = IdSchema.safeParse(id).success ? id : said.length === 1 ? said[0] : undefined;
      if (meant === undefined) {
        const wanted = idFromName(id) || 'banh-gai-chiem-hoa';
        problem = { problem: 'badId', found: id, wanted, at: idCell };
      } else {
        begin(meant);
        ledger.take(idCell);
      }
    } else if (name !== '') {
      const told = collection === 'decisions' ? toldIn(cells, names) : undefined;
      const known = told ? names.decisions(told) : names.find(collection, name);
      if (known.length > 1) {
        const place = { found: name, at: cellName(at, nameAt ?? 0) };
        problem = { problem: 'severalOfThatName', wanted: known.join(', '), ...place };
      } else begin(known[0] ?? (told ? idOfTold(told) : idFromName(name)));
    } else if (current === undefined) {
      problem = { problem: 'noName', found: '', at: cellName(at, 0) };
    }
    if (problem) {
      if (problem.problem !== 'noName' || !isRefused) refuse(problem);
      current = undefined;
      isRefused = true;
      for (const { at: cell } of cells.values()) ledger.refuse(cell);
      continue;
    }
    current?.rows.push(ofEntry(cells, current.cells, table, ledger));
  }
  const entries = [...byId].map(([id, { rows }]) => ({ id, rows }));
  return { entries, wrong };
}

/** The cells of a row without those that only go on from a row of the same entry: they say nothing more. */
function ofEntry(
  cells: ReadRow,
  ofSame: Set<string>,
  { goesOnFrom }: RawTable,
  ledger: Ledger,
): ReadRow {
  const own = new Map<Column, ReadCell>();
  for (const [column, cell] of cells) {
    const from = goesOnFrom?.get(cell.at);
    if (from !== undefined && ofSame.has(from)) ledger.take(cell.at);
    else own.set(column, cell);
    ofSame.add(from ?? cell.at);
  }
  return own;
}

/** What a row is, by what it says and where it stands. */
function rowKind(
  { rows }: RawTable,
  headRow: number,
  at: number,
  idColumn: number | undefined,
): 'above' | 'heading' | 'counting' | 'note' | EndRow | 'entry' {
  const row = rows[at] ?? [];
  if (at < headRow) return 'above';
  const texts = (one: readonly RawCell[]) => one.map((cell) => cleanText(cell));
  // A table that is printed on several pages has its headings at the top of each.
  const head = texts(rows[headRow] ?? []);
  const own = texts(row);
  const isHead =
    own.some((text) => text !== '') && own.every((text, i) => text === '' || text === head[i]);
  if (at === headRow || isHead) return 'heading';
  if (at === headRow + 1 && countsColumns(own)) return 'counting';
  if (idColumn !== undefined && own[idColumn]?.startsWith('(')) return 'note';
  return endRowOf(row) ?? 'entry';
}

/** True for the row of figures under the headings of a printed table: (1), (2), (3). */
function countsColumns(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const figures = filled.map((text) => Number(/^\(?(\d{1,2})\)?$/.exec(text)?.[1]));
  return (
    filled.length >= 3 &&
    figures.every((figure, at) => at === 0 || figure === (figures[at - 1] ?? 0) + 1)
  );
}

/**
 * Leaves out the cells of a row that stand under no heading that is known.
 *
 * @returns what is wrong with a row of a text file that has more cells than there are headings
 */
function cellsAside(
  table: RawTable,
  { headRow, idColumn, columns }: Pick<KnownTable, 'headRow' | 'idColumn' | 'columns'>,
  at: number,
  ledger: Ledger,
): Omit<WrongPlace, 'column'> | undefined {
  const head = table.rows[headRow] ?? [];
  let beyond: Omit<WrongPlace, 'column'> | undefined;
  for (const [column, cell] of (table.rows[at] ?? []).entries()) {
    if (column === idColumn || columns.has(column)) continue;
    const heading = cleanText(head[column] ?? null);
    if (table.isText && column >= head.length && cleanText(cell) !== '') {
      beyond ??= { problem: 'cellTooMany', found: cleanText(cell), at: cellName(at, column) };
      ledger.refuse(cellName(at, column));
    } else if (heading === '') ledger.skip(at, column, 'noHeading');
    else ledger.skip(at, column, isCounting(heading) ? 'counting' : 'unknownColumn');
  }
  return beyond;
}

/** What a row of the sheet of decisions tells of one. */
export function toldIn(row: ReadRow, names: KnownNames): ToldDecision {
  const at = (path: string): string | undefined => {
    const [column, cell] = [...row].find(([one]) => pathKey(one.path) === path) ?? [];
    const parsed = column && cell && parseCell(column.kind, cell.raw, names);
    return parsed && 'value' in parsed ? String(parsed.value) : undefined;
  };
  return {
    number: at('number'),
    day: at('signedOn') ?? at('validFrom'),
    body: at('issuingAuthority.name'),
  };
}

const idOfTold = ({ number = '', day = '', body = '' }: ToldDecision): string =>
  decisionId({ number, day, body });

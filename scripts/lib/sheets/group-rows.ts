/** The rows of a known table, parted by the entry that they are about. */
import { decisionId } from '../../../src/domain/decision-id.ts';
import { idFromName } from '../../../src/lib/fold.ts';
import { IdSchema } from '../../../src/schema/id.ts';
import { cleanText, parseCell } from './cells.ts';
import { type Column, pathKey } from './columns.ts';
import type { KnownNames, ToldDecision } from './known-names.ts';
import type { EntryRows, ReadRow, WrongCell } from './layout.ts';
import { isNamingOf, type KnownTable } from './recognise.ts';
import { cellName, type RawTable } from './tables.ts';

/** The same, before the column is known: a row that belongs to nothing. */
export type WrongPlace = Omit<WrongCell, 'column'> & { column: Column | undefined };

/**
 * Rows by entry. A row with an id is that entry's; one without is a new entry's, or that of the entry
 * with just this name, when it has a name; else it goes on with the entry above. Rows in brackets
 * ("(ví dụ)") are notes of the template.
 */
export function groupRows(
  table: RawTable,
  { collection, headRow, idColumn, columns }: KnownTable,
  names: KnownNames,
): { entries: EntryRows[]; wrong: WrongPlace[] } {
  const byId = new Map<string, ReadRow[]>();
  const wrong: WrongPlace[] = [];
  const nameAt = [...columns].find(([, { path }]) => isNamingOf(collection, path))?.[0];
  let current: ReadRow[] | undefined;
  const begin = (id: string) => {
    current = byId.get(id) ?? [];
    byId.set(id, current);
  };
  for (const [at, row] of table.rows.entries()) {
    if (at <= headRow) continue;
    const cells: ReadRow = new Map(
      [...columns].flatMap(([index, column]) => {
        const raw = row[index] ?? null;
        return cleanText(raw) === '' ? [] : [[column, { raw, at: cellName(at, index) }] as const];
      }),
    );
    const id = idColumn === undefined ? '' : cleanText(row[idColumn] ?? null);
    const name = nameAt === undefined ? '' : cleanText(row[nameAt] ?? null);
    if (id.startsWith('(') || (cells.size === 0 && id === '')) continue;
    if (id !== '') {
      const said = names.find(collection, id);
      const meant = IdSchema.safeParse(id).success ? id : said.length === 1 ? said[0] : undefined;
      if (meant !== undefined) begin(meant);
      else {
        current = undefined;
        const wanted = idFromName(id) || 'banh-gai-chiem-hoa';
        wrong.push({
          problem: 'badId',
          found: id,
          wanted,
          column: undefined,
          at: cellName(at, idColumn ?? 0),
        });
      }
    } else if (name !== '') {
      const told = collection === 'decisions' ? toldIn(cells, names) : undefined;
      const known = told ? names.decisions(told) : names.find(collection, name);
      if (known.length > 1) {
        current = undefined;
        const place = { column: undefined, at: cellName(at, nameAt ?? 0) };
        wrong.push({
          problem: 'severalOfThatName',
          found: name,
          wanted: known.join(', '),
          ...place,
        });
        continue;
      }
      begin(known[0] ?? (told ? idOfTold(told) : idFromName(name)));
    } else if (byId.size === 0 && wrong.length === 0) {
      wrong.push({ problem: 'noName', found: '', column: undefined, at: cellName(at, 0) });
    }
    current?.push(cells);
  }
  return { entries: [...byId].map(([id, rows]) => ({ id, rows })), wrong };
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

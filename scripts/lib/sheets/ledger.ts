/** The account of a table: what becomes of each of its filled cells, so that none is lost without a word. */
import { cleanText } from './cells.ts';
import { cellName, cellPlace, type RawTable } from './tables.ts';

/** Why a cell is left out of the catalogue. */
export const skipReasons = [
  'heading',
  'above',
  'note',
  'counting',
  'unknownColumn',
  'noHeading',
  'total',
  'end',
  'partHeading',
  'hidden',
  'unknownTable',
  'aside',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** The sum of an account. `rows` and `cells` are `taken`, `skipped` and `refused` together. */
export interface Account {
  table: string;
  rows: number;
  cells: number;
  taken: number;
  skipped: ReadonlyMap<SkipReason, number>;
  refused: number;
  /** Numbers of the rows that are left out whole, from 1, by the reason. */
  skippedRows: ReadonlyMap<SkipReason, readonly number[]>;
  takenRows: number;
  refusedRows: number;
  hiddenColumns: readonly string[];
}

type Fate = 'taken' | 'refused' | SkipReason;

/** Cells by their name (`C7`), with what becomes of them. */
export class Ledger {
  readonly table: RawTable;
  readonly #fates = new Map<string, Fate | undefined>();
  readonly #unreadByRow: ReadonlyMap<number, readonly string[]>;

  constructor(table: RawTable) {
    this.table = table;
    this.#unreadByRow = Map.groupBy(table.unread ?? [], (at) => cellPlace(at).row);
    for (const [row, cells] of table.rows.entries())
      for (const [column, cell] of cells.entries())
        if (cleanText(cell) !== '') this.#fates.set(cellName(row, column), undefined);
    for (const at of table.unread ?? []) this.#fates.set(at, undefined);
    if (table.isHidden) this.skipAll('hidden');
    else for (const row of table.hiddenRows ?? []) this.skipRow(row, 'hidden');
  }

  /** A cell has come into an entry. One that is refused stays so. */
  take(at: string): void {
    this.#set(at, 'taken');
  }

  refuse(at: string): void {
    if (this.#fates.has(at)) this.#fates.set(at, 'refused');
  }

  refuseRow(row: number): void {
    for (const column of (this.table.rows[row] ?? []).keys()) this.refuse(cellName(row, column));
  }

  skip(row: number, column: number, reason: SkipReason): void {
    this.#set(cellName(row, column), reason);
  }

  skipRow(row: number, reason: SkipReason): void {
    const cells = this.table.rows[row] ?? [];
    for (const column of cells.keys()) this.skip(row, column, reason);
    for (const at of this.#unreadByRow.get(row) ?? []) this.#set(at, reason);
  }

  skipAll(reason: SkipReason): void {
    for (const at of this.#fates.keys()) this.#set(at, reason);
  }

  /** True for a row that is left out whole, such as a hidden one. */
  isLeftOut(row: number): boolean {
    return this.table.isHidden === true || (this.table.hiddenRows?.has(row) ?? false);
  }

  /** Cells of which nothing is known: formulas without a value, and what no reader has asked for. */
  open(): { unread: string[]; lost: string[] } {
    const open = [...this.#fates].flatMap(([at, fate]) => (fate === undefined ? [at] : []));
    const unread = this.table.unread ?? new Set<string>();
    return {
      unread: open.filter((at) => unread.has(at)),
      lost: open.filter((at) => !unread.has(at)),
    };
  }

  account(): Account {
    const byRow = Map.groupBy(this.#fates, ([at]) => cellPlace(at).row);
    const skipped = new Map<SkipReason, number>();
    const skippedRows = new Map<SkipReason, number[]>();
    const sum = { taken: 0, refused: 0, takenRows: 0, refusedRows: 0 };
    for (const [row, cells] of byRow) {
      const fates = cells.map(([, fate]) => fate ?? 'refused');
      for (const fate of fates) {
        if (fate === 'taken' || fate === 'refused') sum[fate]++;
        else skipped.set(fate, (skipped.get(fate) ?? 0) + 1);
      }
      if (fates.includes('refused')) sum.refusedRows++;
      else if (fates.includes('taken')) sum.takenRows++;
      else {
        const reason = fates[0] as SkipReason;
        skippedRows.set(reason, [...(skippedRows.get(reason) ?? []), row + 1]);
      }
    }
    const hiddenColumns = [...(this.table.hiddenColumns ?? [])]
      .filter((column) => this.table.rows.some((row) => cleanText(row[column] ?? null) !== ''))
      .map((column) => cellName(0, column).replace(/\d+$/, ''));
    const { name } = this.table;
    const totals = { rows: byRow.size, cells: this.#fates.size };
    return { table: name, ...totals, ...sum, skipped, skippedRows, hiddenColumns };
  }

  #set(at: string, fate: Fate): void {
    if (this.#fates.has(at) && this.#fates.get(at) === undefined) this.#fates.set(at, fate);
  }
}

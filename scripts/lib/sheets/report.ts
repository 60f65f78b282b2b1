import { shown } from '../../../src/catalogue/read/wanted.ts';
import type { Lang } from '../../../src/i18n/index.ts';
import { collections } from '../../../src/schema/collections.ts';
import { metaAt } from '../../../src/schema/walk.ts';
import { formatReport } from '../report.ts';
import type { Account } from './ledger.ts';
import type { Column } from './columns.ts';
import { writtenDate } from './dates.ts';
import type { EntryProblem, ImportPlan, SheetProblem } from './plan-import.ts';
import {
  columnsOfField,
  headingOfField,
  howToFill,
  inSheetWords,
  sheetPath,
} from './sheet-words-of.ts';
import { cellPlace } from './tables.ts';
import { cellSentence, sheetWords } from './words.ts';

/** What an import finds and would do, as sentences: by table, cell by cell, then entry by entry. */
export function importReport(plan: ImportPlan, lang: Lang): string {
  const t = sheetWords[lang];
  const saysNothing = !plan.isGood && plan.texts.size === 0;
  const blocks = [...problemLines(plan, lang), ...(saysNothing ? [] : changeLines(plan, lang))];
  const errors = plan.refused.filter(({ problem }) => problem.level === 'error');
  if (plan.elsewhere.length > 0)
    blocks.push(`${t.elsewhere}\n${formatReport(plan.elsewhere, lang)}`);
  if (!plan.isGood) {
    const causes = causesOfCells(plan.wrong).length + causesOfEntries(errors).length;
    const places = plan.wrong.length + errors.length;
    const { length } = plan.elsewhere;
    blocks.push(t.wrong(causes + length, places + length));
  }
  return blocks.join('\n\n');
}

function problemLines(plan: ImportPlan, lang: Lang): string[] {
  const t = sheetWords[lang];
  const byTable = new Map<string, string[]>();
  const say = (table: string, line: string) =>
    byTable.set(table, [...(byTable.get(table) ?? []), line]);
  const isAdvice = ({ problem }: EntryProblem) => problem.level === 'warning';
  for (const { table, unknown, isUnknown } of plan.notes) {
    say(table, isUnknown ? t.unknownTable : t.unknownColumns(unknown.join(', ')));
  }
  for (const { table, day, ...list } of plan.lists)
    say(table, t.list({ ...list, day: writtenDate(day) }));
  for (const cause of causesOfCells(plan.wrong)) say(cause[0].table, cellLines(cause, lang));
  for (const cause of causesOfEntries(plan.refused.filter((one) => !isAdvice(one))))
    say(cause[0].table, entryLines(cause, lang));
  const advised = new Set<string>();
  for (const cause of causesOfEntries(plan.refused.filter(isAdvice))) {
    const { table } = cause[0];
    if (!advised.has(table)) say(table, t.advice);
    advised.add(table);
    say(table, entryLines(cause, lang).replaceAll('\n', '\n  ').replace(/^/, '  '));
  }
  for (const account of plan.accounts)
    for (const line of accountLines(account, lang)) say(account.table, line);
  return [...byTable].map(([table, lines]) =>
    [t.sheet(table), ...lines.map((line) => `  ${line}`)].join('\n'),
  );
}

/** What is wrong for the same reason, together. */
type Cause<Problem> = [Problem, ...Problem[]];
const groups = <Problem>(all: readonly Problem[], key: (one: Problem) => string) =>
  [...Map.groupBy(all, key).values()] as Cause<Problem>[];

const causesOfCells = (wrong: ImportPlan['wrong']) =>
  groups(wrong, ({ table, problem, heading, wanted = '' }) =>
    [table, problem, heading, wanted].join('\n'),
  );

const causesOfEntries = (refused: ImportPlan['refused']) =>
  groups(refused, ({ table, collection, hasColumn, problem }) => {
    const path = sheetPath(problem.field);
    const what = problem.code === 'required' ? String(hasColumn) : problem.message.vi;
    return [table, collection, problem.code, path, what].join('\n');
  });

const MOST_CELLS_SHOWN = 12;

/** `C3, C4` and so on, and how many when they are many. */
function cellsShown(cells: readonly string[], lang: Lang): string {
  const all = [...new Set(cells)];
  const shown = all.slice(0, MOST_CELLS_SHOWN).join(', ');
  return all.length > MOST_CELLS_SHOWN
    ? `${shown}… (${sheetWords[lang].cells(all.length)})`
    : shown;
}

/** Cells with the same fault; each of the values that are found is named. */
function cellLines(cause: Cause<SheetProblem>, lang: Lang): string {
  const t = sheetWords[lang];
  const [{ heading, problem, wanted }] = cause;
  const values = [...new Set(cause.map(({ found }) => found))];
  const more = values.length > MOST_CELLS_SHOWN ? '…' : '';
  const MARK = '\u0001';
  const isQuoted = cellSentence(problem, { found: MARK, wanted }, lang)[0].includes(`"${MARK}"`);
  const found = values.slice(0, MOST_CELLS_SHOWN).join(isQuoted ? '", "' : ', ') + more;
  const [message, fix] = cellSentence(problem, { found, wanted }, lang);
  const at = cellsShown(
    cause.map((one) => one.at),
    lang,
  );
  return `${heading === '' ? at : t.cell(at, heading)}: ${message}\n    ${t.fix}: ${fix}`;
}

/** Entries with the same fault. */
function entryLines(cause: Cause<EntryProblem>, lang: Lang): string {
  const t = sheetWords[lang];
  const [{ collection, hasColumn, problem }] = cause;
  const heading = headingOfField(collection, problem.field);
  const cells = cause.map(({ at }) => at);
  if (problem.code === 'required') {
    const columns = columnsOfField(collection, problem.field);
    const rows = [...new Set(cells.map((at) => cellPlace(at).row + 1))].sort((a, b) => a - b);
    const place = { rows: spansOf(rows), count: rows.length };
    const [message, fix] = hasColumn
      ? t.blank(heading, place, howToFillAll(columns))
      : t.noColumn(headingsOf(heading, columns), place, howToFillAll(columns));
    return `${message}\n    ${t.fix}: ${fix}`;
  }
  const file = hasColumn ? '' : `, content/${problem.file}`;
  const at = `${cellsShown(cells, lang)}${heading === problem.file ? '' : ` (${heading})`}${file}`;
  const [message, fix] = [problem.message[lang], problem.fix[lang]].map((sentence) =>
    inSheetWords(sentence, collection),
  );
  return `${at}: ${message}\n    ${t.fix}: ${fix}`;
}

const headingsOf = (heading: string, columns: readonly Column[]): string[] =>
  columns.length > 0 ? columns.map((column) => column.heading) : [heading];

/** How to fill in the columns; what one of several means stands behind its heading. */
const howToFillAll = (columns: readonly Column[]): string =>
  columns
    .map((column) => ({ heading: column.heading, how: howToFill(column) }))
    .filter(({ how }) => how !== '')
    .map(({ heading, how }) => (columns.length === 1 ? how : `${heading}: ${how}`))
    .join('; ');

/** What a reader has to be told of what is left out: rows, by their numbers, and then the sum of all cells. */
function accountLines(account: Account, lang: Lang): string[] {
  const t = sheetWords[lang];
  const { cells, skipped, skippedRows, hiddenColumns } = account;
  const lines: string[] = [];
  const isAllHidden = cells > 0 && skipped.get('hidden') === cells;
  for (const [reason, rows] of skippedRows) {
    if (reason === 'total' || reason === 'end')
      lines.push(t.rowsLeftOut(t.skipped[reason], spansOf(rows)));
    else if (reason === 'hidden' && !isAllHidden) lines.push(t.hiddenRows(spansOf(rows)));
  }
  if (isAllHidden) lines.push(t.hiddenSheet);
  if (hiddenColumns.length > 0) lines.push(t.hiddenColumns(hiddenColumns.join(', ')));
  if (cells === 0 || skipped.get('aside') === cells) return lines;
  const reasons = [...skipped].map(([reason, count]) => `${t.skipped[reason]} ${count}`);
  return [...lines, t.account(account, reasons)];
}

/** Numbers of rows as a reader says them: `2–9, 12`. */
function spansOf(rows: readonly number[]): string {
  const spans: [from: number, to: number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && last[1] + 1 === row) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');
}

const MOST_CHANGES_SHOWN = 12;

function changeLines({ added, changed, leftAlone }: ImportPlan, lang: Lang): string[] {
  const t = sheetWords[lang];
  const blocks: string[] = [];
  if (added.length > 0) {
    const lines = added.map(({ path, name, guessed }) => {
      const [collection] = path.split('/') as [keyof typeof collections];
      const titles = guessed.map(
        (field) => metaAt(collections[collection], [field]).title ?? field,
      );
      return `  + content/${path}  ${name}${titles.length > 0 ? ` (${titles.join(', ')}: ${t.guessed})` : ''}`;
    });
    blocks.push([t.added(added.length), ...lines].join('\n'));
  }
  if (changed.length > 0) {
    const lines = changed.flatMap(({ path, collection, changes }) => [
      `  ~ content/${path}`,
      ...changes.slice(0, MOST_CHANGES_SHOWN).map(({ path: field, before, after }) => {
        const title = metaAt(collections[collection], field).title ?? field.join('.');
        return `      ${title}: ${valueShown(before, lang)} → ${valueShown(after, lang)}`;
      }),
      ...(changes.length > MOST_CHANGES_SHOWN
        ? [`      … +${changes.length - MOST_CHANGES_SHOWN}`]
        : []),
    ]);
    blocks.push([t.changed(changed.length), ...lines].join('\n'));
  }
  blocks.push(
    added.length + changed.length === 0
      ? `${t.noChange} ${t.leftAlone(leftAlone)}`
      : t.leftAlone(leftAlone),
  );
  return blocks;
}

function valueShown(value: unknown, lang: Lang): string {
  const t = sheetWords[lang];
  if (value === undefined) return t.nothing;
  if (Array.isArray(value) && value.some((item) => typeof item === 'object'))
    return t.items(value.length);
  return typeof value === 'string' ? `"${shown(value)}"` : shown(value);
}

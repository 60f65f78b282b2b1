import { shown } from '../../../src/catalogue/read/wanted.ts';
import type { Lang } from '../../../src/i18n/index.ts';
import { collections } from '../../../src/schema/collections.ts';
import { metaAt } from '../../../src/schema/walk.ts';
import { formatReport } from '../report.ts';
import type { Account } from './ledger.ts';
import type { ImportPlan } from './plan-import.ts';
import { cellSentence, sheetWords } from './words.ts';

/** What an import finds and would do, as sentences: by table, cell by cell, then entry by entry. */
export function importReport(plan: ImportPlan, lang: Lang): string {
  const t = sheetWords[lang];
  const saysNothing = !plan.isGood && plan.texts.size === 0;
  const blocks = [...problemLines(plan, lang), ...(saysNothing ? [] : changeLines(plan, lang))];
  const errors = plan.refused.filter(({ problem }) => problem.level === 'error').length;
  if (plan.elsewhere.length > 0)
    blocks.push(`${t.elsewhere}\n${formatReport(plan.elsewhere, lang)}`);
  if (!plan.isGood) blocks.push(t.wrong(plan.wrong.length + errors + plan.elsewhere.length));
  return blocks.join('\n\n');
}

function problemLines(plan: ImportPlan, lang: Lang): string[] {
  const t = sheetWords[lang];
  const byTable = new Map<string, string[]>();
  const say = (table: string, line: string) =>
    byTable.set(table, [...(byTable.get(table) ?? []), line]);
  for (const { table, unknown, isUnknown } of plan.notes) {
    say(table, isUnknown ? t.unknownTable : t.unknownColumns(unknown.join(', ')));
  }
  for (const { table, at, heading, problem, found, wanted } of plan.wrong) {
    const [message, fix] = cellSentence(problem, { found, wanted }, lang);
    say(table, `${heading === '' ? at : t.cell(at, heading)}: ${message}\n    ${t.fix}: ${fix}`);
  }
  for (const { table, at, problem } of plan.refused) {
    const place = `${at}, content/${problem.file}${problem.field === '' ? '' : `, ${problem.field}`}`;
    say(table, `${place}: ${problem.message[lang]}\n    ${t.fix}: ${problem.fix[lang]}`);
  }
  for (const account of plan.accounts)
    for (const line of accountLines(account, lang)) say(account.table, line);
  return [...byTable].map(([table, lines]) =>
    [t.sheet(table), ...lines.map((line) => `  ${line}`)].join('\n'),
  );
}

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

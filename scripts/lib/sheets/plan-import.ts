/** What files of tables would do to a content folder, found out before a byte is written. */
import { hasErrors, type Problem } from '../../../src/catalogue/problem.ts';
import { parseJson } from '../../../src/catalogue/read/json.ts';
import { fold } from '../../../src/lib/fold.ts';
import { type CollectionName, collections } from '../../../src/schema/collections.ts';
import {
  type AnnexHead,
  annexHead,
  planAbove,
  planOf,
  type ProposedEntry,
  readAnnex,
} from './annex.ts';
import { cleanText } from './cells.ts';
import { columnsOf, pathKey } from './columns.ts';
import { applyChanges, type Change, changesBetween, newText } from './edits.ts';
import { entryName } from './entry-name.ts';
import { groupRows, toldIn, type WrongPlace } from './group-rows.ts';
import { collectionWords } from './heading-words.ts';
import { type Content, checkDraft, textOf } from '../draft.ts';
import {
  type CarryProblem,
  DecisionBook,
  levelNamed,
  type Plain,
  tellDecisions,
} from '../migrate/decisions.ts';
import { KnownNames } from './known-names.ts';
import { readEntry } from './layout.ts';
import { type Account, Ledger } from './ledger.ts';
import { type ListHead, listHead } from './list-head.ts';
import { mergeEntry, type Places } from './merge.ts';
import { toldPlaces } from './old-columns.ts';
import { type NamedHead, namedHead, readNamedList } from './named-list.ts';
import { type ListReading, readRecognisedList } from './recognised-list.ts';
import { isNamingOf, type KnownTable, recognise } from './recognise.ts';
import { columnsOfField, sheetPath } from './sheet-words-of.ts';
import type { RawTable } from './tables.ts';
import { RefusedFile } from './refusal.ts';
import type { CellProblemCode } from './words.ts';

/** Sheets of the template that hold no entries. */
export const SHEETS_ASIDE = ['Cách điền', 'Danh mục'] as const;

export interface ImportOptions {
  today: string;
  /** The only collection that tables may be about. */
  only?: CollectionName | undefined;
  /** The plan that an annex belongs to, when the document does not say. */
  plan?: string | undefined;
  /** The document that a list of makers or shops comes with, in words, when the list does not say. */
  document?: string | undefined;
  /** Whether a plan that only its annex tells of is made. */
  newPlan?: boolean;
  /** Whether lists may become shorter. */
  allowFewer: boolean;
  /** The decision of a list of recognised products, in words, when the list does not say. */
  decision?: string | undefined;
}

/** Something wrong in a table. */
export interface SheetProblem {
  table: string;
  at: string;
  heading: string;
  problem: CellProblemCode;
  found: string;
  wanted?: string | undefined;
}

/** What the check says of an entry that the tables give, with the cell that it comes from. */
export interface EntryProblem {
  table: string;
  at: string;
  collection: CollectionName;
  /** Whether the table has a column for the field. */
  hasColumn: boolean;
  problem: Problem;
}

export interface ImportPlan {
  /** What to tell about each table, though nothing is wrong. */
  notes: { table: string; unknown: string[]; isUnknown: boolean }[];
  wrong: SheetProblem[];
  /** What the check has against the entries of the tables, warnings too. */
  refused: EntryProblem[];
  /** What the check has against the rest of the content. */
  elsewhere: Problem[];
  added: { path: string; name: string; guessed: readonly string[] }[];
  changed: { path: string; collection: CollectionName; changes: Change[] }[];
  leftAlone: number;
  /** Lists of recognised products: shown before they are written. */
  lists: ({ table: string } & ListReading['decisions'][number])[];
  /** Whether more is made of the tables than they have columns for: a person looks at it before it is written. */
  isShownFirst: boolean;
  /** What became of each table's rows and cells. */
  accounts: Account[];
  /** New texts by path; may be written when `isGood`. */
  texts: Map<string, string>;
  isGood: boolean;
}

/**
 * Reads tables beside the content.
 *
 * @param content is modified: read it again before any other use
 * @throws RefusedFile when no table is one that is known
 */
export async function planImport(
  tables: readonly RawTable[],
  content: Content,
  options: ImportOptions,
): Promise<ImportPlan> {
  return new Import(content, options).run(tables);
}

interface Origin {
  table: string;
  /** Paths of the columns that the table has. */
  columns: ReadonlySet<string>;
  ledger: Ledger;
  places: Places;
  /** Fields whose cells could not be read: that they are missing then goes without saying. */
  unread: ReadonlySet<string>;
}

class Import {
  readonly #content: Content;
  readonly #options: ImportOptions;
  readonly #names: KnownNames;
  readonly #origins = new Map<string, Origin>();
  readonly #before = new Map<string, string | undefined>();
  readonly #ledgers = new Map<RawTable, Ledger>();
  #book: DecisionBook | undefined;
  readonly #plan: ImportPlan = {
    notes: [],
    wrong: [],
    refused: [],
    elsewhere: [],
    added: [],
    changed: [],
    leftAlone: 0,
    lists: [],
    isShownFirst: false,
    accounts: [],
    texts: new Map(),
    isGood: false,
  };

  constructor(content: Content, options: ImportOptions) {
    this.#content = content;
    this.#options = options;
    this.#names = new KnownNames(content.entries);
  }

  async run(tables: readonly RawTable[]): Promise<ImportPlan> {
    const aside = new Set<string>(SHEETS_ASIDE.map(fold));
    for (const table of tables) {
      const ledger = new Ledger(table);
      this.#ledgers.set(table, ledger);
      if (aside.has(fold(table.name))) ledger.skipAll('aside');
    }
    const known = tables
      .filter(({ name, rows, isHidden }) => !aside.has(fold(name)) && rows.length > 0 && !isHidden)
      .map((table) => this.#recognised(table));
    if (
      known.every(
        (one) => !('annex' in one) && !('columns' in one) && !('list' in one) && !('named' in one),
      )
    ) {
      throw new RefusedFile('noTable');
    }
    for (const one of known) if ('columns' in one) this.#announce(one.table, one.columns);
    // Decisions first: products find theirs among them.
    const isOfDecisions = (one: (typeof known)[number]) =>
      'columns' in one && one.columns.collection === 'decisions';
    for (const one of [...known].sort((a, b) => +isOfDecisions(b) - +isOfDecisions(a))) {
      if ('named' in one) await this.#takeNamed(one.table, one.named);
      else if ('list' in one) await this.#takeList(one.table, one.list);
      else if ('annex' in one) await this.#takeAnnex(one.table, one.annex);
      else if ('columns' in one) await this.#takeTable(one.table, one.columns);
    }
    await this.#putDecisions();
    return this.#judged();
  }

  #recognised(
    table: RawTable,
  ): { table: RawTable } & (
    | { annex: AnnexHead }
    | { list: ListHead }
    | { named: NamedHead }
    | { columns: KnownTable }
    | object
  ) {
    const annex = this.#options.only === undefined ? annexHead(table) : undefined;
    if (annex) return { table, annex };
    const { only } = this.#options;
    const list = only === undefined || only === 'products' ? listHead(table) : undefined;
    if (list) return { table, list };
    const named = namedHead(table);
    if (named && (only === undefined || only === named.collection)) return { table, named };
    const columns = recognise(table, this.#options.only);
    const isUnknown = columns === undefined;
    const unknown = columns?.unknown ?? [];
    if (isUnknown) this.#ledger(table).skipAll('unknownTable');
    if (isUnknown || unknown.length > 0)
      this.#plan.notes.push({ table: table.name, unknown, isUnknown });
    for (const { at, first, column } of columns?.twice ?? []) {
      const found = { found: column.heading, wanted: first };
      this.#ledger(table).refuse(at);
      this.#plan.wrong.push({
        table: table.name,
        at,
        heading: column.heading,
        problem: 'headingTwice',
        ...found,
      });
    }
    return columns ? { table, columns } : { table };
  }

  /** Makes new entries known by name before any is read: sheets may speak of one another's. */
  #announce(table: RawTable, known: KnownTable): void {
    for (const { id, rows } of groupRows(table, known, this.#names, new Ledger(table)).entries) {
      if (known.collection === 'decisions' && rows[0]) {
        const { number, day, body } = toldIn(rows[0], this.#names);
        const issuingAuthority = { name: body };
        if (number !== undefined && !this.#content.entries.ids.decisions.has(id))
          this.#names.add('decisions', id, { number, signedOn: day, issuingAuthority });
        continue;
      }
      if (this.#content.entries.ids[known.collection].has(id)) continue;
      for (const row of rows) {
        for (const [{ path }, { raw }] of row) {
          if (isNamingOf(known.collection, path))
            this.#names.add(known.collection, id, { name: { vi: cleanText(raw) } });
        }
      }
    }
  }

  async #takeTable(table: RawTable, known: KnownTable): Promise<void> {
    const { collection } = known;
    const ledger = this.#ledger(table);
    const { entries, wrong } = groupRows(table, known, this.#names, ledger);
    for (const place of wrong) this.#complain(table, place, collectionWords[collection].id);
    for (const { id, rows } of entries) {
      const read = readEntry([...known.columns.values()], rows, this.#names);
      const path = `${collection}/${id}.json`;
      const old = await this.#dataAt(path);
      if (old === 'unreadable') {
        for (const row of rows) for (const { at } of row.values()) ledger.refuse(at);
        continue;
      }
      const merged = mergeEntry(old, read.said, columnsOf(collection), this.#options.allowFewer);
      for (const place of [...read.wrong, ...merged.wrong]) this.#complain(table, place, '');
      const firstCell = rows.flatMap((row) => [...row.values()])[0]?.at ?? '';
      for (const at of [...merged.taken, ...read.repeated]) ledger.take(at);
      merged.places.set('', firstCell);
      const unread = new Set(read.wrong.map(({ column }) => pathKey(column.path)));
      const columns = new Set([...known.columns.values()].map((one) => pathKey(one.path)));
      const origin = { table: table.name, columns, ledger, places: merged.places, unread };
      const data =
        collection === 'products' ? await this.#withDecisions(merged.data, origin) : merged.data;
      if (data) await this.#put(path, data, origin);
    }
  }

  /**
   * A product whose decisions are told in its own row, with decisions that are found or made;
   * nothing where one cannot be found.
   */
  async #withDecisions(product: Plain, origin: Origin): Promise<Plain | undefined> {
    this.#book ??= new DecisionBook(await this.#decisions(), true);
    const { localities } = this.#content.entries.collections;
    const locality = localities.get(String(product['locality']));
    const before = new Set(this.#book.changed.keys());
    const told = tellDecisions(withLevels(product), locality?.province, this.#book);
    for (const { field, problem, decision = '', found, wanted = '' } of told.problems) {
      const key = toldPlaces(field).find((one) =>
        [...origin.places.keys()].some((place) => place === one || place.startsWith(`${one}.`)),
      );
      // A cell that cannot be read has been named.
      if (toldPlaces(field).some((one) => isUnread(one, origin))) continue;
      this.#plan.wrong.push({
        table: origin.table,
        at: cellOf(key ?? field, origin.places),
        heading: '',
        problem: decisionProblems[problem],
        found: problem === 'contradiction' ? `${decision}: ${found}` : found,
        wanted,
      });
    }
    for (const id of this.#book.changed.keys()) {
      if (before.has(id)) continue;
      const places: Places = new Map([['', cellOf('certificates', origin.places)]]);
      this.#origins.set(`decisions/${id}.json`, { ...origin, places });
      this.#names.add('decisions', id, this.#book.get(id));
    }
    return told.problems.length > 0 ? undefined : told.product;
  }

  /** The decisions of the content, with what the tables say of them. */
  async #decisions(): Promise<Map<string, Plain>> {
    const { collections: all, ids } = this.#content.entries;
    const found = new Map<string, Plain>(all.decisions as ReadonlyMap<string, Plain>);
    const drafted = [...this.#plan.texts.keys()].flatMap((path) =>
      path.startsWith('decisions/') ? [path.slice('decisions/'.length, -'.json'.length)] : [],
    );
    for (const id of [...ids.decisions, ...drafted]) {
      const data = await this.#dataAt(`decisions/${id}.json`);
      if (typeof data === 'object' && data !== null) found.set(id, data as Plain);
    }
    return found;
  }

  async #putDecisions(): Promise<void> {
    for (const [id, data] of this.#book?.changed ?? []) {
      const path = `decisions/${id}.json`;
      const origin = this.#origins.get(path);
      if (origin) await this.#put(path, data, origin);
    }
  }

  async #takeAnnex(table: RawTable, head: AnnexHead): Promise<void> {
    const { entries } = this.#content;
    const known = planOf(table, head, entries, this.#options.plan);
    const told =
      known === undefined && this.#options.plan === undefined
        ? planAbove(table, head, this.#names, this.#options.today)
        : undefined;
    const planId = known ?? (this.#options.newPlan ? told?.id : undefined);
    if (told && planId === told.id) {
      this.#plan.isShownFirst = true;
      (entries.collections.plans as Map<string, unknown>).set(told.id, told.data);
      const places: Places = new Map([['', 'A1']]);
      const proposed = { collection: 'plans', id: told.id, data: told.data } as const;
      await this.#propose(table, { ...proposed, places, guessed: [] });
    }
    if (planId === undefined) {
      const wanted = [...entries.collections.plans.keys()].join(', ');
      const place = { at: `A${head.headRow + 1}`, heading: head.headings.get('name') ?? '' };
      for (const row of table.rows.keys()) this.#ledger(table).refuseRow(row);
      const problem = told
        ? ({
            problem: 'planNotThere',
            found: told.data.number ?? '',
            wanted: told.data.issuer,
          } as const)
        : ({ problem: 'noPlan', found: '', wanted } as const);
      this.#plan.wrong.push({ table: table.name, ...place, ...problem });
      return;
    }
    const reading = readAnnex(table, head, planId, entries, this.#names, this.#ledger(table));
    this.#plan.leftAlone += reading.leftAlone;
    for (const place of reading.wrong) {
      this.#ledger(table).refuse(place.at);
      this.#plan.wrong.push({ table: table.name, ...place });
    }
    for (const proposed of reading.proposed) await this.#propose(table, proposed);
  }

  async #takeList(table: RawTable, head: ListHead): Promise<void> {
    const ledger = this.#ledger(table);
    this.#plan.isShownFirst = true;
    const reading = readRecognisedList(table, head, {
      entries: this.#content.entries,
      names: this.#names,
      ledger,
      today: this.#options.today,
      told: this.#options.decision,
    });
    const { leftOutHeadings } = reading;
    if (leftOutHeadings.length > 0)
      this.#plan.notes.push({ table: table.name, unknown: leftOutHeadings, isUnknown: false });
    this.#plan.leftAlone += reading.leftAlone;
    for (const decision of reading.decisions)
      this.#plan.lists.push({ table: table.name, ...decision });
    for (const place of reading.wrong) this.#plan.wrong.push({ table: table.name, ...place });
    for (const proposed of reading.proposed) await this.#propose(table, proposed);
  }

  async #takeNamed(table: RawTable, head: NamedHead): Promise<void> {
    this.#plan.isShownFirst = true;
    const reading = readNamedList(table, head, {
      entries: this.#content.entries,
      names: this.#names,
      ledger: this.#ledger(table),
      today: this.#options.today,
      told: this.#options.document,
    });
    const { leftOutHeadings } = reading;
    if (leftOutHeadings.length > 0)
      this.#plan.notes.push({ table: table.name, unknown: leftOutHeadings, isUnknown: false });
    this.#plan.leftAlone += reading.leftAlone;
    for (const place of reading.wrong) this.#plan.wrong.push({ table: table.name, ...place });
    for (const proposed of reading.proposed) await this.#propose(table, proposed);
  }

  async #propose(
    table: RawTable,
    { collection, id, data, places, guessed }: ProposedEntry,
  ): Promise<void> {
    const path = `${collection}/${id}.json`;
    await this.#put(path, data, {
      table: table.name,
      columns: new Set(places.keys()),
      ledger: this.#ledger(table),
      places,
      unread: new Set(),
    });
    const added = this.#plan.added.find((one) => one.path === path);
    if (added) added.guessed = guessed;
  }

  #complain(
    table: RawTable,
    { column, at, problem, found, wanted }: WrongPlace,
    heading: string,
  ): void {
    this.#ledger(table).refuse(at);
    this.#plan.wrong.push({
      table: table.name,
      at,
      heading: column?.heading ?? heading,
      problem,
      found,
      wanted,
    });
  }

  #ledger(table: RawTable): Ledger {
    const ledger = this.#ledgers.get(table);
    if (!ledger) throw new Error(`no account of the table "${table.name}"`);
    return ledger;
  }

  /** Closes the accounts: a cell of which no reader has said anything is a mistake, the table's or ours. */
  #closeAccounts(): void {
    for (const [table, ledger] of this.#ledgers) {
      const { unread, lost } = ledger.open();
      const place = { table: table.name, heading: '' };
      for (const [problem, cells] of [
        ['formulaUnread', unread],
        ['lostCell', lost],
      ] as const) {
        for (const at of cells) ledger.refuse(at);
        const [at] = cells;
        if (at === undefined) continue;
        this.#plan.wrong.push({
          ...place,
          at: cells.join(', '),
          problem,
          found: String(cells.length),
        });
      }
      this.#plan.accounts.push(ledger.account());
    }
  }

  async #textAt(path: string): Promise<string | undefined> {
    if (!this.#before.has(path)) this.#before.set(path, await textOf(this.#content.folder, path));
    return this.#plan.texts.get(path) ?? this.#before.get(path);
  }

  async #dataAt(path: string): Promise<unknown> {
    const text = await this.#textAt(path);
    if (text === undefined) return undefined;
    const json = parseJson(text, path);
    // What is wrong with that file is told by the check.
    return 'problems' in json ? 'unreadable' : json.value;
  }

  async #put(path: string, data: unknown, origin: Origin): Promise<void> {
    const [collection] = path.split('/') as [CollectionName];
    const text = await this.#textAt(path);
    const schema = collections[collection];
    this.#origins.set(path, origin);
    if (text === undefined) {
      this.#plan.added.push({ path, name: entryName(data), guessed: [] });
      this.#plan.texts.set(path, newText(data, schema));
      return;
    }
    const before = await this.#dataAt(path);
    const changes = changesBetween(before, data);
    if (changes.length === 0) {
      this.#plan.leftAlone++;
      return;
    }
    this.#plan.texts.set(path, applyChanges(text, changes, schema));
    this.#plan.changed.push({ path, collection, changes });
  }

  #judged(): ImportPlan {
    const plan = this.#plan;
    if (plan.texts.size > 0) {
      for (const problem of checkDraft(this.#content, plan, this.#options.today)) {
        const origin = plan.texts.has(problem.file) ? this.#origins.get(problem.file) : undefined;
        if (origin?.unread.has(sheetPath(problem.field))) continue;
        if (origin) {
          const at = cellOf(problem.field, origin.places);
          const [collection] = problem.file.split('/') as [CollectionName];
          const hasColumn = columnsOfField(collection, problem.field).some((column) =>
            origin.columns.has(pathKey(column.path)),
          );
          if (problem.level === 'error') origin.ledger.refuse(at);
          plan.refused.push({ table: origin.table, at, collection, hasColumn, problem });
        } else if (problem.level === 'error') plan.elsewhere.push(problem);
      }
    }
    this.#closeAccounts();
    const isRight = !hasErrors([...plan.refused.map(({ problem }) => problem), ...plan.elsewhere]);
    plan.isGood = plan.wrong.length === 0 && isRight;
    return plan;
  }
}

/** The cell that a field came from, or that of the nearest field around it. */
function cellOf(field: string, places: Places): string {
  const path = field === '' ? [] : field.split('.');
  for (let length = path.length; length > 0; length--) {
    const prefix = pathKey(path.slice(0, length));
    const inside = [...places].find(([key]) => key === prefix || key.startsWith(`${prefix}.`));
    if (inside) return inside[1];
  }
  return places.get('') ?? '';
}

const decisionProblems = {
  incomplete: 'decisionIncomplete',
  ambiguous: 'decisionAmbiguous',
  malformed: 'decisionMalformed',
  contradiction: 'decisionContradiction',
} as const satisfies Record<CarryProblem['problem'], CellProblemCode>;

const isUnread = (field: string, { unread }: Origin): boolean =>
  [...unread].some((one) => one === sheetPath(field) || one.startsWith(`${sheetPath(field)}.`));

/** A product whose table names the body of a decision and not its level, with the level that the name tells. */
function withLevels(product: Plain): Plain {
  const { certificates } = product;
  if (!Array.isArray(certificates)) return product;
  return {
    ...product,
    certificates: (certificates as Plain[]).map((certificate) => {
      const authority = certificate['issuingAuthority'] as Plain | undefined;
      if (typeof authority?.['name'] !== 'string' || 'level' in authority) return certificate;
      const level = levelNamed(authority['name']);
      return level ? { ...certificate, issuingAuthority: { level, ...authority } } : certificate;
    }),
  };
}

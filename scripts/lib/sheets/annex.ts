/**
 * The annex of a commune's OCOP plan, pasted as it stands: products with their maker, their present
 * and their hoped-for rank. Each row becomes a product with the row as its source, or is found to be
 * one that the catalogue has.
 */
import type { Entries } from '../../../src/catalogue/read/index.ts';
import { starsIn as starsQuotedIn } from '../../../src/catalogue/rules/quoted-stars.ts';
import { unitsIn } from '../../../src/domain/units/former-units.ts';
import { fold, idFromName } from '../../../src/lib/fold.ts';
import type { CollectionName, EntryData } from '../../../src/schema/collections.ts';
import { personalForms } from '../../../src/schema/producer.ts';
import {
  type AnnexColumn,
  annexHeadings,
  formsAsWritten,
  groupWords,
  isPersonName,
  kindOfGroup,
  sectorsAsWritten,
  WITHHELD,
} from './annex-words.ts';
import { cleanText } from './cells.ts';
import { partialDateIn } from './dates.ts';
import { endRowOf, MOST_SIGNERS } from './end-rows.ts';
import { freeId } from './free-id.ts';
import { type KnownNames, nameKey } from './known-names.ts';
import { Ledger } from './ledger.ts';
import { bodyIn, dayTold } from './list-decision.ts';
import type { Places } from './merge.ts';
import { cellName, type RawTable } from './tables.ts';
import type { CellProblemCode } from './words.ts';

type Product = EntryData<'products'>;
type Producer = EntryData<'producers'>;

/** An entry that the annex adds or changes. */
export interface ProposedEntry {
  collection: CollectionName;
  id: string;
  data: unknown;
  places: Places;
  /** Paths of what is guessed and for an officer to confirm. */
  guessed: readonly string[];
}

interface AnnexProblem {
  problem: CellProblemCode;
  found: string;
  wanted?: string | undefined;
  at: string;
  heading: string;
}

export interface AnnexReading {
  proposed: ProposedEntry[];
  /** Entries that are as the annex says. */
  leftAlone: number;
  wrong: AnnexProblem[];
}

/** Where the annex's columns stand. */
export interface AnnexHead {
  headRow: number;
  columns: ReadonlyMap<AnnexColumn, number>;
  headings: ReadonlyMap<AnnexColumn, string>;
}

const LOOKED_AT_ROWS = 30;

/** Recognises the headings of an annex; undefined for any other table. */
export function annexHead({ rows }: RawTable): AnnexHead | undefined {
  for (const [headRow, row] of rows.slice(0, LOOKED_AT_ROWS).entries()) {
    const columns = new Map<AnnexColumn, number>();
    const headings = new Map<AnnexColumn, string>();
    for (const [at, cell] of row.entries()) {
      const heading = fold(cleanText(cell));
      const [column] =
        Object.entries(annexHeadings).find(([, starts]) =>
          starts.some((start) => heading === start || heading.startsWith(`${start} `)),
        ) ?? [];
      if (!column || columns.has(column as AnnexColumn)) continue;
      columns.set(column as AnnexColumn, at);
      headings.set(column as AnnexColumn, cleanText(cell));
    }
    const isAnnex =
      columns.has('name') &&
      columns.has('potential') &&
      columns.has('producer') &&
      columns.size >= 5;
    if (isAnnex) return { headRow, columns, headings };
  }
  return undefined;
}

interface Row {
  cells: Readonly<Record<AnnexColumn, string>>;
  at: (column: AnnexColumn) => string;
  /** `A`, `B`: the part of the annex that the row stands in. */
  section: string;
}

function rowsIn({ rows }: RawTable, { headRow, columns }: AnnexHead, ledger: Ledger): Row[] {
  const found: Row[] = [];
  let section = '';
  let isOver = false;
  for (const [index, row] of rows.entries()) {
    const end = index > headRow ? endRowOf(row) : undefined;
    isOver ||= end === 'end';
    const filled = row.filter((one) => cleanText(one) !== '').length;
    if (index <= headRow) ledger.skipRow(index, index === headRow ? 'heading' : 'above');
    else if (ledger.isLeftOut(index)) ledger.skipRow(index, 'hidden');
    else if (end) ledger.skipRow(index, end);
    else if (isOver && filled <= MOST_SIGNERS) ledger.skipRow(index, 'end');
    if (index <= headRow || ledger.isLeftOut(index) || end || (isOver && filled <= MOST_SIGNERS))
      continue;
    const known = new Set(columns.values());
    for (const column of row.keys())
      if (!known.has(column)) ledger.skip(index, column, 'unknownColumn');
    const cell = (column: AnnexColumn) => {
      const at = columns.get(column);
      return at === undefined ? '' : cleanText(row[at] ?? null).replace(/\s+/g, ' ');
    };
    const cells = Object.fromEntries(
      Object.keys(annexHeadings).map((column) => [column, cell(column as AnnexColumn)]),
    ) as Row['cells'];
    const isAlone = cells.producer === '' && cells.potential === '' && cells.group === '';
    if (cells.name === '' && isAlone) {
      // The number of a row that was left for later; anything else there is asked about.
      if (filled === 1 && cells.number !== '') ledger.skipRow(index, 'counting');
      continue;
    }
    if (isAlone) {
      section = cells.number;
      ledger.skipRow(index, 'partHeading');
    } else {
      for (const column of known) ledger.take(cellName(index, column));
      found.push({ cells, section, at: (column) => cellName(index, columns.get(column) ?? 0) });
    }
  }
  return found;
}

/** The plan that a table belongs to: the one whose number is printed above it, or the one given by `--plan`. */
export function planOf(
  table: RawTable,
  { headRow }: AnnexHead,
  entries: Entries,
  named?: string,
): string | undefined {
  const plans = entries.collections.plans;
  if (named !== undefined) return plans.has(named) ? named : undefined;
  const above = [table.before, ...table.rows.slice(0, headRow).flat().map(cleanText)].join('\n');
  const [, number = ''] = /(\d+\s*\/\s*KH-[A-ZĐ]+)/u.exec(above) ?? [];
  const ids = [...plans]
    .filter(([, plan]) => number !== '' && plan.number === number.replace(/\s+/g, ''))
    .map(([id]) => id);
  return ids.length === 1 ? ids[0] : undefined;
}

const PLAN_LINE =
  /kế\s+hoạch\s+số\s*:?\s*(\d+)\s*\/\s*(KH-[A-ZĐ]+)\s*,?\s*(?:ký\s+)?ngày\s+([\d/. -]+\d|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\s+của\s+([^\n();]+)/iu;
const PERIOD = /giai\s+đoạn\s+(\d{4})\s*[-–]\s*(\d{4})/iu;

/**
 * The plan that the lines above an annex tell of, where the catalogue does not have it: number, day, body and
 * period as they stand there, and one target, the products that the annex itself counts.
 *
 * @returns nothing where one of those is not told, or the body's place is not in the catalogue
 */
export function planAbove(
  table: RawTable,
  head: AnnexHead,
  names: KnownNames,
  today: string,
): { id: string; data: EntryData<'plans'> } | undefined {
  const above = [table.before, ...table.rows.slice(0, head.headRow).flat().map(cleanText)].join(
    '\n',
  );
  const lines = above.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const line = lines.find((one) => PLAN_LINE.test(one));
  const [, figures, kind, day = '', body = ''] = PLAN_LINE.exec(line ?? '') ?? [];
  const periodLine = lines.find((one) => PERIOD.test(one));
  const [, from, to] = PERIOD.exec(periodLine ?? '') ?? [];
  const issuer = bodyIn(body);
  const issuedOn = dayTold(day);
  const place = unitsIn(issuer).at(-1)?.words ?? '';
  const [locality, ...more] = place === '' ? [] : names.find('localities', place);
  const isWhole = [line, figures, kind, issuedOn, periodLine, from, to, locality].every(Boolean);
  if (!isWhole || more.length > 0) return undefined;
  const count = rowsIn(table, head, new Ledger(table)).length;
  const number = `${figures}/${kind}`;
  const source = {
    id: 's1',
    evidence: 'B2' as const,
    publisher: `Kế hoạch ${number}, ${issuer}`,
    locator: 'Phụ lục',
    quote: line as string,
    publishedOn: issuedOn,
    retrievedOn: today,
    transcription: 'direct' as const,
  };
  const data: EntryData<'plans'> = {
    name: { vi: `Kế hoạch OCOP ${from}–${to} của ${place}` },
    locality: locality as string,
    issuer,
    number,
    issuedOn: issuedOn as string,
    period: { from: from as string, to: to as string },
    summary: {
      vi: `Kế hoạch ${number} của ${issuer}. Mới ghi phần phụ lục: ${count} sản phẩm dự kiến tham gia.`,
    },
    targets: [
      {
        measure: 'computed',
        metric: 'programmeProductCount',
        id: 'products',
        text: { vi: `Đưa ${count} sản phẩm trong phụ lục tham gia Chương trình OCOP.` },
        quote: periodLine as string,
        value: count,
        unit: 'products',
        comparator: 'atLeast',
        dueBy: to as string,
      },
    ],
    sources: [source],
  };
  return { id: idFromName(`${locality} ${from} ${to}`), data };
}

/**
 * What an annex says, beside what the catalogue has.
 *
 * @param planId an existing plan
 * @param names all entries by name; the producers that the annex adds are made known here
 * @param ledger is told what becomes of each cell
 */
export function readAnnex(
  table: RawTable,
  head: AnnexHead,
  planId: string,
  entries: Entries,
  names: KnownNames,
  ledger: Ledger,
): AnnexReading {
  const reading: AnnexReading = { proposed: [], leftAlone: 0, wrong: [] };
  const around = new Annex(head, planId, entries, names, reading);
  for (const row of rowsIn(table, head, ledger)) around.take(row);
  return reading;
}

class Annex {
  readonly #head: AnnexHead;
  readonly #planId: string;
  readonly #plan: EntryData<'plans'>;
  readonly #entries: Entries;
  readonly #names: KnownNames;
  readonly #reading: AnnexReading;

  constructor(
    head: AnnexHead,
    planId: string,
    entries: Entries,
    names: KnownNames,
    reading: AnnexReading,
  ) {
    this.#head = head;
    this.#planId = planId;
    this.#plan = entries.collections.plans.get(planId) as EntryData<'plans'>;
    this.#entries = entries;
    this.#names = names;
    this.#reading = reading;
  }

  take(row: Row): void {
    const facts = this.#facts(row);
    if (!facts) return;
    const known = this.#productOf(row);
    if (!known) {
      const producer = this.#producerOf(row);
      if (producer !== undefined) this.#addProduct(row, facts, producer);
      return;
    }
    const [id, product] = known;
    const data = withFacts(product, facts, this.#source(row, `s${product.sources.length + 1}`));
    if (data === product) this.#reading.leftAlone++;
    else this.#propose('products', id, data, row, []);
  }

  /** What the row says of a product; nothing when a cell cannot be read. */
  #facts({ cells, at }: Row): Facts | undefined {
    const current = starsIn(cells.current);
    const potential = starsIn(cells.potential);
    const roadmap = periodIn(cells.roadmap);
    if (current === null) this.#complain('notStars', 'current', cells.current, at);
    if (potential === null) this.#complain('notStars', 'potential', cells.potential, at);
    if (roadmap === null) this.#complain('partialDate', 'roadmap', cells.roadmap, at);
    if (current === null || potential === null || roadmap === null) return undefined;
    return { group: cells.group, current, potential, roadmap, plan: this.#planId };
  }

  /** The product of the catalogue that this row is about: it quotes the row, or has its name and maker. */
  #productOf({ cells }: Row): [id: string, product: Product] | undefined {
    const inPlan = [...this.#entries.collections.products].filter(
      ([, { pipeline }]) => pipeline?.plan === this.#planId,
    );
    const quoting = inPlan.find(([, { sources }]) =>
      sources.some(({ quote }) => {
        const [number, name] = quote.split(' · ');
        return number === cells.number && nameKey(name ?? '') === nameKey(cells.name);
      }),
    );
    if (quoting) return quoting;
    const makers = this.#names.find('producers', cells.producer);
    return [...this.#entries.collections.products].find(
      ([, { name, aliases = [], producer }]) =>
        makers.includes(producer ?? '') &&
        [name.vi, ...aliases].some((one) => nameKey(one) === nameKey(cells.name)),
    );
  }

  /** The id of the row's maker, who is proposed when the catalogue does not have them. */
  #producerOf(row: Row): string | undefined {
    const { cells, at } = row;
    const form = formsAsWritten[fold(cells.form)];
    if (!form) {
      const wanted = 'HTX, THT, HKD, DNTN, Công ty TNHH, Công ty cổ phần, Cơ sở';
      this.#complain('unknownForm', 'form', cells.form, at, wanted);
      return undefined;
    }
    const isPerson = personalForms.has(form) && isPersonName(cells.producer);
    const place = this.#placeName();
    const name = isPerson ? `Hộ kinh doanh ở ${place} (${lowered(cells.name)})` : cells.producer;
    const [known] = this.#names.find('producers', name);
    if (known !== undefined) return known;
    const { locality } = this.#plan;
    const called = isPerson ? `hkd ${locality} ${cells.name}` : cells.producer;
    const id = this.#freeId('producers', called, locality);
    const producer: Producer = {
      name: { vi: name },
      legalForm: form,
      legalFormAsStated: cells.form,
      isNaturalPersonName: isPerson,
      locality: this.#plan.locality,
      summary: { vi: `${name}${isPerson ? '' : ` ở ${place}`}, làm ${lowered(cells.name)}.` },
      status: 'unknown',
      ...(isPerson ? { notes: [{ vi: 'Tên riêng của hộ chưa đăng vì còn chờ hộ đồng ý.' }] } : {}),
      sources: [{ ...this.#source(row, 's1'), quote: isPerson ? WITHHELD : cells.producer }],
    };
    this.#names.add('producers', id, producer);
    this.#propose('producers', id, producer, row, []);
    return id;
  }

  #addProduct(row: Row, facts: Facts, producer: string): void {
    const { cells, at } = row;
    const group = this.#groupOf(cells);
    const kind = group && kindOfGroup(group.number);
    if (!group || !kind) {
      this.#complain('sectorOnly', 'group', cells.group, at);
      return;
    }
    const source = this.#source(row, 's1');
    const { from, to } = this.#plan.period;
    const product: Product = {
      name: { vi: cells.name },
      producer,
      locality: this.#plan.locality,
      productGroup: group.id,
      productGroupBasis: 'inferred',
      regulatoryKind: kind,
      summary: {
        vi: `${cells.name} ở ${this.#placeName()}. Xã đưa vào kế hoạch phát triển sản phẩm giai đoạn ${from}–${to}.`,
      },
      sources: [source],
    };
    const id = this.#freeId('products', cells.name, producer);
    const data = withFacts({ ...product, sources: [] }, facts, source);
    this.#propose('products', id, data, row, ['productGroup', 'regulatoryKind']);
  }

  /** The group of 26 that the cell names, or that the product's name tells within the cell's sector. */
  #groupOf({ group, name }: Row['cells']): { id: string; number: number } | undefined {
    const groups = [...this.#entries.collections['product-groups']].map(([id, data]) => ({
      id,
      ...data,
    }));
    const named = groups.find((one) => fold(one.name.vi) === fold(group));
    if (named) return named;
    const sector =
      sectorsAsWritten[fold(group)] ??
      groups.find((one) => fold(one.group.vi) === fold(group))?.sector;
    const words = ` ${name.toLowerCase()} `;
    const numbers = groupWords
      .filter(([, ...hints]) => hints.some((hint) => words.includes(` ${hint} `)))
      .map(([number]) => number);
    return numbers
      .map((number) => groups.find((one) => one.number === number && one.sector === sector))
      .find((one) => one !== undefined);
  }

  /** The row as a source, its words joined as a reader would copy them, without a person's name. */
  #source({ cells, section }: Row, id: string): Product['sources'][number] {
    const columns = [...this.#head.columns.keys()];
    const form = formsAsWritten[fold(cells.form)];
    const isHidden = form !== undefined && personalForms.has(form) && isPersonName(cells.producer);
    const quote = columns
      .map((column) => (column === 'producer' && isHidden ? WITHHELD : cells[column]))
      .join(' · ');
    const { number, issuer, issuedOn } = this.#plan;
    return {
      id,
      evidence: 'B2',
      publisher: `Kế hoạch ${number === undefined ? '' : `${number}, `}${issuer}`,
      locator: `Phụ lục ${section === '' ? '' : `${section}.`}${cells.number}`,
      quote,
      publishedOn: issuedOn,
      transcription: 'direct',
    };
  }

  /** An id that neither the catalogue nor a row above has. */
  #freeId(collection: 'products' | 'producers', name: string, more: string): string {
    const isProposed = (id: string) =>
      this.#reading.proposed.some((one) => one.collection === collection && one.id === id);
    return freeId(name, more, (id) => this.#entries.ids[collection].has(id) || isProposed(id));
  }

  /** `xã Vĩnh Phong`. */
  #placeName(): string {
    const name = this.#entries.collections.localities.get(this.#plan.locality)?.name.vi ?? '';
    return lowered(name);
  }

  #complain(
    problem: CellProblemCode,
    column: AnnexColumn,
    found: string,
    at: Row['at'],
    wanted?: string,
  ): void {
    const heading = this.#head.headings.get(column) ?? column;
    this.#reading.wrong.push({ problem, found, wanted, at: at(column), heading });
  }

  #propose(
    collection: CollectionName,
    id: string,
    data: unknown,
    { at }: Row,
    guessed: readonly string[],
  ): void {
    const places: Places = new Map([
      ['', at('name')],
      ['producer', at('producer')],
      ['legalForm', at('form')],
      ['groupAsStated', at('group')],
      ['productGroup', at('group')],
      ['pipeline', at('potential')],
      ['pipeline.roadmap', at('roadmap')],
    ]);
    this.#reading.proposed.push({ collection, id, data, places, guessed });
  }
}

interface Facts {
  group: string;
  current: 3 | 4 | 5 | undefined;
  potential: 3 | 4 | 5 | undefined;
  roadmap: { from: string; to: string } | undefined;
  plan: string;
}

/** The product with the row's facts; the very same product when it says all of that already. */
function withFacts(product: Product, facts: Facts, source: Product['sources'][number]): Product {
  const { pipeline } = product;
  const isSaid =
    pipeline?.plan === facts.plan &&
    pipeline.currentStarsAsStated === facts.current &&
    pipeline.potentialStars === facts.potential &&
    pipeline.roadmap?.from === facts.roadmap?.from &&
    pipeline.roadmap?.to === facts.roadmap?.to &&
    (product.groupAsStated ?? '') === facts.group;
  if (isSaid) return product;
  const year = source.publishedOn?.slice(0, 4);
  const isStated = product.statements?.some(
    ({ basis, type }) => basis === 'plan' && type === 'statedAsHeld',
  );
  const statement = {
    type: 'statedAsHeld' as const,
    ...(facts.current === undefined ? {} : { stars: facts.current }),
    // A column "Hiện trạng" may hold figures alone.
    ...(facts.current === undefined || starsQuotedIn(source.quote).has(facts.current)
      ? {}
      : { starsStandIn: 'table' as const }),
    ...(year === undefined ? {} : { on: year, onIs: 'exact' as const }),
    basis: 'plan' as const,
    sources: [source.id],
  };
  return {
    ...product,
    ...(facts.group === '' ? {} : { groupAsStated: facts.group }),
    ...(facts.current === undefined || isStated
      ? {}
      : { statements: [...(product.statements ?? []), statement] }),
    pipeline: {
      ...pipeline,
      stage: facts.current === undefined ? 'developing' : 'upgrading',
      ...(facts.current === undefined ? {} : { currentStarsAsStated: facts.current }),
      ...(facts.potential === undefined ? {} : { potentialStars: facts.potential }),
      ...(facts.roadmap === undefined ? {} : { roadmap: facts.roadmap }),
      plan: facts.plan,
      sources: [source.id],
    },
    sources: [...product.sources, source],
  };
}

/** `3 sao` gives 3; nothing for a blank cell, `null` for what cannot be read. */
function starsIn(text: string): 3 | 4 | 5 | undefined | null {
  if (text === '' || /^(?:-|–|chưa.*)$/iu.test(text)) return undefined;
  const [, figure] = /^0?([345])\s*(?:sao|\*)?$/iu.exec(text) ?? [];
  return figure === undefined ? null : (Number(figure) as 3 | 4 | 5);
}

/** `2025-2030` from a year to a year; one year alone is both. */
function periodIn(text: string): Facts['roadmap'] | null {
  if (text === '') return undefined;
  const [from, to = from, ...more] = text.split(/\s*[–-]\s*/).map(partialDateIn);
  return from === undefined || to === undefined || more.length > 0 ? null : { from, to };
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

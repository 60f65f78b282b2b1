/**
 * A list of recognised products, as provinces publish it: one decision, its products and their makers, beside what
 * the catalogue has. Nothing is made up: what the list does not say is asked for, once for all rows.
 */
import type { Entries } from '../../../src/catalogue/read/index.ts';
import { starsIn as starsQuotedIn } from '../../../src/catalogue/rules/quoted-stars.ts';
import { decisionId } from '../../../src/domain/decision-id.ts';
import { levelAndName } from '../../../src/domain/units/former-units.ts';
import { fold } from '../../../src/lib/fold.ts';
import type { CollectionName, EntryData } from '../../../src/schema/collections.ts';
import { personalForms } from '../../../src/schema/producer.ts';
import { levelNamed } from '../migrate/decisions.ts';
import type { ProposedEntry } from './annex.ts';
import { groupOf, isPersonName, kindOfGroup, legalFormIn, WITHHELD } from './annex-words.ts';
import { cleanText } from './cells.ts';
import { freeId } from './free-id.ts';
import type { KnownNames } from './known-names.ts';
import type { Ledger } from './ledger.ts';
import {
  bodyOfProvince,
  dayTold,
  decisionIn,
  bodyIn,
  isNamedBody,
  type NamedDecision,
  provinceOfBody,
  withoutProvince,
} from './list-decision.ts';
import {
  type FoundPlace,
  onlyProvince,
  placeIn,
  provinceIn,
  unitsOnly,
  withoutLine,
} from './list-place.ts';
import { bodyRows } from './list-rows.ts';
import { type ListColumn, type ListHead, leftOut, starsOf } from './list-head.ts';
import type { Places } from './merge.ts';
import { cellName, type RawTable } from './tables.ts';
import type { CellProblemCode } from './words.ts';

type Product = EntryData<'products'>;
type Producer = EntryData<'producers'>;
type Source = Product['sources'][number];
type Stars = 3 | 4 | 5;

interface ListProblem {
  problem: CellProblemCode;
  found: string;
  wanted?: string | undefined;
  at: string;
  heading: string;
}

export interface ListReading {
  proposed: ProposedEntry[];
  /** Products that are as the list says. */
  leftAlone: number;
  wrong: ListProblem[];
  /** The decisions of the list, as a reader is shown them. */
  decisions: { number: string; day: string; body: string; products: number; isNew: boolean }[];
  /** Headings of columns that are not taken. */
  leftOutHeadings: string[];
}

/** What stands around a list. */
export interface ListAround {
  entries: Entries;
  names: KnownNames;
  ledger: Ledger;
  /** `YYYY-MM-DD` */
  today: string;
  /** What `--decision` says, where the list does not. */
  told?: string | undefined;
}

/**
 * What a list says, beside what the catalogue has.
 *
 * @param names all entries by name; the makers and decisions that the list adds are made known here
 */
export function readRecognisedList(
  table: RawTable,
  head: ListHead,
  around: ListAround,
): ListReading {
  const list = new RecognisedList(table, head, around);
  return list.read();
}

/** What headings of parts say of the rows below them. */
export interface Part {
  stars?: Stars | undefined;
  commune?: string | undefined;
  district?: string | undefined;
  group?: string | undefined;
}

interface ListRow {
  /** Number of the row, from 0. */
  row: number;
  cell: (column: ListColumn) => string;
  at: (column: ListColumn) => string;
  part: Part;
  /** All that the row says, as a reader would copy it. */
  texts: string[];
}

interface Rank {
  stars: Stars;
  standsIn: 'quote' | 'table' | 'heading' | 'title';
}

interface SeenDecision {
  id: string;
  number: string;
  day: string;
  body: string;
  rows: ListRow[];
  isNew: boolean;
}

class RecognisedList {
  readonly #table: RawTable;
  readonly #head: ListHead;
  readonly #around: ListAround;
  readonly #above: string;
  readonly #titled: NamedDecision | undefined;
  readonly #titleStars: Stars | undefined;
  readonly #reading: ListReading = {
    proposed: [],
    leftAlone: 0,
    wrong: [],
    decisions: [],
    leftOutHeadings: [],
  };
  readonly #decisions = new Map<string, SeenDecision>();
  /** Products of the catalogue and of this list, by id. */
  readonly #products: Map<string, Product>;
  readonly #listed = new Set<string>();
  /** The makers that the list adds, by their name and place. */
  readonly #makers = new Map<string, string>();

  constructor(table: RawTable, head: ListHead, around: ListAround) {
    this.#table = table;
    this.#head = head;
    this.#around = around;
    this.#above = [table.before, ...table.rows.slice(0, head.headRow).map(lineOf)].join('\n');
    const told = around.told === undefined ? undefined : decisionIn(around.told);
    const titled = decisionIn(this.#above);
    this.#titled = told || titled ? { ...titled, ...definedIn(told) } : undefined;
    const [stars, ...more] = starsQuotedIn(this.#above);
    this.#titleStars = more.length === 0 ? (stars as Stars | undefined) : undefined;
    this.#products = new Map(around.entries.collections.products);
  }

  read(): ListReading {
    const rows = this.#rows();
    const { columns, marked, headings } = this.#head;
    const taken = new Set(
      [...columns].flatMap(([name, at]) => (leftOut.has(name) && name !== 'count' ? [] : [at])),
    );
    this.#reading.leftOutHeadings.push(
      ...[...headings].flatMap(([at, heading]) =>
        taken.has(at) || marked.has(at) ? [] : [heading],
      ),
    );
    const [proposal] = PROPOSAL.exec(this.#above.normalize('NFC')) ?? [];
    if (proposal !== undefined) {
      const { headRow } = this.#head;
      const at = cellName(headRow, columns.get('name') ?? 0);
      this.#complain('listOfProposals', proposal.replace(/\s+/g, ' '), at, 'name');
      for (const row of rows) this.#refuse(row);
      return this.#reading;
    }
    const whole = rows.map((row) => ({ row, decision: this.#decisionOf(row) }));
    for (const { row, decision } of whole) {
      if (decision) this.#take(row, decision);
    }
    for (const decision of this.#decisions.values()) this.#proposeDecision(decision);
    return this.#reading;
  }

  #rows(): ListRow[] {
    const { columns, marked } = this.#head;
    const { ledger } = this.#around;
    const found: ListRow[] = [];
    let part: Part = {};
    const body = bodyRows(this.#table, this.#head, columns.get('count'), ledger);
    for (const { row, cells, texts, filled } of body) {
      const cell = (column: ListColumn) => texts[columns.get(column) ?? -1] ?? '';
      const at = (column: ListColumn) =>
        cellName(row, columns.get(column) ?? columns.get('name') ?? 0);
      const isBare = ['producer', 'address', 'stars', 'commune'].every(
        (column) => cell(column as ListColumn) === '',
      );
      const isPart = isBare && new Set(filled).size <= 2 && !/^\d+\.?$/.test(cell('count'));
      if (isPart) {
        const said = partIn(filled.join(' '));
        if (said) {
          part = {
            ...part,
            ...('commune' in said || 'district' in said ? { commune: undefined } : {}),
            ...said,
          };
          ledger.skipRow(row, 'partHeading');
        } else {
          for (const column of texts.keys()) ledger.refuse(cellName(row, column));
          this.#complain(
            'unknownPart',
            filled.join(' '),
            cellName(
              row,
              texts.findIndex((text) => text !== ''),
            ),
            '',
          );
        }
        continue;
      }
      const mistaken = (['name', 'producer', 'address', 'stars', 'score'] as const).find(
        (column) => cells[columns.get(column) ?? -1] instanceof Date,
      );
      if (mistaken) {
        this.#complain('dateInText', cell(mistaken), at(mistaken), mistaken);
        for (const column of texts.keys()) ledger.refuse(cellName(row, column));
        continue;
      }
      for (const [column, text] of texts.entries()) {
        const name = [...columns].find(([, place]) => place === column)?.[0];
        if (text === '') continue;
        if (name === 'count') ledger.skip(row, column, 'counting');
        else if (name === undefined && !marked.has(column))
          ledger.skip(row, column, this.#head.headings.has(column) ? 'unknownColumn' : 'noHeading');
        else if (name !== undefined && leftOut.has(name)) ledger.skip(row, column, 'unknownColumn');
      }
      found.push({ row, cell, at, part, texts });
    }
    return found;
  }

  /** The decision of a row: of its own columns, else of the title lines; nothing, and asked for, where a part is missing. */
  #decisionOf(row: ListRow): SeenDecision | undefined {
    const own = decisionIn(row.cell('decision'));
    const number = own?.number ?? this.#titled?.number;
    const ownDay = row.cell('decisionDay') === '' ? own?.day : dayTold(row.cell('decisionDay'));
    const isOfTitle = own === undefined || own.number === this.#titled?.number;
    const day = ownDay ?? (isOfTitle ? this.#titled?.day : undefined);
    const ownBody = row.cell('body') === '' ? own?.body : bodyIn(row.cell('body'));
    const province = this.#provinceAbove();
    const body = bodyOfProvince(ownBody ?? this.#titled?.body, province);
    if (number === undefined || day === undefined || !isNamedBody(body)) {
      const known =
        number === undefined
          ? []
          : this.#around.names.decisions({
              number,
              day,
              body: isNamedBody(body) ? body : undefined,
            });
      const [id, ...more] = known;
      const decision =
        id === undefined ? undefined : this.#around.entries.collections.decisions.get(id);
      if (id !== undefined && more.length === 0 && decision?.signedOn !== undefined)
        return this.#seen(
          id,
          {
            number: decision.number ?? '',
            day: decision.signedOn,
            body: decision.issuingAuthority.name,
          },
          row,
          false,
        );
      const lacks = [
        ...(number === undefined ? ['số'] : []),
        ...(day === undefined ? ['ngày ký'] : []),
        ...(isNamedBody(body) ? [] : ['cơ quan ký']),
      ];
      const at = row.cell('decision') === '' ? row.at('name') : row.at('decision');
      this.#complain('listDecision', lacks.join(', '), at, '', number);
      this.#refuse(row);
      return undefined;
    }
    const told = { number, day, body: withoutProvince(body) };
    const [known] = this.#around.names.decisions(told);
    return this.#seen(known ?? decisionId(told), told, row, known === undefined);
  }

  #seen(
    id: string,
    told: { number: string; day: string; body: string },
    row: ListRow,
    isNew: boolean,
  ): SeenDecision {
    const seen = this.#decisions.get(id) ?? { id, ...told, rows: [], isNew };
    this.#decisions.set(id, seen);
    seen.rows.push(row);
    return seen;
  }

  #take(row: ListRow, decision: SeenDecision): void {
    const name = row.cell('name');
    if (name === '') {
      this.#complain('noName', '', row.at('name'), 'name');
      this.#refuse(row);
      return;
    }
    const rank = this.#rankOf(row);
    const place = this.#placeOf(row, decision);
    const makerName = row.cell('producer');
    if (makerName === '') this.#complain('noMaker', name, row.at('producer'), 'producer');
    const producer =
      rank && place && makerName !== '' ? this.#producerOf(row, place, decision) : undefined;
    if (!rank || !place || producer === undefined) {
      this.#refuse(row);
      return;
    }
    const known = this.#productOf(name, producer, place.locality);
    const done = known
      ? this.#extend(known, row, rank, decision)
      : this.#add(row, rank, place, producer, decision);
    if (!done) {
      this.#refuse(row);
      return;
    }
    const { ledger } = this.#around;
    for (const column of this.#head.columns.values()) ledger.take(cellName(row.row, column));
    for (const column of this.#head.marked.keys()) ledger.take(cellName(row.row, column));
  }

  /** The rank of a row, and where the words for it stand. */
  #rankOf(row: ListRow): Rank | undefined {
    const { marked } = this.#head;
    const cell = row.cell('stars');
    const own = cell === '' ? undefined : starsOf(cell);
    if (cell !== '' && own === undefined) {
      this.#complain('notInList', cell, row.at('stars'), 'stars');
      return undefined;
    }
    const ticked = [...marked].filter(([column]) => (row.texts[column] ?? '') !== '');
    if (own === undefined && ticked.length > 1) {
      this.#complain(
        'notInList',
        ticked.map(([column]) => row.texts[column]).join(', '),
        cellName(row.row, ticked[0]?.[0] ?? 0),
        '',
      );
      return undefined;
    }
    const [mark] = ticked;
    const stars = own ?? mark?.[1] ?? row.part.stars ?? this.#titleStars;
    if (stars === undefined) {
      this.#complain('notInList', '', row.at('stars'), 'stars');
      return undefined;
    }
    const isQuoted = own !== undefined && starsQuotedIn(cell).has(own);
    const standsIn = isQuoted
      ? 'quote'
      : own !== undefined || mark
        ? 'table'
        : row.part.stars
          ? 'heading'
          : 'title';
    return { stars, standsIn };
  }

  /** Where a row's product is from; nothing, and asked for, when the catalogue has no place for it. */
  #placeOf(row: ListRow, decision: SeenDecision): FoundPlace | undefined {
    const { entries, names } = this.#around;
    // A district recognised what is made in it, and does not say so in each row.
    const body = decision.body.replace(/^UBND\s+/iu, '');
    const own = /^(?:huyện|quận|thị xã)\s/iu.test(body) ? body : undefined;
    const told = {
      address: row.cell('address'),
      commune: row.cell('commune') || row.part.commune,
      district: row.cell('district') || row.part.district || own,
      province: row.cell('province'),
    };
    const place = placeIn(told, { entries, names, home: this.#provinceAbove() });
    if ('locality' in place) return place;
    const column = row.cell('address') === '' && row.cell('commune') !== '' ? 'commune' : 'address';
    this.#complain('unknownPlace', place.lacking, row.at(column), column);
    return undefined;
  }

  /** The province that the title lines name, else the only one of the catalogue. */
  #provinceAbove(): string | undefined {
    const body = this.#titled?.body;
    const titled = body === undefined ? undefined : (provinceOfBody(body) ?? provinceIn(body));
    return titled ?? provinceIn(this.#above) ?? onlyProvince(this.#around.entries);
  }

  #producerOf(row: ListRow, place: FoundPlace, decision: SeenDecision): string | undefined {
    const written = makerIn(row.cell('producer'));
    const { names } = this.#around;
    // A family that makes several things is one maker, though its name does not tell.
    const key = [fold(written), place.locality].join(' ');
    const before = this.#makers.get(key);
    if (before !== undefined) return before;
    const { form, words } = legalFormIn(written);
    const isPerson = personalForms.has(form) && isPersonName(written);
    const where = this.#placeName(place.locality);
    const name = isPerson ? `Hộ kinh doanh ở ${where} (${lowered(row.cell('name'))})` : written;
    const known = names.find('producers', name);
    const [id, ...more] = known;
    if (more.length > 0) {
      this.#complain('severalOfThatName', name, row.at('producer'), 'producer', known.join(', '));
      return undefined;
    }
    if (id !== undefined) {
      this.#makers.set(key, id);
      return id;
    }
    const fresh = this.#freeId(
      'producers',
      isPerson ? `hkd ${place.locality} ${row.cell('name')}` : written,
      place.locality,
    );
    const producer: Producer = {
      name: { vi: name },
      legalForm: form,
      ...(words !== '' && { legalFormAsStated: words }),
      isNaturalPersonName: isPerson,
      locality: place.locality,
      ...(place.address && {
        address: personalForms.has(form) ? withoutLine(place.address) : place.address,
      }),
      status: 'unknown',
      ...(isPerson && { notes: [{ vi: 'Tên riêng của hộ chưa đăng vì còn chờ hộ đồng ý.' }] }),
      sources: [this.#source(row, 's1', decision)],
    };
    names.add('producers', fresh, producer);
    this.#makers.set(key, fresh);
    this.#propose('producers', fresh, producer, row, words === '' ? ['legalForm'] : []);
    return fresh;
  }

  /** The product of the catalogue that a row is about: that of its maker, else one of the place that has no maker yet. */
  #productOf(
    name: string,
    producer: string,
    locality: string,
  ): [id: string, product: Product] | undefined {
    const called = [...this.#products].filter(([, product]) =>
      [product.name.vi, ...(product.aliases ?? [])].some((one) => fold(one) === fold(name)),
    );
    return (
      called.find(([, product]) => product.producer === producer) ??
      called.find(([, product]) => product.producer === undefined && product.locality === locality)
    );
  }

  #extend(
    [id, product]: [string, Product],
    row: ListRow,
    rank: Rank,
    decision: SeenDecision,
  ): boolean {
    if (this.#listed.has(id)) {
      this.#complain('listedTwice', row.cell('name'), row.at('name'), 'name');
      return false;
    }
    this.#listed.add(id);
    const same = product.certificates?.find((one) => one.decision === decision.id);
    if (same && same.stars !== rank.stars) {
      this.#complain(
        'otherStars',
        String(rank.stars),
        row.at('stars'),
        'stars',
        String(same.stars),
      );
      return false;
    }
    if (same) {
      this.#reading.leftAlone++;
      return true;
    }
    const source = this.#source(row, freeSource(product.sources), decision);
    const data: Product = {
      ...product,
      certificates: [
        ...(product.certificates ?? []),
        this.#certificate(rank, row, decision, source.id),
      ],
      sources: [...product.sources, source],
    };
    this.#products.set(id, data);
    this.#propose('products', id, data, row, []);
    return true;
  }

  #add(
    row: ListRow,
    rank: Rank,
    place: { locality: string; address: Product['address'] },
    producer: string,
    decision: SeenDecision,
  ): boolean {
    const name = row.cell('name');
    const groups = this.#around.entries.collections['product-groups'];
    const written = row.cell('group') || row.part.group || '';
    const group = groupOf(groups, row.cell('set') || written, name);
    if (!group) {
      this.#complain('groupUnknown', name, row.at('name'), 'name');
      return false;
    }
    const kind = kindOfGroup(group.number);
    const source = this.#source(row, 's1', decision);
    const maker = this.#reading.proposed.find((one) => one.id === producer)?.data as
      Producer | undefined;
    const form =
      maker?.legalForm ?? this.#around.entries.collections.producers.get(producer)?.legalForm;
    const address = form && personalForms.has(form) ? withoutLine(place.address) : place.address;
    const product: Product = {
      name: { vi: name },
      producer,
      locality: place.locality,
      ...(address && { address }),
      productGroup: group.id,
      productGroupBasis: group.isNamed && row.cell('set') === '' ? 'decision' : 'inferred',
      ...(written !== '' && { groupAsStated: written }),
      ...(kind && { regulatoryKind: kind, regulatoryKindBasis: 'inferred' as const }),
      certificates: [this.#certificate(rank, row, decision, 's1')],
      sources: [source],
    };
    const id = this.#freeId('products', name, producer);
    this.#products.set(id, product);
    this.#listed.add(id);
    this.#propose('products', id, product, row, [
      ...(group.isNamed ? [] : ['productGroup']),
      ...(kind ? ['regulatoryKind'] : []),
    ]);
    return true;
  }

  #certificate(
    { stars, standsIn }: Rank,
    row: ListRow,
    decision: SeenDecision,
    source: string,
  ): NonNullable<Product['certificates']>[number] {
    const score = Number(row.cell('score').replace(',', '.'));
    const isScore = row.cell('score') !== '' && score >= 50 && score <= 100;
    return {
      stars,
      ...(standsIn !== 'quote' && { starsStandIn: standsIn }),
      ...(isScore && { score }),
      decision: decision.id,
      sources: [source],
    };
  }

  /** The row as a source: its own words, without a person's name. */
  #source(row: ListRow, id: string, { number, day, body }: SeenDecision): Source {
    const { form } = legalFormIn(row.cell('producer'));
    const isPerson = personalForms.has(form) && isPersonName(row.cell('producer'));
    const isPersonal = personalForms.has(form);
    const quoted = (
      [
        'name',
        'producer',
        'address',
        'commune',
        'district',
        'province',
        'group',
        'score',
        'stars',
      ] as const
    )
      .map((column) => {
        if (column === 'producer' && isPerson) return WITHHELD;
        if (column === 'address' && isPersonal) return unitsOnly(row.cell('address'));
        return row.cell(column);
      })
      .filter((text) => text !== '');
    return {
      id,
      evidence: 'B1',
      publisher: body,
      title: `Danh sách sản phẩm được công nhận theo Quyết định ${number}`,
      quote: quoted.join(' · '),
      publishedOn: day,
      retrievedOn: this.#around.today,
      transcription: 'direct',
      note: 'Nhập từ tệp danh sách, chưa đối chiếu với bản đã ký.',
    };
  }

  #proposeDecision(decision: SeenDecision): void {
    const { id, number, day, body, rows, isNew } = decision;
    const [first] = rows;
    this.#reading.decisions.push({ number, day, body, products: rows.length, isNew });
    if (!isNew || !first) return;
    const city = /^UBND\s+(?:thành phố|tp\.?)\s/iu.test(body);
    const level =
      levelNamed(body) ?? (city ? (provinceOfBody(body) ? 'province' : 'district') : undefined);
    if (!level) {
      this.#complain('listDecision', 'cơ quan ký', first.at('decision'), '', number);
      return;
    }
    const province =
      provinceOfBody(body) ?? (level === 'ministry' ? undefined : this.#provinceAbove());
    // A list under the title of its decision is the whole list; rows that name decisions of their own may be a part.
    const isWhole = this.#titled?.number === number;
    const source = this.#source(first, 's1', decision);
    const data: EntryData<'decisions'> = {
      number,
      act: 'recognition',
      signedOn: day,
      issuingAuthority: { level, name: body },
      ...(province !== undefined && { province }),
      ...(isWhole && { productCount: rows.length }),
      listRead: isWhole ? 'whole' : 'part',
      sources: [{ ...source, quote: this.#titleLine(number) ?? source.quote }],
    };
    this.#around.names.add('decisions', id, data);
    this.#propose('decisions', id, data, first, []);
  }

  /** The line above the list that names its decision, to the letter. */
  #titleLine(number: string): string | undefined {
    const [figures = ''] = number.split('/');
    const line = this.#above
      .split('\n')
      .find((one) => new RegExp(`(^|\\D)${figures}\\s*/`).test(one));
    return line?.replace(/\s+/g, ' ').trim();
  }

  #freeId(collection: 'products' | 'producers', name: string, more: string): string {
    const { ids } = this.#around.entries;
    const isProposed = (id: string) =>
      this.#reading.proposed.some((one) => one.collection === collection && one.id === id);
    return freeId(name, more, (id) => ids[collection].has(id) || isProposed(id));
  }

  #placeName(locality: string): string {
    return lowered(this.#around.entries.collections.localities.get(locality)?.name.vi ?? '');
  }

  #complain(
    problem: CellProblemCode,
    found: string,
    at: string,
    column: ListColumn | '',
    wanted?: string,
  ): void {
    const heading =
      column === '' ? '' : (this.#head.headings.get(this.#head.columns.get(column) ?? -1) ?? '');
    this.#around.ledger.refuse(at);
    this.#reading.wrong.push({ problem, found, wanted, at, heading });
  }

  #refuse({ row }: ListRow): void {
    const { columns, marked } = this.#head;
    for (const [name, column] of columns)
      if (!leftOut.has(name)) this.#around.ledger.refuse(cellName(row, column));
    for (const column of marked.keys()) this.#around.ledger.refuse(cellName(row, column));
  }

  #propose(
    collection: CollectionName,
    id: string,
    data: unknown,
    row: ListRow,
    guessed: readonly string[],
  ): void {
    const places: Places = new Map([
      ['', row.at('name')],
      ['name', row.at('name')],
      ['producer', row.at('producer')],
      ['legalForm', row.at('producer')],
      ['address', row.at('address')],
      ['locality', row.at('address')],
      ['productGroup', row.at(this.#head.columns.has('set') ? 'set' : 'group')],
      ['certificates', row.at('stars')],
    ]);
    this.#reading.proposed.push({ collection, id, data, places, guessed });
  }
}

const lineOf = (row: readonly unknown[]): string =>
  row
    .map((cell) => cleanText(cell as never))
    .filter((text) => text !== '')
    .join(' ');
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const definedIn = (told: NamedDecision | undefined): NamedDecision =>
  Object.fromEntries(Object.entries(told ?? {}).filter(([, value]) => value !== undefined));

/** A maker without the commune that may stand behind the name: `HTX Tân Qui, xã An Phú Tân`. */
const makerIn = (text: string): string =>
  text.replace(/\s*[,;–-]\s*(?:xã|phường|thị trấn|đặc khu|huyện|tỉnh)\s.*$/iu, '');

/**
 * The title of a list of what is hoped for: it recognises nothing, whatever number stands above it. A decision
 * too is signed "theo đề nghị của" somebody, but not in the title of its list.
 */
const PROPOSAL =
  /^[^\S\n]*(?:danh\s+sách|phụ\s+lục|bảng|biểu|(?:các\s+)?sản\s+phẩm)[^\n]*?(?:dự\s+kiến|đăng\s+ký|đề\s+nghị(?!\s+của)|đề\s+xuất)[^\n]*/imu;

const PART_NUMBER = /^(?:[IVX]+|[A-Z]|\d+)\s*[.):/-]?\s+(?=\p{L}|[★*])/u;

/** What a heading of a part says: a rank, a commune, a district, a group; nothing when it says none of them. */
export function partIn(text: string): Part | undefined {
  const bare = text
    .replace(PART_NUMBER, '')
    .replace(/\s*[(:–-]\s*\d+\s*(?:sản phẩm|sp).*$/iu, '')
    .trim();
  const stars = starsOf(bare);
  if (stars !== undefined) return { stars };
  const [, commune] = /^((?:xã|phường|thị trấn|đặc khu)\s.+)$/iu.exec(bare) ?? [];
  if (commune !== undefined) return { commune: inTitleCase(commune) };
  const [, district] = /^((?:huyện|quận|thị xã|thành phố|tp\.?)\s.+)$/iu.exec(bare) ?? [];
  if (district !== undefined) return { district: inTitleCase(district), commune: undefined };
  const [, group] =
    /^(?:nhóm|ngành|bộ|lĩnh vực)(?:\s+(?:sản phẩm|hàng))?\s*:?\s+(.+)$/iu.exec(bare) ?? [];
  return group === undefined
    ? undefined
    : { group: group.charAt(0).toUpperCase() + group.slice(1).toLowerCase() };
}

/** `XÃ NINH GIA` as `xã Ninh Gia`. */
function inTitleCase(name: string): string {
  const { level, name: own } = levelAndName(name);
  const words =
    own === own.toUpperCase()
      ? own.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
      : own;
  return level === undefined ? words : `${level} ${words}`;
}

/** An id that no source of a list has. */
function freeSource(sources: readonly Source[]): string {
  const taken = new Set(sources.map(({ id }) => id));
  let next = 1;
  while (taken.has(`s${next}`)) next++;
  return `s${next}`;
}

import { certificateStateOn } from '../certificate-life.ts';
import { unpackNumbers } from '../facets/columns.ts';
import { addDays } from '../../lib/day.ts';
import { distanceKm, type Point } from '../../lib/geo.ts';
import { fold } from '../../lib/fold.ts';
import {
  dayHours,
  openState,
  vietnamMoment,
  week,
  weekdayOf,
  type Weekday,
} from '../opening-hours.ts';
import { reportStatusOn } from '../statement-term.ts';
import {
  type BasePart,
  type HoursPart,
  POINT_STEPS,
  type PricesPart,
  type ProvincePart,
  type RanksPart,
  type ReadPart,
  type SortsPart,
  unpackSteps,
} from './facts/parts.ts';
import { type AskedState, type AskedTime, dayPhrases, sorts } from './facts/phrases.ts';
import { findPlaces, type NamedPlace, unitRange } from './facts/places.ts';
import {
  type AskedPrice,
  inVietnamese,
  isEmptyWord,
  type ReadFact,
  readFacts,
  type Token,
} from './facts/read.ts';
import type { Match } from './ranking.ts';
import type { SearchKind } from './records.ts';
import { searchWords } from './search.ts';
import type { WordSource } from './word-index.ts';

/** What the card before the list is about. */
export type AnswerKind = 'price' | 'open' | 'state' | 'near' | 'gift' | 'place' | 'list' | 'here';

/** An index that can answer joined queries. */
export interface FactIndex {
  source: WordSource;
  readPart: ReadPart;
}

/** A record of an answer. */
export interface AnswerMatch {
  record: number;
  found: ReadonlySet<string>;
  /** It is all that was asked for. */
  isExact: boolean;
  /** From the place that was named, where that is known. */
  km?: number | undefined;
}

/** A shop that the card names. */
export interface NearestShop {
  record: number;
  km: number | undefined;
  /** A source says that the product is sold there. */
  isSaid: boolean;
  /** It is known by its province only. */
  isInProvince: boolean;
}

/** What a query that joins facts asks for, and what answers it. */
export interface Answer {
  kind: AnswerKind;
  facts: readonly ReadFact[];
  places: readonly NamedPlace[];
  /** The words that name no fact. */
  words: string;
  /** Best first. */
  matches: readonly AnswerMatch[];
  /** Of a price: products with one that counts today, those of them that fit, older prices, and all products. */
  prices?: { known: number; fitting: number; old: number; all: number };
  /** Of hours: places in the answer that are open then by the clock, that a source's words name, and of which nothing is known. */
  hours?: { open: number; said: number; unknown: number };
  /** Where the first of the answer can be bought, or asked for. */
  shop?: NearestShop | undefined;
}

/** So far away is near. */
export const NEAR_KM = 50;
const FAR_KM = 150;
/** What counts against a record; one that has less of it comes first. */
const LACKS = {
  fact: 4,
  province: 1,
  elsewhere: 3,
  name: 3.5,
  word: 8,
  gift: 0.3,
  price: 0.4,
  overPrice: 1,
};
/** A match of a name that is so sure is what was meant, whatever facts its words may name as well. */
const SURE = 0.9;
const AS_TYPED = { isTyping: false, maxSlips: 0 } as const;
const placeKinds: readonly SearchKind[] = ['point-of-sale', 'destination', 'producer'];

/**
 * Answers a query that joins facts: what it names of stars, states, places, prices, groups and hours is taken as
 * such, and what is left is looked for as words.
 *
 * @param now the moment for which states and hours hold
 * @returns nothing for a query that is only words, or only a name: `searchWords` answers it
 */
export async function answerQuery(
  text: string,
  index: FactIndex,
  now: Date,
): Promise<Answer | undefined> {
  const read = readFacts(text);
  if (read.facts.length === 0 && read.rests.length === 0) return undefined;
  const base = await index.readPart<BasePart>('base');
  const { places, words } = await findPlaces(read.rests, index.source, base);
  const own = trimmed(words, read.facts, places);
  const isOnlyCategory = read.facts.every(({ fact }) => fact.is === 'sort' || fact.is === 'kind');
  if (places.length === 0 && isOnlyCategory) return undefined;
  if (read.facts.length === 0 && own.length === 0 && !places.some(({ isNear }) => isNear))
    return undefined;
  const asked = new Asked(read.facts, places, own, base, index, now);
  return asked.answer(text);
}

/** Words without those that say nothing, where they stand beside a fact or at an end. */
function trimmed(
  words: readonly Token[],
  facts: readonly ReadFact[],
  places: readonly NamedPlace[],
): Token[] {
  if (facts.length === 0 && places.length === 0) return [...words];
  return words.filter((token, at) => {
    const isInside = [words[at - 1], words[at + 1]].every(
      (other) => other !== undefined && !isEmptyWord(other),
    );
    return !isEmptyWord(token) || isInside;
  });
}

interface Candidate {
  record: number;
  found: ReadonlySet<string>;
  score: number;
  lack: number;
  isExact: boolean;
  km: number | undefined;
}

/** A query, with all that judging a record by it needs. */
class Asked {
  readonly #facts: readonly ReadFact[];
  readonly #places: readonly NamedPlace[];
  readonly #words: readonly Token[];
  readonly #base: BasePart;
  readonly #index: FactIndex;
  readonly #now: Date;
  readonly #today: string;
  readonly #starts = new Map<SearchKind, readonly [from: number, to: number]>();
  readonly #judges: ((record: number) => {
    lack: number;
    isExact: boolean;
    km?: number | undefined;
  })[] = [];
  #parts = new Map<string, ProvincePart>();
  #answer: Partial<Answer> = {};

  constructor(
    facts: readonly ReadFact[],
    places: readonly NamedPlace[],
    words: readonly Token[],
    base: BasePart,
    index: FactIndex,
    now: Date,
  ) {
    this.#facts = facts;
    this.#places = places;
    this.#words = words;
    this.#base = base;
    this.#index = index;
    this.#now = now;
    this.#today = vietnamMoment(now).day;
    let at = 0;
    for (const [kind, count] of base.kinds) {
      this.#starts.set(kind, [at, at + count]);
      at += count;
    }
  }

  async answer(text: string): Promise<Answer> {
    const said = this.#facts.map(({ fact }) => fact);
    const pick = <Is extends (typeof said)[number]['is']>(is: Is) =>
      said.find((fact): fact is Extract<(typeof said)[number], { is: Is }> => fact.is === is);
    const [stars, state, price, open, kind] = [
      pick('stars'),
      pick('state'),
      pick('price'),
      pick('open'),
      pick('kind'),
    ];
    const [gift, sort] = [pick('gift'), pick('sort')];
    const isOfProducts =
      [stars, state, price, gift, sort].some((fact) => fact !== undefined) ||
      kind?.kind === 'product';
    const sortMembers = sort ? await this.#membersOf(sort.sort) : undefined;

    const isIn = await this.#judgePlaces();
    if (stars || state) await this.#judgeRanks(stars?.stars, state?.state);
    if (price) await this.#judgePrices(price);
    if (gift) await this.#judgeGifts();
    if (open) await this.#judgeHours(open.when);

    const kinds: readonly SearchKind[] | undefined = isOfProducts
      ? ['product']
      : open
        ? placeKinds
        : kind
          ? [kind.kind]
          : undefined;
    const candidates = await this.#candidates(kinds, sort?.sort, sortMembers, isIn);
    for (const each of candidates)
      for (const judge of this.#judges) {
        const { lack, isExact, km } = judge(each.record);
        each.lack += lack;
        each.isExact &&= isExact;
        each.km ??= km;
      }
    const isNear = this.#places.some((place) => place.isNear);
    const step = (score: number) => Math.round(score * 5);
    candidates.sort(
      (a, b) =>
        a.lack - b.lack ||
        (isNear ? (a.km ?? Infinity) - (b.km ?? Infinity) || 0 : 0) ||
        step(b.score) - step(a.score) ||
        (a.km ?? Infinity) - (b.km ?? Infinity) ||
        a.record - b.record,
    );
    await this.#putNamedFirst(text, candidates, kinds);
    const kindOf: AnswerKind = price
      ? 'price'
      : open
        ? 'open'
        : state
          ? 'state'
          : isNear
            ? 'near'
            : gift
              ? 'gift'
              : pick('here')
                ? 'here'
                : stars || sort || kind
                  ? 'list'
                  : 'place';
    if (this.#count)
      for (const { record, lack } of candidates) if (lack < LACKS.elsewhere) this.#count(record);
    const matches = candidates.map(({ record, found, isExact, km }) => ({
      record,
      found,
      isExact,
      km,
    }));
    const [first] = matches;
    return {
      ...this.#answer,
      kind: kindOf,
      facts: this.#facts,
      places: this.#places,
      words: this.#words.map(({ text: word }) => word).join(' '),
      matches,
      ...(first && this.#isOf('product', first.record) && { shop: this.#shopFor(first.record) }),
    };
  }

  /** What names hold all words of the query, with those of facts, is what was meant. */
  async #putNamedFirst(
    text: string,
    candidates: Candidate[],
    kinds: readonly SearchKind[] | undefined,
  ): Promise<void> {
    const { matches } = await searchWords(text, this.#index.source, AS_TYPED);
    const [best] = matches;
    if (!best?.isWhole || !best.isNamed || best.quality < SURE) return;
    if (kinds && !kinds.some((kind) => this.#isOf(kind, best.record))) return;
    const at = candidates.findIndex(({ record }) => record === best.record);
    const known = candidates[at];
    // One of those that answer to the facts as well is as good.
    if (known && known.lack === candidates[0]?.lack) return;
    if (known) candidates.splice(at, 1);
    const { record, found, score } = best;
    candidates.unshift({ record, found, score, lack: 0, isExact: true, km: known?.km });
  }

  /** Of what is made or stands in a commune its middle says where it is; of a route, a story or a festival it does not. */
  #isThing(record: number): boolean {
    return (['product', 'locality', ...placeKinds] as const).some((kind) =>
      this.#isOf(kind, record),
    );
  }

  #isOf(kind: SearchKind, record: number): boolean {
    const [from = 0, to = 0] = this.#starts.get(kind) ?? [];
    return record >= from && record < to;
  }

  /** The records to be judged: those that hold the words, or all of a kind where there are none. */
  async #candidates(
    kinds: readonly SearchKind[] | undefined,
    sort: string | undefined,
    members: ReadonlySet<number> | undefined,
    isIn: ReadonlySet<number> | undefined,
  ): Promise<Candidate[]> {
    const ranges = kinds?.map((each) => this.#starts.get(each) ?? [0, 0]);
    const isOfKind = (record: number) =>
      ranges === undefined || ranges.some(([from = 0, to = 0]) => record >= from && record < to);
    const kindOfSort = sorts.find(({ id }) => id === sort);
    const sortTokens = kindOfSort?.isName === true ? this.#sortTokens() : [];
    const found = new Map<number, Candidate>();
    const add = (match: Match, lack: number) => {
      const lacks = match.isWhole ? (match.isNamed ? 0 : LACKS.name) : LACKS.word;
      const each = {
        record: match.record,
        found: match.found,
        score: match.score,
        lack: lack + lacks,
        isExact: match.isWhole,
        km: undefined,
      };
      const known = found.get(match.record);
      if (isOfKind(match.record) && (!known || each.lack < known.lack))
        found.set(match.record, each);
    };
    if (sortTokens.length > 0) {
      const all = [...this.#words, ...sortTokens].sort((a, b) => a.from - b.from);
      // What is of the group has its words in the group's name; what is not has to be called so.
      for (const match of await this.#wordMatches(all))
        if (match.isWhole && match.isNamed) add(match, 0);
    }
    if (this.#words.length > 0) {
      const matches = await this.#wordMatches(this.#words);
      const isWhole = matches.some((match) => match.isWhole);
      for (const match of matches)
        if (match.isWhole === isWhole && (!members || members.has(match.record))) add(match, 0);
      return [...found.values()];
    }
    const nothing: ReadonlySet<string> = new Set();
    const plain = (record: number) => {
      if (!found.has(record))
        found.set(record, {
          record,
          found: nothing,
          score: 0,
          lack: 0,
          isExact: true,
          km: undefined,
        });
    };
    if (members) members.forEach(plain);
    else if (ranges)
      for (const [from = 0, to = 0] of ranges) for (let at = from; at < to; at++) plain(at);
    else isIn?.forEach(plain);
    return [...found.values()].filter(({ record }) => isOfKind(record));
  }

  /** What words find, as they are typed and in Vietnamese. */
  async #wordMatches(tokens: readonly Token[]): Promise<Match[]> {
    const texts = [tokens.map(({ text }) => text).join(' '), ...inVietnamese(tokens)];
    const findings = await Promise.all(
      texts.map((text) => searchWords(text, this.#index.source, { isTyping: false })),
    );
    return findings.flatMap(({ matches }) => matches);
  }

  #sortTokens(): Token[] {
    return this.#facts.filter(({ fact }) => fact.is === 'sort').flatMap(({ tokens }) => tokens);
  }

  async #membersOf(sort: string): Promise<ReadonlySet<number>> {
    const { groups, groupOf } = await this.#index.readPart<SortsPart>('sorts');
    const of = sorts.find(({ id }) => id === sort)?.of ?? [];
    const count = this.#starts.get('product')?.[1] ?? 0;
    const wanted = groups.map(([id, sector]) => of.includes(id) || of.includes(sector));
    const members = new Set<number>();
    unpackNumbers(groupOf, count).forEach((group, product) => {
      if (wanted[group]) members.add(product);
    });
    return members;
  }

  // ── Places ──────────────────────────────────────────────────────────────────────────────────────

  async #part(name: string): Promise<ProvincePart> {
    const part = await this.#index.readPart<ProvincePart>(name);
    this.#parts.set(name, part);
    return part;
  }

  #partName(unit: number): string {
    const { first, end } = unitRange(this.#base);
    const code = unpackNumbers(this.#base.provinceOf, end - first)[unit - first] ?? 0;
    return this.#base.provinces[code] ?? '';
  }

  /** @returns the records of all places that are named, in any of them; nothing when none is */
  async #judgePlaces(): Promise<ReadonlySet<number> | undefined> {
    if (this.#places.length === 0) return undefined;
    const everything = new Set<number>();
    for (const place of this.#places) {
      const inside = new Set<number>();
      const around = new Set<number>();
      const from: Point[] = [];
      const range = unitRange(this.#base);
      const units = [...place.units, ...place.olds.map(({ unit }) => unit)];
      const names = [...new Set(units.map((unit) => this.#partName(unit)))];
      for (const name of names) {
        const part = await this.#part(name);
        for (const unit of place.units.filter((each) => this.#partName(each) === name)) {
          const own = unit < range.localities ? Object.keys(part.units).map(Number) : [unit];
          for (const each of own) addHoldings(inside, part, each);
          const at = part.units[unit]?.at;
          if (at) from.push(pointOf(at));
        }
        for (const old of place.olds.filter((each) => this.#partName(each.unit) === name))
          for (const record of unpackSteps(part.olds[fold(old.name)] ?? [])) inside.add(record);
        for (const unit of Object.keys(part.units)) addHoldings(around, part, Number(unit));
      }
      inside.forEach((record) => everything.add(record));
      const points = this.#points(names);
      const km = (record: number): number | undefined => {
        const own = points.get(record);
        if (!own || from.length === 0) return undefined;
        return Math.min(...own.flatMap((point) => from.map((origin) => distanceKm(origin, point))));
      };
      this.#judges.push((record) => {
        const away = km(record);
        if (place.isNear && from.length > 0) {
          if (away === undefined)
            return {
              lack: inside.has(record) ? 0.5 : around.has(record) ? 1 : LACKS.elsewhere,
              isExact: inside.has(record),
            };
          return {
            lack: away <= NEAR_KM ? 0 : away <= FAR_KM ? 1 : LACKS.elsewhere,
            isExact: away <= NEAR_KM,
            km: away,
          };
        }
        if (inside.has(record)) return { lack: 0, isExact: true, km: away };
        return {
          lack: around.has(record) ? LACKS.province : LACKS.elsewhere,
          isExact: false,
          km: away,
        };
      });
    }
    return everything;
  }

  /** Where records of some provinces are known to be: their own place, where they are sold, or where they are made. */
  #points(names: readonly string[]): Map<number, Point[]> {
    const points = new Map<number, Point[]>();
    const put = (record: number, point: Point) =>
      points.set(record, [...(points.get(record) ?? []), point]);
    for (const name of names) {
      const part = this.#parts.get(name);
      if (!part) continue;
      const own = new Map(part.points.map(([place, lat, lng]) => [place, pointOf([lat, lng])]));
      own.forEach((point, place) => put(place, point));
      for (const [shop, products] of part.shops) {
        const point = own.get(shop);
        if (point) for (const product of products) put(product, point);
      }
      for (const { own: records, at } of Object.values(part.units))
        if (at)
          for (const record of unpackSteps(records))
            if (!own.has(record) && this.#isThing(record)) put(record, pointOf(at));
    }
    return points;
  }

  /** Where a product can be bought, as near as can be to the place that is named. */
  #shopFor(product: number): NearestShop | undefined {
    const [place] = this.#places;
    if (!place) return undefined;
    const [unit] = [...place.units, ...place.olds.map((old) => old.unit)];
    const part = this.#parts.get(this.#partName(unit ?? 0));
    if (!part) return undefined;
    const points = new Map(
      part.points.map(([record, lat, lng, isExact]) => [
        record,
        { point: pointOf([lat, lng]), isExact },
      ]),
    );
    const at = part.units[place.units[0] ?? -1]?.at;
    const from = at && pointOf(at);
    const shops = part.shops.map(([record, products]) => {
      const own = points.get(record);
      return {
        record,
        isSaid: products.length > 0 && products.includes(product),
        km: own && from ? distanceKm(from, own.point) : undefined,
        isInProvince: own === undefined,
      };
    });
    return shops.sort(
      (a, b) =>
        Number(b.isSaid) - Number(a.isSaid) ||
        (a.km ?? Infinity) - (b.km ?? Infinity) ||
        a.record - b.record,
    )[0];
  }

  // ── Ranks, prices, gifts, hours ─────────────────────────────────────────────────────────────────

  async #judgeRanks(stars: number | undefined, state: AskedState | undefined): Promise<void> {
    const { stars: packed, terms, termOf } = await this.#index.readPart<RanksPart>('ranks');
    const count = this.#starts.get('product')?.[1] ?? 0;
    const counts = unpackNumbers(packed, count);
    const termNumbers = unpackNumbers(termOf, count);
    const today = this.#today;
    const states = terms.map(([dates, term]) => ({
      certificate: dates ? certificateStateOn(dates, today) : undefined,
      report: !dates && term ? reportStatusOn(term, today) : undefined,
      isReported: !dates,
    }));
    this.#judges.push((record) => {
      const own = states[termNumbers[record] ?? 0];
      const holds = own !== undefined && (own.isReported || own.certificate?.inForce === true);
      let lack = 0;
      if (stars !== undefined && !(counts[record] === stars && holds)) lack += LACKS.fact;
      // Reported ranks that may still hold come next to those that do.
      if (state !== undefined && !isInState(state))
        lack += own?.report && own.report !== 'outOfTerm' ? LACKS.fact / 2 : LACKS.fact;
      return { lack, isExact: lack === 0 };

      function isInState(wanted: AskedState): boolean {
        switch (wanted) {
          case 'inForce':
            return own?.certificate?.inForce === true;
          case 'due':
          case 'expired':
          case 'recalled':
            return own?.certificate?.status === wanted;
          case 'reported':
            return own?.report !== undefined && own.report !== 'outOfTerm';
        }
      }
    });
  }

  async #judgePrices({ least = 0, most = Infinity }: AskedPrice): Promise<void> {
    const { prices } = await this.#index.readPart<PricesPart>('prices');
    const known = new Map<number, boolean>();
    let old = 0;
    for (const [product, amount, freshUntil] of prices) {
      // A price of years ago is no price of today, whatever it was.
      if (freshUntil < this.#today) old++;
      else known.set(product, known.get(product) === true || (amount >= least && amount <= most));
    }
    const fitting = [...known.values()].filter(Boolean).length;
    const all = this.#starts.get('product')?.[1] ?? 0;
    this.#answer.prices = { known: known.size, old, fitting, all };
    const lack = (fits: boolean | undefined) =>
      fits === undefined ? LACKS.price : fits ? 0 : LACKS.overPrice;
    this.#judges.push((record) => ({
      lack: lack(known.get(record)),
      isExact: known.get(record) === true,
    }));
  }

  async #judgeGifts(): Promise<void> {
    const { gifts } = await this.#index.readPart<SortsPart>('sorts');
    const own = new Set(unpackSteps(gifts));
    this.#judges.push((record) => ({ lack: own.has(record) ? 0 : LACKS.gift, isExact: true }));
  }

  async #judgeHours(when: AskedTime): Promise<void> {
    const { hours, shut } = await this.#index.readPart<HoursPart>('hours');
    const over = new Set(unpackSteps(shut));
    const known = new Map(
      hours.map(([place, times, words]) => [place, { times, words: ` ${fold(words)} ` }]),
    );
    const days = this.#daysOf(when);
    const saidDays = new Set(days.map(weekdayOf));
    const phrases = dayPhrases
      .filter(([, day]) => saidDays.has(day as Weekday))
      .map(([phrase]) => ` ${fold(phrase)} `);
    const counts = { open: 0, said: 0, unknown: 0 };
    this.#answer.hours = counts;
    const isOpen = (times: Parameters<typeof openState>[0]) =>
      when === 'now'
        ? openState(times, this.#now).is === 'open'
        : days.some((day) => (dayHours(times, day).spans ?? []).length > 0);
    this.#judges.push((record) => {
      if (over.has(record)) return { lack: 3 * LACKS.fact, isExact: false };
      const own = known.get(record);
      if (own?.times)
        return isOpen(own.times)
          ? { lack: 0, isExact: true }
          : { lack: 2 * LACKS.fact, isExact: false };
      if (own && phrases.some((phrase) => own.words.includes(phrase)))
        return { lack: 0.5, isExact: false };
      return { lack: 1, isExact: false };
    });
    // Counted over what is in the place that is asked about, once all is judged.
    this.#count = (record) => {
      const own = known.get(record);
      if (over.has(record)) return;
      if (own?.times) counts.open += isOpen(own.times) ? 1 : 0;
      else if (own && phrases.some((phrase) => own.words.includes(phrase))) counts.said++;
      else counts.unknown++;
    };
  }

  #count: ((record: number) => void) | undefined;

  /** The next days that are meant, today first. */
  #daysOf(when: AskedTime): string[] {
    const today = this.#today;
    if (when === 'now' || when === 'today') return [today];
    if (when === 'tomorrow') return [addDays(today, 1)];
    const wanted: readonly Weekday[] = when === 'weekend' ? ['sat', 'sun'] : [when];
    return week.map((_, at) => addDays(today, at)).filter((day) => wanted.includes(weekdayOf(day)));
  }
}

const pointOf = ([lat, lng]: readonly [number, number]): Point => ({
  lat: lat / POINT_STEPS,
  lng: lng / POINT_STEPS,
});

function addHoldings(to: Set<number>, { units }: ProvincePart, unit: number): void {
  const held = units[unit];
  if (!held) return;
  for (const record of unpackSteps(held.own)) to.add(record);
  for (const part of held.parts ?? [])
    for (const record of unpackSteps(units[part]?.own ?? [])) to.add(record);
}

import { vietnamMoment } from '../opening-hours.ts';
import {
  type AskedHours,
  type Judge,
  judgeOfGifts,
  judgeOfHours,
  judgeOfPrices,
  judgeOfRanks,
  type KnownPrices,
  LACKS,
  productsOfSort,
} from './facts/judges.ts';
import type {
  BasePart,
  HoursPart,
  PricesPart,
  RanksPart,
  ReadPart,
  SortsPart,
} from './facts/parts.ts';
import { sorts } from './facts/phrases.ts';
import { findPlaces, type NamedPlace } from './facts/places.ts';
import {
  inVietnamese,
  isEmptyWord,
  type ReadFact,
  readFacts,
  takeSorts,
  type Token,
} from './facts/read.ts';
import { RecordNumbers } from './facts/record-numbers.ts';
import { type NearestShop, Whereabouts } from './facts/whereabouts.ts';
import type { Match } from './ranking.ts';
import type { SearchKind } from './records.ts';
import { searchWords } from './search.ts';
import type { WordSource } from './word-index.ts';

/** What the card before the list is about. */
export type AnswerKind = 'price' | 'open' | 'state' | 'near' | 'gift' | 'place' | 'list' | 'here';

/** An index that can answer joined queries. */
interface FactIndex {
  source: WordSource;
  readPart: ReadPart;
}

/** A record of an answer. */
interface AnswerMatch {
  record: number;
  found: ReadonlySet<string>;
  /** It is all that was asked for. */
  isExact: boolean;
  /** From the place that was named, where that is known. */
  km: number | undefined;
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
  /** Where prices were asked for. */
  prices: KnownPrices | undefined;
  /** Where hours were asked for: of how many places in the answer what is known. */
  hours: Record<AskedHours, number> | undefined;
  /** Where the first of the answer, when it is a product, can be bought or asked for. */
  shop: NearestShop | undefined;
}

/** A match of a name that is so sure is what was meant, whatever facts its words may name as well. */
const SURE = 0.9;
/** Scores closer than a fifth are equal. */
const STEPS = 5;
/** What is typed is done with: a place or a number follows. */
const TYPED = { isTyping: false } as const;
const AS_IT_STANDS = { isTyping: false, maxSlips: 0 } as const;
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
  const numbers = new RecordNumbers(base);
  const { places, words: left } = await findPlaces(read.rests, index.source, base, numbers);
  const sorted = takeSorts(left);
  const facts = [...read.facts, ...sorted.facts];
  const asked: Asked = { text, facts, places, words: trimmed(sorted.words, facts, places) };
  return isJoined(asked) ? new Answering(asked, numbers, index, now).answer() : undefined;
}

/** A query taken apart. */
interface Asked {
  text: string;
  facts: readonly ReadFact[];
  places: readonly NamedPlace[];
  words: readonly Token[];
}

/** A category alone, or the name of a place, is found by its words. */
function isJoined({ facts, places, words }: Asked): boolean {
  if (facts.length > 0 && places.length > 0) return true;
  if (places.length > 0) return words.length > 0 || places.some(({ isNear }) => isNear);
  return facts.some(({ fact }) => fact.is !== 'sort' && fact.is !== 'kind');
}

/** Words without those that say nothing, where they stand beside a fact or at an end. */
function trimmed(
  words: readonly Token[],
  facts: readonly ReadFact[],
  places: readonly NamedPlace[],
): Token[] {
  if (facts.length === 0 && places.length === 0) return [...words];
  const says = (token: Token | undefined) => token !== undefined && !isEmptyWord(token);
  return words.filter((token, at) => says(token) || (says(words[at - 1]) && says(words[at + 1])));
}

interface Candidate extends AnswerMatch {
  score: number;
  lack: number;
}

type Fact = ReadFact['fact'];

/** The answering of one query. */
class Answering {
  readonly #asked: Asked;
  readonly #numbers: RecordNumbers;
  readonly #index: FactIndex;
  readonly #now: Date;

  constructor(asked: Asked, numbers: RecordNumbers, index: FactIndex, now: Date) {
    this.#asked = asked;
    this.#numbers = numbers;
    this.#index = index;
    this.#now = now;
  }

  async answer(): Promise<Answer> {
    const { facts, places, words } = this.#asked;
    const { readPart } = this.#index;
    const whereabouts = await Promise.all(
      places.map((place) => Whereabouts.of(place, this.#numbers, readPart)),
    );
    const prices = await this.#prices();
    const hours = await this.#hours();
    const judges = [
      ...whereabouts.map((place) => place.judge()),
      ...(await this.#productJudges()),
      ...(prices ? [prices.judge] : []),
      ...(hours ? [hours.judge] : []),
    ];
    const candidates = await this.#candidates(whereabouts);
    for (const candidate of candidates) judgeBy(judges, candidate);
    this.#sort(candidates);
    await this.#putNamedFirst(candidates);
    const [first] = candidates;
    const isProduct = first && this.#numbers.is('product', first.record);
    return {
      kind: this.#kind(),
      facts,
      places,
      words: words.map(({ text }) => text).join(' '),
      matches: candidates.map(({ record, found, isExact, km }) => ({ record, found, isExact, km })),
      prices: prices?.prices,
      hours: hours && countHours(candidates, hours.stateOf),
      shop: isProduct ? whereabouts[0]?.shopFor(first.record) : undefined,
    };
  }

  #fact<Is extends Fact['is']>(is: Is): Extract<Fact, { is: Is }> | undefined {
    const facts = this.#asked.facts.map(({ fact }) => fact);
    return facts.find((fact): fact is Extract<Fact, { is: Is }> => fact.is === is);
  }

  get #isNear(): boolean {
    return this.#asked.places.some(({ isNear }) => isNear);
  }

  /** What was asked that most needs an answer. */
  #kind(): AnswerKind {
    if (this.#fact('price')) return 'price';
    if (this.#fact('open')) return 'open';
    if (this.#fact('state')) return 'state';
    if (this.#isNear) return 'near';
    if (this.#fact('gift')) return 'gift';
    if (this.#fact('here')) return 'here';
    return this.#asked.facts.length > 0 ? 'list' : 'place';
  }

  /** The kinds of records that can answer; nothing when all can. */
  get #kinds(): readonly SearchKind[] | undefined {
    const ofProducts = ['stars', 'state', 'price', 'gift', 'sort'] as const;
    if (ofProducts.some((is) => this.#fact(is))) return ['product'];
    if (this.#fact('open')) return placeKinds;
    const kind = this.#fact('kind');
    return kind && [kind.kind];
  }

  async #productJudges(): Promise<Judge[]> {
    const { readPart } = this.#index;
    const [stars, state] = [this.#fact('stars')?.stars, this.#fact('state')?.state];
    const judges: Judge[] = [];
    if (stars !== undefined || state !== undefined) {
      const part = await readPart<RanksPart>('ranks');
      const today = vietnamMoment(this.#now).day;
      judges.push(judgeOfRanks(part, this.#numbers.products, { stars, state }, today));
    }
    if (this.#fact('gift')) judges.push(judgeOfGifts(await readPart<SortsPart>('sorts')));
    return judges;
  }

  async #prices(): Promise<ReturnType<typeof judgeOfPrices> | undefined> {
    const price = this.#fact('price');
    if (!price) return undefined;
    const part = await this.#index.readPart<PricesPart>('prices');
    return judgeOfPrices(part, this.#numbers.products, price, vietnamMoment(this.#now).day);
  }

  async #hours(): Promise<ReturnType<typeof judgeOfHours> | undefined> {
    const open = this.#fact('open');
    if (!open) return undefined;
    return judgeOfHours(await this.#index.readPart<HoursPart>('hours'), open.when, this.#now);
  }

  /** What lacks least first; then what is nearest where that was asked for, and what is called so most. */
  #sort(candidates: Candidate[]): void {
    const away = ({ km = Infinity }: Candidate) => km;
    const nearer = (a: Candidate, b: Candidate) =>
      away(a) === away(b) ? 0 : away(a) < away(b) ? -1 : 1;
    const step = ({ score }: Candidate) => Math.round(score * STEPS);
    candidates.sort(
      (a, b) =>
        a.lack - b.lack ||
        (this.#isNear ? nearer(a, b) : 0) ||
        step(b) - step(a) ||
        nearer(a, b) ||
        a.record - b.record,
    );
  }

  /** What has all words of the query in its name, with those of facts, is what was meant. */
  async #putNamedFirst(candidates: Candidate[]): Promise<void> {
    const { matches } = await searchWords(this.#asked.text, this.#index.source, AS_IT_STANDS);
    const [best] = matches;
    if (!best?.isWhole || !best.isNamed || best.quality < SURE) return;
    const { record, found, score } = best;
    const kinds = this.#kinds;
    if (kinds && !kinds.some((kind) => this.#numbers.is(kind, record))) return;
    const at = candidates.findIndex((candidate) => candidate.record === record);
    const known = candidates[at];
    // One of those that answer to the facts as well is as good.
    if (known && known.lack === candidates[0]?.lack) return;
    if (known) candidates.splice(at, 1);
    candidates.unshift({ record, found, score, lack: 0, isExact: true, km: known?.km });
  }

  /** The records to be judged: those that hold the words, or all that can answer where there are none. */
  async #candidates(whereabouts: readonly Whereabouts[]): Promise<Candidate[]> {
    const kinds = this.#kinds;
    const isOfKind = (record: number) =>
      kinds === undefined || kinds.some((kind) => this.#numbers.is(kind, record));
    const found = new Map<number, Candidate>();
    const add = (candidate: Candidate) => {
      const known = found.get(candidate.record);
      if (isOfKind(candidate.record) && (!known || candidate.lack < known.lack))
        found.set(candidate.record, candidate);
    };
    const sort = this.#fact('sort');
    const members = sort && (await this.#membersOf(sort.sort));
    // What is of the group has its words in the group's name; what is not has to be called so.
    for (const match of await this.#calledBySort())
      if (match.isWhole && match.isNamed) add(candidateOf(match));
    if (this.#asked.words.length > 0) {
      const matches = await this.#wordMatches(this.#asked.words);
      const isWhole = matches.some((match) => match.isWhole);
      for (const match of matches)
        if (match.isWhole === isWhole && (!members || members.has(match.record)))
          add(candidateOf(match));
    } else for (const record of members ?? this.#all(kinds, whereabouts)) add(withoutWords(record));
    return [...found.values()];
  }

  async #membersOf(sort: string): Promise<ReadonlySet<number>> {
    const part = await this.#index.readPart<SortsPart>('sorts');
    return productsOfSort(part, this.#numbers.products, sort);
  }

  /** Every record of some kinds; of all kinds those in the places that are named. */
  *#all(
    kinds: readonly SearchKind[] | undefined,
    whereabouts: readonly Whereabouts[],
  ): Iterable<number> {
    if (!kinds) for (const { inside } of whereabouts) yield* inside;
    for (const kind of kinds ?? []) {
      const [from, to] = this.#numbers.rangeOf(kind);
      for (let record = from; record < to; record++) yield record;
    }
  }

  /** What is called as a category is: `trà`. */
  async #calledBySort(): Promise<Match[]> {
    const own = this.#asked.facts.filter(
      ({ fact }) =>
        fact.is === 'sort' && sorts.some(({ id, isName }) => isName && id === fact.sort),
    );
    if (own.length === 0) return [];
    const tokens = [...this.#asked.words, ...own.flatMap((fact) => fact.tokens)];
    return this.#wordMatches(tokens.sort((a, b) => a.from - b.from));
  }

  /** What words find, as they are typed and in Vietnamese. */
  async #wordMatches(tokens: readonly Token[]): Promise<Match[]> {
    const texts = [tokens.map(({ text }) => text).join(' '), ...inVietnamese(tokens)];
    const findings = await Promise.all(
      texts.map((text) => searchWords(text, this.#index.source, TYPED)),
    );
    return findings.flatMap(({ matches }) => matches);
  }
}

const candidateOf = ({ record, found, score, isWhole, isNamed }: Match): Candidate => ({
  record,
  found,
  score,
  lack: isWhole ? (isNamed ? 0 : LACKS.name) : LACKS.word,
  isExact: isWhole,
  km: undefined,
});

const NOTHING: ReadonlySet<string> = new Set();
const withoutWords = (record: number): Candidate => ({
  record,
  found: NOTHING,
  score: 0,
  lack: 0,
  isExact: true,
  km: undefined,
});

function judgeBy(judges: readonly Judge[], candidate: Candidate): void {
  for (const judge of judges) {
    const { lack, isExact, km } = judge(candidate.record);
    candidate.lack += lack;
    candidate.isExact &&= isExact;
    candidate.km ??= km;
  }
}

/** Of how many places what is known, leaving out those that are somewhere else than was asked. */
function countHours(
  candidates: readonly Candidate[],
  stateOf: (record: number) => AskedHours,
): Record<AskedHours, number> {
  const counts = { open: 0, closed: 0, said: 0, unknown: 0, shut: 0 };
  for (const { record, lack } of candidates) if (lack < LACKS.elsewhere) counts[stateOf(record)]++;
  return counts;
}

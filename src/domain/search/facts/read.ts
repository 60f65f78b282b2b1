import { type Spelling, spellingOf } from '../../../lib/fold.ts';
import {
  amountUnits,
  emptyUnmarked,
  emptyWords,
  factPhrases,
  inPhrases,
  levelPhrases,
  limitPhrases,
  nearPhrases,
  pricePhrases,
  type SaidFact,
  sortPhrases,
  translations,
} from './phrases.ts';

/** A word of a query, and where it stands in what was typed. */
export interface Token extends Spelling {
  /** As typed, composed and in lower case. */
  text: string;
  from: number;
  to: number;
}

/** What a price may be asked to be, in đồng; neither limit where it is only asked what it is. */
export interface AskedPrice {
  is: 'price';
  least?: number;
  most?: number;
}

/** A fact that a query names, and the letters that name it: what is left without them asks for less. */
export interface ReadFact {
  fact: SaidFact | AskedPrice;
  from: number;
  to: number;
  tokens: readonly Token[];
}

/** Words of a query that name no fact: of a product, or of a place. */
export interface Rest {
  tokens: readonly Token[];
  /** What stands before them: `gần`, `near`, or a word that can only stand before a place. */
  link: 'near' | 'in' | undefined;
  /** The words of that; they are words like others where no place follows. */
  linkTokens: readonly Token[];
}

/** A query as far as words alone can tell: places want the names of the catalogue. */
interface ReadQuery {
  text: string;
  facts: readonly ReadFact[];
  /** In their order; a link to a place begins a new one. */
  rests: readonly Rest[];
}

/** A number as it is typed, `200.000`, or letters; everything else parts words. */
const TOKEN = /\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+|[\p{L}\p{M}]+/gu;

/** The words of a query: figures and letters apart, so that `200k` is two and `200.000` is one. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((found) => {
    const typed = found[0].normalize('NFC').toLowerCase();
    const index = found.index ?? 0;
    return { ...spellingOf(typed), text: typed, from: index, to: index + found[0].length };
  });
}

type Phrase = readonly Spelling[];
const phraseOf = (words: string): Phrase => words.split(' ').map(spellingOf);

/** Whether a typed word may be that of a phrase: unmarked it may be any that is spelt so. */
export function isWord(typed: Spelling, said: Spelling): boolean {
  if (typed.plain !== said.plain) return false;
  const isUnmarked = typed.letters === typed.plain && typed.tone === 0;
  return isUnmarked || (typed.letters === said.letters && typed.tone === said.tone);
}

/** Phrases by the first word without marks, the longest first. */
class Phrases<Value> {
  readonly #byFirst = new Map<string, { phrase: Phrase; value: Value }[]>();

  constructor(phrases: Iterable<readonly [words: string, value: Value]>) {
    for (const [words, value] of phrases) {
      const phrase = phraseOf(words);
      const first = phrase[0]?.plain ?? '';
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { phrase, value }]);
    }
    for (const list of this.#byFirst.values())
      list.sort((a, b) => b.phrase.length - a.phrase.length);
  }

  /** The longest phrase that begins at a word, with what it stands for. */
  at(tokens: readonly Token[], at: number): { value: Value; length: number } | undefined {
    const found = this.#byFirst.get(tokens[at]?.plain ?? '')?.find(({ phrase }) =>
      phrase.every((said, offset) => {
        const typed = tokens[at + offset];
        return typed !== undefined && isWord(typed, said);
      }),
    );
    return found && { value: found.value, length: found.phrase.length };
  }
}

const withItself = (words: readonly string[]) => words.map((each) => [each, each] as const);
const facts = new Phrases<SaidFact>(factPhrases);
const nears = new Phrases(withItself(nearPhrases));
const ins = new Phrases(withItself(inPhrases));
const levels = new Phrases(withItself(levelPhrases));
const prices = new Phrases(withItself(pricePhrases));
const limits = new Phrases(limitPhrases);
const units = new Phrases(amountUnits);
const sorts = new Phrases(sortPhrases);

/** Whether a word says nothing beside a fact: `mua`, `the`. */
export const isEmptyWord = ({ text }: Token): boolean =>
  emptyWords.has(text) || emptyUnmarked.has(text);

/**
 * Takes categories out of words of which places are taken out already: `trà` in `Hương Trà` is none.
 *
 * @returns the categories as facts, and the words that are left
 */
export function takeSorts(words: readonly Token[]): { facts: ReadFact[]; words: Token[] } {
  const facts: ReadFact[] = [];
  const left: Token[] = [];
  for (let at = 0; at < words.length;) {
    const sort = sorts.at(words, at);
    const tokens = words.slice(at, at + (sort?.length ?? 1));
    const [first = words[at] as Token] = tokens;
    if (sort)
      facts.push({
        fact: { is: 'sort', sort: sort.value },
        from: first.from,
        to: (tokens.at(-1) ?? first).to,
        tokens,
      });
    else left.push(first);
    at += tokens.length;
  }
  return { facts, words: left };
}

/** Whether a word is a level of a unit: `xã`, `province`. */
export const isLevel = (tokens: readonly Token[], at: number): number =>
  levels.at(tokens, at)?.length ?? 0;

/** An amount without a unit is one of money from here on; below it may be a number of anything. */
const LEAST_BARE_AMOUNT = 10_000;

/**
 * Takes a query apart into the facts that it names and the words that are left, in Vietnamese and English, with or
 * without marks: `trà 4 sao dưới 200k gần Đà Lạt` names four stars, a price, and leaves `trà` and, near, `Đà Lạt`.
 *
 * @param text the query as typed
 */
export function readFacts(text: string): ReadQuery {
  const tokens = tokensOf(text);
  const found: ReadFact[] = [];
  const rests: { tokens: Token[]; link: Rest['link']; linkTokens: Token[] }[] = [];
  const begin = (link: Rest['link'], linkTokens: Token[]) =>
    rests.push({ tokens: [], link, linkTokens });
  let isNew = true;
  for (let at = 0; at < tokens.length;) {
    const take = (fact: ReadFact['fact'], length: number) => {
      const own = tokens.slice(at, at + length);
      found.push({ fact, from: own[0]?.from ?? 0, to: own.at(-1)?.to ?? 0, tokens: own });
      at += length;
      isNew = true;
    };
    const price = amountAt(tokens, at);
    if (price) {
      take(price.fact, price.length);
      continue;
    }
    const fact = facts.at(tokens, at);
    if (fact) {
      take(fact.value, fact.length);
      continue;
    }
    const asked = prices.at(tokens, at);
    if (asked && !isInName(tokens, at, asked.length)) {
      take({ is: 'price' }, asked.length);
      continue;
    }
    const near = nears.at(tokens, at);
    const link = near ?? (isUnmarkedIn(tokens[at] as Token) ? undefined : ins.at(tokens, at));
    if (link && at + link.length < tokens.length) {
      begin(near ? 'near' : 'in', tokens.slice(at, at + link.length));
      at += link.length;
      isNew = false;
      continue;
    }
    const token = tokens[at] as Token;
    if (isNew) begin(undefined, []);
    isNew = false;
    rests.at(-1)?.tokens.push(token);
    at++;
  }
  return { text, facts: joined(found), rests: rests.filter((rest) => rest.tokens.length > 0) };
}

/** `giá` alone, or `gia`, ends many a name: `Rạch Giá`, `Lê Gia`. At the start, with its mark, it asks for a price. */
const isInName = (tokens: readonly Token[], at: number, length: number): boolean =>
  length === 1 && tokens[at]?.plain === 'gia' && (at > 0 || tokens[at]?.text !== 'giá');

/** `o` without its mark may be `ở`, and begins names: `xa O Dien`. It parts no words, and says nothing by itself. */
const isUnmarkedIn = (token: Token): boolean => ['o', 'tai', 'cua', 'tu'].includes(token.text);

/** `giá dưới 200 nghìn` is one question about the price, not two. */
function joined(found: readonly ReadFact[]): ReadFact[] {
  const limit = found.find(
    ({ fact }) => fact.is === 'price' && (fact.most ?? fact.least) !== undefined,
  );
  return found.filter((each) => each.fact.is !== 'price' || limit === undefined || each === limit);
}

/** `dưới 200 nghìn`, `under 200k`, `200-300k`: a limit before an amount, or an amount of money alone. */
function amountAt(
  tokens: readonly Token[],
  at: number,
): { fact: AskedPrice; length: number } | undefined {
  const start = prices.at(tokens, at)?.length ?? 0;
  const limit = limits.at(tokens, at + start);
  if (!limit) return undefined;
  const place = at + start + limit.length;
  const amount = numberAt(tokens, place);
  if (!amount) return undefined;
  const { value, length, hasUnit } = amount;
  // `from 4 stars` is no price; `under 50` may be anything.
  if (!hasUnit && value < LEAST_BARE_AMOUNT) return undefined;
  const fact: AskedPrice = { is: 'price', [limit.value]: value };
  return { fact, length: start + limit.length + length };
}

function numberAt(
  tokens: readonly Token[],
  at: number,
): { value: number; length: number; hasUnit: boolean } | undefined {
  const figures = tokens[at]?.text;
  if (figures === undefined || !/^\d/.test(figures)) return undefined;
  let value = Number(figures.replace(/[.,]/g, ''));
  let length = 1;
  let hasUnit = false;
  for (let unit = units.at(tokens, at + length); unit; unit = units.at(tokens, at + length)) {
    value *= unit.value;
    length += unit.length;
    hasUnit = true;
  }
  return { value, length, hasUnit };
}

const translated = translations.map(([en, vi]) => [phraseOf(en), vi] as const);

/** The same words with the Vietnamese name of a thing where they have the English one: `dried shrimp`, `tôm khô`. */
export function inVietnamese(tokens: readonly Token[]): string[] {
  const best = Math.max(0, ...translationsIn(tokens).map(({ length }) => length));
  return translationsIn(tokens)
    .filter(({ length }) => length === best)
    .map(({ at, length, vi }) =>
      [...tokens.slice(0, at), { text: vi }, ...tokens.slice(at + length)]
        .map(({ text }) => text)
        .join(' '),
    );
}

const translationsIn = (tokens: readonly Token[]) =>
  tokens.flatMap((_, at) =>
    translated
      .filter(([phrase]) =>
        phrase.every((said, offset) => tokens[at + offset]?.text === said.plain),
      )
      .map(([phrase, vi]) => ({ at, length: phrase.length, vi })),
  );

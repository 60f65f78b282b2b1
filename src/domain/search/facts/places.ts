import { fold, spellingOf, wordsOf } from '../../../lib/fold.ts';
import type { WordSource } from '../word-index.ts';
import { PHRASE_LENGTH } from '../words.ts';
import type { BasePart } from './parts.ts';
import type { RecordNumbers } from './record-numbers.ts';
import { isLevel, isWord, type Rest, type Token } from './read.ts';

/** A place that a query names: every unit that is called so. */
export interface NamedPlace {
  /** Numbers of provinces, communes, wards and former districts. */
  units: readonly number[];
  /** The former provinces or districts that are called so, and the numbers of the provinces that they are in now. */
  olds: readonly OldPlace[];
  isNear: boolean;
  /** The letters that name it, with what links it: `gần Đà Lạt`. */
  from: number;
  to: number;
}

interface OldPlace {
  name: string;
  unit: number;
}

const MAX_NAME_WORDS = 6;

/**
 * Finds the places that a query names, by the whole names of units, of today and former, and takes their words out.
 * Of several names that could be meant the longest is, and of those the last: `tôm khô Rạch Giá`.
 *
 * @returns the places, and the words that are left
 */
export async function findPlaces(
  rests: readonly Rest[],
  source: WordSource,
  base: BasePart,
  numbers: RecordNumbers,
): Promise<{ places: NamedPlace[]; words: Token[] }> {
  const plains = [...new Set(rests.flatMap(({ tokens }) => tokens.map(({ plain }) => plain)))];
  const forms = await source.forms(plains.filter((plain) => source.vocabulary.has(plain)));
  const names = new UnitNames(forms, numbers, base);
  const places: NamedPlace[] = [];
  const words: Token[] = [];
  for (const rest of rests) words.push(...takePlaces(rest, names, places));
  return { places, words };
}

/** Takes the places out of words that stand together, and gives those that are left. */
function takePlaces(
  { tokens, link, linkTokens }: Rest,
  names: UnitNames,
  places: NamedPlace[],
): readonly Token[] {
  const found = link ? atStart(tokens, names) : (anywhere(tokens, names) ?? undefined);
  if (!found) return [...linkTokens, ...tokens];
  const { at, length, units, olds } = found;
  const level = levelBefore(tokens, at);
  const after = isLevel(tokens, at + length);
  const start = (linkTokens[0] ?? tokens[at - level])?.from ?? 0;
  const end = tokens[at + length + after - 1]?.to ?? 0;
  places.push({ units, olds, isNear: link === 'near', from: start, to: end });
  const before = tokens.slice(0, at - level);
  const behind = tokens.slice(at + length + after);
  const restOf = (part: readonly Token[]): readonly Token[] =>
    part.length === 0
      ? part
      : takePlaces({ tokens: part, link: undefined, linkTokens: [] }, names, places);
  return [...restOf(before), ...restOf(behind)];
}

interface FoundName {
  at: number;
  length: number;
  units: readonly number[];
  olds: readonly OldPlace[];
}

/** How many words before a name are its level. */
function levelBefore(tokens: readonly Token[], at: number): number {
  if (at >= 2 && isLevel(tokens, at - 2) === 2) return 2;
  return at >= 1 && isLevel(tokens, at - 1) === 1 ? 1 : 0;
}

/** Right behind `gần` or `ở`, with its level or without. */
function atStart(tokens: readonly Token[], names: UnitNames): FoundName | undefined {
  const level = isLevel(tokens, 0);
  for (const at of level > 0 ? [level, 0] : [0])
    for (let length = Math.min(MAX_NAME_WORDS, tokens.length - at); length > 0; length--) {
      const found = names.of(tokens.slice(at, at + length));
      if (found) return { at, length, ...found };
    }
  return undefined;
}

/** The longest name, of those the last. A single word is a place only behind its level, or when it can be nothing else. */
function anywhere(tokens: readonly Token[], names: UnitNames): FoundName | undefined {
  for (let length = Math.min(MAX_NAME_WORDS, tokens.length); length > 0; length--)
    for (let at = tokens.length - length; at >= 0; at--) {
      const found = names.of(tokens.slice(at, at + length));
      if (!found) continue;
      if (length > 1 || levelBefore(tokens, at) > 0 || found.isSure)
        return { at, length, ...found };
    }
  return undefined;
}

/** The units of an index by their whole names. */
class UnitNames {
  readonly #forms: Awaited<ReturnType<WordSource['forms']>>;
  readonly #numbers: RecordNumbers;
  /** By the name without marks. */
  readonly #olds = new Map<string, OldPlace[]>();

  constructor(
    forms: Awaited<ReturnType<WordSource['forms']>>,
    numbers: RecordNumbers,
    { olds }: BasePart,
  ) {
    this.#forms = forms;
    this.#numbers = numbers;
    for (const [unit, name] of olds) {
      const key = fold(name);
      this.#olds.set(key, [...(this.#olds.get(key) ?? []), { unit, name }]);
    }
  }

  /** Those whose whole name some words are. */
  of(
    tokens: readonly Token[],
  ): (Pick<FoundName, 'units' | 'olds'> & { isSure: boolean }) | undefined {
    const { units: all, named } = this.#unitsOf(tokens);
    const provinces = [...named].filter((unit) => this.#numbers.is('province', unit));
    const called = (this.#olds.get(tokens.map(({ plain }) => plain).join(' ')) ?? []).filter(
      ({ name }) =>
        wordsOf(name).every((word, at) => isWord(tokens[at] as Token, spellingOf(word))),
    );
    // Where a province of today is called so itself, as Tuyên Quang, all of it is meant, and no commune of old.
    const olds = provinces.length > 0 ? [] : unlike(called);
    const former = new Set(olds.map(({ unit }) => unit));
    const units = (provinces.length > 0 ? [...named].sort((a, b) => a - b) : all).filter(
      (unit) => !former.has(unit),
    );
    if (units.length === 0 && olds.length === 0) return undefined;
    return { units, olds, isSure: provinces.length > 0 || !this.#isOfProducts(tokens) };
  }

  /** Whether some product has one of the words in its name. */
  #isOfProducts(tokens: readonly Token[]): boolean {
    return tokens.some((token) =>
      (this.#forms.get(token.plain) ?? []).some((form) =>
        form.hits.some(
          ({ record, field }) =>
            (field === 'name' || field === 'alias') && this.#numbers.is('product', record),
        ),
      ),
    );
  }

  /** Units that are or were called so, and those of them that are. */
  #unitsOf(tokens: readonly Token[]): { units: number[]; named: ReadonlySet<number> } {
    const [first, end] = this.#numbers.units;
    let phrases: Map<string, number> | undefined;
    for (const [place, token] of tokens.entries()) {
      const next = new Map<string, number>();
      for (const form of this.#forms.get(token.plain) ?? []) {
        if (!isWord(token, form)) continue;
        for (const { record, field, at, of } of form.hits) {
          if (record < first || record >= end) continue;
          if (field !== 'name' && field !== 'alias') continue;
          if (of !== tokens.length || at % PHRASE_LENGTH !== place) continue;
          const key = `${record} ${field} ${Math.floor(at / PHRASE_LENGTH)}`;
          if (!phrases || phrases.has(key)) next.set(key, record);
        }
      }
      phrases = next;
      if (phrases.size === 0) break;
    }
    const found = [...(phrases ?? [])];
    const named = found.filter(([key]) => key.split(' ')[1] === 'name').map(([, record]) => record);
    const units = [...new Set(found.map(([, record]) => record))].sort((a, b) => a - b);
    return { units, named: new Set(named) };
  }
}

/** Former units, those of one province once: a town and its province may have had one name. */
const unlike = (olds: readonly OldPlace[]): OldPlace[] =>
  olds.filter(({ unit }, at) => olds.findIndex((each) => each.unit === unit) === at);

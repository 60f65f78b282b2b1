import type { Answer } from '../../domain/search/answer.ts';
import type { ReadFact } from '../../domain/search/facts/read.ts';
import type { NamedPlace } from '../../domain/search/facts/places.ts';
import type { AnswerWords } from '../../domain/search/manifest.ts';
import type { SearchRecord } from '../../domain/search/records.ts';
import { unitWithin } from '../../i18n/unit-names.ts';
import { fillGaps } from '../../lib/fill-gaps.ts';
import { numberInWords } from '../kit/format.ts';
import { pageLang } from '../kit/language.ts';
import { element } from '../kit/make.ts';
import type { SearchEngine } from './engine.ts';
import { addressOf, nameOf } from './row.ts';

/** A condition that was understood: what its chip says, and the question without it. */
interface Chip {
  label: string;
  without: string;
}

/**
 * What was understood of a query, each as a chip that takes it away, and the answer in a few sentences.
 *
 * @param query as it was typed
 * @param ask asks another question
 */
export async function answerParts(
  query: string,
  answer: Answer,
  engine: SearchEngine,
  ask: (query: string) => void,
): Promise<HTMLElement[]> {
  const words = engine.manifest.words.answer;
  const places = await Promise.all(answer.places.map((place) => placeLabel(place, engine, words)));
  const chips = chipsOf(query, answer, places, words);
  const sentences = await cardSentences(answer, places.map(withinSentence), engine, words);
  return [
    ...(chips.length > 0 ? [chipList(chips, words, ask)] : []),
    ...(sentences.length > 0
      ? [
          element(
            'div',
            { class: 'answer-card' },
            ...sentences.map((parts) => element('p', {}, ...parts)),
          ),
        ]
      : []),
  ];
}

const withinSentence = (label: string): string => label.split(', ').map(unitWithin).join(', ');

/** The units that are called so, or how the one that is no more was called. */
async function placeLabel(
  { units, olds }: NamedPlace,
  { record }: SearchEngine,
  words: AnswerWords,
): Promise<string> {
  const names = await Promise.all(
    units.slice(0, 3).map(async (unit) => (await record(unit, false)).name),
  );
  const former = olds.map(({ name }) => fillGaps(words.former, { place: name }));
  const all = [...new Set([...names, ...former])];
  const shown = all.slice(0, 2).join(', ');
  return all.length > 2 || units.length > 3 ? `${shown}…` : shown;
}

function chipsOf(
  query: string,
  { facts, places }: Answer,
  labels: readonly string[],
  words: AnswerWords,
): Chip[] {
  const without = ({ from, to }: { from: number; to: number }): string =>
    `${query.slice(0, from)} ${query.slice(to)}`.replace(/\s+/g, ' ').trim();
  const ofFacts = facts.map((fact) => ({
    at: fact.from,
    label: factLabel(fact, words),
    without: without(fact),
  }));
  const ofPlaces = places.map((place, number) => {
    const name = labels[number] ?? '';
    const label = place.isNear ? fillGaps(words.near, { place: name }) : name;
    return { at: place.from, label, without: without(place) };
  });
  return [...ofFacts, ...ofPlaces].sort((a, b) => a.at - b.at);
}

function factLabel({ fact }: ReadFact, words: AnswerWords): string {
  switch (fact.is) {
    case 'stars':
      return fillGaps(words.stars, { n: fact.stars });
    case 'state':
      return words.stateNames[fact.state];
    case 'gift':
      return words.gift;
    case 'sort':
      return words.sorts[fact.sort] ?? fact.sort;
    case 'kind':
      return fact.kind === 'product' ? words.productsOnly : words.shopsOnly;
    case 'open':
      return words.open[fact.when];
    case 'here':
      return words.here;
    case 'price': {
      const { most, least } = fact;
      if (most !== undefined)
        return fillGaps(words.priceMost, { n: numberInWords(most, pageLang()) });
      if (least !== undefined)
        return fillGaps(words.priceLeast, { n: numberInWords(least, pageLang()) });
      return words.priceAsked;
    }
  }
}

function chipList(
  chips: readonly Chip[],
  words: AnswerWords,
  ask: (query: string) => void,
): HTMLElement {
  const items = chips.map(({ label, without }) => {
    const cross = element('span', { 'aria-hidden': 'true' }, '×');
    const button = element('button', { class: 'tag', type: 'button' }, label, ' ', cross);
    button.setAttribute('aria-label', fillGaps(words.remove, { label }));
    button.addEventListener('click', () => ask(without));
    return element('li', {}, button);
  });
  return element('ul', { class: 'tags answer-chips', 'aria-label': words.understood }, ...items);
}

type Sentence = (Node | string)[];

/** The answer itself, what matters most first. */
async function cardSentences(
  answer: Answer,
  places: readonly string[],
  engine: SearchEngine,
  words: AnswerWords,
): Promise<Sentence[]> {
  const { kind, matches, prices, hours, facts } = answer;
  const exact = matches.filter(({ isExact }) => isExact).length;
  const [place = ''] = places;
  const say = (sentence: string, gaps: Record<string, string | number> = {}): Sentence => [
    fillGaps(sentence, { place, n: exact, ...gaps }),
  ];
  const isNear = answer.places.some((named) => named.isNear);
  const [first] = matches;
  const record = first && (await engine.record(first.record, false));
  const best = async (): Promise<Sentence[]> => {
    if (!first || !record) return [];
    const name = linkTo(record, engine);
    // Of what is in the place itself the distance from its middle says nothing.
    const isThere = first.km === undefined || first.km < 1 || (first.isExact && !isNear);
    return place === '' || first.km === undefined || isThere
      ? [withName(words.first, name, {})]
      : [withName(words.firstNear, name, { place, km: kmInWords(first.km) })];
  };
  const shop = async (): Promise<Sentence[]> => {
    if (record?.kind !== 'product' || place === '') return [];
    if (!answer.shop) return [say(words.noShop)];
    const { km, isSaid } = answer.shop;
    const name = linkTo(await engine.record(answer.shop.record, false), engine);
    const where =
      km === undefined
        ? withName(words.shopProvince, name, {})
        : withName(words.shop, name, { place, km: kmInWords(km) });
    return [[...where, ' ', isSaid ? words.shopSaid : words.shopAsk]];
  };
  switch (kind) {
    case 'price': {
      const { known = 0, fitting = 0, old = 0, all = 0 } = prices ?? {};
      const hasLimit = facts.some(
        ({ fact }) => fact.is === 'price' && (fact.most ?? fact.least) !== undefined,
      );
      return [
        known === 0 ? say(words.noPrices) : say(words.prices, { n: known, all }),
        ...(hasLimit && known > 0 ? [say(words.pricesFitting, { n: fitting })] : []),
        ...(old > 0 ? [say(words.oldPrices, { n: old })] : []),
        say(words.askPrice),
      ];
    }
    case 'open': {
      const { open = 0, said = 0, unknown = 0 } = hours ?? {};
      const asked = facts.map(({ fact }) => fact).find((fact) => fact.is === 'open');
      const gaps = { open: asked?.is === 'open' ? words.open[asked.when] : '' };
      return [
        open > 0 ? say(words.openCount, { ...gaps, n: open }) : say(words.openNone, gaps),
        ...(said > 0 ? [say(words.openSaid, { n: said })] : []),
        ...(unknown > 0 ? [say(words.openUnknown, { n: unknown })] : []),
      ];
    }
    case 'state': {
      const asked = facts.map(({ fact }) => fact).find((fact) => fact.is === 'state');
      const state = asked?.is === 'state' ? words.stateNames[asked.state] : '';
      if (exact > 0) return [say(words.state, { state }), ...(await best())];
      return [say(place === '' ? words.stateNone : words.stateNoneIn, { state })];
    }
    case 'gift':
      return [say(exact > 0 || place === '' ? words.gifts : words.noneInPlace), ...(await best())];
    case 'here':
      return [
        [words.hereText, ' ', element('a', { href: engine.manifest.nearPath }, words.hereLink)],
      ];
    case 'near':
      return [...(await best()), ...(await shop())];
    case 'place':
      // The answer itself before what is missing.
      return exact > 0
        ? [say(words.inPlace), ...(await best()), ...(await shop())]
        : [...(await best()), say(words.noneInPlace), ...(await shop())];
    case 'list':
      return [...(exact === 0 && place !== '' ? [say(words.noneInPlace)] : []), ...(await best())];
  }
}

const kmInWords = (km: number): string =>
  `${numberInWords(km < 10 ? Math.round(km * 10) / 10 : Math.round(km), pageLang())} km`;

function linkTo(record: SearchRecord, { manifest }: SearchEngine): HTMLElement {
  return element('a', { href: addressOf(record, manifest) }, nameOf(record, new Set()));
}

/** A sentence with a link where its `{name}` stands. */
function withName(
  sentence: string,
  name: HTMLElement,
  gaps: Record<string, string | number>,
): Sentence {
  const [before = '', after = ''] = sentence.split('{name}');
  return [fillGaps(before, gaps), name, fillGaps(after, gaps)];
}

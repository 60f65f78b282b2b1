/** What stands before a fact: the name of its kind. */
import type { Fact } from '../schema/source.ts';
import { type Lang, useStrings } from './index.ts';

/** Several things, one after the other. */
const several = /,|(?<!\p{L})(và|cùng|với)(?!\p{L})/iu;
/** Words of land, age and time: what has them tells of the raw material, whatever else it names. */
const tellsMore =
  /m²|(?<!\p{L})(ha|tuổi|năm|tháng|ngày|mùa|vườn|vùng|thời gian|trở lên|ngón)(?!\p{L})/iu;

/**
 * Whether a fact about ingredients lists them. "Rattan of two years and older" is about the raw material and
 * would be false under the heading of a list.
 */
const listsIngredients = ({ text }: Pick<Fact, 'text'>): boolean =>
  several.test(text.vi) && !tellsMore.test(text.vi);

/** The heading of a fact. */
export function factTitle(fact: Pick<Fact, 'kind' | 'text'>, lang: Lang): string {
  const t = useStrings(lang).product;
  return fact.kind === 'ingredients' && !listsIngredients(fact)
    ? t.rawMaterial
    : t.factKinds[fact.kind];
}

/** Facts under one title, in their order. */
export interface TitledFacts {
  title: string;
  facts: readonly [Fact, ...Fact[]];
}

/** Facts by their titles, in the order in which the titles first come. */
export const factsByTitle = (facts: readonly Fact[], lang: Lang): TitledFacts[] =>
  [...Map.groupBy(facts, (fact) => factTitle(fact, lang))].map(([title, same]) => ({
    title,
    facts: same as [Fact, ...Fact[]],
  }));

/** The Vietnamese words of closed lists, for drop-downs. */
import { motifIds, motifs } from '../../domain/motif-table.ts';
import { type Lang, useStrings } from '../../i18n/index.ts';

/** Lists are known by their members: no two lists of the schemas have the same. */
const keyOf = (values: readonly string[]): string => [...values].sort().join(' ');

/**
 * A way to ask for the words of a closed list.
 *
 * @returns the words by value, or nothing when a value has none
 */
export function choiceWords(lang: Lang) {
  const { certificate, data, editor, event, place, product, route, star } = useStrings(lang);
  const tables: Readonly<Record<string, string>>[] = [
    certificate.grounds,
    certificate.historyStated,
    event.kinds,

    place.destination.kinds,
    place.pointOfSale.amenityWords,
    place.pointOfSale.kinds,
    place.pointOfSale.statuses,
    place.pointOfSale.venues,
    place.producer.legalForms,
    place.producer.statuses,
    place.weekdays,
    product.availabilities,
    product.factKinds,
    product.ipKinds,
    product.sectors,
    route.modes,
    star.levels,
    Object.fromEntries(motifIds.map((motif) => [motif, motifs[motif][lang]])),
    ...Object.values(editor.choices),
  ];
  const known = new Map(tables.map((table) => [keyOf(Object.keys(table)), table]));
  const sets = new Map<string, readonly string[]>(Object.entries(data.sets));
  const namesOfSets = (values: readonly string[]) =>
    values.every((value) => sets.has(value))
      ? Object.fromEntries(values.map((value) => [value, sets.get(value)?.[0] ?? value]))
      : undefined;
  return (values: readonly string[]) => known.get(keyOf(values)) ?? namesOfSets(values);
}

/**
 * Words that a hint gives to the values of its field: `open: nguồn ghi đang hoạt động; ended: đã xong.` Sentences
 * before and after that one are for the field as a whole.
 *
 * @returns the words by value and the other sentences, or nothing when no sentence of the hint names all values
 */
export function choicesInHint(
  hint: string | undefined,
  values: readonly string[],
): { words: Record<string, string>; rest: string } | undefined {
  const sentences = (hint ?? '').replace(/\.$/, '').split('. ');
  for (const [at, sentence] of sentences.entries()) {
    const words = Object.fromEntries(
      sentence.split('; ').flatMap((part) => {
        const [, value, text] = /^([A-Za-zđ][\w-]*): (.+)$/.exec(part) ?? [];
        return value && text ? [[value, text]] : [];
      }),
    );
    if (!values.every((value) => value in words)) continue;
    const rest = sentences.toSpliced(at, 1);
    return { words, rest: rest.length > 0 ? `${rest.join('. ')}.` : '' };
  }
  return undefined;
}

import { firstDayOf } from '../../lib/day.ts';
import { distanceKm, type Point } from '../../lib/geo.ts';
import { collectionNames } from '../../schema/collections.ts';
import type { Source } from '../../schema/source.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import type { Entries } from '../read/index.ts';
import { forEach, type Rule } from './rule.ts';

/** No commune, district or special zone is as wide; the islands of one lie further from its middle. */
const FAR_KM = 150;

export const facts: Rule = {
  about: words(
    'Điều sai mà đúng mẫu: ngày đọc còn ở phía trước, giá thiếu ba số 0, tọa độ xa hẳn địa phương đã ghi.',
    'What is wrong though well-formed: a day of reading that lies ahead, a price without its thousands, a position far from its locality.',
  ),
  check: (entries, today) => {
    const decisions = [...entries.collections.decisions.values()];
    const signed = new Set(decisions.map(({ signedOn }) => signedOn));
    return [
      ...collectionNames.flatMap((name) =>
        [...entries.collections[name]].flatMap(([id, data]) =>
          readAhead(
            (data as { sources?: Source[] }).sources ?? [],
            signed,
            `${name}/${id}.json`,
            today,
          ),
        ),
      ),
      ...forEach(entries, 'products', ({ indicativePrices = [] }, file) =>
        indicativePrices.flatMap(({ amount, asStated }, at) =>
          amount !== undefined && lacksThousands(amount, asStated.vi)
            ? [
                makeProblem('priceInThousands', file, `indicativePrices.${at}.amount`, {
                  found: String(amount),
                  wanted: String(Math.round(amount * 1000)),
                  hint: asStated.vi,
                }),
              ]
            : [],
        ),
      ),
      ...positionsOf(entries).flatMap(({ file, position, locality }) => {
        const home = entries.collections.localities.get(locality);
        if (!home?.centre || home.level === 'province') return [];
        const km = distanceKm(position, home.centre);
        return km > FAR_KM
          ? [
              makeProblem('positionFar', file, 'position', {
                found: String(Math.round(km)),
                wanted: home.name.vi,
              }),
            ]
          : [];
      }),
    ];
  },
};

/**
 * Nobody has opened a page on a day to come, and no page has been published on one. The day of a decision that lies
 * ahead is named at the decision.
 */
const readAhead = (
  sources: readonly Source[],
  signed: ReadonlySet<string | undefined>,
  file: string,
  today: string,
): Problem[] =>
  sources.flatMap((source, at) =>
    (['retrievedOn', 'publishedOn'] as const).flatMap((key) => {
      const on = source[key];
      const isNamed = key === 'publishedOn' && signed.has(on);
      return on !== undefined && firstDayOf(on) > today && !isNamed
        ? [makeProblem('dayAhead', file, `sources.${at}.${key}`, { found: on, wanted: today })]
        : [];
    }),
  );

/**
 * Whether an amount is a thousandth of what its words say: `80.000` in JSON is the number 80, beside the words
 * "80.000 đồng".
 */
function lacksThousands(amount: number, stated: string): boolean {
  const numbers = (stated.match(/\d{1,3}(?:[.,\s]\d{3})+|\d+/g) ?? []).map((one) =>
    Number(one.replace(/\D/g, '')),
  );
  return numbers.includes(Math.round(amount * 1000)) && !numbers.includes(amount);
}

/** Every entry that says both where it lies and to which locality it belongs. */
function positionsOf({
  collections,
}: Entries): { file: string; position: Point; locality: string }[] {
  return (['producers', 'points-of-sale', 'destinations'] as const).flatMap((name) =>
    [...collections[name]].flatMap(([id, { position, locality }]) =>
      position && locality ? [{ file: `${name}/${id}.json`, position, locality }] : [],
    ),
  );
}

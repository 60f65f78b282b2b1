import type { ComputedMetric } from '../schema/plan.ts';
import type { Plan, Product, TargetProgress } from './records.ts';

/** Plans by their day, the newest first: an old plan is history. */
export const newestFirst = (plans: readonly Plan[]): Plan[] =>
  [...plans].sort((a, b) => (a.data.issuedOn < b.data.issuedOn ? 1 : -1));

/** Each target of a plan beside what the catalogue can count for it, or what was reported by hand. */
export function progressOf(plan: Plan): TargetProgress[] {
  return plan.data.targets.map((target) => {
    if (target.measure === 'manual')
      return { target, counted: undefined, value: target.progress?.at(-1)?.value };
    const counted = count(target.metric, plan);
    return { target, counted, value: figureOf(counted) };
  });
}

function count(metric: ComputedMetric, plan: Plan): NonNullable<TargetProgress['counted']> {
  const { locality } = plan;
  // A plan of a district counted its communes as well.
  const products = locality.communes.length > 0 ? locality.area.products : locality.products;
  switch (metric) {
    case 'programmeProductCount':
    case 'recognisedCount':
      return split(products, () => true);
    case 'starsAtLeast3':
      return split(products, (stars) => stars >= 3);
    case 'starsAtLeast4':
      return split(products, (stars) => stars >= 4);
    case 'exactlyStars3':
      return split(products, (stars) => stars === 3);
    case 'exactlyStars4':
      return split(products, (stars) => stars === 4);
    case 'producerCount':
      return {
        producers: [
          ...new Set(products.filter(isInProgramme).flatMap(({ producer }) => producer ?? [])),
        ],
      };
    case 'pointOfSaleCount':
      return {
        places: locality.pointsOfSale.filter(
          ({ data }) => data.status.is === 'open' && data.kind !== 'online' && !data.outsideArea,
        ),
      };
    case 'onlineShare': {
      const recognised = products.filter(isRecognised);
      const online = recognised.filter(({ data }) =>
        data.salesChannels?.some(({ isProductPage }) => isProductPage),
      );
      return {
        percent: recognised.length ? Math.round((online.length / recognised.length) * 100) : 0,
        of: recognised.length,
      };
    }
  }
}

const isRecognised = (product: Product): boolean =>
  product.evidence === 'verified'
    ? product.certificate?.inForce === true
    : product.evidence === 'stated';
const isInProgramme = (product: Product): boolean => product.evidence !== 'speciality';

/** Products with a decision in force, and those of which only a source speaks, kept apart. */
function split(
  products: readonly Product[],
  fits: (stars: number) => boolean,
): { verified: Product[]; stated: Product[] } {
  const matching = products.filter(
    (product) => isRecognised(product) && fits(product.stars?.count ?? 0),
  );
  return {
    verified: matching.filter(({ evidence }) => evidence === 'verified'),
    stated: matching.filter(({ evidence }) => evidence === 'stated'),
  };
}

function figureOf(counted: NonNullable<TargetProgress['counted']>): number {
  if ('places' in counted) return counted.places.length;
  if ('producers' in counted) return counted.producers.length;
  if ('percent' in counted) return counted.percent;
  return counted.verified.length + counted.stated.length;
}

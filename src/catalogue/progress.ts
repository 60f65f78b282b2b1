import type { ComputedMetric } from '../schema/plan.ts';
import { statementStars } from './certificate.ts';
import { isShop, operatingStatusOf } from './operating-status.ts';
import type { Plan, Product, TargetProgress } from './records.ts';

/** Plans by their day, the newest first: an old plan is history. */
export const newestFirst = (plans: readonly Plan[]): Plan[] =>
  [...plans].sort((a, b) => (a.data.issuedOn < b.data.issuedOn ? 1 : -1));

/**
 * Each target of a plan beside what the catalogue can count for it on a day, or what was reported by hand.
 *
 * @param today `YYYY-MM-DD`
 */
export function progressOf(plan: Plan, today: string): TargetProgress[] {
  return plan.data.targets.map((target) => {
    if (target.measure === 'manual')
      return { target, counted: undefined, value: target.progress?.at(-1)?.value };
    const counted = count(target.metric, plan, today);
    return { target, counted, value: figureOf(counted) };
  });
}

function count(
  metric: ComputedMetric,
  plan: Plan,
  today: string,
): NonNullable<TargetProgress['counted']> {
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
          ({ data }) =>
            operatingStatusOf(data, today) === 'open' &&
            isShop(data) &&
            data.kind !== 'online' &&
            !data.outsideArea,
        ),
      };
    case 'onlineShare': {
      const { verified, stated } = split(products, () => true);
      const recognised = [...verified, ...stated];
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

const isInProgramme = (product: Product): boolean => product.evidence !== 'speciality';

/**
 * What a product is worth to a target: `verified` with a certificate in force, `stated` with a report whose 36
 * months may still run, `outOfTerm` when they are over or its certificate has expired. Nothing for all others:
 * what was only assessed, or is one of a range of which a source speaks as a whole, is no recognised product.
 */
function groundOf(product: Product): 'verified' | 'stated' | 'outOfTerm' | undefined {
  const { certificate, report, statement } = product;
  if (certificate) {
    if (certificate.inForce) return 'verified';
    return certificate.status === 'expired' ? 'outOfTerm' : undefined;
  }
  if (!report || statement?.type === 'rangeRecognised') return undefined;
  return report.status === 'outOfTerm' ? 'outOfTerm' : 'stated';
}

/** Products by the ground on which they count; those out of term count no more and are kept apart. */
function split(
  products: readonly Product[],
  fits: (stars: number) => boolean,
): { verified: Product[]; stated: Product[]; outOfTerm: Product[] } {
  const starsOf = ({ certificate, statement }: Product): number =>
    certificate?.data.stars ?? (statement && statementStars(statement)) ?? 0;
  const grounds = Map.groupBy(
    products.filter((product) => fits(starsOf(product))),
    groundOf,
  );
  const on = (ground: ReturnType<typeof groundOf>) => grounds.get(ground) ?? [];
  return { verified: on('verified'), stated: on('stated'), outOfTerm: on('outOfTerm') };
}

function figureOf(counted: NonNullable<TargetProgress['counted']>): number {
  if ('places' in counted) return counted.places.length;
  if ('producers' in counted) return counted.producers.length;
  if ('percent' in counted) return counted.percent;
  return counted.verified.length + counted.stated.length;
}

import type { OperatingStatus } from '../domain/operating-status.ts';
import { addMonths, firstDayOf } from '../lib/day.ts';
import type { PointOfSaleData } from '../schema/point-of-sale.ts';
import type { PointOfSale } from './records.ts';

const FRESH_MONTHS = 12;

/** The status of a point of sale on a day, `YYYY-MM-DD`. News that it is open counts for twelve months. */
export function operatingStatusOf(data: PointOfSaleData, today: string): OperatingStatus {
  if (data.status.is !== 'open') return data.status.is;
  return today <= (openConfirmedUntil(data) ?? '') ? 'open' : 'stated';
}

/**
 * The last day (`YYYY-MM-DD`) on which the report that a place is open counts as current; undefined without a
 * dated report.
 */
export const openConfirmedUntil = ({ status }: PointOfSaleData): string | undefined =>
  status.is === 'open' && status.asOf !== undefined
    ? addMonths(firstDayOf(status.asOf), FRESH_MONTHS)
    : undefined;

/** Whether a place is there to go to: it is neither planned only nor over. */
export const isThere = ({ status }: PointOfSaleData): boolean =>
  status.is !== 'planned' && status.is !== 'ended';

/**
 * Whether a place counts as a shop: a source says that goods are sold or shown there, and nothing is known
 * against it. A place where a source only wishes for sale, or where sale was inferred, has no kind.
 */
export const isShop = (data: PointOfSaleData): boolean => data.kind !== undefined && isThere(data);

/** Points of sale in the groups in which visitors see them. */
export interface SortedPointsOfSale {
  /** Shops to visit. */
  onSite: PointOfSale[];
  /** Online shops. */
  online: PointOfSale[];
  /** There, but no source says that anything is sold or shown. */
  saleUnsaid: PointOfSale[];
  /** Planned, or over. */
  notShops: PointOfSale[];
}

/** Points of sale by whether and how one can buy there; in each list they keep their order. */
export function sortPointsOfSale(pointsOfSale: readonly PointOfSale[]): SortedPointsOfSale {
  const groups = Map.groupBy(pointsOfSale, ({ data }) => {
    if (!isThere(data)) return 'notShops';
    if (!isShop(data)) return 'saleUnsaid';
    return data.kind === 'online' ? 'online' : 'onSite';
  });
  const of = (name: keyof SortedPointsOfSale) => groups.get(name) ?? [];
  return {
    onSite: of('onSite'),
    online: of('online'),
    saleUnsaid: of('saleUnsaid'),
    notShops: of('notShops'),
  };
}

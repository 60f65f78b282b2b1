import { addMonths, firstDayOf } from '../lib/day.ts';
import type { PointOfSaleData } from '../schema/point-of-sale.ts';
import type { PointOfSale } from './records.ts';

const FRESH_MONTHS = 12;

/**
 * The operating status of a point of sale for visitors. "Open" counts for twelve months after the dated news; after that
 * it is `stated`: once reported, no longer confirmed.
 */
export type OperatingStatus = 'open' | 'stated' | 'unknown' | 'planned' | 'ended';

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

/** Whether visitors can buy there: it is open, or nothing is known against it. */
export const isShop = ({ status }: PointOfSaleData): boolean =>
  status.is === 'open' || status.is === 'unknown';

/** Points of sale in the groups in which visitors see them. */
export interface SortedPointsOfSale {
  /** Shops to visit. */
  onSite: PointOfSale[];
  /** Online shops. */
  online: PointOfSale[];
  /** Planned, closed, or otherwise not a shop. */
  notShops: PointOfSale[];
}

/** Points of sale by whether and how one can buy there; in each list they keep their order. */
export function sortPointsOfSale(pointsOfSale: readonly PointOfSale[]): SortedPointsOfSale {
  const groups = Map.groupBy(pointsOfSale, ({ data }) => {
    if (!isShop(data)) return 'notShops';
    return data.kind === 'online' ? 'online' : 'onSite';
  });
  const of = (name: keyof SortedPointsOfSale) => groups.get(name) ?? [];
  return { onSite: of('onSite'), online: of('online'), notShops: of('notShops') };
}

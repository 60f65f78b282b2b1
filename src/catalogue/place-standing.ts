import { addMonths, firstDayOf } from '../lib/day.ts';
import type { PointOfSaleData } from '../schema/point-of-sale.ts';
import type { PointOfSale } from './records.ts';

const FRESH_MONTHS = 12;

/**
 * What a visitor may make of a point of sale. That it is open is believed for a year; older news is only
 * what somebody once said.
 */
export type Standing = 'open' | 'stated' | 'unknown' | 'planned' | 'ended';

export function standingOf(data: PointOfSaleData, today: string): Standing {
  if (data.status.is !== 'open') return data.status.is;
  return today <= (believedUntil(data) ?? '') ? 'open' : 'stated';
}

/** The last day on which news that a place is open is still believed; nothing without dated news. */
export const believedUntil = ({ status }: PointOfSaleData): string | undefined =>
  status.is === 'open' && status.asOf !== undefined
    ? addMonths(firstDayOf(status.asOf), FRESH_MONTHS)
    : undefined;

/** Whether one may go there to buy, as far as anybody knows. */
export const isShop = ({ status }: PointOfSaleData): boolean =>
  status.is === 'open' || status.is === 'unknown';

/** The list of points of sale, as it is told to visitors. */
export interface SortedPointsOfSale {
  /** Where one may go to buy. */
  onSite: PointOfSale[];
  /** Shops that are nowhere. */
  online: PointOfSale[];
  /** Planned, ended, or otherwise no place to buy at. */
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

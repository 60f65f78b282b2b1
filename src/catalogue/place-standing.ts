import { addMonths, firstDayOf } from '../lib/day.ts';
import type { PointOfSaleData } from '../schema/point-of-sale.ts';

const FRESH_MONTHS = 12;

/**
 * What a visitor may make of a point of sale. That it is open is believed for a year; older news is only
 * what somebody once said.
 */
export type Standing = 'open' | 'stated' | 'unknown' | 'planned' | 'ended';

export function standingOf({ status }: PointOfSaleData, today: string): Standing {
  if (status.is !== 'open') return status.is;
  const isFresh =
    status.asOf !== undefined && firstDayOf(status.asOf) >= addMonths(today, -FRESH_MONTHS);
  return isFresh ? 'open' : 'stated';
}

/** Whether one may go there to buy, as far as anybody knows. */
export const isShop = ({ status }: PointOfSaleData): boolean =>
  status.is === 'open' || status.is === 'unknown';

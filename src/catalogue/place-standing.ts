import { addMonths, firstDayOf } from '../lib/day.ts';
import type { PointOfSaleData } from '../schema/point-of-sale.ts';

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

import type { AnyRecord, ShownStars } from '../../catalogue/records.ts';
import { nameOf } from '../../catalogue/record-name.ts';
import type { ClothFamily } from '../../lib/loom.ts';
import type { OpenGraphSubject } from './open-graph.ts';
import { placeName } from '../addresses/place-name.ts';

/** The family of dyes that a record is woven in: that of its sector, or of what it is mostly about. */
export function clothFamily(record: AnyRecord): ClothFamily {
  switch (record.kind) {
    case 'product':
      return record.sector;
    case 'producer':
    case 'point-of-sale':
      return record.products[0]?.sector ?? 'food';
    case 'story':
      return record.products[0]?.sector ?? 'tour';
    case 'destination':
    case 'route':
    case 'event':
      return 'tour';
    case 'locality':
    case 'province':
    case 'plan':
    case 'decision':
      return 'craft';
  }
}

/** What the picture for sharing says of a record. */
export function openGraphSubject(record: AnyRecord): OpenGraphSubject {
  return {
    id: record.id,
    sector: clothFamily(record),
    title: nameOf(record).vi,
    subtitle: placeLine(record),
    stars: record.kind === 'product' ? printedStars(record.stars) : undefined,
    lang: 'vi',
  };
}

/** A picture is passed on and kept for years: stars whose term is over are not drawn on it. */
const printedStars = (stars: ShownStars | undefined): OpenGraphSubject['stars'] =>
  stars && stars.basis !== 'outOfTerm' ? { count: stars.count, basis: stars.basis } : undefined;

/** Where a record is, as one line: `Chiêm Hóa, Tuyên Quang`. */
function placeLine(record: AnyRecord): string {
  if (record.kind === 'decision') return record.data.issuingAuthority.name;
  // Its own name is that of the province already.
  if (record.kind === 'province') return '';
  const locality = record.kind === 'locality' ? record : record.locality;
  if (!locality) return '';
  return record.kind === 'locality' ? locality.data.province : placeName(locality, 'vi');
}

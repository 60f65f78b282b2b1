import type { AnyRecord, ShownStars } from '../../catalogue/records.ts';
import { nameOf } from '../../catalogue/record-name.ts';
import { motifOf, regionOf } from '../../catalogue/motif.ts';
import { motifs } from '../../domain/motif-table.ts';
import type { WovenSubject } from './cover.ts';
import type { OpenGraphSubject } from './open-graph.ts';
import { placeName } from '../addresses/place-name.ts';

/**
 * What the cloth of a record is woven from. It follows from the record itself and the unit that it lies in, so
 * that no other record changes a picture that is already on paper.
 */
export function wovenSubject(record: AnyRecord): WovenSubject {
  const motif = motifOf(record);
  return {
    // A product's cloth is woven from its bare id; other kinds add theirs, so that namesakes differ.
    id: record.kind === 'product' ? record.id : `${record.kind}/${record.id}`,
    family: record.kind === 'product' ? record.sector : motifs[motif].family,
    motif,
    region: regionOf(record),
  };
}

/** What the picture for sharing says of a record. */
export function openGraphSubject(record: AnyRecord): OpenGraphSubject {
  return {
    cloth: wovenSubject(record),
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

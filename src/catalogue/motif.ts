/** What is woven into the cover of a record, and where its borders come from. */
import type { MotifId } from '../domain/motif-table.ts';
import { motifOfProduct, motifOfRecord } from '../domain/motifs.ts';
import { nameOf } from './record-name.ts';
import type { AnyRecord } from './records.ts';

/** What the cloth of a record shows. */
export function motifOf(record: AnyRecord): MotifId {
  if (record.kind === 'product') {
    const { data, sector } = record;
    return motifOfProduct(data.name.vi, { set: data.productGroup, sector, chosen: data.motif });
  }
  return motifOfRecord(record.kind, subkindOf(record), nameOf(record).vi);
}

/** The kind that the file of a record names, such as `waterfall`. */
function subkindOf(record: AnyRecord): string | undefined {
  if (record.kind === 'destination' || record.kind === 'event') return record.data.kind;
  return record.kind === 'locality' || record.kind === 'province' ? record.data.level : undefined;
}

/** The old district of a record, or its province where it has none; of what has no place its kind. */
export function regionOf(record: AnyRecord): string {
  if (record.kind === 'decision') return record.data.issuingAuthority.name;
  const unit = record.kind === 'locality' || record.kind === 'province' ? record : record.locality;
  return unit ? (unit.data.formerDistrict ?? unit.data.province) : record.kind;
}

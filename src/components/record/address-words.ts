import type { Unit } from '../../catalogue/records.ts';
import { fold } from '../../lib/fold.ts';
import type { Address } from '../../schema/place.ts';

export interface AddressWords {
  /** Number, street and hamlet, before the name of the commune. */
  spot: string;
  /** The commune of today, and its record where the catalogue has it. */
  unit: { name: string; province: string; home: Unit | undefined } | undefined;
  /** The address as the source wrote it, with the former commune and district; undefined when it adds nothing. */
  old: string | undefined;
}

/**
 * An address in the words of today and in those of its source.
 *
 * @param locality where the place is; nothing when its record belongs to a locality that it is not in
 * @param district the name of a district with its kind: `huyện Chiêm Hóa`
 */
export function addressWords(
  address: Address,
  locality: Unit | undefined,
  district: (name: string) => string,
): AddressWords {
  const { line, settlement, communeNow, asStated = '', oldCommune, oldDistrict } = address;
  const spot = [line, settlement && `${settlement.kind} ${settlement.name}`]
    .filter((part) => part !== undefined)
    .join(', ');
  const isHome = locality && (!communeNow || communeNow.code === locality.data.unitCode);
  // Of what is known by its province alone, the province is all that there is to say.
  const here = locality && {
    name: locality.data.name.vi,
    province: locality.kind === 'province' ? '' : locality.data.province,
  };
  const named = communeNow ?? here;
  const unit = named && {
    name: named.name,
    province: named.province,
    home: isHome ? locality : undefined,
  };
  const old = [oldCommune, oldDistrict && district(bare(oldDistrict))].reduce<string>(
    (words, former) => (former === undefined || names(words, former) ? words : join(words, former)),
    asStated,
  );
  const now = [spot, unit?.name, unit?.province].join(', ');
  return { spot, unit, old: old === '' || names(now, old) ? undefined : old };
}

/** Where a place is in the words of today, for maps to look for; an empty text when no source says. */
export function addressLine(
  address: Address | undefined,
  locality: Unit | undefined,
  district: (name: string) => string,
): string {
  const { spot, unit, old = '' } = addressWords(address ?? {}, locality, district);
  if (!unit) return old;
  return [spot, unit.name, unit.province].filter((part) => part !== '').join(', ');
}

const join = (words: string, more: string): string => (words === '' ? more : `${words}, ${more}`);

/** A name without the kind of unit: `huyện Chiêm Hóa` gives `Chiêm Hóa`. */
const bare = (name: string): string => name.replace(/^(xã|phường|thị trấn|huyện)\s+/i, '');

const names = (words: string, unit: string): boolean =>
  ` ${fold(words)} `.includes(` ${fold(bare(unit))} `);

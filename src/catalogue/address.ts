/**
 * Where something is: the unit of today, and the words of the source. The two are never made into one: what a
 * source wrote while a district, a town or a province still existed is an old address, and is kept as written.
 */
import type { AddressWords, UnitNow } from '../domain/address.ts';
import {
  districtWithLevel,
  dissolvedUnits,
  levelAndName,
  provinceNow,
  type Unit,
  unitsIn,
  unitsNow,
} from '../domain/units/former-units.ts';
import { fold } from '../lib/fold.ts';
import type { Address } from '../schema/place.ts';
import type { Unit as UnitRecord } from './records.ts';

/**
 * An address in the words of today and in those of its source.
 *
 * @param locality where the place is; nothing when its record belongs to a locality that it is not in
 */
export function addressWords(
  address: Address | undefined = {},
  locality: UnitRecord | undefined,
): AddressWords<UnitRecord> {
  const { line, settlement, asStated = '', asStatedOn } = address;
  const isOld = isOldAddress(address, locality?.data.province);
  const spot = isOld
    ? ''
    : [line, settlement && `${settlement.kind} ${settlement.name}`]
        .filter((part) => part !== undefined)
        .join(', ');
  const said = unitInFile(address, locality);
  const held = said && !said.isFormer ? [] : unitsOfOld(address, locality?.data.province);
  const [computed] = held.length === 1 ? held : [];
  const unit = computed
    ? { ...computed, home: undefined, basis: 'table' as const, isFormer: false }
    : said;
  const now = unit && {
    spot,
    name: unit.name,
    province: unit.province,
    home: unit.home,
    basis: unit.basis,
    isFormer: unit.isFormer,
  };
  const former = isOld || asStated === '' ? formerUnits(address, asStated) : [];
  const nowLine = now ? [spot, now.name, now.province].join(', ') : '';
  const saysMore = former.length > 0 || (asStated !== '' && !names(nowLine, asStated));
  return {
    now,
    candidates: held.length > 1 ? held : [],
    stated: saysMore ? { words: asStated, former, isOld, on: asStatedOn } : undefined,
  };
}

/**
 * Whether an address is of before 1 July 2025: its words name a unit that is no more, or a commune that has
 * become part of another.
 *
 * @param province the province in which the place lies, when its words may not say
 */
export function isOldAddress(address: Address, province: string | undefined): boolean {
  const { asStated = '', oldCommune, oldDistrict, oldProvince, communeNow } = address;
  if (asStated === '')
    return [oldCommune, oldDistrict, oldProvince].some((old) => old !== undefined);
  const home = oldProvince ?? communeNow?.province ?? province;
  if (dissolvedUnits(asStated, home).length > 0) return true;
  return (
    oldCommune !== undefined &&
    communeNow !== undefined &&
    names(asStated, oldCommune) &&
    !isNamed(oldCommune, communeNow.name)
  );
}

/** The unit of today that a file names, by itself or by its locality. */
function unitInFile(
  { communeNow }: Address,
  locality: UnitRecord | undefined,
): Omit<UnitNow<UnitRecord>, 'spot'> | undefined {
  const isHome = locality && (!communeNow || communeNow.code === locality.data.unitCode);
  const home = isHome ? locality : undefined;
  if (communeNow)
    return {
      name: communeNow.name,
      province: levelAndName(communeNow.province).name,
      home,
      basis: 'file',
      isFormer: false,
    };
  if (!locality) return undefined;
  const { name, province, level } = locality.data;
  return { name: name.vi, province, home, basis: 'file', isFormer: level === 'formerDistrict' };
}

/** What the table says of the one former commune that an address names; nothing when it names several. */
function unitsOfOld(address: Address, province: string | undefined): Unit[] {
  const named = unitsIn(address.asStated ?? '').map(({ words }) => words);
  const only = (...levels: string[]) => {
    const found = named.filter((words) => levels.includes(levelAndName(words).level ?? ''));
    return found.length === 1 ? found[0] : undefined;
  };
  const commune = address.oldCommune ?? only('xã', 'phường', 'thị trấn');
  const district = address.oldDistrict ?? only('huyện', 'quận', 'thị xã', 'thành phố');
  if (commune === undefined || district === undefined) return [];
  return unitsNow({
    commune,
    district,
    province: address.oldProvince ?? only('tỉnh') ?? province,
  });
}

/** Former units that a file records and that its words do not name, with their levels where those are known. */
function formerUnits(
  { oldCommune, oldDistrict, oldProvince, communeNow }: Address,
  words: string,
): string[] {
  const district =
    oldDistrict &&
    (districtWithLevel(oldDistrict, oldProvince ?? communeNow?.province) ?? oldDistrict);
  const province =
    oldProvince && provinceNow(oldProvince) !== levelAndName(oldProvince).name
      ? `tỉnh ${levelAndName(oldProvince).name}`
      : undefined;
  return [oldCommune, district, province].filter(
    (unit): unit is string => unit !== undefined && unit !== '' && !names(words, unit),
  );
}

/** Where a place is in the words of today, for maps to look for; an empty text when no source says. */
export function addressLine(
  address: Address | undefined,
  locality: UnitRecord | undefined,
): string {
  const { now, stated } = addressWords(address, locality);
  if (!now) return stated?.words ?? '';
  return [now.spot, now.name, now.province].filter((part) => part !== '').join(', ');
}

/** The province in which a place lies; undefined when nobody says. */
export function provinceOf(
  address: Address | undefined,
  locality: UnitRecord | undefined,
): string | undefined {
  const { now, candidates } = addressWords(address, locality);
  if (now) return now.province;
  const [first] = candidates;
  const named = unitsIn(address?.asStated ?? '').map(({ words }) => words);
  return (
    first?.province ??
    [...named, ...(address?.asStated ?? '').split(/,\s*/)]
      .map(provinceNow)
      .find((name) => name !== undefined)
  );
}

const names = (words: string, unit: string): boolean =>
  ` ${fold(words)} `.includes(` ${fold(levelAndName(unit).name)} `);

const isNamed = (a: string, b: string): boolean =>
  fold(levelAndName(a).name) === fold(levelAndName(b).name);

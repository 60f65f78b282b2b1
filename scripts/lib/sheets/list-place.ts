/** Where the product or the maker of a list is: its place in the catalogue, and its address as the list has it. */
import type { Entries } from '../../../src/catalogue/read/index.ts';
import {
  dissolvedUnits,
  levelAndName,
  provinceNow,
  unitNamed,
  unitsIn,
  unitsNow,
} from '../../../src/domain/units/former-units.ts';
import { fold } from '../../../src/lib/fold.ts';
import { isProvincial } from '../../../src/schema/locality.ts';
import type { Address } from '../../../src/schema/place.ts';
import type { KnownNames } from './known-names.ts';

/** What a list tells of a place, in one column or several; units may stand without their level. */
export interface ToldPlace {
  address: string;
  commune: string | undefined;
  district?: string | undefined;
  province?: string | undefined;
}

export interface FoundPlace {
  /** An entry of the catalogue: the commune, else the former district, else the province. */
  locality: string;
  address: Address | undefined;
}

/**
 * The place that a list means.
 *
 * @param around `home` is the province that the list is of, where its rows do not say
 * @returns the name that the catalogue lacks, where it has neither the commune nor the province
 */
export function placeIn(
  { address, commune: communeTold, district: districtTold, province }: ToldPlace,
  around: { entries: Entries; names: KnownNames; home: string | undefined },
): FoundPlace | { lacking: string } {
  const parts = [
    address,
    withLevel(communeTold, 'xã'),
    withLevel(districtTold, 'huyện'),
    withLevel(province, 'tỉnh'),
  ];
  const isSaid = (part: string, at: number) =>
    parts.slice(0, at).some((one) => fold(one).includes(fold(levelAndName(part).name)));
  const stated = parts.filter((part, at) => part !== '' && !isSaid(part, at)).join(', ');
  const home = provinceIn(stated) ?? around.home;
  const { localities } = around.entries.collections;
  const named = unitsIn(stated).map(({ words }) => ({ words, level: levelAndName(words).level }));
  const commune = named.find(({ level }) =>
    ['xã', 'phường', 'thị trấn', 'đặc khu'].includes(level ?? ''),
  )?.words;
  const district = named.find(
    ({ level, words }) =>
      ['huyện', 'quận', 'thị xã'].includes(level ?? '') ||
      (level === 'thành phố' && provinceNow(words) !== home),
  )?.words;
  const isOld = dissolvedUnits(stated, home).length > 0;
  const now = unitToday(commune, district, home, isOld);
  const wanted = now?.name ?? (isOld ? undefined : commune);
  const inHome = (id: string) => home === undefined || localities.get(id)?.province === home;
  const called = (name: string | undefined) =>
    name === undefined ? [] : around.names.find('localities', name).filter(inHome);
  const provinces = [...localities].flatMap(([id, one]) =>
    isProvincial(one) && one.province === home ? [id] : [],
  );
  const locality = single(called(wanted)) ?? single(called(district)) ?? single(provinces);
  if (locality === undefined) return { lacking: wanted ?? commune ?? (stated || '?') };
  const before = commune === undefined ? '' : (address.split(commune)[0] ?? '');
  const line = before.replace(/[\s,;-]+$/, '');
  const hasLine = line !== '' && !isOld && !/xã|phường|huyện/iu.test(line);
  if (stated === '') return { locality, address: undefined };
  return {
    locality,
    address: {
      ...(hasLine && { line }),
      asStated: stated,
      ...(isOld && commune !== undefined && { oldCommune: commune }),
      ...(isOld && district !== undefined && { oldDistrict: district }),
      ...(now &&
        !isOld && { communeNow: { code: now.code, name: now.name, province: now.province } }),
    },
  };
}

/** The unit of today that a commune is, or that the whole of a former one went to. */
function unitToday(
  commune: string | undefined,
  district: string | undefined,
  home: string | undefined,
  isOld: boolean,
) {
  if (commune === undefined || home === undefined) return undefined;
  return isOld ? single(unitsNow({ commune, district, province: home })) : unitNamed(commune, home);
}

/** The province of today that a text names. */
export function provinceIn(text: string): string | undefined {
  const named = unitsIn(text).map(({ words }) => words);
  const last = text.split(',').at(-1)?.trim() ?? '';
  return [...named, last]
    .filter((words) => ['tỉnh', 'thành phố', undefined].includes(levelAndName(words).level))
    .map(provinceNow)
    .find((name) => name !== undefined);
}

/** The province of a catalogue, when it has but one. */
export const onlyProvince = ({ collections }: Entries): string | undefined =>
  single([...new Set([...collections.localities.values()].map(({ province }) => province))]);

const single = <Item>(items: readonly Item[]): Item | undefined =>
  items.length === 1 ? items[0] : undefined;

/** A name under the heading of its level: `Ninh Gia` under "Xã" is `xã Ninh Gia`. */
function withLevel(name: string | undefined, level: string): string {
  if (name === undefined || name === '') return '';
  return levelAndName(name).level === undefined ? `${level} ${name}` : name;
}

/** The units of an address without house and street, which are a family's own. */
export function unitsOnly(address: string): string {
  const [first] = unitsIn(address);
  return first ? address.slice(address.indexOf(first.words)) : '';
}

export function withoutLine(address: Address | undefined): Address | undefined {
  if (!address) return undefined;
  const { line: _line, ...rest } = address;
  const asStated = rest.asStated === undefined ? undefined : unitsOnly(rest.asStated);
  const { asStated: _stated, ...others } = rest;
  return { ...others, ...(asStated !== undefined && asStated !== '' && { asStated }) };
}

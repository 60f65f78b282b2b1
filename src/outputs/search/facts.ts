import { provinceOf } from '../../catalogue/address.ts';
import { freshUntil } from '../../catalogue/freshness.ts';
import { isGift } from '../../catalogue/gifts.ts';
import { isShut, openingHoursOf } from '../../catalogue/place-hours.ts';
import { provinceFinder } from '../../catalogue/provinces.ts';
import type { AnyRecord, Catalogue, Place, Product, Unit } from '../../catalogue/records.ts';
import { packNumbers } from '../../domain/facets/columns.ts';
import {
  type BasePart,
  type HoursPart,
  packSteps,
  POINT_STEPS,
  type PricesPart,
  type ProvincePart,
  type RanksPart,
  type SortsPart,
  type UnitHoldings,
} from '../../domain/search/facts/parts.ts';
import { searchKinds } from '../../domain/search/records.ts';
import {
  formerDistrictNamed,
  type FormerDistrict,
  formerDistricts,
  formerDistrictsOf,
  levelAndName,
} from '../../domain/units/former-units.ts';
import { type Lang, pick } from '../../i18n/index.ts';
import { fold, idFromName } from '../../lib/fold.ts';
import type { Address, Position } from '../../schema/place.ts';
import { heldRank, searchedRecords } from './entries.ts';

/** The part of what no province is known of. */
const NO_PROVINCE = 'p-0';

/**
 * What records are, for queries that join facts: their stars, states, groups, prices, hours, and the units in which
 * they are made, sold or lie.
 *
 * @returns the parts by their names
 */
export function searchFactParts(catalogue: Catalogue, lang: Lang): Map<string, unknown> {
  const records = searchedRecords(catalogue);
  const numbers = new Map<AnyRecord, number>(records.map((record, number) => [record, number]));
  const numberOf = (record: AnyRecord): number => numbers.get(record) ?? -1;
  const units = records.filter(
    (record): record is Unit => record.kind === 'province' || record.kind === 'locality',
  );
  const products = records.filter((record) => record.kind === 'product');
  const parts = new Map<string, unknown>([
    ['ranks', ranksPart(products)],
    ['sorts', sortsPart(catalogue, products)],
    ['prices', pricesPart(products)],
    ['hours', hoursPart(records, lang)],
  ]);
  const province = provinceFinder(catalogue.provinces);
  const provinces: string[] = [];
  /** The number of a province's part, by its name: of content without provinces as well. */
  const partOf = (name: string | undefined): number => {
    const key = name === undefined ? NO_PROVINCE : `p-${idFromName(name)}`;
    const at = provinces.indexOf(key);
    return at >= 0 ? at : provinces.push(key) - 1;
  };
  const partOfUnit = ({ data }: Unit): number => partOf(data.province);
  const own = new Map<Unit, number[]>();
  const olds = new Map<number, Map<string, number[]>>();
  const put = (record: number, { unit, olds: names }: Whereabouts) => {
    if (!unit) return;
    own.set(unit, [...(own.get(unit) ?? []), record]);
    const part = olds.get(partOfUnit(unit)) ?? new Map<string, number[]>();
    olds.set(partOfUnit(unit), part);
    for (const name of names.map(oldKey)) part.set(name, [...(part.get(name) ?? []), record]);
  };
  const shops: [shop: number, products: number[]][] = [];
  for (const record of records) {
    const number = numberOf(record);
    put(number, whereabouts(record, province));
    if (record.kind === 'product')
      for (const shop of record.pointsOfSale) put(number, whereabouts(shop, province));
    if (record.kind === 'point-of-sale' && !isShut(record))
      shops.push([number, record.products.map(numberOf)]);
  }
  const partNumbers = new Map(units.map((unit) => [unit, partOfUnit(unit)]));
  const provinceParts = provinces.map((_, at): ProvincePart => {
    const inside = units.filter((unit) => partNumbers.get(unit) === at);
    const here = new Set(inside.flatMap((unit) => own.get(unit) ?? []));
    return {
      units: Object.fromEntries(
        inside.map((unit) => [numberOf(unit), holdings(unit, own.get(unit) ?? [], numberOf)]),
      ),
      olds: Object.fromEntries(
        [...(olds.get(at) ?? [])].map(([name, list]) => [name, packSteps(list)]),
      ),
      points: [...here].flatMap((number) => {
        const position = positionOf(records[number] as AnyRecord);
        return position
          ? [[number, ...packPoint(position), isExact(position) ? 1 : 0] as const]
          : [];
      }),
      shops: shops.filter(([shop]) => here.has(shop)),
    };
  });
  const base: BasePart = {
    kinds: searchKinds.map((kind) => [
      kind,
      records.filter((record) => record.kind === kind).length,
    ]),
    provinces,
    provinceOf: packNumbers(units.map((unit) => partNumbers.get(unit) ?? 0)),
    olds: oldUnits(catalogue).map(([unit, name]) => [numberOf(unit), name] as const),
  };
  parts.set('base', base);
  for (const [at, part] of provinceParts.entries()) parts.set(provinces[at] ?? '', part);
  return parts;
}

function ranksPart(products: readonly Product[]): RanksPart {
  const ranks = products.map(heldRank);
  const keys = ranks.map(({ dates, term }) =>
    JSON.stringify(term ? [dates ?? 0, term] : [dates ?? 0]),
  );
  const distinct = [...new Set(keys)];
  const at = new Map(distinct.map((key, place) => [key, place]));
  return {
    stars: packNumbers(ranks.map(({ stars = 0 }) => stars)),
    terms: distinct.map((key) => JSON.parse(key) as RanksPart['terms'][number]),
    termOf: packNumbers(keys.map((key) => at.get(key) ?? 0)),
  };
}

function sortsPart({ productGroups }: Catalogue, products: readonly Product[]): SortsPart {
  const groups = productGroups.map(({ id, data }) => [id, data.sector] as const);
  const at = new Map(groups.map(([id], place) => [id, place]));
  return {
    groups,
    groupOf: packNumbers(products.map(({ group }) => at.get(group.id) ?? 0)),
    gifts: packSteps(products.flatMap((product, number) => (isGift(product) ? [number] : []))),
  };
}

const pricesPart = (products: readonly Product[]): PricesPart => ({
  prices: products.flatMap(({ data }, number) =>
    (data.indicativePrices ?? []).flatMap(({ amount, asOf }) =>
      amount === undefined || asOf === undefined
        ? []
        : [[number, amount, freshUntil(asOf)] as const],
    ),
  ),
});

const isPlace = (record: AnyRecord): record is Place =>
  record.kind === 'point-of-sale' || record.kind === 'destination' || record.kind === 'producer';

function hoursPart(records: readonly AnyRecord[], lang: Lang): HoursPart {
  const hours: HoursPart['hours'][number][] = [];
  const shut: number[] = [];
  records.forEach((record, number) => {
    if (!isPlace(record)) return;
    if (isShut(record)) shut.push(number);
    const known = openingHoursOf(record);
    if (!known) return;
    const { asStated, ...times } = known;
    // The Vietnamese words are read for the days that they name; English visitors are shown their own.
    const words = [pick(asStated, lang).text, pick(asStated, lang === 'vi' ? 'en' : 'vi').text];
    hours.push([number, times.hours ? times : 0, words.join(' – ')]);
  });
  return { hours, shut: packSteps(shut) };
}

/** The unit in which something is known to be, and the province and district of before July 2025. */
interface Whereabouts {
  unit: Unit | undefined;
  olds: string[];
}

function whereabouts(
  record: AnyRecord,
  provinceNamed: (name: string | undefined) => Unit | undefined,
): Whereabouts {
  const { data } = record;
  const address = 'address' in data ? data.address : undefined;
  if (record.kind === 'province') return { unit: record, olds: [] };
  if (record.kind === 'locality') return { unit: record, olds: oldNamesOf(record, undefined) };
  // The locality of a place outside the area is that of the body that runs it.
  const isOutside = 'outsideArea' in data && data.outsideArea === true;
  const home = 'locality' in record ? record.locality : undefined;
  const unit = isOutside ? provinceNamed(provinceOf(address, undefined)) : home;
  return { unit, olds: unit ? oldNamesOf(unit, address) : [] };
}

/** The names of the province and the district of before July 2025, as far as unit and address tell. */
function oldNamesOf({ kind, data }: Unit, address: Address | undefined): string[] {
  const named =
    address?.oldDistrict === undefined
      ? undefined
      : formerDistrictNamed(address.oldDistrict, data.province);
  const itself =
    kind === 'locality' && data.level === 'formerDistrict'
      ? formerDistrictNamed(data.name.vi.replace(/ \(cũ\)$/, ''), data.province)
      : undefined;
  const district = named ?? itself;
  if (district) return [district.province, district.name];
  const possible = data.unitCode === undefined ? [] : formerDistrictsOf(data.unitCode);
  const provinces = new Set(possible.map(({ province }) => province));
  const said = ` ${fold(address?.asStated ?? '')} `;
  const inWords = (data.predecessors ?? []).find(
    ({ name }) => kind === 'province' && said.includes(` ${fold(name)} `),
  );
  const province =
    address?.oldProvince ?? (provinces.size === 1 ? [...provinces][0] : inWords?.name);
  return [
    ...(province === undefined ? [] : [province]),
    ...(possible.length === 1 ? possible.map(({ name }) => name) : []),
  ];
}

/** A former unit as the files name it: without marks and without its level. */
const oldKey = (name: string): string => fold(levelAndName(name).name);

/** Former provinces that have another name now, and former districts of which there is no record. */
function oldUnits({ provinces, localities }: Catalogue): [unit: Unit, name: string][] {
  const key = (name: string, province: string) => `${oldKey(name)}, ${fold(province)}`;
  const known = new Set(localities.map(({ data }) => key(data.shortName.vi, data.province)));
  const isNew = ({ name, provinceNow }: FormerDistrict) => !known.has(key(name, provinceNow));
  return provinces.flatMap((unit) => {
    const { shortName, predecessors = [] } = unit.data;
    const own = predecessors.filter(({ name }) => fold(name) !== fold(shortName.vi));
    const districts = formerDistricts().filter(
      (district) => fold(district.provinceNow) === fold(shortName.vi) && isNew(district),
    );
    return [...own, ...districts].map(({ name }): [Unit, string] => [
      unit,
      levelAndName(name).name,
    ]);
  });
}

function holdings(
  unit: Unit,
  own: readonly number[],
  numberOf: (record: AnyRecord) => number,
): UnitHoldings {
  const { centre } = unit.data;
  return {
    own: packSteps(own),
    ...(unit.communes.length > 0 && { parts: unit.communes.map(numberOf) }),
    ...(unit.kind === 'locality' && centre && { at: packPoint(centre) }),
  };
}

const positionOf = (record: AnyRecord): Position | undefined =>
  'position' in record.data ? record.data.position : undefined;
const packPoint = ({ lat, lng }: Position): [number, number] => [
  Math.round(lat * POINT_STEPS),
  Math.round(lng * POINT_STEPS),
];
const isExact = ({ precision }: Position): boolean =>
  precision === 'exact' || precision === 'approximate';

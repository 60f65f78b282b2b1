/**
 * Administrative units before and after 1 July 2025, the day on which districts ended, communes were joined and
 * provinces merged (Resolution 202/2025/QH15, Law 72/2025/QH15, Decision 19/2025/QĐ-TTg). What went where stands
 * in `units.json`, which says where it comes from; `scripts/units.ts` makes it.
 */
import { fold, spellingOf, wordsOf } from '../../lib/fold.ts';
import table from './units.json' with { type: 'json' };

/** A commune, ward or special zone of today. */
export interface Unit {
  /** Five digits, Decision 19/2025/QĐ-TTg. */
  code: string;
  /** With its level: `Xã Bình Lư`. */
  name: string;
  /** Without its level: `Lai Châu`. */
  province: string;
}

/** A unit of before 1 July 2025, as a source names it; levels may be left out. */
export interface FormerUnit {
  /** `xã Sơn Bình`, `Sơn Bình`. */
  commune: string;
  /** `huyện Tam Đường`, `Tam Đường`. */
  district?: string | undefined;
  /** Its former province, or the present one: `Kiên Giang`. */
  province?: string | undefined;
}

/** A name of a unit in a text, and whether the text itself says that it is no more. */
export interface NamedUnit {
  /** As the text has it: `TP Tuyên Quang`. */
  words: string;
  /** `quận Thanh Xuân cũ` says so. */
  isMarked: boolean;
}

/** The first day of the units of today, `YYYY-MM-DD`. */
export const UNITS_SINCE = '2025-07-01';

const levels = [
  ['thành phố', /^(?:thành phố|tp\.?)(?:\s+|(?<=\.))/iu],
  ['thị xã', /^(?:thị xã|tx\.?)(?:\s+|(?<=\.))/iu],
  ['thị trấn', /^(?:thị trấn|tt\.?)(?:\s+|(?<=\.))/iu],
  ['đặc khu', /^đặc khu\s+/iu],
  ['quận', /^quận\s+/iu],
  ['huyện', /^huyện\s+/iu],
  ['phường', /^phường\s+/iu],
  ['xã', /^xã\s+/iu],
  ['tỉnh', /^tỉnh\s+/iu],
] as const;
type Level = (typeof levels)[number][0];

/** A name apart from its level: `TP Tuyên Quang` gives `thành phố` and `Tuyên Quang`. */
export function levelAndName(words: string): { level: Level | undefined; name: string } {
  const text = words.normalize('NFC').trim();
  for (const [level, pattern] of levels) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined && found.length < text.length)
      return { level, name: text.slice(found.length) };
  }
  return { level: undefined, name: text };
}

/** What two spellings of a name have in common: `Hoà` and `Hòa` are one, `Hồng Hà` and `Hòng Hà` are not. */
const keyOf = (name: string): string =>
  wordsOf(name)
    .map((word) => spellingOf(word))
    .map(({ letters, tone }) => `${letters}${tone}`)
    .join(' ');

interface Former {
  district: { level: Level | undefined; name: string };
  communes: { level: Level | undefined; name: string; codes: string[] }[];
  province: string;
  provinceNow: string;
}

const bareName = (words: string): string => levelAndName(words).name;

const provinceRows = table.provinces.map((line) => {
  const [code = '', name = '', former = ''] = line.split('|');
  return { code, ...levelAndName(name), former: former.split(';').map(bareName) };
});
const presentProvinces = new Map(provinceRows.map(({ name }) => [keyOf(name), name]));
presentProvinces.set(keyOf('HCM'), 'Hồ Chí Minh');
/** Names that ended before the merger and that sources go on using: Thừa Thiên Huế until 1 January 2025. */
const renamedProvinces = new Map([[keyOf('Thừa Thiên Huế'), 'Huế']]);
/** Provinces that have merged into another, by the key of their names. */
const mergedProvinces = new Map([
  ...renamedProvinces,
  ...provinceRows.flatMap(({ name, former }) =>
    former
      .filter((old) => !presentProvinces.has(keyOf(old)))
      .map((old) => [keyOf(old), name] as const),
  ),
]);
const cities = new Set(
  provinceRows.filter(({ level }) => level === 'thành phố').map(({ name }) => keyOf(name)),
).add(keyOf('HCM'));

const units = new Map<string, Unit>();
/** Communes of today by province: the keys of their names with their levels, and those without any mark. */
const communesNow = new Map<string, Map<string, string>>();
for (const line of table.communes) {
  const [code = '', list = ''] = line.split('|');
  const province = provinceRows.find((row) => row.code === code)?.name ?? '';
  const names = new Map<string, string>();
  for (const each of list.split(';')) {
    const [own = '', name = ''] = each.split('=');
    units.set(own, { code: own, name, province });
    names.set(keyOf(name), fold(name));
  }
  communesNow.set(keyOf(province), names);
}

const formers: readonly Former[] = table.former.map((line) => {
  const [province = '', district = '', list = ''] = line.split('|');
  const name = bareName(province);
  return {
    province: name,
    provinceNow: presentProvinces.get(keyOf(name)) ?? mergedProvinces.get(keyOf(name)) ?? name,
    district: levelAndName(district),
    communes: list.split(';').map((each) => {
      const [commune = '', codes = ''] = each.split('=');
      return { ...levelAndName(commune), codes: codes.split(',') };
    }),
  };
});
const formersByDistrict = Map.groupBy(formers, ({ district }) => fold(district.name));
const formerCommunes = new Set(
  formers.flatMap(({ provinceNow: now, communes }) =>
    communes.map(({ level, name }) => keyOf(`${now} ${level} ${name}`)),
  ),
);

/** The province of today to which a province belongs, or which it is: `Kiên Giang` gives `An Giang`. */
export function provinceNow(words: string): string | undefined {
  const key = keyOf(bareName(words));
  return presentProvinces.get(key) ?? mergedProvinces.get(key);
}

/** The unit of today that a code stands for; nothing when there is none, as for a made-up place. */
export const unitOf = (code: string): Unit | undefined => units.get(code);

/**
 * The unit of today that a name means in a province of today; nothing when there is none, or several.
 *
 * @param words with its level: `Xã Ninh Gia`, `XÃ NINH GIA`
 */
export function unitNamed(words: string, province: string): Unit | undefined {
  const ofProvince = [...units.values()].filter((unit) => keyOf(unit.province) === keyOf(province));
  const asked = levelAndName(words);
  const found = meant(ofProvince, words, ({ name }) => levelAndName(name)).filter(
    ({ name }) => asked.level === undefined || levelAndName(name).level === asked.level,
  );
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Those of some units that are meant by a name: with its marks and its level, else with its marks, else however
 * it is spelt, as `Đak Pơ` for `Đăk Pơ`.
 */
function meant<Item>(
  items: readonly Item[],
  words: string,
  unitNamed: (item: Item) => { level: Level | undefined; name: string },
): Item[] {
  const asked = levelAndName(words);
  const named = items.filter((item) => fold(unitNamed(item).name) === fold(asked.name));
  const exact = named.filter((item) => keyOf(unitNamed(item).name) === keyOf(asked.name));
  const levelled = exact.filter((item) => unitNamed(item).level === asked.level);
  return levelled.length > 0 ? levelled : exact.length > 0 ? exact : named;
}

/** A district, town or city of a province as it was until 30 June 2025. */
export interface FormerDistrict {
  /** With its level: `thành phố Đà Lạt`. */
  name: string;
  /** Its province then and now. */
  province: string;
  provinceNow: string;
}

const districtOf = ({ district, province, provinceNow: now }: Former): FormerDistrict => ({
  name: [district.level, district.name].filter(Boolean).join(' '),
  province,
  provinceNow: now,
});

/** Every former district of the country. */
export const formerDistricts = (): FormerDistrict[] => formers.map(districtOf);

/** The former districts from which each unit of today has anything, by its code. */
let districtsByCode: Map<string, Set<Former>> | undefined;

/**
 * The former districts of which something that lies in a unit of today can have been part.
 *
 * @param code of a commune, ward or special zone of today
 */
export function formerDistrictsOf(code: string): FormerDistrict[] {
  if (!districtsByCode) {
    districtsByCode = new Map();
    for (const former of formers)
      for (const own of former.communes.flatMap(({ codes }) => codes))
        districtsByCode.set(own, (districtsByCode.get(own) ?? new Set()).add(former));
  }
  return [...(districtsByCode.get(code) ?? [])].map(districtOf);
}

/** The former district that a name means in a province, of today or former; nothing where several are called so. */
export function formerDistrictNamed(name: string, province: string): FormerDistrict | undefined {
  const found = formersOf(name, province);
  return found.length === 1 ? found.map(districtOf)[0] : undefined;
}

const isIn = (former: Former, province: string | undefined): boolean => {
  if (province === undefined) return true;
  const key = keyOf(bareName(province));
  const name = renamedProvinces.get(key);
  return [former.province, former.provinceNow].some((own) => keyOf(own) === key || own === name);
};

const formersOf = (district: string, province: string | undefined): Former[] =>
  meant(
    (formersByDistrict.get(fold(bareName(district))) ?? []).filter((each) => isIn(each, province)),
    district,
    (each) => each.district,
  );

/**
 * A former district with its level: `Việt Yên` in Bắc Giang gives `thị xã Việt Yên`. Nothing when the table has
 * none of that name, or several of different levels.
 */
export function districtWithLevel(words: string, province: string | undefined): string | undefined {
  const names = new Set(
    formersOf(words, province).map(({ district }) => `${district.level} ${district.name}`),
  );
  return names.size === 1 ? [...names][0] : undefined;
}

/**
 * The units of today that hold what a former commune was: one where it went to one whole, several where it was
 * divided or where its name alone does not tell which one is meant; none when the table does not know it.
 */
export function unitsNow({ commune, district, province }: FormerUnit): Unit[] {
  // A name that a whole country shares says nothing.
  if (district === undefined && province === undefined) return [];
  const among =
    district === undefined
      ? formers.filter((each) => isIn(each, province))
      : formersOf(district, province);
  const communes = among.flatMap((each) => each.communes);
  const codes = meant(communes, commune, (each) => each).flatMap((each) => each.codes);
  return [...new Set(codes)].flatMap((code) => units.get(code) ?? []);
}

/** Words of a name: each begins with a capital, or is a number. */
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}'’]*|\d+)(?:\s+(?:[-–]\s+)?(?:\p{Lu}[\p{L}\p{M}'’]*|\d+))*`;
const LEVEL = String.raw`[Tt]hành phố|T[Pp]\.?|tp\.?|[Tt]hị xã|T[Xx]\.?|[Tt]hị trấn|TT\.?|[Đđ]ặc khu|[Qq]uận|[Hh]uyện|[Pp]hường|[Xx]ã|[Tt]ỉnh`;
const UNIT = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${LEVEL})\s*${NAME}`, 'gu');
const MARK = /^\s*\(?cũ(?!\p{L})/iu;

/** Every unit that a text names with its level, in its order. */
export function unitsIn(text: string): NamedUnit[] {
  const composed = text.normalize('NFC');
  return [...composed.matchAll(UNIT)]
    .filter(([words]) => levelAndName(words).level !== undefined)
    .map(({ 0: words, index }) => ({
      words,
      isMarked: MARK.test(composed.slice(index + words.length)),
    }));
}

/** Whether words name a province or a city of that rank, rather than a city of a province. */
function isProvince(words: string): boolean {
  const { level, name } = levelAndName(words);
  return (
    level === undefined || level === 'tỉnh' || (level === 'thành phố' && cities.has(keyOf(name)))
  );
}

/** Whether a province of today has no commune of a name and level; one that is spelt otherwise is the same. */
function isGoneFrom(province: string, words: string): boolean {
  const names = communesNow.get(keyOf(province)) ?? new Map<string, string>();
  if (names.has(keyOf(words))) return false;
  if (formerCommunes.has(keyOf(`${province} ${words}`))) return true;
  return ![...names.values()].includes(fold(words));
}

/**
 * The units in an address that are no more: districts, cities and towns of a province, provinces that merged,
 * and communes of which none of that name and level is left in the province. A commune whose province is not
 * known is held to exist.
 *
 * @param province the province in which the place lies, of today or former
 */
export function dissolvedUnits(text: string, province: string | undefined): NamedUnit[] {
  const named = unitsIn(text);
  const bare = text
    .split(/[,;()]/)
    .map((part) => part.trim())
    .filter((part) => mergedProvinces.has(keyOf(part)))
    .map((words): NamedUnit => ({ words, isMarked: false }));
  const home =
    [...named.map(({ words }) => words), ...bare.map(({ words }) => words)]
      .filter(isProvince)
      .map(provinceNow)
      .find((name) => name !== undefined) ??
    (province && provinceNow(province));
  const isGone = ({ words }: NamedUnit): boolean => {
    const { level, name } = levelAndName(words);
    switch (level) {
      case 'huyện':
      case 'quận':
      case 'thị xã':
      case 'thị trấn':
        return true;
      case 'thành phố':
        return !cities.has(keyOf(name));
      case 'tỉnh':
        return mergedProvinces.has(keyOf(name));
      case 'xã':
      case 'phường':
      case 'đặc khu':
        return home !== undefined && isGoneFrom(home, `${level} ${name}`);
      case undefined:
        return false;
    }
  };
  return [...named.filter(isGone), ...bare];
}

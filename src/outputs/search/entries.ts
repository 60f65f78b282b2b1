import { provinceOf } from '../../catalogue/address.ts';
import { isMaker } from '../../catalogue/areas.ts';
import { recordsOfKind } from '../../catalogue/by-collection.ts';
import { nameOf } from '../../catalogue/record-name.ts';
import type {
  AnyRecord,
  Catalogue,
  Locality,
  PointOfSale,
  Product,
  Unit,
} from '../../catalogue/records.ts';
import { type Lang, otherLang, pick, useStrings } from '../../i18n/index.ts';
import { levelAndName } from '../../domain/units/former-units.ts';
import { wordsOf } from '../../lib/fold.ts';
import { type SearchEntry, type SearchKind, searchKinds } from '../../domain/search/records.ts';
import type { ReportedTerm } from '../../domain/statement-term.ts';
import type { Address } from '../../schema/place.ts';
import { summaryOf } from '../sentences/summary.ts';
import { noticeKind } from '../../i18n/law-words.ts';
import { placeName } from '../addresses/place-name.ts';

/** A record of a kind that is searched. */
type Searched = Extract<AnyRecord, { kind: SearchKind }>;

/**
 * All records that can be searched, best known first: that is how equals are ordered, and the place in
 * this list is a record's number in every file of the index.
 */
export const searchedRecords = (catalogue: Catalogue): Searched[] =>
  searchKinds.flatMap((kind): readonly Searched[] =>
    kind === 'locality'
      ? // Communes of today before the districts that are no more.
        catalogue.localities.toSorted((a, b) => Number(isFormer(a)) - Number(isFormer(b)))
      : recordsOfKind(catalogue, kind),
  );

/** All that can be searched, in one language, in the order of `searchedRecords`. */
export const searchEntries = (catalogue: Catalogue, lang: Lang): SearchEntry[] =>
  searchedRecords(catalogue).map((record) => searchEntry(record, lang));

const isUnit = (record: Searched): record is Extract<Searched, Unit> =>
  record.kind === 'locality' || record.kind === 'province';

const isFormer = ({ data }: Locality): boolean => data.level === 'formerDistrict';

/** One record as it is found and shown. */
function searchEntry(record: Searched, lang: Lang): SearchEntry {
  const { data, kind, id } = record;
  const given = nameOf(record);
  const name = pick(given, lang);
  const summary = summaryOf(record, lang);
  const otherName = pick(given, otherLang(lang)).text;
  const locality = 'locality' in record ? record.locality : undefined;
  const address = 'address' in data ? data.address : undefined;
  const place =
    record.kind === 'locality'
      ? record.data.province
      : 'outsideArea' in data && data.outsideArea
        ? provinceOf(address, undefined)
        : locality && placeName(locality, lang);
  return {
    kind,
    id,
    name: name.text,
    ...(name.lang !== lang && { isForeign: true }),
    ...(place !== undefined && { place }),
    summary: summary.text,
    ...(summary.lang !== lang && { isSummaryForeign: true }),
    ...(record.kind === 'product' && rankFields(record)),
    ...(record.kind === 'producer' && !isMaker(record) && { makesNothing: true }),
    names: isUnit(record) ? [pick(record.data.shortName, lang).text] : [],
    aliases: unlike(name.text, [
      // Somebody who reads English still types `banh gai`; the other way round is a lesser name.
      ...(lang === 'en' ? [given.vi] : []),
      ...('aliases' in data ? (data.aliases ?? []) : []),
      ...(isUnit(record) ? oldNames(record) : []),
    ]),
    codes: codesOf(record),
    places: [
      ...addressNames(address, locality),
      ...(record.kind === 'product' ? record.pointsOfSale.flatMap(soldAt) : []),
    ],
    makers: record.kind === 'product' && record.producer ? [record.producer.data.name.vi] : [],
    others: [
      ...(lang === 'vi' && otherName !== name.text ? [otherName] : []),
      ...(record.kind === 'product' ? groupWords(record, lang) : []),
    ],
  };
}

function rankFields(product: Product): Partial<SearchEntry> {
  const law = noticeKind(product);
  return { evidence: product.evidence, ...heldRank(product), ...(law && { law }) };
}

/** The rank that a product has or is said to have, and what tells on a day whether it still holds. */
export function heldRank(product: Product): Pick<SearchEntry, 'stars' | 'dates' | 'term'> {
  const { certificate, statement, report, stars } = product;
  const stated = statement && 'stars' in statement ? statement.stars : undefined;
  const count = certificate?.data.stars ?? stars?.count ?? stated;
  return {
    ...(count !== undefined && { stars: count }),
    ...(certificate && { dates: certificate.dates }),
    ...(!certificate && report && { term: termOnly(report) }),
  };
}

const termOnly = ({ firstEnd, lastEnd }: ReportedTerm): ReportedTerm => ({
  ...(firstEnd !== undefined && { firstEnd }),
  ...(lastEnd !== undefined && { lastEnd }),
});

/**
 * Names of units that a commune took in, with and without their level: `thị trấn Vĩnh Lộc`, `Vĩnh Lộc`. What stands
 * behind a comma is the district that they were in.
 */
const oldNames = ({ data }: Unit): string[] =>
  (data.predecessors ?? []).flatMap(({ name }) => {
    const [own = name] = name.split(',');
    return [own, levelAndName(own).name];
  });

function codesOf(record: Searched): string[] {
  const { data } = record;
  const codes = [
    ...('ocopCode' in data ? [data.ocopCode] : []),
    ...('gtin' in data ? [data.gtin] : []),
    ...('unitCode' in data ? [data.unitCode] : []),
    ...('predecessors' in data ? (data.predecessors ?? []).map(({ code }) => code) : []),
    ...('certificates' in record
      ? record.certificates.flatMap(({ data: each }) => [
          each.decisionNumber,
          each.certificateNumber,
        ])
      : []),
    ...('number' in data ? [data.number] : []),
  ];
  return [...new Set(codes.filter((code) => code !== undefined))];
}

function addressNames(address: Address | undefined, locality: Unit | undefined): string[] {
  const names = [
    address?.oldCommune,
    address?.settlement?.name,
    address?.oldDistrict ?? locality?.formerDistrict?.data.shortName.vi,
    address?.communeNow?.province,
  ];
  const own = [locality?.data.shortName.vi, locality?.data.province];
  return [
    ...new Set(names.filter((name) => name !== undefined && !own.includes(name))),
  ] as string[];
}

/** Where a product is sold, as people may ask for it: the shop, and the units in its address. */
const soldAt = ({ data, locality }: PointOfSale): string[] => [
  data.name.vi,
  ...addressNames(data.address, data.outsideArea ? undefined : locality),
];

const groupWords = ({ group, sector }: Product, lang: Lang): string[] => [
  useStrings(lang).product.sectors[sector],
  pick(group.data.name, lang).text,
];

/** Names that say more than another spelling of one that is there. */
function unlike(name: string, names: readonly string[]): string[] {
  const key = (text: string) => wordsOf(text).join(' ');
  const seen = new Set([key(name)]);
  return names.filter((other) => {
    if (seen.has(key(other))) return false;
    seen.add(key(other));
    return true;
  });
}

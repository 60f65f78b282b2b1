/**
 * Queries that join facts, and who may stand first in their answer. The records themselves are the oracle: nothing
 * here knows of the index or of the search.
 */
import type { AnyRecord, Catalogue, Product, Unit } from '../../src/catalogue/records.ts';
import type { Lang } from '../../src/i18n/index.ts';
import { fold } from '../../src/lib/fold.ts';
import { distanceKm, type Point } from '../../src/lib/geo.ts';
import { seededRandom } from '../../scripts/bench/typed-queries.ts';

/** What the first of the answers must be; whatever is left out does not matter. */
export interface Wanted {
  kind?: AnyRecord['kind'] | readonly AnyRecord['kind'][];
  /** Words of one of its names, whole and in any order, without marks. */
  words?: string;
  /** The stars that it holds today, as cards show them. */
  stars?: number;
  state?: 'inForce' | 'due' | 'expired' | 'recalled' | 'reported';
  /** Ids of product groups, or of sectors. */
  sort?: readonly string[];
  /** The id of a unit in which it is made, sold or lies; `old:` and the name of a former province. */
  in?: string;
  /** The id of a unit than which nothing that fits is nearer. */
  near?: string;
  /** One of these and no other, as `kind/id`. */
  ids?: readonly string[];
}

interface JoinedQuery {
  lang: Lang;
  text: string;
  wanted: Wanted;
}

/** A place is as near as another when no visitor would mind the difference, in km. */
const SAME_DISTANCE_KM = 15;

/** What the records say, for judging answers. */
export class Oracle {
  readonly catalogue: Catalogue;
  readonly #units: Map<string, Unit>;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
    this.#units = new Map(
      [...catalogue.localities, ...catalogue.provinces].map((unit) => [unit.id, unit]),
    );
  }

  unit(id: string): Unit {
    const unit = this.#units.get(id);
    if (!unit) throw new Error(`no unit ${id}`);
    return unit;
  }

  /** A unit and all that are called as it is: a name alone does not tell which one is meant. */
  #namesakes(id: string): string[] {
    if (id.startsWith('old:')) return [id];
    const name = fold(this.unit(id).data.shortName.vi);
    const all = [...this.#units.values()];
    return all.filter(({ data }) => fold(data.shortName.vi) === name).map((unit) => unit.id);
  }

  /** Every record that may stand first. */
  right(wanted: Wanted, records: readonly AnyRecord[]): AnyRecord[] {
    const fitting = records.filter((record) => this.#fits(record, wanted));
    if (wanted.near === undefined) return fitting;
    return this.#namesakes(wanted.near).flatMap((id) => {
      const from = this.unit(id).data.centre;
      if (!from) return [];
      const km = (record: AnyRecord) =>
        Math.min(...this.#points(record).map((point) => distanceKm(from, point)));
      const least = Math.min(...fitting.map(km));
      return fitting.filter((record) => km(record) <= least + SAME_DISTANCE_KM);
    });
  }

  #fits(record: AnyRecord, { kind, words, stars, state, sort, in: place, ids }: Wanted): boolean {
    const product = record.kind === 'product' ? record : undefined;
    if (ids && !ids.includes(`${record.kind}/${record.id}`)) return false;
    if (kind !== undefined && !(typeof kind === 'string' ? [kind] : kind).includes(record.kind))
      return false;
    if (words !== undefined && !namesOf(record).some((name) => hasWords(name, words))) return false;
    if (stars !== undefined && product?.stars?.count !== stars) return false;
    if (state !== undefined && (!product || !isInState(product, state))) return false;
    if (sort && !(product && (sort.includes(product.group.id) || sort.includes(product.sector))))
      return false;
    return place === undefined || this.isIn(record, place);
  }

  /** Whether a record is made, sold or lies in a unit, as the records say. */
  isIn(record: AnyRecord, place: string): boolean {
    const places = record.kind === 'product' ? [record, ...record.pointsOfSale] : [record];
    return this.#namesakes(place).some((id) => places.some((each) => this.#isInUnit(each, id)));
  }

  #isInUnit(record: AnyRecord, place: string): boolean {
    const { data } = record;
    if (place.startsWith('old:')) {
      const said = 'address' in data ? Object.entries(data.address ?? {}) : [];
      const stated = said.find(([key]) => key === 'asStated')?.[1];
      return typeof stated === 'string' && fold(stated).includes(`tinh ${fold(place.slice(4))}`);
    }
    // The locality of a place outside the area is that of the body that runs it: the address says where it is.
    if ('outsideArea' in data && data.outsideArea) {
      const address = 'address' in data ? Object.values(data.address ?? {}) : [];
      const said = address.filter((part) => typeof part === 'string');
      return fold(said.join(' ')).includes(fold(this.unit(place).data.shortName.vi));
    }
    if (record.kind === 'province') return record.id === place;
    const home =
      record.kind === 'locality' ? record : 'locality' in record ? record.locality : undefined;
    if (!home) return false;
    const units = [
      home.id,
      home.formerDistrict?.id,
      home.province?.id,
      home.formerDistrict?.province?.id,
    ];
    return units.includes(place);
  }

  /** Where it is sold, lies or is made: the centre of its commune at least, never that of a province. */
  #points(record: AnyRecord): Point[] {
    const own = 'position' in record.data && record.data.position ? [record.data.position] : [];
    const home = 'locality' in record ? record.locality : undefined;
    const centre = home && home.kind === 'locality' && home.data.centre ? [home.data.centre] : [];
    const shops =
      record.kind === 'product'
        ? record.pointsOfSale.flatMap((shop) => shop.data.position ?? [])
        : [];
    return own.length > 0 ? own : [...shops, ...centre];
  }
}

function isInState(
  { certificate, report, evidence }: Product,
  state: NonNullable<Wanted['state']>,
): boolean {
  switch (state) {
    case 'inForce':
      return certificate?.inForce === true;
    case 'due':
    case 'expired':
    case 'recalled':
      return certificate?.status === state;
    case 'reported':
      return report !== undefined && evidence === 'stated';
  }
}

function namesOf(record: AnyRecord): string[] {
  const { data } = record;
  const names =
    'name' in data ? [data.name.vi, data.name.en ?? ''] : 'title' in data ? [data.title.vi] : [];
  return [...names, ...('aliases' in data ? (data.aliases ?? []) : [])];
}

/** Whether a name holds all words, each whole. */
export function hasWords(name: string, words: string): boolean {
  const own = new Set(fold(name).split(' '));
  return fold(words)
    .split(' ')
    .every((word) => own.has(word));
}

// ── Queries made by pattern ───────────────────────────────────────────────────────────────────────

/** Categories that people name, and the groups or sectors that answer to them. */
const sorts: Record<Lang, [words: string, ...sort: string[]][]> = {
  vi: [
    ['cà phê', 'coffee-cocoa'],
    ['gạo', 'rice-cereals'],
    ['nước mắm', 'liquid-condiments'],
    ['thủ công mỹ nghệ', 'craft'],
    ['đồ uống', 'drink'],
    ['dược liệu', 'herb'],
    ['thực phẩm', 'food'],
  ],
  en: [
    ['coffee', 'coffee-cocoa'],
    ['rice', 'rice-cereals'],
    ['fish sauce', 'liquid-condiments'],
    ['handicrafts', 'craft'],
    ['drinks', 'drink'],
    ['food', 'food'],
  ],
};
const starWords: Record<Lang, ((count: number) => string)[]> = {
  vi: [(n) => `${n} sao`, (n) => `${['ba', 'bốn', 'năm'][n - 3]} sao`],
  en: [(n) => `${n} stars`, (n) => `${n} star`, (n) => `${['three', 'four', 'five'][n - 3]} stars`],
};
const stateWords: Record<Lang, Partial<Record<NonNullable<Wanted['state']>, string[]>>> = {
  vi: {
    inForce: ['còn hạn', 'đang còn hạn', 'còn hiệu lực', 'còn thời hạn'],
    expired: ['hết hạn', 'đã hết hạn', 'hết hiệu lực'],
  },
  en: { inForce: ['in force', 'valid', 'still valid'], expired: ['expired', 'lapsed'] },
};
const priceWords: Record<Lang, string[]> = {
  vi: [
    'dưới 200 nghìn',
    'dưới 200.000',
    'dưới 300k',
    'dưới 150 ngàn',
    'giá dưới 500.000đ',
    'không quá 250 nghìn',
  ],
  en: ['under 200k', 'under 200,000', 'below 300k', 'less than 150000', 'under 500,000 VND'],
};
const nearWords: Record<Lang, string[]> = {
  vi: ['gần', 'quanh', 'ở gần'],
  en: ['near', 'around', 'close to'],
};

/**
 * Queries made from the records, the same each time.
 *
 * @param count how many; half of them in each language
 */
export function joinedQueries(oracle: Oracle, count: number): JoinedQuery[] {
  const dice = seededRandom(15);
  const any = <Item>(list: readonly Item[]): Item => list[dice(list.length)] as Item;
  const { products } = oracle.catalogue;
  const queries = new Map<string, JoinedQuery>();

  /** What a product is, in the words of a language: `mật ong`, `dried shrimp`. */
  const headOf = ({ data: { name } }: Product, lang: Lang): string | undefined => {
    if (lang === 'vi') {
      const words = name.vi.split(' ').slice(0, 2);
      return words.every((word) => /^\p{L}+$/u.test(word)) && words.length === 2
        ? words.join(' ')
        : undefined;
    }
    const words = (name.en ?? '').split(' ').slice(-2);
    return words.length === 2 && words.every((word) => /^[a-z]{3,}$/.test(word))
      ? words.join(' ')
      : undefined;
  };
  /** A unit in which a product is made, as somebody may call it. */
  const placeOf = ({ locality, data }: Product): [id: string, name: string] | undefined => {
    const choices: [string, string][] = [];
    if (locality.kind === 'locality') choices.push([locality.id, locality.data.shortName.vi]);
    const district = locality.kind === 'locality' ? locality.formerDistrict : undefined;
    if (district) choices.push([district.id, district.data.shortName.vi]);
    const province = locality.kind === 'province' ? locality : locality.province;
    if (province) choices.push([province.id, province.data.shortName.vi]);
    const old = /tỉnh ([\p{L} ]+)$/u.exec(data.address?.asStated ?? '')?.[1];
    if (
      old !== undefined &&
      province &&
      fold(old) !== fold(province.data.shortName.vi) &&
      old !== 'Thừa Thiên Huế'
    )
      choices.push([`old:${old}`, old]);
    return choices.length > 0 ? any(choices) : undefined;
  };
  const patterns: ((product: Product, lang: Lang) => [string, Wanted] | undefined)[] = [
    (product, lang) => {
      const [head, place] = [headOf(product, lang), placeOf(product)];
      return head !== undefined && place
        ? [`${head} ${place[1]}`, { kind: 'product', words: head, in: place[0] }]
        : undefined;
    },
    (product, lang) => {
      const [head, place] = [headOf(product, lang), placeOf(product)];
      const count = product.stars?.count;
      if (!head || !place || count === undefined) return undefined;
      const words = any(starWords[lang])(count);
      const text = dice(2) === 0 ? `${head} ${words} ${place[1]}` : `${words} ${head} ${place[1]}`;
      return [text, { kind: 'product', words: head, stars: count, in: place[0] }];
    },
    (product, lang) => {
      const place = placeOf(product);
      const state = product.certificate?.inForce
        ? 'inForce'
        : product.certificate?.status === 'expired'
          ? 'expired'
          : undefined;
      if (!place || !state) return undefined;
      return [
        `${any(stateWords[lang][state] ?? [])} ${place[1]}`,
        { kind: 'product', state, in: place[0] },
      ];
    },
    (product, lang) => {
      const place = placeOf(product);
      const sort = any(
        sorts[lang].filter((each) =>
          each.slice(1).some((id) => id === product.group.id || id === product.sector),
        ),
      );
      if (!place || !sort) return undefined;
      const [words, ...ids] = sort;
      const count = product.stars?.count;
      if (count !== undefined && dice(2) === 0)
        return [
          `${words} ${any(starWords[lang])(count)} ${place[1]}`,
          { kind: 'product', sort: ids, stars: count, in: place[0] },
        ];
      return [`${words} ${place[1]}`, { kind: 'product', sort: ids, in: place[0] }];
    },
    (product, lang) => {
      const head = headOf(product, lang);
      return head === undefined
        ? undefined
        : [`${head} ${any(priceWords[lang])}`, { kind: 'product', words: head }];
    },
    (product, lang) => {
      const head = headOf(product, lang);
      const place =
        product.locality.kind === 'locality' && product.locality.data.centre
          ? product.locality
          : undefined;
      if (head === undefined || !place) return undefined;
      return [
        `${head} ${any(nearWords[lang])} ${place.data.shortName.vi}`,
        { kind: 'product', words: head, near: place.id },
      ];
    },
    (product, lang) => {
      const place = placeOf(product);
      const count = product.stars?.count;
      return place && count !== undefined
        ? [
            `${any(starWords[lang])(count)} ${place[1]}`,
            { kind: 'product', stars: count, in: place[0] },
          ]
        : undefined;
    },
    // The commune of before July 2025, of which products of the commune of today are made.
    (product, lang) => {
      const head = headOf(product, lang);
      const { oldCommune, communeNow } = product.data.address ?? {};
      const isHere = communeNow !== undefined && communeNow.code === product.locality.data.unitCode;
      return head && oldCommune !== undefined && isHere
        ? [`${head} ${oldCommune}`, { kind: 'product', words: head, in: product.locality.id }]
        : undefined;
    },
  ];
  for (let turn = 0; queries.size < count; turn++) {
    const lang: Lang = queries.size % 2 === 0 ? 'vi' : 'en';
    const made = patterns[turn % patterns.length]?.(any(products), lang);
    if (!made) continue;
    const [text, wanted] = made;
    // English keyboards have no marks; many Vietnamese do without them as well.
    const typed = lang === 'en' || dice(2) === 0 ? plain(text) : text;
    queries.set(`${lang} ${typed}`, { lang, text: typed, wanted });
  }
  return [...queries.values()];
}

/** Without marks, figures and points as they were. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

import { vietnamDay } from '../../lib/day.ts';
import type { Point } from '../../lib/geo.ts';
import { unpackNumbers } from './columns.ts';
import type { SortName } from './address.ts';
import {
  type BaseFile,
  type ChangesFile,
  type CommuneFile,
  distancesTo,
  localityFacet,
  type NamedOrigin,
  nearFacet,
  type OriginsFile,
  originIn,
  type OriginSource,
  plainFacet,
  type PlainFile,
  readChanges,
  type RecognisedFile,
  type ShopsFile,
  type RankState,
  rankFacets,
  yesFacet,
} from './files.ts';
import type { IdsFile } from './list-file.ts';
import type { Facet } from './narrow.ts';

/** The facets of a list by their outer level, in the order in which they are shown. */
export const facetNames = [
  'sector',
  'star',
  'evidence',
  'status',
  'province',
  'online',
  'visit',
  'near',
  'label',
  'season',
  'kind',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Every row of values that can be chosen from: `sector` has groups inside it, `province` communes. */
export const levelNames = [...facetNames, 'group', 'commune'] as const;
export type LevelName = (typeof levelNames)[number];

/** Which parts of a facet to load beside its outer values. */
export interface FacetRequest {
  /** The groups inside the sectors. */
  groups?: boolean;
  /** Provinces whose communes are needed. */
  provinces?: Iterable<string>;
  /** The point that "near" refers to; without one the facet "near" has no products. */
  from?: Point | undefined;
}

/** Fetches a file of the folder and gives its content, parsed. */
export type ReadFile = <Content>(name: string) => Promise<Content>;

/** The data of a list, loaded on demand, each file once. */
export class FacetSource implements OriginSource {
  readonly base: BaseFile;
  /** The rank state of each product today, as an index into `base.standings`. */
  readonly codes: Uint32Array<ArrayBuffer>;
  readonly #read: ReadFile;
  readonly #today: string;
  readonly #standing: ReturnType<typeof rankFacets>;

  /**
   * Opens a list as of a day: changes between the build and that day are applied.
   *
   * @param readFile asked once for each file
   */
  static async open(readFile: ReadFile, today = vietnamDay(new Date())): Promise<FacetSource> {
    const read = once(readFile);
    const base = await read<BaseFile>('base.json');
    const months = base.changes.filter((month) => month <= today.slice(0, 7));
    const files = await Promise.all(months.map((month) => read<ChangesFile>(changesName(month))));
    const codes = unpackNumbers(base.codes, base.count);
    for (const { day, product, standing } of files.flatMap(readChanges))
      if (day <= today) codes[product] = standing;
    return new FacetSource(read, base, codes, today);
  }

  private constructor(
    read: ReadFile,
    base: BaseFile,
    codes: Uint32Array<ArrayBuffer>,
    today: string,
  ) {
    this.#read = read;
    this.base = base;
    this.codes = codes;
    this.#today = today;
    this.#standing = rankFacets(base.standings, codes);
  }

  /** Loads one facet, and only the parts that are requested. */
  async facet(
    name: FacetName,
    { groups, provinces = [], from }: FacetRequest = {},
  ): Promise<Facet> {
    const { count } = this.base;
    const plain = (file: string) => this.#read<PlainFile>(`${file}.json`);
    switch (name) {
      case 'star':
      case 'evidence':
      case 'status':
        return this.#standing[name];
      case 'sector':
        return groups
          ? plainFacet(await plain('group'), count, 'sector', 'group')
          : plainFacet(await plain('sector'), count, 'sector');
      case 'province': {
        const file = await plain('province');
        const known = new Set(file.values.flat());
        const wanted = [...provinces].filter((province) => known.has(province));
        const communes = await Promise.all(
          wanted.map(async (province) => [province, await this.communes(province)] as const),
        );
        return localityFacet(file, count, new Map(communes));
      }
      case 'online':
      case 'visit':
        return yesFacet(await plain('ways'), count, name, (values) => values.includes(name));
      case 'season': {
        const month = String(Number(this.#today.slice(5, 7)));
        return yesFacet(await plain(name), count, name, (values) => values.includes(month));
      }
      case 'near':
        return from
          ? nearFacet(await this.#read<ShopsFile>('shops.json'), count, from)
          : { codes: new Uint8Array(count), levels: [{ name, values: [[]] }] };
      case 'label':
      case 'kind':
        return plainFacet(await plain(name), count, name);
    }
  }

  /** The communes of a province in which products are made. */
  communes(province: string): Promise<CommuneFile> {
    return this.#read<CommuneFile>(communesName(province));
  }

  /** The ids of products by their numbers. */
  async ids(products: ArrayLike<number>): Promise<string[]> {
    const { ids } = await this.#read<IdsFile>('ids.json');
    return Array.from(products, (product) => ids[product] ?? '');
  }

  /** All communes from which distances can be counted. */
  origins(): Promise<OriginsFile> {
    return this.#read<OriginsFile>('origins.json');
  }

  /** A commune by its id, with its centre; undefined where there is none. */
  async origin(id: string): Promise<NamedOrigin | undefined> {
    return originIn(await this.origins(), id);
  }

  /**
   * What products are ordered by, smallest first; equals stay in the order of their names.
   *
   * @param from where distances count from
   */
  async keys(sort: SortName, from?: Point): Promise<ArrayLike<number> | undefined> {
    const { count, standings } = this.base;
    if (sort === 'newest') {
      const { ranks } = await this.#read<RecognisedFile>('recognised.json');
      return unpackNumbers(ranks, count);
    }
    if (sort === 'near' && from) {
      const [origins, { codes }] = await Promise.all([
        this.origins(),
        this.#read<{ codes: string }>('places.json'),
      ]);
      return distancesTo(origins, unpackNumbers(codes, count), from);
    }
    if (sort === 'name') return undefined;
    const ranks = sort === 'stars' ? starRanks(standings) : sureRanks(standings);
    return this.codes.map((code) => ranks[code] ?? 0);
  }
}

/** States that differ in their status alone have equal rank; they are already in list order. */
function sureRanks(standings: readonly RankState[]): number[] {
  let rank = 0;
  return standings.map(({ evidence, documented, stars }, at) => {
    const before = standings[at - 1];
    if (
      before &&
      (before.evidence !== evidence || before.documented !== documented || before.stars !== stars)
    )
      rank++;
    return rank;
  });
}

/** More stars first, and of as many the best known first. */
function starRanks(standings: readonly RankState[]): number[] {
  const sure = sureRanks(standings);
  const mostSure = standings.length;
  return standings.map(({ stars }, at) => (5 - stars) * mostSure + (sure[at] ?? 0));
}

/** The file of the changes in a month. */
export const changesName = (month: string): string => `changes-${month}.json`;

/** The file of the communes of a province. */
export const communesName = (province: string): string => `commune-${province}.json`;

/** Caches successful reads only, so that a failed one is tried again. */
function once(readFile: ReadFile): ReadFile {
  const files = new Map<string, Promise<unknown>>();
  return <Content>(name: string) => {
    const known = files.get(name);
    if (known) return known as Promise<Content>;
    const file = readFile<Content>(name);
    files.set(name, file);
    file.catch(() => files.delete(name));
    return file;
  };
}

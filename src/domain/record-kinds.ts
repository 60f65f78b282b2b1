/**
 * Every kind of record, and what the site does with it. Addresses, sitemap, search, map, trips, paper, codes,
 * open data, structured data and the watch list follow from this table: a new kind is a new row, and the
 * compiler then names each place that still has to say something of it.
 */

/** What is to be said of a kind. */
interface KindTraits {
  /** Its folder in `content/` and in `/data/v1/`, which it may share with another kind. */
  collection: string;
  /** Its list in the catalogue. */
  list: string;
  /** Where a record is described: on a page of its own, on the page of its section, or on none. */
  page: 'own' | 'section' | 'none';
  /** Found by the search. */
  isSearched: boolean;
  /** Lies on the map, and in GeoJSON. */
  isMapped: boolean;
  /** Can be put into a trip. */
  isVisited: boolean;
  /** Can be printed as a leaflet, a label or a booklet. */
  isPrinted: boolean;
  /** Has a QR code. */
  isCoded: boolean;
  /** Has a page on how to embed and share it. */
  isShared: boolean;
  /** Its page says how to report a mistake or a fake. */
  isReported: boolean;
  /** Whether it may show photographs, and whether it is poor without any. */
  photographs: 'wanted' | 'possible' | 'none';
}

const plain = {
  page: 'own',
  isSearched: true,
  isMapped: false,
  isVisited: false,
  isPrinted: false,
  isCoded: false,
  isShared: false,
  isReported: false,
  photographs: 'none',
} as const satisfies Partial<KindTraits>;

/** What is neither found nor gone to: a table of the programme rather than a thing. */
const reference = { ...plain, isSearched: false } as const;

/** Who sells or makes: on the map, printed and coded for a counter, open to corrections. */
const seller = {
  ...plain,
  isMapped: true,
  isVisited: true,
  isPrinted: true,
  isCoded: true,
  isReported: true,
  photographs: 'wanted',
} as const;

export const recordKinds = {
  product: {
    ...plain,
    collection: 'products',
    list: 'products',
    isPrinted: true,
    isCoded: true,
    isShared: true,
    isReported: true,
    photographs: 'wanted',
  },
  producer: {
    ...seller,
    collection: 'producers',
    list: 'producers',
  },
  decision: { ...plain, collection: 'decisions', list: 'decisions' },
  star: { ...reference, collection: 'stars', list: 'stars', page: 'section' },
  'product-group': {
    ...reference,
    collection: 'product-groups',
    list: 'productGroups',
    page: 'none',
  },
  'point-of-sale': {
    ...seller,
    collection: 'points-of-sale',
    list: 'pointsOfSale',
  },
  destination: {
    ...plain,
    collection: 'destinations',
    list: 'destinations',
    isMapped: true,
    isVisited: true,
    photographs: 'wanted',
  },
  route: { ...plain, collection: 'routes', list: 'routes', isPrinted: true, isCoded: true },
  event: { ...plain, collection: 'events', list: 'events', isVisited: true },
  story: { ...plain, collection: 'stories', list: 'stories', photographs: 'possible' },
  locality: {
    ...plain,
    collection: 'localities',
    list: 'localities',
    isMapped: true,
    isVisited: true,
    isPrinted: true,
    isCoded: true,
    isShared: true,
    photographs: 'wanted',
  },
  // Provinces lie in the folder of localities: what is said of a unit is the same at every level.
  province: {
    ...plain,
    collection: 'localities',
    list: 'provinces',
    isMapped: true,
    isShared: true,
    photographs: 'possible',
  },
  plan: { ...reference, collection: 'plans', list: 'plans' },
  marketplace: { ...reference, collection: 'marketplaces', list: 'marketplaces', page: 'none' },
} as const satisfies Record<string, KindTraits>;

type Table = typeof recordKinds;
export type RecordKind = keyof Table;

/** The kinds of which the table says a value: `KindWith<'isMapped', true>`. */
export type KindWith<Trait extends keyof KindTraits, Value> = {
  [Kind in RecordKind]: Table[Kind][Trait] extends Value ? Kind : never;
}[RecordKind];

/** The collection of a kind: `CollectionOf<'story'>` is `'stories'`. */
export type CollectionOf<Kind extends RecordKind> = Table[Kind]['collection'];

/** The kinds of which the table says a value, in its order: `kindsWith('page', 'own')`. */
export const kindsWith = <Trait extends keyof KindTraits, const Value extends KindTraits[Trait]>(
  trait: Trait,
  value: Value,
): KindWith<Trait, Value>[] =>
  (Object.keys(recordKinds) as RecordKind[]).filter(
    (kind) => (recordKinds[kind] as KindTraits)[trait] === value,
  ) as KindWith<Trait, Value>[];

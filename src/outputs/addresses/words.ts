/**
 * The words that addresses are made of, in each language. They are printed on packs and embedded in
 * shops, so a word that has been published is never changed.
 */
import type { FacetName } from '../../catalogue/facets.ts';
import type { Evidence } from '../../catalogue/records.ts';
import type { SortName } from '../../domain/facets/address.ts';
import type { LevelName } from '../../domain/facets/source.ts';
import type { GiftListName } from '../../domain/gift-lists.ts';
import type { KindWith } from '../../domain/record-kinds.ts';
import type { MapWords } from '../../domain/map/address.ts';
import type { Lang } from '../../i18n/index.ts';
import type { DestinationFamily } from '../../schema/destination.ts';
import type { EventKind } from '../../schema/event.ts';

export type Words = Record<Lang, string>;

/** The words of addresses, in both languages. */
export const segments = {
  product: { vi: 'san-pham', en: 'products' },
  producer: { vi: 'nha-san-xuat', en: 'producers' },
  decision: { vi: 'quyet-dinh', en: 'decisions' },
  star: { vi: 'hang-sao', en: 'stars' },
  'point-of-sale': { vi: 'mua-o-dau', en: 'where-to-buy' },
  destination: { vi: 'du-lich', en: 'visit' },
  route: { vi: 'cung-duong', en: 'routes' },
  event: { vi: 'su-kien', en: 'events' },
  story: { vi: 'cau-chuyen', en: 'stories' },
  locality: { vi: 'xa', en: 'communes' },
  province: { vi: 'tinh', en: 'provinces' },
  plan: { vi: 'ke-hoach', en: 'plans' },
  check: { vi: 'tra-cuu', en: 'check' },
  gift: { vi: 'qua-tang', en: 'gifts' },
  sources: { vi: 'nguon-va-cach-lam', en: 'sources-and-method' },
  data: { vi: 'du-lieu', en: 'data' },
  about: { vi: 'gioi-thieu', en: 'about' },
  accessibility: { vi: 'kha-nang-tiep-can', en: 'accessibility' },
} as const satisfies Record<string, Words> & Record<KindWith<'page', 'own' | 'section'>, Words>;

/** Pages that are tools rather than sections: what to look at, what has changed, what to print. */
export const toolSegments = {
  watch: { vi: 'theo-doi', en: 'watch' },
  change: { vi: 'thay-doi', en: 'changes' },
  print: { vi: 'in', en: 'print' },
  search: { vi: 'tim-kiem', en: 'search' },
  shortlist: { vi: 'danh-sach', en: 'shortlist' },
  guide: { vi: 'huong-dan', en: 'guides' },
  trip: { vi: 'chuyen-di', en: 'trip' },
  map: { vi: 'ban-do', en: 'map' },
  // What is below may stand in a frame of another site: src/outputs/hosts/headers.ts names the same folders.
  embed: { vi: 'nhung', en: 'embed' },
  share: { vi: 'chia-se', en: 'share' },
} as const satisfies Record<string, Words>;

/** What a product list is narrowed by, as a word of its address. */
export const facetSegments = {
  sector: { vi: 'nganh', en: 'sector' },
  group: { vi: 'nhom', en: 'group' },
  star: { vi: 'sao', en: 'stars' },
  evidence: { vi: 'muc', en: 'evidence' },
  province: { vi: 'tinh', en: 'province' },
  locality: { vi: 'xa', en: 'commune' },
  producer: { vi: 'nha-san-xuat', en: 'producer' },
} as const satisfies Record<FacetName, Words>;

/**
 * Levels of evidence as words of addresses. The first four went out under their own names, and addresses never
 * change.
 */
export const evidenceSegments: Record<Evidence, Words> = {
  verified: { vi: 'verified', en: 'verified' },
  stated: { vi: 'stated', en: 'stated' },
  planned: { vi: 'planned', en: 'planned' },
  speciality: { vi: 'speciality', en: 'speciality' },
  outOfTerm: { vi: 'qua-36-thang', en: 'out-of-term' },
};

export const familySegment: Words = { vi: 'loai', en: 'kind' };
/** What a list of destinations is narrowed by. */
export const familySegments: Record<DestinationFamily, Words> = {
  craft: { vi: 'lang-nghe', en: 'craft-villages' },
  farm: { vi: 'trang-trai', en: 'farms' },
  community: { vi: 'du-lich-cong-dong', en: 'community-tourism' },
  relic: { vi: 'di-tich', en: 'relics' },
  landscape: { vi: 'canh-dep', en: 'landscape' },
};

export const pageSegment: Words = { vi: 'trang', en: 'page' };

/** What the browser narrows the product list by, as parameters of its address, in their order there. */
export const filterParameters = {
  sector: facetSegments.sector,
  group: facetSegments.group,
  star: facetSegments.star,
  evidence: facetSegments.evidence,
  status: { vi: 'han', en: 'status' },
  province: facetSegments.province,
  commune: facetSegments.locality,
  online: { vi: 'mang', en: 'online' },
  visit: { vi: 'tham', en: 'visit' },
  near: { vi: 'gan', en: 'near' },
  label: { vi: 'nhan', en: 'label' },
  season: { vi: 'mua', en: 'season' },
  kind: { vi: 'loai', en: 'maker' },
} as const satisfies Record<LevelName, Words>;
export const sortParameter: Words = { vi: 'xep', en: 'sort' };
export const sortWords: Record<SortName, Words> = {
  sure: { vi: 'chac', en: 'sure' },
  name: { vi: 'ten', en: 'name' },
  stars: { vi: 'sao', en: 'stars' },
  newest: { vi: 'moi', en: 'newest' },
  near: { vi: 'gan', en: 'near' },
};
/** What the browser narrows the map by, and where it looks. */
export const mapParameters = {
  kind: { vi: 'loai', en: 'kind' },
  sector: facetSegments.sector,
  product: { vi: 'san-pham', en: 'product' },
  view: { vi: 'o', en: 'at' },
  place: { vi: 'noi', en: 'place' },
  page: pageSegment,
} as const satisfies Record<keyof MapWords, Words>;
export const fromParameter: Words = { vi: 'tu', en: 'from' };
export const deviceWord: Words = { vi: 'toi', en: 'me' };
export const openParameter: Words = { vi: 'mo', en: 'open' };

/** A part of the site with a page of its own in the navigation or the footer. */
export type SectionName = keyof typeof segments;

/** Every section, in the order of this table. */
export const sectionNames = Object.keys(segments) as SectionName[];

/** A page that is a tool. */
export type ToolName = keyof typeof toolSegments;

/** The guides for those who keep the catalogue, in the order in which one meets them. */
export const guideSegments = {
  firstProduct: { vi: 'san-pham-dau-tien', en: 'first-product' },
  spreadsheet: { vi: 'tu-excel', en: 'from-a-spreadsheet' },
  photographs: { vi: 'anh', en: 'photographs' },
  certificates: { vi: 'chung-nhan', en: 'certificates' },
  personalData: { vi: 'chuyen-rieng', en: 'personal-data' },
  publishing: { vi: 'dua-len-mang', en: 'publishing' },
  moving: { vi: 'chuyen-nha', en: 'moving' },
  trouble: { vi: 'khi-co-loi', en: 'when-something-breaks' },
} as const satisfies Record<string, Words>;

/** What can be put on other people's pages, as a word of its address. */
export const embedSegments = {
  product: segments.product,
  list: { vi: 'danh-sach', en: 'list' },
  map: toolSegments.map,
  events: segments.event,
} as const satisfies Record<string, Words>;

/** The kinds of events, as words of addresses. */
export const eventKindSegments: Record<EventKind, Words> = {
  festival: { vi: 'le-hoi', en: 'festivals' },
  fair: { vi: 'hoi-cho', en: 'fairs' },
  productWeek: { vi: 'tuan-hang', en: 'product-weeks' },
  conference: { vi: 'hoi-nghi', en: 'conferences' },
  livestream: { vi: 'phat-truc-tiep', en: 'livestreams' },
  honours: { vi: 'le-trao', en: 'honours' },
  sport: { vi: 'thi-dau', en: 'sports' },
  assessmentDeadline: { vi: 'han-nop', en: 'deadlines' },
};
export const kindSegment: Words = { vi: 'loai', en: 'kind' };
export const monthSegment: Words = { vi: 'thang', en: 'month' };

/** The lists of the gift guide, as words of addresses. */
export const giftSegments: Record<GiftListName, Words> = {
  tet: { vi: 'tet', en: 'tet' },
  visit: { vi: 'tham-nha', en: 'visiting' },
  meal: { vi: 'bua-com', en: 'kitchen' },
  keepsake: { vi: 'do-ben', en: 'keepsakes' },
  business: { vi: 'doi-tac', en: 'business' },
  keeps: { vi: 'de-lau', en: 'keeps-long' },
  plane: { vi: 'di-may-bay', en: 'by-plane' },
  abroad: { vi: 'xuat-khau', en: 'abroad' },
  under100: { vi: 'duoi-100-nghin', en: 'under-100000' },
  to300: { vi: '100-den-300-nghin', en: '100000-to-300000' },
  over300: { vi: 'tren-300-nghin', en: 'over-300000' },
};

export const calendarFile: Words = { vi: 'lich.ics', en: 'calendar.ics' };
export const changeFiles = {
  rss: { vi: 'rss.xml', en: 'rss.xml' },
  json: { vi: 'feed.json', en: 'feed.json' },
  ics: calendarFile,
} as const satisfies Record<string, Words>;

export const localityEventsFile: Words = { vi: 'su-kien.ics', en: 'events.ics' };

export const watchTable: Words = { vi: 'danh-sach.csv', en: 'list.csv' };

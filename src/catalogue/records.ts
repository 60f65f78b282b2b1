/**
 * The records that pages and outputs see: every reference resolved both ways, every status computed.
 * They point at each other, so they are built in two steps and never copied.
 */
import type { CertificateDates, CertificateState } from '../domain/certificate-life.ts';
import type { ReportedTerm, ReportStatus } from '../domain/statement-term.ts';
import type { CertifiedStars, Statement } from '../schema/certificate.ts';
import type { DecisionData } from '../schema/decision.ts';
import type { DestinationData } from '../schema/destination.ts';
import type { EventData } from '../schema/event.ts';
import type { LocalityData } from '../schema/locality.ts';
import type { MarketplaceData } from '../schema/marketplace.ts';
import type { PlanData, Target } from '../schema/plan.ts';
import type { PointOfSaleData } from '../schema/point-of-sale.ts';
import type { ProducerData } from '../schema/producer.ts';
import type { ProductGroupData, SectorId } from '../schema/product-group.ts';
import type { ProductData } from '../schema/product.ts';
import type { MoveData } from '../schema/redirects.ts';
import type { RouteData } from '../schema/route.ts';
import type { SiteData } from '../schema/site.ts';
import type { StarData } from '../schema/star.ts';
import type { StoryData } from '../schema/story.ts';
import type { Position } from '../schema/place.ts';
import type { SignedCertificate } from './decision.ts';
import type { Problem } from './problem.ts';
import type { PhotoFile } from './read/photo.ts';
import type { StoryNode } from './read/markdown.ts';

/**
 * How well a product's rank is known, best first. It decides what a page may look like. `outOfTerm` is a report
 * whose 36 months are over, unless the product was recognised again.
 */
export const evidences = ['verified', 'stated', 'outOfTerm', 'planned', 'speciality'] as const;
export type Evidence = (typeof evidences)[number];

interface RecordOf<Kind extends string, Data> {
  kind: Kind;
  id: string;
  data: Data;
}

/** A certificate, and what it is on the day of the build. */
export type DatedCertificate = CertificateState & {
  data: SignedCertificate;
  dates: CertificateDates;
  expiryIs: 'printed' | 'computed';
};
/** The same with the record of the decision that grants it. */
export type Certificate = DatedCertificate & { decision: Decision };
/** A certificate that counts on the day of the build. */
export type CertificateInForce = Extract<Certificate, { inForce: true }>;

/** What the reports of a product's recognition are worth, together, on the day of the build. */
export type Report = ReportedTerm & { status: ReportStatus };

/** One line of a product's star history, oldest first. */
export type HistoryEntry =
  | { basis: 'verified'; on: string; certificate: Certificate }
  /** With the decision that the statement names, though it proves none. */
  | {
      basis: 'stated';
      on: string | undefined;
      statement: Statement;
      decision: Decision | undefined;
    }
  | { basis: 'recalled'; on: string; recall: NonNullable<Certificate['data']['recall']> }
  | { basis: 'ahead'; on: string; certificate: Certificate };

/** The stars that a card may show: gold only while a certificate is in force. */
export interface ShownStars {
  count: CertifiedStars;
  basis: 'certified' | 'stated' | 'outOfTerm';
}

export interface Product extends RecordOf<'product', ProductData> {
  evidence: Evidence;
  group: ProductGroup;
  sector: SectorId;
  locality: Unit;
  producer: Producer | undefined;
  /** Newest first. */
  certificates: Certificate[];
  /** The certificate that counts: the one in force, else the newest that has begun. */
  certificate: Certificate | undefined;
  /** The newest statement that it is, or was, recognised. */
  statement: Statement | undefined;
  /** The newest statement that a council has assessed it, which is no recognition. */
  assessment: Statement | undefined;
  /** How long what is only reported of it can have lasted; nothing where nobody reports a recognition. */
  report: Report | undefined;
  stars: ShownStars | undefined;
  history: HistoryEntry[];
  pointsOfSale: PointOfSale[];
  /** Those that it has a channel on. */
  marketplaces: Marketplace[];
  destinations: Destination[];
  routes: Route[];
  events: Event[];
  stories: Story[];
  /** Others from the same place, to take home too. */
  neighbours: Product[];
}

/** What a decision does for one product. */
export interface DecisionLine {
  product: Product;
  certificate: Certificate;
}

export interface Decision extends RecordOf<'decision', DecisionData> {
  /** The certificates that it grants. */
  grants: DecisionLine[];
  /** The certificates that it withdraws. */
  withdraws: DecisionLine[];
  /** The certificates whose term it extends. */
  extends: DecisionLine[];
  /** Products of which a source says that it recognises them, without its list having been read. */
  reports: { product: Product; statement: Statement }[];
}

export interface Producer extends RecordOf<'producer', ProducerData> {
  locality: Unit;
  products: Product[];
  pointsOfSale: PointOfSale[];
  destinations: Destination[];
  routes: Route[];
  stories: Story[];
}

export interface ProductGroup extends RecordOf<'product-group', ProductGroupData> {
  products: Product[];
}

export interface Star extends RecordOf<'star', StarData> {
  /** Products whose certificate of this rank is in force. */
  certified: Product[];
  /** Products of which a source says this rank, and whose term may not be over. */
  stated: Product[];
  /** Products of which a source said this rank, more than 36 months ago. */
  outOfTerm: Product[];
}

export interface PointOfSale extends RecordOf<'point-of-sale', PointOfSaleData> {
  locality: Unit | undefined;
  producer: Producer | undefined;
  products: Product[];
  routes: Route[];
}

export interface Destination extends RecordOf<'destination', DestinationData> {
  locality: Unit | undefined;
  products: Product[];
  producers: Producer[];
  routes: Route[];
  stories: Story[];
}

export type Place = Destination | PointOfSale | Producer;

export interface Stop {
  place: Place;
  data: RouteData['stops'][number];
  position: Position | undefined;
  /**
   * Straight line from the stop before, in km; nothing when either point is unknown or both are one commune's
   * centre.
   */
  kmFromPrevious: number | undefined;
}

export interface Route extends RecordOf<'route', RouteData> {
  locality: Unit;
  stops: Stop[];
}

export interface Event extends RecordOf<'event', EventData> {
  locality: Unit | undefined;
  products: Product[];
  producers: Producer[];
}

export interface Story extends RecordOf<'story', StoryData> {
  locality: Unit;
  products: Product[];
  producers: Producer[];
  destinations: Destination[];
  events: Event[];
  body: { vi: StoryNode[]; en: StoryNode[] | undefined };
  /** The body as it was written, in Markdown. */
  text: { vi: string | undefined; en: string | undefined };
}

/** An id that is no longer in use, and the record that its addresses lead to now. */
export interface Move {
  data: MoveData;
  to: AnyRecord;
}

/** A file that was excluded from a release, and why: `hold.ts`. */
export interface ExcludedFile {
  /** Path under the content folder, with `/`. */
  file: string;
  /** The entry that it belongs to, `products/banh-gai`; undefined for a file that belongs to no entry. */
  record: string | undefined;
  /** Its own errors. */
  problems: Problem[];
  /** The excluded entries and photographs (by path) that it refers to. */
  dependsOn: string[];
}

interface UnitOf<Kind extends 'locality' | 'province'> extends RecordOf<Kind, LocalityData> {
  /** The province that it lies in; undefined where the content does not tell of provinces. */
  province: Province | undefined;
  formerDistrict: Locality | undefined;
  /** Of a former district: the communes that it has become. */
  communes: Locality[];
  products: Product[];
  producers: Producer[];
  pointsOfSale: PointOfSale[];
  destinations: Destination[];
  routes: Route[];
  events: Event[];
  stories: Story[];
  plans: Plan[];
  /** Whether enough is known of it to be printed, coded, embedded and followed: `handouts.ts`. */
  hasHandouts: boolean;
  /** Everything of the former district and its communes, when there is one; else of this locality. */
  area: { head: Unit; products: Product[] };
}

/** A commune, a ward, a special zone or a former district. */
export type Locality = UnitOf<'locality'>;

/** Everything that lies in a unit and its parts. */
export type Holdings = Pick<
  Locality,
  | 'products'
  | 'producers'
  | 'pointsOfSale'
  | 'destinations'
  | 'routes'
  | 'events'
  | 'stories'
  | 'plans'
>;

/**
 * A province, or a city of that level. The lists that it shares with a locality hold what is known to lie in
 * it and no more exactly; `all` holds that and everything of its localities.
 */
export interface Province extends UnitOf<'province'> {
  /** Its present communes, wards and special zones, and its former districts, by name. */
  localities: Locality[];
  all: Holdings;
}

/** Any administrative unit: what a record says of where it belongs. */
export type Unit = Locality | Province;

/** A plan's target beside what the catalogue can count. The two are shown, never reconciled. */
export interface TargetProgress {
  target: Target;
  counted:
    | {
        /** With a certificate in force. */
        verified: Product[];
        /** Reported, and perhaps within 36 months. */
        stated: Product[];
        /** Over: they are shown, and not counted. */
        outOfTerm: Product[];
      }
    | { places: PointOfSale[] }
    | { producers: Producer[] }
    | { percent: number; of: number }
    | undefined;
  /** The counted figure, or the last that was reported by hand. */
  value: number | undefined;
}

export interface Plan extends RecordOf<'plan', PlanData> {
  locality: Unit;
  products: Product[];
  progress: TargetProgress[];
}

export interface Marketplace extends RecordOf<'marketplace', MarketplaceData> {
  products: Product[];
}

export interface Catalogue {
  /** The day for which every status holds, `YYYY-MM-DD`. */
  today: string;
  site: SiteData;
  products: Product[];
  producers: Producer[];
  /** Newest first; those of which no day is known come last. */
  decisions: Decision[];
  productGroups: ProductGroup[];
  stars: Star[];
  pointsOfSale: PointOfSale[];
  destinations: Destination[];
  routes: Route[];
  events: Event[];
  stories: Story[];
  localities: Locality[];
  provinces: Province[];
  plans: Plan[];
  marketplaces: Marketplace[];
  openingLocalities: Locality[];
  featuredProducts: Product[];
  featuredStory: Story | undefined;
  byEvidence: Record<Evidence, Product[]>;
  bySector: Record<SectorId, Product[]>;
  photos: ReadonlyMap<string, PhotoFile>;
  moves: Move[];
  /** The files that were excluded from this catalogue; empty unless it was built with `--hold`. */
  excluded: readonly ExcludedFile[];
}

export type AnyRecord =
  | Product
  | Producer
  | Decision
  | PointOfSale
  | Destination
  | Route
  | Event
  | Story
  | Locality
  | Province
  | Plan;

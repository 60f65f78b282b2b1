import { compareNames } from '../lib/fold.ts';
import { legKm } from '../lib/geo.ts';
import type { CertificateData } from '../schema/certificate.ts';
import type { CollectionName, EntryData } from '../schema/collections.ts';
import { isProvincial } from '../schema/locality.ts';
import { sectorIds, type SectorId } from '../schema/product-group.ts';
import type { Position } from '../schema/place.ts';
import type { MoveData } from '../schema/redirects.ts';
import {
  buildCertificates,
  evidenceOf,
  leadingAssessment,
  leadingCertificate,
  leadingStatement,
  reportOf,
  shownStars,
  starHistory,
} from './certificate.ts';
import { signedCertificate, startOf } from './decision.ts';
import { isWellDocumented } from './put-forward.ts';
import { hasErrors, type Problem } from './problem.ts';
import { handoutPlaces } from './handouts.ts';
import { neighboursOf } from './neighbours.ts';
import { progressOf } from './progress.ts';
import { isPutForward } from './put-forward.ts';
import { emptyHoldings, fillProvinces, provinceFinder } from './provinces.ts';
import type { Entries } from './read/index.ts';
import { unreadIds } from './read/unread.ts';
import type * as records from './records.ts';
import { evidences } from './records.ts';
import { checkRules } from './rules/index.ts';

/**
 * All files together: every reference resolved both ways and every status computed for a day, or
 * every Problem at once. Pure: it reads neither the disk nor the clock.
 *
 * @param entries what `readContent` has read
 * @param today the day for which statuses hold, `YYYY-MM-DD`
 * @returns the catalogue, unless any problem is an error
 */
export function buildCatalogue(
  entries: Entries,
  today: string,
): { catalogue: records.Catalogue | undefined; problems: Problem[] } {
  const problems = checkRules(entries, today);
  // What could not be read has its Problem already; whatever cites it cannot be put together.
  if (hasErrors(problems) || !entries.site || unreadIds(entries).size > 0)
    return { catalogue: undefined, problems };
  return { catalogue: assemble(entries, entries.site, today), problems };
}

type RecordById<Kind> = Map<string, Kind>;

function assemble(
  entries: Entries,
  site: NonNullable<Entries['site']>,
  today: string,
): records.Catalogue {
  const from = <Name extends CollectionName, Kind>(
    name: Name,
    make: (id: string, data: EntryData<Name>) => Kind,
  ): RecordById<Kind> =>
    new Map([...entries.collections[name]].map(([id, data]) => [id, make(id, data)]));

  // Step 1: every record, with empty lists for what will point at it.
  const units = from('localities', (id, data): records.Unit => {
    const common = {
      id,
      data,
      province: undefined,
      formerDistrict: undefined,
      communes: [],
      ...emptyHoldings(),
      hasHandouts: false,
    };
    const unit = isProvincial(data)
      ? { ...common, kind: 'province' as const, localities: [], all: emptyHoldings() }
      : { ...common, kind: 'locality' as const };
    return Object.assign(unit, {
      area: { head: unit as unknown as records.Unit, products: [] },
    });
  });
  const { locality: localities = [], province: provinces = [] } = Object.groupBy(
    units.values(),
    ({ kind }) => kind,
  ) as { locality?: records.Locality[]; province?: records.Province[] };
  const localityOf = (id: string) => get(units, id);
  const maybe = <Kind>(map: RecordById<Kind>, id: string | undefined) =>
    id === undefined ? undefined : get(map, id);

  const productGroups = from('product-groups', (id, data): records.ProductGroup => ({
    kind: 'product-group',
    id,
    data,
    products: [],
  }));
  const stars = from('stars', (id, data): records.Star => ({
    kind: 'star',
    id,
    data,
    certified: [],
    stated: [],
    outOfTerm: [],
  }));
  const marketplaces = from('marketplaces', (id, data): records.Marketplace => ({
    kind: 'marketplace',
    id,
    data,
    products: [],
  }));
  const producers = from('producers', (id, data): records.Producer => ({
    kind: 'producer',
    id,
    data,
    locality: localityOf(data.locality),
    products: [],
    pointsOfSale: [],
    destinations: [],
    routes: [],
    stories: [],
  }));
  const decisions = from('decisions', (id, data): records.Decision => ({
    kind: 'decision',
    id,
    data,
    grants: [],
    withdraws: [],
    extends: [],
    reports: [],
  }));
  const certificatesOf = (data: readonly CertificateData[]): records.Certificate[] => {
    const signed = data.map((one) => signedCertificate(one, (id) => get(decisions, id).data));
    return buildCertificates(signed.filter(isKnown), today).map((certificate) => ({
      ...certificate,
      decision: get(decisions, certificate.data.decision),
    }));
  };
  const products = from('products', (id, data): records.Product => {
    const certificates = certificatesOf(data.certificates ?? []);
    const report = reportOf(data.statements ?? [], today);
    const certificate = leadingCertificate(certificates);
    const statement = leadingStatement(data.statements ?? []);
    const group = get(productGroups, data.productGroup);
    return {
      kind: 'product',
      id,
      data,
      certificates,
      certificate,
      statement,
      assessment: leadingAssessment(data.statements ?? []),
      report,
      group,
      sector: group.data.sector,
      evidence: evidenceOf(data, today),
      stars: shownStars(certificate, statement, report),
      history: starHistory(certificates, data.statements ?? [], (one) => get(decisions, one)),
      locality: localityOf(data.locality),
      producer: maybe(producers, data.producer),
      pointsOfSale: [],
      marketplaces: [],
      destinations: [],
      routes: [],
      events: [],
      stories: [],
      neighbours: [],
    };
  });
  const pointsOfSale = from('points-of-sale', (id, data): records.PointOfSale => ({
    kind: 'point-of-sale',
    id,
    data,
    locality: maybe(units, data.locality),
    producer: maybe(producers, data.producer),
    products: (data.products ?? []).map(({ product }) => get(products, product)),
    routes: [],
  }));
  const destinations = from('destinations', (id, data): records.Destination => ({
    kind: 'destination',
    id,
    data,
    locality: maybe(units, data.locality),
    products: (data.products ?? []).map((product) => get(products, product)),
    producers: (data.producers ?? []).map((producer) => get(producers, producer)),
    routes: [],
    stories: [],
  }));
  const routes = from('routes', (id, data): records.Route => ({
    kind: 'route',
    id,
    data,
    locality: localityOf(data.locality),
    stops: [],
  }));
  const events = from('events', (id, data): records.Event => ({
    kind: 'event',
    id,
    data,
    locality: maybe(units, data.locality),
    products: (data.products ?? []).map((product) => get(products, product)),
    producers: (data.producers ?? []).map((producer) => get(producers, producer)),
  }));
  const stories = from('stories', (id, data): records.Story => ({
    kind: 'story',
    id,
    data,
    locality: localityOf(data.locality),
    products: (data.products ?? []).map((product) => get(products, product)),
    producers: (data.producers ?? []).map((producer) => get(producers, producer)),
    destinations: (data.destinations ?? []).map((destination) => get(destinations, destination)),
    events: (data.events ?? []).map((event) => get(events, event)),
    body: { vi: entries.storyBodies.vi.get(id) ?? [], en: entries.storyBodies.en.get(id) },
    text: { vi: entries.storyTexts.vi.get(id), en: entries.storyTexts.en.get(id) },
  }));
  const plans = from('plans', (id, data): records.Plan => ({
    kind: 'plan',
    id,
    data,
    locality: localityOf(data.locality),
    products: [],
    progress: [],
  }));

  // Step 2: the links back.
  const provinceOf = provinceFinder(provinces);
  for (const locality of localities) {
    // The rules have made sure that it is one.
    locality.formerDistrict = maybe(units, locality.data.formerDistrict) as
      records.Locality | undefined;
    locality.formerDistrict?.communes.push(locality);
    locality.province = provinceOf(locality.data.province);
    locality.province?.localities.push(locality);
  }
  for (const producer of producers.values()) producer.locality.producers.push(producer);
  for (const product of products.values()) {
    product.locality.products.push(product);
    product.group.products.push(product);
    product.producer?.products.push(product);
    for (const channel of product.data.salesChannels ?? []) {
      const marketplace = maybe(marketplaces, channel.marketplace);
      if (!marketplace || product.marketplaces.includes(marketplace)) continue;
      product.marketplaces.push(marketplace);
      marketplace.products.push(product);
    }
    linkDecisions(product, decisions);
    if (product.data.pipeline?.plan) get(plans, product.data.pipeline.plan).products.push(product);
  }
  for (const pointOfSale of pointsOfSale.values()) {
    pointOfSale.locality?.pointsOfSale.push(pointOfSale);
    pointOfSale.producer?.pointsOfSale.push(pointOfSale);
    for (const product of pointOfSale.products) product.pointsOfSale.push(pointOfSale);
    // A maker's own shop sells what the maker makes, unless the source lists less.
    if (pointOfSale.producer && pointOfSale.products.length === 0) {
      pointOfSale.products = [...pointOfSale.producer.products];
      for (const product of pointOfSale.products) product.pointsOfSale.push(pointOfSale);
    }
  }
  for (const destination of destinations.values()) {
    destination.locality?.destinations.push(destination);
    for (const product of destination.products) product.destinations.push(destination);
    for (const producer of destination.producers) producer.destinations.push(destination);
  }
  for (const route of routes.values()) {
    route.locality.routes.push(route);
    route.stops = buildStops(route, { destinations, pointsOfSale, producers });
    for (const { place } of route.stops) {
      place.routes.push(route);
      for (const product of place.products)
        if (!product.routes.includes(route)) product.routes.push(route);
    }
  }
  for (const event of events.values()) {
    event.locality?.events.push(event);
    for (const product of event.products) product.events.push(event);
  }
  for (const story of stories.values()) {
    story.locality.stories.push(story);
    for (const subject of [...story.products, ...story.producers, ...story.destinations])
      subject.stories.push(story);
  }

  const movable: Record<MoveData['collection'], RecordById<records.AnyRecord>> = {
    products,
    producers,
    decisions,
    'points-of-sale': pointsOfSale,
    destinations,
    routes,
    events,
    stories,
    localities: units,
    plans,
  };

  const everyProduct = [...products.values()].sort(compareProducts);
  for (const unit of units.values()) {
    unit.products.sort(compareProducts);
    unit.producers.sort(byName);
  }
  for (const locality of localities) locality.area = areaOf(locality);
  for (const product of everyProduct) product.neighbours = neighboursOf(product);
  for (const producer of producers.values()) producer.products.sort(compareProducts);
  for (const group of productGroups.values()) group.products.sort(compareProducts);
  for (const plan of plans.values()) {
    plan.locality.plans.push(plan);
    plan.progress = progressOf(plan, today);
  }
  fillStars(stars, everyProduct);
  for (const province of provinces) {
    province.area = { head: province, products: province.products };
    province.localities.sort(byName);
  }
  fillProvinces(provinces, pointsOfSale.values(), provinceOf);
  for (const { all } of provinces) {
    all.products.sort(compareProducts);
    all.producers.sort(byName);
  }

  const openingLocalities = site.lands.map(localityOf) as records.Locality[];
  for (const unit of handoutPlaces({ localities, openingLocalities, provinces }))
    unit.hasHandouts = true;

  return {
    today,
    site,
    products: everyProduct,
    producers: sorted(producers),
    decisions: [...decisions.values()].sort(newestDecisionFirst),
    productGroups: [...productGroups.values()].sort((a, b) => a.data.number - b.data.number),
    stars: [...stars.values()].sort((a, b) => a.data.stars - b.data.stars),
    pointsOfSale: sorted(pointsOfSale),
    destinations: sorted(destinations),
    routes: sorted(routes),
    events: sorted(events),
    stories: [...stories.values()].sort((a, b) =>
      a.data.date === b.data.date
        ? compareNames(a.data.title.vi, b.data.title.vi)
        : a.data.date < b.data.date
          ? 1
          : -1,
    ),
    localities: localities.sort(byName),
    provinces: provinces.sort(byShortName),
    plans: sorted(plans),
    marketplaces: sorted(marketplaces),
    openingLocalities,
    featuredProducts: site.featuredProducts.map((id) => get(products, id)).filter(isPutForward),
    featuredStory: maybe(stories, site.featuredStory),
    byEvidence: Object.fromEntries(
      evidences.map((evidence) => [
        evidence,
        everyProduct.filter((product) => product.evidence === evidence),
      ]),
    ) as records.Catalogue['byEvidence'],
    bySector: Object.fromEntries(
      sectorIds.map((sector) => [
        sector,
        everyProduct.filter((product) => product.sector === sector),
      ]),
    ) as Record<SectorId, records.Product[]>,
    photos: entries.photos,
    moves: (entries.redirects?.moved ?? []).map((data) => ({
      data,
      to: get<records.AnyRecord>(movable[data.collection], data.to),
    })),
    excluded: [],
  };
}

/** A record that a checked reference names; the rules have made sure that it is there. */
function get<Kind>(map: RecordById<Kind>, id: string): Kind {
  const record = map.get(id);
  if (record === undefined)
    throw new Error(`The reference "${id}" was not checked before the catalogue was built.`);
  return record;
}

interface Named {
  id: string;
  data: { name: { vi: string } };
}
const byName = (a: Named, b: Named): number =>
  compareNames(a.data.name.vi, b.data.name.vi) || (a.id < b.id ? -1 : 1);
/** By the name alone: a city is no earlier for being called one. */
const byShortName = (a: records.Province, b: records.Province): number =>
  compareNames(a.data.shortName.vi, b.data.shortName.vi);
const sorted = <Kind extends Named>(map: RecordById<Kind>): Kind[] =>
  [...map.values()].sort(byName);

/** The links from decisions to a product that names them. */
function linkDecisions(product: records.Product, decisions: RecordById<records.Decision>): void {
  for (const certificate of product.certificates) {
    const { decision, data } = certificate;
    const line = { product, certificate };
    decision.grants.push(line);
    if (data.recall) get(decisions, data.recall.decision).withdraws.push(line);
    if (data.extendedUntil?.decision)
      get(decisions, data.extendedUntil.decision).extends.push(line);
  }
  for (const statement of product.data.statements ?? []) {
    if (statement.decision === undefined) continue;
    const decision = get(decisions, statement.decision);
    decision.reports.push({ product, statement });
  }
}

const isKnown = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** By what is known of their days; of one day, by their ids. */
function newestDecisionFirst(a: records.Decision, b: records.Decision): number {
  const dayOf = ({ data }: records.Decision) => startOf(data)?.on ?? data.signedOn ?? '';
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first !== second) return first < second ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/**
 * The order of every product list: best known first, within a state those of which more than name and rank is
 * known, then more stars first, then by name.
 */
function compareProducts(a: records.Product, b: records.Product): number {
  return (
    evidences.indexOf(a.evidence) - evidences.indexOf(b.evidence) ||
    Number(isWellDocumented(b)) - Number(isWellDocumented(a)) ||
    (b.stars?.count ?? 0) - (a.stars?.count ?? 0) ||
    byName(a, b)
  );
}

/** The former district of a locality with all its communes, as one area; or the locality alone. */
function areaOf(locality: records.Locality): records.Locality['area'] {
  const head = locality.formerDistrict ?? locality;
  if (head.communes.length === 0) return { head: locality, products: locality.products };
  return {
    head,
    products: [head, ...head.communes].flatMap(({ products }) => products).sort(compareProducts),
  };
}

function fillStars(stars: RecordById<records.Star>, products: readonly records.Product[]): void {
  const byCount = new Map([...stars.values()].map((star) => [star.data.stars, star]));
  for (const product of products) {
    if (!product.stars) continue;
    const star = byCount.get(product.stars.count);
    const { basis } = product.stars;
    star?.[basis].push(product);
  }
}

function buildStops(
  route: records.Route,
  places: {
    destinations: RecordById<records.Destination>;
    pointsOfSale: RecordById<records.PointOfSale>;
    producers: RecordById<records.Producer>;
  },
): records.Stop[] {
  let before: Position | undefined;
  return route.data.stops.map((data) => {
    const place: records.Place =
      'destination' in data
        ? get(places.destinations, data.destination)
        : 'pointOfSale' in data
          ? get(places.pointsOfSale, data.pointOfSale)
          : get(places.producers, data.producer);
    const position = place.data.position;
    const kmFromPrevious = legKm(before, position);
    before = position ?? before;
    return { place, data, position, kmFromPrevious };
  });
}

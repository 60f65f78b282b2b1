import type {
  AdministrativeArea,
  GeoCoordinates,
  LocalBusiness,
  Organization,
  Place,
  PostalAddress,
  Store,
  TouristAttraction,
  TouristTrip,
} from 'schema-dts';
import { addressWords } from '../../catalogue/address.ts';
import { isShop, isThere, operatingStatusOf } from '../../catalogue/operating-status.ts';
import type { Destination, PointOfSale, Producer, Route, Unit } from '../../catalogue/records.ts';
import { pick, type Lang } from '../../i18n/index.ts';
import { personalForms } from '../../schema/producer.ts';
import type { Address, Position } from '../../schema/place.ts';
import { idOf, namedThing, picturedThing } from './graph.ts';
import { hoursOf } from './hours.ts';

/** A maker: `LocalBusiness` for a household, never a person; `Organization` for every other form. */
export function producerThing(producer: Producer, lang: Lang): Organization | LocalBusiness {
  const { data, locality } = producer;
  return {
    '@type': personalForms.has(data.legalForm) ? 'LocalBusiness' : 'Organization',
    ...picturedThing(producer, lang),
    ...addressOf(data.address, locality),
    ...(data.aliases && { alternateName: data.aliases }),
    ...(data.contacts?.phone && { telephone: data.contacts.phone }),
    ...(data.contacts?.email && { email: data.contacts.email }),
  };
}

/**
 * A point of sale: a `Store` where a source says that goods are sold or shown and nothing is known against it,
 * and its address is known, else a `Place`. Its position is given only when it is that of its door; its hours only while nobody has to
 * doubt that it is open.
 */
export function pointOfSaleThing(place: PointOfSale, lang: Lang, today: string): Store | Place {
  const { data, locality } = place;
  const status = operatingStatusOf(data, today);
  const address = addressOf(data.address, data.outsideArea ? undefined : locality);
  return {
    '@type': isShop(data) && address.address ? 'Store' : 'Place',
    ...picturedThing(place, lang),
    ...address,
    ...geoOf(data.position),
    ...(data.contacts?.phone && isThere(data) && { telephone: data.contacts.phone }),
    ...(isShop(data) && (status === 'open' || status === 'unknown') && hoursOf(data.openingHours)),
  };
}

/** A place worth visiting. */
export function destinationThing(destination: Destination, lang: Lang): TouristAttraction {
  const { data, locality } = destination;
  return {
    '@type': 'TouristAttraction',
    ...picturedThing(destination, lang),
    ...addressOf(data.address, data.outsideArea ? undefined : locality),
    ...geoOf(data.position),
    ...hoursOf(data.openingHours),
    ...(data.languages && { availableLanguage: data.languages }),
  };
}

/** A route with its stops in order. */
export function routeThing(route: Route, lang: Lang): TouristTrip {
  return {
    '@type': 'TouristTrip',
    ...namedThing(route, lang),
    itinerary: {
      '@type': 'ItemList',
      itemListElement: route.stops.map(({ place }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: pick(place.data.name, lang).text,
        item: idOf(place),
      })),
    },
  };
}

/** A commune, ward or former district, and a province. */
export function localityThing(locality: Unit, lang: Lang): AdministrativeArea {
  const { data } = locality;
  return {
    '@type': 'AdministrativeArea',
    ...namedThing(locality, lang),
    address: { '@type': 'PostalAddress', addressRegion: data.province, addressCountry: 'VN' },
    ...(data.aliases && { alternateName: data.aliases }),
  };
}

/**
 * The address of today. Machines cannot be told that an address is an old one, so nothing of it is given, and a
 * street only where it was written down for the commune of today.
 */
export function addressOf(
  address: Address | undefined,
  locality: Unit | undefined,
): { address?: PostalAddress } {
  const { now } = addressWords(address, locality);
  if (!now) return {};
  const street = now.spot === '' ? undefined : address?.line;
  return {
    address: {
      '@type': 'PostalAddress',
      ...(street && { streetAddress: street }),
      ...(!now.isFormer && now.home?.kind !== 'province' && { addressLocality: now.name }),
      addressRegion: now.province,
      addressCountry: 'VN',
    },
  };
}

/** Coordinates, unless they are only the middle of a commune: machines would take those for a door. */
function geoOf(position: Position | undefined): { geo?: GeoCoordinates } {
  if (!position || (position.precision !== 'exact' && position.precision !== 'approximate'))
    return {};
  return { geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lng } };
}

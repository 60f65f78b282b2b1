import type {
  AdministrativeArea,
  GeoCoordinates,
  LocalBusiness,
  Organization,
  PostalAddress,
  Store,
  TouristAttraction,
  TouristTrip,
} from 'schema-dts';
import type { Destination, PointOfSale, Producer, Route, Unit } from '../../catalogue/records.ts';
import { pick, type Lang } from '../../i18n/index.ts';
import { personalForms } from '../../schema/producer.ts';
import type { Position } from '../../schema/place.ts';
import { idOf, namedThing, picturedThing } from './graph.ts';
import { hoursOf } from './hours.ts';

/** A maker: `LocalBusiness` for a household, never a person; `Organization` for every other form. */
export function producerThing(producer: Producer, lang: Lang): Organization | LocalBusiness {
  const { data, locality } = producer;
  return {
    '@type': personalForms.has(data.legalForm) ? 'LocalBusiness' : 'Organization',
    ...picturedThing(producer, lang),
    address: addressOf(locality),
    ...(data.aliases && { alternateName: data.aliases }),
    ...(data.contacts?.phone && { telephone: data.contacts.phone }),
    ...(data.contacts?.email && { email: data.contacts.email }),
  };
}

/** A shop. Its position is given only when it is that of its door. */
export function pointOfSaleThing(place: PointOfSale, lang: Lang): Store {
  const { data, locality } = place;
  return {
    '@type': 'Store',
    ...picturedThing(place, lang),
    ...(locality && !data.outsideArea && { address: addressOf(locality, data.address?.line) }),
    ...geoOf(data.position),
    ...(data.contacts?.phone && { telephone: data.contacts.phone }),
    ...hoursOf(data.openingHours),
  };
}

/** A place worth visiting. */
export function destinationThing(destination: Destination, lang: Lang): TouristAttraction {
  const { data, locality } = destination;
  return {
    '@type': 'TouristAttraction',
    ...picturedThing(destination, lang),
    ...(locality && !data.outsideArea && { address: addressOf(locality) }),
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

const addressOf = ({ kind, data }: Unit, street?: string): PostalAddress => ({
  '@type': 'PostalAddress',
  ...(street && { streetAddress: street }),
  ...(kind === 'locality' && { addressLocality: data.name.vi }),
  addressRegion: data.province,
  addressCountry: 'VN',
});

/** Coordinates, unless they are only the middle of a commune: machines would take those for a door. */
function geoOf(position: Position | undefined): { geo?: GeoCoordinates } {
  if (!position || (position.precision !== 'exact' && position.precision !== 'approximate'))
    return {};
  return { geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lng } };
}

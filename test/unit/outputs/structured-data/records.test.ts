import { describe, expect, test } from 'vitest';
import { statedTimes } from '../../../../src/catalogue/event-dates.ts';
import { recordsWithPage } from '../../../../src/catalogue/by-collection.ts';
import type { AnyRecord } from '../../../../src/catalogue/records.ts';
import { langs, pick } from '../../../../src/i18n/index.ts';
import { absoluteUrl, nameOf, recordPath } from '../../../../src/outputs/addresses/index.ts';
import { recordGraph } from '../../../../src/outputs/structured-data/index.ts';
import { catalogueOf } from '../../../support/search.ts';

const catalogue = await catalogueOf('test/fixtures/xa-mau/content');

interface Thing {
  '@type': string;
  [key: string]: unknown;
}
const graphOf = (record: AnyRecord, lang: 'vi' | 'en' = 'vi'): Thing[] =>
  recordGraph(record, lang, { today: '2026-11-22', site: catalogue.site })[
    '@graph'
  ] as unknown as Thing[];
/** What a page says of its record, without the way to it. */
const thingsOf = (record: AnyRecord, lang: 'vi' | 'en' = 'vi') =>
  graphOf(record, lang).filter((thing) => thing['@type'] !== 'BreadcrumbList');
const thingOf = (record: AnyRecord): Thing => thingsOf(record)[0] as Thing;

test('every page tells machines the way to it, in its own language, and ends at itself', () => {
  for (const lang of langs)
    for (const record of recordsWithPage(catalogue)) {
      const way = graphOf(record, lang).find((thing) => thing['@type'] === 'BreadcrumbList');
      const steps = way?.['itemListElement'] as { name: string; item: string }[];
      expect(steps.at(-1)).toMatchObject({
        name: nameOf(record, lang),
        item: absoluteUrl(recordPath(record, lang)),
      });
      expect(steps).toHaveLength(record.kind === 'product' ? 3 : 2);
    }
});

describe('a product', () => {
  test('carries each of its certificates, active only while one is in force, to its last day', () => {
    for (const product of catalogue.products) {
      const said = (thingOf(product)['hasCertification'] ?? []) as Record<string, unknown>[];
      expect(said).toHaveLength(product.certificates.length);
      for (const [at, { data, inForce, lastDay }] of product.certificates.entries()) {
        expect(said[at]).toMatchObject({
          certificationIdentification: data.decisionNumber,
          certificationStatus: inForce ? 'CertificationActive' : 'CertificationInactive',
        });
        expect(said[at]?.['expires']).toBe(lastDay);
      }
    }
  });

  test('has no offer, and names its maker, codes and other names only where they are known', () => {
    for (const product of catalogue.products) {
      const thing = thingOf(product);
      expect(thing).not.toHaveProperty('offers');
      expect('manufacturer' in thing).toBe(product.producer !== undefined);
      expect(thing['productID']).toBe(product.data.ocopCode);
      expect(thing['gtin']).toBe(product.data.gtin);
      expect(thing['alternateName']).toBe(product.data.aliases);
    }
  });
});

describe('a place', () => {
  test('is set at a point only when that is its door or near it', () => {
    for (const place of [...catalogue.pointsOfSale, ...catalogue.destinations]) {
      const precision = place.data.position?.precision;
      const isPoint = precision === 'exact' || precision === 'approximate';
      expect('geo' in thingOf(place), place.id).toBe(isPoint);
    }
  });

  test('that lies elsewhere does not take the address of the commune that tells of it', () => {
    for (const place of [...catalogue.pointsOfSale, ...catalogue.destinations]) {
      const isHere = place.locality !== undefined && !place.data.outsideArea;
      expect('address' in thingOf(place), place.id).toBe(isHere);
      if (isHere)
        expect(thingOf(place)['address']).toMatchObject({
          addressRegion: place.locality?.data.province,
          addressCountry: 'VN',
        });
    }
  });

  test('is in a commune of today, never in a district of old', () => {
    const places = [...catalogue.pointsOfSale, ...catalogue.destinations, ...catalogue.producers];
    for (const place of places) {
      const { locality } = place;
      if (!('address' in thingOf(place)) || !locality) continue;
      const isFormer = locality.data.level === 'formerDistrict' && !place.data.address?.communeNow;
      const name = place.data.address?.communeNow?.name ?? locality.data.name.vi;
      expect((thingOf(place)['address'] as Thing)['addressLocality'], place.id).toBe(
        isFormer ? undefined : name,
      );
    }
  });

  test('that is not there, or is not said to sell anything, is no store', () => {
    for (const place of catalogue.pointsOfSale) {
      const { kind, status } = place.data;
      const isStore = kind !== undefined && status.is !== 'planned' && status.is !== 'ended';
      const thing = thingOf(place);
      // Programs take a business without an address for a fault of the page.
      expect(thing['@type'], place.id).toBe(isStore && thing['address'] ? 'Store' : 'Place');
    }
  });

  test('a maker has the telephone and e-mail that it has agreed to, and no other', () => {
    for (const producer of catalogue.producers) {
      const thing = thingOf(producer);
      expect(thing['telephone']).toBe(producer.data.contacts?.phone);
      expect(thing['email']).toBe(producer.data.contacts?.email);
      expect(thing['@type']).not.toBe('Person');
    }
  });

  test('a household is a local business, a cooperative an organisation', () => {
    const typeOf = (form: string) => {
      const producer = catalogue.producers.find(({ data }) => data.legalForm === form);
      return producer && thingOf(producer)['@type'];
    };
    expect(typeOf('householdBusiness')).toBe('LocalBusiness');
    expect(typeOf('cooperative')).toBe('Organization');
  });

  test('a route names its stops in order', () => {
    for (const route of catalogue.routes) {
      const { itemListElement } = thingOf(route)['itinerary'] as {
        itemListElement: { position: number; name: string }[];
      };
      expect(itemListElement.map(({ name }) => name)).toEqual(
        route.stops.map(({ place }) => place.data.name.vi),
      );
      expect(itemListElement.map(({ position }) => position)).toEqual(
        route.stops.map((_, at) => at + 1),
      );
    }
  });

  test('a commune is known by its other names', () => {
    for (const locality of catalogue.localities)
      expect(thingOf(locality)['alternateName']).toEqual(locality.data.aliases);
  });
});

test('an event stands once for each time that somebody has said, with where and by whom', () => {
  for (const event of catalogue.events) {
    const things = thingsOf(event);
    expect(things.map((thing) => thing['startDate'])).toEqual(
      statedTimes(event.data).map(({ from }) => from),
    );
    for (const thing of things) {
      expect(thing['@type']).toBe(event.data.kind === 'festival' ? 'Festival' : 'Event');
      expect('organizer' in thing).toBe(event.data.organiser !== undefined);
      expect(thing['location']).toMatchObject({
        name: event.data.place?.vi ?? event.locality?.data.name.vi ?? 'Việt Nam',
        ...(event.locality &&
          !event.data.outsideArea && {
            address: { addressCountry: 'VN', addressRegion: event.locality.data.province },
          }),
      });
      expect(thing['image']).toMatch(new RegExp(`/og/event/${event.id}\\.png$`));
      expect(String(thing['eventAttendanceMode']).includes('Online')).toBe(
        event.data.kind === 'livestream',
      );
    }
  }
});

test('a story of ours is an article in the language that it is told in; one of others is theirs', () => {
  for (const story of catalogue.stories)
    for (const lang of langs) {
      const [article, ...more] = thingsOf(story, lang);
      expect(more).toEqual([]);
      if (story.data.origin !== 'own') expect(article).toBeUndefined();
      else
        expect(article).toMatchObject({
          '@type': 'Article',
          datePublished: story.data.date,
          author: { name: story.data.author ?? pick(catalogue.site.managingBody.name, lang).text },
          inLanguage: lang === 'en' && story.body.en ? 'en' : 'vi',
        });
    }
});

test('a plan is a document of an office: machines are told the way to it and no more', () => {
  for (const plan of catalogue.plans) expect(thingsOf(plan)).toEqual([]);
});

import type { Article, Event as EventThing, Thing } from 'schema-dts';
import { statedTimes } from '../../catalogue/event-dates.ts';
import type { AnyRecord, Event, Story } from '../../catalogue/records.ts';
import { bodyIn } from '../../catalogue/stories.ts';
import { pick, type Lang } from '../../i18n/index.ts';
import type { SiteData } from '../../schema/site.ts';
import { absoluteUrl, openGraphPath, recordPath } from '../addresses/index.ts';
import { decisionThing } from './decision.ts';
import { breadcrumbs, type Graph, idOf, makeGraph, stepsTo } from './graph.ts';
import {
  addressOf,
  destinationThing,
  localityThing,
  pointOfSaleThing,
  producerThing,
  routeThing,
} from './place.ts';
import { productThing, sectorStep } from './product.ts';

export type { Graph };

/**
 * What the page of a record says to machines on a day, `YYYY-MM-DD`: the thing itself, and the way to it.
 *
 * @param catalogue its day and its site, whose body answers for what nobody has signed
 */
export function recordGraph(
  record: AnyRecord,
  lang: Lang,
  catalogue: { today: string; site: Pick<SiteData, 'managingBody'> },
): Graph {
  const between = record.kind === 'product' ? [sectorStep(record, lang)] : [];
  return makeGraph(
    ...thingsOf(record, lang, catalogue.today, pick(catalogue.site.managingBody.name, lang).text),
    breadcrumbs(stepsTo(record, lang, between)),
  );
}

function thingsOf(record: AnyRecord, lang: Lang, today: string, body: string): Thing[] {
  switch (record.kind) {
    case 'product':
      return [productThing(record, lang)];
    case 'producer':
      return [producerThing(record, lang)];
    case 'point-of-sale':
      return [pointOfSaleThing(record, lang, today)];
    case 'destination':
      return [destinationThing(record, lang)];
    case 'route':
      return [routeThing(record, lang)];
    case 'event':
      return eventThings(record, lang);
    case 'story':
      // What others have written is theirs to describe.
      return record.data.origin === 'own' ? [storyThing(record, body, lang)] : [];
    case 'locality':
    case 'province':
      return [localityThing(record, lang)];
    case 'decision':
      return [decisionThing(record, lang)];
    case 'plan':
      return [];
  }
}

/** The announced times of an event. schema.org cannot express a lunar rule, so computed times are left out. */
function eventThings(event: Event, lang: Lang): EventThing[] {
  const { data } = event;
  return statedTimes(data).map(({ from, to }) => ({
    '@type': data.kind === 'festival' ? ('Festival' as const) : ('Event' as const),
    name: pick(data.name, lang).text,
    description: pick(data.summary, lang).text,
    url: absoluteUrl(recordPath(event, lang)),
    startDate: from,
    endDate: to,
    // The schema knows no cancelled edition: it would be taken out, or its days changed.
    eventStatus: 'https://schema.org/EventScheduled' as const,
    eventAttendanceMode:
      data.kind === 'livestream'
        ? ('https://schema.org/OnlineEventAttendanceMode' as const)
        : ('https://schema.org/OfflineEventAttendanceMode' as const),
    location: {
      '@type': 'Place' as const,
      name: data.place ? pick(data.place, lang).text : (event.locality?.data.name.vi ?? 'Việt Nam'),
      ...addressOf(undefined, data.outsideArea ? undefined : event.locality),
    },
    image: absoluteUrl(openGraphPath(event)),
    ...(data.organiser && {
      organizer: { '@type': 'Organization' as const, name: data.organiser },
    }),
  }));
}

/** A story of ours: who does not say who wrote it is the body that answers for the site. */
const storyThing = (story: Story, body: string, lang: Lang): Article => ({
  '@type': 'Article',
  '@id': idOf(story),
  url: absoluteUrl(recordPath(story, lang)),
  headline: pick(story.data.title, lang).text,
  description: pick(story.data.summary, lang).text,
  datePublished: story.data.date,
  author: { '@type': 'Organization', name: story.data.author ?? body },
  publisher: { '@type': 'Organization', name: body },
  image: absoluteUrl(openGraphPath(story)),
  inLanguage: bodyIn(story, lang).lang,
});

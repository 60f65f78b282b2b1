/** A route as files to take along: for map programs, for GIS, for calendars. */
import type { Catalogue, Route, Stop } from '../../catalogue/records.ts';
import { planOf, type RoutePlan } from '../../catalogue/route-plan.ts';
import { type Lang, pick, useStrings } from '../../i18n/index.ts';
import { gpx } from '../../lib/gpx.ts';
import { ics } from '../../lib/ics.ts';
import type { SiteFile } from '../../lib/site-file.ts';
import type { SiteData } from '../../schema/site.ts';
import { geometryOf } from '../data/geojson.ts';
import { kml, type PreciseWay } from './kml.ts';
import { assumptionWords, stateWords } from '../../i18n/trip-words.ts';
import {
  absoluteUrl,
  recordPath,
  type RouteFileForm,
  routeFileForms,
  routeFilePath,
  routeFileTypes,
} from '../addresses/index.ts';
import { weekdayOf } from '../../domain/opening-hours.ts';
import { formatDate } from '../../i18n/format.ts';

/** The files of every route, in every form. */
export const routeFiles = (catalogue: Catalogue, lang: Lang): SiteFile[] =>
  catalogue.routes.flatMap((route) =>
    routeFileForms.map((form) => ({
      path: routeFilePath(route, form, lang),
      type: `${routeFileTypes[form]}; charset=utf-8`,
      body: () => routeFile(route, form, lang, catalogue),
    })),
  );

/** A file of a route, in the words of a language. */
export function routeFile(
  route: Route,
  form: RouteFileForm,
  lang: Lang,
  { today, site }: { today: string; site: SiteData },
): string {
  switch (form) {
    case 'gpx':
      return gpx(wayOf(route, lang));
    case 'kml':
      return kml(wayOf(route, lang), useStrings(lang).route.areaOf);
    case 'geojson':
      return `${JSON.stringify(routeGeoJson(route, lang, site.licence))}\n`;
    case 'ics':
      return routeCalendar(route, planOf(route, today), lang, today);
  }
}

/**
 * The files of a route as its page offers them.
 *
 * @param day of the plan, `YYYY-MM-DD`, for which the calendar file is
 */
export function routeDownloads(
  route: Route,
  { day }: Pick<RoutePlan, 'day'>,
  lang: Lang,
): { label: string; path: string }[] {
  const { route: t, place } = useStrings(lang);
  const weekday = place.weekdays[weekdayOf(day)];
  const labels: Record<RouteFileForm, string> = {
    ...t.files,
    ics: t.calendarFile(`${weekday} ${formatDate(day, lang)}`),
  };
  return (['gpx', 'kml', 'geojson', 'ics'] as const).map((form) => ({
    label: labels[form],
    path: routeFilePath(route, form, lang),
  }));
}

/** The stops with a known position; the description names those without one. */
function wayOf(route: Route, lang: Lang): PreciseWay {
  const t = useStrings(lang).route;
  const unplaced = route.stops
    .filter(({ position }) => !position)
    .map((stop) => nameOf(stop, lang));
  return {
    name: pick(route.data.name, lang).text,
    description: [
      pick(route.data.summary, lang).text,
      t.fileNote,
      ...(unplaced.length > 0 ? [t.fileUnplaced(unplaced.join('; '))] : []),
    ].join(' '),
    url: absoluteUrl(recordPath(route, lang)),
    points: route.stops.flatMap((stop, at) =>
      stop.position
        ? [
            {
              ...stop.position,
              name: `${at + 1}. ${nameOf(stop, lang)}`,
              description: wordsOf(stop, lang),
              url: absoluteUrl(recordPath(stop.place, lang)),
            },
          ]
        : [],
    ),
  };
}

const nameOf = ({ place }: Stop, lang: Lang): string => pick(place.data.name, lang).text;

/** Why one stops there, and how exactly it is known where that is. */
function wordsOf({ data, position }: Stop, lang: Lang): string {
  const t = useStrings(lang).place;
  return [
    pick(data.reason, lang).text,
    position ? t.precision[position.precision] : t.noPosition,
  ].join(' ');
}

/** A route as GeoJSON (RFC 7946): its stops as exactly as they are known, and the line that joins them. */
function routeGeoJson(route: Route, lang: Lang, licence: SiteData['licence']) {
  const { points, name, description, url } = wayOf(route, lang);
  const line = points.map(({ lng, lat }) => [lng, lat]);
  return {
    type: 'FeatureCollection' as const,
    name,
    description,
    url,
    licence,
    features: [
      ...route.stops.map((stop, at) => ({
        type: 'Feature' as const,
        id: stop.place.id,
        geometry: stop.position ? geometryOf(stop.position) : null,
        properties: {
          number: at + 1,
          kind: stop.place.kind,
          name: nameOf(stop, lang),
          description: wordsOf(stop, lang),
          url: absoluteUrl(recordPath(stop.place, lang)),
          ...(stop.position && {
            precision: stop.position.precision,
            // The middle of the area, for readers that want one point.
            centre: [stop.position.lng, stop.position.lat],
          }),
        },
      })),
      ...(line.length < 2
        ? []
        : [
            {
              type: 'Feature' as const,
              id: route.id,
              geometry: { type: 'LineString' as const, coordinates: line },
              properties: {
                kind: route.kind,
                name,
                description: useStrings(lang).route.mapCaption,
              },
            },
          ]),
    ],
  };
}

/** What tells a stop from the others of its route: its place, and which visit it is where a route comes back. */
function visitKey({ stops }: Route, at: number): string {
  const keys = stops.map(({ place }) => `${place.kind}-${place.id}`);
  const key = keys[at] ?? '';
  const earlier = keys.slice(0, at).filter((one) => one === key).length;
  return earlier === 0 ? key : `${key}-${earlier + 1}`;
}

function routeCalendar(
  route: Route,
  { day, hours, mode }: RoutePlan,
  lang: Lang,
  today: string,
): string {
  const strings = useStrings(lang);
  const { hostname } = new URL(absoluteUrl('/'));
  return ics({
    name: pick(route.data.name, lang).text,
    asOf: today,
    events: route.stops.map((stop, at) => {
      const hour = hours[at];
      const [from, to] = [hour?.begins ?? 0, hour?.leaves ?? 0];
      return {
        // By the place and not by its number: a stop that is put in before it does not move the entry.
        uid: `${route.id}-${visitKey(route, at)}-${lang}@${hostname}`,
        title: `${at + 1}. ${nameOf(stop, lang)}`,
        from: day,
        hours: { from, to },
        location: nameOf(stop, lang),
        description: [
          stateWords(hour?.state ?? 'unknown', { from, to }, lang),
          wordsOf(stop, lang),
          assumptionWords(mode, lang),
          strings.route.calendarDraft,
        ].join('\n'),
        url: absoluteUrl(recordPath(stop.place, lang)),
      };
    }),
  });
}

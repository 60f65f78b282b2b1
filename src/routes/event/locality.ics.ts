import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import type { Event, Locality } from '../../catalogue/records.ts';
import { pick, useStrings } from '../../i18n/index.ts';
import { calendarResponse, localitiesWithEvents } from '../../outputs/feeds/event-calendar.ts';

export const getStaticPaths = (() =>
  localitiesWithEvents(catalogue).map(({ locality, events }) => ({
    params: { id: locality.id },
    props: { locality, events },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locality: Locality; events: Event[] }> = ({ locals, props }) => {
  const lang = locals.lang;
  const name = pick(props.locality.data.name, lang).text;
  return calendarResponse(catalogue, props.events, useStrings(lang).event.calendarOf(name), lang);
};

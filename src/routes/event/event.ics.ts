import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import type { Event } from '../../catalogue/records.ts';
import { pick } from '../../i18n/index.ts';
import { calendarResponse } from '../../outputs/feeds/event-calendar.ts';

export const getStaticPaths = (() =>
  catalogue.events.map((event) => ({
    params: { id: event.id },
    props: { event },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ event: Event }> = ({ locals, props: { event } }) => {
  const lang = locals.lang;
  return calendarResponse(catalogue, [event], pick(event.data.name, lang).text, lang);
};

import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import { useStrings } from '../../i18n/index.ts';
import { calendarResponse } from '../../outputs/feeds/event-calendar.ts';

export const GET: APIRoute = ({ locals }) => {
  const lang = locals.lang;
  return calendarResponse(catalogue, catalogue.events, useStrings(lang).event.title, lang);
};

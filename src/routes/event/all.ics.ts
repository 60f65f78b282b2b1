import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import { useStrings } from '../../i18n/index.ts';
import { calendarResponse } from '../../outputs/feeds/event-calendar.ts';
import { langOfPath, pathWithoutBase } from '../../outputs/addresses/index.ts';

export const GET: APIRoute = ({ url }) => {
  const lang = langOfPath(pathWithoutBase(url.pathname));
  return calendarResponse(catalogue, catalogue.events, useStrings(lang).event.title, lang);
};

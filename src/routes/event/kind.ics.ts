import type { APIRoute, GetStaticPaths } from 'astro';
import { eventsByKind } from '../../catalogue/calendar.ts';
import { catalogue } from '../../catalogue/index.ts';
import type { Event } from '../../catalogue/records.ts';
import { useStrings } from '../../i18n/index.ts';
import { calendarResponse } from '../../outputs/feeds/event-calendar.ts';
import { eventKindWord, langOfPath } from '../../outputs/addresses/index.ts';
import type { EventKind } from '../../schema/event.ts';

export const getStaticPaths = (({ routePattern }) =>
  eventsByKind(catalogue.events).map(({ kind, events }) => ({
    params: { kind: eventKindWord(kind, langOfPath(routePattern)) },
    props: { kind, events },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: EventKind; events: Event[] }> = ({ locals, props }) => {
  const lang = locals.lang;
  return calendarResponse(catalogue, props.events, useStrings(lang).event.kinds[props.kind], lang);
};

import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import { watchList } from '../../catalogue/watch-list.ts';

import { watchCalendar } from '../../outputs/data/watch-file.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(watchCalendar(catalogue, watchList(catalogue), locals.lang), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });

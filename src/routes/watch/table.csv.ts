import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import { watchList } from '../../catalogue/watch-list.ts';

import { watchTable } from '../../outputs/data/watch-file.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(watchTable(watchList(catalogue), locals.lang), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

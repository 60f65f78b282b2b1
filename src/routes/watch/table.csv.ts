import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import { watchList } from '../../catalogue/watch-list.ts';
import { langOfPath, pathWithoutBase } from '../../outputs/addresses/index.ts';
import { watchTable } from '../../outputs/data/watch-file.ts';

export const GET: APIRoute = ({ url }) =>
  new Response(watchTable(watchList(catalogue), langOfPath(pathWithoutBase(url.pathname))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

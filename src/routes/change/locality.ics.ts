import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import type { Locality } from '../../catalogue/records.ts';
import { changeFeed } from '../../outputs/feeds/change-feed.ts';

export const getStaticPaths = (() =>
  catalogue.localities.map((locality) => ({
    params: { id: locality.id },
    props: { locality },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locality: Locality }> = ({ locals, props }) =>
  new Response(changeFeed(catalogue, 'ics', locals.lang, props.locality), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });

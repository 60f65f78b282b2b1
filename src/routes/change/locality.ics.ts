import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import type { Locality } from '../../catalogue/records.ts';
import { changeFeed } from '../../outputs/feeds/change-feed.ts';
import { langOfPath, pathWithoutBase } from '../../outputs/addresses/index.ts';

export const getStaticPaths = (() =>
  catalogue.localities.map((locality) => ({
    params: { id: locality.id },
    props: { locality },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locality: Locality }> = ({ url, props }) =>
  new Response(
    changeFeed(catalogue, 'ics', langOfPath(pathWithoutBase(url.pathname)), props.locality),
    { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } },
  );

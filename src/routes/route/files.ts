import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import type { Route } from '../../catalogue/records.ts';
import { routeFile } from '../../outputs/map/route-files.ts';
import {
  type RouteFileForm,
  routeFileForms,
  routeFileName,
  routeFileTypes,
} from '../../outputs/addresses/index.ts';

// A type, not an interface: Astro wants props with an index signature.
type Props = { route: Route; form: RouteFileForm };

export const getStaticPaths = (() =>
  catalogue.routes.flatMap((route) =>
    routeFileForms.map((form) => ({
      params: { id: route.id, file: routeFileName(route, form) },
      props: { route, form },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ locals, props: { route, form } }) =>
  new Response(routeFile(route, form, locals.lang, catalogue), {
    headers: { 'Content-Type': `${routeFileTypes[form]}; charset=utf-8` },
  });

import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import { facetFiles } from '../../outputs/data/facet-files.ts';

export const getStaticPaths = (() => {
  const { version, files } = facetFiles(catalogue);
  return [...files].map(([name, text]) => ({
    params: { file: `${version}/${name}` },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/json' } });

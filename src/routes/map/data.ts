import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import { mapFiles, mapLand } from '../../outputs/map/files.ts';

export const getStaticPaths = (() => {
  const { version, files } = mapFiles(catalogue);
  const land = mapLand();
  return [
    { params: { file: `${land.version}/land.json` }, props: { text: land.text } },
    ...[...files].map(([name, text]) => ({
      params: { file: `${version}/${name}` },
      props: { text },
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/json' } });

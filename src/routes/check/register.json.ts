import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import { type RegisterFile, registerOf } from '../../outputs/data/check-register.ts';

// A type, not an interface: Astro wants props with an index signature.
type Props = Pick<RegisterFile, 'text'>;

export const getStaticPaths = (() => {
  const { manifest, shards } = registerOf(catalogue);
  return [manifest, ...shards].map(({ name, text }) => ({
    params: { file: name },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/json' } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import { type LinkedProduct, linkedProducts, linkSet } from '../../outputs/addresses/link-set.ts';

// A type, not an interface: Astro wants props with an index signature.
type Props = { linked: LinkedProduct };

export const getStaticPaths = (() =>
  linkedProducts(catalogue).map((linked) => ({
    params: { gtin: linked.gtin },
    props: { linked },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { linked } }) =>
  new Response(JSON.stringify(linkSet(linked)), {
    headers: { 'Content-Type': 'application/linkset+json' },
  });

import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import type { Product } from '../../catalogue/records.ts';
import { type Lang, langs } from '../../i18n/index.ts';
import { oEmbedOf } from '../../outputs/embed/embed.ts';
import { oEmbedPath } from '../../outputs/addresses/index.ts';

// A type, not an interface: Astro wants props with an index signature.
type Props = { product: Product; lang: Lang };

export const getStaticPaths = (() =>
  catalogue.products.flatMap((product) =>
    langs.map((lang) => ({
      params: { file: oEmbedPath(product, lang).slice('/oembed/'.length, -'.json'.length) },
      props: { product, lang },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { product, lang } }) =>
  new Response(JSON.stringify(oEmbedOf(product, catalogue.site, lang)), {
    headers: { 'Content-Type': 'application/json' },
  });

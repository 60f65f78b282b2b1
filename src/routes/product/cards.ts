/**
 * The cards that the browser shows when it narrows the list, drawn by the same component as those in
 * pages. They are markup, but no page: nobody is to land on one, so they go by the name of plain text.
 */
import { experimental_AstroContainer as Container } from 'astro/container';
import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import type { Product } from '../../catalogue/records.ts';
import ProductCard from '../../components/product/ProductCard.astro';
import { langs, type Lang } from '../../i18n/index.ts';
import { facetFiles } from '../../outputs/data/facet-files.ts';

// A type, not an interface: Astro wants props with an index signature.
type Props = { products: Product[]; lang: Lang };

export const getStaticPaths = (() => {
  const { version, cards } = facetFiles(catalogue);
  return langs.flatMap((lang) =>
    cards.map((products, at) => ({
      params: { file: `${version}/${lang}/${at}.txt` },
      props: { products, lang } satisfies Props,
    })),
  );
}) satisfies GetStaticPaths;

const container = await Container.create();

export const GET: APIRoute<Props> = async ({ props: { products, lang } }) => {
  let cards = '';
  for (const product of products)
    cards += await container.renderToString(ProductCard, { props: { product, lang, level: 2 } });
  return new Response(cards, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};

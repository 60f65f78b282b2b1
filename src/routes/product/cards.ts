import { experimental_AstroContainer as Container } from 'astro/container';
import { catalogue } from '../../catalogue/index.ts';
import ProductCard from '../../components/product/ProductCard.astro';
import { productCardFiles } from '../../outputs/data/facet-files.ts';
import { filesRoute } from '../files-route.ts';

const container = await Container.create();

// Drawn by the same component as the cards in pages.
export const { getStaticPaths, GET } = filesRoute(() =>
  productCardFiles(catalogue, (product, lang) =>
    container.renderToString(ProductCard, { props: { product, lang, level: 2 } }),
  ),
);

import type { APIRoute, GetStaticPaths } from 'astro';
import { getImage } from 'astro:assets';
import { catalogue } from '../../catalogue/index.ts';
import type { Product } from '../../catalogue/records.ts';
import { photoFile } from '../../components/record/photo-files.ts';
import { compareRecord } from '../../outputs/data/compare-record.ts';

/** As wide as a card: a size that cards have made already. */
const WIDTH = 400;

// A type, not an interface: Astro wants props with an index signature.
type Props = { product: Product };

export const getStaticPaths = (() =>
  catalogue.products.map((product) => ({
    params: { id: product.id },
    props: { product },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { product } }) =>
  new Response(JSON.stringify(compareRecord(product, await smallPhoto(product))), {
    headers: { 'Content-Type': 'application/json' },
  });

async function smallPhoto(product: Product): Promise<string | undefined> {
  const photo = product.data.photos?.[0];
  if (!photo) return undefined;
  const { src } = await photoFile(`${product.id}/${photo.file}`);
  return (await getImage({ src, width: WIDTH, format: 'webp' })).src;
}

import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import type { Product } from '../../catalogue/records.ts';
import { readSettings } from '../../settings.ts';
import { kitArchive, kitImages, makeKit } from '../../outputs/listing/kit.ts';

// A type, not an interface: Astro wants props with an index signature.
type Props = { product: Product; file: string };

export const getStaticPaths = (() =>
  catalogue.products.flatMap((product) => {
    const images = kitImages(product).map(({ file }) => file);
    const files = images.length > 0 ? [...images, kitArchive(product)] : [];
    return files.map((file) => ({ params: { id: product.id, file }, props: { product, file } }));
  })) satisfies GetStaticPaths;

const { content } = readSettings();

/** The kit made last: the files of a product are asked for one after the other. */
let made: { product: Product; kit: ReturnType<typeof makeKit> } | undefined;

export const GET: APIRoute<Props> = async ({ props: { product, file } }) => {
  if (made?.product !== product) made = { product, kit: makeKit(product, catalogue, content) };
  const found = (await made.kit).find(({ name }) => name === file);
  if (!found) throw new Error(`${product.id} has no ${file} in its kit.`);
  return new Response(found.bytes);
};

import { getImage } from 'astro:assets';
import { recordsByCollection } from '../../catalogue/by-collection.ts';
import { catalogue } from '../../catalogue/index.ts';
import { photoFile, sizesOf } from '../../components/record/photo-files.ts';
import { type DataSource, photographs } from '../../outputs/data/records.ts';

/** The published copy of every photograph that a record names: the widest WebP that its page offers. */
async function photoPaths(): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  for (const record of Object.values(recordsByCollection(catalogue)).flat()) {
    for (const { file } of photographs(record)) {
      const name = `${record.id}/${file}`;
      const { src, width } = await photoFile(name);
      const { src: path, srcSet } = await getImage({ src, format: 'webp', ...sizesOf(width) });
      paths.set(name, srcSet.values.at(-1)?.url ?? path);
    }
  }
  return paths;
}

/** What all data are made from; the pictures are known only here, where Astro makes them. */
export const dataSource: DataSource = { catalogue, photoPaths: await photoPaths() };

import { catalogue } from '../catalogue/index.ts';
import { widestPhoto } from '../components/record/photo-files.ts';
import { type DataSource, photoPathsOf } from '../outputs/data/records.ts';

/** What all data are made from; the pictures are known only here, where Astro makes them. */
export const dataSource: DataSource = {
  catalogue,
  photoPaths: await photoPathsOf(catalogue, widestPhoto),
};

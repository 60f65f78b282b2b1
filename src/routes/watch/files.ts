import { catalogue } from '../../catalogue/index.ts';
import { watchFiles } from '../../outputs/data/watch-file.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute((lang) => watchFiles(catalogue, lang));

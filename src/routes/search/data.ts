import { catalogue } from '../../catalogue/index.ts';
import { searchFiles } from '../../outputs/search/index-files.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(() => searchFiles(catalogue));

import { catalogue } from '../../catalogue/index.ts';
import { openGraphFiles } from '../../outputs/pictures/files.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(() => openGraphFiles(catalogue));

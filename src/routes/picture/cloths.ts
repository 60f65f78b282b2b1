import { catalogue } from '../../catalogue/index.ts';
import { clothFiles } from '../../outputs/pictures/files.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(() => clothFiles(catalogue));

import { catalogue } from '../../catalogue/index.ts';
import { mapDataFiles } from '../../outputs/map/files.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(() => mapDataFiles(catalogue));

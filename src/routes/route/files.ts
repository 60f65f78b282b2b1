import { catalogue } from '../../catalogue/index.ts';
import { routeFiles } from '../../outputs/map/route-files.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute((lang) => routeFiles(catalogue, lang));

import { catalogue } from '../../catalogue/index.ts';
import { kitFiles } from '../../outputs/listing/kit.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(() => kitFiles(catalogue));

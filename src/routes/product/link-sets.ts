import { catalogue } from '../../catalogue/index.ts';
import { linkSetFiles } from '../../outputs/addresses/link-set.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(() => linkSetFiles(catalogue));

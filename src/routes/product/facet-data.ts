import { catalogue } from '../../catalogue/index.ts';
import { facetDataFiles } from '../../outputs/data/facet-files.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(() => facetDataFiles(catalogue));

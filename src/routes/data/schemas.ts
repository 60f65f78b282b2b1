import { schemaFiles } from '../../outputs/data/files.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(schemaFiles);

import { catalogue } from '../../catalogue/index.ts';
import { registerFiles } from '../../outputs/data/check-register.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(() => registerFiles(catalogue));

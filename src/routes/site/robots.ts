import { robotsFile } from '../../outputs/addresses/sitemap.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(() => [robotsFile()]);

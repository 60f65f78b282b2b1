import { catalogue } from '../../catalogue/index.ts';
import { oEmbedFiles } from '../../outputs/embed/embed.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(() => oEmbedFiles(catalogue));

import { wholeDataFiles } from '../../outputs/data/files.ts';
import { dataSource } from '../data-source.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(() => wholeDataFiles(dataSource));

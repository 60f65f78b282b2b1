import { merchantFile } from '../../outputs/feeds/merchant.ts';
import { dataSource } from '../data-source.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(() => [merchantFile(dataSource)]);

import { sitemapFiles } from '../../outputs/addresses/sitemap.ts';
import { dataSource } from '../data-source.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute(() => sitemapFiles(dataSource));

import { catalogue } from '../../catalogue/index.ts';
import { changeFeeds } from '../../outputs/feeds/change-feed.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute((lang) => changeFeeds(catalogue, lang));

import { catalogue } from '../../catalogue/index.ts';
import { storyFeeds } from '../../outputs/feeds/story-feed.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute((lang) => storyFeeds(catalogue, lang));

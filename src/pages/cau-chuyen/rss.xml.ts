import { catalogue } from '../../catalogue/index.ts';
import { storyFeed } from '../../outputs/story-feed.ts';

export const GET = () =>
  new Response(storyFeed(catalogue, 'vi'), { headers: { 'Content-Type': 'application/rss+xml' } });

import type { Feed } from './rss.ts';

/** News as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export const jsonFeed = (feed: Feed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      home_page_url: feed.homeUrl,
      feed_url: feed.feedUrl,
      language: feed.language,
      items: feed.items.map(({ id, url, title, summary, day, tags }) => ({
        id,
        url,
        title,
        content_text: summary,
        date_published: `${day}T00:00:00+07:00`,
        ...(tags && tags.length > 0 ? { tags } : {}),
      })),
    },
    null,
    1,
  )}\n`;

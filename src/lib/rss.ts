/** News as RSS 2.0; `json-feed.ts` writes the same description as JSON Feed. */
import { escapeXml } from './xml.ts';

interface FeedItem {
  /** The same for the same news in every build; also its address unless `url` differs from it. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The day of the news, `YYYY-MM-DD`; it counts from midnight in Viet Nam. */
  day: string;
  tags?: readonly string[] | undefined;
}

export interface Feed {
  title: string;
  description: string;
  /** Language of the texts, as in `lang`. */
  language: string;
  /** The page that shows the same. */
  homeUrl: string;
  /** Where this feed itself will be. */
  feedUrl: string;
  items: readonly FeedItem[];
}

/** The moment at which a day begins in Viet Nam. */
const startOf = (day: string): Date => new Date(`${day}T00:00:00+07:00`);

/** RSS 2.0 with a link to itself (RSS Best Practices Profile). */
export function rss(feed: Feed): string {
  const items = feed.items.map(
    ({ id, url, title, summary, day, tags = [] }) =>
      `<item>${element('title', title)}${element('link', url)}<guid isPermaLink="${id === url}">${escapeXml(id)}</guid>${element('description', summary)}${element('pubDate', startOf(day).toUTCString())}${tags.map((tag) => element('category', tag)).join('')}</item>`,
  );
  const head = [
    element('title', feed.title),
    element('link', feed.homeUrl),
    element('description', feed.description),
    element('language', feed.language),
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(feed.feedUrl)}"/>`,
  ].join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${head}
${items.join('\n')}
</channel></rss>
`;
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

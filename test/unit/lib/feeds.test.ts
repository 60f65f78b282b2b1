import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { jsonFeed } from '../../../src/lib/json-feed.ts';
import { type Feed, rss } from '../../../src/lib/rss.ts';

const feed: Feed = {
  title: 'Sản Vật <mẫu> & “thử”',
  description: 'Thay đổi về chứng nhận',
  language: 'vi',
  homeUrl: 'https://sanvat.example/thay-doi/',
  feedUrl: 'https://sanvat.example/thay-doi/rss.xml',
  items: [
    {
      id: 'https://sanvat.example/a/#x',
      url: 'https://sanvat.example/a/',
      title: 'A & B',
      summary: "5 < 6 'và' 7 > 6",
      day: '2026-11-22',
      tags: ['Nâng hạng'],
    },
    {
      id: 'https://sanvat.example/b/',
      url: 'https://sanvat.example/b/',
      title: 'B',
      summary: 'b',
      day: '2024-02-29',
    },
  ],
};

test('another parser reads the RSS', () => {
  const read = parseRssFeed(rss(feed));
  expect(read.title).toBe(feed.title);
  expect(read.language).toBe('vi');
  expect(
    read.items?.map(({ title, link, description, pubDate }) => [title, link, description, pubDate]),
  ).toEqual([
    ['A & B', 'https://sanvat.example/a/', "5 < 6 'và' 7 > 6", 'Sat, 21 Nov 2026 17:00:00 GMT'],
    ['B', 'https://sanvat.example/b/', 'b', 'Wed, 28 Feb 2024 17:00:00 GMT'],
  ]);
  expect(read.items?.map(({ guid }) => guid)).toMatchObject([
    { value: 'https://sanvat.example/a/#x', isPermaLink: false },
    { value: 'https://sanvat.example/b/', isPermaLink: true },
  ]);
});

test('another parser reads the JSON Feed', () => {
  const text = jsonFeed(feed);
  const read = parseJsonFeed(text);
  expect(read.title).toBe(feed.title);
  expect(read.feed_url).toBe(feed.feedUrl);
  expect(
    read.items?.map(({ id, title, content_text, tags }) => [id, title, content_text, tags]),
  ).toEqual([
    ['https://sanvat.example/a/#x', 'A & B', "5 < 6 'và' 7 > 6", ['Nâng hạng']],
    ['https://sanvat.example/b/', 'B', 'b', undefined],
  ]);
  expect(JSON.parse(text)).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ date_published: '2026-11-22T00:00:00+07:00' }, {}],
  });
});

test('a feed without news is still a feed', () => {
  expect(parseRssFeed(rss({ ...feed, items: [] })).title).toBe(feed.title);
  expect(parseJsonFeed(jsonFeed({ ...feed, items: [] })).title).toBe(feed.title);
});

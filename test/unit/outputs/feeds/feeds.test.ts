import { handedOut } from '../../../../src/catalogue/handouts.ts';
import type { Unit } from '../../../../src/catalogue/records.ts';
import { expect, test } from 'vitest';
import type { SiteFile } from '../../../../src/lib/site-file.ts';
import {
  changeFeedPath,
  changeFormsOf,
  eventCalendarPath,
  recordPath,
  storyFeedPath,
} from '../../../../src/outputs/addresses/index.ts';
import { changeFeeds } from '../../../../src/outputs/feeds/change-feed.ts';
import { eventCalendars } from '../../../../src/outputs/feeds/event-calendar.ts';
import { storyFeeds } from '../../../../src/outputs/feeds/story-feed.ts';
import { catalogueOf } from '../../../support/search.ts';

const catalogue = await catalogueOf('test/fixtures/xa-mau/content');

/** The text of the file at a path. */
async function textAt(files: readonly SiteFile[], path: string): Promise<string> {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  return String(await file.body());
}

/** How many entries a calendar has. */
const entries = (calendar: string): number => calendar.match(/BEGIN:VEVENT/g)?.length ?? 0;

test('the changes of the site, and of each place that is handed on, can be had in every form, none of them empty', async () => {
  const files = changeFeeds(catalogue, 'vi');
  const places = handedOut<Unit>([...catalogue.localities, ...catalogue.provinces]);
  const followed = places.filter((place) => changeFormsOf(place, catalogue.today).length > 0);
  expect(followed.length).toBeGreaterThan(0);
  expect(followed.length).toBeLessThan(places.length);
  for (const locality of [undefined, ...followed]) {
    expect(await textAt(files, changeFeedPath('rss', 'vi', locality))).toMatch(/^<\?xml/);
    const feed = JSON.parse(await textAt(files, changeFeedPath('json', 'vi', locality)));
    expect(feed.feed_url).toContain(changeFeedPath('json', 'vi', locality));
    expect(await textAt(files, changeFeedPath('ics', 'vi', locality))).toMatch(/^BEGIN:VCALENDAR/);
  }
  for (const { path, body } of files) {
    const parts = { xml: '<item>', json: '"url":', ics: 'BEGIN:VEVENT' };
    const part = parts[path.split('.').at(-1) as keyof typeof parts];
    expect(String(await body()), path).toContain(part);
  }
});

test('the feed of a locality tells of its own products alone', async () => {
  const files = changeFeeds(catalogue, 'vi');
  const urlsOf = async (path: string): Promise<string[]> =>
    JSON.parse(await textAt(files, path)).items.map(({ url }: { url: string }) => url);
  const all = await urlsOf(changeFeedPath('json', 'vi'));
  for (const locality of catalogue.localities) {
    if (!changeFormsOf(locality, catalogue.today).includes('json')) continue;
    const others = catalogue.products.filter(
      (product) => product.locality !== locality && product.locality.formerDistrict !== locality,
    );
    const own = await urlsOf(changeFeedPath('json', 'vi', locality));
    expect(all).toEqual(expect.arrayContaining(own));
    for (const product of others)
      expect(own.filter((url) => url.endsWith(recordPath(product, 'vi')))).toEqual([]);
  }
});

test('events are calendars of the site, of each event, of each kind and of each locality', async () => {
  const files = eventCalendars(catalogue, 'en');
  const whole = entries(await textAt(files, eventCalendarPath(undefined, 'en')));
  const sum = async (parts: string[]) =>
    (await Promise.all(parts.map((path) => textAt(files, path)))).reduce(
      (count, text) => count + entries(text),
      0,
    );
  const { events } = catalogue;
  const kinds = [...new Set(events.map(({ data }) => data.kind))];
  expect(whole).toBeGreaterThan(0);
  expect(await sum(events.map((event) => eventCalendarPath({ event }, 'en')))).toBe(whole);
  expect(await sum(kinds.map((kind) => eventCalendarPath({ kind }, 'en')))).toBe(whole);
  const localities = new Set(events.flatMap(({ locality }) => locality ?? []));
  for (const locality of localities)
    expect(await sum([eventCalendarPath({ locality }, 'en')])).toBeGreaterThan(0);
});

test('a calendar is called after what it holds', async () => {
  const [event] = catalogue.events;
  if (!event) throw new Error('Xã Mẫu has no event.');
  const text = await textAt(eventCalendars(catalogue, 'vi'), eventCalendarPath({ event }, 'vi'));
  expect(text.replaceAll('\r\n ', '')).toContain(event.data.name.vi);
});

test('stories are fed in both forms at the addresses that pages name', async () => {
  const files = storyFeeds(catalogue, 'en');
  expect(await textAt(files, storyFeedPath('en'))).toContain('<rss');
  const feed = JSON.parse(await textAt(files, storyFeedPath('en', 'json')));
  expect(feed.items).toHaveLength(catalogue.stories.length);
});

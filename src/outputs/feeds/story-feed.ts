import type { Catalogue } from '../../catalogue/records.ts';
import { type Lang, pick, useStrings } from '../../i18n/index.ts';
import { jsonFeed } from '../../lib/json-feed.ts';
import { rss } from '../../lib/rss.ts';
import type { SiteFile } from '../../lib/site-file.ts';
import {
  absoluteUrl,
  changeFeedTypes,
  recordPath,
  sectionPath,
  storyFeedPath,
} from '../addresses/index.ts';

/** Stories in one language as RSS 2.0 or JSON Feed, newest first; an untranslated one keeps its Vietnamese words. */
export function storyFeed({ site, stories }: Catalogue, lang: Lang, form: 'rss' | 'json'): string {
  const write = form === 'rss' ? rss : jsonFeed;
  return write({
    title: `${pick(site.name, lang).text}: ${useStrings(lang).common.nav.story}`,
    description: pick(site.description, lang).text,
    language: lang,
    homeUrl: absoluteUrl(sectionPath('story', lang)),
    feedUrl: absoluteUrl(storyFeedPath(lang, form)),
    items: stories.map((story) => {
      const url = absoluteUrl(recordPath(story, lang));
      const { title, summary, date } = story.data;
      return {
        id: url,
        url,
        title: pick(title, lang).text,
        summary: pick(summary, lang).text,
        day: date,
      };
    }),
  });
}

/** The stories of a language as feeds. */
export const storyFeeds = (catalogue: Catalogue, lang: Lang): SiteFile[] =>
  (['rss', 'json'] as const).map((form) => ({
    path: storyFeedPath(lang, form),
    type: changeFeedTypes[form],
    body: () => storyFeed(catalogue, lang, form),
  }));

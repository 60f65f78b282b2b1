import type { Catalogue } from '../catalogue/records.ts';
import { type Lang, pick, useStrings } from '../i18n/index.ts';
import { rss } from '../lib/rss.ts';
import { absoluteUrl, recordPath, sectionPath, storyFeedPath } from './urls.ts';

/** Stories as RSS 2.0 in one language, newest first; an untranslated one keeps its Vietnamese words. */
export function storyFeed({ site, stories }: Catalogue, lang: Lang): string {
  return rss({
    title: `${pick(site.name, lang).text}: ${useStrings(lang).common.nav.story}`,
    description: pick(site.description, lang).text,
    language: lang,
    homeUrl: absoluteUrl(sectionPath('story', lang)),
    feedUrl: absoluteUrl(storyFeedPath(lang)),
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

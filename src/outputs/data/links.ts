/** What the page of the open data leads to, beside the data sets themselves. */
import { type Lang, useStrings } from '../../i18n/index.ts';
import {
  changeFeedPath,
  dataPath,
  merchantFeedPath,
  schemaPath,
  storyFeedPath,
} from '../addresses/index.ts';
import { filesOf, schemaNames } from './json-schema.ts';

/** Files under a heading: what each is called, and its path without base. */
export interface LinkGroup {
  title: string;
  links: { label: string; path: string; isFileName?: boolean }[];
}

/** The files that tell of everything at once, the feeds of a language, and the schemas. */
export function dataLinks(lang: Lang): LinkGroup[] {
  const { data: t } = useStrings(lang);
  return [
    {
      title: t.otherFiles,
      links: [
        { label: t.datapackage, path: dataPath('datapackage.json') },
        { label: t.dcat, path: dataPath('dcat.jsonld') },
      ],
    },
    {
      title: t.feedsTitle,
      links: [
        { label: t.stories, path: storyFeedPath(lang, 'rss') },
        { label: t.storiesJson, path: storyFeedPath(lang, 'json') },
        { label: t.changes, path: changeFeedPath('rss', lang) },
        { label: t.merchant, path: merchantFeedPath },
      ],
    },
    {
      title: t.schemas,
      links: schemaNames.map((name) => ({
        label: `content/${filesOf(name)}`,
        path: schemaPath(name),
        isFileName: true,
      })),
    },
  ];
}

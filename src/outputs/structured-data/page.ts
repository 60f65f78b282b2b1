import type { Lang } from '../../i18n/index.ts';
import { absoluteUrl, homePath } from '../addresses/index.ts';
import { type Graph, makeGraph } from './graph.ts';

/** A page that is of no record: what it is called, what it is about. */
export interface PlainPage {
  title: string;
  description: string;
  /** Its address without base. */
  path: string;
  siteName: string;
}

/** The JSON-LD graph of a page that is not about one record: the page itself and its site. */
export const pageGraph = ({ title, description, path, siteName }: PlainPage, lang: Lang): Graph =>
  makeGraph({
    '@type': 'WebPage',
    '@id': absoluteUrl(path),
    url: absoluteUrl(path),
    name: title,
    description,
    inLanguage: lang,
    isPartOf: {
      '@type': 'WebSite',
      '@id': `${absoluteUrl(homePath('vi'))}#site`,
      url: absoluteUrl(homePath(lang)),
      name: siteName,
    },
  });

import type { Catalogue } from '../../catalogue/records.ts';
import type { Lang } from '../../i18n/index.ts';
import { compareNames, idFromName } from '../../lib/fold.ts';
import { facetFiles } from '../data/facet-files.ts';
import { facetDataPath, href, type NearSettings, nearWords } from '../addresses/index.ts';

/** The same for every list of a language. */
export function nearSettings(catalogue: Catalogue, lang: Lang): NearSettings {
  const names = new Set(catalogue.localities.map(({ data }) => data.province));
  return {
    origins: href(`${facetDataPath(facetFiles(catalogue).version)}origins.json`),
    words: nearWords(lang),
    provinces: [...names]
      .sort(compareNames)
      .map((name) => ({ value: idFromName(name), name: { vi: name } })),
  };
}

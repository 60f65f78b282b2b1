import { createHash } from 'node:crypto';
import type { Catalogue } from '../../catalogue/records.ts';
import { type Lang, langs, useStrings } from '../../i18n/index.ts';
import { indexFiles, WHOLE_LIMIT } from '../../domain/search/files.ts';
import type { SearchManifest } from '../../domain/search/manifest.ts';
import { searchKinds } from '../../domain/search/records.ts';
import synonyms from '../../domain/search/synonyms.json' with { type: 'json' };
import { jsonFiles, type SiteFile } from '../../lib/site-file.ts';
import { noticeKinds, noticeLine, noticeOf } from '../../i18n/law-words.ts';
import { searchEntries } from './entries.ts';
import { searchFactParts } from './facts.ts';
import { searchTexts } from './texts.ts';
import {
  clothPath,
  href,
  nearWords,
  recordPath,
  searchDataFolder,
  searchDataPath,
  searchPath,
  sectionPath,
  textIndexPath,
} from '../addresses/index.ts';

const VERSION_LETTERS = 12;
const ID_MARK = 'ID';

/** Names that mean the same, as the index carries them: without their sources. */
const synonymGroups = synonyms.groups.map(({ names }) => names);

/**
 * The files of the search index in both languages: for each a manifest whose address stays, and a
 * folder whose name changes with what is in it, so that it may be kept for ever.
 *
 * @returns their text by their path below `/search-data/`
 */
export function searchIndexFiles(catalogue: Catalogue): Map<string, string> {
  const files = new Map<string, string>();
  for (const lang of langs) {
    const entries = searchEntries(catalogue, lang);
    const index = indexFiles(entries, synonymGroups, searchFactParts(catalogue, lang));
    const hash = createHash('sha256').update(JSON.stringify(searchTexts(catalogue, lang)));
    for (const [path, text] of index) hash.update(path).update(text);
    const version = hash.digest('hex').slice(0, VERSION_LETTERS);
    for (const [path, text] of index) files.set(`${lang}/${version}/${path}`, text);
    const manifest = searchManifest(lang, version, entries.length <= WHOLE_LIMIT);
    files.set(`${lang}.json`, JSON.stringify(manifest));
  }
  return files;
}

/** Those files, where the browser looks for them. */
export const searchFiles = (catalogue: Catalogue): SiteFile[] =>
  jsonFiles(searchDataFolder, searchIndexFiles(catalogue));

function searchManifest(lang: Lang, version: string, isWhole: boolean): SearchManifest {
  const { found } = useStrings(lang).search;
  const { from, device } = nearWords(lang);
  const paths = searchKinds.map((kind) => [
    kind,
    href(recordPath({ kind, id: ID_MARK }, lang)).replace(ID_MARK, '{id}'),
  ]);
  return {
    folder: href(`${searchDataPath(lang).replace(/\.json$/, '')}/${version}/`),
    isWhole,
    texts: href(textIndexPath),
    version,
    paths: Object.fromEntries(paths) as SearchManifest['paths'],
    cloth: href(clothPath({ kind: '{kind}', id: '{id}' })),
    searchPath: href(searchPath(lang)),
    nearPath: `${href(sectionPath('point-of-sale', lang))}?${from}=${device}`,
    words: found,
    notices: Object.fromEntries(
      noticeKinds.map((kind) => {
        const { gloss } = noticeOf(kind, lang);
        const words = noticeLine(kind, 'vi');
        return [kind, gloss === undefined ? [words] : [words, gloss]];
      }),
    ),
  };
}

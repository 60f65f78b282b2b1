import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import type { Catalogue } from '../../../src/catalogue/records.ts';
import { langs } from '../../../src/i18n/index.ts';
import type { Settings } from '../../../src/settings.ts';
import { textForIndex } from '../../../src/domain/search/text-words.ts';
import { searchTexts } from '../../../src/outputs/search/texts.ts';
import { textIndexPath } from '../../../src/outputs/addresses/index.ts';

/** A file of the index, by its path in Pagefind's folder. */
export interface TextIndexFile {
  path: string;
  content: Uint8Array;
}

/** Its own pages and its worker, none of which are used here: 0.5 MB that every release would carry. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker|playground)|^playground\//;
const ENTRY_FILE = 'pagefind-entry.json';
const RECORDS_AT_ONCE = 500;

/**
 * Writes the index of what pages say into a built site. It is made from the catalogue's records and
 * not by reading pages: that takes a tenth of the room and of the memory.
 *
 * @param folder the built site
 * @param settings which content, and for which day
 * @throws when Pagefind refuses anything
 */
export async function writeTextIndex(
  folder: string,
  settings: Pick<Settings, 'content' | 'today' | 'hold'>,
): Promise<void> {
  const { catalogue } = await readCatalogue(settings);
  if (!catalogue) throw new Error('The content has changed while it was built.');
  for (const { path, content: bytes } of await textIndexFiles(catalogue)) {
    const file = join(folder, textIndexPath, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

/** The files of the index of a catalogue, in both languages. */
export async function textIndexFiles(catalogue: Catalogue): Promise<TextIndexFile[]> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join(' ')}`);
  try {
    for (const lang of langs) {
      const texts = searchTexts(catalogue, lang);
      for (let at = 0; at < texts.length; at += RECORDS_AT_ONCE) {
        const added = await Promise.all(
          texts.slice(at, at + RECORDS_AT_ONCE).map(({ record, text }) =>
            index.addCustomRecord({
              // Its number leads to its address; this only has to be one of a kind.
              url: `/${lang}/${record}`,
              content: textForIndex(text),
              language: lang,
              meta: { record: String(record) },
            }),
          ),
        );
        const refused = added.flatMap((answer) => answer.errors);
        if (refused.length > 0) throw new Error(`Pagefind: ${refused.join(' ')}`);
      }
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`Pagefind: ${failures.join(' ')}`);
    return files.filter(({ path }) => !UNUSED.test(path)).map(inOneOrder);
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}

/** Pagefind lists its languages as its hash table happens to: the same index must be the same bytes. */
function inOneOrder({ path, content }: TextIndexFile): TextIndexFile {
  if (path !== ENTRY_FILE) return { path, content };
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: object };
  const languages = Object.fromEntries(
    Object.entries(entry.languages).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return { path, content: new TextEncoder().encode(JSON.stringify({ ...entry, languages })) };
}

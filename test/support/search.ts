import { buildCatalogue } from '../../src/catalogue/build.ts';
import { readContent } from '../../src/catalogue/read/index.ts';
import type { Catalogue } from '../../src/catalogue/records.ts';
import { wordless } from '../../src/domain/search/files.ts';
import type { SearchEntry } from '../../src/domain/search/records.ts';
import { searchWords } from '../../src/domain/search/search.ts';
import synonymData from '../../src/domain/search/synonyms.json' with { type: 'json' };
import { Synonyms } from '../../src/domain/search/synonyms.ts';
import { type WordSource, wordsInMemory } from '../../src/domain/search/word-index.ts';

/** The synonyms that the site ships. */
export const synonyms = new Synonyms(synonymData.groups.map(({ names }) => names));

/** A content folder as a catalogue, on a fixed day. */
export async function catalogueOf(content = 'content', today = '2026-11-22'): Promise<Catalogue> {
  const { entries } = await readContent(content);
  const { catalogue, problems } = buildCatalogue(entries, today);
  if (catalogue) return catalogue;
  throw new Error(problems.map(({ file, message }) => `${file}: ${message.vi}`).join('\n'));
}

/** An index in memory of records of which only the names matter. */
export const indexOf = (...names: string[]): WordSource =>
  wordsInMemory(
    names.map((name, at) => entry(`r${at}`, name)),
    synonyms,
  );

/** A record as it is searched, with what a test says of it. */
export const entry = (id: string, name: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  kind: 'product',
  id,
  name,
  summary: '',
  ...wordless,
  ...more,
});

/** Numbers of the records that a query finds, best first. */
export const numbersFound = async (query: string, source: WordSource): Promise<number[]> =>
  (await searchWords(query, source)).matches.map(({ record }) => record);

import type { Catalogue } from '../../src/catalogue/records.ts';
import { answerQuery, type Answer } from '../../src/domain/search/answer.ts';
import type { ReadPart } from '../../src/domain/search/facts/parts.ts';
import { searchWords } from '../../src/domain/search/search.ts';
import { wordsInMemory } from '../../src/domain/search/word-index.ts';
import type { Lang } from '../../src/i18n/index.ts';
import { searchEntries, searchedRecords } from '../../src/outputs/search/entries.ts';
import { searchFactParts } from '../../src/outputs/search/facts.ts';
import { synonyms } from './search.ts';

/** What the search page says to a query: the answer that joins facts, or what its words find. */
export interface Said {
  answer: Answer | undefined;
  /** `kind/id`, best first. */
  found: string[];
}

/** The search of a catalogue, as the page runs it. */
export function answering(
  catalogue: Catalogue,
  lang: Lang,
): (text: string, now: Date) => Promise<Said> {
  const source = wordsInMemory(searchEntries(catalogue, lang), synonyms);
  const parts = searchFactParts(catalogue, lang);
  const records = searchedRecords(catalogue);
  const readPart: ReadPart = <Part>(name: string) => Promise.resolve(parts.get(name) as Part);
  return async (text, now) => {
    const answer = await answerQuery(text, { source, readPart }, now);
    const matches = answer?.matches ?? (await searchWords(text, source)).matches;
    const found = matches.map(({ record }) => `${records[record]?.kind}/${records[record]?.id}`);
    return { answer, found };
  };
}

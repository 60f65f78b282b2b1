/**
 * What is held back, for the watch list. The list is a public page, and the words that the check has
 * stopped may be the very ones that must not stand on one: it says what kind of mistake it is, never
 * what is written there. `npm run check` prints that for the people who have the file.
 */
import { generalSentence } from '../../catalogue/problem.ts';
import type { ExcludedFile } from '../../catalogue/records.ts';
import { type Lang, useStrings } from '../../i18n/index.ts';

/** An excluded file as a page prints it. */
export interface ExcludedRow {
  /** Path from the project's folder: `content/products/banh-gai.json`. */
  file: string;
  /** The entry, `products/banh-gai`; the file for what is none of an entry. */
  name: string;
  /** A sentence for each reason, with the field where one is meant. */
  reasons: { field: string; why: string }[];
}

export const excludedRow = (
  { file, record, problems, dependsOn }: ExcludedFile,
  lang: Lang,
): ExcludedRow => ({
  file: `content/${file}`,
  name: record ?? file,
  reasons: [
    ...problems.map(({ code, field }) => ({
      field,
      why: generalSentence(code, field || undefined).message[lang],
    })),
    ...dependsOn.map((name) => ({
      field: '',
      why: useStrings(lang).watch.held.dependsOn(name),
    })),
  ],
});

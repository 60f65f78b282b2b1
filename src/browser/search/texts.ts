import type { SearchManifest } from '../../domain/search/manifest.ts';
import { holdsWords, textFromIndex, wordsForTexts } from '../../domain/search/text-words.ts';
import type { WordSource } from '../../domain/search/word-index.ts';

/** A record whose page says what was looked for. */
export interface TextFinding {
  record: number;
  text: string;
  /** The words, without marks. */
  found: ReadonlySet<string>;
}

/** Pagefind's script, as far as it is used here. */
export interface Pagefind {
  search(text: string): Promise<{ results: { data(): Promise<Fragment> }[] } | null>;
}
interface Fragment {
  raw_content?: string;
  content: string;
  meta: Record<string, string>;
}

/** Pagefind drops a word that it does not know, so some of its results hold only the others. */
const LOOKED_AT = 12;

let script: Promise<Pagefind> | undefined;

interface PagefindScript extends Pagefind {
  options(options: object): Promise<void>;
}

async function loadPagefind({ texts, version }: SearchManifest): Promise<Pagefind> {
  const address = `${texts}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindScript;
  // A worker would fetch the script a second time, for work of a few milliseconds.
  await pagefind.options({ basePath: texts, noWorker: true, metaCacheTag: version });
  return pagefind;
}

/** True once Pagefind is there, so that another search costs little. */
export const hasTexts = (): boolean => script !== undefined;

/**
 * Looks inside the texts of pages.
 *
 * @returns the records whose text holds every word, best first; nothing when the texts cannot be
 *   searched, as in development, where they are not indexed
 */
export async function searchTexts(
  query: string,
  manifest: SearchManifest,
  source: WordSource,
): Promise<TextFinding[]> {
  script ??= loadPagefind(manifest);
  try {
    return await searchTextsWith(await script, query, source);
  } catch {
    script = undefined;
    return [];
  }
}

/** The same with a Pagefind that is loaded already. */
export async function searchTextsWith(
  pagefind: Pagefind,
  query: string,
  source: WordSource,
): Promise<TextFinding[]> {
  const words = wordsForTexts(query, source);
  if (words.length === 0) return [];
  const answer = await pagefind.search(words.join(' '));
  const fragments = await Promise.all(
    (answer?.results ?? []).slice(0, LOOKED_AT).map((result) => result.data()),
  );
  return fragments.flatMap(({ raw_content, content, meta }) => {
    const text = textFromIndex(raw_content ?? content);
    const record = Number(meta['record']);
    return holdsWords(text, words) ? [{ record, text, found: new Set(words) }] : [];
  });
}

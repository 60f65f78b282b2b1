import type { Catalogue, Story } from '../../catalogue/records.ts';
import type { StoryNode } from '../../catalogue/read/markdown.ts';
import { type Lang, pick } from '../../i18n/index.ts';
import { searchedRecords } from './entries.ts';

/** The words of one record's page, for the index that looks inside texts. */
export interface SearchText {
  /** Its number in `searchEntries`. */
  record: number;
  text: string;
}

/**
 * What pages say beyond names and summaries: facts, stories, why a route stops where it does. Only
 * pages that say such things in the language: names and summaries are in the index of words.
 */
export function searchTexts(catalogue: Catalogue, lang: Lang): SearchText[] {
  return searchedRecords(catalogue).flatMap((entry, record) => {
    const { data } = entry;
    const given = [
      ...('facts' in data ? (data.facts ?? []).map(({ text }) => text) : []),
      ...('stops' in data ? data.stops.map(({ reason }) => reason) : []),
    ].map((text) => pick(text, lang));
    const own = given.filter((text) => text.lang === lang).map(({ text }) => text);
    const body = entry.kind === 'story' ? bodyText(entry, lang) : '';
    const parts = [...own, body].filter((part) => part !== '');
    if (parts.length === 0) return [];
    // Somebody may remember a word of the one and a word of the other.
    const summary = 'summary' in data && data.summary ? [pick(data.summary, lang).text] : [];
    return [{ record, text: [...summary, ...parts].join(' ') }];
  });
}

const bodyText = ({ body }: Story, lang: Lang): string =>
  (body[lang] ?? []).map(nodeText).join(' ').replace(/\s+/g, ' ').trim();

function nodeText(node: StoryNode): string {
  if ('value' in node) return node.value;
  if (node.type === 'note') return '';
  if (!('children' in node)) return ' ';
  const isBlock = !['link', 'emphasis', 'strong', 'delete', 'inlineCode'].includes(node.type);
  return node.children.map(nodeText).join('') + (isBlock ? ' ' : '');
}

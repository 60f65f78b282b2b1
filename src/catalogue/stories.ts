/** What surrounds a story, and in which language it can be read. */
import type { Source } from '../schema/source.ts';
import type { StoryNode } from './read/markdown.ts';
import type { Route, Story } from './records.ts';
import { sourcePages } from './source-pages.ts';

const MOST_NEXT = 4;

/**
 * The stories to read after one: those that follow it in the list, wrapping around, so that every story is
 * linked from another.
 */
export function storiesAfter(story: Story, stories: readonly Story[]): Story[] {
  const at = stories.indexOf(story);
  return [...stories.slice(at + 1), ...stories.slice(0, at)].slice(0, MOST_NEXT);
}

/** A route that visits a subject of the story, else one of its commune. */
export const routeTo = ({ products, destinations, locality }: Story): Route | undefined =>
  [...products, ...destinations].flatMap(({ routes }) => routes)[0] ?? locality.routes[0];

/** The body of a story in a language; the Vietnamese one where it is not translated. */
export function bodyIn(
  { body }: Pick<Story, 'body'>,
  lang: keyof Story['body'],
): { nodes: StoryNode[]; lang: keyof Story['body'] } {
  const nodes = body[lang];
  return nodes ? { nodes, lang } : { nodes: body.vi, lang: 'vi' };
}

/** A note at the end of a story: a page or document that it was told from, and where the text refers to it. */
export interface StoryNote {
  /** From 1, in the order of the text. */
  number: number;
  /** What was quoted from that page. */
  sources: readonly [Source, ...Source[]];
  /** The marks in the text, in its order; never empty. */
  marks: StoryNode[];
}

/** The marks of notes in a text, in its order. */
export const noteMarks = (nodes: readonly StoryNode[]): Extract<StoryNode, { type: 'note' }>[] =>
  nodes.flatMap((node) =>
    node.type === 'note' ? [node] : 'children' in node ? noteMarks(node.children) : [],
  );

/**
 * The notes of a story's text: one for each page or document, however often and by whichever of its quotations
 * the text refers to it. A mark of no source of the story has no note; the check reports it.
 */
export function storyNotes(nodes: readonly StoryNode[], sources: readonly Source[]): StoryNote[] {
  const pageOf = new Map(
    sourcePages(sources).flatMap((page) => page.map(({ id }) => [id, page] as const)),
  );
  const byPage = Map.groupBy(noteMarks(nodes), ({ source }) => pageOf.get(source));
  byPage.delete(undefined);
  return [...byPage].map(([page, marks], at) => ({
    number: at + 1,
    sources: page as [Source, ...Source[]],
    marks,
  }));
}

/** What surrounds a story, and in which language it can be read. */
import type { StoryNode } from './read/markdown.ts';
import type { Route, Story } from './records.ts';

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

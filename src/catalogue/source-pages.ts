import type { Source } from '../schema/source.ts';

/** Sources by the page or document that they quote, in the order in which each is first named. */
export const sourcePages = (sources: readonly Source[]): Source[][] => [
  ...Map.groupBy(
    sources,
    ({ url, publisher, publishedOn }) => url ?? `${publisher} ${publishedOn ?? ''}`,
  ).values(),
];

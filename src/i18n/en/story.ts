import type { Strings } from '../vi/index.ts';

export const story: Strings['story'] = {
  title: 'Stories',
  lede: 'A leaf that wraps two cakes, a wind that has to be prayed for. Each story is told from its sources.',
  listDescription: (count) =>
    `${count} stories about local specialities, the land they come from and the people who make them.`,
  others: 'More stories',
  empty: 'No stories yet',
  emptyHint: 'Meanwhile, have a look at the products.',
  from: {
    story: (place) => `A story from ${place}`,
    news: (place) => `News from ${place}`,
    exemplar: (place) => `A good example from ${place}`,
    guide: (place) => `A guide from ${place}`,
    recall: (place) => `Product withdrawal, ${place}`,
    warning: (place) => `Warning, ${place}`,
  },
  writtenBy: (author) => `by ${author}`,
  untranslated: 'This story has not been translated yet. Here it is in Vietnamese.',
  inStory: 'In this story',
  goThere: 'Go and see for yourself',
  caution: 'What could not be checked',
  clip: (host) => `Watch the clip at ${host}`,
  external: 'This article was published elsewhere. Only its title and the way to it are kept here.',
  readAt: (host) => `Read it at ${host}`,
  table: 'Table, scroll sideways to see all of it',
  next: 'Read more',
  all: 'All stories',
};

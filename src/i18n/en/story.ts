import type { Strings } from '../vi/index.ts';

export const story: Strings['story'] = {
  title: 'Stories',
  lede: 'Stories about local specialities, places and people, written from published sources.',
  listDescription: (count) =>
    `${count} stories about local specialities, places and people, written from published sources.`,
  others: 'More stories',
  empty: 'No stories yet',
  emptyHint: 'See the products instead.',
  from: {
    story: (place) => `A story from ${place}`,
    news: (place) => `News from ${place}`,
    exemplar: (place) => `A success story from ${place}`,
    guide: (place) => `A guide from ${place}`,
    recall: (place) => `Product withdrawal, ${place}`,
    warning: (place) => `Warning, ${place}`,
  },
  writtenBy: (author) => `by ${author}`,
  untranslated: 'This story is available in Vietnamese only.',
  inStory: 'In this story',
  goThere: 'Plan a visit',
  caution: 'What could not be verified',
  clip: (host) => `Watch the video at ${host}`,
  external:
    'This article was published elsewhere. Only its title and a link to the original are given here.',
  readAt: (host) => `Read it at ${host}`,
  table: 'Table, scroll sideways to see all of it',
  notes: 'Notes',
  noteMark: (number) => `Note ${number}`,
  noteBack: (number, place) =>
    `Back to note ${number} in the text${place === undefined ? '' : `, place ${place}`}`,
  next: 'Read more',
  all: 'All stories',
};

import type { StoryNode } from '../../catalogue/read/markdown.ts';
import type { StoryNote } from '../../catalogue/stories.ts';

/** Where a note stands on the page of its story. */
export const noteId = ({ number }: StoryNote): string => `note-${number}`;

/** Where the text refers to a note: the first place, the second and so on. */
export const markId = (note: StoryNote, mark: StoryNode): string =>
  `mark-${note.number}-${note.marks.indexOf(mark) + 1}`;

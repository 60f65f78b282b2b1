import { kindsWith, recordKinds } from '../../domain/record-kinds.ts';
import { makeProblem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import { unreadIds } from '../read/unread.ts';
import { forEach, type Rule } from './rule.ts';

/** Collections whose entries may show photographs. */
export const illustrated = [
  ...kindsWith('photographs', 'wanted'),
  ...kindsWith('photographs', 'possible'),
].map((kind) => recordKinds[kind].collection);

export const photos: Rule = {
  about: words(
    'Ảnh mà một mục nhắc tới phải có, và chỉ nhắc một lần; ảnh không mục nào nhắc tới thì được nhắc.',
    'A photograph that an entry names is there, and named once; one that nobody names is reported.',
  ),
  check: (entries) => {
    const used = new Set<string>();
    const twice = illustrated.flatMap((name) =>
      forEach(entries, name, ({ photos = [] }, file) =>
        photos.flatMap((photo, at) =>
          photos.findIndex((other) => other.file === photo.file) < at
            ? [makeProblem('photoTwice', file, `photos.${at}.file`, { found: photo.file })]
            : [],
        ),
      ),
    );
    const missing = illustrated.flatMap((name) =>
      forEach(entries, name, (data, file, id) =>
        (data.photos ?? []).flatMap((photo, at) => {
          const path = `photos/${id}/${photo.file}`;
          used.add(path);
          if (entries.paths.has(path)) return [];
          return [
            makeProblem('photoMissing', file, `photos.${at}.file`, {
              found: photo.file,
              wanted: `content/${path}`,
            }),
          ];
        }),
      ),
    );
    const unread = unreadIds(entries);
    const unused = [...entries.photos.keys()]
      .filter((path) => !used.has(`photos/${path}`) && !unread.has(path.split('/')[0] ?? ''))
      .map((path) => makeProblem('photoUnused', `photos/${path}`, '', { found: path }));
    return [...missing, ...twice, ...unused];
  },
};

import { makeProblem } from '../problem.ts';
import { illustrated } from './consent.ts';
import { forEach, type Rule } from './rule.ts';

export const photos: Rule = {
  name: 'photos',
  about: 'A photograph that an entry names is there; one that nobody names is reported.',
  check: (entries) => {
    const used = new Set<string>();
    const missing = illustrated.flatMap((name) =>
      forEach(entries, name, (data, file, id) =>
        (data.photos ?? []).flatMap((photo, at) => {
          const path = `${id}/${photo.file}`;
          used.add(path);
          return entries.photos.has(path) ? [] : [makeProblem('photoMissing', file, `photos.${at}.file`, { found: photo.file, wanted: `content/photos/${path}` })];
        }),
      ),
    );
    const unused = [...entries.photos.keys()]
      .filter((path) => !used.has(path))
      .map((path) => makeProblem('photoUnused', `photos/${path}`, '', { found: path }));
    return [...missing, ...unused];
  },
};

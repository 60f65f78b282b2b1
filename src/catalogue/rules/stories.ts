import { makeProblem } from '../problem.ts';
import { forEach, type Rule } from './rule.ts';

export const stories: Rule = {
  name: 'stories',
  about: 'A story of our own has its Vietnamese text, and a text has its data file.',
  check: (entries) => [
    ...forEach(entries, 'stories', (story, file, id) =>
      story.origin === 'own' && !entries.storyBodies.vi.has(id) ? [makeProblem('storyBodyMissing', file, '', { found: `content/stories/vi/${id}.md` })] : [],
    ),
    ...(['vi', 'en'] as const).flatMap((lang) =>
      [...entries.storyBodies[lang].keys()]
        .filter((id) => !entries.ids.stories.has(id))
        .map((id) => makeProblem('storyOrphan', `stories/${lang}/${id}.md`, '', { found: id, wanted: `content/stories/${id}.json` })),
    ),
  ],
};

import { readSettings } from '../lib/settings.ts';
import { buildCatalogue } from './build.ts';
import { hasErrors } from './problem.ts';
import { readContent } from './read/index.ts';

const settings = readSettings();
const { entries, problems: readProblems } = await readContent(settings.content);
const { catalogue: built, problems: ruleProblems } = buildCatalogue(entries, settings.today);
const problems = [...readProblems, ...ruleProblems];

// `npm run build` has reported these in full before it comes here; this stops `astro dev` and `astro build` run alone.
if (!built || hasErrors(problems)) {
  const lines = problems
    .filter(({ level }) => level === 'error')
    .map(({ file, field, message, fix }) => `  ${file} ${field}: ${message.vi} ${fix.vi}`);
  throw new Error(`The content has ${lines.length} errors.\n${lines.join('\n')}`);
}

/** The catalogue of this build: read once, for all pages. Only pages and endpoints import it. */
export const catalogue = built;

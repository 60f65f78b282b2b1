import { describe, expect, test } from 'vitest';
import { type Problem, sentences } from '../../../src/catalogue/problem.ts';
import { examine, type Expected, expectedOf, type Outcome, situations } from './situations.ts';

/** Each situation is examined once, for the test of its own and for the words of all. */
const outcomes = new Map<string, Promise<Outcome>>();
function outcomeOf(situation: string): Promise<Outcome> {
  const known = outcomes.get(situation) ?? examine(situation);
  outcomes.set(situation, known);
  return known;
}

type Place = Pick<Problem, 'file' | 'field' | 'code' | 'level'>;
const nameOf = ({ file, field, code, level }: Place): string =>
  `${level} ${code} at ${file}${field && ` › ${field}`}`;

test('no situation is passed over for want of a list of what must be said', () => {
  // Scripts and pages are among the files; they are there to be refused, and never run.
  const files = Object.keys(import.meta.glob('../../fixtures/broken/*/content/**'));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files)
    expect(situations).toContain(file.replace('../../fixtures/broken/', '').split('/')[0]);
});

describe('what is wrong is reported, and nothing besides', () => {
  test.for(situations)('%s', async (situation) => {
    const { problems, changed } = await outcomeOf(situation);
    const expected = expectedOf(`broken/${situation}`);
    const found = problems.map(nameOf);
    const mayBeAbsent = expected
      .filter(({ optional }) => optional)
      .map(nameOf)
      .filter((name) => !found.includes(name));

    expect([...found, ...mayBeAbsent].sort()).toEqual(expected.map(nameOf).sort());
    for (const one of expected) expect(lineOf(one, problems), nameOf(one)).toBe(one.line);
    expect(changed).toEqual([]);
  });
});

/** The line that was reported for an expected problem, where one is expected. */
function lineOf(expected: Expected, problems: readonly Problem[]): number | undefined {
  if (expected.line === undefined) return undefined;
  return problems.find((problem) => nameOf(problem) === nameOf(expected))?.line;
}

describe('held back, what is wrong is left out, and what is left can be published', () => {
  // Of these the catalogue has one, or they belong to every page.
  const nothingIsLeft = /^(site|redirects)\.json$|^localities\//;
  test.for(situations)('%s', async (situation) => {
    const { problems, held, isReleased } = await outcomeOf(situation);
    const bad = problems.filter(({ level }) => level === 'error').map(({ file }) => file);
    if (bad.some((file) => nothingIsLeft.test(file)) && !isReleased) return;
    expect(isReleased).toBe(true);
    expect(held).toEqual(expect.arrayContaining(bad));
    if (bad.length === 0) expect(held).toEqual([]);
  });
});

test('every kind of problem has a situation', () => {
  const shown = new Set(
    situations.flatMap((name) => expectedOf(`broken/${name}`).map(({ code }) => code)),
  );
  expect(Object.keys(sentences).filter((code) => !shown.has(code as Problem['code']))).toEqual([]);
});

// Run by itself it examines every situation.
test('the sentences that an officer reads', { timeout: 120_000 }, async () => {
  const reports = await Promise.all(
    situations.map(async (situation) => {
      const { problems } = await outcomeOf(situation);
      const sentences = problems
        .map(({ message, fix }) => `${message.vi}\n  → ${fix.vi}`)
        .sort()
        .join('\n');
      return `## ${situation}\n${sentences}\n`;
    }),
  );
  await expect(reports.join('\n')).toMatchFileSnapshot('./__snapshots__/sentences.vi.txt');
});

import { describe, expect, test } from 'vitest';
import {
  annotationHost,
  withCommandsStopped,
  githubAnnotations,
  gitlabReport,
} from '../../../scripts/lib/annotations.ts';
import { generalSentence, makeProblem, sentences } from '../../../src/catalogue/problem.ts';
import type { ProblemCode } from '../../../src/catalogue/problem.ts';
import { rulesPage } from '../../../scripts/lib/rules-page.ts';
import { rules } from '../../../src/catalogue/rules/index.ts';

const problem = {
  ...makeProblem('unknownReference', 'products/a,b.json', 'producer', {
    title: 'Chủ thể',
    found: '100%\n::error::x',
    hint: 'content/producers',
  }),
  line: 7,
  column: 15,
};

describe('annotations for GitHub', () => {
  test('name the file, the line and the column, and break out of no line and no property', () => {
    const [command, ...more] = githubAnnotations([problem], 'content', 'en');
    expect(more).toEqual([]);
    expect(command).toMatch(
      /^::error file=content\/products\/a%2Cb\.json,line=7,col=15,title=unknownReference::"Chủ thể" names "100%25<U\+000A>::error::x"/,
    );
    expect(command).not.toContain('\n');
  });

  test('have no column without a line, for that would point at the first one', () => {
    const whole = makeProblem('emptyFile', 'products/a.json', '');
    expect(githubAnnotations([whole], 'content', 'vi')).toEqual([
      '::error file=content/products/a.json,title=emptyFile::Tệp rỗng. Viết nội dung, hoặc xóa tệp.',
    ]);
  });

  test('a log that quotes strangers obeys nothing that stands in it', () => {
    expect(withCommandsStopped('::add-mask::a', 'k7')).toBe(
      '::stop-commands::k7\n::add-mask::a\n::k7::',
    );
  });
});

describe('the report for GitLab', () => {
  const read = (problems: Parameters<typeof gitlabReport>[0]) =>
    JSON.parse(gitlabReport(problems, 'content', 'vi')) as {
      fingerprint: string;
      severity: string;
      location: { path: string; lines: { begin: number } };
    }[];

  test('has every issue with its file and line; errors weigh more than warnings', () => {
    const warning = makeProblem('noticeMissing', 'products/ruou.json', 'alcoholByVolume');
    expect(read([problem, warning])).toMatchObject([
      { severity: 'major', location: { path: 'content/products/a,b.json', lines: { begin: 7 } } },
      { severity: 'minor', location: { path: 'content/products/ruou.json', lines: { begin: 1 } } },
    ]);
  });

  test('knows a mistake again that has moved to another line, and two alike apart', () => {
    const [here] = read([problem]);
    const [moved] = read([{ ...problem, line: 20 }]);
    expect(moved?.fingerprint).toBe(here?.fingerprint);
    const twins = read([problem, problem]);
    expect(new Set(twins.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

test('a job says by itself on which host it runs', () => {
  expect(annotationHost({ GITHUB_ACTIONS: 'true' })).toBe('github');
  expect(annotationHost({ GITLAB_CI: 'true' })).toBe('gitlab');
  expect(annotationHost({})).toBeUndefined();
});

describe('the page of rules', () => {
  test.each(['vi', 'en'] as const)('names every rule and every kind of problem (%s)', (lang) => {
    const page = rulesPage(lang);
    for (const { name } of rules) expect(page).toContain(`- \`${name}\`: `);
    for (const code of Object.keys(sentences)) expect(page).toContain(`| \`${code}\` |`);
    expect(page).not.toContain('undefined');
  });

  test('every sentence stands without the words of a file', () => {
    for (const code of Object.keys(sentences) as ProblemCode[])
      expect(generalSentence(code).message.vi, code).not.toBe('');
  });
});

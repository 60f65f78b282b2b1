import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const files = [
  ...globSync('.github/workflows/*.yml'),
  ...globSync('.forgejo/workflows/*.yml'),
  '.gitlab-ci.yml',
].sort();
const textOf = (file: string) => readFileSync(file, 'utf8').replace(/^\s*#.*$/gm, '');

test('there is a workflow for each host', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      '.forgejo/workflows/check.yml',
      '.forgejo/workflows/publish.yml',
      '.github/workflows/check.yml',
      '.github/workflows/pages.yml',
      '.gitlab-ci.yml',
    ]),
  );
});

describe.each(files)('%s', (file) => {
  const text = textOf(file);

  test('never runs a stranger’s change with our rights', () => {
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
    const checkouts = text.split(/uses: actions\/checkout@/).slice(1);
    for (const checkout of checkouts)
      expect(checkout.split(/^\s*- /m)[0]).toContain('persist-credentials: false');
  });

  test('puts nobody’s words into a command', () => {
    for (const [, command] of text.matchAll(/run: (.*)/g)) expect(command).not.toContain('${{');
  });

  test('names actions by their major version, and installs what is locked without running what packages bring', () => {
    for (const [, action] of text.matchAll(/uses: (\S+)/g))
      expect(action).toMatch(/^actions\/[\w-]+@v\d+$/);
    for (const [, install] of text.matchAll(/(npm (?:ci|install).*)/g))
      expect(install).toBe('npm ci --ignore-scripts');
  });

  test('touches a secret, or publishes, only after the check has passed', () => {
    const check = text.indexOf('scripts/check.ts');
    const handsOn = /secrets\.|scripts\/release\.ts|actions\/deploy-pages|publish: dist/.exec(text);
    if (!handsOn) return;
    expect(check).toBeGreaterThan(0);
    expect(check).toBeLessThan(handsOn.index);
  });
});

test.each(globSync('.github/workflows/*.yml').sort())(
  '%s asks for no more rights than it needs',
  (file) => {
    const text = textOf(file);
    expect(text).toMatch(/^permissions:( \{\}|\n {2}contents: read)\n/m);
    const writing = [...text.matchAll(/(\S+): write/g)].map(([, right]) => right);
    expect(writing).toEqual(file.endsWith('pages.yml') ? ['pages', 'id-token'] : []);
  },
);

test.each(['check.yml'])(
  'a change is judged by the base branch, on GitHub and on Forgejo: %s',
  (name) => {
    for (const host of ['.github', '.forgejo']) {
      const text = textOf(`${host}/workflows/${name}`);
      expect(text).toMatch(/ref: \$\{\{ github\.event\.pull_request\.base\.sha \}\}/);
      // Every command runs in the base's checkout; the change is only what it looks at.
      const steps = text
        .split(/^ {6}- /m)
        .filter((step) => /^\s*run:/m.test(step) || step.startsWith('run:'));
      expect(steps.length).toBeGreaterThan(2);
      for (const step of steps) expect(step).toContain('working-directory: base');
    }
  },
);

test.each([
  '.github/workflows/pages.yml',
  '.github/workflows/rebuild.yml',
  '.forgejo/workflows/publish.yml',
])('%s makes a release every day, just after midnight in Viet Nam', (file) => {
  const [, minute, hour] = /cron: '(\d+) (\d+) \* \* \*'/.exec(textOf(file)) ?? [];
  expect((Number(hour) + 7) % 24).toBe(0);
  expect(Number(minute)).toBeGreaterThan(0);
});

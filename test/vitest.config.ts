import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const SECOND = 1000;

/** The whole country takes a minute and a half on two idle cores; on a busy machine it may take many. */
const BUILD_TIMEOUT = 900 * SECOND;

/** A build or a browser alone nearly fills a core: more than two side by side only wait for each other. */
const twoAtATime = { maxWorkers: 2 };

const browserTest = {
  testTimeout: 60 * SECOND,
  // A page on a busy machine takes its time; a test that waits for it does not fail for that.
  expect: { poll: { timeout: 10 * SECOND } },
  hookTimeout: BUILD_TIMEOUT,
  ...twoAtATime,
};

/** What a visitor does with a phone that is years old; these run in an old Chromium too. */
const onOldPhones = ['check', 'facets', 'floor', 'map', 'search', 'trip'];

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    globalSetup: 'test/support/folder.ts',
    isolate: true,
    // `npm run coverage`: how many branches of the rooms with rules in them the unit tests take, in percent.
    coverage: {
      provider: 'v8',
      include: ['src/{schema,domain,catalogue,outputs}/**/*.ts'],
      reporter: ['text-summary'],
      reportsDirectory: '.cache/coverage',
      thresholds: Object.fromEntries(
        ['schema', 'domain', 'catalogue', 'outputs'].map((room) => [
          `src/${room}/**/*.ts`,
          { branches: 90 },
        ]),
      ),
    },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 60 * SECOND },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          testTimeout: BUILD_TIMEOUT,
          hookTimeout: BUILD_TIMEOUT,
          ...twoAtATime,
        },
      },
      {
        extends: true,
        test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...browserTest },
      },
      {
        extends: true,
        test: {
          name: 'old',
          include: onOldPhones.map((name) => `test/e2e/${name}.test.ts`),
          env: { SAN_VAT_BROWSER: 'old' },
          ...browserTest,
        },
      },
    ],
  },
});

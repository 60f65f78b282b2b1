import { expect, test } from 'vitest';
import { browserFloor, buildTarget, readFloor } from '../../../src/lib/browser-floor.ts';

test('the floor of package.json names every browser of our visitors', () => {
  expect(browserFloor.map(({ browser }) => browser).sort()).toEqual([
    'android',
    'chrome',
    'firefox',
    'ios_saf',
    'safari',
  ]);
  expect(buildTarget).toHaveLength(4);
});

test('a line that is not plain stops the build, and says which', () => {
  expect(readFloor(['safari >= 15.4'])).toEqual([{ browser: 'safari', version: '15.4' }]);
  for (const line of ['last 2 versions', 'chrome > 100', 'lynx >= 2'])
    expect(() => readFloor([line])).toThrow(line);
});

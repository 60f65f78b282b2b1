/** The script that is in the head of every page (public/theme.js). */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';

const script = readFileSync(new URL('../../public/theme.js', import.meta.url), 'utf8');

describe('the look that a visitor chose', () => {
  const lookWith = (localStorage: object): Record<string, string> => {
    const dataset: Record<string, string> = {};
    runInNewContext(script, { localStorage, document: { documentElement: { dataset } } });
    return dataset;
  };

  test('is put on the page; without one the device decides', () => {
    expect(lookWith({ getItem: () => 'dark' })).toEqual({ theme: 'dark' });
    expect(lookWith({ getItem: () => null })).toEqual({ theme: 'auto' });
  });

  test('does without where storage is forbidden', () => {
    const forbidden = {
      getItem: () => {
        throw new Error('SecurityError');
      },
    };
    expect(lookWith(forbidden)).toEqual({});
  });
});

import { expect, test } from 'vitest';
import data from '../../../../src/domain/search/synonyms.json' with { type: 'json' };
import { synonyms } from '../../../support/search.ts';

test('every group names where it is said, and every source has an address or says that it is ours', () => {
  const sources = data.sources as Record<string, { title: string; url?: string; path?: string }>;
  for (const { names, sources: said } of data.groups) {
    expect(names.length, names.join()).toBeGreaterThan(1);
    expect(new Set(names).size, names.join()).toBe(names.length);
    expect(said.length, names.join()).toBeGreaterThan(0);
    for (const source of said) expect(sources[source]?.title, source).toBeTruthy();
    for (const name of names) expect(name).toBe(name.normalize('NFC'));
  }
  for (const [id, { url, path }] of Object.entries(sources))
    expect(url ?? path ?? id, id).toMatch(/^https:|^content\/|^own$/);
});

test.each([
  ['dứa', 'khóm'],
  ['khom', 'dứa'],
  ['đậu phộng', 'lạc'],
  ['bắp', 'ngô'],
  ['thịt heo', 'thịt lợn'],
  ['trà', 'chè'],
])('%s is also called %s', (asked, other) => {
  expect(synonyms.reword(asked.split(' ')).map((words) => words.join(' '))).toContain(other);
});

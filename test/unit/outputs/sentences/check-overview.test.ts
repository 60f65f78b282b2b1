import { expect, test } from 'vitest';
import { sentenceAreas, sentences } from '../../../../src/catalogue/problem.ts';
import { rules } from '../../../../src/catalogue/rules/index.ts';
import { checkOverview } from '../../../../src/outputs/sentences/check-overview.ts';

test.each(['vi', 'en'] as const)(
  'the guide tells of every rule and every sentence, in %s',
  (lang) => {
    const things = checkOverview(lang);
    expect(things.rules).toEqual(rules.map(({ about }) => about[lang]));
    expect(Object.keys(things.sentences)).toEqual(Object.keys(sentenceAreas));
    const all = Object.values(things.sentences).flat();
    expect(all).toHaveLength(Object.keys(sentences).length);
    for (const { message, fix } of all) expect(message.length * fix.length).toBeGreaterThan(0);
  },
);

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const slugs = readdirSync('src/prose/vi/guides');
const textOf = (lang: 'vi' | 'en', slug: string) =>
  readFileSync(`src/prose/${lang}/guides/${slug}`, 'utf8');
/** Commands and files in blocks, commands inside sentences, links and pictures: what must not differ. */
const skeletonOf = (text: string) => ({
  headings: text.match(/^## /gmu)?.length ?? 0,
  blocks: text.match(/^```[\s\S]*?^```/gmu) ?? [],
  commands: (text.match(/`npm run [^`]+`/gu) ?? []).filter((one) => !one.includes('--lang')).sort(),
  links: text.match(/(?:guide|tool|section)Path\([^)]*\)/gu) ?? [],
  pictures: text.match(/of=\{\w+\}/gu) ?? [],
});

test('every guide is written in both languages', () => {
  expect(readdirSync('src/prose/en/guides')).toEqual(slugs);
  expect(slugs).toHaveLength(8);
});

test.each(slugs)('%s has the same sections, commands, links and pictures in both', (slug) => {
  expect(skeletonOf(textOf('en', slug))).toEqual(skeletonOf(textOf('vi', slug)));
});

/** Entries that nobody would write and the schemas allow: the same in every run. */
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { numbersFrom } from './numbers-at-random.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Words that mean something to Markdown, HTML, CSS, JSON, templates, regular expressions or file systems. */
const texts = [
  `"Chè" & 'mật' \\ % %s %2F {{x}} $& $1 $`,
  'javascript:alert(1) __proto__ constructor [object Object]',
  'x'.repeat(300),
  'Một '.repeat(60).trim(),
  '👩🏽 1️⃣ ❤️ 葛',
  'ﷺ العربية עברית',
  '*đậm* _nghiêng_ `mã` [a](b) | # > - 1.',
  '--- ``` ~~~ === +++',
  'a, b; c: d\te',
  '-1',
  '0',
  'null',
  'true',
  '.',
  '..',
  '/',
  '?',
  '&amp;',
  'Ǆ ß ﬁ ½ ² İ ı',
  '])}({[',
  '=SUM(A1)',
  '@import',
  '+84',
];
/** Ids that could meet an address, a suffix or a name of our own. */
const ids = [
  'x',
  'x-band',
  'x-edge',
  'x-2',
  'x-og',
  'band',
  'edge',
  'cover',
  'home',
  'site',
  'sector',
  'vi',
  'map',
  'gifts',
  'product',
  'products',
  'san-pham',
  'trang-2',
  'page-2',
  'so-sanh',
  'print',
  'in',
  'label',
  'search',
  'chia-se',
  'share',
  'json',
  'csv',
  'feed',
  'rss',
  'length',
  'name',
  'tostring',
  'valueof',
  'hasownproperty',
  'undefined',
  'null',
  'true',
  'nan',
  '0',
  '00',
  '1',
  '2026',
  '2026-12',
  '2026-12-01',
  'fa24f2010333',
  'deadbeefdeadbeef',
  'a'.repeat(80),
  `${'a-'.repeat(39)}aa`,
  'other',
  'all',
  'own',
  'sources',
  'sitemap',
  'robots',
  'manifest',
  'danh-sach',
  'embed',
  'nhung',
  'p',
  'qr',
  'og',
  'kit',
  'base',
  'ids',
  'group',
  'kind',
  'season',
];
const folders = [
  'products',
  'producers',
  'points-of-sale',
  'destinations',
  'events',
  'stories',
  'routes',
  'localities',
];
/** What would be the same thing twice. */
const unique = new Set(['ocopCode', 'gtin', 'certificates', 'photos', 'featured']);

/**
 * Fills a content folder with a catalogue and many changed copies of its entries, each with an id of its own
 * and a few changes made at random.
 *
 * @returns the files that were added, from the folder
 */
export function writeRandomEntries(
  from: string,
  into: string,
  seed: number,
  copies: number,
): string[] {
  cpSync(from, into, { recursive: true });
  const next = numbersFrom(seed);
  const pick = <Item>(list: readonly Item[]): Item =>
    list[Math.floor(next() * list.length)] as Item;
  const added: string[] = [];
  const sources = folders.flatMap((folder) => globSync(join(into, folder, '*.json')).sort());
  for (let copy = 0; copy < copies; copy++) {
    // Every folder with every id first, as far as the copies go; then what comes.
    const folder = folders[copy % folders.length] as string;
    const id = ids[Math.floor(copy / folders.length)] ?? `r-${copy}`;
    const own = sources.filter((file) => basename(dirname(file)) === folder);
    const file = join(into, folder, `${id}.json`);
    const data = JSON.parse(readFileSync(pick(own), 'utf8')) as { [key: string]: Json };
    for (const key of unique) delete data[key];
    for (let change = 0; change < (copy < ids.length * folders.length ? 1 : 2); change++)
      changeOne(data, next, pick);
    const { name, title } = data as Record<string, { vi?: string } | undefined>;
    // Two of one name at one place would be a twin, not a surprise.
    for (const called of [name, title])
      if (called?.vi) called.vi = `${called.vi.slice(0, 80).trim()} ${copy}`;
    writeFileSync(file, JSON.stringify(data));
    added.push(`${folder}/${id}.json`);
    if (folder === 'stories')
      writeFileSync(
        join(into, 'stories/vi', `${id}.md`),
        `Chuyện ${copy}. ${pick(texts).replaceAll(/[<>&[\]#]/g, ' ')}\n`,
      );
  }
  return added;
}

/** Takes something away, repeats something, or writes another value of the same type. */
function changeOne(
  data: { [key: string]: Json },
  next: () => number,
  pick: <Item>(list: readonly Item[]) => Item,
): void {
  let holder: Record<string, Json> | Json[] = data;
  for (;;) {
    const key = pick(Object.keys(holder));
    if (key === undefined) return;
    const value = (holder as Record<string, Json>)[key] as Json;
    const isInner = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    if (isInner && next() < 0.7) {
      holder = value as Record<string, Json>;
      continue;
    }
    // Days, ids and choices would only be refused.
    const isWords = typeof value === 'string' && (key === 'vi' || key === 'en' || /\s/.test(value));
    if (typeof value === 'string' && !isWords && next() < 0.9) return;
    if (next() < 0.15) {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
    } else if (typeof value === 'string') (holder as Record<string, Json>)[key] = pick(texts);
    else if (typeof value === 'number')
      (holder as Record<string, Json>)[key] = pick([
        0,
        1,
        -1,
        5,
        1e9,
        0.1,
        8.4,
        102.1,
        2 ** 53 - 1,
      ]);
    else if (typeof value === 'boolean') (holder as Record<string, Json>)[key] = !value;
    else if (Array.isArray(value)) (holder as Record<string, Json>)[key] = [...value, ...value];
    return;
  }
}

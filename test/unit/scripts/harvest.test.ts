/** What was written by others is checked before it is believed. */
import { expect, test } from 'vitest';
import { harvest, MAX_LINE } from '../../../scripts/lib/harvest/harvest.ts';
import { HarvestError, openData } from '../../../scripts/lib/harvest/source.ts';
import { wholeFiles } from '../../../src/outputs/data/files.ts';
import { builtFolder } from '../../support/built-folder.ts';
import { smallCatalogue } from '../../support/small-catalogue.ts';

const { catalogue } = smallCatalogue('2026-11-22');
const photoPaths = new Map([...catalogue.photos.keys()].map((name) => [name, '/_astro/x.webp']));
const exported = Object.fromEntries(
  wholeFiles.map(({ name, text }) => [name, text({ catalogue, photoPaths })]),
);

/** What comes of reading the small catalogue after somebody has changed a file of it. */
async function harvestWith(changes: Record<string, string>) {
  return harvest(await openData(builtFolder({ ...exported, ...changes })));
}
const changed = (name: string, change: (record: Record<string, unknown>) => unknown): string =>
  (exported[name] ?? '')
    .trim()
    .split('\n')
    .map((line, at) =>
      at === 0 ? JSON.stringify(change(JSON.parse(line) as Record<string, unknown>)) : line,
    )
    .join('\n');
const codes = (problems: readonly { level: string; code: string; file: string }[]) =>
  problems.filter(({ level }) => level === 'error').map(({ code, file }) => `${code} ${file}`);

test('the small catalogue comes back whole', async () => {
  const { catalogue: back, problems } = await harvestWith({});
  expect(codes(problems)).toEqual([]);
  expect(back?.products.map(({ id }) => id)).toEqual(catalogue.products.map(({ id }) => id));
});

test.each([['../../../etc/passwd'], ['a/b'], ['..'], ['A'], ['constructor'], ['x'.repeat(90)]])(
  'the id %j is refused, and names no file',
  async (id) => {
    const {
      catalogue: back,
      problems,
      entries,
    } = await harvestWith({
      'products.jsonl': changed('products.jsonl', (record) => ({ ...record, id })),
    });
    expect(back).toBeUndefined();
    expect(problems.some(({ file }) => file === 'products.jsonl:1')).toBe(true);
    expect(entries.paths).not.toContain(`products/${id}.json`);
  },
);

test('a photograph cannot name a file outside its folder', async () => {
  const { problems } = await harvestWith({
    'photos.jsonl': changed('photos.jsonl', (row) => ({ ...row, file: '../../x.jpg' })),
  });
  expect(codes(problems)[0]).toBe('photoFile photos.jsonl:1');
});

test('the same id twice is named, whatever the lines say', async () => {
  const text = exported['products.jsonl'] ?? '';
  const { problems } = await harvestWith({ 'products.jsonl': text + text });
  expect(codes(problems)).toContain('duplicateId products.jsonl:3');
});

test('poisoned keys, unknown fields, links that run and texts with markup are refused as in content', async () => {
  const bad: [string, (data: Record<string, unknown>) => unknown][] = [
    ['unknownKey', (data) => ({ ...data, wesbite: 'x' })],
    ['markup', (data) => ({ ...data, name: { vi: '<script>alert(1)</script>' } })],
    ['unknownReference', (data) => ({ ...data, locality: 'khong-co' })],
  ];
  for (const [code, change] of bad) {
    const { catalogue: back, problems } = await harvestWith({
      'products.jsonl': changed('products.jsonl', (record) => ({
        ...record,
        data: change(record['data'] as Record<string, unknown>),
      })),
    });
    expect(back, code).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toContain(code);
  }
  const poisoned = (exported['products.jsonl'] ?? '').replace(
    '"data":{',
    '"data":{"__proto__":{},',
  );
  const { problems } = await harvestWith({ 'products.jsonl': poisoned });
  expect(codes(problems)[0]).toBe('unknownKey products.jsonl:1');
});

test.each([
  ['another version', { 'datapackage.json': '{"sanVat":{"formatVersion":2}}' }, 'datapackage.json'],
  ['no JSON', { 'datapackage.json': 'x' }, 'datapackage.json'],
  ['a line without end', { 'products.jsonl': 'x'.repeat(MAX_LINE + 1) }, 'products.jsonl:1'],
])('%s is refused at once', async (_what, changes, named) => {
  await expect(harvestWith(changes)).rejects.toThrow(named);
  await expect(harvestWith(changes)).rejects.toBeInstanceOf(HarvestError);
});

test('a file that is larger than it may be is not read, and a folder without data is named', async () => {
  const folder = builtFolder(exported);
  await expect(openData(folder, 100)).rejects.toThrow('datapackage.json');
  await expect(openData(builtFolder({ 'index.html': '' }))).rejects.toThrow('datapackage.json');
});

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { readForForm, writeFromForm } from '../../../../src/domain/editor/codec.ts';
import { editorFields } from '../../../../src/outputs/editor/fields.ts';
import { collections } from '../../../../src/schema/collections.ts';
import { singleFiles } from '../../../../src/schema/files.ts';

const schemas: Record<string, z.ZodType> = { ...collections, ...singleFiles };
const forms = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, editorFields(schema, name, 'vi')]),
);

test.each(['content', 'test/fixtures/xa-mau/content'])(
  'every file of %s comes back from its form as it was',
  (root) => {
    const files = globSync(`${root}/**/*.json`);
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const name = file.slice(root.length + 1).split(/[/.]/)[0] ?? '';
      const text = readFileSync(file, 'utf8');
      const form = forms[name] ?? [];
      const written = writeFromForm(readForForm(text, form), form);
      // An address without anything in it is the one thing that is not written again.
      const wanted = JSON.stringify(JSON.parse(text), null, 2).replace(/\n *"\w+": \{\},/g, '');
      expect(written, file).toBe(`${wanted}\n`);
    }
  },
);

const roundTrip = (name: keyof typeof forms, values: unknown): unknown =>
  JSON.parse(writeFromForm(values, forms[name] ?? []));

test('a field that was left empty is not written, nor a group in which nothing is', () => {
  expect(
    roundTrip('products', {
      summary: { vi: 'Ngon.', en: '' },
      name: { vi: 'Kẹo', en: null },
      aliases: [''],
      address: { settlement: { kind: '', name: '' }, note: null },
      alcoholByVolume: null,
      months: [],
    }),
  ).toEqual({ name: { vi: 'Kẹo' }, summary: { vi: 'Ngon.' } });
});

test('keys are written in the order of the schema, and unknown ones last', () => {
  const written = writeFromForm(
    { của_ai: 1, sources: [{ quote: 'b', id: 's1' }], name: { en: 'x', vi: 'y' } },
    forms['marketplaces'] ?? [],
  );
  expect(written.match(/"[^"]+"(?=:)/g)).toEqual([
    '"name"',
    '"vi"',
    '"en"',
    '"sources"',
    '"id"',
    '"quote"',
    '"của_ai"',
  ]);
});

test('what the form knows as one text is two numbers in the file', () => {
  expect(roundTrip('producers', { position: { at: '21,02; 105,83', basis: 'bản đồ' } })).toEqual({
    position: { lat: 21.02, lng: 105.83, basis: 'bản đồ' },
  });
  expect(roundTrip('producers', { position: { at: 'ở gần chợ' } })).toEqual({
    position: { at: 'ở gần chợ' },
  });
});

test('a number or two are one text in the form', () => {
  const target = (value: string) => ({ targets: [{ measure: 'manual', value }] });
  expect(roundTrip('plans', target('10–12'))).toEqual({
    targets: [{ measure: 'manual', value: [10, 12] }],
  });
  expect(roundTrip('plans', target('4,5'))).toEqual({
    targets: [{ measure: 'manual', value: 4.5 }],
  });
});

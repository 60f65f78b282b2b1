import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { FormField } from '../../../../src/domain/editor/form.ts';
import { editorConfig } from '../../../../src/outputs/editor/config.ts';
import {
  EditorFieldError,
  editorFields,
  keysOfField,
} from '../../../../src/outputs/editor/fields.ts';
import { collections } from '../../../../src/schema/collections.ts';
import { field } from '../../../../src/schema/field.ts';
import { singleFiles } from '../../../../src/schema/files.ts';
import { placesIn } from '../../../../src/schema/walk.ts';

const schemas: Record<string, z.ZodType> = { ...collections, ...singleFiles };

/** Paths of all keys that a file may have, with those of lists and of every variant. */
const schemaPaths = (schema: z.ZodType, name: string): string[] =>
  placesIn(schema)
    .map(({ path }) => path.filter((key) => key !== '*'))
    .filter((path) => path.length > 0 && !/^(\d+|\{\})$/.test(path.at(-1) ?? ''))
    .map((path) => [name, ...path].join('.'));

/** Paths of all keys that a form fills in. What tells variants apart is a key of the file, unless the form made it up. */
function formPaths(fields: readonly FormField[], under: string): string[] {
  return fields.flatMap((own) => {
    const at = `${under}.${own.name}`;
    const isOwnKey = own.form !== 'kindByKey' && own.form !== 'wordOrGroup';
    return [
      ...keysOfField(own).map((key) => `${under}.${key}`),
      ...formPaths(own.fields ?? [], at),
      ...(own.types && isOwnKey ? [`${at}.${own.typeKey}`] : []),
      ...(own.types ?? []).flatMap((type) => formPaths(type.fields, at)),
    ];
  });
}

describe('the forms of the web editor', () => {
  test.each(Object.keys(schemas))('have every key of %s and no other', (name) => {
    const schema = schemas[name] ?? z.never();
    expect([...new Set(formPaths(editorFields(schema, name, 'vi'), name))].sort()).toEqual(
      [...new Set(schemaPaths(schema, name))].sort(),
    );
  });

  test('call every field by Vietnamese words, never by its key', () => {
    const config = editorConfig({
      editor: undefined,
      siteName: 'Trang mẫu',
      siteUrl: 'https://mau.example/',
      logo: '/favicon.svg',
      content: 'content',
    });
    const labels = (fields: readonly FormField[]): string[] =>
      fields
        .filter(({ widget }) => widget !== 'hidden')
        .flatMap(({ label, options, fields: inner = [], types = [] }) => [
          label,
          ...((options ?? []) as { label: string }[]).map((option) => option.label),
          ...labels(inner),
          ...types.flatMap((type) => [type.label, ...labels(type.fields)]),
        ]);
    const all = [...config.cms.collections, ...config.cms.singletons].flatMap((file) => [
      file.label,
      ...labels(file.fields),
    ]);
    expect(all.filter((label) => /^[a-z]+[A-Z]|^[a-z]{4,}$|[a-z]-[a-z]/.test(label))).toEqual([]);
    expect(all).toEqual(expect.arrayContaining(['Chủ thể', 'Đồ uống có cồn', 'Thứ Hai', 'Tọa độ']));
  });

  test('offer the entries of the other collection where a file names one', () => {
    const fields = editorFields(collections.products, 'products', 'vi');
    expect(fields.find(({ name }) => name === 'producer')).toMatchObject({
      widget: 'relation',
      collection: 'producers',
      display_fields: ['name.vi'],
      required: false,
    });
  });

  test('refuse a shape that nobody has thought of, naming the place', () => {
    const strange = z.strictObject({ when: field('Khi nào', '', z.bigint()) });
    expect(() => editorFields(strange, 'fairs', 'vi')).toThrow(EditorFieldError);
    expect(() => editorFields(strange, 'fairs', 'vi')).toThrow(/fairs\.when is of the type bigint/);
  });

  test('refuse a choice without words', () => {
    const strange = z.strictObject({ mood: field('Tâm trạng', '', z.enum(['gloomy', 'merry'])) });
    expect(() => editorFields(strange, 'fairs', 'vi')).toThrow(
      /fairs\.mood has no words for "gloomy"/,
    );
  });
});

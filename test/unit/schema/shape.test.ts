import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DaySchema, PartialDateSchema } from '../../../src/schema/date.ts';
import { field } from '../../../src/schema/field.ts';
import { reference } from '../../../src/schema/id.ts';
import { ProductSchema } from '../../../src/schema/product.ts';
import {
  alternativesOf,
  fieldsOf,
  onlyValueOf,
  type Shape,
  shapeOf,
} from '../../../src/schema/shape.ts';
import { LineSchema, ParagraphSchema } from '../../../src/schema/text.ts';
import { HttpsUrlSchema, WebUrlSchema } from '../../../src/schema/url.ts';

/** A shape of one kind, so that what is known of that kind can be read. */
function shapeOfKind<Kind extends Shape['kind']>(kind: Kind, schema: z.ZodType) {
  const shape = shapeOf(schema);
  expect(shape.kind).toBe(kind);
  return shape as Extract<Shape, { kind: Kind }>;
}

describe('a text', () => {
  test('tells how long it may be and what it has to match', () => {
    const text = shapeOfKind(
      'text',
      z
        .string()
        .min(1)
        .max(80)
        .regex(/^[a-z]+$/, 'id'),
    );
    expect(text).toMatchObject({ maxLength: 80, pattern: '^[a-z]+$', format: undefined });
    expect(shapeOfKind('text', z.string())).toMatchObject({
      maxLength: undefined,
      pattern: undefined,
    });
  });

  test.each([
    ['day', DaySchema],
    ['partialDate', PartialDateSchema],
    ['httpsUrl', HttpsUrlSchema],
    ['webUrl', WebUrlSchema],
    ['email', z.email('email')],
    // A further check takes nothing away from what the first one says.
    ['httpsUrl', HttpsUrlSchema.refine((url) => url.length > 9, 'serverOnly')],
  ])('is known as %s by the check that it has to pass', (format, schema) => {
    expect(shapeOfKind('text', schema).format).toBe(format);
  });

  test('has a pattern that agrees with the check in code', () => {
    const matches = (schema: z.ZodType, text: string) =>
      new RegExp(shapeOfKind('text', schema).pattern ?? '$^').test(text);
    for (const good of ['2021', '2026-04', '2024-08-06']) {
      expect(PartialDateSchema.safeParse(good).success).toBe(true);
      expect(matches(PartialDateSchema, good)).toBe(true);
    }
    expect(matches(PartialDateSchema, '6/8/2024')).toBe(false);
    expect(matches(HttpsUrlSchema, 'http://mau.example/')).toBe(false);
    expect(matches(WebUrlSchema, 'http://mau.example/')).toBe(true);
  });

  test('tells words from codes, and the collection that an id belongs to', () => {
    const marks = (schema: z.ZodType) => {
      const { isProse, isPhotograph, reference: target } = shapeOfKind('text', schema);
      return { isProse, isPhotograph, target };
    };
    const none = { isProse: false, isPhotograph: false, target: undefined };
    expect(marks(z.string())).toEqual(none);
    expect(marks(field('Tên', '', LineSchema).optional())).toEqual({ ...none, isProse: true });
    expect(marks(field('Sàn', '', reference('marketplaces')))).toEqual({
      ...none,
      target: 'marketplaces',
    });
    expect(marks(z.string().meta({ photograph: true }))).toEqual({ ...none, isPhotograph: true });
  });
});

test('a number tells its limits, but not those of the machine', () => {
  expect(shapeOfKind('number', z.number().min(50).max(100))).toMatchObject({
    isWhole: false,
    min: 50,
    max: 100,
  });
  expect(shapeOfKind('number', z.int().positive())).toMatchObject({
    isWhole: true,
    min: undefined,
    max: undefined,
  });
  expect(shapeOfKind('number', z.int().min(0).max(12))).toMatchObject({ min: 0, max: 12 });
});

test('what is true or false is a boolean', () => {
  shapeOfKind('boolean', z.boolean());
});

test('a choice lists its values as they are written', () => {
  expect(shapeOfKind('choice', z.enum(['vi', 'en'])).values).toEqual(['vi', 'en']);
  expect(shapeOfKind('choice', z.literal([3, 4, 5])).values).toEqual([3, 4, 5]);
  expect(onlyValueOf(shapeOf(z.literal(false)))).toBe(false);
  expect(onlyValueOf(shapeOf(z.literal([3, 4])))).toBeUndefined();
  expect(onlyValueOf(shapeOf(z.string()))).toBeUndefined();
  expect(onlyValueOf(undefined)).toBeUndefined();
});

test('a group has its fields in the order in which they are written', () => {
  const group = shapeOfKind('group', z.strictObject({ to: DaySchema, from: DaySchema.optional() }));
  expect(Object.entries(group.fields).map(([key, { isOptional }]) => [key, isOptional])).toEqual([
    ['to', false],
    ['from', true],
  ]);
});

test('a list tells what its items are and how many there have to be', () => {
  const list = shapeOfKind('list', z.array(z.enum(['a', 'b'])).min(2, 'noSource'));
  expect(list.item.kind).toBe('choice');
  expect(list.minItems).toBe(2);
  expect(shapeOfKind('list', z.array(z.string())).minItems).toBeUndefined();
});

test('a tuple and a record tell what is in them', () => {
  const tuple = shapeOfKind('tuple', z.tuple([z.number(), z.string()]));
  expect(tuple.items.map(({ kind }) => kind)).toEqual(['number', 'text']);
  expect(shapeOfKind('record', z.record(z.string(), DaySchema)).value).toMatchObject({
    kind: 'text',
    format: 'day',
  });
});

describe('variants', () => {
  const namesOf = (schema: z.ZodType) => {
    const { mark, variants } = shapeOfKind('variants', schema);
    return { mark, names: variants.map(({ name }) => name) };
  };

  test('go by their value at the key at which each has one', () => {
    const when = z.discriminatedUnion('calendar', [
      z.strictObject({ calendar: z.literal('lunar'), month: z.int() }),
      z.strictObject({ calendar: z.literal('solar'), from: DaySchema }),
    ]);
    expect(namesOf(when)).toEqual({ mark: 'calendar', names: ['lunar', 'solar'] });
    const body = z.union([
      z.strictObject({ name: LineSchema, official: z.literal(true) }),
      z.strictObject({ name: LineSchema, official: z.literal(false) }),
    ]);
    expect(namesOf(body)).toEqual({ mark: 'official', names: ['true', 'false'] });
  });

  test('go by the key that only one of them has', () => {
    const stop = z.union([
      z.strictObject({ reason: LineSchema, destination: z.string() }),
      z.strictObject({ reason: LineSchema, producer: z.string() }),
    ]);
    expect(namesOf(stop)).toEqual({ mark: undefined, names: ['destination', 'producer'] });
  });

  test('go by the word that one of them is, or by what they are', () => {
    expect(namesOf(z.union([z.literal('none'), z.strictObject({ url: z.string() })]))).toEqual({
      mark: undefined,
      names: ['none', 'url'],
    });
    expect(namesOf(z.union([z.number(), z.tuple([z.number(), z.number()])])).names).toEqual([
      'number',
      'tuple',
    ]);
  });

  test('have no name when nothing tells them apart', () => {
    const either = z.union([z.strictObject({ a: z.string() }), z.strictObject({ a: z.int() })]);
    expect(namesOf(either).names).toEqual([undefined, undefined]);
    expect(namesOf(z.union([z.string(), z.string().max(3)])).names).toEqual([undefined, undefined]);
  });

  test('of variants stand in one row', () => {
    const inner = z.union([z.literal('yes'), z.literal('no')]);
    expect(namesOf(z.union([inner, z.number()])).names).toEqual(['yes', 'no', 'number']);
  });

  test('have the fields of all of them together', () => {
    const either = shapeOf(
      z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.int() }), z.string()]),
    );
    expect(fieldsOf(either).map(([key, { kind }]) => `${key}: ${kind}`)).toEqual([
      'a: text',
      'b: number',
    ]);
    expect(alternativesOf(either).map(({ kind }) => kind)).toEqual(['group', 'group', 'text']);
    expect(fieldsOf(shapeOf(z.string()))).toEqual([]);
  });
});

describe('what stands around a schema', () => {
  test('makes it optional and keeps its words', () => {
    const named = field('Hạng sao', '3, 4 hoặc 5.', z.literal([3, 4, 5]));
    const words = { kind: 'choice', title: 'Hạng sao', hint: '3, 4 hoặc 5.' };
    expect(shapeOf(named)).toMatchObject({ ...words, isOptional: false });
    expect(shapeOf(named.optional())).toMatchObject({ ...words, isOptional: true });
    expect(shapeOf(named.default(3))).toMatchObject({ ...words, isOptional: true });
    expect(shapeOf(named.refine(() => true))).toMatchObject({ ...words, isOptional: false });
  });

  test('counts by its outermost words', () => {
    const named = field('Ngày', 'Ngày ký.', DaySchema);
    expect(shapeOf(field('Hết hạn', '', named.optional()))).toMatchObject({
      title: 'Hết hạn',
      hint: '',
      isOptional: true,
    });
    expect(shapeOf(DaySchema)).toMatchObject({ title: undefined, hint: undefined });
  });

  test('is looked through where a value is worked on after it is checked', () => {
    const upper = z
      .string()
      .max(9)
      .transform((text) => text.toUpperCase());
    expect(shapeOfKind('text', upper)).toMatchObject({ maxLength: 9, isOptional: false });
    expect(shapeOf(upper.optional()).isOptional).toBe(true);
  });

  test('leaves the schema itself to check a value with', () => {
    const { schema } = shapeOf(DaySchema.optional());
    expect(schema.safeParse('2024-08-06').success).toBe(true);
    expect(schema.safeParse(undefined).success).toBe(false);
  });
});

test('a type that nobody has thought of is called by its name in zod', () => {
  expect(shapeOfKind('unknown', z.bigint()).type).toBe('bigint');
});

test('the example in the head of the file is true', () => {
  const product = shapeOfKind('group', ProductSchema);
  const { name, certificates } = product.fields;
  expect(name?.title).toBe('Tên sản phẩm');
  const item = certificates?.kind === 'list' ? certificates.item : undefined;
  expect(item && fieldsOf(item)).toContainEqual([
    'stars',
    expect.objectContaining({ kind: 'choice', values: [3, 4, 5] }),
  ]);
  expect(shapeOf(ProductSchema)).toBe(product);
  expect(shapeOf(ParagraphSchema)).toBe(shapeOf(ParagraphSchema));
});

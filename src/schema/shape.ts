/**
 * What a schema looks like from outside. Forms, sheets, JSON Schemas, tables, questions and error
 * sentences are all made from the schemas of this folder, and all ask the same of a field: is it a text
 * or a list, may it be left out, what do officers call it? The answers are given here, on zod's public
 * interface, and nobody else takes a schema apart.
 *
 *     const product = shapeOf(ProductSchema);          // kind: 'group'
 *     product.fields.name.title                        // 'Tên sản phẩm'
 *     product.fields.certificates.item.fields.stars    // kind: 'choice', values: [3, 4, 5]
 *
 * `walk.ts` goes through whole schemas with it.
 */
import { z } from 'zod';
import type { CollectionName } from './collections.ts';

/** One schema, seen from outside. Its `kind` tells what else is known of it. */
export type Shape =
  | TextShape
  | NumberShape
  | BooleanShape
  | ChoiceShape
  | GroupShape
  | ListShape
  | TupleShape
  | RecordShape
  | VariantsShape
  | UnknownShape;

/** What is known of every schema. */
interface AnyShape {
  /** The schema, to check a value with, without what makes it optional. */
  schema: z.ZodType;
  /** May be left out. */
  isOptional: boolean;
  /** The Vietnamese name that `field()` gave it, `Hạng sao`; without one, the field around it has it. */
  title: string | undefined;
  /** The sentence that tells how to fill it in, empty where the name says all. */
  hint: string | undefined;
}

/** `z.string()` and what is made of it, such as `z.email()`. */
export interface TextShape extends AnyShape {
  kind: 'text';
  /** What the text has to be, where a check with a name of its own says so. */
  format: TextFormat | undefined;
  maxLength: number | undefined;
  /** What it has to match, as the text of a regular expression; of checks in code as far as one can say it. */
  pattern: string | undefined;
  /** The collection whose ids stand here. */
  reference: CollectionName | undefined;
  /** Words that people write and read, in which rules look for mistakes and for what must not be published. */
  isProse: boolean;
  /** The name of a file in `content/photos`. */
  isPhotograph: boolean;
}

/** A whole day; a day, a month or a year; an address on the web; the number under a barcode; an e-mail address. */
export type TextFormat = 'day' | 'partialDate' | 'httpsUrl' | 'webUrl' | 'gtin' | 'email';

/** `z.number()` and `z.int()`. */
export interface NumberShape extends AnyShape {
  kind: 'number';
  isWhole: boolean;
  /** The smallest number that is allowed. Above zero there is none. */
  min: number | undefined;
  max: number | undefined;
}

export interface BooleanShape extends AnyShape {
  kind: 'boolean';
}

/** `z.enum()` and `z.literal()`: one of a few values, or the only one that may stand here. */
export interface ChoiceShape extends AnyShape {
  kind: 'choice';
  values: readonly Choice[];
}
export type Choice = string | number | boolean;

/** `z.strictObject()`: fields by their keys, in the order in which they are written. */
export interface GroupShape extends AnyShape {
  kind: 'group';
  fields: Readonly<Record<string, Shape>>;
}

/** `z.array()`. */
export interface ListShape extends AnyShape {
  kind: 'list';
  item: Shape;
  /** How many items there have to be, at least. */
  minItems: number | undefined;
}

/** `z.tuple()`: so many items, each of its own shape. */
export interface TupleShape extends AnyShape {
  kind: 'tuple';
  items: readonly Shape[];
}

/** `z.record()`: values under keys that the schema does not name, such as years. */
export interface RecordShape extends AnyShape {
  kind: 'record';
  value: Shape;
}

/** `z.union()` and `z.discriminatedUnion()`: one of several shapes. */
export interface VariantsShape extends AnyShape {
  kind: 'variants';
  variants: readonly Variant[];
  /** The key at which every variant has one value, its own: `calendar`, with `lunar`, `solar` or `deadline`. */
  mark: string | undefined;
}
export interface Variant {
  /**
   * What tells it from the others: its value at the mark (`lunar`), else a key that only it has
   * (`pointOfSale`), the only value that it is (`none`), or its kind (`number`). Missing where nothing does.
   */
  name: string | undefined;
  shape: Shape;
}

/** A type of zod that no schema here has used so far. */
export interface UnknownShape extends AnyShape {
  kind: 'unknown';
  /** What zod calls it, such as `bigint`. */
  type: string;
}

/** Checks in code, by the sentence that they speak when they fail, and the pattern that says most of each. */
const patternOfCheck: Readonly<Record<Exclude<TextFormat, 'email'>, string | undefined>> = {
  day: undefined,
  partialDate: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  httpsUrl: '^https://',
  webUrl: '^https?://',
  gtin: '^(\\d{8}|\\d{12,14})$',
};
const isFormat = (sentence: string): sentence is keyof typeof patternOfCheck =>
  Object.hasOwn(patternOfCheck, sentence);

const known = new WeakMap<z.core.$ZodType, Shape>();

/** The shape of a schema. Asked again, it is the same object. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const before = known.get(schema);
  if (before) return before;
  // Every schema of the package `zod` is one; its own types say so only of schemas that stand alone.
  const shape = look(schema as z.ZodType);
  known.set(schema, shape);
  return shape;
}

/** The shapes of which one has to fit: those of the variants, else the shape itself. */
export const alternativesOf = (shape: Shape): readonly Shape[] =>
  shape.kind === 'variants' ? shape.variants.map((variant) => variant.shape) : [shape];

/** The fields that a value may have, of all variants together; none of what is no group. */
export const fieldsOf = (shape: Shape): (readonly [key: string, field: Shape])[] =>
  alternativesOf(shape).flatMap((one) => (one.kind === 'group' ? Object.entries(one.fields) : []));

/** The only value that may stand here, if there is but one. */
export const onlyValueOf = (shape: Shape | undefined): Choice | undefined =>
  shape?.kind === 'choice' && shape.values.length === 1 ? shape.values[0] : undefined;

/** What the schema says, with the words of its outermost wrapper. */
function look(schema: z.ZodType): Shape {
  const { title, description: hint, ...marks } = schema.meta() ?? {};
  const wrapped = wrappedIn(schema);
  if (!wrapped) return lookInside(schema, { schema, isOptional: false, title, hint }, marks);
  const inner = shapeOf(wrapped);
  const isOptional = inner.isOptional || !(schema instanceof z.ZodPipe);
  return { ...inner, isOptional, title: title ?? inner.title, hint: hint ?? inner.hint };
}

/** What a schema only makes optional, or goes on to work with after it is checked. */
function wrappedIn(schema: z.ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schema.unwrap();
  return schema instanceof z.ZodPipe ? schema.in : undefined;
}

function lookInside(schema: z.ZodType, any: AnyShape, marks: Record<string, unknown>): Shape {
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) {
    return textShape(schema, any, marks);
  }
  if (schema instanceof z.ZodNumber) return numberShape(schema, any);
  if (schema instanceof z.ZodBoolean) return { ...any, kind: 'boolean' };
  if (schema instanceof z.ZodEnum) return { ...any, kind: 'choice', values: schema.options };
  if (schema instanceof z.ZodLiteral) {
    return { ...any, kind: 'choice', values: [...schema.values] as Choice[] };
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([key, inner]) => [key, shapeOf(inner)]);
    return { ...any, kind: 'group', fields: Object.fromEntries(fields) };
  }
  if (schema instanceof z.ZodArray) {
    const { minItems } = limitsOf(schema);
    return { ...any, kind: 'list', item: shapeOf(schema.element), minItems };
  }
  if (schema instanceof z.ZodTuple) {
    return { ...any, kind: 'tuple', items: schema.def.items.map(shapeOf) };
  }
  if (schema instanceof z.ZodRecord) {
    return { ...any, kind: 'record', value: shapeOf(schema.valueType) };
  }
  if (schema instanceof z.ZodUnion) {
    return variantsShape(schema.options.map(shapeOf).flatMap(alternativesOf), any);
  }
  return { ...any, kind: 'unknown', type: schema.type };
}

/** The limits of a value, in the words of JSON Schema: zod has no one other name for all of them. */
const limitsOf = (schema: z.ZodType): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

function textShape(
  schema: z.ZodString | z.ZodStringFormat,
  any: AnyShape,
  { reference, prose, photograph }: Record<string, unknown>,
): TextShape {
  const { maxLength, pattern } = limitsOf(schema);
  const check = sentencesOf(schema).find(isFormat);
  return {
    ...any,
    kind: 'text',
    format: check ?? (schema.format === 'email' ? 'email' : undefined),
    maxLength,
    pattern: (check && patternOfCheck[check]) ?? pattern,
    reference: reference as CollectionName | undefined,
    isProse: prose === true,
    isPhotograph: photograph === true,
  };
}

/** The codes of the sentences that the checks in code of a schema speak when they fail. */
const sentencesOf = ({ def: { checks = [] } }: z.ZodString | z.ZodStringFormat): string[] =>
  checks.flatMap((check) => {
    const said = check instanceof z.ZodCustom ? check.def.error?.({} as z.core.$ZodRawIssue) : '';
    return typeof said === 'string' ? [said] : [];
  });

function numberShape(schema: z.ZodNumber, any: AnyShape): NumberShape {
  const { type, minimum, maximum } = limitsOf(schema);
  // zod reports `Number.MAX_SAFE_INTEGER` as the maximum of an integer without one; that is not a limit of ours.
  const isSet = (limit: number | undefined) => Math.abs(limit ?? 0) < Number.MAX_SAFE_INTEGER;
  return {
    ...any,
    kind: 'number',
    isWhole: type === 'integer',
    min: isSet(minimum) ? minimum : undefined,
    max: isSet(maximum) ? maximum : undefined,
  };
}

function variantsShape(shapes: readonly Shape[], any: AnyShape): VariantsShape {
  const [first] = shapes;
  const valueAt = (shape: Shape, key: string) =>
    shape.kind === 'group' ? onlyValueOf(shape.fields[key]) : undefined;
  const mark =
    first?.kind === 'group'
      ? Object.keys(first.fields).find((key) =>
          shapes.every((shape) => valueAt(shape, key) !== undefined),
        )
      : undefined;
  const variants = shapes.map((shape) => {
    const others = shapes.filter((other) => other !== shape);
    return { name: mark ? String(valueAt(shape, mark)) : ownName(shape, others), shape };
  });
  return { ...any, kind: 'variants', variants, mark };
}

function ownName(shape: Shape, others: readonly Shape[]): string | undefined {
  if (shape.kind === 'group') {
    return Object.keys(shape.fields).find((key) =>
      others.every((other) => other.kind !== 'group' || !(key in other.fields)),
    );
  }
  const value = onlyValueOf(shape);
  if (value !== undefined) return String(value);
  return others.some(({ kind }) => kind === shape.kind) ? undefined : shape.kind;
}

/** The fields of the web editor, made from the schemas: what `field()` says is all that officers read. */
import { z } from 'zod';
import { type Lang, useStrings } from '../../i18n/index.ts';
import { type FormField, GROUP_VARIANT, POSITION_KEY } from '../../domain/editor/form.ts';
import { checksSaid } from '../data/json-schema.ts';
import { choiceWords, wordsInHint } from './choice-words.ts';

/** A shape that the editor has no form for, or a field without a name in words. */
export class EditorFieldError extends Error {
  override name = 'EditorFieldError';
}

interface Def {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  items?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  values?: (string | number | boolean)[];
  entries?: Record<string, string>;
}
const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

/** The limits of a value, as JSON Schema words them. */
const limitsOf = (schema: z.ZodType): z.core.JSONSchema.BaseSchema =>
  Object.assign(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
    ...checksSaid(schema),
  ) as z.core.JSONSchema.BaseSchema;

/** What stands around a field: where it is, and the words for it. */
interface Around {
  /** `products.address.settlement`, for our own messages. */
  path: string;
  strings: ReturnType<typeof useStrings>['editor'];
  wordsOf: ReturnType<typeof choiceWords>;
}

/** Text from this length on gets room for more than a line. */
const LONG_TEXT = 600;
const SHORT_TITLE_WORDS = 2;
/** The most whole numbers that are offered one by one, such as months. */
const FEW_NUMBERS = 31;

/**
 * The fields for one shape.
 *
 * @param name of the collection or file, for messages
 * @throws EditorFieldError for a type that has no form here, or a field or choice without words
 */
export function editorFields(schema: z.ZodType, name: string, lang: Lang): FormField[] {
  const around = { path: name, strings: useStrings(lang).editor, wordsOf: choiceWords(lang) };
  const { schema: inner } = unwrapped(schema);
  return fieldsOfShape(defOf(inner).shape ?? fail(around, 'is not a group of fields'), around);
}

/** The keys of the file that a field stands for. */
export const keysOfField = ({ name }: FormField): string[] =>
  name === POSITION_KEY ? ['lat', 'lng'] : [name];

function fail({ path }: Pick<Around, 'path'>, what: string): never {
  throw new EditorFieldError(`${path} ${what}: src/outputs/editor has no form for it.`);
}

/** A schema without what makes it optional, and whether something did. Its outermost words count. */
function unwrapped(schema: z.ZodType): { schema: z.ZodType; isOptional: boolean; meta: Meta } {
  const { type, innerType } = defOf(schema);
  const own = (schema.meta() ?? {}) as Meta;
  if (!innerType) return { schema, isOptional: false, meta: own };
  const inner = unwrapped(innerType);
  return {
    schema: inner.schema,
    isOptional: inner.isOptional || type === 'optional' || type === 'default',
    meta: { ...inner.meta, ...own },
  };
}

interface Meta {
  title?: string;
  description?: string;
  reference?: string;
  prose?: boolean;
  photograph?: boolean;
}

function fieldsOfShape(shape: Record<string, z.ZodType>, around: Around): FormField[] {
  const isPosition = 'lat' in shape && 'lng' in shape;
  return Object.entries(shape).flatMap(([key, schema]) => {
    if (isPosition && key === 'lng') return [];
    if (isPosition && key === 'lat') return [positionText(around)];
    return [fieldOf(key, schema, { ...around, path: `${around.path}.${key}` })];
  });
}

const positionText = ({ strings }: Around): FormField => ({
  name: POSITION_KEY,
  label: strings.position.label,
  hint: strings.position.hint,
  widget: 'coordinates',
  // For the control, which has no dictionary of its own.
  unreadable: strings.position.unreadable,
  read: strings.position.read,
  required: true,
});

function fieldOf(key: string, schema: z.ZodType, around: Around): FormField {
  const { schema: inner, isOptional, meta } = unwrapped(schema);
  if (key === '$schema') return { name: key, label: key, widget: 'hidden' };
  const label = meta.title ?? around.strings.keys[key as keyof typeof around.strings.keys];
  if (!label) fail(around, 'has no name in words');
  const { hint, ...widget } = widgetOf(inner, meta, isOptional, around);
  return {
    name: key,
    label,
    ...(hint ? { hint: hint as string } : {}),
    required: !isOptional,
    ...widget,
  } as FormField;
}

type Widget = Partial<FormField> & { widget: string };

function widgetOf(schema: z.ZodType, meta: Meta, isOptional: boolean, around: Around): Widget {
  const { type } = defOf(schema);
  const hint = spoken(meta.description, around);
  switch (type) {
    case 'string':
      return { hint, ...textWidget(schema, meta, hint, around) };
    case 'number':
      return { hint, ...numberWidget(schema) };
    case 'boolean':
      // What is neither yes nor no is not written.
      return isOptional
        ? {
            hint,
            widget: 'select',
            options: [
              { label: around.strings.yes, value: true },
              { label: around.strings.no, value: false },
            ],
          }
        : { hint, widget: 'boolean', default: false };
    case 'enum':
    case 'literal':
      return choiceWidget(schema, meta, around);
    case 'object':
      return { hint, ...groupWidget(schema, around) };
    case 'array':
      return listWidget(schema, meta, hint, around);
    case 'union':
      return { hint, ...unionWidget(schema, around) };
    case 'record':
      return {
        hint,
        widget: 'keyvalue',
        key_label: around.strings.recordKey,
        value_label: around.strings.recordValue,
      };
    default:
      return fail(around, `is of the type ${type}`);
  }
}

/** A hint that officers wrote values of the file in, as the form shows them. */
const spoken = (hint: string | undefined, { strings }: Around): string | undefined =>
  hint?.replace(/\btrue\b/g, `"${strings.yes}"`).replace(/\bfalse\b/g, `"${strings.no}"`);

function textWidget(
  schema: z.ZodType,
  meta: Meta,
  hint: string | undefined,
  { strings }: Around,
): Widget {
  if (meta.reference) return relation(meta.reference);
  if (meta.photograph) return photograph(strings.photoHint);
  const { maxLength, pattern, format } = limitsOf(schema);
  if (format === 'date') {
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', input_timezone: 'local' };
  }
  if (format === 'email') return { widget: 'string', type: 'email' };
  return {
    widget: meta.prose && (maxLength === undefined || maxLength > LONG_TEXT) ? 'text' : 'string',
    use_emoji_autocomplete: false,
    ...(maxLength === undefined ? {} : { maxlength: maxLength }),
    ...(pattern === undefined ? {} : { pattern: [pattern, hint ?? strings.wrongForm] }),
  };
}

/** A choice among the entries of another collection, by their names. */
const relation = (collection: string): Widget => ({
  widget: 'relation',
  collection,
  value_field: '{{slug}}',
  display_fields: [nameField(collection)],
  search_fields: [nameField(collection)],
});

/** A photograph from this computer, made smaller and rid of its metadata before it is kept. */
const photograph = (hint: string): Widget => ({
  hint,
  widget: 'image',
  choose_url: false,
  accept: 'image/jpeg,image/png,image/webp,image/heic',
});

/** The field of an entry that it is called by. */
export const nameField = (collection: string): string =>
  collection === 'stories' ? 'title.vi' : 'name.vi';

function numberWidget(schema: z.ZodType): Widget {
  const { type, minimum, maximum } = limitsOf(schema);
  const isWhole = type === 'integer';
  // The largest whole number that JavaScript knows is no limit that anybody set.
  const isLimit = (limit: number | undefined): limit is number =>
    limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  return {
    widget: 'number',
    value_type: isWhole ? 'int' : 'float',
    ...(isWhole ? {} : { step: 0.1 }),
    ...(isLimit(minimum) ? { min: minimum } : {}),
    ...(isLimit(maximum) ? { max: maximum } : {}),
  };
}

function choiceWidget(schema: z.ZodType, meta: Meta, around: Around): Widget {
  const { values, entries } = defOf(schema);
  const choices = values ?? Object.values(entries ?? {});
  const texts = choices.filter((choice) => typeof choice === 'string');
  const inHint = texts.length > 0 ? wordsInHint(meta.description, texts) : undefined;
  const words = inHint ?? around.wordsOf(texts) ?? itself(texts);
  const options = choices.map((value) => {
    const label = typeof value === 'string' ? words?.[value] : around.strings.number(value);
    return { value, label: label ?? fail(around, `has no words for "${value}"`) };
  });
  // What the hint says of the values, the options say.
  const hint = inHint ? undefined : spoken(meta.description, around);
  return { hint, widget: 'select', options };
}

/** Values that are words already, such as `thôn` and `HACCP`; not `displayAndSale` or `open`. */
function itself(values: readonly string[]): Record<string, string> | undefined {
  const isWord = (value: string) => /[^ -~]|^[A-Z][A-Za-z]*[A-Z0-9]|\d/.test(value);
  return values.some((value) => !isWord(value))
    ? undefined
    : Object.fromEntries(values.map((value) => [value, value]));
}

function groupWidget(schema: z.ZodType, around: Around): Widget {
  const shape = defOf(schema).shape ?? {};
  return {
    widget: 'object',
    ...('lat' in shape && 'lng' in shape ? { form: 'position' as const } : {}),
    fields: fieldsOfShape(shape, around),
  };
}

function listWidget(
  schema: z.ZodType,
  meta: Meta,
  hint: string | undefined,
  around: Around,
): Widget {
  const { schema: element, meta: own } = unwrapped(defOf(schema).element ?? z.never());
  const { minItems } = limitsOf(schema);
  const min = minItems ? { min: minItems } : {};
  // The CMS wants something in a list that it calls required.
  const must = min.min === undefined ? { required: false } : {};
  const each = { ...around, path: `${around.path}[]` };
  const { type } = defOf(element);
  if (own.reference) return { hint, ...relation(own.reference), multiple: true, ...min, ...must };
  if (type === 'enum') {
    return { ...choiceWidget(element, meta, each), multiple: true, ...min, ...must };
  }
  if (type === 'number') return { hint, ...numbersWidget(element, each), ...must };
  if (type === 'string') return { hint, widget: 'list', ...min, ...must };
  const inner = widgetOf(element, { ...own }, false, each);
  if (!inner.fields && !inner.types) return fail(each, 'is a list of what is no group');
  const { widget: _widget, hint: _hint, ...groups } = inner;
  return {
    hint,
    widget: 'list',
    collapsed: 'auto',
    label_singular: nameOfItem(meta.title, around),
    ...groups,
    ...min,
    ...must,
  } as Widget;
}

/** What one item of a list is called: a short title will do (`nguồn`), a long one is no name for one thing. */
const nameOfItem = (title: string | undefined, { strings }: Around): string =>
  title !== undefined && title.split(' ').length <= SHORT_TITLE_WORDS
    ? title.toLowerCase()
    : strings.item;

/** Whole numbers within narrow limits, to be ticked: months. */
function numbersWidget(schema: z.ZodType, around: Around): Widget {
  const { type, minimum = Number.NaN, maximum = Number.NaN } = limitsOf(schema);
  const count = maximum - minimum + 1;
  if (type !== 'integer' || !(count <= FEW_NUMBERS)) {
    return fail(around, 'is a list of numbers without narrow limits');
  }
  return {
    widget: 'select',
    multiple: true,
    options: Array.from({ length: count }, (_, at) => ({
      value: minimum + at,
      label: around.strings.number(minimum + at),
    })),
    dropdown_threshold: count,
  };
}

function unionWidget(schema: z.ZodType, around: Around): Widget {
  const options = (defOf(schema).options ?? []).map((option) => unwrapped(option).schema);
  const types = new Set(options.map((option) => defOf(option).type));
  if (types.size === 2 && types.has('number') && types.has('tuple')) {
    return {
      widget: 'string',
      form: 'range',
      pattern: ['^\\d+([.,]\\d+)?(\\s*[–-]\\s*\\d+([.,]\\d+)?)?$', around.strings.range],
    };
  }
  const groups = options.filter((option) => defOf(option).type === 'object');
  const words = options.filter((option) => defOf(option).type === 'literal');
  if (groups.length === 1 && words.length === options.length - 1) {
    return {
      widget: 'object',
      form: 'wordOrGroup',
      typeKey: 'kind',
      types: [
        ...words
          .flatMap((word) => (defOf(word).values ?? []).map(String))
          .map((name) => ({
            name,
            label: variantLabel(name, around),
            fields: [],
          })),
        {
          name: GROUP_VARIANT,
          label: variantLabel(GROUP_VARIANT, around),
          fields: fieldsOfShape(defOf(groups[0] ?? z.never()).shape ?? {}, around),
        },
      ],
    };
  }
  if (groups.length !== options.length) return fail(around, 'is a union of different things');
  return variantsWidget(groups, around);
}

function variantsWidget(groups: readonly z.ZodType[], around: Around): Widget {
  const shapes = groups.map((group) => defOf(group).shape ?? {});
  const [first = {}] = shapes;
  const valueAt = (shape: Record<string, z.ZodType>, key: string) => {
    const schema = shape[key];
    return schema && defOf(schema).type === 'literal' ? defOf(schema).values?.[0] : undefined;
  };
  const typeKey = Object.keys(first).find((key) =>
    shapes.every((shape) => valueAt(shape, key) !== undefined),
  );
  if (typeKey !== undefined) {
    return {
      widget: 'object',
      typeKey,
      ...(typeof valueAt(first, typeKey) === 'boolean' ? { form: 'booleanKind' as const } : {}),
      types: shapes.map((shape) => {
        const name = String(valueAt(shape, typeKey));
        const { [typeKey]: _kind, ...rest } = shape;
        return { name, label: variantLabel(name, around), fields: fieldsOfShape(rest, around) };
      }),
    };
  }
  // What only one of them has tells it from the others.
  const names = shapes.map((shape) =>
    Object.keys(shape).find((key) => shapes.every((other) => other === shape || !(key in other))),
  );
  return {
    widget: 'object',
    form: 'kindByKey',
    typeKey: 'kind',
    types: shapes.map((shape, at) => {
      const name = names[at] ?? fail(around, 'has variants that nothing tells apart');
      return { name, label: variantLabel(name, around), fields: fieldsOfShape(shape, around) };
    }),
  };
}

function variantLabel(name: string, around: Around): string {
  const words = around.strings.variants[around.path.split('.').at(-1)?.replace('[]', '') as 'when'];
  return (
    (words as Record<string, string> | undefined)?.[name] ??
    fail(around, `has no words for the kind "${name}"`)
  );
}

/** The fields of the web editor, made from the schemas: what `field()` says is all that officers read. */
import type { z } from 'zod';
import { type Lang, useStrings } from '../../i18n/index.ts';
import { type FormField, GROUP_VARIANT, POSITION_KEY } from '../../domain/editor/form.ts';
import {
  type ChoiceShape,
  type GroupShape,
  type ListShape,
  type NumberShape,
  type Shape,
  shapeOf,
  type TextShape,
  type VariantsShape,
} from '../../schema/shape.ts';
import { choicesInHint, choiceWords } from './choice-words.ts';

/** A shape that the editor has no form for, or a field without a name in words. */
export class EditorFieldError extends Error {
  override name = 'EditorFieldError';
}

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
  const shape = shapeOf(schema);
  return shape.kind === 'group'
    ? fieldsOfGroup(shape.fields, around)
    : fail(around, 'is not a group of fields');
}

/** The keys of the file that a field stands for. */
export const keysOfField = ({ name }: FormField): string[] =>
  name === POSITION_KEY ? ['lat', 'lng'] : [name];

function fail({ path }: Pick<Around, 'path'>, what: string): never {
  throw new EditorFieldError(`${path} ${what}: src/outputs/editor has no form for it.`);
}

function fieldsOfGroup(fields: GroupShape['fields'], around: Around): FormField[] {
  const isPosition = hasPosition(fields);
  return Object.entries(fields).flatMap(([key, shape]) => {
    if (isPosition && key === 'lng') return [];
    if (isPosition && key === 'lat') return [positionText(around)];
    return [fieldOf(key, shape, { ...around, path: `${around.path}.${key}` })];
  });
}

const hasPosition = (fields: GroupShape['fields']): boolean => 'lat' in fields && 'lng' in fields;

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

function fieldOf(key: string, shape: Shape, around: Around): FormField {
  if (key === '$schema') return { name: key, label: key, widget: 'hidden' };
  const label = shape.title ?? around.strings.keys[key as keyof typeof around.strings.keys];
  if (!label) fail(around, 'has no name in words');
  const { hint, ...widget } = widgetOf(shape, around);
  return {
    name: key,
    label,
    ...(hint ? { hint: hint as string } : {}),
    required: !shape.isOptional,
    ...widget,
  } as FormField;
}

type Widget = Partial<FormField> & { widget: string };

function widgetOf(shape: Shape, around: Around): Widget {
  const hint = spoken(shape.hint, around);
  switch (shape.kind) {
    case 'text':
      return { hint, ...textWidget(shape, hint, around) };
    case 'number':
      return { hint, ...numberWidget(shape) };
    case 'boolean':
      // What is neither yes nor no is not written.
      return shape.isOptional
        ? {
            hint,
            widget: 'select',
            options: [
              { label: around.strings.yes, value: true },
              { label: around.strings.no, value: false },
            ],
          }
        : { hint, widget: 'boolean', default: false };
    case 'choice':
      return choiceWidget(shape, shape.hint, around);
    case 'group':
      return { hint, ...groupWidget(shape, around) };
    case 'list':
      return listWidget(shape, hint, around);
    case 'variants':
      return { hint, ...unionWidget(shape, around) };
    case 'record':
      return {
        hint,
        widget: 'keyvalue',
        key_label: around.strings.recordKey,
        value_label: around.strings.recordValue,
      };
    default:
      return fail(around, `is of the type ${shape.kind === 'unknown' ? shape.type : shape.kind}`);
  }
}

/** A hint that officers wrote values of the file in, as the form shows them. */
const spoken = (hint: string | undefined, { strings }: Around): string | undefined =>
  hint?.replace(/\btrue\b/g, `"${strings.yes}"`).replace(/\bfalse\b/g, `"${strings.no}"`);

function textWidget(
  { reference, isPhotograph, isProse, format, maxLength, pattern }: TextShape,
  hint: string | undefined,
  { strings }: Around,
): Widget {
  if (reference) return relation(reference);
  if (isPhotograph) return photograph(strings.photoHint);
  if (format === 'day') {
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', input_timezone: 'local' };
  }
  if (format === 'email') return { widget: 'string', type: 'email' };
  return {
    widget: isProse && (maxLength === undefined || maxLength > LONG_TEXT) ? 'text' : 'string',
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
  display_fields: titleFields(collection),
  search_fields: titleFields(collection),
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
  collection === 'stories' ? 'title.vi' : collection === 'decisions' ? 'number' : 'name.vi';

/** The fields that tell an entry from others of its kind: numbers of decisions begin anew with every body. */
export const titleFields = (collection: string): string[] =>
  collection === 'decisions' ? ['number', 'issuingAuthority.name'] : [nameField(collection)];

const numberWidget = ({ isWhole, min, max }: NumberShape): Widget => ({
  widget: 'number',
  value_type: isWhole ? 'int' : 'float',
  ...(isWhole ? {} : { step: 0.1 }),
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

/** @param said the hint of the field that the choice is made in */
function choiceWidget({ values }: ChoiceShape, said: string | undefined, around: Around): Widget {
  const texts = values.filter((value) => typeof value === 'string');
  const inHint = texts.length > 0 ? choicesInHint(said, texts) : undefined;
  const words = inHint?.words ?? around.wordsOf(texts) ?? itself(texts);
  const options = values.map((value) => {
    const label =
      typeof value === 'string' ? words?.[value] : around.strings.number(value as number);
    return { value, label: label ?? fail(around, `has no words for "${value}"`) };
  });
  // What the hint says of the values, the options say.
  const hint = spoken(inHint ? inHint.rest : said, around);
  return { hint, widget: 'select', options };
}

/** Values that are words already, such as `thôn` and `HACCP`; not `displayAndSale` or `open`. */
function itself(values: readonly string[]): Record<string, string> | undefined {
  const isWord = (value: string) => /[^ -~]|^[A-Z][A-Za-z]*[A-Z0-9]|\d/.test(value);
  return values.some((value) => !isWord(value))
    ? undefined
    : Object.fromEntries(values.map((value) => [value, value]));
}

const groupWidget = ({ fields }: GroupShape, around: Around): Widget => ({
  widget: 'object',
  ...(hasPosition(fields) ? { form: 'position' as const } : {}),
  fields: fieldsOfGroup(fields, around),
});

function listWidget(
  { item, minItems, title, hint: said }: ListShape,
  hint: string | undefined,
  around: Around,
): Widget {
  const min = minItems ? { min: minItems } : {};
  // The CMS wants something in a list that it calls required.
  const must = minItems ? {} : { required: false };
  const each = { ...around, path: `${around.path}[]` };
  if (item.kind === 'text' && item.reference) {
    return { hint, ...relation(item.reference), multiple: true, ...min, ...must };
  }
  if (item.kind === 'choice') {
    return { ...choiceWidget(item, said, each), multiple: true, ...min, ...must };
  }
  if (item.kind === 'number') return { hint, ...numbersWidget(item, each), ...must };
  if (item.kind === 'text') return { hint, widget: 'list', ...min, ...must };
  const inner = widgetOf(item, each);
  if (!inner.fields && !inner.types) return fail(each, 'is a list of what is no group');
  const { widget: _widget, hint: _hint, ...groups } = inner;
  return {
    hint,
    widget: 'list',
    collapsed: 'auto',
    label_singular: nameOfItem(title, around),
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
function numbersWidget({ isWhole, min, max }: NumberShape, around: Around): Widget {
  const count = min === undefined || max === undefined ? Number.NaN : max - min + 1;
  if (!isWhole || min === undefined || !(count <= FEW_NUMBERS)) {
    return fail(around, 'is a list of numbers without narrow limits');
  }
  return {
    widget: 'select',
    multiple: true,
    options: Array.from({ length: count }, (_, at) => ({
      value: min + at,
      label: around.strings.number(min + at),
    })),
    dropdown_threshold: count,
  };
}

function unionWidget(shape: VariantsShape, around: Around): Widget {
  const { variants } = shape;
  const kinds = variants.map((variant) => variant.shape.kind);
  if (kinds.length === 2 && kinds.includes('number') && kinds.includes('tuple')) {
    return {
      widget: 'string',
      form: 'range',
      pattern: ['^\\d+([.,]\\d+)?(\\s*[–-]\\s*\\d+([.,]\\d+)?)?$', around.strings.range],
    };
  }
  const groups = variants.map((variant) => variant.shape).filter((one) => one.kind === 'group');
  const words = variants.map((variant) => variant.shape).filter((one) => one.kind === 'choice');
  const [group] = groups;
  if (group && groups.length === 1 && words.length === variants.length - 1) {
    return {
      widget: 'object',
      form: 'wordOrGroup',
      typeKey: 'kind',
      types: [
        ...words
          .flatMap((word) => word.values.map(String))
          .map((name) => ({ name, label: variantLabel(name, around), fields: [] })),
        {
          name: GROUP_VARIANT,
          label: variantLabel(GROUP_VARIANT, around),
          fields: fieldsOfGroup(group.fields, around),
        },
      ],
    };
  }
  if (groups.length !== variants.length) return fail(around, 'is a union of different things');
  return variantsWidget(shape, around);
}

/** Groups of which one is chosen by what tells it from the others. */
function variantsWidget({ variants, mark }: VariantsShape, around: Around): Widget {
  const types = variants.map(({ name, shape }) => {
    if (name === undefined) fail(around, 'has variants that nothing tells apart');
    const own = Object.entries(shape.kind === 'group' ? shape.fields : {});
    // The choice itself takes the place of the key that tells the groups apart.
    const fields = Object.fromEntries(own.filter(([key]) => key !== mark));
    return { name, label: variantLabel(name, around), fields: fieldsOfGroup(fields, around) };
  });
  if (mark === undefined) return { widget: 'object', form: 'kindByKey', typeKey: 'kind', types };
  const isBoolean = variants.every(({ name }) => name === 'true' || name === 'false');
  return {
    widget: 'object',
    typeKey: mark,
    ...(isBoolean ? { form: 'booleanKind' as const } : {}),
    types,
  };
}

function variantLabel(name: string, around: Around): string {
  const words = around.strings.variants[around.path.split('.').at(-1)?.replace('[]', '') as 'when'];
  return (
    (words as Record<string, string> | undefined)?.[name] ??
    fail(around, `has no words for the kind "${name}"`)
  );
}

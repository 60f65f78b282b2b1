/**
 * Between a file of `content/` and the values of a form. Read and written again without an edit, a file
 * keeps every byte: keys stand in the order of the form, which is that of the schema, and what has
 * nothing in it is left out.
 */
import { formatCoordinates, parseCoordinates } from './coordinates.ts';
import { type FormField, type FormVariant, GROUP_VARIANT, POSITION_KEY } from './form.ts';

type Group = Record<string, unknown>;

/**
 * Reads a file for a form.
 *
 * @throws SyntaxError when it is not JSON
 */
export const readForForm = (text: string, fields: readonly FormField[]): unknown =>
  groupForForm(JSON.parse(text), fields);

/** Writes the values of a form as a file. */
export const writeFromForm = (values: unknown, fields: readonly FormField[]): string =>
  `${JSON.stringify(groupForFile(values, fields) ?? {}, null, 2)}\n`;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// ── From the file to the form ──

function groupForForm(value: unknown, fields: readonly FormField[]): unknown {
  if (!isGroup(value)) return value;
  const known = new Map(fields.map((field) => [field.name, field]));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const field = known.get(key);
      return [key, field ? valueForForm(inner, field) : inner];
    }),
  );
}

function valueForForm(value: unknown, field: FormField): unknown {
  if (field.form === 'range') return Array.isArray(value) ? value.join('–') : String(value);
  if (Array.isArray(value)) return value.map((item: unknown) => itemForForm(item, field));
  return itemForForm(value, field);
}

function itemForForm(value: unknown, field: FormField): unknown {
  if (field.form === 'wordOrGroup' && typeof value === 'string') {
    return { [typeKeyOf(field)]: value };
  }
  if (!isGroup(value)) return value;
  if (field.form === 'position') return positionForForm(groupForForm(value, field.fields ?? []));
  if (!field.types) return groupForForm(value, field.fields ?? []);

  const typeKey = typeKeyOf(field);
  const kind =
    field.form === 'wordOrGroup'
      ? GROUP_VARIANT
      : field.form === 'kindByKey'
        ? field.types.find(({ name }) => name in value)?.name
        : String(value[typeKey]);
  const { [typeKey]: _kind, ...rest } = value;
  return { [typeKey]: kind, ...(groupForForm(rest, fieldsOf(field.types, kind)) as Group) };
}

function positionForForm(value: unknown): unknown {
  const { lat, lng, ...rest } = value as Group;
  if (typeof lat !== 'number' || typeof lng !== 'number') return value;
  return { [POSITION_KEY]: formatCoordinates({ lat, lng }), ...rest };
}

// ── From the form to the file ──

/** The group in the order of its fields, without what is empty; nothing when nothing is left. */
function groupForFile(value: unknown, fields: readonly FormField[]): Group | undefined {
  if (!isGroup(value)) return undefined;
  const written: Group = {};
  for (const field of fields) {
    const inner = valueForFile(value[field.name], field);
    if (inner !== undefined) written[field.name] = inner;
  }
  const known = new Set(fields.map(({ name }) => name));
  // Keys that the form does not know are preserved.
  for (const [key, inner] of Object.entries(value)) if (!known.has(key)) written[key] = inner;
  return Object.keys(written).length > 0 ? written : undefined;
}

function valueForFile(value: unknown, field: FormField): unknown {
  if (value === undefined || value === null || value === '') return emptyOf(field);
  if (field.form === 'range') return rangeForFile(String(value));
  if (!Array.isArray(value)) return itemForFile(value, field);
  const items = value
    .map((item: unknown) => itemForFile(item, field))
    .filter((item) => item !== undefined && item !== null && item !== '');
  return items.length > 0 ? items : emptyOf(field);
}

const emptyOf = ({ keepEmpty }: FormField): [] | undefined => (keepEmpty ? [] : undefined);

function itemForFile(value: unknown, field: FormField): unknown {
  if (!isGroup(value)) return value;
  if (field.types) return variantForFile(value, field, field.types);
  if (field.form === 'position') {
    return positionForFile(groupForFile(value, field.fields ?? []));
  }
  // A group of keys and values that the form does not name, such as years, has no fields.
  if (!field.fields) return Object.keys(value).length > 0 ? value : undefined;
  return groupForFile(value, field.fields);
}

function variantForFile(
  value: Group,
  field: FormField,
  types: readonly FormVariant[],
): Group | string | undefined {
  const typeKey = typeKeyOf(field);
  const { [typeKey]: kind, ...rest } = value;
  if (kind === undefined || kind === '') return undefined;
  if (field.form === 'wordOrGroup' && kind !== GROUP_VARIANT) return String(kind);
  const written = groupForFile(rest, fieldsOf(types, kind)) ?? {};
  if (field.form === 'wordOrGroup' || field.form === 'kindByKey') return written;
  return { [typeKey]: field.form === 'booleanKind' ? kind === 'true' : kind, ...written };
}

function positionForFile(value: Group | undefined): Group | undefined {
  if (!value) return undefined;
  const { [POSITION_KEY]: at, ...rest } = value;
  // What cannot be read is kept as it is, and the check will say so.
  const read = typeof at === 'string' ? parseCoordinates(at) : undefined;
  return read ? { ...read, ...rest } : value;
}

function rangeForFile(text: string): unknown {
  const numbers = text.split(/\s*[–-]\s*/).map((part) => Number(part.replace(',', '.')));
  if (numbers.some((number) => Number.isNaN(number))) return text;
  return numbers.length === 1 ? numbers[0] : numbers;
}

const typeKeyOf = ({ typeKey = 'type' }: FormField): string => typeKey;

const fieldsOf = (types: readonly FormVariant[], kind: unknown): readonly FormField[] =>
  types.find(({ name }) => name === kind)?.fields ?? [];

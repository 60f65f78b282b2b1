/**
 * The columns of a collection's sheet, made from its schema: the one place that says which field is
 * which column, what it is called and what may stand in it.
 */
import type { z } from 'zod';
import { type Def, defOf, metaAt } from '../../../src/catalogue/read/schema-at.ts';
import { checkCodes } from '../../../src/outputs/data/json-schema.ts';
import { type CollectionName, collections } from '../../../src/schema/collections.ts';
import { choiceWords } from './choice-words.ts';
import { untitledFields } from './heading-words.ts';

/** What may stand in a cell. */
export type CellKind =
  | { type: 'boolean' | 'day' | 'partialDate' | 'range' | 'yearDays' }
  /** Words to read, words quoted with their line breaks, or a code without spaces. */
  | { type: 'text'; holds: 'words' | 'quotation' | 'code' }
  | { type: 'number'; schema: z.ZodType; isWhole: boolean; unit: string }
  | { type: 'choice'; words: ReadonlyMap<string | number, string> }
  | { type: 'reference'; collection: CollectionName }
  | { type: 'list'; of: CellKind };

/** Stands in a path for the items of a list that takes a row for each. */
export const ITEM = '[]';

export interface Column {
  /** Where the value stands in an entry: `['sources', '[]', 'title']`. */
  path: readonly string[];
  /** `Nguồn › Tên bài`. */
  heading: string;
  help: string;
  isRequired: boolean;
  kind: CellKind;
}

/** A path as one text: `sources.[].title`. */
export const pathKey = (path: readonly string[]): string => path.join('.');

interface Around {
  root: z.ZodType;
  path: readonly string[];
  headings: readonly string[];
  isRequired: boolean;
}

const made = new Map<CollectionName, readonly Column[]>();

/** The columns of a collection, in the order of its schema; the id is not among them. */
export function columnsOf(collection: CollectionName): readonly Column[] {
  const known = made.get(collection);
  if (known) return known;
  const root: z.ZodType = collections[collection];
  const columns = columnsIn([root], { root, path: [], headings: [], isRequired: true });
  made.set(collection, columns);
  return columns;
}

/** @param variants the schemas that may stand here: several under a union */
function columnsIn(variants: readonly z.ZodType[], around: Around): Column[] {
  const shapes = variants.map((schema) => defOf(schema).shape);
  if (shapes.every((shape) => shape !== undefined)) return columnsOfGroup(shapes, around);
  const [first] = variants as [z.ZodType];
  const { element } = defOf(first);
  const items = element && unwrapped(element);
  if (items?.every((schema) => defOf(schema).shape)) {
    return columnsIn(items, { ...around, path: [...around.path, ITEM] });
  }
  const { root, path, headings, isRequired } = around;
  const { hint = '' } = metaOf(root, path);
  const unit = /\(([^)]+)\)$/.exec(headings.at(-1) ?? '')?.[1] ?? '';
  const kind = kindOf(variants, hint, unit);
  return kind ? [{ path, heading: headings.join(' › '), help: hint, isRequired, kind }] : [];
}

function columnsOfGroup(shapes: Record<string, z.ZodType>[], around: Around): Column[] {
  const keys = new Set(shapes.flatMap((shape) => Object.keys(shape)));
  keys.delete('$schema');
  return [...keys].flatMap((key) => {
    const here = shapes.flatMap((shape) => shape[key] ?? []);
    const path = [...around.path, key];
    const isAlways = here.length === shapes.length && !here.some(isOptional);
    return columnsIn(here.flatMap(unwrapped), {
      root: around.root,
      path,
      headings: headingsOf(around, path),
      isRequired: around.isRequired && isAlways,
    });
  });
}

const isOptional = (schema: z.ZodType): boolean => defOf(schema).type === 'optional';

/** The schemas behind `optional()` and unions. */
function unwrapped(schema: z.ZodType): z.ZodType[] {
  const { innerType, options } = defOf(schema);
  if (innerType) return unwrapped(innerType);
  return options ? options.flatMap(unwrapped) : [schema];
}

/** The Vietnamese text of a field keeps the field's heading; English stands beside it. */
function headingsOf({ root, headings }: Around, path: readonly string[]): string[] {
  const key = path.at(-1) as string;
  if (key === 'vi' && headings.length > 0) return [...headings];
  if (key === 'en' && headings.length > 0) {
    return [...headings.slice(0, -1), `${headings.at(-1)} (tiếng Anh)`];
  }
  return [...headings, ownTitle(root, path) ?? untitledFields[key] ?? key];
}

/** The title that the field itself has in the schema, not one of the group around it. */
function ownTitle(root: z.ZodType, path: readonly string[]): string | undefined {
  const { title } = metaOf(root, path);
  return title?.includes(' › ') ? undefined : title;
}

/** Title and hint; those of a list's item are those of the list. */
const metaOf = (root: z.ZodType, path: readonly string[]) =>
  metaAt(
    root,
    path.map((part) => (part === ITEM ? 0 : part)),
  );

function kindOf(variants: readonly z.ZodType[], hint: string, unit: string): CellKind | undefined {
  const defs = variants.map(defOf);
  const types = new Set(defs.map(({ type }) => type));
  const [schema] = variants as [z.ZodType];
  if (types.has('tuple')) return { type: 'range' };
  if (types.has('record')) return { type: 'yearDays' };
  if (types.has('enum') || types.has('literal')) return choiceOf(defs, hint);
  if (types.has('array')) {
    const of = kindOf(unwrapped(defOf(schema).element as z.ZodType), hint, unit);
    return of && { type: 'list', of };
  }
  if (types.has('boolean')) return { type: 'boolean' };
  if (types.has('number')) {
    return {
      type: 'number',
      schema,
      isWhole: schema.safeParse(7.5).error?.issues[0]?.code === 'invalid_type',
      unit,
    };
  }
  if (!types.has('string')) return undefined;
  const { reference } = (schema.meta() ?? {}) as { reference?: CollectionName };
  if (reference) return { type: 'reference', collection: reference };
  const codes = checkCodes(schema);
  if (codes.includes('day')) return { type: 'day' };
  if (codes.includes('partialDate')) return { type: 'partialDate' };
  const isProse = schema.meta()?.['prose'] === true;
  const keepsLines = schema.safeParse('a\nb').success;
  return { type: 'text', holds: !isProse ? 'code' : keepsLines ? 'quotation' : 'words' };
}

function choiceOf(defs: readonly Def[], hint: string): CellKind {
  const all = defs.flatMap(
    ({ values: literals, entries = {} }) => literals ?? Object.values(entries),
  );
  const values = [...new Set(all as (string | number)[])];
  const words = choiceWords(values.map(String), hint);
  const isStars = values.every((value) => typeof value === 'number');
  return {
    type: 'choice',
    words: new Map(
      values.map((value) => [
        value,
        isStars ? `${value} sao` : (words.get(String(value)) as string),
      ]),
    ),
  };
}

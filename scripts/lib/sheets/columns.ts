/**
 * The columns of a collection's sheet, made from its schema: the one place that says which field is
 * which column, what it is called and what may stand in it.
 */
import type { z } from 'zod';
import { type CollectionName, collections } from '../../../src/schema/collections.ts';
import {
  alternativesOf,
  type Choice,
  fieldsOf,
  type Shape,
  shapeOf,
  type TextShape,
} from '../../../src/schema/shape.ts';
import { metaAt } from '../../../src/schema/walk.ts';
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
  /** The path of the value in an entry: `['sources', '[]', 'title']`. */
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
  const columns = columnsIn([shapeOf(root)], { root, path: [], headings: [], isRequired: true });
  made.set(collection, columns);
  return columns;
}

/** @param variants the shapes that may stand here: several where one is chosen */
function columnsIn(variants: readonly Shape[], around: Around): Column[] {
  if (variants.every(({ kind }) => kind === 'group')) return columnsOfGroup(variants, around);
  const [first] = variants;
  const items = first?.kind === 'list' ? alternativesOf(first.item) : [];
  if (items.length > 0 && items.every(({ kind }) => kind === 'group')) {
    return columnsIn(items, { ...around, path: [...around.path, ITEM] });
  }
  const { root, path, headings, isRequired } = around;
  const { hint = '' } = metaOf(root, path);
  const unit = /\(([^)]+)\)$/.exec(headings.at(-1) ?? '')?.[1] ?? '';
  const kind = kindOf(variants, hint, unit);
  return kind ? [{ path, heading: headings.join(' › '), help: hint, isRequired, kind }] : [];
}

function columnsOfGroup(groups: readonly Shape[], around: Around): Column[] {
  const keys = new Set(groups.flatMap(fieldsOf).map(([key]) => key));
  keys.delete('$schema');
  return [...keys].flatMap((key) => {
    const here = groups.flatMap(fieldsOf).flatMap(([name, field]) => (name === key ? field : []));
    const path = [...around.path, key];
    const isAlways = here.length === groups.length && !here.some(({ isOptional }) => isOptional);
    return columnsIn(here.flatMap(alternativesOf), {
      root: around.root,
      path,
      headings: headingsOf(around, path),
      isRequired: around.isRequired && isAlways,
    });
  });
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

function kindOf(variants: readonly Shape[], hint: string, unit: string): CellKind | undefined {
  const one = <Kind extends Shape['kind']>(kind: Kind) =>
    variants.find((shape): shape is Extract<Shape, { kind: Kind }> => shape.kind === kind);
  if (one('tuple')) return { type: 'range' };
  if (one('record')) return { type: 'yearDays' };
  if (one('choice')) {
    const values = variants.flatMap((shape) => (shape.kind === 'choice' ? shape.values : []));
    return choiceOf(values, hint);
  }
  const list = one('list');
  if (list) {
    const of = kindOf(alternativesOf(list.item), hint, unit);
    return of && { type: 'list', of };
  }
  if (one('boolean')) return { type: 'boolean' };
  const number = one('number');
  if (number) return { type: 'number', schema: number.schema, isWhole: number.isWhole, unit };
  const text = one('text');
  return text && textOf(text);
}

function textOf({ reference, format, isProse, schema }: TextShape): CellKind {
  if (reference) return { type: 'reference', collection: reference };
  if (format === 'day' || format === 'partialDate') return { type: format };
  const keepsLines = schema.safeParse('a\nb').success;
  return { type: 'text', holds: !isProse ? 'code' : keepsLines ? 'quotation' : 'words' };
}

function choiceOf(choices: readonly Choice[], hint: string): CellKind {
  const values = [...new Set(choices)] as (string | number)[];
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

/** Columns of tables, read off the schemas: a name that never changes, and the words that officers know. */
import type { z } from 'zod';
import type { Cell } from '../../lib/csv.ts';
import { alternativesOf } from '../../schema/shape.ts';
import { metaAt, shapesAt } from '../../schema/walk.ts';

/** What a column holds, in the words of Table Schema (Frictionless Data). */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean';

export interface Column<Row> {
  /** Stable: scripts hold on to it. */
  name: string;
  type: ColumnType;
  /** In Vietnamese, for people. */
  title: string;
  cell: (row: Row) => Cell | boolean;
}

/** Between the items of a list in one cell; no id and no name holds it. */
export const LIST_MARK = '; ';

/**
 * Columns for fields of a shape: `name.vi` gives the column `name_vi`, with the title and the type that
 * the schema has for it.
 *
 * @param schema the shape of what `of` hands back
 * @param of takes the thing that the paths lead through out of a row
 * @param paths with dots; what is a list becomes one cell
 */
export const columnsOf = <Row>(
  schema: z.ZodType,
  of: (row: Row) => unknown,
  paths: readonly string[],
): Column<Row>[] =>
  paths.map((path) => {
    const keys = path.split('.');
    return {
      name: path.replaceAll('.', '_'),
      type: typeAt(schema, keys),
      title: metaAt(schema, keys).title ?? path,
      cell: (row) => cellOf(valueAt(of(row), keys)),
    };
  });

const valueAt = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );

/** A value as a cell; of a text in two languages in a list the Vietnamese. */
function cellOf(value: unknown): Cell | boolean {
  if (Array.isArray(value)) return value.map((item) => String(cellOf(item) ?? '')).join(LIST_MARK);
  if (typeof value === 'object' && value !== null && 'vi' in value) return String(value.vi);
  return typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value === undefined
      ? undefined
      : String(value);
}

function typeAt(schema: z.ZodType, keys: readonly string[]): ColumnType {
  const [shape] = shapesAt(schema, keys).flatMap(alternativesOf);
  if (shape?.kind === 'boolean') return 'boolean';
  if (shape?.kind === 'number') return shape.isWhole ? 'integer' : 'number';
  const isOfNumbers =
    shape?.kind === 'choice' && shape.values.every((value) => typeof value === 'number');
  return isOfNumbers ? 'integer' : 'string';
}

/** Changes to the text of one content file that preserve the formatting of the rest. */
import {
  applyEdits,
  type Edit,
  findNodeAtLocation,
  type JSONPath,
  modify,
  type Node,
  parseTree,
} from 'jsonc-parser';
import type { z } from 'zod';
import { keysAt } from '../../../src/schema/walk.ts';
import { isSame } from './merge.ts';

/** One value that is set, or taken away. */
export interface Change {
  path: JSONPath;
  before: unknown;
  after: unknown;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What must be set so that one value becomes the other; as few and as small as can be. */
export function changesBetween(before: unknown, after: unknown, path: JSONPath = []): Change[] {
  if (isSame(before, after)) return [];
  if (isGroup(before) && isGroup(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => changesBetween(before[key], after[key], [...path, key]));
  }
  if (Array.isArray(before) && Array.isArray(after) && after.length >= before.length) {
    return after.flatMap((item, at) => changesBetween(before[at], item, [...path, at]));
  }
  return [{ path, before, after }];
}

/**
 * The text with the changes made: all other lines, the order of keys and the way of indenting stay. A
 * new field is put where the schema has it.
 */
export const applyChanges = (text: string, changes: readonly Change[], schema: z.ZodType): string =>
  changes.reduce((current, change) => {
    const order = keysAt(schema, change.path.slice(0, -1));
    const rank = order.indexOf(String(change.path.at(-1)));
    const getInsertionIndex = (keys: string[]) => {
      const next = keys.findIndex((key) => order.indexOf(key) > rank);
      return next < 0 ? keys.length : next;
    };
    const edits = modify(current, change.path, change.after, { getInsertionIndex });
    const isInserted = change.before === undefined && change.after !== undefined;
    return applyEdits(
      current,
      edits.map((edit) => ({ ...edit, content: laidOut(current, change, edit, isInserted) })),
    );
  }, text);

/** What an edit writes, on lines of its own, indented as the rest of the file is. */
function laidOut(text: string, { path, after }: Change, edit: Edit, isInserted: boolean): string {
  if (after === undefined) return edit.content;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const unit = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const key = path.at(-1);
  const around = findNodeAtLocation(parseTree(text) as Node, path.slice(0, -1));
  const isInline =
    around !== undefined &&
    (around.children ?? []).length > 0 &&
    !text.slice(around.offset, around.offset + around.length).includes('\n');
  const level = eol + unit.repeat(path.length);
  const value = isInline
    ? JSON.stringify(after)
    : JSON.stringify(after, null, unit).replaceAll('\n', level);
  if (!isInserted) return value;
  const field = typeof key === 'string' ? `${JSON.stringify(key)}: ${value}` : value;
  const gap = isInline ? ' ' : level;
  if (edit.content.startsWith(',')) return `,${gap}${field}`;
  if (edit.content.endsWith(',')) return `${field},${gap}`;
  return `${gap}${field}${eol}${unit.repeat(path.length - 1)}`;
}

/** A new entry as the text of its file, fields in the order of the schema. */
export const newText = (data: unknown, schema: z.ZodType): string =>
  `${JSON.stringify(inOrder(data, schema, []), null, 2)}\n`;

function inOrder(value: unknown, schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, schema, [...path, 0]));
  if (!isGroup(value)) return value;
  const order = keysAt(schema, path);
  const keys = Object.keys(value).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key], schema, [...path, key])]));
}

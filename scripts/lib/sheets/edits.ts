/** Changes to the text of one content file, that leave the rest of it as somebody has written it. */
import { applyEdits, type FormattingOptions, type JSONPath, modify } from 'jsonc-parser';
import type { z } from 'zod';
import { keysAt } from '../../../src/catalogue/read/schema-at.ts';
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
 * The text with the changes made: other lines, the order of keys and the way of indenting stay. A new
 * field is put where the schema has it.
 */
export function applyChanges(text: string, changes: readonly Change[], schema: z.ZodType): string {
  const formattingOptions: FormattingOptions = {
    insertSpaces: !/^\t/m.test(text),
    tabSize: /^( +)\S/m.exec(text)?.[1]?.length ?? 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  return changes.reduce((current, { path, after }) => {
    const order = keysAt(schema, path.slice(0, -1));
    const rank = order.indexOf(String(path.at(-1)));
    const getInsertionIndex = (keys: string[]) => {
      const next = keys.findIndex((key) => order.indexOf(key) > rank);
      return next < 0 ? keys.length : next;
    };
    return applyEdits(
      current,
      modify(current, path, after, { formattingOptions, getInsertionIndex }),
    );
  }, text);
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

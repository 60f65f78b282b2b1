import type { z } from 'zod';

/**
 * Gives a field its Vietnamese name and the sentence that tells an officer how to fill it in.
 * Both end up in error messages, the JSON Schema, the web form, the spreadsheet and the docs.
 */
export function field<Schema extends z.ZodType>(
  title: string,
  description: string,
  schema: Schema,
): Schema {
  return schema.meta({ title, description }) as Schema;
}

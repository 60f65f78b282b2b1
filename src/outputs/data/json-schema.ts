/** The shapes of `src/schema` as JSON Schema, for completion and validation in text editors. */
import { z } from 'zod';
import { collectionNames, collections, type CollectionName } from '../../schema/collections.ts';
import { type SingleFileName, singleFileNames, singleFiles } from '../../schema/files.ts';
import { shapeOf } from '../../schema/shape.ts';
import { PublishedProductSchema } from './told-decisions.ts';

/** Every kind of file in `content/` that is JSON. */
export const schemaNames: readonly (CollectionName | SingleFileName)[] = [
  ...collectionNames,
  ...singleFileNames,
];

/** Where in `content/` the files of a kind lie: `products/*.json`, `site.json`. */
export const filesOf = (name: CollectionName | SingleFileName): string =>
  name in singleFiles ? `${name}.json` : `${name}/*.json`;

/**
 * The JSON Schema of one file, with the Vietnamese name and hint of every field. Draft 7, because that
 * is what editors know best. It says less than `npm run check`, which also looks at the other files.
 *
 * @param id the address at which it is published
 * @param isPublished whether it is the schema of the open data, which tell of decisions in every certificate
 */
export function jsonSchema(
  name: CollectionName | SingleFileName,
  id: string,
  isPublished = false,
): z.core.JSONSchema.BaseSchema {
  const written: z.ZodType =
    name in singleFiles ? singleFiles[name as SingleFileName] : collections[name as CollectionName];
  const schema = isPublished && name === 'products' ? PublishedProductSchema : written;
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: json }) => {
      // Marks for our own rules, which no editor knows.
      const {
        prose: _prose,
        photograph: _photograph,
        reference,
        ...known
      } = json as Record<string, unknown>;
      for (const key of Object.keys(json)) delete (json as Record<string, unknown>)[key];
      Object.assign(json, known, textFormOf(zodSchema));
      if (typeof reference === 'string') json.$comment = `content/${reference}/<id>.json`;
    },
  });
  return {
    $schema,
    $id: id,
    title: `content/${filesOf(name)}`,
    ...rest,
  } as z.core.JSONSchema.BaseSchema;
}

/** What a text has to be, of which zod tells JSON Schema nothing when the check is made in code. */
function textFormOf(schema: z.core.$ZodType): z.core.JSONSchema.BaseSchema {
  const shape = shapeOf(schema);
  if (shape.kind !== 'text') return {};
  if (shape.format === 'day') return { format: 'date' };
  return shape.pattern === undefined ? {} : { pattern: shape.pattern };
}

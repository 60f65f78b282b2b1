/** The shapes of `src/schema` as JSON Schema, for editors that help while somebody types. */
import { z } from 'zod';
import { collectionNames, collections, type CollectionName } from '../../schema/collections.ts';
import { type SingleFileName, singleFileNames, singleFiles } from '../../schema/files.ts';

/** Every kind of file in `content/` that is JSON. */
export const schemaNames: readonly (CollectionName | SingleFileName)[] = [
  ...collectionNames,
  ...singleFileNames,
];

/** Where in `content/` the files of a kind lie: `products/*.json`, `site.json`. */
export const filesOf = (name: CollectionName | SingleFileName): string =>
  name in singleFiles ? `${name}.json` : `${name}/*.json`;

/** Checks that only our own code can make in full, by the code of their sentence: what JSON Schema can say of them. */
const SAID_OTHERWISE = {
  day: { format: 'date' },
  partialDate: { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  httpsUrl: { pattern: '^https://' },
  webUrl: { pattern: '^https?://' },
  gtin: { pattern: '^(\\d{8}|\\d{12,14})$' },
} as const satisfies Record<string, z.core.JSONSchema.BaseSchema>;

/**
 * The JSON Schema of one file, with the Vietnamese name and hint of every field. Draft 7, because that
 * is what editors know best. It says less than `npm run check`, which also looks at the other files.
 *
 * @param id the address at which it is published
 */
export function jsonSchema(
  name: CollectionName | SingleFileName,
  id: string,
): z.core.JSONSchema.BaseSchema {
  const schema: z.ZodType =
    name in singleFiles ? singleFiles[name as SingleFileName] : collections[name as CollectionName];
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
      Object.assign(json, known, ...checksSaid(zodSchema));
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

/** What the checks of a schema are in JSON Schema, as far as they have a form there. */
export const checksSaid = (schema: z.core.$ZodType): z.core.JSONSchema.BaseSchema[] =>
  checkCodes(schema).flatMap((code) =>
    Object.hasOwn(SAID_OTHERWISE, code)
      ? [SAID_OTHERWISE[code as keyof typeof SAID_OTHERWISE]]
      : [],
  );

/** The codes of the sentences that the checks of a schema speak when they fail: `day`, `gtin`. */
export function checkCodes(schema: z.core.$ZodType): string[] {
  const { checks = [] } = schema._zod.def as { checks?: z.core.$ZodCheck[] };
  return checks.flatMap((check) => {
    const { error } = check._zod.def as unknown as { error?: (issue: object) => unknown };
    const code = error?.({});
    return typeof code === 'string' ? [code] : [];
  });
}

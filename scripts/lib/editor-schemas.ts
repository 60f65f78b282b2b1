import { filesOf, jsonSchema, schemaNames } from '../../src/outputs/data/json-schema.ts';

/** Where the schemas lie that editors read, from the project's folder. */
export const SCHEMAS_FOLDER = '.vscode/schemas';

/** The schema of every kind of file, by file name, for editors that open the project's folder. */
export const editorSchemas = (): [file: string, text: string][] =>
  schemaNames.map((name) => [
    `${name}.json`,
    `${JSON.stringify(jsonSchema(name, `${name}.json`), null, 1)}\n`,
  ]);

/** Which schema is for which files, as Visual Studio Code and its kin want to be told. */
export const editorSettings = () => ({
  'json.schemas': schemaNames.map((name) => ({
    fileMatch: [`/content/${filesOf(name)}`],
    url: `./${SCHEMAS_FOLDER}/${name}.json`,
  })),
});

/**
 * `npm run schemas`: writes the JSON Schemas where `.vscode/settings.json` finds them:
 * an editor then completes fields and marks mistakes while people type. A test fails when they are out of date.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorSchemas, SCHEMAS_FOLDER } from './lib/editor-schemas.ts';

await mkdir(SCHEMAS_FOLDER, { recursive: true });
for (const [file, text] of editorSchemas()) await writeFile(join(SCHEMAS_FOLDER, file), text);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  editorSchemas,
  editorSettings,
  SCHEMAS_FOLDER,
} from '../../../scripts/lib/editor-schemas.ts';

test('the schemas that editors read are those of the code; `npm run schemas` writes them anew', () => {
  for (const [file, text] of editorSchemas()) {
    expect(readFileSync(join(SCHEMAS_FOLDER, file), 'utf8'), file).toBe(text);
  }
});

test('an editor that opens the project knows the schema of every file of content', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as object;
  expect(settings).toMatchObject(editorSettings());
});

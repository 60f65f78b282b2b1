/** Starts the CMS with the catalogue's forms, which read and write its files to the byte. */
import CMS from '@sveltia/cms';
import { readForForm, writeFromForm } from '../../domain/editor/codec.ts';
import {
  type EditorConfig,
  type FormFile,
  STORY_FORMAT,
  withoutForms,
} from '../../domain/editor/form.ts';
import { coordinatesControl } from './coordinates-field.ts';
import { renameUploads } from './upload-names.ts';

/** Puts the editor into the page. */
export async function startEditor({ cms }: EditorConfig): Promise<void> {
  for (const file of [...cms.collections, ...cms.singletons]) registerFormat(file);
  CMS.registerFieldType('coordinates', coordinatesControl());
  renameUploads(document);
  const config = {
    ...cms,
    collections: cms.collections.map(asCmsTakesIt),
    singletons: cms.singletons.map(asCmsTakesIt),
  };
  await CMS.init({ config: config as never });
}

const asCmsTakesIt = (file: FormFile) => ({ ...file, fields: withoutForms(file.fields) });

function registerFormat({ format, fields }: FormFile): void {
  if (format === STORY_FORMAT) return;
  CMS.registerCustomFormat(format, 'json', {
    fromFile: (text: string) => readForForm(text, fields),
    toFile: (values: unknown) => writeFromForm(values, fields),
  });
}

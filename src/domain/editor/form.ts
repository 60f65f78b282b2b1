/** The configuration of one field of the web editor: the options of the CMS, and our own under `form`. */

/**
 * How a value in a file differs from the one that the editor works on, because its forms know no such
 * shape:
 * - `position`: `lat` and `lng` are one text, `at`;
 * - `range`: a number or two are one text, `10` or `10–12`;
 * - `booleanKind`: what tells variants apart is true or false in the file, a word here;
 * - `kindByKey`: variants are told apart by which key they have, here by `kind`;
 * - `wordOrGroup`: either one word, or a group, here two variants.
 */
export type ValueForm = 'position' | 'range' | 'booleanKind' | 'kindByKey' | 'wordOrGroup';

/** One of several groups of fields that may stand at a place. */
export interface FormVariant {
  name: string;
  label: string;
  fields: FormField[];
}

/** A field of a form, as `@sveltia/cms` wants it, and with `form` and `keepEmpty` for src/domain/editor/codec.ts. */
export interface FormField {
  name: string;
  label: string;
  widget: string;
  hint?: string | undefined;
  required?: boolean;
  /** Groups. */
  fields?: FormField[];
  /** Groups of several kinds. */
  types?: FormVariant[];
  typeKey?: string;
  /** A list that the file has to have, even without anything in it. */
  keepEmpty?: true;
  form?: ValueForm;
  [option: string]: unknown;
}

/** The key of the text that stands for `lat` and `lng`. */
export const POSITION_KEY = 'at';
/** Of a word or a group: the variant that is a group. The other variants have the names of their words. */
export const GROUP_VARIANT = 'group';

/** The fields as the CMS takes them, which warns of every word that it does not know. */
export const withoutForms = (fields: readonly FormField[]): FormField[] =>
  fields.map(({ form: _form, keepEmpty: _keepEmpty, ...field }) => ({
    ...field,
    ...(field.fields ? { fields: withoutForms(field.fields) } : {}),
    ...(field.types
      ? { types: field.types.map((type) => ({ ...type, fields: withoutForms(type.fields) })) }
      : {}),
  }));

/** A kind of file, or one file, with its fields: a collection of the CMS or one of its singletons. */
export interface FormFile {
  name: string;
  label: string;
  /** The name of the format that `fields` are read and written in. */
  format: string;
  fields: FormField[];
  [option: string]: unknown;
}

/** The format of stories' words, which are Markdown and nothing else: the CMS's own word for it. */
export const STORY_FORMAT = 'raw';

/** What `/admin/config.json` holds. */
export interface EditorConfig {
  /** For `CMS.init`, but for the forms of its fields. */
  cms: {
    collections: FormFile[];
    singletons: FormFile[];
    backend: Readonly<Record<string, unknown>>;
    [option: string]: unknown;
  };
  /** Nothing but the files of the computer can be edited. */
  isLocalOnly: boolean;
}

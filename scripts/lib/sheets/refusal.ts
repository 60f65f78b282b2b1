/** Why a file is not read at all. */
export type Refusal =
  | 'tooLarge'
  | 'oldExcel'
  | 'notAZip'
  | 'broken'
  | 'macros'
  | 'zipBomb'
  | 'badPartName'
  | 'entities'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'unknownKind'
  | 'notUnicode'
  | 'badQuotes'
  | 'noTable'
  | 'noFile';

/** A file that is not read, with what is to be named in the sentence. */
export class RefusedFile extends Error {
  override name = 'RefusedFile';
  readonly refusal: Refusal;
  readonly found: string;
  readonly wanted: string;
  constructor(refusal: Refusal, found = '', wanted = '') {
    super(refusal);
    this.refusal = refusal;
    this.found = found;
    this.wanted = wanted;
  }
}

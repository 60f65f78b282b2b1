/** The parts of which the tables beside this file are made. */

export interface Words {
  vi: string;
  en: string;
}

/** What a sentence may name. All that is not given is an empty text. */
export interface ProblemDetail {
  /** The field as officers know it: "Ngày ký". */
  title?: string | undefined;
  /** How the field is filled in. */
  hint?: string | undefined;
  /** The words found. */
  found?: string | undefined;
  /** The words wanted. */
  wanted?: string | undefined;
  /** What is too large or too small: the letters of a text, the items of a list, or a number itself. */
  measured?: 'text' | 'list' | 'number' | undefined;
}
export type Detail = { [Name in keyof ProblemDetail]-?: NonNullable<ProblemDetail[Name]> };

/** What is wrong and what to write instead; an error unless it says otherwise. */
export interface Sentence {
  level?: 'warning';
  message: (detail: Detail) => Words;
  fix: (detail: Detail) => Words;
}
export type Sentences = Readonly<Record<string, Sentence>>;

/** One sentence in both languages. */
export const words = (vi: string, en: string): Words => ({ vi, en });

/**
 * The sentence about a value that is not what its field holds: `"x" không phải một năm.`
 *
 * @param vi what it should be, as it goes on after "không phải"
 * @param en the same after "is not": `a year`
 * @param fix what to write instead
 */
export const notOne = (vi: string, en: string, fix: Words) =>
  ({
    message: ({ found }: Detail) =>
      words(`"${found}" không phải ${vi}.`, `"${found}" is not ${en}.`),
    fix: () => fix,
  }) satisfies Sentence;

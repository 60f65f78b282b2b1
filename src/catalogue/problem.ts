/**
 * Everything that can be wrong with content, and what it is called in both languages: a code, how
 * grave it is, what is wrong, what to write instead. The tables stand in `problems/`, by area.
 */
import { certificateSentences } from './problems/certificates.ts';
import { editorSentences } from './problems/editor.ts';
import { entrySentences } from './problems/entries.ts';
import { fileSentences } from './problems/files.ts';
import { formatSentences } from './problems/formats.ts';
import { moveSentences } from './problems/moves.ts';
import { peopleSentences } from './problems/people.ts';
import { photographSentences } from './problems/photographs.ts';
import { qualitySentences } from './problems/quality.ts';
import type { Detail, ProblemDetail, Sentence, Words } from './problems/sentence.ts';
import { shapeSentences } from './problems/shape.ts';
import { storySentences } from './problems/stories.ts';

export type { ProblemDetail, Words } from './problems/sentence.ts';

export const sentences = {
  ...fileSentences,
  ...shapeSentences,
  ...formatSentences,
  ...photographSentences,
  ...peopleSentences,
  ...entrySentences,
  ...editorSentences,
  ...moveSentences,
  ...storySentences,
  ...certificateSentences,
  ...qualitySentences,
};

export type ProblemCode = keyof typeof sentences;

export interface Problem {
  level: 'error' | 'warning';
  code: ProblemCode;
  /** Path of the file under the content folder, with `/`. */
  file: string;
  /** Path of the field, `certificates.0.sources`; empty for the whole file. */
  field: string;
  message: Words;
  fix: Words;
  line?: number | undefined;
  column?: number | undefined;
}

/** A problem of one kind in one place, with its sentences filled in. */
export function makeProblem(
  code: ProblemCode,
  file: string,
  field: string,
  detail: ProblemDetail = {},
): Problem {
  const sentence: Sentence = sentences[code];
  const whole: Detail = {
    title: detail.title ?? (field || file),
    hint: detail.hint ?? '',
    found: detail.found ?? '',
    wanted: detail.wanted ?? '',
    measured: detail.measured ?? 'text',
  };
  return {
    level: sentence.level ?? 'error',
    code,
    file,
    field,
    message: sentence.message(whole),
    fix: sentence.fix(whole),
  };
}

/** True when any of the problems must stop a build. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ level }) => level === 'error');

/**
 * Everything that can be wrong with content, and what it is called in both languages: a code, how
 * grave it is, what is wrong, what to write instead. The tables stand in `problems/`, by area.
 */
import { printable } from '../lib/printable.ts';
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

/** The tables by area, in the order in which a check comes upon them. */
export const sentenceAreas = {
  files: fileSentences,
  shape: shapeSentences,
  formats: formatSentences,
  photographs: photographSentences,
  people: peopleSentences,
  entries: entrySentences,
  editor: editorSentences,
  moves: moveSentences,
  stories: storySentences,
  certificates: certificateSentences,
  quality: qualitySentences,
} as const;
export type SentenceArea = keyof typeof sentenceAreas;

export const sentences = {
  ...sentenceAreas.files,
  ...sentenceAreas.shape,
  ...sentenceAreas.formats,
  ...sentenceAreas.photographs,
  ...sentenceAreas.people,
  ...sentenceAreas.entries,
  ...sentenceAreas.editor,
  ...sentenceAreas.moves,
  ...sentenceAreas.stories,
  ...sentenceAreas.certificates,
  ...sentenceAreas.quality,
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
    title: printable(detail.title ?? (field || file)),
    hint: printable(detail.hint ?? ''),
    found: printable(detail.found ?? ''),
    wanted: printable(detail.wanted ?? ''),
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

/**
 * What a code stands for, without the words of any file: for the docs, and for public pages, which
 * must not repeat what may be the very phone number that the check has stopped.
 *
 * @param title the field's name, which is ours
 */
export function generalSentence(
  code: ProblemCode,
  title = '…',
): Pick<Problem, 'level' | 'message' | 'fix'> {
  const blank = { title, hint: '…', found: '…', wanted: '…' };
  const { level, message, fix } = makeProblem(code, '…', '…', blank);
  return { level, message, fix };
}

/** True when any of the problems must stop a build. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ level }) => level === 'error');

import type { Lang } from '../../../src/i18n/index.ts';
import { RefusedFile } from './refusal.ts';
import { refusalSentence, sheetWords } from './words.ts';

/** The options that all commands for spreadsheets have. */
export const commonOptions = {
  lang: { type: 'string', default: 'vi' },
  help: { type: 'boolean', default: false },
  only: { type: 'string' },
} as const;

export const langOf = (text: string): Lang => (text === 'en' ? 'en' : 'vi');

/** A command given in a way that means nothing; the message says what it may be. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Runs a command. What is wrong with a file or with the way of asking is told in a sentence, and the
 * exit code is 1.
 */
export async function withSentences(
  lang: Lang,
  help: string,
  command: () => Promise<void>,
): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof RefusedFile) {
      const [message, fix] = refusalSentence(error.refusal, error, lang);
      console.error(`${message}\n${sheetWords[lang].fix}: ${fix}`);
    } else if (error instanceof UsageError || isParseError(error)) {
      console.error(`${(error as Error).message}\n\n${help}`);
    } else throw error;
  }
}

const isParseError = (error: unknown): boolean =>
  String((error as { code?: unknown } | undefined)?.code ?? '').startsWith('ERR_PARSE_ARGS');

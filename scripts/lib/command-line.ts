import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** A command that was not called as it can be. Its message says what to write, a line each. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Reads this process's options, and what is named without one.
 *
 * @throws UsageError when an option is unknown, or its value is missing
 */
export function parseCommand<Options extends ParseArgsOptionsConfig>(options: Options) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new UsageError(
      `Lệnh chưa đúng: ${reason}\nCó các tùy chọn: ${known.join(', ')} (These options exist.)`,
    );
  }
}

/** The language that `--lang` names: Vietnamese unless it is `en`. */
export const langOption = { type: 'string', default: 'vi' } as const;

/** @throws UsageError when it is neither `vi` nor `en` */
export function readLang(value: string): 'vi' | 'en' {
  if (value === 'vi' || value === 'en') return value;
  throw new UsageError(`--lang "${value}": chỉ có vi và en. (Only vi and en.)`);
}

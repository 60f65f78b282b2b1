/** Something in a built site that must not be published. */
export interface ReleaseProblem {
  /** Which check found it, by its file's name: `links`. */
  check: string;
  /** The file, relative to the built folder. */
  file: string;
  message: string;
}

const SHOWN_PER_CHECK = 20;

/**
 * Problems as lines for a person. A mistake in a layout is in every page, so of each check only the
 * first ones are written out.
 */
export function problemLines(problems: readonly ReleaseProblem[]): string[] {
  return [...Map.groupBy(problems, ({ check }) => check)].flatMap(([check, found]) => [
    ...found.slice(0, SHOWN_PER_CHECK).map(({ file, message }) => `${file}: ${message} [${check}]`),
    ...(found.length > SHOWN_PER_CHECK
      ? [`… ${found.length - SHOWN_PER_CHECK} more of [${check}]`]
      : []),
  ]);
}

/** How commands end, so that scripts and pipelines need not read what they print. */
export const exitCodes = {
  /** All is well. */
  good: 0,
  /** Something must be mended first; nothing was released. */
  bad: 1,
  /** The command was not called as it can be: an option that is unknown or missing. */
  usage: 2,
  /** All that is good is released, or could be; some files were excluded (`--hold`). */
  held: 3,
  /** Somebody pressed Ctrl+C, as shells say it. */
  interrupted: 130,
} as const;

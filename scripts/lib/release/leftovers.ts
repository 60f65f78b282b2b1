import type { ReleaseProblem } from './problem.ts';
import type { SiteFiles } from './site-files.ts';

/** Files that a build leaves behind when it is cut short, and names that only some systems can keep apart. */
export function leftoverProblems({ paths }: SiteFiles): ReleaseProblem[] {
  const problems: ReleaseProblem[] = [];
  const report = (file: string, message: string) =>
    problems.push({ check: 'leftovers', file, message });
  const byFoldedPath = new Map<string, string>();
  for (const path of paths) {
    if (/(^|\/)\.(?!well-known\/)/.test(path))
      report(path, 'is a hidden file, such as an unfinished build leaves');
    if (path.endsWith('.mjs')) report(path, "is the builder's own code");
    const folded = path.normalize('NFC').toLowerCase();
    const twin = byFoldedPath.get(folded);
    if (twin !== undefined) report(path, `is the same file as ${twin} on Windows and macOS`);
    byFoldedPath.set(folded, path);
  }
  return problems;
}

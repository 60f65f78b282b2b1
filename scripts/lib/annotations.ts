/** The problems of a check as the code hosts want them, to be shown beside the lines of a change. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Problem } from '../../src/catalogue/problem.ts';
import type { Lang } from '../../src/i18n/index.ts';

export const annotationHosts = ['github', 'gitlab'] as const;
export type AnnotationHost = (typeof annotationHosts)[number];

/** Where GitLab looks for the report, unless a pipeline names another file. */
export const GITLAB_REPORT_FILE = 'gl-code-quality-report.json';

/**
 * The host on which this runs, by what every job of it sets; nothing elsewhere. Forgejo and Gitea
 * answer to GitHub's name.
 */
export function annotationHost(
  environment: Readonly<Record<string, string | undefined>>,
): AnnotationHost | undefined {
  if (environment['GITHUB_ACTIONS'] === 'true') return 'github';
  return environment['GITLAB_CI'] === 'true' ? 'gitlab' : undefined;
}

/**
 * A folder as its repository names it, with `/`: where the check of one checkout reads the content of
 * another, the host wants the other's paths. Outside of any, from this process's folder.
 */
export function pathInRepository(folder: string): string {
  let root = folder;
  while (!existsSync(join(root, '.git')) && dirname(root) !== root) root = dirname(root);
  const from = existsSync(join(root, '.git')) ? root : process.cwd();
  return relative(from, folder).split(sep).join('/');
}

/**
 * A workflow command for each problem, a line each.
 *
 * @param folder the content folder from the repository's root, with `/`: `content`
 */
export const githubAnnotations = (
  problems: readonly Problem[],
  folder: string,
  lang: Lang,
): string[] =>
  problems.map(({ level, code, file, line, column, message, fix }) => {
    const properties = Object.entries({
      file: `${folder}/${file}`,
      line,
      col: line === undefined ? undefined : column,
      title: code,
    })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${level} ${properties.join(',')}::${escapeData(`${message[lang]} ${fix[lang]}`)}`;
  });

/** In the text of a command, line breaks and the mark of the escape itself are escaped. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** In a property, also what parts one from the next. */
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Text that a log may show although strangers have written it: between the two marks a runner obeys
 * no command that it contains.
 *
 * @param token a random text that the content cannot contain
 */
export const withCommandsStopped = (text: string, token: string): string =>
  `::stop-commands::${token}\n${text}\n::${token}::`;

/**
 * GitLab's Code Quality report: a list of issues in the part of Code Climate's format that it reads.
 * A fingerprint leaves the line out, so that a mistake stays the same one when lines above it change;
 * of several alike in one file each counts, as GitLab shows only the first of equal fingerprints.
 *
 * @param folder the content folder from the repository's root, with `/`
 */
export function gitlabReport(problems: readonly Problem[], folder: string, lang: Lang): string {
  const seen = new Map<string, number>();
  const issues = problems.map(({ level, code, file, field, line, message, fix }) => {
    const key = [code, file, field, message.vi].join('\0');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return {
      description: `${message[lang]} ${fix[lang]}`,
      check_name: code,
      fingerprint: createHash('sha256').update(`${key}\0${count}`).digest('hex'),
      severity: level === 'error' ? 'major' : 'minor',
      location: { path: `${folder}/${file}`, lines: { begin: line ?? 1 } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}

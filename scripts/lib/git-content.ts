import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { vietnamDay } from '../../src/lib/day.ts';
import { PlainError } from './plain-errors.ts';

/** A content folder as it was at a commit. */
export interface PastContent {
  /** A folder of its own, gone when `use` has returned. */
  folder: string;
  /** The day of the commit, in Viet Nam. */
  day: string;
}

/**
 * Checks a content folder out as it was at a commit and passes it to a function. Neither the work tree nor
 * git's index is touched; nothing is left behind.
 *
 * @param ref a branch, a tag, a commit: `origin/main`, `HEAD~3`
 * @param content absolute path of the content folder as it is now
 * @throws PlainError when there is no such commit, or it has no such folder
 */
export async function withContentAt<Result>(
  ref: string,
  content: string,
  use: (past: PastContent) => Promise<Result>,
): Promise<Result> {
  const top = (await git(content, ['rev-parse', '--show-toplevel'])).trim();
  const commit = (
    await git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  ).trim();
  const day = vietnamDay(new Date((await git(top, ['show', '-s', '--format=%cI', commit])).trim()));
  const path = relative(top, content).split(sep).join('/');
  const temporary = await mkdtemp(join(tmpdir(), 'san-vat-base-'));
  try {
    const folder = join(temporary, 'content');
    await mkdir(folder);
    // A separate index, so that staged changes stay staged.
    const env = { ...process.env, GIT_INDEX_FILE: join(temporary, 'index') };
    await git(top, ['read-tree', path === '' ? commit : `${commit}:${path}`], env);
    await git(top, ['checkout-index', '--all', '--quiet', `--prefix=${folder}/`], env);
    return await use({ folder, day });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

const MOST_OUTPUT_BYTES = 10_000_000;

async function git(cwd: string, parts: readonly string[], env = process.env): Promise<string> {
  try {
    const options = { cwd, env, maxBuffer: MOST_OUTPUT_BYTES };
    return (await promisify(execFile)('git', parts, options)).stdout;
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim().split('\n')[0] ?? '';
    throw new PlainError(
      `git ${parts[0]}: ${said || 'không có nhánh, nhãn hay lần lưu ấy. (No such commit.)'}`,
    );
  }
}

/**
 * Releases on a server of one's own, side by side: `releases/000012-<fingerprint>/`, and `current`,
 * a link to the one that is served. A visitor gets all of one release or all of another.
 */
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { hasDigestInName } from '../../src/outputs/hosts/digest-names.ts';
import { withLock } from './lock.ts';
import { PlainError } from './plain-errors.ts';
import { MANIFEST_FILE, parseManifest, sha256 } from './release/manifest.ts';
import { listSiteFiles } from './release/site-files.ts';
import { onStop } from './stop.ts';

/** The number of releases kept on the server, the served one included. */
const RELEASES_TO_KEEP = 4;
const FILES_AT_ONCE = 100;

export interface StoredRelease {
  /** `000012-1dce1e54a7f7` */
  name: string;
  /** Files that are the same as in the release before it, and take no room of their own. */
  shared: number;
  /** Files of earlier releases that pages which are open now may still ask for. */
  carried: number;
}

/**
 * Puts a built site beside the earlier ones and serves it from now on.
 *
 * Unchanged files are links to those of the release that is served, so that they keep their moment
 * of change, and browsers their copies. Files with their digest in their name stay for as long as a
 * release that has them is kept: a page that is open during the change still finds its own. When it
 * cannot be finished (a full disk, a signal), nothing of it stays, and what is served is as before.
 *
 * @param site a built site, as `npm run build` leaves it
 * @param store the server's folder, with `releases/` and `current` in it
 * @throws PlainError when the site is no release
 */
export async function storeRelease(
  site: string,
  store: string,
  kept = RELEASES_TO_KEEP,
): Promise<StoredRelease> {
  const manifest = manifestOf(site);
  if (!manifest)
    throw new PlainError(`"${site}" không phải trang đã tạo. Chạy npm run build. (No release.)`);
  const releases = join(store, 'releases');
  mkdirSync(releases, { recursive: true });
  return withLock(join(store, '.lock'), () => copyRelease(site, store, manifest, kept));
}

async function copyRelease(
  site: string,
  store: string,
  manifest: { fingerprint: string },
  kept: number,
): Promise<StoredRelease> {
  const releases = join(store, 'releases');
  // A copy that was broken off has no number.
  for (const name of readdirSync(releases))
    if (name.startsWith('.')) rmSync(join(releases, name), { recursive: true, force: true });

  const earlier = releasesIn(store);
  const number = Number(earlier.at(-1)?.slice(0, 6) ?? 0) + 1;
  const name = `${String(number).padStart(6, '0')}-${manifest.fingerprint.slice(0, 12)}`;
  const served = currentOf(store);
  const unfinished = join(releases, `.${name}`);
  const { paths } = await listSiteFiles(site);
  let shared = 0;
  let carried: number;
  const clear = () => rmSync(unfinished, { recursive: true, force: true });
  const forget = onStop(clear);
  try {
    let count = 0;
    for (const path of paths) {
      // Else a signal would wait for the whole copy.
      if (++count % FILES_AT_ONCE === 0) await nextTurn();
      const target = join(unfinished, path);
      mkdirSync(dirname(target), { recursive: true });
      const before = served && join(releases, served, path);
      if (before && isSame(before, join(site, path))) {
        linkOrCopy(before, target);
        shared++;
      } else copyFileSync(join(site, path), target);
    }
    carried = carryOver(releases, earlier.slice(-(kept - 1)), unfinished);
    renameSync(unfinished, join(releases, name));
  } finally {
    forget();
    clear();
  }
  serveRelease(store, name);
  for (const old of releasesIn(store).slice(0, -kept))
    rmSync(join(releases, old), { recursive: true, force: true });
  return { name, shared, carried };
}

/**
 * Serves the release before the one that is served.
 *
 * @returns its name
 * @throws PlainError when there is none
 */
export function serveEarlier(store: string): string {
  const all = releasesIn(store);
  const earlier = all[all.indexOf(currentOf(store) ?? '') - 1];
  if (earlier === undefined)
    throw new PlainError('Không còn bản nào trước bản đang chạy. (There is no earlier release.)');
  serveRelease(store, earlier);
  return earlier;
}

/** Names of the releases that are there, the oldest first. */
function releasesIn(store: string): string[] {
  const releases = join(store, 'releases');
  if (!existsSync(releases)) return [];
  return readdirSync(releases)
    .filter((name) => /^\d{6}-/.test(name))
    .sort();
}

/** The release that is served; nothing before the first. */
function currentOf(store: string): string | undefined {
  const link = join(store, 'current');
  if (!lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  const name = readlinkSync(link).split('/').at(-1);
  return name !== undefined && releasesIn(store).includes(name) ? name : undefined;
}

/** One rename: there is no moment without a site. */
function serveRelease(store: string, name: string): void {
  const link = join(store, '.current');
  rmSync(link, { force: true });
  symlinkSync(join('releases', name), link);
  renameSync(link, join(store, 'current'));
}

/** Links files whose names change with their content, of releases that are kept, into a new one. */
function carryOver(releases: string, names: readonly string[], into: string): number {
  let carried = 0;
  for (const name of names.toReversed()) {
    const own = namedFiles(join(releases, name));
    for (const path of own
      .filter(hasDigestInName)
      .flatMap((file) => [file, `${file}.br`, `${file}.gz`])) {
      const from = join(releases, name, path);
      const target = join(into, path);
      if (!existsSync(from) || existsSync(target)) continue;
      mkdirSync(dirname(target), { recursive: true });
      linkOrCopy(from, target);
      carried++;
    }
  }
  return carried;
}

/** The files of an earlier release; none when its manifest was torn: that must not keep later ones back. */
function namedFiles(folder: string): string[] {
  try {
    return manifestOf(folder)?.files ?? [];
  } catch {
    return [];
  }
}

/** The files that a release names as its own, and the digest of that list. */
function manifestOf(folder: string): { fingerprint: string; files: string[] } | undefined {
  const file = join(folder, MANIFEST_FILE);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return {
    fingerprint: sha256(bytes),
    files: Object.keys(parseManifest(bytes.toString('utf8')).files),
  };
}

/** A second name for a file; a copy where the disk has no links, or no more for this file. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code)) throw error;
    copyFileSync(from, to);
  }
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => lstatSync(path, { throwIfNoEntry: false }));
  return (
    one?.isFile() === true && one.size === other?.size && readFileSync(a).equals(readFileSync(b))
  );
}

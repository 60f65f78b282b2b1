/** Holds a release, in a folder or where it is served, against its own manifest and against content. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import type { Entries } from '../../src/catalogue/read/index.ts';
import {
  MANIFEST_FILE,
  type Manifest,
  parseManifest,
  recordDigests,
  sha256,
} from './release/manifest.ts';
import { listSiteFiles } from './release/site-files.ts';

/** There is no manifest, so nothing can be held against it. */
export class NoManifestError extends Error {
  override name = 'NoManifestError';
}

/** Where a release is read from. */
export interface ReleaseSource {
  /** The bytes of a file, or nothing when it is not there. */
  read: (path: string) => Promise<Uint8Array | undefined>;
  /** Every file that is there; a server does not say. */
  list: (() => Promise<string[]>) | undefined;
  /** Files of the manifest that cannot be asked for here. */
  isHidden: (path: string) => boolean;
}

/** Something that is not as the manifest says. */
export interface Finding {
  what: 'file' | 'record';
  is: 'changed' | 'missing' | 'added';
  name: string;
}

export interface Verification {
  manifest: Manifest;
  /** The digest of the manifest itself. */
  fingerprint: string;
  findings: Finding[];
  /** How many files were read. */
  fileCount: number;
}

/** A built site in a folder. */
export const folderSource = (folder: string): ReleaseSource => ({
  read: async (path) =>
    readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    }),
  list: async () => [...(await listSiteFiles(folder)).paths],
  isHidden: () => false,
});

/** What a host keeps for itself: its own settings. */
const hostSettings = /^(?:_headers|_redirects|(?:headers|redirects)\.[a-z.]+)$/;

/**
 * A site where it is served.
 *
 * @param address of its home page, with the last slash
 */
export const addressSource = (address: string): ReleaseSource => ({
  read: async (path) => {
    const ask = (at: string, redirect: RequestRedirect) =>
      fetch(new URL(at, address), { headers: { 'Cache-Control': 'no-cache' }, redirect });
    // A host may lead from `…/index.html` to the folder. The other way round it leads from an old
    // address to the new one, and serves the page there only to requests that name the file.
    let answer = await ask(path.replace(/(^|\/)index\.html$/, '$1'), 'manual');
    if (answer.status >= 300 && answer.status < 400) answer = await ask(path, 'follow');
    if (answer.status === 404 || answer.status === 410) return undefined;
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${answer.statusText}`);
    return new Uint8Array(await answer.arrayBuffer());
  },
  list: undefined,
  isHidden: (path) => hostSettings.test(path),
});

const FILES_AT_ONCE = 8;

/**
 * Compares a release with its manifest.
 *
 * @param entries a content folder as it was read, to compare the records with; nothing leaves it out
 * @throws NoManifestError when there is none, or it is not one
 */
export async function verifyRelease(
  source: ReleaseSource,
  entries?: Entries,
): Promise<Verification> {
  const bytes = await source.read(MANIFEST_FILE);
  if (!bytes) throw new NoManifestError(`There is no ${MANIFEST_FILE}.`);
  const manifest = readManifest(bytes);
  const asked = Object.keys(manifest.files).filter((path) => !source.isHidden(path));
  const findings: Finding[] = [];
  for (let at = 0; at < asked.length; at += FILES_AT_ONCE) {
    const batch = asked.slice(at, at + FILES_AT_ONCE);
    const states = await Promise.all(batch.map((path) => stateOf(source, manifest, path)));
    for (const [index, is] of states.entries()) {
      if (is !== 'same') findings.push({ what: 'file', is, name: batch[index] ?? '' });
    }
  }
  return {
    manifest,
    fingerprint: sha256(bytes),
    fileCount: asked.length,
    findings: [
      ...findings,
      ...(await unlistedFindings(source, manifest, bytes)),
      ...(entries ? recordFindings(manifest, entries) : []),
    ],
  };
}

function readManifest(bytes: Uint8Array): Manifest {
  try {
    return parseManifest(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new NoManifestError(String(error), { cause: error });
  }
}

async function stateOf(
  source: ReleaseSource,
  { files }: Manifest,
  path: string,
): Promise<'same' | 'changed' | 'missing'> {
  const bytes = await source.read(path);
  if (!bytes) return 'missing';
  return sha256(bytes) === files[path] ? 'same' : 'changed';
}

/** Files that the manifest does not name: a compressed copy must hold what its file holds. */
async function unlistedFindings(
  source: ReleaseSource,
  { files }: Manifest,
  manifestBytes: Uint8Array,
): Promise<Finding[]> {
  if (!source.list) return [];
  const findings: Finding[] = [];
  for (const path of await source.list()) {
    if (path === MANIFEST_FILE || path in files) continue;
    const original = path.replace(/\.(?:br|gz)$/, '');
    const digest = original === MANIFEST_FILE ? sha256(manifestBytes) : files[original];
    if (original === path || digest === undefined) {
      findings.push({ what: 'file', is: 'added', name: path });
    } else if ((await unpackedDigest(source, path)) !== digest) {
      findings.push({ what: 'file', is: 'changed', name: path });
    }
  }
  return findings;
}

async function unpackedDigest(source: ReleaseSource, path: string): Promise<string | undefined> {
  const packed = await source.read(path);
  if (!packed) return undefined;
  const unpack = promisify(path.endsWith('.br') ? brotliDecompress : gunzip);
  // What cannot be unpacked is not what was packed.
  return unpack(packed).then(sha256, () => undefined);
}

function recordFindings({ records }: Manifest, entries: Entries): Finding[] {
  const now = recordDigests(entries);
  const names = [...new Set([...Object.keys(records), ...Object.keys(now)])].sort();
  return names.flatMap((name): Finding[] => {
    if (!(name in now)) return [{ what: 'record', is: 'missing', name }];
    if (!(name in records)) return [{ what: 'record', is: 'added', name }];
    return now[name] === records[name] ? [] : [{ what: 'record', is: 'changed', name }];
  });
}

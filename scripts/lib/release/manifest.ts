/**
 * The manifest of a release: a digest of every file, so that anyone can verify afterwards whether it was
 * changed: `/manifest.json`. It holds no moment and no machine's name: the same release has the same
 * manifest, byte for byte.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entries } from '../../../src/catalogue/read/index.ts';
import { canonicalJson } from '../../../src/lib/canonical-json.ts';
import { publishedOf } from '../../../src/outputs/data/published.ts';
import { collectionNames } from '../../../src/schema/collections.ts';
import type { SiteFiles } from './site-files.ts';

export const MANIFEST_FILE = 'manifest.json';
/** Raised when a digest is taken of something else than before. */
const SCHEMA_VERSION = 2;

/** SHA-256 digests in hex, by name. */
type Digests = Record<string, string>;

export interface Manifest {
  schema: typeof SCHEMA_VERSION;
  /** The day for which statuses were computed, `YYYY-MM-DD`. */
  builtFor: string;
  /** By collection and id, `products/banh-gai`, and `site`: of the canonical JSON of what is published of it. */
  records: Digests;
  /** By path, `san-pham/index.html`: of the bytes; all files of the release but the manifest. */
  files: Digests;
}

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

const FILES_AT_ONCE = 8;

/**
 * Writes the manifest into a release.
 *
 * @returns the digest of the manifest itself. Kept elsewhere, it proves all the rest.
 */
export async function writeManifest(
  { folder, paths }: SiteFiles,
  entries: Entries,
  builtFor: string,
): Promise<string> {
  const names = [...paths].filter((path) => path !== MANIFEST_FILE).sort(byCodeUnits);
  const files: Digests = {};
  for (let at = 0; at < names.length; at += FILES_AT_ONCE) {
    const batch = names.slice(at, at + FILES_AT_ONCE);
    const digests = await Promise.all(
      batch.map(async (name) => sha256(await readFile(join(folder, name)))),
    );
    for (const [index, name] of batch.entries()) files[name] = digests[index] ?? '';
  }
  const manifest: Manifest = {
    schema: SCHEMA_VERSION,
    builtFor,
    records: recordDigests(entries),
    files,
  };
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  await writeFile(join(folder, MANIFEST_FILE), text);
  return sha256(text);
}

/** The digest of every record of a content folder, as a release of it would carry it. */
export function recordDigests(entries: Entries): Digests {
  const records = collectionNames.flatMap((name) =>
    [...entries.collections[name]].map(([id, data]): [string, unknown] => [
      `${name}/${id}`,
      name === 'stories' ? { ...data, body: storyBody(entries, id) } : data,
    ]),
  );
  return Object.fromEntries(
    [...records, ['site', entries.site] as [string, unknown]]
      .sort(([a], [b]) => byCodeUnits(a, b))
      .map(([key, data]) => [key, sha256(canonicalJson(publishedOf(data)))]),
  );
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const storyBody = ({ storyBodies }: Entries, id: string) => ({
  vi: storyBodies.vi.get(id),
  en: storyBodies.en.get(id),
});

/**
 * Reads a manifest's text.
 *
 * @throws with a sentence when it is none, or one of another version
 */
export function parseManifest(text: string): Manifest {
  const manifest = JSON.parse(text) as Partial<Manifest>;
  if (manifest.schema !== SCHEMA_VERSION || !manifest.files || !manifest.records) {
    throw new Error(`${MANIFEST_FILE} is not a manifest of version ${SCHEMA_VERSION}.`);
  }
  return manifest as Manifest;
}

import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { dataFolder } from '../../../src/outputs/addresses/index.ts';

/** Where open data are read from. Names of files come from this project alone, never from the data. */
export interface DataReader {
  /** The text of a file, or nothing when it is not there. */
  read: (name: string) => Promise<string | undefined>;
}

/** What makes data unfit to be read at all. Its message says why. */
export class HarvestError extends Error {
  override name = 'HarvestError';
}

/** The most that one file may hold, in bytes: some fifty thousand products. */
const MAX_FILE_BYTES = 256_000_000;
/** How long all files together may take, in ms: a server that dribbles must not hold a nightly job. */
const PATIENCE_MS = 300_000;

/**
 * Opens a data source by address or folder: of the data themselves, or of the site that contains them.
 *
 * @throws HarvestError when neither has open data
 */
export async function openData(
  target: string,
  maxBytes = MAX_FILE_BYTES,
  patienceMs = PATIENCE_MS,
): Promise<DataReader> {
  const isAddress = /^https?:\/\//.test(target);
  const whole = isAddress && !target.endsWith('/') ? `${target}/` : target;
  const candidates = isAddress
    ? [whole, new URL(dataFolder.slice(1), whole).href].map((at) =>
        addressReader(at, { maxBytes, deadline: AbortSignal.timeout(patienceMs) }),
      )
    : [resolve(whole), join(resolve(whole), dataFolder)].map((at) => folderReader(at, maxBytes));
  for (const reader of candidates) {
    if ((await reader.read('datapackage.json')) !== undefined) return reader;
  }
  throw new HarvestError(
    `Không thấy ${dataFolder}datapackage.json ở ${target}. (There are no open data.)`,
  );
}

const folderReader = (folder: string, maxBytes: number): DataReader => ({
  read: async (name) => {
    const file = join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    if (found.size > maxBytes) throw tooLarge(name, maxBytes);
    return honestText(name, await readFile(file));
  },
});

const addressReader = (
  address: string,
  { maxBytes, deadline }: { maxBytes: number; deadline: AbortSignal },
): DataReader => ({
  read: async (name) => {
    try {
      // Redirects are refused: they could lead into the local network.
      const answer = await fetch(new URL(name, address), { redirect: 'error', signal: deadline });
      if (answer.status === 404 || answer.status === 410) return undefined;
      if (!answer.ok)
        throw new HarvestError(`${answer.url}: ${answer.status} ${answer.statusText}`);
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of answer.body ?? []) {
        size += chunk.length;
        if (size > maxBytes) throw tooLarge(name, maxBytes);
        chunks.push(chunk);
      }
      return honestText(name, Buffer.concat(chunks));
    } catch (error) {
      if (error instanceof HarvestError) throw error;
      throw new HarvestError(
        deadline.aborted
          ? `${address}${name}: máy chủ trả lời quá chậm, đã thôi chờ. (The server was too slow.)`
          : `${address}${name}: không đọc được: ${reasonOf(error)}. (It cannot be read.)`,
      );
    }
  },
});

const tooLarge = (name: string, maxBytes: number): HarvestError =>
  new HarvestError(`${name}: quá ${maxBytes / 1e6} MB. (Too large.)`);

const reasonOf = (error: unknown): string => {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message : message;
};

function honestText(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HarvestError(`${name}: không phải UTF-8. (Not UTF-8.)`);
  }
}

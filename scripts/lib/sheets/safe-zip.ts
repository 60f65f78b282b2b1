/**
 * Office files are zip archives from untrusted sources: checked before anything is
 * unpacked, so that a file that is small on the disk cannot fill the memory.
 */
import { unzipSync } from 'fflate';
import { RefusedFile } from './refusal.ts';

const MB = 1_000_000;
const MAX_PART_BYTES = 24 * MB;
const MAX_TOTAL_BYTES = 48 * MB;
const MAX_PARTS = 2000;
/** Repetitive tables pack well, but not like this. */
const MAX_RATIO = 200;
const RATIO_COUNTS_FROM_BYTES = 4 * MB;

/**
 * The parts of an Office file that are wanted, unpacked; pictures and all else stay packed.
 *
 * @throws RefusedFile for data that is not a zip, unpacks to too much, names files outside itself, or holds programs
 */
export function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  if (isOle(bytes)) throw new RefusedFile('oldExcel');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new RefusedFile('notAZip');
  let count = 0;
  let total = 0;
  const filter = ({
    name,
    size,
    originalSize,
  }: {
    name: string;
    size: number;
    originalSize: number;
  }) => {
    count++;
    if (count > MAX_PARTS) throw new RefusedFile('zipBomb', `> ${MAX_PARTS}`);
    if (/^\/|^[a-z]:|\\|(^|\/)\.\.(\/|$)|\0/i.test(name))
      throw new RefusedFile('badPartName', name);
    if (/vbaProject\.bin$/i.test(name)) throw new RefusedFile('macros');
    if (!isWanted(name)) return false;
    total += originalSize;
    const isTooDense = originalSize > RATIO_COUNTS_FROM_BYTES && originalSize > size * MAX_RATIO;
    if (originalSize > MAX_PART_BYTES || total > MAX_TOTAL_BYTES || isTooDense) {
      throw new RefusedFile('zipBomb', `${Math.round(originalSize / MB)} MB`);
    }
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    throw new RefusedFile('broken');
  }
}

/** The container of `.xls`, `.doc`, and of every Office file with a password. */
const isOle = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);

/**
 * The text of a part.
 *
 * @throws RefusedFile when it defines entities, which no Office program writes
 */
export function xmlText(part: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    throw new RefusedFile('broken');
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new RefusedFile('entities');
  return text;
}

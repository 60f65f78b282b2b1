import { spawn } from 'node:child_process';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Settings } from '../../src/settings.ts';
import { packageProgram, projectEnvironment } from './child.ts';
import { obstacleInLine } from './obstacles.ts';
import type { ReleaseFolders } from './release/publication.ts';
import { onStop } from './stop.ts';

/**
 * Warnings of Astro that a release may carry, each with the reason why nobody is the worse for it.
 * Everything else fails the build: Astro warns, and exits with 0, when it loses entries or pictures.
 */
const harmlessWarnings: readonly RegExp[] = [];

/**
 * Node lets its heap grow with the machine's memory and is slow to give any back. A province's small
 * server has 4 GB for everything, and 20,000 products need less than half of this.
 */
const HEAP_MEGABYTES = 2048;

/** A line of the build's log that forbids publishing: its level and text. */
export interface LogProblem {
  level: 'error' | 'warn';
  message: string;
}

/**
 * Builds the site with Astro, into an empty folder and with empty caches: a warm cache can hold what
 * the content no longer says. Its log goes on to this process's output, but for what it says of each page.
 *
 * @param settings what to build; the day is fixed here, so that a build over midnight has one
 * @param workshop where to, and the folder whose `photos` may be shown
 * @returns everything in the log that forbids publishing; nothing means that the site may go on
 */
export async function buildWithAstro(
  settings: Settings,
  workshop: Pick<ReleaseFolders, 'site' | 'cache'> & { pictures: string },
): Promise<LogProblem[]> {
  const complaints: LogProblem[] = [];
  const program = [`--max-old-space-size=${HEAP_MEGABYTES}`, packageProgram('astro')];
  const child = spawn(process.execPath, [...program, 'build', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: projectEnvironment({
      SAN_VAT_CONTENT: settings.content,
      SAN_VAT_OUT: workshop.site,
      SAN_VAT_CACHE: workshop.cache,
      SAN_VAT_PICTURES: workshop.pictures,
      SAN_VAT_SITE_URL: settings.site.href,
      SAN_VAT_BASE: settings.base,
      SAN_VAT_TODAY: settings.today,
      SAN_VAT_HOLD: settings.hold ? '1' : '0',
      // The bytes of a release depend on what is in it, not on whose machine it was made.
      TZ: 'UTC',
      LC_ALL: 'C.UTF-8',
      NODE_ENV: 'production',
    }),
  });
  // Else it would go on alone, and write into a folder that is being removed.
  const forget = onStop(() => child.kill('SIGKILL'));
  let obstacle: string | undefined;
  const listen = async (stream: NodeJS.ReadableStream) => {
    for await (const line of createInterface({ input: stream })) {
      const { level, message } = parseLogLine(line);
      obstacle ??= obstacleInLine(message);
      if (level === 'info' && isLineOfOnePage(message)) continue;
      process.stdout.write(`${level === 'info' ? '' : `[${level.toUpperCase()}] `}${message}\n`);
      if (level !== 'info' && !harmlessWarnings.some((harmless) => harmless.test(message))) {
        complaints.push({ level, message });
      }
    }
  };
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  const [code] = await Promise.all([ended, listen(child.stdout), listen(child.stderr)]).finally(
    forget,
  );
  if (code !== 0 && !complaints.some(({ level }) => level === 'error')) {
    complaints.push({
      level: 'error',
      message: obstacle ?? (await fullDisk(workshop.site)) ?? `astro build ended with code ${code}`,
    });
  }
  return complaints;
}

/** What bundlers say of a full disk is seldom that; below this many bytes no site can be built. */
const NO_ROOM_BYTES = 2_000_000;

async function fullDisk(folder: string): Promise<string | undefined> {
  const { bavail, bsize } = await statfs(dirname(folder));
  return bavail * bsize < NO_ROOM_BYTES
    ? obstacleInLine(`ENOSPC: no space left on device, '${folder}'`)
    : undefined;
}

interface LogLine {
  level: 'info' | 'warn' | 'error';
  message: string;
}

/** Reads a line of Astro's JSON log, or of whatever else wrote to the same output. */
export function parseLogLine(line: string): LogLine {
  const event = line.startsWith('{') ? parseLogEvent(line) : undefined;
  if (event) return event;
  const mark = /\[(ERROR|WARN)\]/.exec(line)?.[1];
  return { level: mark === 'ERROR' ? 'error' : mark === 'WARN' ? 'warn' : 'info', message: line };
}

function parseLogEvent(line: string): LogLine | undefined {
  try {
    const { message, label, level } = JSON.parse(line) as Record<string, unknown>;
    if (typeof message !== 'string') return undefined;
    return {
      level: level === 'warn' || level === 'error' ? level : 'info',
      message: label && label !== 'SKIP_FORMAT' ? `[${label}] ${message}` : message,
    };
  } catch {
    return undefined;
  }
}

/** `├─ /san-pham/`, `(+4ms)`, `▶ /_astro/x.webp …`: a national catalogue has tens of thousands of them. */
const isLineOfOnePage = (message: string): boolean =>
  /^\s*([├└]─|▶|\(\+[\d.]+m?s\)|$)/.test(message);

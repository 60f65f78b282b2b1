import { randomUUID } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onStop } from './stop.ts';

const PAUSE_MS = 200;
/** After one second of waiting, whoever waits is told for whom. */
const PAUSES_BEFORE_SAYING = 5;
/** How often an owner shows that it is alive, where its process cannot be asked. */
const SIGN_OF_LIFE_MS = 10_000;
/** A minute without a sign of life: the owner on another machine is gone. */
const PAUSES_BEFORE_FOREIGN_IS_STALE = 300;
/** Five seconds: nobody takes that long to write a line, so that what cannot be read never will be. */
const PAUSES_BEFORE_UNREADABLE_IS_STALE = 25;

/** Who has a lock. */
interface Owner {
  host: string;
  process: number;
  /** When the process began, in the words of its system: numbers of processes are given out again. */
  processStart: string;
  /** When the lock was taken, an ISO moment in UTC. */
  since: string;
}

/**
 * Does something that only one process may do at a time. Whoever comes second waits, and is told so
 * within two seconds. A lock is taken over when its owner is gone: a process of this machine that has
 * ended, one of another machine that has given no sign of life for a minute, or a file in which no
 * owner stands because the disk was full or somebody else wrote it.
 *
 * @param file where host, process, its start and the moment stand meanwhile
 * @param say what tells people that they wait, and for whom
 * @throws what the file system says when the lock cannot be written, as on a full disk
 */
export async function withLock<Result>(
  file: string,
  work: () => Promise<Result>,
  say: (sentence: string) => void = (sentence) => console.error(sentence),
): Promise<Result> {
  await mkdir(dirname(file), { recursive: true });
  const mine = JSON.stringify({
    host: hostname(),
    process: process.pid,
    processStart: startOf(process.pid) ?? '',
    since: new Date().toISOString(),
    key: randomUUID(),
  });
  let seen = '';
  let pausesUnchanged = 0;
  for (let pauses = 0; !take(file, mine); pauses++) {
    const there = look(file);
    if (there === undefined) continue;
    const sign = `${there.text}\n${there.changedAt}`;
    pausesUnchanged = sign === seen ? pausesUnchanged + 1 : 0;
    seen = sign;
    const owner = ownerIn(there.text);
    if (isStale(owner, pausesUnchanged)) {
      takeAway(file, there.text);
      continue;
    }
    if (pauses === PAUSES_BEFORE_SAYING) say(waitingSentence(file, owner));
    await pause(PAUSE_MS);
  }
  const giveBack = () => {
    if (look(file)?.text === mine) rmSync(file, { force: true });
  };
  const forget = onStop(giveBack);
  const heart = setInterval(() => showLife(file), SIGN_OF_LIFE_MS);
  heart.unref();
  try {
    return await work();
  } finally {
    clearInterval(heart);
    forget();
    giveBack();
  }
}

/** Writes the lock whole or not at all: the line is ready before the name is taken. */
function take(file: string, text: string): boolean {
  const ready = `${file}.${process.pid}-${randomUUID()}`;
  try {
    writeFileSync(ready, text);
    linkSync(ready, file);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // Disks of cameras and some network disks have no links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code)) throw error;
    return takeWithoutLink(file, text);
  } finally {
    rmSync(ready, { force: true });
  }
}

function takeWithoutLink(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a stale lock, unless another who waited has put a new one in its place meanwhile. */
function takeAway(file: string, stale: string): void {
  const aside = `${file}.${process.pid}-${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== stale) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function look(file: string): { text: string; changedAt: number } | undefined {
  try {
    return { text: readFileSync(file, 'utf8'), changedAt: statSync(file).mtimeMs };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function showLife(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // The folder is gone, or the disk is: the work itself will say so.
  }
}

/** The owner that a lock names; nothing when no lock of ours stands there. */
function ownerIn(text: string): Owner | undefined {
  try {
    const { host, process: number, processStart, since } = JSON.parse(text) as Partial<Owner>;
    return typeof host === 'string' &&
      typeof number === 'number' &&
      typeof processStart === 'string' &&
      typeof since === 'string'
      ? { host, process: number, processStart, since }
      : undefined;
  } catch {
    return undefined;
  }
}

/** @param pausesUnchanged for how many pauses the file has been the same, its moment of change included */
function isStale(owner: Owner | undefined, pausesUnchanged: number): boolean {
  if (owner === undefined) return pausesUnchanged >= PAUSES_BEFORE_UNREADABLE_IS_STALE;
  if (owner.host !== hostname()) return pausesUnchanged >= PAUSES_BEFORE_FOREIGN_IS_STALE;
  if (!isRunning(owner.process)) return true;
  // The number has been given to another process since.
  return owner.processStart !== '' && startOf(owner.process) !== owner.processStart;
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in the words of its system; nothing where the system does not say. */
function startOf(processId: number): string | undefined {
  try {
    // After the name, which is in brackets and may hold anything: field 22 of proc(5).
    const stat = readFileSync(`/proc/${processId}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    if (process.platform === 'linux' || process.platform === 'win32') return undefined;
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(processId)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

function waitingSentence(file: string, owner: Owner | undefined): string {
  if (!owner)
    return `Đang chờ khóa ${file}; trong khóa không ghi ai giữ, nên vài giây nữa sẽ bỏ qua khóa ấy. (Waiting for a lock that names no owner.)`;
  const { host, process: number, since } = owner;
  return `Đang chờ việc khác làm xong: máy ${host}, tiến trình ${number}, từ ${since}; khóa ở ${file}. (Waiting for another process to finish.)`;
}

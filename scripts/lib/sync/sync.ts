/** Gathers the open data of all members. Whatever a member does, its last good copy stays. */
import { hasErrors, type Problem } from '../../../src/catalogue/problem.ts';
import type { Entries } from '../../../src/catalogue/read/index.ts';
import { dataFolder } from '../../../src/outputs/addresses/index.ts';
import { collectionNames } from '../../../src/schema/collections.ts';
import { singleFileNames } from '../../../src/schema/files.ts';
import type { MemberData } from '../../../src/schema/member.ts';
import { type Harvest, harvest } from '../harvest/harvest.ts';
import { HarvestError } from '../harvest/source.ts';
import { type Judgement, judge, placedCollections } from './judge.ts';
import { type Copy, digestOf, readCopy, readCopyFiles, writeCopy } from './store.ts';
import { readWeb } from './web.ts';

/** What a sync may cost, and what it may do. */
export interface SyncSettings {
  /** The folder of the copies. */
  store: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** For all files of a member together, in milliseconds. */
  patienceMs: number;
  /** For all files of a member together, in bytes. */
  maxBytes: number;
  /** Whether addresses of local networks, and plain http, may be asked. */
  isPrivateAllowed: boolean;
  /** Members that may lose half of their records this time. */
  mayShrink: ReadonlySet<string>;
  /** Other addresses to read members from, by id: a mirror, a network of one's own. */
  addresses: ReadonlyMap<string, string>;
}

/**
 * gathered: new data; unchanged: the same as before; silent: it could not be read; refused: it was read, and
 * is not fit to be taken.
 */
export type MemberState = 'gathered' | 'unchanged' | 'silent' | 'refused';

export interface MemberReport {
  id: string;
  state: MemberState;
  /** Why it is silent or refused. */
  why?: string;
  /** Whether it has given nothing good for longer than its declaration bears. */
  isLate: boolean;
  /** The copy that holds now, if there is one; a late member's is dropped where its declaration says so. */
  copy?: Pick<Copy, 'digest' | 'readOn' | 'seenOn' | 'builtFor'>;
  /** What of the copy may be published. */
  judgement?: Judgement;
}

/** How many members are read at once: what is read waits in memory until its turn. */
const AT_ONCE = 4;
/** Fewer records than this come and go without anybody being asked. */
const SMALL = 4;
const DAY_MS = 86_400_000;

/** Every file that is read of a member; names come from this project alone. */
const fileNames = [
  'datapackage.json',
  ...singleFileNames.map((name) => `${name}.json`),
  ...collectionNames.map((name) => `${name}.jsonl`),
  'photos.jsonl',
];

interface Fetched {
  files: Map<string, string>;
  etags: Record<string, string>;
}

/**
 * Reads all members and keeps what is good.
 *
 * Members take their turn by the day since which they are gathered, then by id: an id belongs to whoever had
 * it first, and who joins later cannot seize it.
 *
 * @param own the gatherer's own entries, with its members
 */
export async function sync(own: Entries, settings: SyncSettings): Promise<MemberReport[]> {
  const members = [...own.members].sort(([a, { since: x }], [b, { since: y }]) =>
    x === y ? (a < b ? -1 : 1) : x < y ? -1 : 1,
  );
  const running = new Map<string, Promise<Fetched | HarvestError>>();
  const start = (at: number) => {
    const [id, member] = members[at] ?? [];
    if (id === undefined || !member) return;
    running.set(
      id,
      fetchMember(id, member, settings).catch((error: unknown) => {
        if (error instanceof HarvestError) return error;
        throw error;
      }),
    );
  };
  for (let at = 0; at < AT_ONCE; at++) start(at);
  const takenBy = new Map<string, string>();
  const reports: MemberReport[] = [];
  for (const [at, [id, member]] of members.entries()) {
    const fetched = (await running.get(id)) as Fetched | HarvestError;
    running.delete(id);
    start(at + AT_ONCE);
    reports.push(await takeIn(id, member, fetched, { own, takenBy, settings }));
  }
  return reports;
}

/** @throws HarvestError when it cannot be read whole */
async function fetchMember(
  id: string,
  member: MemberData,
  { store, addresses, patienceMs, maxBytes, isPrivateAllowed }: SyncSettings,
): Promise<Fetched> {
  const address = addresses.get(id) ?? member.address;
  const base = folderOf(address);
  const copy = readCopy(store, id);
  // A tag of another host says nothing of this one.
  const kept = copy?.address === address ? readCopyFiles(store, id, copy) : undefined;
  const end = Date.now() + patienceMs;
  let left = maxBytes;
  const files = new Map<string, string>();
  const etags: Record<string, string> = {};
  for (const name of fileNames) {
    const etag = kept?.has(name) ? copy?.etags[name] : undefined;
    const limits = { patienceMs: Math.max(1, end - Date.now()), maxBytes: left };
    const answer = await readWeb(new URL(name, base), limits, { etag, isPrivateAllowed });
    if (answer.state === 'missing') continue;
    const text = answer.state === 'read' ? decode(name, answer.bytes) : kept?.get(name);
    if (text === undefined || (answer.state === 'unchanged' && etag === undefined))
      throw new HarvestError(`${name}: trả lời 304 mà không được hỏi. (An unasked 304.)`);
    left -= Buffer.byteLength(text);
    if (left < 0) throw new HarvestError(`${id}: quá ${maxBytes / 1e6} MB. (Too large.)`);
    files.set(name, text);
    const tag = answer.state === 'read' ? answer.etag : etag;
    if (tag !== undefined && tag.length <= 200) etags[name] = tag;
  }
  return { files, etags };
}

/** The folder of the open data of a site, whether its address or that of the data was declared. */
function folderOf(address: string): string {
  const whole = address.endsWith('/') ? address : `${address}/`;
  return whole.endsWith(dataFolder) ? whole : new URL(dataFolder.slice(1), whole).href;
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HarvestError(`${name}: không phải UTF-8. (Not UTF-8.)`);
  }
}

interface Around {
  own: Entries;
  takenBy: Map<string, string>;
  settings: SyncSettings;
}

/** Looks at what was fetched, keeps it when it is good, and judges the copy that holds after that. */
async function takeIn(
  id: string,
  member: MemberData,
  fetched: Fetched | HarvestError,
  { own, takenBy, settings }: Around,
): Promise<MemberReport> {
  const { store, today } = settings;
  const before = readCopy(store, id);
  let outcome: { state: MemberState; why?: string };
  let good: Harvest | undefined;
  if (fetched instanceof HarvestError) outcome = { state: 'silent', why: fetched.message };
  else {
    const read = await examine(id, member, fetched, before, settings);
    if ('why' in read) outcome = { state: 'refused', why: read.why };
    else {
      good = read.good;
      const digest = digestOf(fetched.files);
      const isSame = before?.digest === digest;
      outcome = { state: isSame ? 'unchanged' : 'gathered' };
      const copy: Copy = {
        address: settings.addresses.get(id) ?? member.address,
        digest,
        readOn: isSame ? before.readOn : today,
        seenOn: today,
        builtFor: good.header.builtFor,
        etags: fetched.etags,
        counts: countsOf(good.entries, member),
        files: [...fetched.files.keys()],
      };
      writeCopy(store, id, copy, fetched.files);
    }
  }
  const copy = readCopy(store, id);
  const lastGood = copy?.seenOn ?? member.since;
  const isLate = Date.parse(today) - Date.parse(lastGood) > member.silence.afterDays * DAY_MS;
  const report: MemberReport = { id, ...outcome, isLate };
  if (!copy || (isLate && member.silence.copy === 'drop')) return report;
  const { digest, readOn, seenOn, builtFor } = copy;
  const entries = good?.entries ?? (await keptEntries(store, id, copy));
  if (!entries) return report;
  return {
    ...report,
    copy: { digest, readOn, seenOn, builtFor },
    judgement: judge(id, member, entries, own, takenBy),
  };
}

/** Why what was fetched is not taken, or what it says. */
async function examine(
  id: string,
  member: MemberData,
  { files }: Fetched,
  before: Copy | undefined,
  { mayShrink }: SyncSettings,
): Promise<{ why: string } | { good: Harvest }> {
  let good: Harvest;
  try {
    good = await harvest({ read: async (name) => files.get(name) });
  } catch (error) {
    if (error instanceof HarvestError) return { why: error.message };
    throw error;
  }
  if (!good.catalogue || hasErrors(good.problems)) return { why: firstErrors(good.problems) };
  const home = new URL(good.header.origin).hostname;
  if (home !== new URL(member.address).hostname)
    return { why: `dữ liệu ghi là của ${home} (the data name another site)` };
  const shrunk =
    before && !mayShrink.has(id) && shrunkIn(before.counts, countsOf(good.entries, member));
  if (shrunk) return { why: shrunk };
  return { good };
}

const firstErrors = (problems: readonly Problem[]): string => {
  const errors = problems.filter(({ level }) => level === 'error');
  const named = errors.slice(0, 3).map(({ code, file }) => `${file}: ${code}`);
  return `${errors.length} lỗi (errors): ${named.join('; ')}`;
};

/** The first collection that has lost half of its records or more, said in a sentence. */
function shrunkIn(before: Copy['counts'], after: Copy['counts']): string | undefined {
  for (const [name, had] of Object.entries(before)) {
    const has = after[name] ?? 0;
    if (had >= SMALL && has * 2 <= had)
      return `${name}: trước có ${had}, nay còn ${has} (lost half of its entries or more); nếu đúng, chạy lại với --may-shrink`;
  }
  return undefined;
}

const countsOf = ({ collections }: Entries, { localities }: MemberData): Copy['counts'] =>
  Object.fromEntries(
    placedCollections.map((name) => [
      name,
      [...collections[name].values()].filter(
        ({ locality }: { locality?: string | undefined }) =>
          locality !== undefined && localities.includes(locality),
      ).length,
    ]),
  );

/** What a copy says; nothing when it is damaged, or a newer schema refuses what was good once. */
async function keptEntries(store: string, id: string, copy: Copy): Promise<Entries | undefined> {
  const files = readCopyFiles(store, id, copy);
  if (!files) return undefined;
  const { entries, catalogue } = await harvest({ read: async (name) => files.get(name) });
  return catalogue && entries;
}

/** Fetches single files from hosts that are not trusted. Nothing here knows what is in a file. */
import { lookup as lookUp } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { HarvestError } from '../harvest/source.ts';

/** What one file may cost. */
export interface WebLimits {
  /** For one file, redirects included, in milliseconds. */
  patienceMs: number;
  /** For one file, in bytes. */
  maxBytes: number;
}

/** What a host answered for one file. */
export type WebAnswer =
  | { state: 'read'; bytes: Buffer; etag: string | undefined }
  | { state: 'unchanged' }
  | { state: 'missing' };

const MAX_REDIRECTS = 3;

/** Networks that are nobody's public address (the special-purpose registries of RFC 6890). */
const privateNetworks = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  privateNetworks.addSubnet(network, bits, 'ipv4');
/** All that is handed out to the public; every other address of version 6 is private, local or a disguise. */
const publicNetworks = new BlockList();
publicNetworks.addSubnet('2000::', 3, 'ipv6');
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  privateNetworks.addSubnet(network, bits, 'ipv6');

/** Whether an IP address belongs to no public host: this machine, a local network, a reserved range. */
export function isPrivateAddress(address: string): boolean {
  if (isIP(address) === 4) return privateNetworks.check(address, 'ipv4');
  if (isIP(address) !== 6) return true;
  return !publicNetworks.check(address, 'ipv6') || privateNetworks.check(address, 'ipv6');
}

/**
 * Reads one file.
 *
 * A redirect is followed within its host only, and never from https to http: a member that moves is
 * declared anew. The address that a name resolves to is checked where the connection is made, so that a
 * name cannot turn to a private address after the check.
 *
 * @param etag of the copy that is at hand; the host may then answer that it still holds
 * @param isPrivateAllowed whether private addresses and plain http may be asked: in a network of one's own
 * @throws HarvestError for everything that is no answer to be used, with the reason
 */
export async function readWeb(
  address: URL,
  { patienceMs, maxBytes }: WebLimits,
  { etag, isPrivateAllowed }: { etag: string | undefined; isPrivateAllowed: boolean },
): Promise<WebAnswer> {
  const signal = AbortSignal.timeout(patienceMs);
  let at = address;
  for (let step = 0; step <= MAX_REDIRECTS; step++) {
    refuseUnfit(at, isPrivateAllowed);
    const answer = await ask(at, etag, isPrivateAllowed, signal);
    try {
      const next = redirectOf(answer, at);
      if (!next) return await readAnswer(answer, at, maxBytes);
      if (next.host !== at.host)
        throw refused(at, `chuyển sang ${next.host} (redirects elsewhere)`);
      if (at.protocol === 'https:' && next.protocol !== 'https:')
        throw refused(at, 'chuyển từ https sang http (redirects to http)');
      at = next;
    } catch (error) {
      if (error instanceof HarvestError) throw error;
      throw refused(at, `đứt giữa chừng: ${reasonOf(error, signal)} (broken off)`);
    } finally {
      answer.destroy();
    }
  }
  throw refused(at, `chuyển tiếp quá ${MAX_REDIRECTS} lần (too many redirects)`);
}

function refuseUnfit(at: URL, isPrivateAllowed: boolean): void {
  const isHttps = at.protocol === 'https:';
  if (!isHttps && !(isPrivateAllowed && at.protocol === 'http:'))
    throw refused(at, `không nhận ${at.protocol} (this scheme is refused)`);
  if (at.username !== '' || at.password !== '')
    throw refused(at, 'địa chỉ có tên đăng nhập (has an account)');
  // A host that is a number is never looked up, so it has to be checked here.
  const host = at.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && isPrivateAddress(host) && !isPrivateAllowed) throw privateHost(at, host);
}

/** Resolves a name, and refuses it when any of its addresses is private. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookUp(host, { ...options, all: true }, (error, addresses) => {
    const found = addresses ?? [];
    const closed = found.find(({ address }) => isPrivateAddress(address));
    const [first] = found;
    if (error || !first) done(error ?? new Error('no address'), '', 0);
    else if (closed) done(new Error(`${closed.address}: địa chỉ nội bộ (private address)`), '', 0);
    else if (options.all) done(null, found);
    else done(null, first.address, first.family);
  });
};

const ask = (
  at: URL,
  etag: string | undefined,
  isPrivateAllowed: boolean,
  signal: AbortSignal,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = (at.protocol === 'https:' ? requestHttps : requestHttp)(
      at,
      {
        signal,
        agent: false,
        headers: {
          'accept-encoding': 'identity',
          ...(etag === undefined ? {} : { 'if-none-match': etag }),
        },
        ...(isPrivateAllowed ? {} : { lookup: publicLookup }),
      },
      resolve,
    );
    // What is told after the answer has begun is told to its reader as well.
    request.on('error', (error) => reject(refused(at, reasonOf(error, signal))));
    request.end();
  });

function redirectOf({ statusCode = 0, headers }: IncomingMessage, at: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return undefined;
  const { location = '' } = headers;
  if (!URL.canParse(location, at)) throw refused(at, 'chuyển tiếp không có địa chỉ (bad redirect)');
  return new URL(location, at);
}

async function readAnswer(answer: IncomingMessage, at: URL, maxBytes: number): Promise<WebAnswer> {
  const { statusCode = 0, headers } = answer;
  if (statusCode === 304) return { state: 'unchanged' };
  if (statusCode === 404 || statusCode === 410) return { state: 'missing' };
  if (statusCode !== 200) throw refused(at, `trả lời ${statusCode} (answers ${statusCode})`);
  // Many hosts answer every unknown address with a page, and say that all is well.
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (/^(text\/html|application\/xhtml\+xml|image\/|audio\/|video\/)/.test(type))
    throw refused(at, `loại ${type}, không phải dữ liệu (is no data)`);
  const coding = headers['content-encoding'] ?? 'identity';
  if (coding !== 'identity') throw refused(at, `nén bằng ${coding} (is compressed)`);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw refused(at, `quá ${maxBytes / 1e6} MB (too large)`);
    chunks.push(chunk);
  }
  return { state: 'read', bytes: Buffer.concat(chunks), etag: headers.etag };
}

const refused = ({ origin, pathname }: URL, why: string): HarvestError =>
  new HarvestError(`${origin}${pathname}: ${why}`);
const privateHost = (at: URL, host: string): HarvestError =>
  refused(at, `${host}: địa chỉ nội bộ (private address)`);
const reasonOf = (error: unknown, signal: AbortSignal): string => {
  if (signal.aborted) return 'quá lâu (too slow)';
  // What a host makes of an error is not to be printed at any length.
  return (error instanceof Error ? error.message : String(error)).slice(0, 200);
};

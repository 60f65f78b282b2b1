/**
 * `npm run sync`: reads the open data of all members (`content/members`), keeps what is good, and says what
 * became of each. Nothing is published by it.
 *
 *     --store gathered             the folder of the last good copies; by itself beside the content folder
 *     --allow-private              addresses of local networks, and plain http, may be asked
 *     --at chiem-hoa=http://…      reads a member from another address this time; may be repeated
 *     --may-shrink chiem-hoa       this member may lose half of its records this time; may be repeated
 *     --lang en                    in English
 *     --json                       the report for machines
 *
 * Exit code 0 when every member was read and everything of it taken; 3 when something was not: what was good
 * before still is; 1 when the content folder itself has errors; 2 when it was not called right.
 */
import { dirname, join, resolve } from 'node:path';
import { hasErrors } from '../src/catalogue/problem.ts';
import { readContent } from '../src/catalogue/read/index.ts';
import { readSettings } from '../src/settings.ts';
import { langOption, parseCommand, readLang, UsageError } from './lib/command-line.ts';
import { exitCodes } from './lib/exit-codes.ts';
import { withPlainErrors } from './lib/plain-errors.ts';
import { formatReport } from './lib/report.ts';
import { formatSync } from './lib/sync/report.ts';
import { sync } from './lib/sync/sync.ts';

const PATIENCE_MS = 120_000;
const MAX_BYTES = 64_000_000;

await withPlainErrors(async () => {
  const { values } = parseCommand({
    lang: langOption,
    json: { type: 'boolean', default: false },
    store: { type: 'string' },
    'allow-private': { type: 'boolean', default: false },
    at: { type: 'string', multiple: true, default: [] },
    'may-shrink': { type: 'string', multiple: true, default: [] },
  });
  const lang = readLang(values.lang);
  const { content, today } = readSettings();
  const { entries, problems } = await readContent(content);
  if (hasErrors(problems)) {
    console.error(formatReport(problems, lang));
    process.exitCode = exitCodes.bad;
    return;
  }
  const addresses = new Map(values.at.map(readAddress));
  for (const id of [...addresses.keys(), ...values['may-shrink']])
    if (!entries.members.has(id))
      throw new UsageError(`${id}: không có trong content/members. (No such member.)`);
  const reports = await sync(entries, {
    store: resolve(values.store ?? join(dirname(content), 'gathered')),
    today,
    patienceMs: PATIENCE_MS,
    maxBytes: MAX_BYTES,
    isPrivateAllowed: values['allow-private'],
    mayShrink: new Set(values['may-shrink']),
    addresses,
  });
  console.log(values.json ? JSON.stringify(reports, null, 2) : formatSync(reports, lang));
  const isWhole = reports.every(
    ({ state, judgement }) =>
      (state === 'gathered' || state === 'unchanged') && judgement?.refused.length === 0,
  );
  process.exitCode = isWhole ? exitCodes.good : exitCodes.held;
});

function readAddress(text: string): [id: string, address: string] {
  const [, id, address] = /^([a-z0-9-]+)=(https?:\/\/.+)$/.exec(text) ?? [];
  if (id === undefined || address === undefined || !URL.canParse(address))
    throw new UsageError(`--at "${text}": ghi như chiem-hoa=http://10.0.0.5/. (Write id=address.)`);
  return [id, address];
}

/** Members are read over the network by local servers that have every fault a host can have. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { formatSync } from '../../../../scripts/lib/sync/report.ts';
import { type SyncSettings, sync } from '../../../../scripts/lib/sync/sync.ts';
import { isPrivateAddress } from '../../../../scripts/lib/sync/web.ts';
import { addText, type Entries, entriesAt } from '../../../../src/catalogue/read/index.ts';
import { wholeFiles } from '../../../../src/outputs/data/files.ts';
import type { MemberData } from '../../../../src/schema/member.ts';
import { builtFolder } from '../../../support/built-folder.ts';
import { certificate, smallCatalogue } from '../../../support/small-catalogue.ts';

const TODAY = '2026-11-22';
const { catalogue } = smallCatalogue(TODAY, { certificates: [certificate()] });
const photoPaths = new Map([...catalogue.photos.keys()].map((name) => [name, '/_astro/x.webp']));
const exported: Record<string, string> = Object.fromEntries(
  wholeFiles.map(({ name, text }) => [name, text({ catalogue, photoPaths })]),
);
const { sanVat } = JSON.parse(exported['datapackage.json'] ?? '') as { sanVat: { origin: string } };
const [firstProduct = '', lastProduct = ''] = (exported['products.jsonl'] ?? '').split('\n');
const idOf = (line: string) => (JSON.parse(line) as { id: string }).id;
/** The small catalogue with so many more products, each of its own name. */
const withProducts = (count: number) => ({
  ...exported,
  'products.jsonl': [
    ...(exported['products.jsonl'] ?? '').trim().split('\n'),
    ...Array.from({ length: count }, (_, at) => {
      const line = JSON.parse(lastProduct) as { data: object };
      const data = { ...line.data, name: { vi: `Món thử số ${at}` }, certificates: undefined };
      return JSON.stringify({ ...line, id: `mon-thu-${at}`, data });
    }),
    '',
  ].join('\n'),
});

type Fault = (request: IncomingMessage, response: ServerResponse, name: string) => boolean;

/** A host of open data whose files and faults a test changes as it goes; it hears what it is asked. */
async function host(files: Record<string, string> = exported) {
  const state = { files, fault: (() => false) as Fault, asked: [] as string[], notModified: 0 };
  const server = createServer((request, response) => {
    const name = (request.url ?? '').replace('/data/v1/', '');
    state.asked.push(name);
    if (state.fault(request, response, name)) return;
    const text = state.files[name];
    if (text === undefined) response.writeHead(404).end();
    else {
      const etag = `"${text.length}-${name}"`;
      if (request.headers['if-none-match'] === etag) {
        state.notModified++;
        response.writeHead(304).end();
      } else response.writeHead(200, { etag, 'content-type': 'application/json' }).end(text);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  onTestFinished(stop);
  return Object.assign(state, {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop,
  });
}

const memberOf = (change: Partial<MemberData> = {}): MemberData => ({
  name: { vi: 'Xã Nhỏ' },
  address: sanVat.origin.endsWith('/') ? sanVat.origin : `${sanVat.origin}/`,
  localities: ['xa-nho'],
  register: 'gatherer',
  contact: { body: 'UBND xã Nhỏ' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  since: '2026-01-01',
  silence: { afterDays: 30, copy: 'keep' },
  ...change,
});
function ownWith(members: Record<string, MemberData>): Entries {
  const own = entriesAt(new Set());
  for (const [id, member] of Object.entries(members)) own.members.set(id, member);
  return own;
}
const settingsOf = (
  addresses: Record<string, string>,
  change: Partial<SyncSettings> = {},
): SyncSettings => ({
  store: builtFolder({}),
  today: TODAY,
  patienceMs: 30_000,
  maxBytes: 10_000_000,
  isPrivateAllowed: true,
  mayShrink: new Set(),
  addresses: new Map(Object.entries(addresses)),
  ...change,
});

test('a member is gathered, and the next day found unchanged without sending its files again', async () => {
  const there = await host();
  const own = ownWith({ nho: memberOf() });
  const settings = settingsOf({ nho: there.address });
  const [first] = await sync(own, settings);
  expect(first).toMatchObject({ state: 'gathered', isLate: false, copy: { readOn: TODAY } });
  expect(first?.judgement?.accepted).toContain(`products/${idOf(firstProduct)}`);
  expect(first?.judgement?.refused).toEqual([]);
  const [second] = await sync(own, { ...settings, today: '2026-11-23' });
  expect(second).toMatchObject({
    state: 'unchanged',
    copy: { ...first?.copy, readOn: TODAY, seenOn: '2026-11-23' },
    judgement: first?.judgement,
  });
  expect(there.notModified).toBe(
    Object.keys(exported).filter((name) => there.asked.includes(name)).length,
  );
});

const html: Fault = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Trang chủ</p>');
  return true;
};
const onProducts =
  (fault: Fault): Fault =>
  (request, response, name) =>
    name === 'products.jsonl' && fault(request, response, name);
const answer =
  (text: string): Fault =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    return true;
  };
const redirectTo =
  (location: string): Fault =>
  (_, response) => {
    response.writeHead(302, { location }).end();
    return true;
  };
const changedProduct = (change: Record<string, unknown>) => {
  const line = JSON.parse(firstProduct) as { data: object };
  return `${JSON.stringify({ ...line, data: { ...line.data, ...change } })}\n`;
};
const faults: [what: string, state: string, why: string, fault: Fault][] = [
  ['fails', 'silent', 'answers 503', (_, response) => !!response.writeHead(503).end()],
  ['answers with a page', 'silent', 'text/html', html],
  [
    'breaks off',
    'silent',
    'broken off',
    onProducts((_, response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('{"id"', () => response.destroy());
      return true;
    }),
  ],
  ['redirects elsewhere', 'silent', 'redirects elsewhere', redirectTo('http://169.254.169.254/')],
  ['redirects to a file', 'silent', 'redirects elsewhere', redirectTo('file:///etc/passwd')],
  ['redirects in a circle', 'silent', 'too many redirects', redirectTo('/data/v1/x')],
  [
    'is compressed',
    'silent',
    'compressed',
    (_, response) => !!response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
  ],
  ['has no end', 'silent', 'too large', onProducts(answer('x'.repeat(10_000_001)))],
  [
    'says unchanged though nobody asked',
    'silent',
    'unasked',
    onProducts((request, response) => {
      delete request.headers['if-none-match'];
      response.writeHead(304).end();
      return true;
    }),
  ],
  ['is no JSON', 'refused', 'products.jsonl:1', onProducts(answer('{"id":\n'))],
  [
    'is of another version',
    'refused',
    'datapackage.json',
    answer('{"sanVat":{"formatVersion":9}}'),
  ],
  [
    'has markup',
    'refused',
    'markup',
    onProducts(answer(changedProduct({ name: { vi: '<script>x</script>' } }))),
  ],
  [
    'has a poisoned key',
    'refused',
    'unknownKey',
    onProducts(answer(firstProduct.replace('"data":{', '"data":{"__proto__":{},'))),
  ],
  [
    'has an entry twice',
    'refused',
    'duplicateId',
    onProducts(answer(`${firstProduct}\n${firstProduct}\n`)),
  ],
  [
    'names another site',
    'refused',
    'name another site',
    (_, response, name) =>
      name === 'datapackage.json' &&
      !!response
        .writeHead(200)
        .end(exported[name]?.replaceAll(new URL(sanVat.origin).hostname, 'khac.example')),
  ],
];
// An unasked 304 can only come to who has no copy yet.
const withCopy = faults.filter(([what]) => !what.startsWith('says unchanged'));

test.each(withCopy)(
  'when a member %s, its last good copy holds and the report says why',
  async (_what, state, why, fault) => {
    const there = await host();
    const own = ownWith({ nho: memberOf() });
    const settings = settingsOf({ nho: there.address });
    const [good] = await sync(own, settings);
    there.fault = fault;
    const [report] = await sync(own, { ...settings, today: '2026-11-24' });
    expect(report).toMatchObject({ state, copy: good?.copy, judgement: good?.judgement });
    expect(report?.why).toContain(why);
    expect(formatSync(report ? [report] : [], 'en')).toContain(why);
  },
);

test.each(faults)(
  'a member that %s from the start gives nothing',
  async (_what, state, why, fault) => {
    const there = await host();
    there.fault = fault;
    const [report] = await sync(ownWith({ nho: memberOf() }), settingsOf({ nho: there.address }));
    expect(report).toMatchObject({ state });
    expect(report?.why).toContain(why);
    expect(report?.copy).toBeUndefined();
  },
);

test('a member that never ends its answer is given up, and the others are gathered', async () => {
  const slow = await host();
  slow.fault = onProducts((_, response) => {
    response.writeHead(200).write('{');
    return true;
  });
  const gone = await host();
  gone.stop();
  const good = await host();
  const reports = await sync(
    ownWith({ cham: memberOf(), tat: memberOf(), tot: memberOf() }),
    settingsOf({ cham: slow.address, tat: gone.address, tot: good.address }, { patienceMs: 2000 }),
  );
  expect(reports.map(({ id, state }) => [id, state])).toEqual([
    ['cham', 'silent'],
    ['tat', 'silent'],
    ['tot', 'gathered'],
  ]);
  expect(reports[0]?.why).toContain('too slow');
});

test('a member that loses half of its entries keeps them until somebody says that it is right', async () => {
  const there = await host(withProducts(6));
  const own = ownWith({ nho: memberOf() });
  const settings = settingsOf({ nho: there.address });
  const [before] = await sync(own, settings);
  expect(before?.why).toBeUndefined();
  there.files = exported;
  const [after] = await sync(own, settings);
  expect(after).toMatchObject({ state: 'refused', copy: before?.copy });
  expect(after?.why).toContain('products: trước có 8, nay còn 2');
  const [meant] = await sync(own, { ...settings, mayShrink: new Set(['nho']) });
  expect(meant?.state).toBe('gathered');
});

test('a copy that somebody has changed on the disk is not believed', async () => {
  const there = await host();
  const own = ownWith({ nho: memberOf() });
  const settings = settingsOf({ nho: there.address });
  const [report] = await sync(own, settings);
  const { writeFileSync } = await import('node:fs');
  writeFileSync(`${settings.store}/nho/${report?.copy?.digest}/products.jsonl`, '');
  there.fault = (_, response) => !!response.writeHead(503).end();
  const [later] = await sync(own, settings);
  expect(later).toMatchObject({ state: 'silent' });
  expect(later?.judgement).toBeUndefined();
  there.fault = () => false;
  expect((await sync(own, settings))[0]?.judgement).toEqual(report?.judgement);
});

test.each(['keep', 'drop'] as const)(
  'a member that is silent for too long is late: %s',
  async (rule) => {
    const there = await host();
    const own = ownWith({ nho: memberOf({ silence: { afterDays: 30, copy: rule } }) });
    const settings = settingsOf({ nho: there.address });
    await sync(own, settings);
    there.stop();
    const on = async (today: string) => (await sync(own, { ...settings, today }))[0];
    expect(await on('2026-12-22')).toMatchObject({ isLate: false, copy: { readOn: TODAY } });
    const late = await on('2026-12-23');
    expect(late?.isLate).toBe(true);
    expect(late?.copy === undefined).toBe(rule === 'drop');
  },
);

test('private addresses and plain http are refused unless the command line allows them', async () => {
  const there = await host();
  const own = ownWith({ nho: memberOf() });
  for (const [address, why] of [
    [there.address, 'scheme'],
    ['https://127.0.0.1/', 'private address'],
    ['https://[::ffff:10.0.0.1]/', 'private address'],
    ['https://2130706433/', 'private address'],
    ['https://localhost/', 'private address'],
  ] as const) {
    const [report] = await sync(own, settingsOf({ nho: address }, { isPrivateAllowed: false }));
    expect(report, address).toMatchObject({ state: 'silent' });
    expect(report?.why, address).toContain(why);
  }
  expect(there.asked).toEqual([]);
});

test.each([
  ['8.8.8.8', false],
  ['2606:4700::1111', false],
  ['172.31.0.1', true],
  ['172.32.0.1', false],
  ['100.64.0.1', true],
  ['169.254.169.254', true],
  ['0.0.0.0', true],
  ['255.255.255.255', true],
  ['::1', true],
  ['fe80::1', true],
  ['fd00::1', true],
  ['::ffff:8.8.8.8', true],
  ['64:ff9b::a00:1', true],
  ['2002:a00:1::', true],
  ['not an address', true],
])('%s is private: %s', (address, isPrivate) => {
  expect(isPrivateAddress(address)).toBe(isPrivate);
});

test('a member publishes only within its localities', async () => {
  const there = await host();
  const own = ownWith({ nho: memberOf({ localities: ['xa-khac'] }) });
  const [report] = await sync(own, settingsOf({ nho: there.address }));
  expect(report?.judgement?.accepted).toEqual([]);
  expect(report?.judgement?.refused).toContainEqual({
    record: `products/${idOf(firstProduct)}`,
    why: 'otherLocality',
    found: 'xa-nho',
  });
});

test('nobody overwrites an entry of the gatherer or of a member that was there first', async () => {
  const there = await host();
  const own = ownWith({
    anh: memberOf({ since: '2026-05-01' }),
    em: memberOf({ since: '2026-02-01' }),
  });
  own.ids.products.add(idOf(firstProduct));
  const reports = await sync(own, settingsOf({ anh: there.address, em: there.address }));
  expect(reports.map(({ id }) => id)).toEqual(['em', 'anh']);
  const [first, second] = reports.map(({ judgement }) => judgement);
  expect(first?.refused).toEqual([{ record: `products/${idOf(firstProduct)}`, why: 'own' }]);
  expect(second?.accepted).toEqual([]);
  expect(second?.refused).toContainEqual({
    record: `products/${idOf(lastProduct)}`,
    why: 'taken',
    found: 'em',
  });
});

test('stars count when the member keeps the register, or when the gatherer has confirmed them', async () => {
  const there = await host();
  const { decision, stars } = certificate();
  const product =
    catalogue.products.find(({ certificates }) =>
      certificates.some(({ data }) => data.decision === decision),
    )?.id ?? '';
  const confirmed = [{ product, decision, stars }];
  const countsFor = async (change: Partial<MemberData>, hasDecision: boolean) => {
    const own = ownWith({ nho: memberOf(change) });
    const found = smallCatalogue(TODAY, { certificates: [certificate()] }).entries;
    const data = found.collections.decisions.get(decision);
    if (hasDecision && data) own.collections.decisions.set(decision, data);
    const [report] = await sync(own, settingsOf({ nho: there.address }));
    return report?.judgement?.stars.find(
      (one) => one.product === product && one.decision === decision,
    )?.isConfirmed;
  };
  expect(await countsFor({ register: 'member' }, false)).toBe(true);
  expect(await countsFor({ register: 'gatherer' }, true)).toBe(false);
  expect(await countsFor({ register: 'gatherer', confirmed }, false)).toBe(false);
  expect(await countsFor({ register: 'gatherer', confirmed }, true)).toBe(true);
  const fewer = [{ product, decision, stars: 3 as const }];
  expect(await countsFor({ register: 'gatherer', confirmed: fewer }, true)).toBe(false);
});

test('a declaration is read like every file of content, and its mistakes are named', () => {
  const entries = entriesAt(new Set(['members/nho.json']));
  expect(addText(entries, 'members/nho.json', JSON.stringify(memberOf()))).toEqual([]);
  expect(entries.members.get('nho')?.localities).toEqual(['xa-nho']);
  const wrong = { ...memberOf(), address: 'http://10.0.0.1/', registr: 'member' };
  const codes = addText(entries, 'members/sai.json', JSON.stringify(wrong)).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['httpsUrl', 'unknownKey']));
  expect(entries.members.has('sai')).toBe(false);
});

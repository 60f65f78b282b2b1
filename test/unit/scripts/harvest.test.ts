/** What was written by others is checked before it is believed. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { harvest, MAX_LINE } from '../../../scripts/lib/harvest/harvest.ts';
import { HarvestError, openData } from '../../../scripts/lib/harvest/source.ts';
import { readContent } from '../../../src/catalogue/read/index.ts';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import type { Catalogue } from '../../../src/catalogue/records.ts';
import { wholeFiles } from '../../../src/outputs/data/files.ts';
import { withoutToldDecisions } from '../../../src/outputs/data/told-decisions.ts';
import { builtFolder } from '../../support/built-folder.ts';
import { productOfOldForm } from '../../support/old-form.ts';
import { serve } from '../../support/site.ts';
import { smallCatalogue } from '../../support/small-catalogue.ts';

const { catalogue } = smallCatalogue('2026-11-22');
const photoPaths = new Map([...catalogue.photos.keys()].map((name) => [name, '/_astro/x.webp']));
const exported = Object.fromEntries(
  wholeFiles.map(({ name, text }) => [name, text({ catalogue, photoPaths })]),
);

/** What comes of reading the small catalogue after somebody has changed a file of it. */
async function harvestWith(changes: Record<string, string>) {
  return harvest(await openData(builtFolder({ ...exported, ...changes })));
}
const changed = (name: string, change: (record: Record<string, unknown>) => unknown): string =>
  (exported[name] ?? '')
    .trim()
    .split('\n')
    .map((line, at) =>
      at === 0 ? JSON.stringify(change(JSON.parse(line) as Record<string, unknown>)) : line,
    )
    .join('\n');
const codes = (problems: readonly { level: string; code: string; file: string }[]) =>
  problems.filter(({ level }) => level === 'error').map(({ code, file }) => `${code} ${file}`);

test('the small catalogue comes back whole', async () => {
  const { catalogue: back, problems } = await harvestWith({});
  expect(codes(problems)).toEqual([]);
  expect(back?.products.map(({ id }) => id)).toEqual(catalogue.products.map(({ id }) => id));
});

test.each([['../../../etc/passwd'], ['a/b'], ['..'], ['A'], ['constructor'], ['x'.repeat(90)]])(
  'the id %j is refused, and names no file',
  async (id) => {
    const {
      catalogue: back,
      problems,
      entries,
    } = await harvestWith({
      'products.jsonl': changed('products.jsonl', (record) => ({ ...record, id })),
    });
    expect(back).toBeUndefined();
    expect(problems.some(({ file }) => file === 'products.jsonl:1')).toBe(true);
    expect(entries.paths).not.toContain(`products/${id}.json`);
  },
);

test('a photograph cannot name a file outside its folder', async () => {
  const { problems } = await harvestWith({
    'photos.jsonl': changed('photos.jsonl', (row) => ({ ...row, file: '../../x.jpg' })),
  });
  expect(codes(problems)[0]).toBe('photoFile photos.jsonl:1');
});

test('the same id twice is named, whatever the lines say', async () => {
  const text = exported['products.jsonl'] ?? '';
  const { problems } = await harvestWith({ 'products.jsonl': text + text });
  expect(codes(problems)).toContain('duplicateId products.jsonl:3');
});

test('poisoned keys, unknown fields, links that run and texts with markup are refused as in content', async () => {
  const bad: [string, (data: Record<string, unknown>) => unknown][] = [
    ['unknownKey', (data) => ({ ...data, wesbite: 'x' })],
    ['markup', (data) => ({ ...data, name: { vi: '<script>alert(1)</script>' } })],
    ['unknownReference', (data) => ({ ...data, locality: 'khong-co' })],
  ];
  for (const [code, change] of bad) {
    const { catalogue: back, problems } = await harvestWith({
      'products.jsonl': changed('products.jsonl', (record) => ({
        ...record,
        data: change(record['data'] as Record<string, unknown>),
      })),
    });
    expect(back, code).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toContain(code);
  }
  const poisoned = (exported['products.jsonl'] ?? '').replace(
    '"data":{',
    '"data":{"__proto__":{},',
  );
  const { problems } = await harvestWith({ 'products.jsonl': poisoned });
  expect(codes(problems)[0]).toBe('unknownKey products.jsonl:1');
});

test.each([
  ['another version', { 'datapackage.json': '{"sanVat":{"formatVersion":2}}' }, 'datapackage.json'],
  ['no JSON', { 'datapackage.json': 'x' }, 'datapackage.json'],
  ['a line without end', { 'products.jsonl': 'x'.repeat(MAX_LINE + 1) }, 'products.jsonl:1'],
])('%s is refused at once', async (_what, changes, named) => {
  await expect(harvestWith(changes)).rejects.toThrow(named);
  await expect(harvestWith(changes)).rejects.toBeInstanceOf(HarvestError);
});

test('a file that is larger than it may be is not read, and a folder without data is named', async () => {
  const folder = builtFolder(exported);
  await expect(openData(folder, 100)).rejects.toThrow('datapackage.json');
  await expect(openData(builtFolder({ 'index.html': '' }))).rejects.toThrow('datapackage.json');
});

describe('decisions in the open data of the sample', () => {
  const SAMPLE = 'test/fixtures/xa-mau/content';
  const TODAY = '2026-11-22';
  type Plain = Record<string, unknown>;
  let sample: Catalogue;
  let files: Record<string, string>;
  beforeAll(async () => {
    const { catalogue: read } = await readCatalogue({ content: SAMPLE, today: TODAY });
    if (!read) throw new Error('The sample cannot be put together.');
    sample = read;
    const paths = new Map([...read.photos.keys()].map((name) => [name, '/_astro/x.webp']));
    files = Object.fromEntries(
      wholeFiles.map(({ name, text }) => [name, text({ catalogue: read, photoPaths: paths })]),
    );
  });
  const linesOf = (name: string) =>
    (files[name] ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; data: Plain });
  const certificatesIn = (of: Catalogue) =>
    of.products.map(({ id, certificates }) => [
      id,
      certificates.map(({ data, status, lastDay }) => ({ ...data, status, lastDay })),
    ]);

  test('every certificate has the number, the day and the body beside its decision', () => {
    const of = (id: string) =>
      linesOf('products.jsonl').find((line) => line.id === id)?.data['certificates'];
    expect(of('banh-gai-mau')).toContainEqual(
      expect.objectContaining({
        decision: '2025-1450-ubnd-tinh-vi-du',
        decisionNumber: '1450/QĐ-UBND',
        issuedOn: '2025-11-14',
        issuingAuthority: { level: 'province', name: 'UBND tỉnh Ví Dụ', unitCode: '99' },
        supersedes: '118/QĐ-UBND',
        supersedesDecision: '2023-118-ubnd-huyen-vi-du-cu',
      }),
    );
    expect(of('mang-kho-doi-mau')).toMatchObject([
      {
        recall: {
          on: '2026-05-18',
          decision: '2026-1011-ubnd-tinh-vi-du',
          decisionNumber: '1011/QĐ-UBND',
          authority: 'UBND tỉnh Ví Dụ',
        },
      },
    ]);
    const decision = linesOf('decisions.jsonl').find(
      ({ id }) => id === '2025-1450-ubnd-tinh-vi-du',
    );
    expect(decision).toMatchObject({
      data: { number: '1450/QĐ-UBND', signedOn: '2025-11-14' },
      derived: { grants: ['banh-gai-mau'] },
    });
  });

  test('the table of certificates has every column of the last release, with the same words in it', () => {
    const [head = '', ...rows] = (files['certificates.csv'] ?? '').slice(1).split('\r\n');
    const columns = head.split(',');
    expect(columns.slice(0, 21)).toEqual([
      ...['product', 'product_name', 'decisionNumber', 'stars', 'score', 'issuedOn'],
      ...['certificateNumber', 'issuingAuthority_level', 'issuingAuthority_name', 'criteriaSet'],
      ...['kind', 'supersedes', 'extendedUntil_on', 'recall_on', 'recall_decisionNumber'],
      ...['recall_ground', 'sources', 'lastDay', 'expiryIs', 'status', 'inForce'],
    ]);
    const row = rows.find((one) => one.startsWith('banh-gai-mau,') && one.includes('1450/'));
    const cell = (name: string) => row?.split(',')[columns.indexOf(name)];
    expect(cell('supersedes')).toBe('118/QĐ-UBND');
    expect(cell('decision')).toBe('2025-1450-ubnd-tinh-vi-du');
    expect(files['decisions.csv']).toContain('2025-1450-ubnd-tinh-vi-du,1450/QĐ-UBND');
  });

  test('come back as they were written, without what was told beside them', async () => {
    const {
      entries,
      catalogue: back,
      problems,
    } = await harvest(await openData(builtFolder(files)));
    expect(codes(problems)).toEqual([]);
    expect(back && certificatesIn(back)).toEqual(certificatesIn(sample));
    const { entries: written } = await readContent(SAMPLE);
    for (const [id, { certificates }] of written.collections.products)
      expect(entries.collections.products.get(id)?.certificates, id).toEqual(certificates);
  });

  test('are made of the certificates of a release that had none, read from its address', async () => {
    const decisions = new Map(linesOf('decisions.jsonl').map(({ id, data }) => [id, data]));
    const old = linesOf('products.jsonl').map((line) => ({
      id: line.id,
      data: productOfOldForm(withoutToldDecisions(line.data), (id) => decisions.get(id) ?? {}),
    }));
    const { 'decisions.jsonl': _gone, ...others } = files;
    const text = `${old.map((line) => JSON.stringify(line)).join('\n')}\n`;
    expect(text.includes('"decision":')).toBe(false);
    const server = await serve(builtFolder({ ...others, 'products.jsonl': text }));
    try {
      const { catalogue: back, problems } = await harvest(await openData(server.url));
      expect(codes(problems)).toEqual([]);
      const facts = (of: Catalogue) =>
        of.products.map(({ id, certificates }) => [
          id,
          certificates.map(({ data, status, lastDay }) => [
            ...[data.stars, data.decisionNumber, data.issuedOn, data.issuingAuthority],
            ...[data.recall?.decisionNumber, data.recall?.authority, status, lastDay],
          ]),
        ]);
      expect(back && facts(back)).toEqual(facts(sample));
      expect(back?.decisions.length).toBeGreaterThan(10);
    } finally {
      await server.close();
    }
  });
});

describe('a server that is not what it should be', () => {
  /** What is said when a server answers so to everything that is asked of it. */
  async function saidOf(answer: (name: string, response: ServerResponse) => void): Promise<string> {
    const server = createServer(({ url = '' }, response) => {
      answer(url.slice(1), response);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    try {
      await harvest(await openData(`http://127.0.0.1:${port}/`, 2_000_000, 1000));
      return '';
    } catch (error) {
      expect(error).toBeInstanceOf(HarvestError);
      return (error as Error).message;
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }
  const whole = (name: string, response: ServerResponse) =>
    response.writeHead(name in exported ? 200 : 404).end(exported[name] ?? '');

  test('an answer that never begins ends with a sentence', async () => {
    expect(await saidOf(() => {})).toContain('quá chậm');
  });

  test('an answer that dribbles ends with a sentence', async () => {
    const drips: NodeJS.Timeout[] = [];
    const said = await saidOf((name, response) => {
      if (name === 'datapackage.json') return whole(name, response);
      response.writeHead(200);
      return drips.push(setInterval(() => response.write(' '), 20));
    });
    for (const drip of drips) clearInterval(drip);
    expect(said).toContain('quá chậm');
  });

  test('an answer without an end ends with a sentence', async () => {
    const chunk = ' '.repeat(100_000);
    expect(
      await saidOf((_, response) => {
        response.writeHead(200);
        const more = () => {
          while (!response.destroyed && response.write(chunk));
        };
        response.on('drain', more);
        more();
      }),
    ).toContain('quá 2 MB');
  });

  test('an answer that breaks off ends with a sentence', async () => {
    expect(
      await saidOf((_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{');
        setImmediate(() => response.destroy());
      }),
    ).toContain('không đọc được');
  });

  test.each(['site.json', 'products.jsonl'])('without %s it is not whole', async (missing) => {
    expect(
      await saidOf((name, response) => whole(name === missing ? 'nothing' : name, response)),
    ).toContain(missing);
  });
});

/** The open data of Xã Mẫu and of the real content, read by programs that are not ours. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check as checkGeoJson } from '@placemarkio/check-geojson';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { editorSchemas } from '../../scripts/lib/editor-schemas.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { setNames } from '../../src/schema/data-sets.ts';
import { schemaNames } from '../../src/outputs/data/json-schema.ts';
import { personalForms } from '../../src/schema/producer.ts';
import { bothContents } from '../support/served-site.ts';
import { buildSite } from '../support/site.ts';
import { rowCountOf, tableFindings, type TableSchema } from '../support/table-schema.ts';

type Json = Record<string, unknown>;
interface DataRecord {
  collection: string;
  id: string;
  pages?: Record<string, string>;
  data: Json;
  photos?: { file: string; url: string; credit: string; licence: string }[];
}

interface DataPackage {
  resources: { name: string; path: string; rowCount: number; schema?: TableSchema }[];
}

/**
 * The profile of a Data Package, version 1.0, as datapackage.org/profiles/1.0/datapackage.json
 * publishes it; from the repository frictionlessdata/datapackage, in the public domain (Unlicense).
 */
const profile = JSON.parse(
  readFileSync('test/fixtures/data-package/profile-1.0.json', 'utf8'),
) as Json;

/** What is wrong with a data package by the published profile. */
function packageFindings(descriptor: object): string[] {
  // The profile speaks to makers of forms too, in words that no validator knows.
  const ajv = new Ajv({ allErrors: true, strict: false, formats: { textarea: true } });
  addFormats.default(ajv);
  const validate = ajv.compile(profile);
  validate(descriptor);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe.each(bothContents)('%s', (_name, content, today) => {
  let site: string;
  beforeAll(async () => {
    site = await buildSite({ content, today });
  });
  const text = (path: string) => readFileSync(join(site, path), 'utf8');
  const json = (path: string) => JSON.parse(text(path)) as Json;
  const recordsOf = (name: string) =>
    text(`data/v1/${name}.jsonl`)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as DataRecord);
  const fileOf = (address: string) => join(site, decodeURIComponent(new URL(address).pathname));

  test.each(collectionNames)('%s: all its forms hold every entry, under the same ids', (name) => {
    const ids = globSync(`${content}/${name}/*.json`)
      .map((file) => file.replace(/^.*[\\/]|\.json$/g, ''))
      .sort();
    const whole = json(`data/v1/${name}.json`) as { count: number; records: DataRecord[] };
    expect(whole.records.map(({ id }) => id).sort()).toEqual(ids);
    expect(whole.count).toBe(ids.length);
    expect(recordsOf(name)).toEqual(whole.records);
    const { data: rows } = Papa.parse<{ id: string }>(text(`data/v1/${name}.csv`).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(rows.map(({ id }) => id).sort()).toEqual(ids);
    for (const record of whole.records) {
      expect(json(`data/v1/${name}/${record.id}.json`)).toMatchObject(record);
    }
  });

  test('every file says whose it is, for which day, in which version and on what terms', () => {
    const files = globSync('data/v1/**/*.json', { cwd: site }).filter(
      (file) => !file.endsWith('datapackage.json'),
    );
    expect(files.length).toBeGreaterThan(100);
    const licence = (JSON.parse(readFileSync(`${content}/site.json`, 'utf8')) as Json)['licence'];
    for (const file of files) {
      const found = json(file);
      if ('movedTo' in found) continue;
      expect(found, file).toMatchObject({
        formatVersion: 1,
        origin: 'https://sanvat.example/',
        builtFor: today,
        licence,
      });
    }
  });

  test('every schema names each of its fields', () => {
    for (const name of schemaNames)
      expect(namelessIn(json(`schemas/${name}.json`)), name).toEqual([]);
  });

  test('every record conforms to the schema that it names, judged by ajv', () => {
    const ajv = new Ajv({ allErrors: true });
    addFormats.default(ajv);
    const validators = new Map<string, ValidateFunction>();
    for (const name of schemaNames) {
      validators.set(name, ajv.compile(json(`schemas/${name}.json`)));
    }
    for (const name of collectionNames) {
      const validate = validators.get(name);
      for (const { id, data } of recordsOf(name)) {
        expect(validate?.(data) ? [] : validate?.errors, `${name}/${id}`).toEqual([]);
      }
    }
    for (const name of ['site', 'redirects']) {
      const validate = validators.get(name);
      expect(validate?.(json(`data/v1/${name}.json`)['data']) ? [] : validate?.errors).toEqual([]);
    }
  });

  test('the data package is valid, and every table is as its schema says', () => {
    const descriptor = json('data/v1/datapackage.json') as unknown as DataPackage;
    expect(packageFindings(descriptor)).toEqual([]);
    const tables = descriptor.resources.filter(({ schema }) => schema !== undefined);
    expect(tables.map(({ name }) => name)).toEqual([...setNames]);
    for (const { name, path, schema, rowCount } of tables) {
      const csv = text(`data/v1/${path}`);
      expect(schema && tableFindings(csv, schema), name).toEqual([]);
      expect(rowCountOf(csv), name).toBe(rowCount);
    }
    const paths = descriptor.resources.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(() => text(`data/v1/${path}`), path).not.toThrow();
  });

  test('a cell that points into another table points at a row of it', () => {
    const { resources } = json('data/v1/datapackage.json') as unknown as {
      resources: {
        name: string;
        schema?: {
          primaryKey: string[];
          foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
        };
      }[];
    };
    const rows = (name: string) =>
      Papa.parse<Record<string, string>>(text(`data/v1/${name}.csv`).slice(1), {
        header: true,
        skipEmptyLines: true,
      }).data;
    let links = 0;
    for (const { name, schema } of resources) {
      if (!schema) continue;
      const keys = rows(name).map((row) => schema.primaryKey.map((key) => row[key]).join('|'));
      expect(new Set(keys).size, `${name} has two rows of one key`).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const ids = new Set(rows(reference.resource).map((row) => row[reference.fields]));
        for (const row of rows(name)) {
          if (row[fields] === '') continue;
          expect(ids, `${name}.${fields}`).toContain(row[fields]);
          links++;
        }
      }
    }
    expect(links).toBeGreaterThan(50);
  });

  test('places are GeoJSON, and only a door is a point', () => {
    const files = globSync('data/v1/*.geojson', { cwd: site });
    expect(files.length).toBe(4);
    for (const file of files) {
      const { features } = checkGeoJson(text(file)) as unknown as {
        features: {
          geometry: { type: string } | null;
          properties: { precision?: string };
        }[];
      };
      for (const { geometry, properties } of features) {
        const wanted = { undefined: undefined, exact: 'Point' } as Record<
          string,
          string | undefined
        >;
        const precision = String(properties.precision);
        expect(geometry?.type, file).toBe(precision in wanted ? wanted[precision] : 'Polygon');
      }
    }
  });

  test('the catalogue of data is DCAT: every set has its files, a licence or rights, and words in two languages', async () => {
    const DCAT = 'http://www.w3.org/ns/dcat#';
    const DCT = 'http://purl.org/dc/terms/';
    // All terms are written out, so nothing is fetched.
    const nodes = await jsonld.flatten(json('data/v1/dcat.jsonld'), undefined, {
      documentLoader: () => Promise.reject(new Error('Nothing may be fetched.')),
    });
    const ofType = (type: string) =>
      (nodes as unknown as Record<string, unknown[]>[]).filter((node) =>
        node['@type']?.includes(type),
      );
    const [catalogue] = ofType(`${DCAT}Catalog`);
    for (const term of ['title', 'description', 'publisher', 'license', 'language'])
      expect(catalogue?.[`${DCT}${term}`], term).toBeDefined();
    const sets = ofType(`${DCAT}Dataset`);
    expect(catalogue?.[`${DCAT}dataset`]).toHaveLength(setNames.length);
    expect(sets).toHaveLength(setNames.length);
    for (const set of sets) {
      const titles = set[`${DCT}title`] as { '@language': string }[];
      expect(titles.map((title) => title['@language']).sort()).toEqual(['en', 'vi']);
      expect(set[`${DCAT}distribution`]?.length).toBeGreaterThan(2);
    }
    const distributions = ofType(`${DCAT}Distribution`);
    for (const distribution of distributions) {
      const [address] = distribution[`${DCAT}downloadURL`] as { '@id': string }[];
      expect(() => readFileSync(fileOf(address?.['@id'] ?? ''))).not.toThrow();
      const terms = [distribution[`${DCT}license`], distribution[`${DCT}rights`]];
      expect(terms.some((term) => term !== undefined)).toBe(true);
      expect(distribution[`${DCAT}mediaType`]).toBeDefined();
    }
    // As RDF it is the same: no relative address, no literal that is lost.
    const quads = (await jsonld.toRDF(json('data/v1/dcat.jsonld'))) as unknown[];
    expect(quads.length).toBeGreaterThan(distributions.length * 6);
  });

  test('a photograph is named with its credit and its licence, and its address holds a picture', () => {
    const photos = recordsOf('photos') as unknown as Record<string, string>[];
    for (const photo of photos) {
      expect(photo['credit'], photo['file']).toBeTruthy();
      expect(photo['licence'], photo['file']).toBeTruthy();
      expect(
        readFileSync(fileOf(photo['url'] ?? ''))
          .subarray(8, 12)
          .toString(),
      ).toBe('WEBP');
    }
    const inRecords = collectionNames.flatMap((name) =>
      recordsOf(name).flatMap((record) => record.photos ?? []),
    );
    expect(inRecords).toHaveLength(photos.length);
  });

  test('of a person nothing is in the data that is not on the page', () => {
    const all = globSync('data/v1/**/*', { cwd: site, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
    const papers = globSync(`${content}/**/*.json`).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/"evidenceRef": "([^"]+)"/g)].map(
        ([, paper]) => paper,
      ),
    );
    for (const paper of papers) expect(all).not.toContain(paper);
    for (const { data, pages } of recordsOf('producers')) {
      if (!personalForms.has(data['legalForm'] as never)) continue;
      const html = readFileSync(join(fileOf(pages?.['vi'] ?? ''), 'index.html'), 'utf8');
      for (const contact of Object.values((data['contacts'] ?? {}) as Json)) {
        expect(html.replace(/\s/g, ' ')).toContain(String(contact));
      }
    }
  });

  test('every page of a record names its data, and they lead back to the page', () => {
    for (const name of collectionNames) {
      for (const { id, pages } of recordsOf(name)) {
        for (const address of Object.values(pages ?? {})) {
          if (name === 'stars') continue;
          const html = readFileSync(join(fileOf(address), 'index.html'), 'utf8');
          expect(html, address).toContain(
            `<link rel="alternate" type="application/json" title="JSON" href="/data/v1/${name}/${id}.json">`,
          );
        }
      }
    }
  });
});

test.each<[what: string, csv: string, finding: string]>([
  ['a word where a number belongs', 'id,n,c,b\na,x,1,\n', 'row 1, n: "x" is no integer'],
  ['a part of a whole number', 'id,n,c,b\na,1.5,1,\n', 'row 1, n: "1.5" is no integer'],
  ['a comma in a number', 'id,n,c,b\na,1,"23,16",\n', 'row 1, c: "23,16" is no number'],
  ['yes where true belongs', 'id,n,c,b\na,1,1,có\n', 'row 1, b: "có" is no boolean'],
  ['no key', 'id,n,c,b\n,1,1,\n', 'row 1, id: nothing'],
  ['a required cell without words', 'id,n,c,b\na,,1,\n', 'row 1, n: nothing'],
  ['two rows of one key', 'id,n,c,b\na,1,1,\na,2,2,\n', 'row 2: the key of another row'],
  ['a cell too few', 'id,n,c,b\na,1,1\n', 'row 1: 3 cells'],
  ['columns in another order', 'id,c,n,b\na,1,1,\n', 'The columns are id, c, n, b.'],
])('a table with %s is found out', (_what, csv, finding) => {
  const schema = {
    fields: [
      { name: 'id', type: 'string' },
      { name: 'n', type: 'integer', constraints: { required: true } },
      { name: 'c', type: 'number' },
      { name: 'b', type: 'boolean' },
    ],
    primaryKey: ['id'],
  };
  expect(tableFindings('\uFEFFid,n,c,b\r\na,-1,2.5e3,true\r\nb,2,,\r\n', schema)).toEqual([]);
  expect(tableFindings(csv, schema)).toEqual([finding]);
});

test.each<[what: string, change: (table: Json, schema: Json) => void]>([
  [
    'a type that Table Schema does not have',
    (_, schema) => (schema['fields'] = [{ name: 'id', type: 'text' }]),
  ],
  ['a column without a name', (_, schema) => (schema['fields'] = [{ type: 'string' }])],
  ['a file outside the package', (table) => (table['path'] = '/etc/hosts')],
  ['a link that leads nowhere', (_, schema) => (schema['foreignKeys'] = [{ fields: 'id' }])],
])('a data package with %s is found out', (_what, change) => {
  const schema: Json = { fields: [{ name: 'id', type: 'string' }], primaryKey: ['id'] };
  const table: Json = { name: 'a', path: 'a.csv', schema };
  const descriptor = { profile: 'data-package', name: 'a', resources: [table] };
  expect(packageFindings(descriptor)).toEqual([]);
  change(table, schema);
  expect(packageFindings(descriptor)).not.toEqual([]);
});

test('an officer’s file is judged by the schema as the check judges it, slip by slip', () => {
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  // The published schema is that of the open data, in which certificates tell of their decisions.
  const schema = JSON.parse(new Map(editorSchemas()).get('products.json') ?? '') as Json;
  const validate = ajv.compile(schema);
  const good = JSON.parse(
    readFileSync('test/fixtures/xa-mau/content/products/banh-gai-mau.json', 'utf8'),
  ) as Json;
  expect(validate(good)).toBe(true);
  const slips: Json[] = [
    { ...good, wesbite: 'x' },
    { ...good, productGroup: 'Bánh kẹo' },
    { ...good, months: [13] },
    { ...good, regulatoryKind: 'thuc-pham' },
    { ...good, gtin: '123' },
    { ...good, name: 'Bánh gai' },
  ];
  for (const slip of slips) expect(validate(slip), JSON.stringify(slip).slice(0, 80)).toBe(false);
  // What an editor shows while somebody types.
  expect(namelessIn(schema)).toEqual([]);
});

/** Fields of a schema that tell nobody what they are. */
const namelessIn = (schema: Json): string[] =>
  Object.entries(schema['properties'] as Record<string, { title?: string }>)
    .filter(([key, { title }]) => key !== '$schema' && !title)
    .map(([key]) => key);

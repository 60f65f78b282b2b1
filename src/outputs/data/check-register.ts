import { createHash } from 'node:crypto';
import { productsOf } from '../../catalogue/decision-lines.ts';
import { nameOf } from '../../catalogue/record-name.ts';
import type {
  Catalogue,
  Certificate,
  Decision,
  Producer,
  Product,
} from '../../catalogue/records.ts';
import { statementStars } from '../../catalogue/certificate.ts';
import {
  addressKey,
  codeKey,
  decisionKey,
  gtinKey,
  nameKeys,
  pageKey,
} from '../../domain/check/query.ts';
import type { SiteFile } from '../../lib/site-file.ts';
import { registerPath } from '../addresses/index.ts';
import { noticeKind } from '../../i18n/law-words.ts';
import type {
  BilingualPair,
  CheckCertificate,
  CheckRecord,
  Manifest,
  Row,
  Shard,
} from '../../domain/check/register.ts';
import { placeName } from '../addresses/place-name.ts';

/** Characters of JSON in a shard, about 12 kB packed: small enough for a slow phone. */
const MAX_SHARD = 64_000;
/** Shards that a phone keeps whole for a visitor who is offline, about a quarter of a megabyte packed. */
const MAX_WHOLE = 20;

/** Words of legal forms, with which so many names begin that nobody looks for them. */
const dullWords = new Set(
  'hop tac xa htx cong ty cty tnhh co phan mot thanh vien mtv ho kinh doanh hkd co so san xuat thuong mai dich vu nong nghiep lam nghiep nong lam va to'.split(
    ' ',
  ),
);

/** A record with the keys that find it; a key may name one of its certificates. */
export interface RegisterEntry {
  record: CheckRecord;
  keys: (readonly [key: string, certificate?: number])[];
}

/**
 * A file of the register. Its name is a digest of what it holds, so that a phone never reads a shard
 * by another manifest, or a page the manifest of another build.
 */
interface RegisterFile {
  name: string;
  text: string;
}

export interface PackedRegister {
  /** Names the shards; the check page names the manifest. */
  manifest: RegisterFile;
  shards: RegisterFile[];
}

type Registered = Pick<Catalogue, 'products' | 'producers' | 'decisions'>;

/** The pages in both languages and the files themselves want the same register. */
const packed = new WeakMap<Registered, PackedRegister>();

/**
 * Everything that the check page can be asked for: products by code, GTIN, decision, name, maker,
 * address and tracing page, makers who have no product yet, and decisions by number and page.
 */
export function registerOf(catalogue: Registered): PackedRegister {
  const keysOfDecisions = decisionKeys(catalogue.decisions);
  const register =
    packed.get(catalogue) ??
    packRegister([
      ...catalogue.products.map((product) =>
        withKeys(productEntry(product), keysOfDecisions.get(product)),
      ),
      ...catalogue.producers.map(producerLead),
      ...catalogue.decisions.map(decisionEntry),
    ]);
  packed.set(catalogue, register);
  return register;
}

/** The files of that register. */
export function registerFiles(catalogue: Registered): SiteFile[] {
  const { manifest, shards } = registerOf(catalogue);
  return [manifest, ...shards].map((file) => ({
    path: registerPath(file),
    type: 'application/json',
    body: () => file.text,
  }));
}

/** The register entry of a product: what the check page shows, and the keys that find it. */
export function productEntry(product: Product): RegisterEntry {
  const { data, producer, certificates, statement, report, assessment } = product;
  const names = [data.name.vi, data.name.en, ...(data.aliases ?? [])];
  const makerNames = producer ? [producer.data.name.vi, producer.data.name.en] : [];
  const ofCertificates = certificates.flatMap(
    ({ data: { decisionNumber, certificateNumber, recall } }, at) =>
      [decisionNumber, certificateNumber, recall?.decisionNumber].map(
        (number) => [number && decisionKey(number), at] as const,
      ),
  );
  const plain = [
    ...names.flatMap((name) => (name === undefined ? [] : nameKeys(name))),
    ...makerNames.flatMap((name) => (name === undefined ? [] : nameKeys(name, dullWords))),
    data.ocopCode && codeKey(data.ocopCode),
    data.gtin && gtinKey(data.gtin),
    data.traceability && addressKey(data.traceability.url),
    pageKey('product', product.id),
    producer && pageKey('producer', producer.id),
  ];
  const stars = statement && statementStars(statement);
  return {
    record: {
      kind: 'product',
      id: product.id,
      name: bilingualPair(data.name),
      maker: producer && bilingualPair(producer.data.name),
      place: placeOf(product),
      evidence: product.evidence,
      code: data.ocopCode,
      gtin: data.gtin,
      law: noticeKind(product),
      certificates: certificates.length > 0 ? certificates.map(checkCertificate) : undefined,
      said:
        certificates.length === 0 && statement
          ? {
              stars,
              basis: statement.basis,
              on: statement.on,
              range: statement.type === 'rangeRecognised' || undefined,
              firstEnd: report?.firstEnd,
              lastEnd: report?.lastEnd,
            }
          : undefined,
      assessed:
        product.evidence === 'planned' && assessment
          ? { stars: statementStars(assessment) }
          : undefined,
    },
    keys: [...ofCertificates, ...plain.map((key) => [key, undefined] as const)].flatMap(
      ([key, at]): RegisterEntry['keys'] =>
        key === undefined ? [] : [at === undefined ? [key] : [key, at]],
    ),
  };
}

const withKeys = (
  { record, keys }: RegisterEntry,
  more: readonly string[] = [],
): RegisterEntry => ({ record, keys: [...keys, ...more.map((key) => [key] as const)] });

/** The keys of a decision: its number, and its page. */
const keysOf = ({ id, data }: Decision): string[] =>
  [data.number && decisionKey(data.number), pageKey('decision', id)].filter(
    (key): key is string => key !== undefined && key !== '',
  );

/** The keys of the decisions that products belong to, so that each is found by them, certified or reported. */
function decisionKeys(decisions: readonly Decision[]): ReadonlyMap<Product, string[]> {
  const keys = new Map<Product, string[]>();
  for (const decision of decisions) {
    const own = keysOf(decision);
    for (const product of productsOf(decision))
      keys.set(product, [...(keys.get(product) ?? []), ...own]);
  }
  return keys;
}

/** The register entry of a decision: what the check page shows of it, and its number and page. */
function decisionEntry(decision: Decision): RegisterEntry {
  const { data } = decision;
  const { signedOn, validFrom, productCount } = data;
  return {
    record: {
      kind: 'decision',
      id: decision.id,
      name: bilingualPair(nameOf(decision)),
      place: [data.province ?? data.issuingAuthority.name],
      told: {
        by: data.issuingAuthority.name,
        on: signedOn ?? validFrom,
        fromValidity: signedOn === undefined && validFrom !== undefined ? true : undefined,
        named: productCount,
      },
    },
    keys: keysOf(decision).map((key) => [key] as const),
  };
}

function producerLead(producer: Producer): RegisterEntry {
  // A maker with products is answered by them.
  const keys =
    producer.products.length > 0
      ? []
      : [...nameKeys(producer.data.name.vi, dullWords), pageKey('producer', producer.id)];
  return {
    record: {
      kind: 'producer',
      id: producer.id,
      name: bilingualPair(producer.data.name),
      place: placeOf(producer),
    },
    keys: keys.map((key) => [key] as const),
  };
}

const checkCertificate = ({ data, dates }: Certificate): CheckCertificate => ({
  number: data.decisionNumber,
  decision: data.decision,
  stars: data.stars,
  by: data.issuingAuthority.name,
  fromValidity: data.issuedOnIs === 'validFrom' ? true : undefined,
  ...dates,
  recall: data.recall && { number: data.recall.decisionNumber, by: data.recall.authority },
});

/** A text as the files for browsers hold it. */
export const bilingualPair = ({
  vi,
  en,
}: {
  vi: string;
  en?: string | undefined;
}): BilingualPair => (en === undefined || en === vi ? [vi] : [vi, en]);

function placeOf({ locality }: Product | Producer): BilingualPair {
  return bilingualPair({
    vi: placeName(locality, 'vi', 'whole'),
    en: placeName(locality, 'en', 'whole'),
  });
}

/**
 * Cuts the register into files. Rows are in the order of their keys, and rows of one key stay together
 * while they fit, so that a question is answered by one file.
 */
export function packRegister(leads: readonly RegisterEntry[]): PackedRegister {
  const rows = leads
    .flatMap(({ record, keys }) => {
      const size = JSON.stringify(record).length;
      return keys.map(([key, certificate]) => ({ key, certificate, record, size }));
    })
    .sort(
      (a, b) =>
        compare(a.key, b.key) ||
        compare(a.record.id, b.record.id) ||
        (a.certificate ?? 0) - (b.certificate ?? 0),
    );
  const shards: { from: string; rows: typeof rows }[] = [];
  let held = new Set<CheckRecord>();
  let size = 0;
  const open = (from: string) => {
    shards.push({ from, rows: [] });
    held = new Set();
    size = 0;
  };
  for (const group of Map.groupBy(rows, ({ key }) => key).values()) {
    const key = group[0]?.key ?? '';
    const groupSize = group.reduce(
      (sum, row) => sum + row.key.length + 10 + (held.has(row.record) ? 0 : row.size),
      0,
    );
    if (shards.length === 0 || size + groupSize > MAX_SHARD) open(key);
    for (const row of group) {
      if (size > MAX_SHARD) open(key);
      shards.at(-1)?.rows.push(row);
      size += row.key.length + 10 + (held.has(row.record) ? 0 : row.size);
      held.add(row.record);
    }
  }
  const files = shards.map(({ rows: own }): RegisterFile => shardFile(own));
  const manifest: Manifest = {
    shards: shards.map(({ from }, at) => [from, files[at]?.name ?? '']),
    whole: shards.length <= MAX_WHOLE,
  };
  return { manifest: fileOf(manifest), shards: files };
}

function shardFile(
  rows: readonly { key: string; certificate: number | undefined; record: CheckRecord }[],
): RegisterFile {
  const places = new Map<CheckRecord, number>();
  const shard: Shard = { records: [], rows: [] };
  let last = '';
  for (const { key, certificate, record } of rows) {
    const place = places.get(record) ?? shard.records.push(record) - 1;
    places.set(record, place);
    const row: Row = certificate === undefined ? [key, place] : [key, place, certificate];
    // A name whose alias ends alike leads to the same record twice.
    const same = `${key} ${place}`;
    if (same !== last) shard.rows.push(row);
    last = same;
  }
  return fileOf(shard);
}

function fileOf(content: Manifest | Shard): RegisterFile {
  const text = JSON.stringify(content);
  return { name: createHash('sha256').update(text).digest('hex').slice(0, 10), text };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

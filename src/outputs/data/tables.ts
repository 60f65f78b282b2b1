/**
 * The open data as tables, one row a thing: what fits in a spreadsheet, with the same ids as the whole
 * records. Lists stand in one cell; what does not fit (facts, notes, addresses in full) is in the
 * records alone.
 */
import {
  type CollectedRecord,
  collectionOf,
  recordsByCollection,
} from '../../catalogue/by-collection.ts';
import { groundOf } from '../../catalogue/ground.ts';
import type * as records from '../../catalogue/records.ts';
import { csv } from '../../lib/csv.ts';
import { CertificateSchema, type Statement, StatementSchema } from '../../schema/certificate.ts';
import { type CollectionName, collections } from '../../schema/collections.ts';
import { isCollection, type PartName, type SetName } from '../../schema/data-sets.ts';
import { type Photo, PhotoSchema } from '../../schema/photo.ts';
import { type Source, SourceSchema } from '../../schema/source.ts';
import { absoluteUrl } from '../addresses/index.ts';
import { pageOf } from './build-record.ts';
import { type Column, columnsOf, LIST_MARK } from './columns.ts';
import { type DataSource, photographs } from './records.ts';

/** A table: its columns, and its rows when they are asked for. */
export interface Table<Row> {
  columns: Column<Row>[];
  rows: (source: DataSource) => readonly Row[];
  /** Columns that together name a row. */
  key: string[];
  /** Columns whose cells are keys of another set. */
  links: { column: string; set: SetName }[];
}

const text = <Row>(
  name: string,
  title: string,
  cell: (row: Row) => string | undefined,
): Column<Row> => ({ name, type: 'string', title, cell });

const pageAddress = (record: CollectedRecord, lang: 'vi' | 'en'): string | undefined => {
  const path = pageOf(record, lang);
  return path === undefined ? undefined : new URL(path, absoluteUrl('/')).href;
};

/** Fields of each collection that stand in its table, in order. */
const fieldsOf: Record<CollectionName, readonly string[]> = {
  products: [
    'name.vi',
    'name.en',
    'aliases',
    'producer',
    'locality',
    'productGroup',
    'productGroupBasis',
    'regulatoryKind',
    'summary.vi',
    'summary.en',
    'months',
    'netContents',
    'shelfLifeDays',
    'alcoholByVolume',
    'gtin',
    'ocopCode',
    'tags',
    'pipeline.stage',
    'pipeline.potentialStars',
    'pipeline.plan',
  ],
  producers: [
    'name.vi',
    'name.en',
    'aliases',
    'legalForm',
    'locality',
    'status',
    'foundedYear',
    'summary.vi',
    'summary.en',
    'address.line',
    'contacts.phone',
    'contacts.zalo',
    'contacts.email',
    'contacts.website',
    'contacts.facebook',
    'visits.welcome',
    'position.lat',
    'position.lng',
    'position.precision',
  ],
  decisions: [
    'number',
    'numberIs',
    'act',
    'signedOn',
    'yearIs',
    'validFrom',
    'issuingAuthority.level',
    'issuingAuthority.name',
    'issuingAuthority.unitCode',
    'province',
    'round',
    'subject',
    'productCount',
    'listRead',
    'textUrl',
  ],
  stars: ['stars', 'name.vi', 'name.en', 'scoreFrom', 'scoreBelow', 'certified', 'meaning.vi'],
  'product-groups': ['number', 'sector', 'group.vi', 'group.en', 'name.vi', 'name.en', 'agency.vi'],
  'points-of-sale': [
    'name.vi',
    'name.en',
    'kind',
    'venueType',
    'producer',
    'operator',
    'locality',
    'address.line',
    'outsideArea',
    'openingHours.asStated.vi',
    'contacts.phone',
    'contacts.zalo',
    'contacts.email',
    'contacts.website',
    'contacts.facebook',
    'url',
    'amenities',
    'status.is',
    'status.asOf',
    'summary.vi',
    'summary.en',
    'position.lat',
    'position.lng',
    'position.precision',
  ],
  destinations: [
    'name.vi',
    'name.en',
    'kind',
    'locality',
    'outsideArea',
    'openingHours.asStated.vi',
    'fee.asStated.vi',
    'months',
    'products',
    'producers',
    'summary.vi',
    'summary.en',
    'position.lat',
    'position.lng',
    'position.precision',
  ],
  routes: [
    'name.vi',
    'name.en',
    'locality',
    'basis',
    'mode',
    'durationHours',
    'summary.vi',
    'summary.en',
  ],
  events: [
    'name.vi',
    'name.en',
    'kind',
    'locality',
    'when.calendar',
    'when.month',
    'when.day',
    'when.endDay',
    'when.recurring',
    'when.before',
    'place.vi',
    'organiser',
    'archived',
    'products',
    'summary.vi',
    'summary.en',
    'url',
  ],
  stories: [
    'title.vi',
    'title.en',
    'kind',
    'date',
    'locality',
    'origin',
    'author',
    'sourceUrl',
    'products',
    'producers',
    'summary.vi',
    'summary.en',
  ],
  localities: [
    'name.vi',
    'name.en',
    'level',
    'unitCode',
    'province',
    'formerDistrict',
    'validFrom',
    'validTo',
    'areaKm2',
    'population',
    'populationAsOf',
    'summary.vi',
    'summary.en',
    'centre.lat',
    'centre.lng',
    'centre.precision',
  ],
  plans: [
    'name.vi',
    'name.en',
    'locality',
    'issuer',
    'number',
    'issuedOn',
    'period.from',
    'period.to',
    'summary.vi',
    'summary.en',
  ],
  marketplaces: ['name.vi', 'operator', 'baseUrl', 'status', 'lastChecked'],
};

/** What the catalogue has worked out for a record, as columns after its own. */
const workedOut: { [Name in CollectionName]?: Column<CollectedRecord>[] } = {
  products: [
    text('sector', 'Ngành', (row) => (row as records.Product).sector),
    text('evidence', 'Mức xác thực', (row) => (row as records.Product).evidence),
    {
      name: 'stars',
      type: 'integer',
      title: 'Hạng sao được hiện',
      cell: (row) => (row as records.Product).stars?.count,
    },
    text('starsBasis', 'Sao theo', (row) => (row as records.Product).stars?.basis),
    text('decisionNumber', 'Số quyết định', (row) => leading(row)?.data.decisionNumber),
    text('lastDay', 'Ngày cuối có hiệu lực', (row) => leading(row)?.lastDay),
    text('status', 'Chứng nhận hiện nay', (row) => leading(row)?.status),
    text('reportStatus', 'Tin công nhận hiện nay', (row) => reportOf(row)?.status),
    text('reportFirstEnd', 'Hết 36 tháng sớm nhất', (row) => reportOf(row)?.firstEnd),
    text('reportLastEnd', 'Hết 36 tháng muộn nhất', (row) => reportOf(row)?.lastEnd),
  ],
  decisions: [
    text('grants', 'Sản phẩm được công nhận', (row) =>
      productsOf((row as records.Decision).grants),
    ),
    text('withdraws', 'Sản phẩm bị thu hồi', (row) =>
      productsOf((row as records.Decision).withdraws),
    ),
    text('extends', 'Sản phẩm được kéo dài hiệu lực', (row) =>
      productsOf((row as records.Decision).extends),
    ),
    text('reports', 'Sản phẩm theo nguồn', (row) => productsOf((row as records.Decision).reports)),
  ],
  'points-of-sale': [
    text('products', 'Sản phẩm bán tại đây', (row) => idsOf((row as records.PointOfSale).products)),
  ],
  routes: [
    text('stops', 'Điểm dừng', (row) =>
      (row as records.Route).stops.map(({ place }) => `${place.kind}/${place.id}`).join(LIST_MARK),
    ),
  ],
  events: [
    text('editions', 'Các lần tổ chức', (row) => {
      const { when } = (row as records.Event).data;
      return when.calendar === 'solar'
        ? when.editions.map(({ from, to }) => (to ? `${from}/${to}` : from)).join(LIST_MARK)
        : undefined;
    }),
  ],
};

const reportOf = (row: CollectedRecord): records.Report | undefined =>
  (row as records.Product).report;
const leading = (row: CollectedRecord): records.Certificate | undefined =>
  (row as records.Product).certificate;
const idsOf = (list: readonly { id: string }[]): string | undefined =>
  list.length > 0 ? list.map(({ id }) => id).join(LIST_MARK) : undefined;
const productsOf = (lines: readonly { product: records.Product }[]): string | undefined =>
  idsOf([...new Set(lines.map(({ product }) => product))]);

/** Fields that hold an id of another collection. */
const linkedFields: Readonly<Record<string, CollectionName>> = {
  producer: 'producers',
  locality: 'localities',
  productGroup: 'product-groups',
  pipeline_plan: 'plans',
  formerDistrict: 'localities',
};

/** A collection as a table, a record a row. */
function collectionTable(name: CollectionName): Table<CollectedRecord> {
  const columns: Column<CollectedRecord>[] = [
    text('id', 'Mã', ({ id }) => id),
    ...columnsOf<CollectedRecord>(collections[name], ({ data }) => data, fieldsOf[name]),
    ...(workedOut[name] ?? []),
    text('page', 'Trang', (row) => pageAddress(row, 'vi')),
    text('pageEn', 'Trang tiếng Anh', (row) => pageAddress(row, 'en')),
  ];
  return {
    columns,
    rows: ({ catalogue }) => recordsByCollection(catalogue)[name],
    key: ['id'],
    links: columns.flatMap((column) => {
      const set = linkedFields[column.name];
      return set === undefined ? [] : [{ column: column.name, set }];
    }),
  };
}

interface Owned<Part> {
  record: CollectedRecord;
  part: Part;
  /** Its place among its kin of the same record, from 1. */
  at: number;
}

const owned = <Part>(record: CollectedRecord, parts: readonly Part[] | undefined): Owned<Part>[] =>
  (parts ?? []).map((part, at) => ({ record, part, at: at + 1 }));

const everyRecord = ({ catalogue }: DataSource): CollectedRecord[] =>
  Object.values(recordsByCollection(catalogue)).flat();

const position = <Part>(): Column<Owned<Part>> => ({
  name: 'number',
  type: 'integer',
  title: 'Số thứ tự',
  cell: ({ at }) => at,
});

const ofProduct = <Part>(): Column<Owned<Part>>[] => [
  text('product', 'Sản phẩm', ({ record }) => record.id),
  text('product_name', 'Tên sản phẩm', ({ record }) => (record as records.Product).data.name.vi),
];

const ofRecord = <Part>(): Column<Owned<Part>>[] => [
  text('collection', 'Loại mục', ({ record }) => collectionOf(record)),
  text('record', 'Mã mục', ({ record }) => record.id),
];

const productLink = [{ column: 'product', set: 'products' as const }];

const ofCertificate = (paths: readonly string[]) =>
  columnsOf<Owned<records.Certificate>>(CertificateSchema, ({ part }) => part.data, paths);

const certificates: Table<Owned<records.Certificate>> = {
  columns: [
    ...ofProduct<records.Certificate>(),
    text('decisionNumber', 'Số quyết định', ({ part }) => part.data.decisionNumber),
    ...ofCertificate(['stars', 'score']),
    text('issuedOn', 'Ngày ký', ({ part }) => part.data.issuedOn),
    ...ofCertificate(['certificateNumber']),
    text('issuingAuthority_level', 'Cấp công nhận', ({ part }) => part.data.issuingAuthority.level),
    text(
      'issuingAuthority_name',
      'Cơ quan công nhận',
      ({ part }) => part.data.issuingAuthority.name,
    ),
    ...ofCertificate(['criteriaSet', 'kind']),
    text('supersedes', 'Thay quyết định', ({ record, part }) =>
      replacedNumber(record as records.Product, part),
    ),
    ...ofCertificate(['extendedUntil.on', 'recall.on']),
    text(
      'recall_decisionNumber',
      'Số quyết định thu hồi',
      ({ part }) => part.data.recall?.decisionNumber,
    ),
    ...ofCertificate(['recall.ground', 'sources']),
    text('lastDay', 'Ngày cuối có hiệu lực', ({ part }) => part.lastDay),
    text('expiryIs', 'Căn cứ của ngày hết hạn', ({ part }) => part.expiryIs),
    text('status', 'Tình trạng hiện nay', ({ part }) => part.status),
    { name: 'inForce', type: 'boolean', title: 'Còn hiệu lực', cell: ({ part }) => part.inForce },
    ...ofCertificate(['decision']),
    text('issuedOnIs', 'Loại ngày (ký hoặc có hiệu lực)', ({ part }) => part.data.issuedOnIs),
    ...ofCertificate(['starsStandIn', 'extendedUntil.decision', 'recall.decision']),
    text('recall_authority', 'Cơ quan thu hồi', ({ part }) => part.data.recall?.authority),
    text(
      'ground',
      'Căn cứ',
      ({ record, part }) => groundOf(part, (record as records.Product).data.sources)?.ground,
    ),
  ],
  rows: ({ catalogue }) =>
    catalogue.products.flatMap((product) => owned(product, product.certificates)),
  key: ['product', 'decision'],
  links: [
    ...productLink,
    ...['decision', 'extendedUntil_decision', 'recall_decision'].map((column) => ({
      column,
      set: 'decisions' as const,
    })),
  ],
};

/** The number of the decision that a certificate replaces. */
const replacedNumber = (
  { certificates: all }: records.Product,
  { data: { supersedes } }: records.Certificate,
): string | undefined => all.find(({ data }) => data.decision === supersedes)?.data.decisionNumber;

const statements: Table<Owned<Statement>> = {
  columns: [
    ...ofProduct<Statement>(),
    position(),
    ...columnsOf<Owned<Statement>>(StatementSchema, ({ part }) => part, [
      'type',
      'stars',
      'on',
      'onIs',
      'authority',
      'basis',
      'sources',
      'decision',
      'tie',
      'starsStandIn',
    ]),
  ],
  rows: ({ catalogue }) =>
    catalogue.products.flatMap((product) => owned(product, product.data.statements)),
  key: ['product', 'number'],
  links: [...productLink, { column: 'decision', set: 'decisions' }],
};

const groundsOf = ({ counted }: records.TargetProgress) =>
  counted !== undefined && 'verified' in counted ? counted : undefined;

const targets: Table<Owned<records.TargetProgress>> = {
  columns: [
    text('plan', 'Kế hoạch', ({ record }) => record.id),
    text('target', 'Mã mục tiêu', ({ part }) => part.target.id),
    text('text_vi', 'Mục tiêu', ({ part }) => part.target.text.vi),
    text('text_en', 'Mục tiêu (tiếng Anh)', ({ part }) => part.target.text.en),
    number('value', 'Chỉ tiêu', ({ part }) => firstOf(part.target.value)),
    number('valueTo', 'Đến', ({ part }) => secondOf(part.target.value)),
    text('unit', 'Đơn vị', ({ part }) => part.target.unit),
    text('comparator', 'So sánh', ({ part }) => part.target.comparator),
    text('dueBy', 'Thời hạn', ({ part }) => part.target.dueBy),
    text('measure', 'Cách tính', ({ part }) => part.target.measure),
    number('reached', 'Đã đạt', ({ part }) => part.value),
    number(
      'reachedByDecision',
      'Giấy chứng nhận còn hiệu lực',
      ({ part }) => groundsOf(part)?.verified.length,
    ),
    number(
      'reachedByReport',
      'Theo nguồn tin, có thể còn thời hạn',
      ({ part }) => groundsOf(part)?.stated.length,
    ),
    number(
      'outOfTerm',
      'Đã quá 36 tháng, không tính',
      ({ part }) => groundsOf(part)?.outOfTerm.length,
    ),
  ],
  rows: ({ catalogue }) => catalogue.plans.flatMap((plan) => owned(plan, plan.progress)),
  key: ['plan', 'target'],
  links: [{ column: 'plan', set: 'plans' }],
};

function number<Row>(
  name: string,
  title: string,
  cell: (row: Row) => number | undefined,
): Column<Row> {
  return { name, type: 'number', title, cell };
}
const firstOf = (value: number | readonly [number, number]): number =>
  typeof value === 'number' ? value : value[0];
const secondOf = (value: number | readonly [number, number]): number | undefined =>
  typeof value === 'number' ? undefined : value[1];

const sources: Table<Owned<Source>> = {
  columns: [
    ...ofRecord<Source>(),
    ...columnsOf<Owned<Source>>(SourceSchema, ({ part }) => part, [
      'id',
      'evidence',
      'publisher',
      'title',
      'url',
      'locator',
      'quote',
      'publishedOn',
      'retrievedOn',
      'transcription',
    ]),
  ],
  rows: (source) =>
    everyRecord(source).flatMap((record) =>
      owned(record, 'sources' in record.data ? record.data.sources : []),
    ),
  key: ['collection', 'record', 'id'],
  links: [],
};

interface PhotoRow extends Owned<Photo> {
  url: string | undefined;
  width: number | undefined;
  height: number | undefined;
}

const photos: Table<PhotoRow> = {
  columns: [
    ...ofRecord<Photo>(),
    ...columnsOf<PhotoRow>(PhotoSchema, ({ part }) => part, [
      'file',
      'alt.vi',
      'alt.en',
      'caption.vi',
      'caption.en',
      'credit',
      'licence',
      'depictsPeople',
    ]),
    number('width', 'Chiều rộng ảnh gốc (px)', ({ width }) => width),
    number('height', 'Chiều cao ảnh gốc (px)', ({ height }) => height),
    text('url', 'Ảnh trên trang', ({ url }) => url),
  ],
  rows: (source) =>
    everyRecord(source).flatMap((record) =>
      owned(record, photographs(record)).map((row) => {
        const name = `${record.id}/${row.part.file}`;
        const path = source.photoPaths.get(name);
        return {
          ...row,
          ...sizeOf(source, name),
          url: path === undefined ? undefined : new URL(path, absoluteUrl('/')).href,
        };
      }),
    ),
  key: ['collection', 'record', 'file'],
  links: [],
};

const sizeOf = ({ catalogue }: DataSource, name: string) => {
  const { width, height } = catalogue.photos.get(name) ?? {};
  return { width, height };
};

const parts: Record<PartName, Table<unknown>> = {
  certificates: certificates as Table<unknown>,
  statements: statements as Table<unknown>,
  targets: targets as Table<unknown>,
  sources: sources as Table<unknown>,
  photos: photos as Table<unknown>,
};

/** The table of a data set. */
export const tableOf = (name: SetName): Table<unknown> =>
  isCollection(name) ? (collectionTable(name) as Table<unknown>) : parts[name];

/** A table for spreadsheets: UTF-8 with its mark, formula-safe, the column names first. */
export function tableCsv(name: SetName, source: DataSource): string {
  const { columns, rows } = tableOf(name);
  return csv([
    columns.map((column) => column.name),
    ...rows(source).map((row) =>
      columns.map(({ cell }) => {
        const value = cell(row);
        return typeof value === 'boolean' ? String(value) : value;
      }),
    ),
  ]);
}

/** The rows of a table as JSON objects, a line each; empty cells are left out. */
export function tableLines(name: SetName, source: DataSource): string[] {
  const { columns, rows } = tableOf(name);
  return rows(source).map((row) =>
    JSON.stringify(
      Object.fromEntries(
        columns
          .map((column) => [column.name, column.cell(row)])
          .filter(([, value]) => value !== undefined),
      ),
    ),
  );
}

/**
 * Columns in which a sheet of products told number, day and body of decisions before decisions had a sheet of
 * their own. Officers' tables still do; what they say becomes a decision, or is found to be one that there is.
 */
import { toldOfDecision, toldOfRecall } from '../../../src/catalogue/read/old-form.ts';
import { type CellKind, type Column, columnsOf, pathKey } from './columns.ts';

const column = (path: string, heading: string, kind: CellKind): Column => ({
  path: path.split('.'),
  heading,
  help: '',
  isRequired: false,
  kind,
});

const code: CellKind = { type: 'text', holds: 'code' };
const words: CellKind = { type: 'text', holds: 'words' };
const level = columnsOf('decisions').find(
  ({ path }) => pathKey(path) === 'issuingAuthority.level',
) as Column;

const group = 'Quyết định công nhận';

/** The columns, under the headings of the last release that had them. */
export const oldColumns: readonly Column[] = [
  column('certificates.[].decisionNumber', `${group} › Số quyết định`, code),
  column('certificates.[].issuedOn', `${group} › Ngày ký`, { type: 'day' }),
  column(
    'certificates.[].issuingAuthority.level',
    `${group} › Cơ quan công nhận › Cấp công nhận`,
    level.kind,
  ),
  column(
    'certificates.[].issuingAuthority.name',
    `${group} › Cơ quan công nhận › Cơ quan công nhận`,
    words,
  ),
  column(
    'certificates.[].issuingAuthority.unitCode',
    `${group} › Cơ quan công nhận › Mã đơn vị`,
    code,
  ),
  column('certificates.[].recall.decisionNumber', `${group} › Thu hồi › Số quyết định`, code),
  column('certificates.[].recall.authority', `${group} › Thu hồi › Cơ quan`, words),
];

/** In a table that tells of decisions, the one that is replaced is told by its number, not its id. */
export const oldSupersedes: Column = column(
  'certificates.[].supersedes',
  `${group} › Thay quyết định`,
  code,
);

/** True for a column that tells of the decision that grants, not of one that withdraws. */
export const tellsOfDecision = ({ path }: Column): boolean =>
  path[0] === 'certificates' && path[2] !== undefined && toldOfDecision.includes(path[2]);

/** Where a table tells of the decision of a certificate: the first of these that it has. */
export const toldPlaces = (field: string): string[] =>
  (field.endsWith('.recall') ? toldOfRecall : toldOfDecision).map((key) => `${field}.${key}`);

/** Tables judged by their Table Schema (specs.frictionlessdata.io/table-schema), cell by cell. */
import Papa from 'papaparse';

export interface TableSchema {
  fields: { name: string; type: string; constraints?: { required?: boolean } }[];
  primaryKey: string[];
}

/** What a cell may say by the type of its column; an empty cell says nothing, whatever its type. */
const lexical: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^[+-]?\d+$/,
  number: /^([+-]?(\d+(\.\d*)?|\.\d+)([Ee][+-]?\d+)?|-?INF|NaN)$/,
  boolean: /^(true|True|TRUE|1|false|False|FALSE|0)$/,
};

/**
 * What is wrong with a table: columns that are not those of the schema, cells that are not of their
 * column's type, cells that are missing where one is required, rows of the same key.
 *
 * @param csv with its headings; the byte order mark that Excel needs may stand before them
 * @returns a line for each finding: `row 3, areaKm2: "23,16" is no number`
 * @throws for a type that it does not know how to judge
 */
export function tableFindings(csv: string, { fields, primaryKey }: TableSchema): string[] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
  });
  const [headings = [], ...rows] = data;
  const findings = errors.map(({ row, message }) => `row ${row}: ${message}`);
  const names = fields.map(({ name }) => name);
  if (headings.join() !== names.join()) findings.push(`The columns are ${headings.join(', ')}.`);
  const keys = new Set<string>();
  rows.forEach((row, at) => {
    const where = `row ${at + 1}`;
    if (row.length !== fields.length) findings.push(`${where}: ${row.length} cells`);
    fields.forEach(({ name, type, constraints }, column) => {
      const cell = row[column] ?? '';
      const pattern = lexical[type];
      if (!pattern) throw new Error(`Nothing is known here of the type ${type} of ${name}.`);
      const isMissing = cell === '' && (constraints?.required || primaryKey.includes(name));
      if (isMissing) findings.push(`${where}, ${name}: nothing`);
      if (cell !== '' && !pattern.test(cell))
        findings.push(`${where}, ${name}: "${cell}" is no ${type}`);
    });
    const key = primaryKey.map((name) => row[names.indexOf(name)]).join('\n');
    if (keys.has(key)) findings.push(`${where}: the key of another row`);
    keys.add(key);
  });
  return findings;
}

/** How many rows a table has under its headings. */
export const rowCountOf = (csv: string): number =>
  Papa.parse(csv, { skipEmptyLines: true }).data.length - 1;

/** Downloads of a filtered list: the part of a published data set that the visitor sees. */

/** The ids of a list's products by their numbers; fetched only for a download. */
export interface IdsFile {
  ids: string[];
}

/**
 * The rows of some records out of a whole table.
 *
 * @param whole CSV with a head, whose first column is the id (RFC 4180, lines that end in CRLF)
 * @param ids in the order that the rows are to have; an id without a row is left out
 */
export function rowsOf(whole: string, ids: readonly string[]): string {
  // A line end inside quotes belongs to its cell: an even number of quotes stands behind a true one.
  const [head = '', ...rows] = whole.match(/(?:[^"\r]|"[^"]*"|\r(?!\n))+\r\n/g) ?? [];
  const byId = new Map(rows.map((row) => [row.slice(0, row.indexOf(',')), row]));
  return head + ids.map((id) => byId.get(id) ?? '').join('');
}

/**
 * Some records out of a whole set, under its own header: origin, licence, day and version stay.
 *
 * @param whole the set as JSON, with a record on each line
 * @param ids in the order that the records are to have; an id without a record is left out
 * @param list where the list is shown, which the header then names
 */
export function recordsOf(whole: string, ids: readonly string[], list: string): string {
  const { records, ...header } = JSON.parse(whole) as { records: { id: string }[] };
  const byId = new Map(records.map((record) => [record.id, record]));
  const found = ids.flatMap((id) => byId.get(id) ?? []);
  const lines = found.map((record) => JSON.stringify(record)).join(',\n');
  const head = JSON.stringify({ ...header, list, count: found.length });
  return `${head.slice(0, -1)},"records":[\n${lines}\n]}\n`;
}

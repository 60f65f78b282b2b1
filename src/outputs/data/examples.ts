import type { Catalogue } from '../../catalogue/records.ts';
import { absoluteUrl, dataPath, recordFilePath } from '../addresses/index.ts';

/** Programs that the documentation shows, in the order in which it shows them. */
const exampleNames = ['curl', 'python', 'javascript', 'excel'] as const;
export type ExampleName = (typeof exampleNames)[number];

/**
 * Examples of reading the open data, ready to be pasted and run as they stand: with the addresses of
 * this very site, and nothing but what Python and Node bring along.
 */
export function dataExamples({ products }: Catalogue): Record<ExampleName, string> {
  const table = absoluteUrl(dataPath('products.csv'));
  const lines = absoluteUrl(dataPath('products.jsonl'));
  const [first] = products;
  const record = first
    ? absoluteUrl(recordFilePath('products', first.id))
    : absoluteUrl(dataPath('site.json'));
  return {
    curl: `curl --fail --output products.csv ${table}\ncurl --fail ${record}`,
    python: `import collections, csv, io, urllib.request

with urllib.request.urlopen("${table}") as answer:
    text = answer.read().decode("utf-8-sig")
rows = csv.DictReader(io.StringIO(text))
print(collections.Counter(row["stars"] or "-" for row in rows))`,
    javascript: `const answer = await fetch("${lines}");
const records = (await answer.text()).trim().split("\\n").map((line) => JSON.parse(line));
for (const { data, derived } of records) {
  if (derived.certificates?.some(({ inForce }) => inForce)) console.log(data.name.vi);
}`,
    excel: table,
  };
}

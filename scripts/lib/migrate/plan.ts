/** What carrying a content folder over would do, found out before a byte is written. */
import { join } from 'node:path';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { hasErrors, type Problem } from '../../../src/catalogue/problem.ts';
import { parseJson } from '../../../src/catalogue/read/json.ts';
import { readText, textProblem } from '../../../src/catalogue/read/text.ts';
import { collections } from '../../../src/schema/collections.ts';
import { checkDraft, readAllContent } from '../draft.ts';
import { applyChanges, changesBetween, newText } from '../sheets/edits.ts';
import { type CarryProblem, carryOver, type Plain } from './decisions.ts';

/** A product whose file changes. */
export interface ChangedProduct {
  path: string;
  name: string;
  /** The decisions that it names from now on, by number and id. */
  decisions: { number: string; id: string }[];
  /** How many notes it has gained. */
  notes: number;
  /** How many ranks are marked as having no record of where the words for them stand. */
  marked: number;
}

/** A decision whose file is made or changed. */
export interface ChangedDecision {
  path: string;
  number: string;
  day: string;
  body: string;
  isNew: boolean;
}

export interface Migration {
  products: ChangedProduct[];
  decisions: ChangedDecision[];
  /** Files that cannot be read: they have to be mended first. */
  unreadable: Problem[];
  /** Certificates that cannot be carried over, with the name of their product's file. */
  problems: CarryProblem[];
  /** New texts by path. To be written only when neither of the two lists above has anything. */
  texts: Map<string, string>;
  /** The errors that the check would find afterwards. */
  errorsLeft: number;
}

const looked = ['products', 'localities', 'decisions'] as const;

/**
 * What carrying a content folder over would do.
 *
 * @param folder the content folder
 * @param today the day for which the check is made, `YYYY-MM-DD`
 */
export async function planMigration(folder: string, today: string): Promise<Migration> {
  const content = await readAllContent(folder);
  const files = new Map<string, { text: string; data: Plain }>();
  const unreadable: Problem[] = [];
  const byId = Object.fromEntries(looked.map((name) => [name, new Map<string, Plain>()])) as Record<
    (typeof looked)[number],
    Map<string, Plain>
  >;
  for (const path of [...content.entries.paths].sort()) {
    const [, name, id] = /^(products|localities|decisions)\/([^/]+)\.json$/.exec(path) ?? [];
    if (name === undefined || id === undefined) continue;
    const read = readJson(folder, path);
    if ('problems' in read) unreadable.push(...read.problems);
    else {
      files.set(path, read);
      byId[name as (typeof looked)[number]].set(id, read.data);
    }
  }
  const carried = carryOver(byId);
  const migration: Migration = {
    products: [],
    decisions: [],
    unreadable,
    problems: carried.problems,
    texts: new Map(),
    errorsLeft: 0,
  };
  for (const [id, data] of [...carried.decisions].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = `decisions/${id}.json`;
    const before = files.get(path);
    const schema = collections.decisions;
    migration.texts.set(
      path,
      before
        ? applyChanges(before.text, changesBetween(before.data, data), schema)
        : newText(data, schema),
    );
    migration.decisions.push({ path, isNew: before === undefined, ...toldOf(data) });
  }
  for (const [id, data] of carried.products) {
    const path = `products/${id}.json`;
    const before = files.get(path);
    if (!before) continue;
    const changes = changesBetween(before.data, data);
    migration.texts.set(path, applyChanges(before.text, changes, collections.products));
    migration.products.push({
      path,
      name: nameIn(data),
      decisions: namedIn(data, before.data).map((one) => ({
        id: one,
        number: toldOf(carried.decisions.get(one) ?? byId.decisions.get(one) ?? {}).number,
      })),
      notes: listIn(data, 'notes').length - listIn(before.data, 'notes').length,
      marked: countOf(data, '"notRecorded"') - countOf(before.data, '"notRecorded"'),
    });
  }
  if (unreadable.length === 0 && migration.problems.length === 0) {
    const left =
      migration.texts.size > 0
        ? checkDraft(content, migration, today)
        : [...content.problems, ...buildCatalogue(content.entries, today).problems];
    migration.errorsLeft = left.filter((problem) => hasErrors([problem])).length;
  }
  return migration;
}

function readJson(
  folder: string,
  path: string,
): { text: string; data: Plain } | { problems: Problem[] } {
  const read = readText(join(folder, path), path);
  if ('problem' in read) return { problems: [read.problem] };
  const dishonest = textProblem(read.text, path);
  if (dishonest) return { problems: [dishonest] };
  const json = parseJson(read.text, path);
  if ('problems' in json) return json;
  const isGroup = typeof json.value === 'object' && json.value !== null;
  // What is no group of fields has nothing to carry over; the check says what is wrong with it.
  return { text: read.text, data: isGroup ? (json.value as Plain) : {} };
}

const toldOf = ({ number, signedOn, validFrom, issuingAuthority }: Plain) => ({
  number: String(number ?? ''),
  day: String(signedOn ?? validFrom ?? ''),
  body: String((issuingAuthority as Plain | undefined)?.['name'] ?? ''),
});

const nameIn = ({ name }: Plain): string => String((name as Plain | undefined)?.['vi'] ?? '');
const listIn = (data: Plain, key: string): Plain[] =>
  Array.isArray(data[key]) ? (data[key] as Plain[]) : [];
const countOf = (data: Plain, words: string): number =>
  JSON.stringify(data).split(words).length - 1;

/** The decisions that the certificates of a product name, and did not before. */
function namedIn(product: Plain, before: Plain): string[] {
  const named = (data: Plain) =>
    listIn(data, 'certificates').flatMap((certificate) =>
      [certificate, certificate['recall'] as Plain | undefined].flatMap((one) =>
        typeof one?.['decision'] === 'string' ? [one['decision']] : [],
      ),
    );
  const known = named(before);
  return [...new Set(named(product).filter((id) => !known.includes(id)))];
}

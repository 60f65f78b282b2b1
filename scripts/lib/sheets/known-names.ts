import { fold } from '../../../src/lib/fold.ts';
import { nearest } from '../../../src/lib/nearest.ts';
import type { Entries } from '../../../src/catalogue/read/index.ts';
import { type CollectionName, collectionNames } from '../../../src/schema/collections.ts';
import { isToldOf, type Plain } from '../migrate/decisions.ts';
import type { NameFinder } from './cells.ts';

/** Short forms that stand for the same words in front of a name. */
const LONG_FORMS: readonly [RegExp, string][] = [
  [/^htx /, 'hop tac xa '],
  [/^tht /, 'to hop tac '],
  [/^hkd /, 'ho kinh doanh '],
  [/^dntn /, 'doanh nghiep tu nhan '],
  [/^(?:cty|cong ty) (?:trach nhiem huu han|tnhh) /, 'cong ty tnhh '],
  [/^(?:cty|cong ty) (?:co phan|cp) /, 'cong ty cp '],
];

/** A name as it is compared: without marks, short forms written out. */
export const nameKey = (name: string): string =>
  LONG_FORMS.reduce((text, [short, long]) => text.replace(short, long), fold(name));

/** What a table tells of a decision, as far as it does. */
export interface ToldDecision {
  number?: string | undefined;
  day?: string | undefined;
  body?: string | undefined;
}

interface Named {
  number?: unknown;
  name?: { vi?: unknown };
  title?: { vi?: unknown };
  shortName?: { vi?: unknown };
  aliases?: unknown;
}

/** Finds entries by their name, their other names, or their id. */
export class KnownNames implements NameFinder {
  readonly #ids = new Map<CollectionName, Map<string, Set<string>>>();
  readonly #decisions = new Map<string, Plain>();

  constructor(entries: Entries) {
    for (const collection of collectionNames) {
      const all = [...entries.collections[collection], ...entries.misshapen[collection]];
      for (const [id, entry] of all) this.add(collection, id, entry);
    }
  }

  /** Makes an entry known, such as one that the same workbook adds. */
  add(collection: CollectionName, id: string, entry: unknown): void {
    const { name, title, shortName, aliases, number } = entry as Named;
    // Plans have numbers too, but nobody calls them by those alone.
    const numbers =
      collection === 'decisions' && number !== undefined ? [number, `Quyết định ${number}`] : [];
    if (collection === 'decisions') this.#decisions.set(id, entry as Plain);
    const texts = [name?.vi, title?.vi, shortName?.vi, ...[aliases ?? []].flat(), ...numbers, id];
    const known = this.#ids.get(collection) ?? new Map<string, Set<string>>();
    this.#ids.set(collection, known);
    for (const text of texts.filter((one) => typeof one === 'string')) {
      const key = nameKey(text);
      known.set(key, (known.get(key) ?? new Set()).add(id));
    }
  }

  /** An id is that entry, though another may be called the same. */
  find(collection: CollectionName, name: string): readonly string[] {
    const found = [...(this.#ids.get(collection)?.get(nameKey(name)) ?? [])];
    return found.includes(name) ? [name] : found;
  }

  /** The ids of all decisions of a number that agree with what else is told of them. */
  decisions({ number, day, body }: ToldDecision): string[] {
    return number === undefined
      ? []
      : [...this.#decisions].flatMap(([id, known]) =>
          isToldOf(known, { number, day, body }) ? [id] : [],
        );
  }

  nearest(collection: CollectionName, name: string): string | undefined {
    const known = this.#ids.get(collection) ?? new Map<string, Set<string>>();
    const key = nearest(nameKey(name), known.keys());
    return key === undefined ? undefined : [...(known.get(key) ?? [])][0];
  }
}

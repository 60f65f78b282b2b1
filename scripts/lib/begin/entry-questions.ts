/** The questions that a new entry of a collection asks, read off its schema. */
import { type CollectedRecord, kindOfCollection } from '../../../src/catalogue/by-collection.ts';
import { nameOf } from '../../../src/catalogue/record-name.ts';
import type { Entries } from '../../../src/catalogue/read/index.ts';
import { parseShape } from '../../../src/catalogue/read/shape.ts';
import type { Lang } from '../../../src/i18n/index.ts';
import { collections, type CollectionName } from '../../../src/schema/collections.ts';
import {
  fieldsOf,
  type ListShape,
  onlyValueOf,
  type Shape,
  shapeOf,
  type VariantsShape,
} from '../../../src/schema/shape.ts';
import type { Answers, Choice, Question } from './answers.ts';

/** Fields that nobody must fill in, and that an entry is poor without. */
const alsoAsked: Partial<Record<CollectionName, readonly string[]>> = {
  products: ['producer', 'regulatoryKind', 'summary'],
  producers: ['summary'],
  decisions: ['number', 'signedOn', 'province'],
  'points-of-sale': ['locality', 'producer', 'summary'],
  localities: ['summary'],
  destinations: ['locality'],
  events: ['locality'],
};

/** Which fields there are to ask of, and where the answers go. */
interface Place {
  /** Keys from the root; numbers in lists. */
  path: readonly (string | number)[];
  title: string;
  hint: string | undefined;
}

/** Asks for everything that an entry of a collection must have. */
export async function askEntry(
  name: CollectionName,
  entries: Entries,
  answers: Answers,
  lang: Lang,
): Promise<Record<string, unknown>> {
  const asked = new EntryQuestions(entries, answers, lang);
  return asked.group(
    shapeOf(collections[name]),
    { path: [], title: '', hint: undefined },
    alsoAsked[name],
  );
}

class EntryQuestions {
  readonly #entries: Entries;
  readonly #answers: Answers;
  readonly #lang: Lang;

  constructor(entries: Entries, answers: Answers, lang: Lang) {
    this.#entries = entries;
    this.#answers = answers;
    this.#lang = lang;
  }

  /** @param wanted keys that are asked for although they may be left out */
  async group(
    shape: Shape,
    place: Place,
    wanted: readonly string[] = [],
  ): Promise<Record<string, unknown>> {
    const data: Record<string, unknown> = {};
    for (const [key, field] of fieldsOf(shape)) {
      if (field.isOptional && !wanted.includes(key)) continue;
      // What a group must have need not be there where the group itself need not.
      const asked = shape.isOptional ? { ...field, isOptional: true } : field;
      const value = await this.#field(asked, below(place, key, field));
      if (value !== undefined) data[key] = value;
    }
    return data;
  }

  async #field(shape: Shape, place: Place): Promise<unknown> {
    if (shape.kind === 'group') {
      const data = await this.group(shape, place);
      return shape.isOptional && Object.keys(data).length === 0 ? undefined : data;
    }
    if (shape.kind === 'variants') return this.#variants(shape, place);
    if (shape.kind === 'list') return this.#list(shape, place);
    const only = onlyValueOf(shape);
    return only === undefined ? this.#leaf(shape, place) : only;
  }

  async #list({ item, minItems = 0 }: ListShape, place: Place): Promise<unknown> {
    // Sources are named s1, s2, …; a new entry has one, and cites it.
    if (place.path.at(-1) === 'sources' && item.kind !== 'group') return ['s1'];
    const items: unknown[] = [];
    for (let at = 0; at < minItems; at++) {
      const title = minItems > 1 ? `${place.title} ${at + 1}` : place.title;
      items.push(await this.#field(item, { ...place, path: [...place.path, at], title }));
    }
    return items;
  }

  /** One of several groups, chosen by its name; of other variants the first. */
  async #variants({ variants, mark }: VariantsShape, place: Place): Promise<unknown> {
    if (variants.some(({ shape }) => shape.kind !== 'group')) {
      return this.#field(variants[0]?.shape as Shape, place);
    }
    const names = variants.map(({ name = '' }) => name);
    const chosen = await this.#answers.ask<string>({
      flag: flagOf([...place.path, mark ?? 'kind']),
      title: place.title,
      hint: place.hint,
      choices: names.map((name) => ({ value: name, label: name })),
      read: (value) => ({ value }),
    });
    const variant = variants[names.indexOf(chosen ?? '')];
    return variant && this.#field(variant.shape, place);
  }

  async #leaf(shape: Shape, place: Place): Promise<unknown> {
    const key = String(place.path.at(-1));
    if (key === 'id' && place.path.includes('sources')) return 's1';
    const { isOptional, schema } = shape;
    const choices = this.#choices(shape);
    if (isOptional && choices?.length === 0) return undefined;
    const question: Question<unknown> = {
      flag: flagOf(place.path),
      title: place.title,
      hint: place.hint,
      choices,
      isOptional,
      read: (answer) => {
        const parsed = parseShape(schema, valueFrom(answer, shape), place.title);
        if ('data' in parsed) return { value: parsed.data };
        const [problem] = parsed.problems;
        return { complaint: `${problem?.message[this.#lang]} ${problem?.fix[this.#lang]}` };
      },
    };
    return this.#answers.ask(question);
  }

  #choices(shape: Shape): Choice[] | undefined {
    const collection = shape.kind === 'text' ? shape.reference : undefined;
    if (collection)
      return [...this.#entries.collections[collection]].map(([value, data]) => ({
        value,
        label: labelOf(collection, data),
      }));
    if (shape.kind === 'boolean') {
      const [yes, no] = this.#lang === 'vi' ? ['có', 'không'] : ['yes', 'no'];
      return [
        { value: 'true', label: yes },
        { value: 'false', label: no },
      ];
    }
    return shape.kind === 'choice'
      ? shape.values.map(String).map((value) => ({ value, label: value }))
      : undefined;
  }
}

/** What an entry is called in a list to choose from; decisions of one number are told apart by their bodies. */
function labelOf(collection: CollectionName, data: unknown): string {
  const record = { kind: kindOfCollection(collection), data } as CollectedRecord;
  const name = nameOf(record).vi;
  return record.kind === 'decision' ? `${name}, ${record.data.issuingAuthority.name}` : name;
}

function valueFrom(answer: string, { kind }: Shape): unknown {
  if (kind === 'boolean') return answer === 'true';
  return kind === 'number' ? Number(answer.replace(',', '.')) : answer;
}

function below(place: Place, key: string, { title, hint }: Shape): Place {
  return {
    path: [...place.path, key],
    title: title ?? titles[key] ?? place.title,
    hint: hint || place.hint,
  };
}

/** Fields whose title stands around them: the Vietnamese words of a text are the text. */
const titles: Readonly<Record<string, string>> = { from: 'Từ', to: 'Đến' };

/** `sources.0.quote` gives `source-quote`, `name.vi` gives `name`, `stops.1.destination` `stops-2-destination`. */
const flagOf = (path: readonly (string | number)[]): string =>
  path
    .flatMap((part, at) => {
      if (part === 'vi') return [];
      if (part === 'sources') return ['source'];
      if (typeof part === 'number') return path[at - 1] === 'sources' ? [] : [String(part + 1)];
      return [part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)];
    })
    .join('-');

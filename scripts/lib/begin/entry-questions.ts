/** The questions that a new entry of a collection asks, read off its schema. */
import type { z } from 'zod';
import { nameOf } from '../../../src/catalogue/watch-list.ts';
import { choicesAt } from '../../../src/catalogue/read/schema-at.ts';
import type { Entries } from '../../../src/catalogue/read/index.ts';
import { parseShape } from '../../../src/catalogue/read/shape.ts';
import type { Lang } from '../../../src/i18n/index.ts';
import { collections, type CollectionName } from '../../../src/schema/collections.ts';
import type { Answers, Choice, Question } from './answers.ts';

interface Def {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  values?: unknown[];
}

/** Fields that nobody must fill in, and that an entry is poor without. */
const alsoAsked: Partial<Record<CollectionName, readonly string[]>> = {
  products: ['producer'],
  'points-of-sale': ['locality', 'producer'],
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
  return asked.group(collections[name], { path: [], title: '', hint: undefined }, alsoAsked[name]);
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

  async group(
    schema: z.ZodType,
    place: Place,
    wanted: readonly string[] = [],
  ): Promise<Record<string, unknown>> {
    const data: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(bare(schema).shape ?? {})) {
      const isOptional = field._zod.optin === 'optional';
      if (isOptional && !wanted.includes(key)) continue;
      const value = await this.#field(field, below(place, key, field), isOptional);
      if (value !== undefined) data[key] = value;
    }
    return data;
  }

  #field(schema: z.ZodType, place: Place, isOptional = false): Promise<unknown> {
    const def = bare(schema);
    if (def.shape) return this.group(inner(schema), place);
    if (def.options) return this.#union(def.options, place);
    if (def.element) return this.#list(schema, def.element, place);
    if (def.type === 'literal') return Promise.resolve(def.values?.[0]);
    return this.#leaf(schema, place, isOptional);
  }

  async #list(schema: z.ZodType, element: z.ZodType, place: Place): Promise<unknown> {
    const key = String(place.path.at(-1));
    // Sources are named s1, s2, …; a new entry has one, and cites it.
    if (key === 'sources' && !bare(element).shape) return ['s1'];
    const least = (bare(schema) as { checks?: { _zod: { def: { minimum?: number } } }[] }).checks
      ?.map((check) => check._zod.def.minimum ?? 0)
      .reduce((a, b) => Math.max(a, b), 0);
    const items: unknown[] = [];
    for (let at = 0; at < (least ?? 0); at++) {
      const title = (least ?? 0) > 1 ? `${place.title} ${at + 1}` : place.title;
      items.push(await this.#field(element, { ...place, path: [...place.path, at], title }));
    }
    return items;
  }

  /** One of several shapes: told apart by a word that each has for itself, else by its first field. */
  async #union(options: readonly z.ZodType[], place: Place): Promise<unknown> {
    const shapes = options.map((option) => bare(option).shape ?? {});
    if (shapes.some((shape) => Object.keys(shape).length === 0))
      return this.#field(options[0] as z.ZodType, place);
    const mark = Object.keys(shapes[0] ?? {}).find((key) =>
      shapes.every((shape) => shape[key] && bare(shape[key]).type === 'literal'),
    );
    const nameOfShape = (shape: Record<string, z.ZodType>) =>
      mark ? String(bare(shape[mark] as z.ZodType).values?.[0]) : (Object.keys(shape)[0] ?? '');
    const names = shapes.map(nameOfShape);
    const chosen = await this.#answers.ask<string>({
      flag: flagOf([...place.path, mark ?? 'kind']),
      title: place.title,
      hint: place.hint,
      choices: names.map((name) => ({ value: name, label: name })),
      read: (value) => ({ value }),
    });
    const option = options[names.indexOf(chosen ?? '')];
    return option && this.#field(option, place);
  }

  async #leaf(schema: z.ZodType, place: Place, isOptional: boolean): Promise<unknown> {
    const key = String(place.path.at(-1));
    if (key === 'id' && place.path.includes('sources')) return 's1';
    const choices = this.#choices(schema);
    if (isOptional && choices?.length === 0) return undefined;
    const question: Question<unknown> = {
      flag: flagOf(place.path),
      title: place.title,
      hint: place.hint,
      choices,
      isOptional,
      read: (answer) => {
        const value = valueFrom(answer, bare(schema).type);
        const shape = parseShape(schema, value, place.title);
        if ('data' in shape) return { value: shape.data };
        const [problem] = shape.problems;
        return { complaint: `${problem?.message[this.#lang]} ${problem?.fix[this.#lang]}` };
      },
    };
    return this.#answers.ask(question);
  }

  #choices(schema: z.ZodType): Choice[] | undefined {
    const target = referenceOf(schema);
    if (target !== undefined)
      return [...this.#entries.collections[target]].map(([value, data]) => ({
        value,
        label: nameOf({ data } as Parameters<typeof nameOf>[0]).vi,
      }));
    if (bare(schema).type === 'boolean') {
      const [yes, no] = this.#lang === 'vi' ? ['có', 'không'] : ['yes', 'no'];
      return [
        { value: 'true', label: yes },
        { value: 'false', label: no },
      ];
    }
    const values = choicesAt(schema, []);
    return values.length > 0 ? values.map((value) => ({ value, label: value })) : undefined;
  }
}

function valueFrom(answer: string, type: string): unknown {
  if (type === 'boolean') return answer === 'true';
  if (type === 'number' || type === 'int') return Number(answer.replace(',', '.'));
  return answer;
}

function below(place: Place, key: string, schema: z.ZodType): Place {
  const meta = metaOf(schema);
  const title = meta.title ?? titles[key] ?? place.title;
  return { path: [...place.path, key], title, hint: meta.description || place.hint };
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

const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

/** A schema without what only makes it optional or checks it again. */
function inner(schema: z.ZodType): z.ZodType {
  const { innerType, in: input } = defOf(schema);
  const next = innerType ?? input;
  return next ? inner(next) : schema;
}
const bare = (schema: z.ZodType): Def => defOf(inner(schema));

function metaOf(schema: z.ZodType): { title?: string; description?: string } {
  const own = schema.meta();
  if (own?.title) return own as { title: string; description?: string };
  const { innerType } = defOf(schema);
  return innerType ? metaOf(innerType) : {};
}

function referenceOf(schema: z.ZodType): CollectionName | undefined {
  const own = schema.meta()?.['reference'];
  if (typeof own === 'string') return own as CollectionName;
  const { innerType } = defOf(schema);
  return innerType ? referenceOf(innerType) : undefined;
}

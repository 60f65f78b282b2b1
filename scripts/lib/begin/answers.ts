/** Asking a person, or taking the answers from flags where no person sits. */
import { createInterface, type Interface } from 'node:readline/promises';
import { fold } from '../../../src/lib/fold.ts';
import type { Lang } from '../../../src/i18n/index.ts';
import { UsageError } from '../command-line.ts';

/** Somebody pressed Ctrl+C, or closed the terminal. Nothing has been written by then. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}

export interface Choice {
  value: string;
  /** What it is called, where that says more than the value. */
  label: string;
}

export interface Question<Value> {
  /** The flag that answers it, without the dashes. */
  flag: string;
  title: string;
  hint?: string | undefined;
  choices?: readonly Choice[] | undefined;
  /** What an empty answer stands for. */
  fallback?: string | undefined;
  /** An empty answer leaves it out. */
  isOptional?: boolean | undefined;
  /** The value of an answer, or why it is none. */
  read: (answer: string) => { value: Value } | { complaint: string };
}

/** A terminal with a person who can answer questions. */
export interface Prompter {
  ask: (prompt: string) => Promise<string>;
  say: (text: string) => void;
  close: () => void;
}

/** Prompts at the terminal of this process; undefined when it is not interactive. */
export const terminalPrompter = (): Prompter | undefined =>
  process.stdin.isTTY && process.stdout.isTTY
    ? prompterOf(createInterface({ input: process.stdin, output: process.stdout }), (text) =>
        console.log(text),
      )
    : undefined;

/** Prompts through a line reader. When the reader closes, the open question ends too. */
export function prompterOf(lines: Interface, say: (text: string) => void): Prompter {
  let isClosed = false;
  let stop: (reason: Error) => void = () => {};
  lines.on('SIGINT', () => lines.close());
  lines.on('close', () => {
    isClosed = true;
    stop(new Interrupted());
  });
  return {
    ask: (prompt) =>
      new Promise((resolve, reject) => {
        if (isClosed) throw new Interrupted();
        stop = reject;
        lines.question(prompt).then(resolve, reject);
      }),
    say,
    close: () => {
      stop = () => {};
      lines.close();
    },
  };
}

const words = {
  vi: {
    choose: 'Chọn số, mã hoặc tên',
    optional: 'để trống nếu chưa có',
    unknown: (answer: string) => `Không có "${answer}" trong các lựa chọn.`,
    missing: 'Còn thiếu, ghi thêm:',
    superfluous: (flags: string) => `Không dùng tới: ${flags}.`,
    wrong: (flag: string, complaint: string) => `--${flag}: ${complaint}`,
    empty: 'Chỗ này phải có chữ.',
  },
  en: {
    choose: 'Choose by number, id or name',
    optional: 'leave empty if there is none',
    unknown: (answer: string) => `"${answer}" is none of the choices.`,
    missing: 'Missing; add:',
    superfluous: (flags: string) => `Not used: ${flags}.`,
    wrong: (flag: string, complaint: string) => `--${flag}: ${complaint}`,
    empty: 'This cannot be empty.',
  },
} as const;

const SHOWN_CHOICES = 40;

/** Answers questions from flags first, and from the person if there is one. */
export class Answers {
  readonly #flags: ReadonlyMap<string, readonly string[]>;
  readonly #person: Prompter | undefined;
  readonly #lang: Lang;
  readonly #used = new Set<string>();
  readonly #complaints: string[] = [];
  readonly #missing: string[] = [];

  /** @param flags what was written after the dashes, by name; each may be given more than once */
  constructor(
    flags: ReadonlyMap<string, readonly string[]>,
    person: Prompter | undefined,
    lang: Lang,
  ) {
    this.#flags = flags;
    this.#person = person;
    this.#lang = lang;
  }

  /**
   * The answer to a question. Without a person, what is missing or wrong is kept for `finish`, which
   * names all of it at once, and nothing is answered meanwhile.
   */
  async ask<Value>(question: Question<Value>): Promise<Value | undefined> {
    this.#used.add(question.flag);
    const given = this.#flags.get(question.flag)?.at(-1);
    if (given === undefined && this.#person) return this.#askPerson(question, this.#person);
    const answer = given ?? question.fallback;
    if (answer !== undefined) {
      const read = this.#read(question, answer);
      if (!('complaint' in read)) return read.value;
      this.#complaints.push(words[this.#lang].wrong(question.flag, read.complaint));
      return undefined;
    }
    if (!question.isOptional) this.#missing.push(this.#missingLine(question));
    return undefined;
  }

  /** Takes a flag that may be given more than once. */
  all(flag: string): readonly string[] {
    this.#used.add(flag);
    return this.#flags.get(flag) ?? [];
  }

  say(text: string): void {
    this.#person?.say(text);
  }

  /** @throws UsageError naming everything that is missing, wrong or of no use */
  finish(): void {
    const t = words[this.#lang];
    const unused = [...this.#flags.keys()].filter((flag) => !this.#used.has(flag));
    const lines = [
      ...this.#complaints,
      ...(unused.length > 0 ? [t.superfluous(unused.map((flag) => `--${flag}`).join(', '))] : []),
      ...(this.#missing.length > 0 ? [t.missing, ...this.#missing] : []),
    ];
    if (lines.length > 0) throw new UsageError(lines.join('\n'));
  }

  async #askPerson<Value>(question: Question<Value>, person: Prompter): Promise<Value | undefined> {
    const t = words[this.#lang];
    const { title, hint, choices = [], fallback, isOptional } = question;
    person.say(`\n${title}${hint ? `\n  ${hint}` : ''}`);
    for (const [at, { value, label }] of choices.slice(0, SHOWN_CHOICES).entries())
      person.say(`  ${at + 1}. ${label}${label === value ? '' : ` (${value})`}`);
    const aside = [
      ...(choices.length > 0 ? [t.choose] : []),
      ...(fallback === undefined ? [] : [`[${fallback}]`]),
      ...(isOptional ? [t.optional] : []),
    ].join(', ');
    for (;;) {
      const answer = (await person.ask(`${aside}> `)).normalize('NFC').trim();
      if (answer === '' && isOptional && fallback === undefined) return undefined;
      const read = this.#read(question, answer === '' ? (fallback ?? '') : answer);
      if ('value' in read) return read.value;
      person.say(`  ${read.complaint}`);
    }
  }

  #read<Value>({ choices, read }: Question<Value>, answer: string) {
    const t = words[this.#lang];
    const text = answer.normalize('NFC').trim();
    if (text === '') return { complaint: t.empty };
    if (!choices) return read(text);
    const chosen = chosenFrom(choices, text);
    return chosen === undefined ? { complaint: t.unknown(text) } : read(chosen);
  }

  #missingLine({ flag, title, choices }: Question<unknown>): string {
    const few = choices && choices.length <= SHOWN_CHOICES ? choices : [];
    const list = few.map(({ value }) => value).join(', ');
    return `  --${flag}  ${title}${list ? `: ${list}` : ''}`;
  }
}

/** A choice by its value, by its place in the list, or by its name however it is typed. */
function chosenFrom(choices: readonly Choice[], answer: string): string | undefined {
  const exact = choices.find(({ value }) => value === answer);
  const numbered = /^\d+$/.test(answer) ? choices[Number(answer) - 1] : undefined;
  const folded = fold(answer);
  const named = choices.filter(
    ({ value, label }) => fold(label) === folded || fold(value) === folded,
  );
  return (exact ?? numbered ?? (named.length === 1 ? named[0] : undefined))?.value;
}

/**
 * The flags and the rest of a command line of which not all names are known beforehand: a flag takes
 * the word after it.
 *
 * @param bare flags that take none
 */
export function readFlags(
  parts: readonly string[],
  bare: ReadonlySet<string>,
): { flags: Map<string, string[]>; rest: string[]; set: Set<string> } {
  const flags = new Map<string, string[]>();
  const rest: string[] = [];
  const set = new Set<string>();
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? '';
    const [, name, joined] = /^--([a-z0-9-]+)(?:=([\s\S]*))?$/.exec(part) ?? [];
    if (name === undefined) {
      if (part.startsWith('-')) throw new UsageError(`"${part}"?`);
      rest.push(part);
    } else if (bare.has(name) && joined === undefined) set.add(name);
    else {
      const value = joined ?? parts[++at];
      if (value === undefined)
        throw new UsageError(`--${name}: còn thiếu giá trị. (It needs a value.)`);
      flags.set(name, [...(flags.get(name) ?? []), value]);
    }
  }
  return { flags, rest, set };
}

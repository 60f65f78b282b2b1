import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  visit,
  type ParseError,
} from 'jsonc-parser';
import { makeProblem, type Problem } from '../problem.ts';
import { placesIn } from './text.ts';

const MAX_DEPTH = 24;
const POISONED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses strict JSON; keys written twice, poisoned keys and bottomless nesting are refused too. */
export function parseJson(
  text: string,
  path: string,
): { value: unknown } | { problems: Problem[] } {
  const problems = keyProblems(text, path);
  if (problems.length > 0) return { problems };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problems: [parseProblem(text, path)] };
  }
}

/** What is wrong with the keys of a file, in whatever state the rest of it is. */
function keyProblems(text: string, path: string): Problem[] {
  const found: {
    code: 'unknownKey' | 'duplicateKey';
    keys: (string | number)[];
    offset: number;
  }[] = [];
  const scopes: Set<string>[] = [];
  let depth = 0;
  const goDeeper = (offset: number) => {
    depth++;
    // Thrown, because the parser calls itself for every level and would run out of stack.
    if (depth > MAX_DEPTH) throw new TooDeep(offset);
  };
  const comeBack = () => {
    depth--;
  };
  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => {
          scopes.push(new Set());
          goDeeper(offset);
        },
        onObjectEnd: () => {
          scopes.pop();
          comeBack();
        },
        onArrayBegin: goDeeper,
        onArrayEnd: comeBack,
        onObjectProperty: (key, offset, _length, _line, _column, keysAround) => {
          const scope = scopes.at(-1);
          const isTwin = scope?.has(key) === true;
          scope?.add(key);
          if (!isTwin && !POISONED_KEYS.has(key)) return;
          const code = isTwin ? 'duplicateKey' : 'unknownKey';
          found.push({ code, keys: [...keysAround(), key], offset });
        },
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const problem = makeProblem('tooDeep', path, '', { wanted: String(MAX_DEPTH) });
    return [{ ...problem, ...placesIn(text)(error.offset) }];
  }
  if (found.length === 0) return [];
  const placeOf = placesIn(text);
  return found.map(({ code, keys, offset }) => ({
    ...makeProblem(code, path, keys.join('.'), { found: String(keys.at(-1)) }),
    ...placeOf(offset),
  }));
}

class TooDeep extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super();
    this.offset = offset;
  }
}

/** What a keyboard or Word puts where JSON wants something else, by what stands at the place of the first error. */
function typingSlip(text: string, offset: number): string | undefined {
  const here = text.slice(offset);
  const before = text.slice(0, offset);
  if (/^[“”„«»]/u.test(here)) return 'CurlyQuotes';
  if (/^['‘’]/u.test(here)) return 'SingleQuotes';
  if (here.startsWith('：')) return 'FullWidthColon';
  if (/\d,\s*$/.test(before) && /^\d/.test(here)) return 'DecimalComma';
  return /:\s*(?:0|\+|[\d. ]+)$/.test(before) && /^[+\d]/.test(here) ? 'NumberUnquoted' : undefined;
}

function parseProblem(text: string, path: string): Problem {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  const found = first ? (typingSlip(text, first.offset) ?? printParseErrorCode(first.error)) : '';
  const problem = makeProblem('invalidJson', path, '', { found });
  return { ...problem, ...placesIn(text)(first?.offset ?? 0) };
}

/** Adds line and column to the problems of one JSON file, by their fields. */
export function locateFields(problems: readonly Problem[], text: string): Problem[] {
  const isPlaced = ({ line, field }: Problem) => line !== undefined || field === '';
  if (problems.every(isPlaced)) return [...problems];
  const tree = parseTree(text);
  if (!tree) return [...problems];
  const placeOf = placesIn(text);
  return problems.map((problem) => {
    if (isPlaced(problem)) return problem;
    const path = problem.field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    // A missing field has no place of its own: point at the nearest thing that is there.
    for (let length = path.length; length > 0; length--) {
      const node = findNodeAtLocation(tree, path.slice(0, length));
      if (node) return { ...problem, ...placeOf(node.offset) };
    }
    return { ...problem, ...placeOf(tree.offset) };
  });
}

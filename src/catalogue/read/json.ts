import { findNodeAtLocation, parseTree, printParseErrorCode, visit, type ParseError } from 'jsonc-parser';
import { makeProblem, type Problem } from '../problem.ts';
import { placed } from './text.ts';

const MAX_DEPTH = 24;
const POISONED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses strict JSON; keys written twice, poisoned keys and bottomless nesting are refused too. */
export function parseJson(text: string, path: string): { value: unknown } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const scopes: Set<string>[] = [];
  let depth = 0;
  let tooDeep = false;
  visit(
    text,
    {
      onObjectBegin: () => void (scopes.push(new Set()), (tooDeep ||= ++depth > MAX_DEPTH)),
      onObjectEnd: () => void (scopes.pop(), depth--),
      onArrayBegin: () => void (tooDeep ||= ++depth > MAX_DEPTH),
      onArrayEnd: () => void depth--,
      onObjectProperty: (key, offset) => {
        const scope = scopes.at(-1);
        if (POISONED_KEYS.has(key)) problems.push(placed(makeProblem('unknownKey', path, key, { found: key }), text, offset));
        else if (scope?.has(key)) problems.push(placed(makeProblem('duplicateKey', path, key, { found: key }), text, offset));
        scope?.add(key);
      },
    },
    { disallowComments: true },
  );
  if (tooDeep) return { problems: [makeProblem('tooDeep', path, '')] };
  if (problems.length > 0) return { problems };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problems: [parseProblem(text, path)] };
  }
}

function parseProblem(text: string, path: string): Problem {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  const found = first ? printParseErrorCode(first.error) : 'JSON';
  return placed(makeProblem('invalidJson', path, '', { found }), text, first?.offset ?? 0);
}

/** Adds line and column to the problems of one JSON file, by their fields. */
export function locateFields(problems: readonly Problem[], text: string): Problem[] {
  const tree = parseTree(text);
  if (!tree) return [...problems];
  return problems.map((problem) => {
    if (problem.line !== undefined || problem.field === '') return problem;
    const path = problem.field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    // A missing field has no place of its own: point at the nearest thing that is there.
    for (let length = path.length; length > 0; length--) {
      const node = findNodeAtLocation(tree, path.slice(0, length));
      if (node) return placed(problem, text, node.offset);
    }
    return placed(problem, text, tree.offset);
  });
}

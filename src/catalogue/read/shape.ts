import type { z } from 'zod';
import { nearest } from '../../lib/nearest.ts';
import { choicesAt, keysAt, metaAt } from '../../schema/walk.ts';
import {
  makeProblem,
  type Problem,
  type ProblemCode,
  type ProblemDetail,
  sentences,
} from '../problem.ts';
import { least, rewritten, shown, sizeOf, wantedFor } from './wanted.ts';

/** Checks one parsed file against its schema: the data, or a Problem for everything that is wrong. */
export function parseShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
): { data: z.output<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data };
  const around = { schema, value, file };
  return { problems: result.error.issues.flatMap((issue) => issueToProblems(issue, around)) };
}

type Issue = z.core.$ZodIssue;
interface Around {
  schema: z.ZodType;
  value: unknown;
  file: string;
}

function issueToProblems(issue: Issue, around: Around): Problem[] {
  const { schema, value, file } = around;
  if (issue.code === 'invalid_union') return unionProblems(issue, around);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, issue.path, around));
  }
  const found = valueAt(value, issue.path);
  const detail: ProblemDetail = {
    ...metaAt(schema, issue.path),
    found: shownAt(value, issue.path),
  };
  const problem = (code: ProblemCode, more: ProblemDetail = {}) => [
    makeProblem(code, file, fieldOf(issue.path), { ...detail, ...more }),
  ];

  if (isCode(issue.message)) return problem(issue.message, wantedFor(issue.message, found));
  if (issue.code === 'invalid_key') {
    const code = issue.issues[0]?.message ?? '';
    return problem(isCode(code) ? code : 'unknownKey', { found: String(issue.path.at(-1)) });
  }
  if (found === undefined) {
    const wanted = issue.code === 'invalid_value' ? issue.values.join(', ') : undefined;
    return problem('required', { wanted });
  }
  if (issue.code === 'invalid_type') {
    const hint = rewritten(found, issue.expected, keysAt(schema, issue.path)) ?? detail.hint;
    return problem('wrongType', { found: typeOf(found), wanted: issue.expected, hint });
  }
  if (issue.code === 'invalid_value')
    return problem('wrongChoice', { wanted: issue.values.join(', ') });
  if (issue.code === 'too_big') return problem('tooLong', sizeOf(found, String(issue.maximum)));
  if (issue.code === 'too_small') return problem('tooSmall', sizeOf(found, least(issue)));
  // Every other check of the schemas names its sentence.
  return problem('wrongType', { found: typeOf(found), wanted: issue.code });
}

/** A key that does not belong there, and the one that was meant: a slip, or none of this group's. */
function unknownKey(key: string, path: readonly PropertyKey[], { schema, file }: Around): Problem {
  const known = keysAt(schema, path).filter((other) => other !== '$schema');
  const FEW = 16;
  const isOfAnotherVariant = known.includes(key);
  // A word of two letters is as near to any other.
  const wanted = key.length > 2 && !isOfAnotherVariant ? nearest(key, known) : undefined;
  const hint = known.length <= FEW && !isOfAnotherVariant ? known.join(', ') : undefined;
  return makeProblem('unknownKey', file, fieldOf([...path, key]), { found: key, wanted, hint });
}

/** Of a union, the branch that the writer most likely meant: the one with the fewest complaints. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  around: Around,
): Problem[] {
  const branches = (issue.errors as Issue[][]).filter((branch) => branch.length > 0);
  const [best] = branches.sort((a, b) => weight(a) - weight(b));
  if (best) {
    return best.flatMap((inner) =>
      issueToProblems({ ...inner, path: [...issue.path, ...inner.path] }, around),
    );
  }
  // No branch has the value that tells them apart; the path leads to that value.
  const { schema, value, file } = around;
  const found = valueAt(value, issue.path);
  const wanted = choicesAt(schema, issue.path).join(', ');
  const detail = { ...metaAt(schema, issue.path), found: shownAt(value, issue.path), wanted };
  return [
    makeProblem(
      found === undefined ? 'required' : 'wrongChoice',
      file,
      fieldOf(issue.path),
      detail,
    ),
  ];
}

/** A wrong word where a branch wants one word alone tells that another branch was meant. */
const weight = (issues: readonly Issue[]): number =>
  issues.reduce(
    (sum, issue) => sum + (issue.code === 'invalid_value' && issue.values.length === 1 ? 10 : 1),
    0,
  );

const isCode = (message: string): message is ProblemCode => Object.hasOwn(sentences, message);

const fieldOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/** The words that stand at a path; the name of what should stand there when nothing does. */
function shownAt(value: unknown, path: readonly PropertyKey[]): string {
  const found = valueAt(value, path);
  return found === undefined ? String(path.at(-1) ?? '') : shown(found);
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

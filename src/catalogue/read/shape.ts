import type { z } from 'zod';
import { idFromName } from '../../lib/fold.ts';
import { nearest } from '../../lib/nearest.ts';
import { makeProblem, type Problem, type ProblemCode, type ProblemDetail, sentences } from '../problem.ts';
import { hiddenDetail } from './hidden.ts';
import { choicesAt, keysAt, metaAt } from './schema-at.ts';

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
  const detail: ProblemDetail = { ...metaAt(schema, issue.path), found: shown(found) };
  const problem = (code: ProblemCode, more: ProblemDetail = {}) => [
    makeProblem(code, file, fieldOf(issue.path), { ...detail, ...more }),
  ];

  if (isCode(issue.message)) return problem(issue.message, wantedFor(issue.message, found));
  if (issue.code === 'invalid_key') {
    const code = issue.issues[0]?.message ?? '';
    return problem(isCode(code) ? code : 'unknownKey', { found: String(issue.path.at(-1)) });
  }
  if (found === undefined) {
    return problem('required', issue.code === 'invalid_value' ? { wanted: issue.values.join(', ') } : {});
  }
  if (issue.code === 'invalid_type') {
    return problem('wrongType', { found: typeOf(found), wanted: issue.expected });
  }
  if (issue.code === 'invalid_value') return problem('wrongChoice', { wanted: issue.values.join(', ') });
  if (issue.code === 'too_big') return problem('tooLong', sizeOf(found, String(issue.maximum)));
  if (issue.code === 'too_small') return problem('tooSmall', sizeOf(found, least(issue)));
  // Every other check of the schemas names its sentence.
  return problem('wrongType', { found: typeOf(found), wanted: issue.code });
}

/** A key that does not belong there, and the one that was meant: a slip, or none of this group's. */
function unknownKey(key: string, path: readonly PropertyKey[], { schema, file }: Around): Problem {
  const known = keysAt(schema, path).filter((other) => other !== '$schema');
  const FEW = 12;
  const isOfAnotherVariant = known.includes(key);
  // A word of two letters is as near to any other.
  const wanted = key.length > 2 && !isOfAnotherVariant ? nearest(key, known) : undefined;
  const hint = known.length <= FEW && !isOfAnotherVariant ? known.join(', ') : undefined;
  return makeProblem('unknownKey', file, fieldOf([...path, key]), { found: key, wanted, hint });
}

/** Of a union, the branch that the writer most likely meant: the one with the fewest complaints. */
function unionProblems(issue: Extract<Issue, { code: 'invalid_union' }>, around: Around): Problem[] {
  const branches = (issue.errors as Issue[][]).filter((branch) => branch.length > 0);
  const [best] = branches.sort((a, b) => weight(a) - weight(b));
  if (best) {
    return best.flatMap((inner) => issueToProblems({ ...inner, path: [...issue.path, ...inner.path] }, around));
  }
  // No branch has the value that tells them apart; the path leads to that value.
  const { schema, value, file } = around;
  const found = valueAt(value, issue.path);
  const detail = { ...metaAt(schema, issue.path), found: shown(found), wanted: choicesAt(schema, issue.path).join(', ') };
  return [makeProblem(found === undefined ? 'required' : 'wrongChoice', file, fieldOf(issue.path), detail)];
}

const weight = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'invalid_value' ? 10 : 1), 0);

const isCode = (message: string): message is ProblemCode => Object.hasOwn(sentences, message);

/** What should have been written, where that can be told from what was. */
function wantedFor(code: ProblemCode, found: unknown): ProblemDetail {
  if (code === 'rangeBackwards' && Array.isArray(found)) {
    return { found: found.join(' – '), wanted: JSON.stringify(found.toReversed()) };
  }
  if (typeof found !== 'string') return {};
  if (code === 'id') return { wanted: idFromName(found) || 'banh-gai-chiem-hoa' };
  if (code === 'notNfc') return { wanted: shown(found.normalize('NFC')) };
  if (code === 'untrimmed') return { wanted: shown(found.trim()) };
  if (code === 'hiddenCharacter') return hiddenDetail(found);
  if (code === 'day' || code === 'partialDate') return { wanted: turnedDate(found) };
  return {};
}

/** `6/8/2024` as officers write it, turned into `2024-08-06`. */
function turnedDate(found: string): string | undefined {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(found.trim());
  if (!parts) return undefined;
  const [, day, month, year] = parts as unknown as [string, string, string, string];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** How large a text, a list or a number is, beside what it should have been. */
function sizeOf(found: unknown, wanted: string): ProblemDetail {
  if (typeof found === 'string') return { found: String(found.length), wanted, measured: 'text' };
  if (Array.isArray(found)) return { found: String(found.length), wanted, measured: 'list' };
  return { found: String(found), wanted, measured: 'number' };
}

/** The smallest that is allowed: `50`, `1` for a whole number above 0, `>0` for any other. */
function least({ minimum, inclusive, origin }: Extract<Issue, { code: 'too_small' }>): string {
  if (inclusive !== false) return String(minimum);
  return origin === 'int' ? String(Number(minimum) + 1) : `>${minimum}`;
}

const fieldOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

const SHOWN_MAX = 80;
function shown(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text;
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

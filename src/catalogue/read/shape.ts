import { z } from 'zod';
import { idFromName } from '../../lib/fold.ts';
import { nearest } from '../../lib/nearest.ts';
import { makeProblem, type Problem, type ProblemCode, type ProblemDetail, sentences } from '../problem.ts';

/** Checks one parsed file against its schema: the data, or a Problem for everything that is wrong. */
export function parseShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
): { data: z.output<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data };
  return { problems: result.error.issues.flatMap((issue) => issueToProblems(issue, schema, value, file)) };
}

type Issue = z.core.$ZodIssue;

function issueToProblems(issue: Issue, schema: z.ZodType, value: unknown, file: string): Problem[] {
  if (issue.code === 'invalid_union') return unionProblems(issue, schema, value, file);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) =>
      makeProblem('unknownKey', file, fieldOf([...issue.path, key]), { found: key, wanted: nearest(key, known) }),
    );
  }
  const detail: ProblemDetail = { ...metaAt(schema, issue.path), found: shown(valueAt(value, issue.path)) };
  const field = fieldOf(issue.path);
  const problem = (code: ProblemCode, more: ProblemDetail = {}) => [makeProblem(code, file, field, { ...detail, ...more })];

  if (issue.code === 'invalid_type') {
    const found = valueAt(value, issue.path);
    if (found === undefined) return problem('required');
    return problem('wrongType', { found: typeName(found), wanted: typeWords[issue.expected] ?? issue.expected });
  }
  if (isCode(issue.message)) return problem(issue.message, wantedFor(issue.message, valueAt(value, issue.path)));
  if (issue.code === 'invalid_value') {
    if (valueAt(value, issue.path) === undefined) return problem('required', { wanted: issue.values.join(', ') });
    return problem('wrongChoice', { wanted: issue.values.join(', ') });
  }
  if (issue.code === 'too_big') return problem('tooLong', { wanted: String(issue.maximum) });
  if (issue.code === 'too_small') return problem('tooSmall', { wanted: String(issue.minimum) });
  return problem('wrongType', { wanted: issue.message });
}

/** Of a union, the branch that the writer most likely meant: the one with the fewest complaints. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  schema: z.ZodType,
  value: unknown,
  file: string,
): Problem[] {
  const branches = (issue.errors as Issue[][]).filter((branch) => branch.length > 0);
  const best = branches.sort((a, b) => weight(a) - weight(b))[0];
  if (!best) {
    const detail = metaAt(schema, issue.path);
    const key = 'discriminator' in issue && typeof issue.discriminator === 'string' ? [issue.discriminator] : [];
    const path = [...issue.path, ...key];
    const found = valueAt(value, path);
    const wanted = choicesAt(schema, path).join(', ');
    return [
      found === undefined
        ? makeProblem('required', file, fieldOf(path), { ...detail, wanted })
        : makeProblem('wrongChoice', file, fieldOf(path), { ...detail, found: shown(found), wanted }),
    ];
  }
  return best.flatMap((inner) =>
    issueToProblems({ ...inner, path: [...issue.path, ...inner.path] }, schema, value, file),
  );
}

const weight = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'invalid_value' ? 10 : 1), 0);

const isCode = (message: string): message is ProblemCode => Object.hasOwn(sentences, message);

/** What should have been written, where that can be told from what was. */
function wantedFor(code: ProblemCode, found: unknown): ProblemDetail {
  if (typeof found !== 'string') return {};
  if (code === 'id') return { wanted: idFromName(found) || 'banh-gai-chiem-hoa' };
  if (code === 'notNfc') return { wanted: found.normalize('NFC') };
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

const typeWords: Record<string, string> = {
  string: 'chữ (trong nháy kép)',
  number: 'số (không nháy)',
  int: 'số nguyên (không nháy)',
  boolean: 'true hoặc false',
  array: 'danh sách [ ]',
  object: 'nhóm { }',
  record: 'nhóm { }',
};
const typeName = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? typeWords['array']! : (typeWords[typeof value] ?? typeof value);

// ── Walking a schema by a path ──────────────────────────────────────────────────
type Def = { type: string; innerType?: z.ZodType; element?: z.ZodType; options?: z.ZodType[]; shape?: Record<string, z.ZodType>; in?: z.ZodType; values?: unknown[]; entries?: Record<string, unknown>; valueType?: z.ZodType };
const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

/** The schemas that may stand at a path: several under a union. */
export function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  const def = defOf(schema);
  if (def.innerType) return schemasAt(def.innerType, path);
  if (def.type === 'pipe' && def.in) return schemasAt(def.in, path);
  if (def.options) return def.options.flatMap((option) => schemasAt(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  if (def.shape) {
    const inner = def.shape[String(key)];
    return inner ? (rest.length > 0 ? schemasAt(inner, rest) : [inner]) : [];
  }
  if (def.element) return rest.length > 0 ? schemasAt(def.element, rest) : [def.element];
  if (def.valueType) return rest.length > 0 ? schemasAt(def.valueType, rest) : [def.valueType];
  return [];
}

/** The title and hint of the field at a path, or of the nearest field around it. */
export function metaAt(schema: z.ZodType, path: readonly PropertyKey[]): ProblemDetail {
  for (let length = path.length; length > 0; length--) {
    for (const inner of schemasAt(schema, path.slice(0, length))) {
      const meta = metaOf(inner);
      if (meta?.title) {
        const tail = path.slice(length).filter((part) => typeof part === 'string').map(String);
        return { title: [meta.title, ...tail].join(' › '), hint: meta.description };
      }
    }
  }
  return {};
}

/** Metadata of a schema, looking through `optional()`. */
function metaOf(schema: z.ZodType): { title?: string; description?: string } | undefined {
  const own = schema.meta();
  if (own?.title) return own as { title: string; description?: string };
  const { innerType } = defOf(schema);
  return innerType ? metaOf(innerType) : undefined;
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const here = path.length === 0 ? [schema] : schemasAt(schema, path);
  return here.flatMap((inner) => schemasAt(inner, [])).flatMap((inner) => Object.keys(defOf(inner).shape ?? {}));
}

function choicesAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const options = schemasAt(schema, path).flatMap((inner) => defOf(inner).values ?? Object.values(defOf(inner).entries ?? {}));
  return [...new Set(options.map(String))];
}

import { nearest } from '../../lib/nearest.ts';
import type { MoveData } from '../../schema/redirects.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import type { Entries } from '../read/index.ts';
import type { Rule } from './rule.ts';

const FILE = 'redirects.json';

export const redirects: Rule = {
  about: words(
    'Mã cũ dẫn một bước tới mục đang có; chỉ ghi một lần, không đặt lại cho mục khác.',
    'An old id leads in one step to an entry that exists; it is named once and belongs to nothing else.',
  ),
  check: ({ redirects: written, ids }) => {
    const moved = written?.moved ?? [];
    const next = new Map<string, string>();
    for (const { collection, from, to } of moved) next.set(`${collection}/${from}`, to);
    const seen = new Set<string>();
    return moved.flatMap((move, at) => {
      const { collection, from, to } = move;
      const problem = (code: Code, field: 'from' | 'to', found: string, wanted?: string) =>
        makeProblem(code, FILE, `moved.${at}.${field}`, {
          found,
          wanted,
          hint: `content/${collection}`,
          title: field === 'from' ? 'Mã cũ' : 'Mã bây giờ',
        });
      const problems: Problem[] = [];
      if (ids[collection].has(from)) problems.push(problem('movedStillThere', 'from', from));
      const key = `${collection}/${from}`;
      if (seen.has(key)) problems.push(problem('movedTwice', 'from', from));
      seen.add(key);
      if (ids[collection].has(to)) return problems;
      if (!next.has(`${collection}/${to}`)) {
        return [...problems, problem('unknownReference', 'to', to, nearest(to, ids[collection]))];
      }
      const end = endOf(move, next, ids);
      return [
        ...problems,
        end === undefined
          ? problem('movedInCircle', 'to', from)
          : problem('movedOnward', 'to', to, end),
      ];
    });
  },
};

type Code = 'movedStillThere' | 'movedTwice' | 'movedOnward' | 'movedInCircle' | 'unknownReference';

/** Where a chain of moves ends; nothing when it ends nowhere, for it turns in a circle. */
function endOf(
  { collection, to }: MoveData,
  next: ReadonlyMap<string, string>,
  ids: Entries['ids'],
): string | undefined {
  const passed = new Set<string>();
  let id = to;
  while (!ids[collection].has(id)) {
    const onward = next.get(`${collection}/${id}`);
    if (onward === undefined) return id;
    if (passed.has(id)) return undefined;
    passed.add(id);
    id = onward;
  }
  return id;
}

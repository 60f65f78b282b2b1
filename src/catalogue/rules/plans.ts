import type { Target } from '../../schema/plan.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import { forEach, type Rule } from './rule.ts';

export const plans: Rule = {
  about: words(
    'Mỗi mục tiêu của kế hoạch có mã riêng, và không số nào bị đếm hai lần cho một ngày.',
    'Each target of a plan has an id of its own, and no number is counted twice for one day.',
  ),
  check: (entries) =>
    forEach(entries, 'plans', ({ targets }, file) => targetProblems(targets, file)),
};

function targetProblems(targets: readonly Target[], file: string): Problem[] {
  const ids = new Set<string>();
  const idOfCount = new Map<string, string>();
  return targets.flatMap((target, at) => {
    const problems: Problem[] = [];
    if (ids.has(target.id))
      problems.push(makeProblem('duplicateTarget', file, `targets.${at}.id`, { found: target.id }));
    ids.add(target.id);
    if (target.measure === 'manual') return problems;
    const count = `${target.metric} ${target.dueBy}`;
    const first = idOfCount.get(count);
    if (first === undefined) idOfCount.set(count, target.id);
    else
      problems.push(
        makeProblem('duplicateMetric', file, `targets.${at}.metric`, {
          found: target.metric,
          wanted: first,
        }),
      );
    return problems;
  });
}

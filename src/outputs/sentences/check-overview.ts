import { generalSentence, type ProblemCode, sentenceAreas } from '../../catalogue/problem.ts';
import { rules } from '../../catalogue/rules/index.ts';
import type { Lang } from '../../i18n/index.ts';

/** Everything that `npm run check` checks, in one language. */
export interface CheckOverview {
  /** What each rule among the files is about. */
  rules: string[];
  /** By area: what can be wrong, and what is to be written instead. */
  sentences: Record<string, { message: string; fix: string }[]>;
}

/** The rules in their order, and every sentence that the check can say, without the words of any file. */
export const checkOverview = (lang: Lang): CheckOverview => ({
  rules: rules.map(({ about }) => about[lang]),
  sentences: Object.fromEntries(
    Object.entries(sentenceAreas).map(([area, table]) => [
      area,
      (Object.keys(table) as ProblemCode[]).map((code) => {
        const { message, fix } = generalSentence(code);
        return { message: message[lang], fix: fix[lang] };
      }),
    ]),
  ),
});

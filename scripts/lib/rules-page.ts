/** All that `npm run check` looks at, as a page: read off the rules and the sentences themselves. */
import {
  generalSentence,
  type ProblemCode,
  type SentenceArea,
  sentenceAreas,
} from '../../src/catalogue/problem.ts';
import { rules } from '../../src/catalogue/rules/index.ts';
import { type Lang, useStrings } from '../../src/i18n/index.ts';

/** The page as Markdown, in one language. */
export function rulesPage(lang: Lang): string {
  const t = useStrings(lang).guide.checks;
  const areas = (Object.keys(sentenceAreas) as SentenceArea[]).flatMap((area) => [
    `### ${t.areas[area]}`,
    '',
    row(t.columns),
    row(t.columns.map(() => '---')),
    ...(Object.keys(sentenceAreas[area]) as ProblemCode[]).map((code) => {
      const { level, message, fix } = generalSentence(code);
      return row([`\`${code}\``, t.levels[level], message[lang], fix[lang]]);
    }),
    '',
  ]);
  return [
    `# ${t.title}`,
    '',
    t.lede,
    '',
    `## ${t.rules}`,
    '',
    ...rules.map(({ name, about }) => `- \`${name}\`: ${about[lang]}`),
    '',
    `## ${t.problems}`,
    '',
    ...areas,
  ].join('\n');
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

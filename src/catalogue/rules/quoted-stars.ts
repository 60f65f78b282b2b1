import type { Source } from '../../schema/source.ts';
import { statementStars } from '../certificate.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import { forEach, type Rule } from './rule.ts';

export const quotedStars: Rule = {
  about: words(
    'Chỗ nào ghi số sao thì câu trích phải có chữ nói số sao, hoặc nói rõ chữ ấy nằm ở đâu.',
    'Where stars are stated, a quotation holds the words for them, or it is said where those words stand.',
  ),
  check: (entries) =>
    forEach(entries, 'products', ({ certificates = [], statements = [], sources }, file) => [
      ...certificates.flatMap((certificate, at) =>
        checkStars(certificate.stars, certificate, sources, file, `certificates.${at}`),
      ),
      ...statements.flatMap((statement, at) =>
        checkStars(
          statementStars(statement),
          {
            starsStandIn: 'starsStandIn' in statement ? statement.starsStandIn : undefined,
            sources: statement.sources,
          },
          sources,
          file,
          `statements.${at}`,
        ),
      ),
    ]),
};

/** `4 sao`, `bốn sao`, `4 stars`, `★★★★`, `OCOP 4*`, `hạng 4`: a number of stars in words. */
const STARS_IN_WORDS =
  /(?:[3-5]|\b(?:ba|bốn|năm|three|four|five))[\s-]*(?:sao|star|\*)|(?:sao|hạng|star_rating|stars?)[\s:=]*[3-5](?!\d)|[★⭐*]{3,5}/iu;

/** Whether a quotation has words for a number of stars. */
export const isStarsQuoted = (quote: string): boolean => STARS_IN_WORDS.test(quote);

function checkStars(
  stars: number | undefined,
  { starsStandIn, sources: cited }: { starsStandIn?: string | undefined; sources: string[] },
  sources: readonly Source[],
  file: string,
  field: string,
): Problem[] {
  if (stars === undefined) return [];
  if (starsStandIn === 'notRecorded')
    return [makeProblem('starsNotRecorded', file, `${field}.starsStandIn`)];
  if (starsStandIn !== undefined) return [];
  const isQuoted = sources.some(
    ({ id, quote }) => cited.includes(id) && isStarsQuoted(quote),
  );
  return isQuoted
    ? []
    : [makeProblem('starsNotQuoted', file, `${field}.stars`, { found: String(stars) })];
}

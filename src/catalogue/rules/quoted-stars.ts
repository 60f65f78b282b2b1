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

const figures: Record<string, number> = { ba: 3, bốn: 4, năm: 5, three: 3, four: 4, five: 5 };
const NUMBER = String.raw`(?:0?[3-5](?!\d)|(?:ba|bốn|năm|three|four|five)(?!\p{L}))`;
/** `3`, `03 (ba)`. */
const WRITTEN = String.raw`${NUMBER}(?:\s*\(${NUMBER}\))?`;
/** `4 sao`, `bốn sao`, `4-star`, `OCOP 4*`, `3, 4 và 5 sao`; not `từ 3 sao trở lên`, which is no rank. */
const BEFORE_THE_WORD = new RegExp(
  String.raw`(?<![\p{L}\d.,/])${WRITTEN}(?:\s*(?:,|;|-|–|và|hoặc|đến|and|or|to)\s*${WRITTEN})*[\s-]*(?:sao|stars?|\*)(?!\p{L})(?!\s*trở lên)`,
  'gu',
);
/** `hạng 4`, `star_rating: 4`; not `xếp hạng 4 sản phẩm`, `xếp hạng năm 2021`, `vì sao 5 năm`. */
const AFTER_THE_WORD = new RegExp(
  String.raw`(?<!\p{L})(?:hạng(?: sao)?|sao(?=\s*[:=])|star_rating|stars?|rating)[\s:="']*(?!năm)${WRITTEN}(?![\d/])(?!\s*(?:sản phẩm|products?))`,
  'gu',
);
const ROW_OF_STARS = /[★⭐]{3,5}/gu;

/** The numbers of stars, 3 to 5, that a quotation has words for. */
export function starsIn(quote: string): Set<number> {
  const text = quote.normalize('NFC').toLowerCase();
  const worded = [BEFORE_THE_WORD, AFTER_THE_WORD]
    .flatMap((pattern) => text.match(pattern) ?? [])
    .flatMap((words) => words.match(new RegExp(NUMBER, 'gu')) ?? [])
    .map((number) => figures[number] ?? Number(number));
  const drawn = (text.match(ROW_OF_STARS) ?? []).map((row) => [...row].length);
  return new Set([...worded, ...drawn]);
}

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
  const isQuoted = sources.some(({ id, quote }) => cited.includes(id) && starsIn(quote).has(stars));
  return isQuoted
    ? []
    : [makeProblem('starsNotQuoted', file, `${field}.stars`, { found: String(stars) })];
}

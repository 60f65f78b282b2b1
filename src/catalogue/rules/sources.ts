import { collectionNames } from '../../schema/collections.ts';
import type { Source } from '../../schema/source.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import type { Rule } from './rule.ts';

type WithSources = { sources?: Source[] };

export const sources: Rule = {
  about: words(
    'Mã nguồn không trùng trong một tệp, nội dung dẫn nguồn nào thì nguồn đó có trong cùng tệp, bản dịch máy hay bản trích lại không được ghi mức cao hơn quy định, và câu trích không bị cắt giữa từ.',
    'Source ids are unique in a file, whatever cites a source cites one of the same file, a machine translation or a transcription has no higher level than it deserves, and no quotation is cut within a word.',
  ),
  check: (entries) =>
    collectionNames.flatMap((name) =>
      [...entries.collections[name]].flatMap(([id, data]) =>
        checkFile(data as WithSources, `${name}/${id}.json`),
      ),
    ),
};

function checkFile(data: WithSources, file: string): Problem[] {
  const known = new Set<string>();
  const problems = (data.sources ?? []).flatMap(({ id }, at) => {
    const isTwin = known.has(id);
    known.add(id);
    return isTwin ? [makeProblem('duplicateSource', file, `sources.${at}.id`, { found: id })] : [];
  });
  for (const [at, source] of (data.sources ?? []).entries()) {
    const { evidence, transcription, machineTranslated, url, quote } = source;
    const under = `sources.${at}.evidence`;
    if (!machineTranslated && url !== undefined && isTranslatedByMachine(url))
      problems.push(
        makeProblem('machineTranslatedPage', file, `sources.${at}.machineTranslated`, {
          found: url,
        }),
      );
    const cut = cutWord(quote);
    if (cut !== undefined)
      problems.push(makeProblem('quoteCutInWord', file, `sources.${at}.quote`, { found: cut }));
    if (machineTranslated && evidence !== 'C')
      problems.push(makeProblem('machineTranslatedLevel', file, under, { found: evidence }));
    if (transcription === 'signedText' && evidence === 'A')
      problems.push(makeProblem('transcriptionLevel', file, under));
  }
  for (const { id, at } of citations(data, [])) {
    if (!known.has(id))
      problems.push(
        makeProblem('unknownSource', file, at, { found: id, wanted: [...known].join(', ') }),
      );
  }
  return problems;
}

/**
 * True for the pages of vietnam.vn below the code of another language: they are made from the Vietnamese
 * ones by a machine.
 */
function isTranslatedByMachine(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return (
    /^(?:.+\.)?vietnam\.vn$/.test(hostname) && /^\/(?!vi(?:\/|$))[a-z]{2}(?:\/|$)/.test(pathname)
  );
}

/**
 * The letters with which a quotation ends where they begin a Vietnamese word and are none: `ph` of
 * `sản ph`. A number before them makes them a unit: `5 tr`.
 */
const cutWord = (quote: string): string | undefined =>
  /(?<![\p{L}\d])(?<!\d\s)(?:ngh|ng|nh|ch|gh|kh|ph|th|tr)$/u.exec(quote.trim())?.[0];

/** Every `sources: ["s1"]` below the top: lists of texts, where the file's own list holds objects. */
function citations(value: unknown, at: (string | number)[]): { id: string; at: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const path = [...at, key];
    if (key === 'sources' && Array.isArray(inner) && inner.every((id) => typeof id === 'string')) {
      return (inner as string[]).map((id, index) => ({ id, at: [...path, index].join('.') }));
    }
    return citations(inner, path);
  });
}

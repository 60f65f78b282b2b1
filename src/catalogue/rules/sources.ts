import { collectionNames } from '../../schema/collections.ts';
import type { Source } from '../../schema/source.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import type { Rule } from './rule.ts';

type WithSources = { sources?: Source[] };

export const sources: Rule = {
  about: words(
    'Mã nguồn không trùng trong một tệp, chỗ nào dẫn nguồn thì dẫn nguồn của chính tệp ấy, và bản dịch máy hay bản chép lại không được ghi mức cao hơn nó đáng.',
    'Source ids are unique in a file, whatever cites a source cites one of the same file, and a machine translation or a transcription has no higher level than it deserves.',
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
  for (const [at, { evidence, transcription, machineTranslated }] of (
    data.sources ?? []
  ).entries()) {
    const under = `sources.${at}.evidence`;
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

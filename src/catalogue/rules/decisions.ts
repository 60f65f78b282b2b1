import { decisionId } from '../../domain/decision-id.ts';
import { makeProblem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import { startOf } from '../decision.ts';
import { forEach, type Rule } from './rule.ts';

export const decisions: Rule = {
  about: words(
    'Mã quyết định là năm, số và cơ quan; quyết định chỉ được nhắc tới đúng việc của nó (công nhận, thu hồi hay kéo dài).',
    'The id of a decision is year, number and body, and it is named for what it does (recognise, recall or extend).',
  ),
  check: (entries) => [
    ...forEach(entries, 'decisions', (decision, file, id) => {
      const day = startOf(decision)?.on ?? decision.signedOn;
      if (decision.number === undefined || day === undefined) return [];
      const wanted = decisionId({
        number: decision.number,
        day,
        body: decision.issuingAuthority.name,
      });
      const [year, figures] = wanted.split('-', 2);
      return id.startsWith(`${year}-${figures}-`)
        ? []
        : [makeProblem('decisionId', file, '', { found: id, wanted })];
    }),
    ...forEach(entries, 'products', (product, file) =>
      (product.certificates ?? []).flatMap((certificate, at) =>
        [
          { id: certificate.decision, act: 'recognition', under: 'decision' },
          { id: certificate.recall?.decision, act: 'recall', under: 'recall.decision' },
          {
            id: certificate.extendedUntil?.decision,
            act: 'extension',
            under: 'extendedUntil.decision',
          },
        ].flatMap(({ id, act, under }) => {
          const decision = id === undefined ? undefined : entries.collections.decisions.get(id);
          return decision && decision.act !== act
            ? [
                makeProblem('decisionAct', file, `certificates.${at}.${under}`, {
                  found: id,
                  wanted: act,
                }),
              ]
            : [];
        }),
      ),
    ),
  ],
};

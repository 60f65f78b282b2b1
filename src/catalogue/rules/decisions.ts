import { decisionId } from '../../domain/decision-id.ts';
import { firstDayOf } from '../../lib/day.ts';
import { fold } from '../../lib/fold.ts';
import type { DecisionData } from '../../schema/decision.ts';
import type { ProductData } from '../../schema/product.ts';
import { startOf } from '../decision.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import type { Entries } from '../read/index.ts';
import { provinceNames } from './localities.ts';
import { forEach, type Rule } from './rule.ts';

export const decisions: Rule = {
  about: words(
    'Mã quyết định là năm, số và cơ quan, mỗi quyết định một tệp; có số và ngày thì mới được ghi ở giấy chứng nhận; quyết định chỉ được nhắc tới đúng việc của nó (công nhận, thu hồi hay kéo dài); ngày của nó, hay ngày nguồn ghi đã công nhận, không ở phía trước.',
    'The id of a decision is year, number and body, one file for each; certificates rest on it once number and day are known; it is named for what it does (recognise, recall or extend); neither its day nor that of a reported recognition lies ahead.',
  ),
  check: (entries, today) => [
    ...forEach(entries, 'decisions', (decision, file, id) => [
      ...checkId(decision, file, id),
      ...checkDays(decision, file, today),
    ]),
    ...checkTwins(entries),
    ...checkProvinces(entries),
    ...checkCounts(entries),
    ...checkGrants(entries),
    ...forEach(entries, 'products', (product, file) => [
      ...checkActs(product, entries, file),
      ...(product.statements ?? []).flatMap(({ on }, at) =>
        isAhead(on, today)
          ? [makeProblem('dayAhead', file, `statements.${at}.on`, { found: on, wanted: today })]
          : [],
      ),
    ]),
  ],
};

function checkId(decision: DecisionData, file: string, id: string): Problem[] {
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
}

/** A day, month or year that has not begun: nobody can have signed or recognised anything in it. */
const isAhead = (partial: string | undefined, today: string): partial is string =>
  partial !== undefined && firstDayOf(partial) > today;

function checkDays({ signedOn }: DecisionData, file: string, today: string): Problem[] {
  return isAhead(signedOn, today)
    ? [makeProblem('dayAhead', file, 'signedOn', { found: signedOn, wanted: today })]
    : [];
}

/** A decision is one record: of two with one number, day and body, products would be split between two pages. */
function checkTwins(entries: Entries): Problem[] {
  const fileOf = new Map<string, string>();
  return forEach(entries, 'decisions', ({ number, signedOn, issuingAuthority, act }, file) => {
    if (number === undefined || signedOn === undefined) return [];
    const key = [fold(number), signedOn.slice(0, 4), bodyKey(issuingAuthority.name), act].join('|');
    const first = fileOf.get(key);
    if (first !== undefined)
      return [makeProblem('duplicateDecision', file, 'number', { found: number, wanted: first })];
    fileOf.set(key, file);
    return [];
  });
}

const bodyKey = (name: string): string => fold(name).replace(/^uy ban nhan dan/, 'ubnd');

/** A decision of a province that is none would be in no list. */
function checkProvinces(entries: Entries): Problem[] {
  const provinces = provinceNames(entries);
  if (provinces.size === 0) return [];
  return forEach(entries, 'decisions', ({ province }, file) =>
    province === undefined || provinces.has(fold(province))
      ? []
      : [makeProblem('unknownProvince', file, 'province', { found: province })],
  );
}

/** No more products than a decision names can rest on it. */
function checkCounts(entries: Entries): Problem[] {
  const named = new Map<string, number>();
  for (const { certificates = [], statements = [] } of entries.collections.products.values()) {
    for (const id of new Set([...certificates, ...statements].map(({ decision }) => decision)))
      if (id !== undefined) named.set(id, (named.get(id) ?? 0) + 1);
  }
  return forEach(entries, 'decisions', ({ productCount }, file, id) => {
    const found = named.get(id) ?? 0;
    return productCount === undefined || found <= productCount
      ? []
      : [
          makeProblem('moreThanNamed', file, 'productCount', {
            found: String(found),
            wanted: String(productCount),
          }),
        ];
  });
}

/** Whether a certificate can rest on a decision: its number and its day are known, as a source has them. */
export const canGrant = (decision: DecisionData): boolean =>
  decision.number !== undefined &&
  decision.numberIs !== 'completed' &&
  startOf(decision) !== undefined;

/** How many products a sentence names before it counts the rest. */
const NAMED = 3;

/**
 * What certificates rest on and what cannot carry them yet, once for each decision, in the file that is to be
 * completed. A recall needs the number of its decision; its day stands with the recall.
 */
function checkGrants(entries: Entries): Problem[] {
  const granted = new Map<string, string[]>();
  const recalled = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, decision: string | undefined, product: string) => {
    if (decision !== undefined) map.set(decision, [...(map.get(decision) ?? []), product]);
  };
  for (const [id, { certificates = [] }] of entries.collections.products) {
    for (const { decision, recall } of certificates) {
      add(granted, decision, id);
      add(recalled, recall?.decision, id);
    }
  }
  return forEach(entries, 'decisions', (decision, file, id) => {
    const products = granted.get(id) ?? [];
    const named = products.length > 0 ? products : (recalled.get(id) ?? []);
    if (named.length === 0) return [];
    const found = [
      named.slice(0, NAMED).join(', '),
      named.length > NAMED ? `(+${named.length - NAMED})` : '',
    ]
      .join(' ')
      .trim();
    if (decision.number === undefined)
      return [makeProblem('decisionWithoutDay', file, 'number', { found })];
    if (products.length === 0 || canGrant(decision)) return [];
    return decision.numberIs === 'completed'
      ? [makeProblem('numberCompleted', file, 'number', { found, wanted: decision.number })]
      : [makeProblem('decisionWithoutDay', file, 'signedOn', { found })];
  });
}

function checkActs({ certificates = [] }: ProductData, entries: Entries, file: string): Problem[] {
  return certificates.flatMap((certificate, at) =>
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
  );
}

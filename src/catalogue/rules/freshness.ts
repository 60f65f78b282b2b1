import { isStale } from '../freshness.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import { forEach, type Rule } from './rule.ts';

export const freshness: Rule = {
  about: words(
    'Giá cũ hơn một năm, liên kết một năm chưa ai mở lại thì được nhắc.',
    'A price older than a year is reported, and a link that nobody has opened for a year.',
  ),
  check: (entries, today) => {
    const isOld = (on: string | undefined): on is string => on !== undefined && isStale(on, today);
    const staleLink = (
      lastChecked: string | undefined,
      file: string,
      field: string,
      title: string,
    ): Problem[] =>
      isOld(lastChecked)
        ? [makeProblem('staleFact', file, field, { title, found: lastChecked, wanted: 'link' })]
        : [];
    return [
      ...forEach(
        entries,
        'products',
        ({ indicativePrices = [], salesChannels = [], traceability }, file) => [
          ...indicativePrices.flatMap(({ asOf }, at) =>
            isOld(asOf)
              ? [
                  makeProblem('staleFact', file, `indicativePrices.${at}.asOf`, {
                    title: 'Giá tham khảo',
                    found: asOf,
                  }),
                ]
              : [],
          ),
          ...salesChannels.flatMap(({ lastChecked, name }, at) =>
            staleLink(lastChecked, file, `salesChannels.${at}.lastChecked`, name.vi),
          ),
          ...staleLink(
            traceability?.lastChecked,
            file,
            'traceability.lastChecked',
            'Truy xuất nguồn gốc',
          ),
        ],
      ),
      ...forEach(entries, 'marketplaces', ({ lastChecked, name }, file) =>
        staleLink(lastChecked, file, 'lastChecked', name.vi),
      ),
    ];
  },
};

import { fold } from '../../lib/fold.ts';
import { isProvincial } from '../../schema/locality.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import type { Entries } from '../read/index.ts';
import { forEach, type Rule } from './rule.ts';

export const localities: Rule = {
  about: words(
    'Huyện cũ mà xã nhắc tới phải đúng là huyện cũ, tỉnh phải có mục riêng, địa phương ở trang đầu không phải là tỉnh.',
    'The former district that a commune names is one, its province has an entry, and no area of the first page is a province.',
  ),
  check: (entries) => {
    const provinces = provinceNames(entries);
    return [
      ...forEach(entries, 'localities', (locality, file): Problem[] => {
        const { formerDistrict: id, province } = locality;
        const district = id === undefined ? undefined : entries.collections.localities.get(id);
        return [
          ...(district && district.level !== 'formerDistrict'
            ? [makeProblem('notFormerDistrict', file, 'formerDistrict', { found: id })]
            : []),
          // A folder that tells of no province at all is one of a commune: its pages do without.
          // One that tells of some is only warned: a province may be excluded from a release, its communes not.
          ...(provinces.size > 0 && !provinces.has(fold(province))
            ? [makeProblem('unknownProvince', file, 'province', { found: province })]
            : []),
        ];
      }),
      ...(entries.site?.lands ?? []).flatMap((id, at) => {
        const locality = entries.collections.localities.get(id);
        return locality && isProvincial(locality)
          ? [makeProblem('provinceAsLand', 'site.json', `lands.${at}`, { found: id })]
          : [];
      }),
    ];
  },
};

/** The short names of the provinces that have an entry, folded. */
export const provinceNames = ({ collections }: Entries): Set<string> =>
  new Set(
    [...collections.localities.values()]
      .filter(isProvincial)
      .map(({ shortName }) => fold(shortName.vi)),
  );

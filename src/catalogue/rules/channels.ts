import { hostOf } from '../../lib/contact-links.ts';
import { makeProblem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import { forEach, type Rule } from './rule.ts';

export const channels: Rule = {
  about: words(
    'Liên kết ghi là dẫn tới một sàn thì phải dẫn đúng tên miền của sàn ấy.',
    'A link that says it leads to a marketplace leads to the host of that marketplace.',
  ),
  check: (entries) =>
    forEach(entries, 'products', ({ salesChannels }, file) =>
      (salesChannels ?? []).flatMap(({ marketplace, url }, at) => {
        const baseUrl =
          marketplace === undefined
            ? undefined
            : entries.collections.marketplaces.get(marketplace)?.baseUrl;
        if (url === undefined || baseUrl === undefined) return [];
        const [found, wanted] = [hostOf(url), hostOf(baseUrl)];
        // A shop may have a name of its own under the marketplace's.
        if (found === wanted || found.endsWith(`.${wanted}`)) return [];
        return [makeProblem('marketplaceHost', file, `salesChannels.${at}.url`, { found, wanted })];
      }),
    ),
};

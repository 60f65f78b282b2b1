import { fold } from '../../lib/fold.ts';
import type { CollectionName, EntryData } from '../../schema/collections.ts';
import { makeProblem, type Problem, type ProblemCode } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import type { Entries } from '../read/index.ts';
import { forEach, type Rule } from './rule.ts';

export const duplicates: Rule = {
  about: words(
    'Mã vạch, mã OCOP, tên kèm chủ thể, số bộ sản phẩm, hạng sao: mỗi thứ chỉ của một mục.',
    'A barcode, an OCOP code, a name with its maker, the number of a product group and a rank each stand for one entry only.',
  ),
  check: (entries) => [
    ...twins(
      entries,
      'products',
      'duplicateGtin',
      'gtin',
      ({ gtin }) => gtin && { key: gtin.padStart(14, '0'), shown: gtin },
    ),
    ...twins(
      entries,
      'products',
      'duplicateOcopCode',
      'ocopCode',
      ({ ocopCode }) => ocopCode && same(ocopCode),
    ),
    ...twins(entries, 'products', 'duplicateName', 'name.vi', ({ name, producer, locality }) => ({
      key: `${fold(name.vi)}|${producer ?? locality}`,
      shown: name.vi,
    })),
    ...twins(entries, 'product-groups', 'duplicateNumber', 'number', ({ number }) =>
      same(String(number)),
    ),
    ...twins(entries, 'stars', 'duplicateNumber', 'stars', ({ stars }) => same(String(stars))),
  ],
};

/** What must differ from every other entry, and how it is shown to people. */
interface Mark {
  key: string;
  shown: string;
}
const same = (text: string): Mark => ({ key: text, shown: text });

/** Every entry that has the mark of one before it. */
function twins<Name extends CollectionName>(
  entries: Entries,
  name: Name,
  code: ProblemCode,
  field: string,
  markOf: (data: EntryData<Name>) => Mark | '' | undefined,
): Problem[] {
  const fileOf = new Map<string, string>();
  return forEach(entries, name, (data, file) => {
    const mark = markOf(data);
    if (!mark) return [];
    const first = fileOf.get(mark.key);
    if (first !== undefined)
      return [makeProblem(code, file, field, { found: mark.shown, wanted: first })];
    fileOf.set(mark.key, file);
    return [];
  });
}

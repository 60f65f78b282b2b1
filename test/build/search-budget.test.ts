/** What a first question may cost a visitor of a national catalogue, and whether its answer is right. */
import { beforeAll, expect, test } from 'vitest';
import { scriptSize } from '../../scripts/bench/script-size.ts';
import { NationalSearch } from '../../scripts/bench/search-cost.ts';
import { seededRandom, typedQueries } from '../../scripts/bench/typed-queries.ts';
import { fold } from '../../src/lib/fold.ts';

const PRODUCTS = 20_000;
/** Compressed, with the script of the page; kilobytes are of 1,000 bytes. */
const MAX_BYTES = 120_000;
const NAMES_ASKED = 60;
const LEAST_FIRST = 0.95;

let national: NationalSearch;
let script: number;
beforeAll(async () => {
  national = await NationalSearch.of(PRODUCTS);
  script = await scriptSize('src/browser/search/results.ts');
}, 300_000);

test.each([
  'tôm khô rạch giá',
  'trà 4 sao lâm đồng',
  'đang còn hạn hà giang',
  'mật ong gần tuyên quang',
  'mở cửa chủ nhật lai châu',
  'quà dưới 200 nghìn',
  'quà tuyên quang',
  'nước mắm an giang còn hạn',
  'cà phê gia lai 4 sao dưới 200k',
  'mật ong rừng nguyên chất hà nội',
  'bánh gai',
])('“%s” as the first question', async (text) => {
  const { bytes, found } = await national.ask(text);
  expect(found.length).toBeGreaterThan(0);
  expect(bytes + script).toBeLessThanOrEqual(MAX_BYTES);
});

/** Some names of products as they can be typed in one kind. */
function typed(kind: 'prefix' | 'slip' | 'no marks'): { id: string; text: string }[] {
  const dice = seededRandom(15);
  const { products } = national.catalogue;
  return Array.from({ length: NAMES_ASKED }, () => products[dice(products.length)]).flatMap(
    (product) =>
      typedQueries(product?.data.name.vi ?? '', dice)
        .filter((each) => each.kind === kind)
        .map(({ text }) => ({ id: product?.id ?? '', text })),
  );
}

test('the start of a name finds a name that goes on so', async () => {
  const names = new Map(
    national.catalogue.products.map(({ id, data }) => [`product/${id}`, fold(data.name.vi)]),
  );
  const missed: string[] = [];
  const queries = typed('prefix');
  for (const { text } of queries) {
    const { found } = await national.ask(text);
    if (!names.get(found[0] ?? '')?.startsWith(fold(text))) missed.push(`${text}: ${found[0]}`);
  }
  expect(queries.length).toBeGreaterThan(NAMES_ASKED / 2);
  expect(1 - missed.length / queries.length, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_FIRST);
});

test.each(['slip', 'no marks'] as const)(
  'a name with %s is found, and costs no more',
  async (kind) => {
    const missed: string[] = [];
    const queries = typed(kind);
    for (const { id, text } of queries) {
      const { bytes, found } = await national.ask(text);
      if (found[0] !== `product/${id}`) missed.push(`${text}: ${found[0]}`);
      expect(bytes + script, text).toBeLessThanOrEqual(MAX_BYTES);
    }
    expect(1 - missed.length / queries.length, missed.join('\n')).toBeGreaterThanOrEqual(
      LEAST_FIRST,
    );
  },
);

import { expect, test } from 'vitest';
import { cutStuckWords } from '../../../../src/domain/search/segmentation.ts';
import { Vocabulary } from '../../../../src/domain/search/vocabulary.ts';

const words = 'banh gai ban ga mat ong chiem hoa mien dong binh lu duong do moc o dien'.split(' ');
const vocabulary = new Vocabulary(new Map(words.map((word) => [word, 3])));

test.each([
  ['banhgai', ['banh', 'gai']],
  ['bánhgai', ['bánh', 'gai']],
  ['matongchiemhoa', ['mat', 'ong', 'chiem', 'hoa']],
  ['mậtongchiêmhoá', ['mật', 'ong', 'chiêm', 'hoá']],
  ['miendongbinhlu', ['mien', 'dong', 'binh', 'lu']],
  ['banhsgai', ['bánh', 'gai']],
  ['mat65ong', ['mật', 'ong']],
  ['đườngchiem', ['đường', 'chiem']],
  ['banhga', ['banh', 'ga']],
  ['banhgaichi', ['banh', 'gai', 'chi']],
])('%s is %j', (stuck, cut) => {
  expect(cutStuckWords(stuck, vocabulary)[0]).toEqual(cut);
});

test('what cannot be cut into known words stays whole', () => {
  expect(cutStuckWords('xyzzyplugh', vocabulary)).toEqual([]);
  expect(cutStuckWords('banh', vocabulary)).toEqual([]);
  expect(cutStuckWords('', vocabulary)).toEqual([]);
});

test('a very long word is looked up no more often than its first sixty letters', () => {
  const lookUps = (text: string) => {
    const counted = new CountedVocabulary(new Map(words.map((word) => [word, 3])));
    cutStuckWords(text, counted);
    return counted.lookUps;
  };
  const sixty = 'banhgai'.repeat(9).slice(0, 60);
  expect(lookUps(sixty)).toBeGreaterThan(60);
  expect(lookUps('banhgai'.repeat(2000))).toBe(lookUps(sixty));
});

/** Counts how often a word is asked for. */
class CountedVocabulary extends Vocabulary {
  lookUps = 0;

  override has(word: string): boolean {
    this.lookUps++;
    return super.has(word);
  }
}

import { words } from '../problems/sentence.ts';
import { forbidInTexts } from './prose.ts';
import type { Rule } from './rule.ts';

/**
 * Promises that advertising and food law forbid (Decree 15/2018/NĐ-CP art. 27, Decree 342/2025/NĐ-CP):
 * cures, superlatives without proof, freedom from side effects.
 */
const PROMISES = [
  'chữa (?:khỏi|bệnh|trị)',
  'điều trị',
  'đặc trị',
  'trị (?:dứt|tận gốc|bệnh)',
  'khỏi bệnh',
  'thần dược',
  'tốt nhất',
  'ngon nhất',
  'số (?:1|một) (?:việt nam|thế giới)',
  'duy nhất',
  'hàng đầu',
  'không tác dụng phụ',
  '100 ?% (?:thiên nhiên|tự nhiên|an toàn)',
  'cures?',
  'miracle',
  'best in (?:vietnam|the world)',
  'number one',
  'no side effects',
];
// `\b` knows ASCII letters only: it finds no word that begins with đ.
const PROMISE = new RegExp(`(?<!\\p{L})(?:${PROMISES.join('|')})(?!\\p{L})`, 'iu');

/** The sentence that the law itself demands beside a supplement (Decree 15/2018/NĐ-CP art. 27.3). */
const COMPULSORY = /không có tác dụng thay thế thuốc chữa bệnh/giu;
/** What others have said is theirs to answer for. */
const QUOTED = /“[^”]*”|«[^»]*»|"[^"]*"/g;

export const claims: Rule = {
  about: words(
    'Lời của mình không hứa điều luật cấm; lời trích là của người khác.',
    'Our own words promise nothing that the law forbids; what is quoted is not ours.',
  ),
  check: (entries) => forbidInTexts(entries, 'claim', ({ ownWords }) => promiseIn(ownWords)),
};

/** The first promise of a text that the law forbids. */
export const promiseIn = (text: string): string | undefined =>
  PROMISE.exec(text.replace(/\s+/g, ' ').replace(COMPULSORY, '').replace(QUOTED, '…'))?.[0];

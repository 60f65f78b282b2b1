import { expect, test } from 'vitest';
import { noticeKind, noticeLineOf, noticeOf } from '../../../src/i18n/law-words.ts';
import { smallCatalogue } from '../../support/small-catalogue.ts';

const TODAY = '2026-12-01';

test('the words of the law are Vietnamese on English pages too, with what they mean beside them', () => {
  const words = 'Thực phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh.';
  expect(noticeOf('supplement', 'vi')).toEqual({
    name: 'Thực phẩm bảo vệ sức khỏe',
    words,
    gloss: undefined,
  });
  const english = noticeOf('supplement', 'en');
  expect(english.words).toBe(words);
  expect(english.gloss).toContain('not a medicine');
  const { product } = smallCatalogue(TODAY, { regulatoryKind: 'supplement' });
  expect(noticeLineOf(product, 'en')?.split(words)).toHaveLength(2);
});

test('a spirit has its notice by its set, even where another kind was ticked', () => {
  const { product } = smallCatalogue(TODAY);
  const { group } = product;
  const spirit = { ...product, group: { ...group, data: { ...group.data, number: 14 } } };
  expect(noticeKind(product)).toBeUndefined();
  expect(noticeLineOf(product, 'vi')).toBeUndefined();
  expect(noticeKind(spirit)).toBe('alcohol');
});

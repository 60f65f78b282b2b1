import { expect, test } from 'vitest';
import { spellingOf } from '../../../../src/lib/fold.ts';
import { decodeTelex, decodeVni } from '../../../../src/domain/search/keyboards.ts';

/** Where a tone stands is of no account, so words are compared as they are spelled. */
const spelled = (word: string | undefined) => word && spellingOf(word);

test.each([
  ['banhs', 'bánh'],
  ['bansh', 'bánh'],
  ['maatj', 'mật'],
  ['matja', 'mật'],
  ['dduwowngf', 'đường'],
  ['duongwdf', 'đường'],
  ['duwowcj', 'dược'],
  ['rwowuj', 'rượu'],
  ['chieem', 'chiêm'],
  ['hoas', 'hóa'],
  ['quaf', 'quà'],
  ['quyeets', 'quyết'],
  ['giof', 'giò'],
  ['gaf', 'gà'],
  ['thuyr', 'thủy'],
  ['uw', 'ư'],
  ['oon', 'ôn'],
])('Telex %s is %s', (keys, word) => {
  expect(spelled(decodeTelex(keys))).toEqual(spelled(word));
});

test.each(['khoai', 'gai', 'street', 'honey', 'b', 'mật'])('Telex makes nothing of %s', (keys) => {
  expect(decodeTelex(keys)).toBeUndefined();
});

test.each([
  ['banh1', 'bánh'],
  ['ba1nh', 'bánh'],
  ['mat65', 'mật'],
  ['ma6t5', 'mật'],
  ['d9uo7ng2', 'đường'],
  ['duong972', 'đường'],
  ['d9u7o7ng2', 'đường'],
  ['ruou75', 'rượu'],
  ['cha8n', 'chăn'],
  ['gao5', 'gạo'],
])('VNI %s is %s', (keys, word) => {
  expect(spelled(decodeVni(keys))).toEqual(spelled(word));
});

test.each(['2024', 's3', 'a7', '321qd'])('VNI makes nothing of %s', (keys) => {
  expect(decodeVni(keys)).toBeUndefined();
});

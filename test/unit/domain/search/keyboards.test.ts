import { expect, test } from 'vitest';
import { spell } from '../../../../src/lib/fold.ts';
import { decodeTelex, decodeVni } from '../../../../src/domain/search/keyboards.ts';

/** Where a tone stands is of no account, so words are compared as they are spelled. */
const spelled = (word: string | undefined) => word && spell(word);

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
  ['khoai', undefined],
  ['gai', undefined],
  ['street', undefined],
  ['honey', undefined],
  ['b', undefined],
  ['mật', undefined],
])('Telex %s is %s', (keys, word) => {
  expect(spelled(decodeTelex(keys))).toEqual(spelled(word));
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
  ['2024', undefined],
  ['s3', undefined],
  ['a7', undefined],
  ['321qd', undefined],
])('VNI %s is %s', (keys, word) => {
  expect(spelled(decodeVni(keys))).toEqual(spelled(word));
});

import { expect, test } from 'vitest';
import { unitWithin } from '../../../src/i18n/unit-names.ts';

test.each([
  ['Xã Ô Diên, Hà Nội', 'xã Ô Diên, Hà Nội'],
  ['Thị trấn Vĩnh Lộc', 'thị trấn Vĩnh Lộc'],
  ['Thành phố Huế', 'thành phố Huế'],
  ['Thôn Tát Ten, Xã Trung Hà', 'Thôn Tát Ten, Xã Trung Hà'],
  ['Xãn', 'Xãn'],
])('%s is %s within a sentence', (name, within) => expect(unitWithin(name)).toBe(within));

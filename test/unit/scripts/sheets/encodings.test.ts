import { describe, expect, test } from 'vitest';
import {
  decodeText,
  fromLegacy,
  type LegacyEncoding,
  legacyEncodingOf,
} from '../../../../scripts/lib/sheets/encodings.ts';

/** The same words as a western program shows them in each old encoding. */
const samples: [LegacyEncoding, string][] = [
  ['tcvn3', 'Møt dõa h÷u c¬ Méc Ch©u, ®Æc s¶n NguyÔn'],
  ['vni', 'Möùt döøa höõu cô Moäc Chaâu, ñaëc saûn Nguyeãn'],
  ['windows-1258', 'Mýìt dýÌa hýÞu cõ Môòc Châu, ðãòc saÒn NguyêÞn'],
];
const MEANT = 'Mứt dừa hữu cơ Mộc Châu, đặc sản Nguyễn';

describe.each(samples)('%s', (encoding, seen) => {
  test('is recognised and named, and comes out right when somebody asks', () => {
    expect(legacyEncodingOf(seen)).toBe(encoding);
    expect(fromLegacy(seen, encoding)).toBe(MEANT);
  });

  test('is refused in a file of bytes, with its name', () => {
    const bytes = Buffer.from(seen, 'latin1');
    expect(() => decodeText(bytes)).toThrow(
      expect.objectContaining({ refusal: 'notUnicode', wanted: encoding }),
    );
    expect(fromLegacy(decodeText(bytes, encoding), encoding)).toBe(MEANT);
  });
});

test.each([
  MEANT,
  'Bánh gai Chiêm Hóa, Đắk Lắk, Krông Nô, khuỷu, ngoằn ngoèo, yếu',
  'Ea H’leo café crème façon',
  'Chè xanh',
  'Plain English words',
])('Unicode is left alone: %s', (text) => {
  expect(legacyEncodingOf(text)).toBeUndefined();
});

test('UTF-16 with its mark and UTF-8 are read', () => {
  expect(decodeText(Buffer.from(`\ufeff${MEANT}`, 'utf16le'))).toContain(MEANT);
  expect(decodeText(Buffer.from(MEANT))).toBe(MEANT);
});

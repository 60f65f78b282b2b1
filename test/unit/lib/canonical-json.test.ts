import { expect, test } from 'vitest';
import { canonicalJson } from '../../../src/lib/canonical-json.ts';

test('the order in which somebody wrote the fields does not matter, the order of a list does', () => {
  expect(canonicalJson({ b: [2, 1], a: { d: 'Đ', c: null } })).toBe(
    '{"a":{"c":null,"d":"Đ"},"b":[2,1]}',
  );
  expect(canonicalJson({ a: { c: null, d: 'Đ' }, b: [2, 1] })).toBe(
    canonicalJson({ b: [2, 1], a: { d: 'Đ', c: null } }),
  );
});

test('a field without a value is no field', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

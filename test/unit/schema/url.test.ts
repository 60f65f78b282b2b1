import { expect, test } from 'vitest';
import { isWebUrl, HttpsUrlSchema } from '../../../src/schema/url.ts';
import { isGtin } from '../../../src/lib/gtin.ts';

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'https://a.vn@evil.com/',
  'https://evil.com\\@a.vn',
  'https://аррӏе.com/',
  ' https://a.vn',
  'https:a.vn',
  'https://a.vn:8080/',
  'https://1.2.3.4/',
  'https://localhost/',
  'https://xn--80ak6aa92e.com/',
  '//evil.com',
  'https://a.vn/\u202Egpj',
])('refuses %j', (text) => {
  expect(isWebUrl(text)).toBe(false);
});

test('takes plain addresses, http only where a source has nothing better', () => {
  expect(isWebUrl('https://nhandan.vn/banh-gai-chiem-hoa-prod114.html')).toBe(true);
  expect(isWebUrl('http://santmdttuyenquang.gov.vn/News/18896/1/x.html?a=b#c')).toBe(true);
  expect(HttpsUrlSchema.safeParse('http://santmdttuyenquang.gov.vn/').success).toBe(false);
});

test('a barcode has the right check digit', () => {
  expect(isGtin('4006381333932')).toBe(false);
  expect(isGtin('4006381333931')).toBe(true);
  expect(isGtin('40170725')).toBe(true);
  expect(isGtin('036000291452')).toBe(true);
  expect(isGtin('036000291453')).toBe(false);
  expect(isGtin('12345')).toBe(false);
});

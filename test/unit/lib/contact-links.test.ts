import { expect, test } from 'vitest';
import {
  hostOf,
  mailLink,
  smsLink,
  telLink,
  zaloAccount,
  zaloLink,
} from '../../../src/lib/contact-links.ts';

test.each([
  ['0912 345 678', 'https://zalo.me/0912345678'],
  ['+84 912 345 678', 'https://zalo.me/0912345678'],
  ['0207 3851 234', undefined],
])('Zalo of %s', (phone, link) => {
  expect(zaloLink(phone)).toBe(link);
});

test('a number that is said to be on Zalo is believed', () => {
  expect(zaloAccount('+84 200 000 002')).toBe('https://zalo.me/0200000002');
});

test('a call is dialled without spaces and dots', () => {
  expect(telLink('0207 385.1234')).toBe('tel:02073851234');
});

test('a text message keeps marks, lines and signs, and goes to mobile phones only', () => {
  const link = smsLink('+84 912 345 678', 'Bánh gai & chè\n#1') ?? '';
  expect(link.startsWith('sms:+84912345678?&body=')).toBe(true);
  expect(new URLSearchParams(link.slice(link.indexOf('?&') + 2)).get('body')).toBe(
    'Bánh gai & chè\n#1',
  );
  expect(smsLink('0207 3851 234', 'Chào')).toBeUndefined();
});

test('a letter has its subject and lines as mail wants them', () => {
  expect(mailLink('htx@example.vn', 'Hỏi mua', 'Một\nHai')).toBe(
    'mailto:htx@example.vn?subject=H%E1%BB%8Fi%20mua&body=M%E1%BB%99t%0D%0AHai',
  );
});

test('a site is called by its host, without www', () => {
  expect(hostOf('https://www.baolaichau.vn/tin/a?b=1')).toBe('baolaichau.vn');
  expect(hostOf('https://ocop.gov.vn:8443/')).toBe('ocop.gov.vn');
});

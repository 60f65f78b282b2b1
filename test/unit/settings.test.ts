import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from '../../src/settings.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'settings-'));
  mkdirSync(join(root, 'content', 'products'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const messageOf = (environment: Record<string, string>): string => {
  try {
    readSettings(environment, root);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as Error).message;
  }
};

describe('readSettings', () => {
  test('builds content/ into dist/ for today when nothing is set', () => {
    const settings = readSettings({ SAN_VAT_BASE: '' }, root);
    expect(settings).toMatchObject({
      content: join(root, 'content'),
      out: join(root, 'dist'),
      base: '/',
    });
    expect(settings.site.href).toBe('https://sanvat.example/');
    expect(settings.today).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test.each([
    ['ocop', '/ocop/'],
    ['/ocop', '/ocop/'],
    ['/tinh/ocop/', '/tinh/ocop/'],
    ['/', '/'],
  ])('writes the base %s with both slashes', (written, base) => {
    expect(readSettings({ SAN_VAT_BASE: written }, root).base).toBe(base);
  });

  test.each([
    ['SAN_VAT_TODAY', '2026-02-30'],
    ['SAN_VAT_TODAY', '21/11/2026'],
    ['SAN_VAT_BASE', 'https://a.vn/x'],
    ['SAN_VAT_BASE', '/a b/'],
    ['SAN_VAT_BASE', '/../x/'],
    ['SAN_VAT_SITE_URL', 'sanvat.vn'],
    ['SAN_VAT_SITE_URL', 'https://sanvat.vn/ocop/'],
    ['SAN_VAT_SITE_URL', 'javascript:alert(1)'],
    ['SAN_VAT_SITE_URL', 'https://user@sanvat.vn'],
    ['SAN_VAT_CONTENT', 'nowhere'],
    ['SAN_VAT_OUT', '.'],
    ['SAN_VAT_OUT', '..'],
    ['SAN_VAT_OUT', 'content'],
    ['SAN_VAT_OUT', 'content/products'],
  ])('refuses %s=%s and names it', (name, value) => {
    expect(messageOf({ [name]: value })).toContain(name);
  });

  test('names everything that is wrong at once', () => {
    expect(messageOf({ SAN_VAT_TODAY: 'x', SAN_VAT_BASE: '//:' }).split('\n')).toHaveLength(2);
  });
});

import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../../src/outputs/hosts/headers.ts';

const imageSources = (url: string) =>
  /img-src ([^;]*);/.exec(contentSecurityPolicy({ url, attribution: '© A' }))?.[1];

describe('contentSecurityPolicy', () => {
  test('allows nothing inline and nobody else', () => {
    const policy = contentSecurityPolicy();
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  test('names no directive twice, which would make it invalid', () => {
    const names = contentSecurityPolicy()
      .split('; ')
      .map((directive) => directive.split(' ')[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('leaves out what counts only in a header', () => {
    expect(contentSecurityPolicy()).not.toContain('frame-ancestors');
  });

  test.each([
    ['https://tile.vidu.vn/{z}/{x}/{y}.png', 'https://tile.vidu.vn'],
    ['https://{s}.tile.vidu.vn/{z}/{x}/{y}.png', 'https://*.tile.vidu.vn'],
    ['https://map-{s}.vidu.vn/{z}/{x}/{y}.png', 'https://*.vidu.vn'],
  ])('allows pictures of the map background %s', (url, source) => {
    expect(imageSources(url)).toBe(`'self' data: ${source}`);
  });
});

import { describe, expect, test } from 'vitest';
import { LinkCheck } from '../../../../scripts/lib/release/links.ts';
import { readPage } from '../../../../scripts/lib/release/page.ts';
import { listSiteFiles } from '../../../../scripts/lib/release/site-files.ts';
import { builtFolder } from '../../../support/built-folder.ts';

/** What is wrong with a site of these pages. */
async function findings(pages: Record<string, string>, base = '/'): Promise<string[]> {
  const files = await listSiteFiles(
    builtFolder({ 'a.css': '', 'x/index.html': '<p id="here">', ...pages }),
  );
  const check = new LinkCheck(files, new URL('https://sanvat.vn'), base);
  for (const [file, source] of Object.entries(pages)) check.page(readPage(file, source));
  await check.finish();
  return check.problems.map(({ file, message }) => `${file}: ${message}`);
}

const languages = (vi: string, en: string) =>
  `<link rel="alternate" hreflang="vi" href="https://sanvat.vn${vi}"><link rel="alternate" hreflang="en" href="https://sanvat.vn${en}">`;

describe('LinkCheck', () => {
  test.each([
    '<a href="/x/">',
    '<a href="x/">',
    '<a href="/x/?q=1#here">',
    '<a href="#there" id="there">',
    '<a href="#">',
    '<link rel="canonical" href="https://sanvat.vn/x/">',
    '<link rel="stylesheet" href="/a.css">',
    '<a href="https://baotuyenquang.example/bai">',
    '<a href="tel:+84912345678">',
    '<a href="webcal://sanvat.vn/a.css">',
    '<meta http-equiv="refresh" content="0;url=/x/">',
  ])('lets %s pass', async (source) => {
    expect(await findings({ 'index.html': source })).toEqual([]);
  });

  test.each([
    ['<a href="/y/">', 'leads nowhere'],
    ['<a href="y/">', 'leads nowhere'],
    ['<a href="/x">', 'lacks its last slash'],
    ['<a href="/x/#nowhere">', 'nothing has that id'],
    ['<a href="#nowhere">', 'nothing has that id'],
    ['<img src="/_astro/a.webp">', 'leads nowhere'],
    ['<img srcset="/a.css 1x, /b.webp 2x">', 'leads nowhere'],
    ['<link rel="canonical" href="https://sanvat.vn/y/">', 'leads nowhere'],
    ['<link rel="alternate" hreflang="en" href="https://sanvat.vn/en/y/">', 'leads nowhere'],
    ['<meta property="og:image" content="https://sanvat.vn/og/y.png">', 'leads nowhere'],
    ['<meta http-equiv="refresh" content="0;url=/y/">', 'leads nowhere'],
    ['<a href="webcal://sanvat.vn/y.ics">', 'leads nowhere'],
    ['<a href="javascript:void(0)">', 'not allowed'],
    ['<a href="/%E0%A4%A/">', 'leads nowhere'],
    ['<p id="a"></p><p id="a">', 'twice'],
  ])('finds what is wrong with %s', async (source, message) => {
    expect((await findings({ 'index.html': source })).join('\n')).toContain(message);
  });

  test('wants links to stay under the base', async () => {
    const pages = { 'index.html': '<a href="/ocop/x/"><a href="/x/">' };
    expect(await findings(pages, '/ocop/')).toEqual([
      'index.html: line 1: <a> /x/ is outside the base /ocop/',
    ]);
  });

  test('wants two languages to name each other', async () => {
    const both = languages('/x/', '/en/x/');
    expect(await findings({ 'x/index.html': both, 'en/x/index.html': both })).toEqual([]);
    expect(await findings({ 'x/index.html': both, 'en/x/index.html': '' })).toEqual([
      'x/index.html: names en/x/index.html as itself in another language, but not the other way round',
    ]);
  });

  test('asks nothing of the languages of a page that search engines leave out', async () => {
    const unlisted = `<meta name="robots" content="noindex">${languages('/x/', '/x/')}`;
    expect(await findings({ '404.html': unlisted })).toEqual([]);
    expect(await findings({ '404.html': languages('/x/', '/x/') })).toContain(
      '404.html: names other languages (hreflang) but not itself',
    );
  });
});

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { checkContent } from './content-check.ts';
import { formatReport } from './report.ts';

/** What the guides show of a site: the picture, the page, and where to look. */
const views = [
  { name: 'trang-san-pham', path: 'san-pham/banh-gai-mau/' },
  { name: 'theo-doi', path: 'theo-doi/' },
  { name: 'chung-nhan', path: 'san-pham/banh-gai-mau/', at: '.cert' },
] as const;

/**
 * Takes the pictures of a site and of its check for the guides.
 *
 * @param page a page of the size that the pictures are to have
 * @param url where the site is served
 * @param content the folder that it was built from
 * @param day for which it was built
 * @param folder where the pictures are put, as `.png`
 */
export async function takeSitePictures(
  page: Page,
  url: string,
  content: string,
  day: string,
  folder: string,
): Promise<void> {
  for (const view of views) {
    await page.goto(`${url}${view.path}`, { waitUntil: 'networkidle' });
    const path = join(folder, `${view.name}.png`);
    await ('at' in view ? page.locator(view.at).first() : page).screenshot({ path });
  }
  // Away from the site, whose policy would forbid the styles of this page.
  await page.goto('about:blank');
  await page.setContent(await reportPage(content, day));
  await page.locator('pre').screenshot({ path: join(folder, 'kiem-tra.png') });
}

/** What the check says of a product with three slips, as a terminal shows it. */
async function reportPage(content: string, day: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'three-slips-'));
  try {
    await cp(content, copy, { recursive: true });
    const file = join(copy, 'products', 'banh-gai-mau.json');
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text
        .replace('"htx-banh-gai-mau"', '"htx-banh-gai"')
        .replace(/"issuedOn": "(\d+)-(\d+)-(\d+)"/, '"issuedOn": "$3/$2/$1"')
        .replace(/"shelfLifeDays": \d+/, '"shelfLifeDays": "năm ngày"'),
    );
    const { problems } = await checkContent({ content: copy, today: day });
    const report = formatReport(
      problems.filter(({ level }) => level === 'error'),
      'vi',
    );
    const escaped = report.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
    return `<!doctype html><meta charset="utf-8"><style>
      body { margin: 0; background: #14162b }
      pre { margin: 0; padding: 28px 32px; width: 1216px; box-sizing: border-box; color: #f4efe2;
        background: #14162b; font: 19px/1.6 monospace; white-space: pre-wrap }
    </style><pre>$ npm run check\n\n${escaped}</pre>`;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

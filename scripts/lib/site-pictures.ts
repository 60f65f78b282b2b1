import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectEnvironment } from './child.ts';
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
  const copy = await mkdtemp(join(tmpdir(), 'guide-content-'));
  try {
    await cp(content, copy, { recursive: true });
    for (const [name, said] of [
      ['nhap-thu', await importSaid(copy, day)],
      ['so-voi', await diffSaid(copy, content, day)],
      ['kiem-tra', await checkSaid(copy, day)],
    ] as const) {
      // Away from the site, whose policy would forbid the styles of this page.
      await page.goto('about:blank');
      await page.setContent(terminalPage(said));
      await page.locator('pre').screenshot({ path: join(folder, `${name}.png`) });
    }
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** What a command was, and what it said. */
interface Said {
  command: string;
  output: string;
}

const PRODUCT = 'products/banh-gai-mau.json';

async function edit(content: string, change: (text: string) => string): Promise<void> {
  const file = join(content, PRODUCT);
  await writeFile(file, change(await readFile(file, 'utf8')));
}

/** A table with one value that is right and one that is not, as an officer would try it first. */
async function importSaid(content: string, day: string): Promise<Said> {
  const table = join(content, '..', 'bang-cua-xa.csv');
  const rows = ['Mã sản phẩm,Để được (ngày)', 'banh-gai-mau,9', 'mat-ong-rung-mau,hai năm'];
  await writeFile(table, rows.join('\r\n'));
  const output = await run('import', [table, '--dry-run'], content, day);
  await rm(table);
  return { command: 'npm run import -- bang-cua-xa.csv --dry-run', output };
}

/** What a change of one product does. */
async function diffSaid(content: string, before: string, day: string): Promise<Said> {
  await edit(content, (text) => text.replace(/"shelfLifeDays": \d+/, '"shelfLifeDays": 9'));
  const output = await run('diff', [before], content, day);
  return { command: 'npm run diff -- main', output };
}

/** The errors of a product with three slips. */
async function checkSaid(content: string, day: string): Promise<Said> {
  await edit(content, (text) =>
    text
      .replace('"htx-banh-gai-mau"', '"htx-banh-gai"')
      .replace(/"issuedOn": "(\d+)-(\d+)-(\d+)"/, '"issuedOn": "$3/$2/$1"')
      .replace(/"shelfLifeDays": \d+/, '"shelfLifeDays": "năm ngày"'),
  );
  const { problems } = await checkContent({ content, today: day });
  const errors = problems.filter(({ level }) => level === 'error');
  return { command: 'npm run check', output: formatReport(errors, 'vi') };
}

/** What a command of the project says, whether it ends well or not. */
async function run(
  script: string,
  parts: readonly string[],
  content: string,
  day: string,
): Promise<string> {
  const env = projectEnvironment({ SAN_VAT_CONTENT: content, SAN_VAT_TODAY: day });
  const program = [`scripts/${script}.ts`, ...parts];
  return new Promise((resolve) => {
    execFile(process.execPath, program, { env }, (_, out, wrong) => resolve(`${out}${wrong}`));
  });
}

/** A command and its words as a terminal shows them. */
function terminalPage({ command, output }: Said): string {
  const escaped = output.trim().replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: #14162b }
    pre { margin: 0; padding: 28px 32px; width: 1216px; box-sizing: border-box; color: #f4efe2;
      background: #14162b; font: 19px/1.6 monospace; white-space: pre-wrap }
  </style><pre>$ ${command}\n\n${escaped}</pre>`;
}

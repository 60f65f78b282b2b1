import type { ExcludedFile } from '../../src/catalogue/records.ts';
import type { Settings } from '../../src/settings.ts';
import {
  contentSecurityPolicy,
  editorFolder,
  editorPolicy,
} from '../../src/outputs/hosts/headers.ts';
import type { SiteData } from '../../src/schema/site.ts';
import { buildWithAstro, type LogProblem } from './astro-build.ts';
import { type ContentVerdict, runContentCheck } from './content-check.ts';
import { writeEditor } from './editor/write.ts';
import { withLock } from './lock.ts';
import { compressFiles } from './release/compression.ts';
import { completenessProblems } from './release/completeness.ts';
import { writeHostHeaders } from './release/host-headers.ts';
import { imageProblems } from './release/images.ts';
import { leftoverProblems } from './release/leftovers.ts';
import { writePublishedPhotos } from './release/published-photos.ts';
import { LinkCheck } from './release/links.ts';
import { writeManifest } from './release/manifest.ts';
import { readPage } from './release/page.ts';
import { policyFindings } from './release/policy.ts';
import { problemLines, type ReleaseProblem } from './release/problem.ts';
import { writeRedirects } from './release/redirects.ts';
import { removeFolders, removeFoldersNow, prepareFolders, publish } from './release/publication.ts';
import { htmlFiles, listSiteFiles, type SiteFiles } from './release/site-files.ts';
import { onStop } from './stop.ts';
import { writeTextIndex } from './release/text-index.ts';

/** A release that is in place. */
export interface Release {
  /** Files that were left out of it, for `--hold` alone. */
  held: readonly ExcludedFile[];
}

// Astro keeps lists of the content's files in `.astro`, which two builds at once would mix up.
const LOCK_FILE = '.cache/build.lock';

/**
 * Makes a release: checks the content, builds it cold, checks what was built, and puts it in the
 * place of the last one. Whatever goes wrong is printed, and the last release stays as it is.
 *
 * @returns what the release is without; nothing when there is no new one
 * @throws ForeignFolderError when the out folder holds something else
 */
export async function makeRelease(settings: Settings): Promise<Release | undefined> {
  const startedAt = performance.now();
  const verdict = await runContentCheck(settings);
  if (!verdict.isGood) return undefined;

  return withLock(LOCK_FILE, async () => {
    const workshop = await prepareFolders(settings.out);
    const forget = onStop(() => removeFoldersNow(workshop));
    try {
      const isWhole = verdict.held.length === 0;
      if (!isWhole) await writePublishedPhotos(workshop.kept, settings.content, verdict.entries);
      const complaints = await buildWithAstro(settings, {
        ...workshop,
        pictures: isWhole ? settings.content : workshop.kept,
      });
      if (complaints.length > 0) {
        return refuse(complaintLines(complaints));
      }
      await writeTextIndex(workshop.site, settings);
      await writeRedirects(workshop.site, verdict.entries, settings.today);
      if (settings.editor) await writeEditor(workshop.site, settings, verdict.entries.site);
      const files = await listSiteFiles(workshop.site);
      const { tiles, held } = verdict;
      const editor = verdict.entries.site?.editor;
      const { problems, pageCount } = await checkSite(files, settings, { tiles, editor, held });
      if (problems.length > 0) return refuse(problemLines(problems), problems.length);

      await writeHostHeaders({ files, base: settings.base, tiles, editor });
      const whole = await listSiteFiles(workshop.site);
      const fingerprint = await writeManifest(whole, verdict.entries, settings.today);
      if (process.env['SAN_VAT_COMPRESS'] === '1')
        await compressFiles(await listSiteFiles(workshop.site));
      await publish(workshop);
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      console.log(`Đã dựng ${pageCount} trang vào ${settings.out} trong ${seconds} giây.`);
      console.log(`Dấu của bản kê (manifest.json): ${fingerprint}`);
      return { held };
    } finally {
      forget();
      await removeFolders(workshop);
    }
  });
}

type CheckSettings = Pick<Settings, 'content' | 'site' | 'base'>;
/** What the policies of a site depend on. */
type PolicyData = Pick<SiteData, 'tiles' | 'editor'>;

/** Everything in a built site that must not be published. */
async function checkSite(
  files: SiteFiles,
  settings: CheckSettings,
  { held, ...policies }: PolicyData & Pick<ContentVerdict, 'held'>,
): Promise<{ problems: ReleaseProblem[]; pageCount: number }> {
  // Pictures are decoded on threads of their own, while pages are read on this one.
  const [inImages, inPages] = await Promise.all([
    imageProblems(files),
    checkPages(files, settings, policies),
  ]);
  const { content, base } = settings;
  return {
    pageCount: inPages.pageCount,
    problems: [
      ...inPages.problems,
      ...leftoverProblems(files),
      ...(await completenessProblems(
        files,
        content,
        base,
        held.map(({ file }) => file),
      )),
      ...inImages,
    ],
  };
}

/** Reads every page, one by one and once. */
async function checkPages(
  files: SiteFiles,
  { site, base }: CheckSettings,
  { tiles, editor }: PolicyData,
): Promise<{ problems: ReleaseProblem[]; pageCount: number }> {
  const links = new LinkCheck(files, site, base);
  const policy = contentSecurityPolicy(tiles);
  const policyOfEditor = editorPolicy(editor);
  const isOfEditor = (file: string) => file.startsWith(editorFolder.slice(1));
  const problems: ReleaseProblem[] = [];
  let pageCount = 0;
  for await (const { file, source } of htmlFiles(files)) {
    const page = readPage(file, source);
    for (const message of policyFindings(page, isOfEditor(file) ? policyOfEditor : policy)) {
      problems.push({ check: 'policy', file, message });
    }
    links.page(page);
    pageCount++;
  }
  await links.finish();
  return { problems: [...problems, ...links.problems], pageCount };
}

/** The first line of each: the rest, mostly a stack, is in the log above. */
const complaintLines = (complaints: readonly LogProblem[]): string[] => [
  ...new Set(
    complaints.map(({ level, message }) => `${message.trim().split('\n')[0]} [astro ${level}]`),
  ),
];

function refuse(lines: readonly string[], count = lines.length): undefined {
  console.error(`\nKhông phát hành: ${count} lỗi. Bản đang có giữ nguyên. (Not released.)`);
  for (const line of lines) console.error(`  ${line}`);
  return undefined;
}

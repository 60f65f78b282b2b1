import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Settings } from '../../../src/settings.ts';
import { editorConfig } from '../../../src/outputs/editor/config.ts';
import { editorFiles, editorPage } from '../../../src/outputs/editor/page.ts';
import { editorFolder } from '../../../src/outputs/hosts/headers.ts';
import { absoluteUrl, homePath, href, markPath } from '../../../src/outputs/addresses/index.ts';
import type { SiteData } from '../../../src/schema/site.ts';
import { editorBundle } from './bundle.ts';

/**
 * Writes the web editor into a site: the page, its configuration, and the bundle of its script.
 *
 * @param site the folder of the site
 * @param data what `site.json` says; nothing where it is broken or missing, and files are to be mended
 */
export async function writeEditor(
  site: string,
  { content }: Pick<Settings, 'content'>,
  data: SiteData | undefined,
): Promise<void> {
  const folder = join(site, editorFolder);
  const bundle = await editorBundle();
  await mkdir(folder, { recursive: true });
  for (const file of bundle.files) await cp(join(bundle.folder, file), join(folder, file));
  const siteName = data?.name.vi ?? 'Sản Vật';
  const editor = data?.editor;
  const config = editorConfig({
    editor,
    siteName,
    siteUrl: absoluteUrl(homePath('vi')),
    logo: href(markPath),
    content: contentInProject(content),
  });
  await writeFile(join(folder, editorFiles.config), JSON.stringify(config));
  await writeFile(
    join(folder, editorFiles.page),
    editorPage({ siteName, editor, script: bundle.script, styles: bundle.styles }),
  );
}

/** The content folder as the repository has it. One that lies elsewhere is a repository's of its own. */
function contentInProject(content: string): string {
  const path = relative(process.cwd(), content).split(sep).join('/');
  return path === '' || path.startsWith('..') ? 'content' : path;
}

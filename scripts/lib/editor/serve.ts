import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../../src/settings.ts';
import { editorFolder } from '../../../src/outputs/hosts/headers.ts';
import { markPath } from '../../../src/outputs/addresses/index.ts';
import type { SiteData } from '../../../src/schema/site.ts';
import { writeHostHeaders } from '../release/host-headers.ts';
import { listSiteFiles } from '../release/site-files.ts';
import { type RunningServer, serve } from '../serve.ts';
import { writeEditor } from './write.ts';

const FOLDER = join('.cache', 'edit');
const FIRST_PORT = 4331;
const MORE_PORTS = 50;

/**
 * Serves the editor to this computer, without a site around it.
 *
 * @param data what `site.json` says; nothing when it cannot be read
 */
export async function serveEditor(
  settings: Pick<Settings, 'content' | 'base'>,
  data: SiteData | undefined,
  folder = FOLDER,
): Promise<RunningServer> {
  const { base } = settings;
  await rm(folder, { recursive: true, force: true });
  await writeEditor(folder, settings, data);
  await cp(join('public', markPath), join(folder, markPath));
  await writeHostHeaders({
    files: await listSiteFiles(folder),
    base,
    tiles: 'none',
    editor: data?.editor,
  });
  // There is nothing else here to look at.
  await writeFile(join(folder, '_redirects'), `${base} ${base}${editorFolder.slice(1)} 301\n`);
  return serve({ folder, base, port: FIRST_PORT, morePorts: MORE_PORTS });
}

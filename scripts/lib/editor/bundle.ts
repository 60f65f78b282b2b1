/**
 * The script of the web editor. It is by far the largest of the site and depends on nothing that
 * officers write, so it is bundled apart from the site, and kept until one of its sources changes.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, version as viteVersion } from 'vite';
import { layerBlocks } from '../../../src/integrations/layer-blocks.ts';
import { buildTarget } from '../../../src/lib/browser-floor.ts';
import { packageVersion } from '../child.ts';

/** Where the last bundle is kept. Whatever is there may be deleted at any time. */
const KEPT_IN = join('node_modules', '.cache', 'san-vat-editor');
const LIST = 'bundle.json';
const SCRIPT = fileURLToPath(new URL('../../../src/browser/editor/main.ts', import.meta.url));
const STYLE = 'src/styles/editor.css';
/** What the style sheet imports, and what the bundler is told, of which it does not tell. */
const OTHER_PARTS = [
  'src/styles/foundation/layers.css',
  'src/styles/foundation/tokens.css',
  'src/integrations/layer-blocks.ts',
];
const EMPTY = fileURLToPath(
  new URL('../../../src/browser/editor/no-highlighting.ts', import.meta.url),
);
/** What of the project a bundle is made of; what is installed is named by its version. */
const OWN_SOURCES = `src${sep}`;

/** A bundle in a folder of its own. */
export interface EditorBundle {
  folder: string;
  /** All files, and among them the one that the page names as its script and those that are its styles. */
  files: string[];
  script: string;
  styles: string[];
}

interface KeptList extends Omit<EditorBundle, 'folder'> {
  versions: string;
  /** Digests of our own sources, by their paths in the project. */
  sources: Record<string, string>;
}

/**
 * The bundle of the editor as its sources are now, made when there is none yet.
 *
 * @param root the project's folder
 */
export async function editorBundle(root = process.cwd()): Promise<EditorBundle> {
  const folder = join(root, KEPT_IN);
  const kept = await keptList(folder);
  if (kept && (await isFresh(kept, folder, root))) return { ...kept, folder };
  return { ...(await makeBundle(root, folder)), folder };
}

async function keptList(folder: string): Promise<KeptList | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, LIST), 'utf8')) as KeptList;
  } catch {
    return undefined;
  }
}

async function isFresh(list: KeptList, folder: string, root: string): Promise<boolean> {
  if (list.versions !== versions()) return false;
  if (!list.files.every((file) => existsSync(join(folder, file)))) return false;
  const digests = await Promise.all(
    Object.entries(list.sources).map(async ([path, digest]) =>
      existsSync(join(root, path)) ? (await digestOf(join(root, path))) === digest : false,
    ),
  );
  return digests.every(Boolean);
}

const versions = (): string =>
  `@sveltia/cms ${packageVersion('@sveltia/cms')}, vite ${viteVersion}, for ${buildTarget.join(' ')}`;

const digestOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

/**
 * Removes the fonts that the CMS loads from a third-party server: it brings the same ones along, and
 * a page of ours asks nobody else for anything.
 */
const withoutForeignFonts: Plugin = {
  name: 'without-foreign-fonts',
  transform: {
    filter: { id: /@sveltia\/cms\/npm\/index\.js/ },
    handler(code) {
      const own = code.replaceAll(/@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, '');
      if (own === code || own.includes('cdn.jsdelivr.net')) {
        throw new Error('The CMS names its fonts in another way now: see withoutForeignFonts.');
      }
      return { code: own, map: null };
    },
  },
};

async function makeBundle(root: string, folder: string): Promise<KeptList> {
  // Two at once each make their own, and the later one stays.
  const workshop = `${folder}-${process.pid}`;
  const sources = new Set([STYLE, ...OTHER_PARTS].map((path) => resolve(root, path)));
  const result = await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    publicDir: false,
    cacheDir: join(workshop, 'vite'),
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      // Colours for 300 programming languages, 9 MB of them, that no story is written in.
      alias: [{ find: /^@shikijs\/(langs|themes)\/.+$/, replacement: EMPTY }],
    },
    plugins: [
      withoutForeignFonts,
      layerBlocks(),
      {
        name: 'own-sources',
        moduleParsed: ({ id }) => {
          const path = relative(root, id.split('?')[0] ?? id);
          if (path.startsWith(OWN_SOURCES)) sources.add(resolve(root, path));
        },
      },
    ],
    build: {
      outDir: join(workshop, 'files'),
      emptyOutDir: true,
      assetsDir: 'assets',
      target: buildTarget,
      cssTarget: buildTarget,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: [SCRIPT, resolve(root, STYLE)] },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as {
    output: { type: string; fileName: string; isEntry?: boolean }[];
  };
  const files = output.map(({ fileName }) => fileName).sort();
  const list: KeptList = {
    versions: versions(),
    sources: Object.fromEntries(
      await Promise.all(
        [...sources]
          .sort()
          .map(async (path) => [relative(root, path), await digestOf(path)] as const),
      ),
    ),
    files,
    script:
      output.find(({ isEntry, fileName }) => isEntry && fileName.endsWith('.js'))?.fileName ?? '',
    styles: files.filter((file) => file.endsWith('.css')),
  };
  await writeFile(join(workshop, 'files', LIST), JSON.stringify(list, null, 1));
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, '..'), { recursive: true });
  await rename(join(workshop, 'files'), folder);
  await rm(workshop, { recursive: true, force: true });
  return list;
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  commonHeaders,
  dataFolders,
  dataHeaders,
  editorFolder,
  editorHeaders,
  embedFolders,
  embedHeaders,
  framePolicy,
  type Headers,
  immutableFolders,
  immutableHeaders,
  policyHeader,
  revalidatedHeaders,
} from '../../../src/outputs/hosts/headers.ts';
import type { EditorData } from '../../../src/schema/editor.ts';
import type { SiteData } from '../../../src/schema/site.ts';
import type { SiteFiles } from './site-files.ts';

/** What the headers of a release depend on. */
export interface HostedSite {
  files: SiteFiles;
  base: string;
  tiles: SiteData['tiles'];
  /** The repository of the web editor; whether the release has one at all is seen in its files. */
  editor?: EditorData | undefined;
}

const hasEditor = ({ files }: HostedSite): boolean =>
  files.paths.has(`${editorFolder.slice(1)}index.html`);

/**
 * Writes the headers into the release, in the words of each kind of host: `_headers` for those that
 * read it (Netlify, Cloudflare and kin), and a part of the configuration for nginx and for Caddy.
 */
export async function writeHostHeaders(site: HostedSite): Promise<void> {
  const texts = {
    _headers: headersFile(site),
    'headers.nginx.conf': nginxLocations(site),
    'headers.caddy': caddySnippet(site),
  };
  for (const [name, text] of Object.entries(texts)) {
    await writeFile(join(site.files.folder, name), text);
  }
}

type Rule = [path: string, headers: Headers];

/**
 * The `_headers` file. On these hosts the headers of all rules that fit are sent, and one cannot be
 * taken back, so embeds are left out of the rule against framing instead of being excepted from it.
 * For the same reason all that the web editor needs otherwise is said of every path but its own.
 */
export function headersFile(site: HostedSite): string {
  const { base } = site;
  const rules: Rule[] = [
    ...(hasEditor(site) ? rulesBesideEditor(site) : rulesForAll(site)),
    ...embedFolders.map((folder): [string, Headers] => [
      `${folder}*`,
      { 'Content-Security-Policy': framePolicy.embed, ...embedHeaders },
    ]),
    ...dataFolders.map((folder): [string, Headers] => [`${folder}*`, dataHeaders]),
    ...immutableFolders.map((folder): [string, Headers] => [`${folder}*`, immutableHeaders]),
  ];
  return rules
    .flatMap(([path, headers]) => [
      `${base.slice(0, -1)}${path}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      '',
    ])
    .join('\n');
}

const rulesForAll = ({ files, tiles }: HostedSite): Rule[] => [
  ['/*', { 'Content-Security-Policy': policyHeader(tiles), ...commonHeaders }],
  ...unframedPaths(files).map((path): Rule => [
    path,
    { 'Content-Security-Policy': framePolicy.page },
  ]),
];

function rulesBesideEditor({ files, tiles, editor }: HostedSite): Rule[] {
  const ofEditor = editorHeaders(editor);
  const isShared = ([name, value]: [string, string]) => ofEditor[name] === value;
  const shared = Object.fromEntries(Object.entries(commonHeaders).filter(isShared));
  const own = Object.fromEntries(
    Object.entries(commonHeaders).filter((header) => !isShared(header)),
  );
  const onlyEditor = Object.fromEntries(
    Object.entries(ofEditor).filter(([name]) => !(name in shared)),
  );
  const unframed = new Set(unframedPaths(files));
  const inside = [...unframed].filter((path) => !topPaths(files).has(path));
  return [
    ['/*', shared],
    [`${editorFolder}*`, onlyEditor],
    ...[...topPaths(files)]
      .filter((path) => path !== `${editorFolder}*`)
      .map((path): Rule => {
        const frames = unframed.has(path) ? `; ${framePolicy.page}` : '';
        return [path, { 'Content-Security-Policy': `${policyHeader(tiles)}${frames}`, ...own }];
      }),
    ...inside.map((path): Rule => [path, { 'Content-Security-Policy': framePolicy.page }]),
  ];
}

/** Every path of the release by its first part: `/`, `/san-pham/*`, `/sw.js` … */
function topPaths({ paths }: SiteFiles): Set<string> {
  const tops = [...paths].map((path) => {
    const [first = '', ...deeper] = path.split('/');
    if (deeper.length > 0) return `/${first}/*`;
    return `/${first === 'index.html' ? '' : first}`;
  });
  return new Set(tops.sort());
}

/**
 * All pages but the embeds, as few paths as can say it: a whole folder where none of its pages is an
 * embed, else what is in it. `/`, `/404.html`, `/san-pham/*`, `/en/`, `/en/products/*` …
 */
function unframedPaths({ paths }: SiteFiles): string[] {
  const found = new Set<string>();
  for (const path of paths) {
    if (!path.endsWith('.html')) continue;
    const page = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
    if (embedFolders.some((folder) => page.startsWith(folder))) continue;
    found.add(widestUnframed(page));
  }
  return [...found].sort();
}

function widestUnframed(page: string): string {
  for (let end = page.indexOf('/', 1); end !== -1; end = page.indexOf('/', end + 1)) {
    const folder = page.slice(0, end + 1);
    if (!embedFolders.some((embed) => embed.startsWith(folder))) return `${folder}*`;
  }
  return page;
}

/** Headers of the kinds of address, for servers where exactly one rule applies. */
function headersByKind({
  tiles,
  editor,
}: HostedSite): Record<'page' | 'embed' | 'data' | 'immutable' | 'editor', Headers> {
  const policy = (frames: string) => ({
    'Content-Security-Policy': `${policyHeader(tiles)}; ${frames}`,
    ...commonHeaders,
  });
  return {
    page: { ...policy(framePolicy.page), ...revalidatedHeaders },
    embed: { ...policy(framePolicy.embed), ...embedHeaders, ...revalidatedHeaders },
    data: { ...policy(framePolicy.page), ...dataHeaders, ...revalidatedHeaders },
    immutable: { ...policy(framePolicy.page), ...immutableHeaders },
    editor: { ...editorHeaders(editor), ...revalidatedHeaders },
  };
}

function foldersByKind(site: HostedSite): [folders: readonly string[], headers: Headers][] {
  const { embed, data, immutable, editor } = headersByKind(site);
  return [
    ...(hasEditor(site) ? [[[editorFolder], editor] as [string[], Headers]] : []),
    [embedFolders, embed],
    [dataFolders, data],
    [immutableFolders, immutable],
  ];
}

/** Locations for nginx. Each repeats all headers, because `add_header` in a location drops the outer ones. */
export function nginxLocations(site: HostedSite): string {
  const { base } = site;
  const location = (folder: string, headers: Headers) => [
    `location ${base.slice(0, -1)}${folder} {`,
    ...Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '  try_files $uri $uri/ =404;',
    '}',
    '',
  ];
  return [
    '# Inside a server block that has root, index and TLS:  include …/headers.nginx.conf;',
    'absolute_redirect off;',
    'charset utf-8;',
    'gzip_static on;',
    `error_page 404 ${base}404.html;`,
    '',
    ...location('/', headersByKind(site).page),
    ...foldersByKind(site).flatMap(([folders, headers]) =>
      folders.flatMap((folder) => location(folder, headers)),
    ),
  ].join('\n');
}

/** Headers for Caddy. */
export function caddySnippet(site: HostedSite): string {
  const { base } = site;
  const special = foldersByKind(site);
  const paths = (folders: readonly string[]) =>
    folders.map((folder) => `${base.slice(0, -1)}${folder}*`).join(' ');
  const block = (matcher: string, headers: Headers) => [
    `header ${matcher} {`,
    ...Object.entries(headers).map(([name, value]) => `  ${name} "${value}"`),
    '}',
    '',
  ];
  return [
    '# Inside a site block that has root:  import …/headers.caddy',
    'file_server {',
    '  precompressed br gzip',
    '}',
    'handle_errors {',
    `  rewrite * ${base}404.html`,
    '  file_server',
    '}',
    '',
    `@page not path ${special.map(([folders]) => paths(folders)).join(' ')}`,
    ...block('@page', headersByKind(site).page),
    ...special.flatMap(([folders, headers], index) => [
      `@special${index} path ${paths(folders)}`,
      ...block(`@special${index}`, headers),
    ]),
  ].join('\n');
}

/**
 * Where old addresses lead: as a page that sends its reader on, for every host, and as redirects in
 * the words of the hosts that can do better. The moves stand in `content/redirects.json`.
 */
import { nameOf } from '../../catalogue/record-name.ts';
import type { Move } from '../../catalogue/records.ts';
import { langs, type Lang, pick, useStrings } from '../../i18n/index.ts';
import { escapeXml } from '../../lib/xml.ts';
import type { SiteData } from '../../schema/site.ts';
import { contentSecurityPolicy } from '../hosts/headers.ts';
import {
  absoluteUrl,
  href,
  type PrintedKind,
  printedKinds,
  printPath,
  recordFilePath,
  recordPath,
  shortPath,
} from './index.ts';

/** One old address and the new one, as paths without base. */
export interface Redirect {
  from: string;
  to: string;
  lang: Lang;
  move: Move;
}

/** Every address that a moved record had: its page in each language, its short address, what is printed of it. */
export const redirectsOf = (moves: readonly Move[]): Redirect[] =>
  moves.flatMap((move) => {
    const { data, to } = move;
    const old = { kind: to.kind, id: data.from };
    const pair = (path: (record: { kind: typeof to.kind; id: string }) => string, lang: Lang) => ({
      from: path(old),
      to: path(to),
      lang,
      move,
    });
    const isPrinted = (printedKinds as readonly string[]).includes(to.kind);
    return [
      ...langs.map((lang) => pair((record) => recordPath(record, lang), lang)),
      ...(to.kind === 'product' ? [pair(shortPath, 'vi')] : []),
      ...(isPrinted
        ? langs.map((lang) =>
            pair((record) => printPath(record as { kind: PrintedKind; id: string }, lang), lang),
          )
        : []),
    ];
  });

/**
 * The page at an old address: it leads on at once, by a header of its own (no script), names the new
 * address as canonical, and shows a link to visitors whose browser does not follow the redirect.
 *
 * @param styles addresses of the site's own style sheets, with base
 */
export function redirectPage(
  { to, lang, move }: Redirect,
  tiles: SiteData['tiles'],
  styles: readonly string[],
): string {
  const t = useStrings(lang).data.moved;
  const record = move.to;
  const name = pick(nameOf(record), lang);
  const { note } = move.data;
  const why = note && pick(note, lang);
  const inLang = (text: { text: string; lang: Lang }) =>
    `<span lang="${text.lang}">${escapeXml(text.text)}</span>`;
  const address = escapeXml(href(to));
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(contentSecurityPolicy(tiles))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(t.title(name.text))}</title>
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${escapeXml(absoluteUrl(to))}">
<meta name="color-scheme" content="light dark">
${styles.map((style) => `<link rel="stylesheet" href="${escapeXml(style)}">`).join('\n')}
</head>
<body>
<main class="wrap section" id="main" data-kind="${record.kind}" data-id="${record.id}">
<h1>${escapeXml(t.heading)}</h1>
${why ? `<p>${inLang(why)}</p>\n` : ''}<p>${escapeXml(t.now)} <a href="${address}">${inLang(name)}</a></p>
</main>
</body>
</html>
`;
}

/** What stands at the address of an old record's JSON: that the id is gone, and where to ask instead. */
export const movedRecord = ({ data, to }: Move): string =>
  `${JSON.stringify({
    collection: data.collection,
    id: data.from,
    movedTo: to.id,
    movedOn: data.on,
    url: absoluteUrl(recordFilePath(data.collection, to.id)),
  })}\n`;

/** Rules for hosts that read `_redirects` (Netlify, Cloudflare and kin): from, to, status. */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${href(from)} ${href(to)} 301\n`).join('');

/** The old addresses as a map for nginx, which looks an address up in one step however many there are. */
export const nginxRedirects = (redirects: readonly Redirect[]): string =>
  [
    '# Inside the http block:    include …/redirects.nginx.conf;',
    '# Inside the server block:  if ($san_vat_moved) { return 301 $san_vat_moved; }',
    'map $uri $san_vat_moved {',
    '  default "";',
    ...redirects.map(({ from, to }) => `  "${href(from)}" "${href(to)}";`),
    '}',
    '',
  ].join('\n');

/** The old addresses for Caddy. */
export const caddyRedirects = (redirects: readonly Redirect[]): string =>
  [
    '# Inside a site block, before headers.caddy:  import …/redirects.caddy',
    'map {path} {san_vat_moved} {',
    ...redirects.map(({ from, to }) => `  ${href(from)} ${href(to)}`),
    '  default ""',
    '}',
    '@moved expression `{san_vat_moved} != ""`',
    'redir @moved {san_vat_moved} 301',
    '',
  ].join('\n');

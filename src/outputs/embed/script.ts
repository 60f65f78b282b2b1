import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameHeights, frameSandbox, WIDE_PX } from './embed.ts';
import type { SiteFile } from '../../lib/site-file.ts';
import { type EmbedKind, embedRoot, embedScriptPath } from '../addresses/index.ts';

/**
 * The script of `<san-vat-product>`, with the addresses and heights of this site: one file, without
 * anything to load beside it. It is small enough to be reviewed by those who put it on their pages.
 */
export function embedScript(): string {
  // Read, not imported: it is text for other people's pages and no part of the build.
  const source = readFileSync(join(process.cwd(), 'src/outputs/embed/element.js'), 'utf8');
  const kinds = Object.fromEntries(
    (Object.keys(frameHeights) as EmbedKind[]).map((kind) => [
      kind,
      {
        folders: { vi: embedRoot(kind, 'vi').slice(1), en: embedRoot(kind, 'en').slice(1) },
        heights: frameHeights[kind],
      },
    ]),
  );
  return source
    .replace('__KINDS__', JSON.stringify(kinds))
    .replace('__SANDBOX__', frameSandbox)
    .replace('__WIDE__', String(WIDE_PX));
}

/** That script as a file. */
export const embedScriptFile = (): SiteFile => ({
  path: embedScriptPath,
  type: 'text/javascript; charset=utf-8',
  body: embedScript,
});

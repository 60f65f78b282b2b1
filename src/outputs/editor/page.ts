/**
 * The page `/admin/`. It is not one of the site's own pages: it needs another policy, its script is the
 * largest of all, and nobody who visits the catalogue has to do with it.
 */
import { type Lang, useStrings } from '../../i18n/index.ts';
import { escapeXml } from '../../lib/xml.ts';
import { editorPolicy } from '../hosts/headers.ts';
import { homePath, href, markPath } from '../addresses/index.ts';
import type { EditorData } from '../../schema/editor.ts';

/** Where the parts of the editor lie, relative to its page. */
export const editorFiles = { config: 'config.json', page: 'index.html' } as const;

export interface EditorPageParts {
  siteName: string;
  editor: EditorData | undefined;
  /** The names of the bundle's entry script and of its style sheets, relative to the page. */
  script: string;
  styles: readonly string[];
  lang?: Lang;
}

const EXAMPLE = {
  editor: { host: 'gitlab', repository: 'ubnd-xa/san-vat', applicationId: '…' },
};

/** The page: what to do where nothing is connected, and the place that the editor is put in. */
export function editorPage({ siteName, editor, script, styles, lang = 'vi' }: EditorPageParts) {
  const { title, start } = useStrings(lang).editor;
  const steps = start.localSteps.map((step) => `<li>${escapeXml(step)}</li>`).join('');
  const example = escapeXml(JSON.stringify(EXAMPLE, null, 2).slice(2, -2).replace(/^ {2}/gm, ''));
  // What is shown depends on where the page is opened, which only the browser knows.
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(editorPolicy(editor))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(`${title} · ${siteName}`)}</title>
<link rel="icon" href="${href(markPath)}" type="image/svg+xml">
${styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('\n')}
<script type="module" src="${script}"></script>
</head>
<body>
<main class="start" data-editor-start>
<p class="start-site">${escapeXml(siteName)}</p>
<h1>${escapeXml(title)}</h1>
<p class="start-lede">${escapeXml(start.lede)}</p>
<noscript><p class="start-note">${escapeXml(start.needsScript)}</p></noscript>
<p class="start-note" role="alert" data-editor-failed hidden>${escapeXml(start.failed)}</p>
<section data-editor-local hidden>
<h2>${escapeXml(start.localTitle)}</h2>
<ol>${steps}</ol>
<p><button type="button" data-editor-open>${escapeXml(start.open)}</button></p>
<p class="start-note" data-editor-unsupported hidden>${escapeXml(start.localBrowser)}</p>
<p class="start-quiet">${escapeXml(start.localGit)}</p>
</section>
<section data-editor-unset hidden>
<h2>${escapeXml(start.noHostTitle)}</h2>
<p>${escapeXml(start.noHost)}</p>
<p>${escapeXml(start.noHostLocal)}</p>
<pre><code>npm run edit</code></pre>
<p>${escapeXml(start.noHostSetting)}</p>
<pre><code>${example}</code></pre>
<p class="start-quiet">${escapeXml(start.noHostChoices)}</p>
</section>
<p><a href="${href(homePath(lang))}">${escapeXml(start.backToSite)}</a></p>
</main>
<div id="nc-root"></div>
</body>
</html>
`;
}

import type { APIContext, GetStaticPaths } from 'astro';
import type { Lang } from '../i18n/index.ts';
import { paramsByPattern } from '../lib/route-pattern.ts';
import type { SiteFile } from '../lib/site-file.ts';
import { langOfPath, pathWithoutBase } from '../outputs/addresses/index.ts';

// A type, not an interface: Astro wants props with an index signature.
type Props = { file?: SiteFile };

/**
 * A route that serves files: those whose paths fit the pattern that it is mounted at. What `[id]` and its
 * like stand for follows from the paths, so addresses are made in `src/outputs/addresses` alone.
 *
 * @param filesIn what there is, for a pattern in that language; Vietnamese where a pattern has none
 */
export const filesRoute = (
  filesIn: (lang: Lang) => readonly SiteFile[] | Promise<readonly SiteFile[]>,
) => ({
  getStaticPaths: (async ({ routePattern }) => {
    const paramsOf = paramsByPattern(routePattern);
    return (await filesIn(langOfPath(routePattern))).flatMap((file) => {
      const params = paramsOf(file.path);
      return params ? [{ params, props: { file } }] : [];
    });
  }) satisfies GetStaticPaths,

  GET: async ({ props, locals, url }: Pick<APIContext<Props>, 'props' | 'locals' | 'url'>) => {
    // Astro hands no props to a route whose pattern has no gaps.
    const path = pathWithoutBase(url.pathname);
    const file = props.file ?? (await filesIn(locals.lang)).find((one) => one.path === path);
    if (!file) throw new Error(`No file is made for ${path}.`);
    return new Response(await file.body(), { headers: { 'Content-Type': file.type } });
  },
});

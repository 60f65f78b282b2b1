import { defineMiddleware } from 'astro:middleware';
import { catalogue } from './catalogue/index.ts';
import { useStrings } from './i18n/index.ts';
import { langOfPath, pathWithoutBase } from './outputs/addresses/index.ts';

/** Gives every route its language, which its address tells, the words of that language, and the catalogue. */
export const onRequest = defineMiddleware(({ url, locals }, next) => {
  const lang = langOfPath(pathWithoutBase(url.pathname));
  Object.assign(locals, { lang, words: useStrings(lang), catalogue } satisfies App.Locals);
  return next();
});

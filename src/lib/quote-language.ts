/** Languages whose code stands in the addresses of pages that are quoted here. */
const codes = new Set([
  'de',
  'en',
  'es',
  'fr',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'pt',
  'ru',
  'sv',
  'zh',
]);
/** Letters that Vietnamese has and those languages have not. */
const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/**
 * The language of a quotation, for who reads it aloud: that in the address of its page, `/pt/…` or `en.…`, unless
 * its words are plainly Vietnamese.
 *
 * @returns a code of ISO 639, `vi` where nothing speaks for another
 */
export function quoteLanguage(quote: string, url: string | undefined): string {
  if (url === undefined || !URL.canParse(url) || vietnamese.test(quote.normalize('NFC')))
    return 'vi';
  const { hostname, pathname } = new URL(url);
  const candidates = [hostname.split('.')[0], pathname.split('/')[1]];
  return candidates.find((code) => code !== undefined && codes.has(code)) ?? 'vi';
}

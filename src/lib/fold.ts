/**
 * The one way in which this project forgets the marks of Vietnamese: for ids, for comparing names,
 * for finding duplicates and for sorting.
 */

/**
 * Lower-case letters without marks, one space between words.
 * `fold('  Bánh  gai Đắk Hoà ')` gives `banh gai dak hoa`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đðĐÐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An id from a name: `idFromName('Mật ong Chiêm Hóa')` gives `mat-ong-chiem-hoa`, at most 80 letters. */
export function idFromName(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Orders names as a Vietnamese reader expects (a ă â b … d đ), for `Array.prototype.sort`. */
export const compareNames = (a: string, b: string): number =>
  collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

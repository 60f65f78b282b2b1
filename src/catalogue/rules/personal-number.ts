/**
 * Telephone and identity numbers in running text: `0912 345 678`, `(0207) 3851.234`, `+84 912 345 678`,
 * `001 087 012 345`. Years, prices, dates, decision numbers, unit codes and coordinates are not.
 */

/** Figures in groups, with no more between two groups than a phone number has. */
const FIGURES = /(?<![\p{L}\d])\(?(?:\+ ?)?\d+(?:[ .()\u00A0‑–-]{1,2}\d+)*/gu;
/** From a marked country code to the first figure of the number itself. */
const COUNTRY_CODE = /^\(?(?:\+ ?84|0084|84(?=\d{9}$))/;

/** Mobile 10 figures; landline and the mobile numbers of before 2018, 11. */
const PHONE = /^0(?:[35789]\d{8}|2\d{9}|1[2689]\d{8})$/;
const IDENTITY = /^0\d{11}$/;

/** The first telephone or identity number of a text, as it is written there. */
export function personalNumber(text: string): string | undefined {
  for (const [run] of text.matchAll(FIGURES)) {
    const found = withCountryCode(run) ?? grouped(run);
    if (found !== undefined) return found;
  }
  return undefined;
}

function withCountryCode(run: string): string | undefined {
  const code = COUNTRY_CODE.exec(run)?.[0];
  if (!code) return undefined;
  const groups = run.slice(code.length).match(/\d+/g) ?? [];
  const isPhone = (some: readonly string[]) => PHONE.test(`0${some.join('').replace(/^0/, '')}`);
  return someStart(groups, isPhone) ? run : undefined;
}

/** A number that begins at any of the groups, because a year or a quantity may stand before it. */
function grouped(run: string): string | undefined {
  const groups = [...run.matchAll(/\d+/g)];
  for (const [from, first] of groups.entries()) {
    if (!first[0].startsWith('0')) continue;
    const length = someStart(
      groups.slice(from).map(([figures]) => figures),
      (some) => isPhone(some) || isIdentity(some),
    );
    const last = length === undefined ? undefined : groups[from + length - 1];
    const start = run[first.index - 1] === '(' ? first.index - 1 : first.index;
    if (last) return run.slice(start, last.index + last[0].length);
  }
  return undefined;
}

/** How many groups from the first make a number, if any do. */
function someStart(
  groups: readonly string[],
  isNumber: (some: readonly string[]) => boolean,
): number | undefined {
  const MOST_GROUPS = 6;
  const most = Math.min(groups.length, MOST_GROUPS);
  return Array.from({ length: most }, (_, at) => at + 1).find((length) =>
    isNumber(groups.slice(0, length)),
  );
}

function isPhone(groups: readonly string[]): boolean {
  if (!PHONE.test(groups.join(''))) return false;
  const [first, ...rest] = groups.map(({ length }) => length) as [number, ...number[]];
  if (rest.length === 0) return true;
  // Two figures first are a day of a date unless more than two follow; five are a unit code.
  const isPrefix = first === 3 || first === 4 || (first === 2 && (rest[0] ?? 0) > 2);
  const isSplit = rest.length === 1 || rest.every((length) => length >= 2 && length <= 4);
  return isPrefix && isSplit;
}

const isIdentity = (groups: readonly string[]): boolean =>
  IDENTITY.test(groups.join('')) &&
  (groups.length === 1 ||
    groups.every(({ length }) => length === 3) ||
    groups.every(({ length }) => length === 4));

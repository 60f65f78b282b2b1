/**
 * A query to the register, read as keys. The build makes the keys of every product
 * with the same functions, so that both sides forget the same marks, spaces and separators.
 *
 * The first sign of a key says its kind, so that a number never meets a name:
 * `#` a product code or GTIN, `=` a decision, `@` a page of this site, `~` another address; a name
 * has none. A whole number ends in `;`, an address in `/`: all keys are asked for by their beginning.
 */
import { fold } from '../../lib/fold.ts';
import { gtin14, isGtin } from '../../lib/gtin.ts';

/** Which addresses are ours, and what they are of. Paths have the base in front and a slash at the end. */
export interface SiteAddresses {
  /** `https://sanvat.example`, and where the page was opened. */
  origins: readonly string[];
  /** Folders with a page for each product id: `/p/`, `/san-pham/`, `/en/products/`. */
  product: readonly string[];
  producer: readonly string[];
  decision: readonly string[];
  /** The folder of GS1 Digital Links: `/01/`. */
  gtin: string;
}

export interface Query {
  /** Beginnings of keys, any of which will do; none when there is too little to go by. */
  keys: string[];
  /** The host of an address that is not ours. */
  elsewhere?: string;
  /** As long as a GTIN, but its check digit says that it was misread. */
  misread?: boolean;
}

/** Shorter words would match half the register. */
const MIN_NAME = 2;
const MIN_FIGURES = 5;

/** Province, district in older codes, commune, running number, year (domain: Decision 26/2026, annex II). */
const CODE =
  /(?:^|\D)(\d{2})\D{1,3}(?:(\d{3})\D{1,3})?(\d{5})\D{1,3}(\d{1,4})\D{1,3}(20\d{2})(?!\d)/;

/**
 * Reads what was typed, pasted or scanned.
 *
 * @example readQuery('83 - 829 - 28780 - 03 - 2022', site).keys // ['#8382928780032022;', …]
 * @example readQuery('Quyết định số 321/QĐ-UBND', site).keys // ['=321 qdubnd', …]
 * @example readQuery('https://sanvat.example/p/banh-gai/', site).keys // ['@product/banh-gai/']
 */
export function readQuery(typed: string, site: SiteAddresses): Query {
  const text = typed.normalize('NFKC').trim();
  const address = addressOf(text, site);
  if (address) return readAddress(address, site);

  const elementString = /^(?:\]\w\d)?\(?01\)?(\d{14})(?!\d)/.exec(text)?.[1];
  if (elementString !== undefined && isGtin(elementString))
    return { keys: [gtinKey(elementString)] };

  const code = codeKey(text);
  if (code !== undefined) return { keys: [code] };

  if (/^[\d\s.,_/–—-]+$/.test(text)) return readFigures(text);
  const name = fold(text);
  const keys = [decisionKey(text), name.length >= MIN_NAME ? name : undefined];
  return { keys: keys.filter((key) => key !== undefined) };
}

function readFigures(text: string): Query {
  const figures = text.replace(/\D/g, '');
  if (isGtin(figures)) return { keys: [gtinKey(figures), `#${figures};`] };
  if (figures.length < MIN_FIGURES) {
    const decision = decisionKey(text);
    return { keys: decision === undefined ? [] : [decision] };
  }
  const keys = [`#${figures}`, ...(figures === text ? [`=${figures} `] : [])];
  // A whole product code without its separators is 12 to 18 figures long too.
  return [12, 13, 14].includes(figures.length) ? { keys, misread: true } : { keys };
}

/** An address, when that is what the text looks like: `/p/x/`, `https://…`, `sanvat.example/p/x`. */
function addressOf(text: string, site: SiteAddresses): URL | undefined {
  const isAddress =
    /^(https?:\/\/|\/)\S+$/i.test(text) ||
    /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(:\d+)?\/\S*$/i.test(text);
  if (!isAddress) return undefined;
  const whole = /^(https?:|\/)/i.test(text) ? text : `https://${text}`;
  const home = site.origins[0];
  try {
    return new URL(whole, home);
  } catch {
    return undefined;
  }
}

function readAddress(url: URL, site: SiteAddresses): Query {
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  const isOurs = site.origins.some((origin) => new URL(origin).host === url.host);
  if (isOurs) {
    for (const kind of ['product', 'producer', 'decision'] as const) {
      const folder = site[kind].find((start) => path.startsWith(start));
      const id = folder && path.slice(folder.length).split('/')[0];
      if (id) return { keys: [pageKey(kind, id)] };
    }
    const asked = url.searchParams.get('q');
    if (asked && !asked.includes('?')) return readQuery(asked, site);
  }
  // A GS1 Digital Link may stand on the domain of the maker, below any folder, with lot and serial after it.
  const gtin = /\/01\/(\d{8,14})\//.exec(path)?.[1];
  if (gtin !== undefined && isGtin(gtin)) return { keys: [gtinKey(gtin)] };
  return isOurs ? { keys: [] } : { keys: [addressKey(url.href)], elsewhere: url.host };
}

/**
 * The key of a product code, or nothing when it is none: `83-829-28780-3-2022` gives `#83829287803 2022;`
 * without the space.
 */
export function codeKey(text: string): string | undefined {
  const [, province, district = '', commune, running, year] = CODE.exec(text) ?? [];
  return year === undefined
    ? undefined
    : `#${province}${district}${commune}${Number(running)}${year};`;
}

export const gtinKey = (gtin: string): string => `#${gtin14(gtin)};`;

export const pageKey = (kind: 'product' | 'producer' | 'decision', id: string): string =>
  `@${kind}/${id}/`;

/** An address of another site, without what does not tell one page from another. */
export const addressKey = (address: string): string =>
  `~${address
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/+$/, '')
    .toLowerCase()}/`;

/**
 * The key of a decision: its number, then its letters without marks. Words around it are left out,
 * since people copy whole lines.
 *
 * @example decisionKey('Quyết định số 321 /QĐ-UBND ngày 6/8/2024') // '=321 qdubnd'
 * @example decisionKey('321') // '=321 ', which every decision of that number begins with
 */
export function decisionKey(text: string): string | undefined {
  const words = fold(text)
    .replace(/^.*?\b(?:quyet dinh|decision)\b ?/, '')
    .replace(/^(?:qd )?(?:so|no) /, '')
    .replace(/ (?:ngay|of|dated) .*$/, '')
    // "321qd" for "321 qd", "qdubnd" stays one word.
    .replace(/^(\d+)([a-z]{2,})/, '$1 $2');
  const [, number, year = '', letters = ''] =
    /^(\d+[a-z]?)(?: (\d{4}))?(?: ([a-z].*))?$/.exec(words) ?? [];
  if (number === undefined) return undefined;
  const [first = '', second = ''] = letters.split(' ');
  return `=${number} ${year}${first}${first === 'qd' ? second : ''}`;
}

/**
 * A name from each of its words on, so that it is found by any of them: `Bánh gai Chiêm Hóa` gives
 * `banh gai chiem hoa`, `gai chiem hoa`, `chiem hoa`, `hoa`.
 *
 * @param dull words at which nobody begins to look, such as those of legal forms
 */
export function nameKeys(name: string, dull: ReadonlySet<string> = new Set()): string[] {
  const words = fold(name).split(' ');
  return words.flatMap((word, at) => {
    const rest = words.slice(at).join(' ');
    return at === 0 || (rest.length >= MIN_NAME && !dull.has(word)) ? [rest] : [];
  });
}

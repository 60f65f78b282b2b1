/** The decision of a list of recognised products: told in the lines above it, in its own columns, or on the command line. */
import { levelAndName, provinceNow } from '../../../src/domain/units/former-units.ts';
import { dayIn } from './dates.ts';

/** What is told of a decision, as far as it is. */
export interface NamedDecision {
  number?: string | undefined;
  day?: string | undefined;
  body?: string | undefined;
}

const NUMBER = String.raw`\d+[a-z]?\s*(?:/\s*\d{4}\s*)?/\s*QĐ\s*-\s*[A-ZĐ][\p{L}\d&-]*`;
const DAY = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}`;
const DECISION = new RegExp(
  String.raw`(?:quyết\s+định|qđ)?\s*(?:số)?\s*:?\s*(${NUMBER})(?:\s*,?\s*(?:ngày|ký ngày)?\s*(${DAY}))?(?:\s*,?\s*của\s+([^\n();.]+))?`,
  'giu',
);
/** The Prime Minister's decisions are the rules of the programme; none of them recognises a product. */
const IS_RULE = /QĐ-TTg$/iu;

const tidy = (words: string): string => words.normalize('NFC').replace(/[–—]/g, '-');

/**
 * The decision that a text names: the one that the table comes with, else the only one.
 *
 * @param text title lines, a cell, or what `--decision` says
 */
export function decisionIn(text: string): NamedDecision | undefined {
  const clean = tidy(text);
  const all = [...clean.matchAll(DECISION)].map(
    ({ 0: whole, 1: number = '', 2: day, 3: body, index }) => ({
      whole,
      isWith: /kèm\s+theo[^\n]*$/iu.test(clean.slice(0, index)),
      number: number.replace(/\s+/g, ''),
      day: day === undefined ? undefined : dayIn(evenDay(day)),
      body: body === undefined ? undefined : bodyIn(body),
    }),
  );
  const granting = all.filter(({ number }) => !IS_RULE.test(number));
  const named = granting.filter(({ isWith }) => isWith);
  const [one, ...more] = named.length > 0 ? named : granting;
  if (!one || more.some(({ number }) => number !== one.number)) return undefined;
  return { number: one.number, day: one.day, body: one.body };
}

const evenDay = (day: string): string => day.replace(/\s*([/.-])\s*/g, '$1').replace(/\s+/g, ' ');

/** The day that a cell tells, with or without words around it. */
export function dayTold(text: string): string | undefined {
  const clean = tidy(text).replace(/\s+/g, ' ').trim();
  const [found] = new RegExp(DAY, 'iu').exec(clean) ?? [];
  return dayIn(clean) ?? (found === undefined ? undefined : dayIn(evenDay(found)));
}

/** A body as decisions are filed under it: `Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng` gives `UBND tỉnh Lâm Đồng`. */
export function bodyIn(words: string): string {
  const plain = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,\s]+$/, '')
    .replace(/^(?:phó\s+)?chủ tịch\s+/iu, '')
    .replace(/^(?:ủy|uỷ)\s+ban\s+nhân\s+dân|^ubnd/iu, 'UBND')
    .replace(/\s+(?:về việc|v\/v|phê duyệt|công nhận)\s.*$/iu, '');
  // Titles are in capitals.
  return plain === plain.toUpperCase() ? inCapitalsOnlyAtStart(plain) : plain;
}

/** `UBND TỈNH LÂM ĐỒNG` as it is written in a sentence. */
const inCapitalsOnlyAtStart = (words: string): string =>
  words
    .split(' ')
    .map((word) =>
      word === 'UBND'
        ? word
        : ['TỈNH', 'HUYỆN', 'XÃ', 'THÀNH', 'PHỐ', 'THỊ', 'QUẬN', 'PHƯỜNG'].includes(word)
          ? word.toLowerCase()
          : word.charAt(0) + word.slice(1).toLowerCase(),
    )
    .join(' ');

/** A body of a district or commune without its province, as decisions are filed under it. */
export const withoutProvince = (body: string): string =>
  /^UBND\s+(?:huyện|quận|thị xã|thành phố|xã|phường|đặc khu)\s/iu.test(body)
    ? body.replace(/\s*,\s*(?:tỉnh|thành phố|tp\.?)\s.*$/iu, '')
    : body;

/** A body that says of what it is one: `UBND tỉnh` alone does not. */
export const isNamedBody = (body: string | undefined): body is string =>
  body !== undefined &&
  /\s(?:tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường)\s+\S|^Bộ\s/iu.test(body);

/** The body with the name of its province, where a title says only `UBND tỉnh`. */
export function bodyOfProvince(
  body: string | undefined,
  province: string | undefined,
): string | undefined {
  if (isNamedBody(body) || body === undefined || province === undefined) return body;
  return /^UBND (?:tỉnh|thành phố)$/iu.test(body) ? `${body} ${levelAndName(province).name}` : body;
}

/** The province of today whose committee a body is; nothing for a ministry. */
export function provinceOfBody(body: string): string | undefined {
  const [, name] = /^UBND\s+((?:tỉnh|thành phố|tp\.?)\s+.+)$/iu.exec(body) ?? [];
  return name === undefined ? undefined : provinceNow(name);
}

/** A document that a list comes with, of any kind. */
export interface NamedDocument {
  /** `Công văn 12/UBND-KT`. */
  name: string;
  day: string;
  body: string;
  /** The line that names it, to the letter. */
  line: string;
}

const DOCUMENT = new RegExp(
  String.raw`(quyết định|công văn|báo cáo|thông báo|tờ trình|kế hoạch|văn bản)\s+(?:số)?\s*:?\s*(\d+[a-z]?\s*/\s*[A-ZĐ][\p{L}\d&/-]*)\s*,?\s*(?:ký\s+)?(?:ngày)?\s*(${DAY})\s*,?\s*của\s+([^\n();.]+)`,
  'iu',
);

/** The document that a text names, when it tells number, day and body. */
export function documentIn(text: string): NamedDocument | undefined {
  const lines = tidy(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  for (const line of lines) {
    const [, kind = '', number = '', date = '', body = ''] = DOCUMENT.exec(line) ?? [];
    const day = dayIn(evenDay(date));
    if (day === undefined || /QĐ-TTg$/iu.test(number)) continue;
    const word = kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
    return { name: `${word} ${number.replace(/\s+/g, '')}`, day, body: bodyIn(body), line };
  }
  return undefined;
}

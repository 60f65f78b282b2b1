/** Numbers as Vietnamese write them: a dot between thousands, a comma before decimals. */

/** What may stand behind any number, and says nothing that the column does not. */
const COUNTED = ['sao', 'điểm', 'người', 'độ'];
const SAME_UNIT: Readonly<Record<string, readonly string[]>> = {
  đồng: ['đ', '₫', 'vnđ', 'vnd'],
  'km²': ['km2'],
};
const WORD_BEFORE = /^(?:tháng|khoảng|số)\s+/iu;

/** The number without its unit, when that is the unit of the column: `18 tháng` is no number of days. */
function withoutUnit(text: string, unit: string): string {
  const [, figures = text, word = ''] = /^(.*?\d)\s*([^\d\s.,][^\d.,]*)$/u.exec(text) ?? [];
  const known = [unit, ...(SAME_UNIT[unit] ?? []), ...COUNTED];
  return known.includes(word.toLowerCase()) ? figures : text;
}

/**
 * What a text may mean as a number, the likeliest first: `180.000đ` gives 180000, `23,16` gives
 * 23.16, `9.469` gives 9469 and then 9.469.
 *
 * @param unit what the column counts: `đồng`, `ngày`; empty when it says nothing
 * @param isWhole true where decimals have no sense, so that a comma too can only part thousands
 */
export function numbersIn(text: string, isWhole: boolean, unit = ''): number[] {
  const bare = withoutUnit(text.trim().replace(WORD_BEFORE, ''), unit).replace(
    /(?<=\d) (?=\d{3})/g,
    '.',
  );
  if (!/^[+-]?\d[\d.,]*$/.test(bare)) return [];
  const thousands = (mark: string) => new RegExp(`^[+-]?\\d{1,3}(?:\\${mark}\\d{3})+$`);
  const decimals = (mark: string) => new RegExp(`^[+-]?\\d+(?:\\${mark}\\d+)?$`);
  const readings: string[] = [];
  const [whole = '', fraction] = bare.split(',') as [string, string?];
  if (isWhole && thousands(',').test(bare)) readings.push(bare.replaceAll(',', ''));
  if (bare.split(',').length <= 2 && (thousands('.').test(whole) || /^[+-]?\d+$/.test(whole))) {
    readings.push(`${whole.replaceAll('.', '')}${fraction === undefined ? '' : `.${fraction}`}`);
  }
  if (decimals('.').test(bare)) readings.push(bare);
  return [...new Set(readings.map(Number))].filter(Number.isFinite);
}

/** A number as Vietnamese write it, without marks between thousands: `9.469` gives `9,469`. */
export const vietnameseNumber = (value: number): string => String(value).replace('.', ',');

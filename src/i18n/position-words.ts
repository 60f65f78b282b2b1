/**
 * Where a position comes from, for readers of English. Entries say it in Vietnamese alone, in a few set phrases:
 * the centre of a unit by open data. Those are known here; anything else stays as it was written.
 */
import type { Lang } from './index.ts';

/** What stands before the name of a unit, and what follows it in English. */
const units: readonly (readonly [RegExp, string])[] = [
  [/^tỉnh /iu, 'province'],
  [/^thành phố /iu, 'city'],
  [/^huyện /iu, 'district'],
  [/^thị xã /iu, 'town'],
  [/^thị trấn /iu, 'town'],
  [/^phường /iu, 'ward'],
  [/^xã /iu, 'commune'],
];

/** `xã Hồ Thầu` is `Hồ Thầu commune`; what is no unit stays as it is. */
function unitInEnglish(name: string): string {
  const [before, level] = units.find(([pattern]) => pattern.test(name)) ?? [];
  return before && level ? `${name.replace(before, '')} ${level}` : name;
}

const kinds: Readonly<Record<string, string>> = {
  'huyện cũ': 'the former district',
  'tỉnh, thành phố': 'the province or city',
  'xã, phường': 'the commune or ward',
  'xã mới': 'the present commune',
};

const phrases: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [
    /^Tâm của đơn vị cũ: (.+) \(dữ liệu mở (\S+)\)$/u,
    (names = '', data = '') =>
      `centre of the former ${names.split(', ').map(unitInEnglish).join(', ')} (open data: ${data})`,
  ],
  [
    /^Tâm của (huyện cũ|tỉnh, thành phố|xã, phường|xã mới),? theo dữ liệu mở (\S+)$/u,
    (kind = '', data = '') => `centre of ${kinds[kind] ?? kind} (open data: ${data})`,
  ],
  [
    /^Tâm của (thị trấn .+) cũ, theo dữ liệu mở (\S+)$/u,
    (name = '', data = '') => `centre of the former ${unitInEnglish(name)} (open data: ${data})`,
  ],
  [
    /^Tâm của (thị trấn .+) cũ; kênh dài (\d+) km, đây không phải điểm giữa$/u,
    (name = '', km = '') =>
      `centre of the former ${unitInEnglish(name)}; the canal is ${km} km long, and this is not its midpoint`,
  ],
  [
    /^Tâm của ranh giới xã mới, tính từ dữ liệu mở$/u,
    () => 'centre of the present commune, computed from its boundary (open data)',
  ],
  [/^Bộ dữ liệu mở khác$/u, () => 'another open data set'],
  [
    /^Một tệp dữ liệu mở, không rõ tọa độ lấy từ đâu$/u,
    () => 'an open data file that gives no origin',
  ],
  [
    /^Tệp dữ liệu mở, ghi là lấy từ Wikipedia tiếng Việt$/u,
    () => 'an open data file, which names Vietnamese Wikipedia',
  ],
  [
    /^Wikipedia tiếng (Anh|Việt), mục (.+)$/u,
    (language, name = '') =>
      `${language === 'Anh' ? 'English' : 'Vietnamese'} Wikipedia, “${name}”`,
  ],
];

/**
 * Where a position comes from, as it goes on after a colon.
 *
 * @param basis the words of the entry
 * @returns the words, and their language: that of the page, or Vietnamese where they are not known here
 */
export function positionBasis(basis: string, lang: Lang): { text: string; lang: Lang } {
  if (lang === 'vi') return { text: basis, lang };
  for (const [pattern, inEnglish] of phrases) {
    const parts = pattern.exec(basis);
    if (parts) return { text: inEnglish(...parts.slice(1)), lang };
  }
  return { text: basis, lang: 'vi' };
}

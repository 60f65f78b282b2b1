/** Rows of a table that are about no entry: sums, and what stands under it for those who sign. */
import { cleanText, type RawCell } from './cells.ts';

const TOTAL =
  /^(?:tổng(?:\s+(?:cộng|số))?|tong\s+(?:cong|so)|cộng)(?:\s+(?:số\s+)?(?:sản phẩm|chủ thể|điểm|xã))?\s*(?:[:(=].*|\d.*)?$/iu;
const SIGNING = [
  /^(?:đại diện\s+)?(?:người|cán bộ|đơn vị|bộ phận)\s+(?:lập|tổng hợp|kiểm tra|duyệt|báo cáo|ký)/iu,
  /^(?:tm|kt|tl|tuq|q)\s*\.\s*\p{L}/iu,
  /^(?:phó\s+)?(?:chủ tịch|giám đốc|trưởng phòng|chánh văn phòng|thủ trưởng|chủ nhiệm|kế toán)(?:\s+(?:ubnd|ủy ban|hội đồng|đơn vị|trưởng|xã|huyện|tỉnh|phòng|văn phòng|htx|hợp tác xã|công ty)(?:\s.*)?)?$/iu,
  /^xác nhận của\s/iu,
  /^nơi nhận\s*:?/iu,
  /^ghi chú\s*:/iu,
  /^(?:danh sách|bảng|phụ lục)\s.*gồm\s/iu,
];
const DAY_LINE = /^(?:[\p{L}\s.]+,\s*)?ngày\s*[\d….]*\s*tháng\s*[\d….]*\s*năm\s*[\d….]*$/iu;
/** What stands beside such words, and tells nothing by itself. */
const BESIDE = [
  /^\(.*\)$/u,
  DAY_LINE,
  /^\(?(?:đã\s+)?ký(?:\s+tên)?(?:,.*)?\)?$/iu,
  /^(?:ủy ban nhân dân|ubnd)\s/iu,
];

/** What a row is when it is about no entry. */
export type EndRow = 'total' | 'end';

/**
 * Tells a row of sums, or one of words for those who sign; undefined for all others. A row of sums has its word
 * and figures and nothing else; one for signatures has only such words.
 */
export function endRowOf(row: readonly RawCell[]): EndRow | undefined {
  const texts = row
    .map((cell) => cleanText(cell).replace(/\s+/g, ' '))
    .filter((text) => text !== '');
  if (texts.length === 0) return undefined;
  const isTotal = (text: string) => TOTAL.test(text);
  const isFigure = (text: string) => /^[\d.,%\s]+(?:sao|sản phẩm|đồng)?$/iu.test(text);
  if (texts.some(isTotal) && texts.every((text) => isTotal(text) || isFigure(text))) return 'total';
  const isSigning = (text: string) => SIGNING.some((words) => words.test(text));
  const isBeside = (text: string) => BESIDE.some((words) => words.test(text));
  const isDay = (text: string) => DAY_LINE.test(text);
  return texts.some((text) => isSigning(text) || isDay(text)) &&
    texts.every((text) => isSigning(text) || isBeside(text))
    ? 'end'
    : undefined;
}

/** How many cells a row under the signatures may have: names of those who sign, and no more. */
export const MOST_SIGNERS = 3;

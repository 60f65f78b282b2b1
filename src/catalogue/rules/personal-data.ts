import { words } from '../problems/sentence.ts';
import { personalNumber } from './personal-number.ts';
import { forbidInTexts } from './prose.ts';
import type { Rule } from './rule.ts';

export const personalData: Rule = {
  about: words(
    'Không chữ nào, kể cả lời trích, mang số điện thoại hay số giấy tờ: điện thoại ghi ở `contacts`, kèm giấy đồng ý.',
    'No text carries a phone or identity number, quotations included: a phone stands in `contacts`, with consent.',
  ),
  check: (entries) => forbidInTexts(entries, 'personalData', ({ text }) => personalNumber(text)),
};

import { z } from 'zod';
import { DaySchema } from './date.ts';
import { field } from './field.ts';
import { LineSchema } from './text.ts';
import { HttpsUrlSchema } from './url.ts';

/** What a natural person may agree to have published (Law 91/2025/QH15, Decree 356/2025/NĐ-CP). */
const consentScopes = [
  'name',
  'phone',
  'email',
  'zalo',
  'website',
  'facebook',
  'address',
  'position',
  'portrait',
  'story',
] as const;
export type ConsentScope = (typeof consentScopes)[number];

/** That a person agreed. The signed paper stays at the office; only its mark stands here. */
export const ConsentSchema = z.strictObject({
  scope: field(
    'Nội dung đồng ý công bố',
    'Chỉ những mục này được hiện trên trang.',
    z.array(z.enum(consentScopes)).min(1),
  ),
  grantedOn: field('Ngày đồng ý', 'Ngày ký giấy đồng ý.', DaySchema),
  expiresOn: field('Hết hạn', 'Sau ngày này phải hỏi lại.', DaySchema).optional(),
  evidenceRef: field('Nơi giữ giấy', 'Số hồ sơ lưu tại cơ quan, không phải bản chụp.', LineSchema),
});

export type Consent = z.output<typeof ConsentSchema>;

/**
 * A telephone number of Vietnam, figures in groups as people write them: a fixed line with its area code (02…, 11
 * figures with the 0) or a mobile one (03, 05, 07, 08, 09; 10 figures), as they have been
 * given since 2018. One figure more or less rings at nobody's, or at a stranger's.
 */
export const PhoneSchema = z
  .string()
  .regex(/^(?:0|\+84)[ .]?(?:2(?:[ .]?\d){9}|[35789](?:[ .]?\d){8})$/, 'phone');

export const ContactsSchema = z.strictObject({
  phone: field('Điện thoại', 'Số để khách gọi, ví dụ 0207 3851 234.', PhoneSchema).optional(),
  zalo: field('Zalo', 'Số điện thoại dùng Zalo.', PhoneSchema).optional(),
  email: field('Email', 'Ví dụ htx@example.vn.', z.email('email')).optional(),
  website: field('Trang web', 'Liên kết https.', HttpsUrlSchema).optional(),
  facebook: field('Facebook', 'Liên kết https.', HttpsUrlSchema).optional(),
});
export type Contacts = z.output<typeof ContactsSchema>;

import { z } from 'zod';
import { certifiedStars } from './certificate.ts';
import { DaySchema } from './date.ts';
import { field } from './field.ts';
import { IdSchema, reference } from './id.ts';
import { PhoneSchema } from './person.ts';
import { BilingualLineSchema, BilingualTextSchema, LineSchema } from './text.ts';
import { HttpsUrlSchema } from './url.ts';

/** Who decides what stars the products of a member have. */
export const registerKeepers = ['gatherer', 'member'] as const;
export type RegisterKeeper = (typeof registerKeepers)[number];

/** What becomes of the records of a member that has long been silent. */
const silenceRules = ['keep', 'drop'] as const;

/**
 * `content/members/<id>.json`: another Sản Vật whose records are gathered here, and what it may publish.
 * "Sources" already means citations, hence the name.
 */
export const MemberSchema = z.strictObject({
  $schema: z.string().optional(),
  name: field('Tên', 'Tên trang thành viên, ví dụ "Đặc sản Chiêm Hóa".', BilingualLineSchema),
  address: field(
    'Địa chỉ',
    'Trang của thành viên, hoặc thư mục /data/v1/ của trang ấy; bắt đầu bằng https://.',
    HttpsUrlSchema,
  ),
  localities: field(
    'Được đăng cho địa phương',
    'Mã các địa phương trong content/localities. Mục của nơi khác thì không nhận.',
    z.array(reference('localities')).min(1),
  ),
  register: field(
    'Ai quản lý hạng sao',
    'gatherer: trang này; sao của thành viên chỉ được ghi là theo nguồn tin cho đến khi có tên ở "confirmed". member: chính thành viên.',
    z.enum(registerKeepers),
  ),
  confirmed: field(
    'Hạng sao đã xác nhận',
    'Mã sản phẩm của thành viên, mã quyết định trong content/decisions của trang này, và hạng sao.',
    z.array(
      z.strictObject({
        product: IdSchema,
        decision: reference('decisions'),
        stars: z.literal(certifiedStars),
      }),
    ),
  ).optional(),
  contact: field(
    'Liên hệ',
    'Đơn vị vận hành trang thành viên; chỉ ghi số và thư của cơ quan.',
    z.strictObject({
      body: LineSchema,
      email: z.email('email').optional(),
      phone: PhoneSchema.optional(),
    }),
  ),
  licence: field(
    'Giấy phép dữ liệu',
    'Giấy phép mà thành viên cho dùng dữ liệu.',
    z.strictObject({ name: LineSchema, url: HttpsUrlSchema }),
  ),
  since: field('Từ ngày', 'Ngày bắt đầu thu nhận.', DaySchema),
  silence: field(
    'Khi không đọc được',
    'afterDays: sau bấy nhiêu ngày không đọc được thì coi là quá hạn; copy: keep thì giữ bản tốt gần nhất, drop thì thôi đăng.',
    z.strictObject({ afterDays: z.int().positive().max(3650), copy: z.enum(silenceRules) }),
  ),
  notes: field('Ghi chú', '', z.array(BilingualTextSchema)).optional(),
});
export type MemberData = z.output<typeof MemberSchema>;

import { z } from 'zod';
import { DaySchema, PartialDateSchema } from './date.ts';
import { entryHead } from './entry.ts';
import { field } from './field.ts';
import { ConflictSchema, SourcesSchema } from './source.ts';
import { BilingualTextSchema, LineSchema } from './text.ts';
import { WebUrlSchema } from './url.ts';

/** Who can recognise a product; which of them did depends on the day and the rank. */
const authorityLevels = ['district', 'province', 'ministry'] as const;
export type AuthorityLevel = (typeof authorityLevels)[number];

const AuthoritySchema = z.strictObject({
  level: field(
    'Cấp công nhận',
    'district: huyện (đến 30/6/2025, hạng 3 sao); province: tỉnh; ministry: bộ.',
    z.enum(authorityLevels),
  ),
  name: field('Cơ quan công nhận', 'Ví dụ "UBND tỉnh Tuyên Quang".', LineSchema),
  unitCode: field(
    'Mã đơn vị',
    'Mã hành chính của tỉnh, ví dụ "08".',
    z.string().regex(/^\d{2,5}$/, 'unitCode'),
  ).optional(),
});

/** The number of a decision, as it is printed on it: `321/QĐ-UBND`. */
export const DecisionNumberSchema = z
  .string()
  .regex(/^\d+[a-z]?(\/\d{4})?\/[A-ZĐ][A-Za-zĐđ0-9&-]*$/, 'decisionNumber');

/**
 * What a decision does to the certificates that name it. One that only approves scores, such as those of
 * products with five-star potential, recognises nothing yet: no certificate may rest on it.
 */
const decisionActs = ['recognition', 'assessment', 'recall', 'extension'] as const;
export type DecisionAct = (typeof decisionActs)[number];

/** How much of the list of products in a decision has been read. */
const listReadings = ['whole', 'part', 'none'] as const;
export type ListReading = (typeof listReadings)[number];

/**
 * A decision that recognises products, withdraws certificates or extends them. Products name it; what is
 * true of all of them (number, day, body, how far its list was read) stands here, once.
 *
 * Its id is year, number and body (`2024-321-ubnd-tinh-tuyen-quang`), written once and never changed.
 */
export const DecisionSchema = z.strictObject({
  ...entryHead,
  number: field(
    'Số quyết định',
    'Ví dụ 321/QĐ-UBND. Nguồn không nêu số thì bỏ trống.',
    DecisionNumberSchema,
  ).optional(),
  numberIs: field(
    'Số ấy',
    'Ghi "completed" khi nguồn chỉ ghi "Quyết định số 912" và phần sau được người nhập thêm vào.',
    z.literal('completed'),
  ).optional(),
  act: field(
    'Nội dung',
    'recognition: công nhận; assessment: chỉ phê duyệt kết quả chấm điểm, chưa công nhận; recall: thu hồi; extension: kéo dài thời hạn.',
    z.enum(decisionActs),
  ),
  signedOn: field(
    'Ngày ký',
    'Ngày trên quyết định, ví dụ 2024-08-06. Chỉ biết tháng hoặc năm thì ghi tháng hoặc năm; chưa biết thì bỏ trống.',
    PartialDateSchema,
  ).optional(),
  yearIs: field(
    'Năm ấy',
    'Ghi "fromArticle" khi nguồn ghi ngày và tháng, còn năm là năm của bài đăng.',
    z.literal('fromArticle'),
  ).optional(),
  validFrom: field(
    'Có hiệu lực từ ngày',
    'Chỉ khi nguồn ghi ngày bắt đầu có hiệu lực mà không nói ngày ký.',
    DaySchema,
  ).optional(),
  issuingAuthority: field('Cơ quan ban hành', 'Cấp và tên cơ quan ký quyết định.', AuthoritySchema),
  province: field(
    'Tỉnh, thành phố',
    'Tên gọn bây giờ, ví dụ "Lào Cai" với quyết định của tỉnh Yên Bái. Quyết định của bộ thì bỏ trống.',
    LineSchema,
  ).optional(),
  round: field('Đợt', 'Như nguồn ghi, ví dụ "đợt 1 năm 2024".', LineSchema).optional(),
  subject: field('Trích yếu', 'Như quyết định hoặc nguồn ghi.', LineSchema).optional(),
  productCount: field(
    'Số sản phẩm',
    'Quyết định nêu bao nhiêu sản phẩm, kể cả những sản phẩm chưa có ở đây.',
    z.int().positive(),
  ).optional(),
  listRead: field(
    'Danh sách đã đọc',
    'whole: đọc đủ danh sách; part: chỉ đọc được một phần; none: chưa đọc được danh sách.',
    z.enum(listReadings),
  ),
  textUrl: field(
    'Địa chỉ văn bản',
    'Liên kết đến bản đã ký, nếu cơ quan đã đăng.',
    WebUrlSchema,
  ).optional(),
  conflicts: field('Nội dung các nguồn ghi khác nhau', '', z.array(ConflictSchema)).optional(),
  notes: field(
    'Ghi chú',
    'Điều người xem nên biết về quyết định này.',
    z.array(BilingualTextSchema),
  ).optional(),
  sources: SourcesSchema,
});
export type DecisionData = z.output<typeof DecisionSchema>;

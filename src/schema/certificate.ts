import { z } from 'zod';
import {
  CERTIFIED_POINTS,
  type Decision,
  decision1048,
  decision148,
  decision26,
  MOST_POINTS,
  VALID_MONTHS,
} from '../domain/ocop-law.ts';
import { DaySchema, PartialDateSchema } from './date.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { SourceIdsSchema } from './source.ts';
import { BilingualTextSchema, LineSchema } from './text.ts';

/** Ranks that get a decision and a certificate (Decision 26/2026/QĐ-TTg art. 4.1). */
export const certifiedStars = [3, 4, 5] as const;
export type CertifiedStars = (typeof certifiedStars)[number];
const StarsSchema = z.literal(certifiedStars);

/** Sets of criteria, each with the decision that it belongs to. */
export const criteriaSets = {
  'QD1048-2019': decision1048,
  'QD148-2023': decision148,
  'QD26-2026': decision26,
} as const satisfies Record<string, Decision>;

/**
 * Grounds for recall, with the letters of Decision 26/2026/QĐ-TTg art. 9:
 * a false file; b criteria no longer met; c breach of quality, safety, environment, IP or label law;
 * d misuse of the OCOP mark; đ production stopped; e another finding.
 */
export const recallGrounds = ['a', 'b', 'c', 'd', 'đ', 'e'] as const;

/** Where the words for the stars stand, when the quotation beside them does not hold them. */
const starsPlaces = ['title', 'heading', 'table', 'notRecorded'] as const;
const starsStandIn = {
  starsStandIn: field(
    'Chữ nói số sao nằm ở',
    'Chỉ khi câu trích không có chữ nói số sao. title: tên bài; heading: tiêu đề mục; table: cột hoặc tên bảng; notRecorded: lúc nhập không ghi lại, cần đọc lại nguồn (chỉ còn ở dữ liệu cũ).',
    z.enum(starsPlaces),
  ).optional(),
};

/**
 * One recognition, under the decision that grants it: what is true of the decision as a whole (number, day,
 * body) stands in `content/decisions`. Without number and day it is a statement, not a certificate.
 */
export const CertificateSchema = z.strictObject({
  stars: field('Hạng sao', '3, 4 hoặc 5. Hạng 1 và 2 không có quyết định.', StarsSchema),
  ...starsStandIn,
  score: field(
    'Điểm',
    `Điểm trung bình, từ ${CERTIFIED_POINTS} đến ${MOST_POINTS}.`,
    z.number().min(CERTIFIED_POINTS).max(MOST_POINTS),
  ).optional(),
  potential5: field(
    'Tiềm năng 5 sao',
    'true khi tỉnh chấm từ 90 điểm và đã gửi hồ sơ lên bộ.',
    z.boolean(),
  ).optional(),
  decision: field(
    'Quyết định công nhận',
    'Mã quyết định trong content/decisions, ví dụ "2024-321-ubnd-tinh-tuyen-quang".',
    reference('decisions'),
  ),
  expiresOn: field(
    'Ngày hết hạn in trên giấy',
    `Để trống thì tính ${VALID_MONTHS} tháng từ ngày ký.`,
    DaySchema,
  ).optional(),
  certificateNumber: field('Số giấy chứng nhận', 'Nếu giấy có số.', LineSchema).optional(),
  criteriaSet: field(
    'Bộ tiêu chí',
    'Bộ tiêu chí dùng để chấm. Nguồn không nói thì bỏ trống.',
    z.enum(Object.keys(criteriaSets) as [keyof typeof criteriaSets]),
  ).optional(),
  kind: field(
    'Loại công nhận',
    'first: lần đầu; upgrade: nâng hạng; reassessment: đánh giá lại. Nguồn không nói thì bỏ trống.',
    z.enum(['first', 'upgrade', 'reassessment']),
  ).optional(),
  supersedes: field(
    'Thay quyết định',
    'Mã quyết định mà quyết định này thay.',
    reference('decisions'),
  ).optional(),
  reassessment: field(
    'Hồ sơ đánh giá lại',
    'Ngày nộp hồ sơ và kết quả nếu đã có.',
    z.strictObject({
      submittedOn: DaySchema,
      result: z.enum(['pending', 'recognised', 'notRecognised']).optional(),
    }),
  ).optional(),
  extendedUntil: field(
    'Kéo dài hiệu lực',
    'Chỉ khi có văn bản kéo dài: ngày cuối cùng, quyết định (nếu có) và nguồn.',
    z.strictObject({
      on: DaySchema,
      decision: reference('decisions').optional(),
      sources: SourceIdsSchema,
    }),
  ).optional(),
  recall: field(
    'Thu hồi',
    'Ngày thu hồi, quyết định thu hồi và căn cứ (a, b, c, d, đ, e; nguồn không nói thì bỏ trống).',
    z.strictObject({
      on: DaySchema,
      decision: reference('decisions'),
      ground: z.enum(recallGrounds).optional(),
      sources: SourceIdsSchema,
    }),
  ).optional(),
  sources: SourceIdsSchema,
});
export type CertificateData = z.output<typeof CertificateSchema>;

/**
 * Why a statement names a decision although it proves none: the product was read in its list, on a page that
 * is no state organ's; the number was joined from another source on the same round; the name of the product
 * was translated back from a foreign language.
 */
const decisionTies = ['list', 'joined', 'translated'] as const;

const statementDate = {
  on: field('Thời điểm', 'Ngày, tháng hoặc năm mà nguồn nêu.', PartialDateSchema).optional(),
  onIs: field(
    'Mốc ấy là',
    'exact: đúng lúc ấy; notAfter: lúc ấy hoặc trước đó; round: năm của đợt đánh giá, quyết định có thể ký đầu năm sau.',
    z.enum(['exact', 'notAfter', 'round']),
  ).optional(),
  authority: field('Cơ quan', 'Cơ quan mà nguồn nhắc tới.', LineSchema).optional(),
  basis: field(
    'Ai nói',
    'press: báo chí; plan: kế hoạch; statePage: trang nhà nước; producer: cơ sở sản xuất.',
    z.enum(['press', 'plan', 'statePage', 'producer']),
  ),
  decision: field(
    'Số quyết định mà nguồn nêu',
    'Mã quyết định trong content/decisions, khi số ấy chưa đủ căn cứ để ghi ở "certificates".',
    reference('decisions'),
  ).optional(),
  tie: field(
    'Vì sao biết số ấy',
    'list: tên có trong danh sách của quyết định ấy, nhưng nguồn không phải trang nhà nước; joined: số lấy từ nguồn khác nói về cùng đợt; translated: tên sản phẩm dịch ngược từ tiếng nước ngoài.',
    z.enum(decisionTies),
  ).optional(),
  note: field('Ghi chú', 'Điều chưa chắc.', BilingualTextSchema).optional(),
  sources: SourceIdsSchema,
};

/** What a source says of a product's rank without giving a decision: shown as a quotation, never as a badge. */
export const StatementSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('recognised'),
      stars: field('Hạng sao', 'Hạng sao nguồn nêu, nếu có.', StarsSchema).optional(),
      ...starsStandIn,
      ...statementDate,
    }),
    z.strictObject({
      type: z.literal('statedAsHeld'),
      stars: field('Hạng sao', 'Hạng sao nguồn nêu là đang đạt.', StarsSchema).optional(),
      ...starsStandIn,
      ...statementDate,
    }),
    z.strictObject({ type: z.literal('rangeRecognised'), ...statementDate }),
    z.strictObject({
      type: z.literal('assessed'),
      stars: field(
        'Hạng sao',
        'Hạng mà hội đồng đánh giá, nếu nguồn có nói. Hội đồng đánh giá, UBND công nhận.',
        StarsSchema,
      ).optional(),
      ...starsStandIn,
      ...statementDate,
    }),
  ])
  .refine(({ on, onIs }) => onIs === undefined || on !== undefined, {
    error: 'required',
    path: ['on'],
  })
  .refine(({ decision, tie }) => tie === undefined || decision !== undefined, {
    error: 'required',
    path: ['decision'],
  });
export type Statement = z.output<typeof StatementSchema>;

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
import { SourceIdsSchema } from './source.ts';
import { BilingualTextSchema, LineSchema } from './text.ts';

/** Ranks that get a decision and a certificate (Decision 26/2026/QĐ-TTg art. 4.1). */
export const certifiedStars = [3, 4, 5] as const;
export type CertifiedStars = (typeof certifiedStars)[number];
const StarsSchema = z.literal(certifiedStars);

/** Who can recognise a product; which of them did depends on the day and the rank. */
const authorityLevels = ['district', 'province', 'ministry'] as const;
export type AuthorityLevel = (typeof authorityLevels)[number];

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

const AuthoritySchema = z.strictObject({
  level: field(
    'Cấp công nhận',
    'district: huyện (đến 5/7/2025, hạng 3 sao); province: tỉnh; ministry: bộ.',
    z.enum(authorityLevels),
  ),
  name: field('Cơ quan công nhận', 'Ví dụ "UBND tỉnh Tuyên Quang".', LineSchema),
  unitCode: field(
    'Mã đơn vị',
    'Mã hành chính của tỉnh, ví dụ "08".',
    z.string().regex(/^\d{2,5}$/, 'unitCode'),
  ).optional(),
});

const DecisionNumberSchema = z
  .string()
  .regex(/^\d+[a-z]?(\/\d{4})?\/[A-ZĐ][A-Za-zĐđ0-9&-]*$/, 'decisionNumber');

/** One recognition with its decision. Without number and day it is a statement, not a certificate. */
export const CertificateSchema = z.strictObject({
  stars: field('Hạng sao', '3, 4 hoặc 5. Hạng 1 và 2 không có quyết định.', StarsSchema),
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
  decisionNumber: field('Số quyết định', 'Ví dụ 321/QĐ-UBND.', DecisionNumberSchema),
  issuedOn: field('Ngày ký', 'Ngày của quyết định, ví dụ 2024-08-06.', DaySchema),
  expiresOn: field(
    'Ngày hết hạn in trên giấy',
    `Để trống thì tính ${VALID_MONTHS} tháng từ ngày ký.`,
    DaySchema,
  ).optional(),
  certificateNumber: field('Số giấy chứng nhận', 'Nếu giấy có số.', LineSchema).optional(),
  issuingAuthority: field(
    'Cơ quan công nhận',
    'Cấp và tên cơ quan ký quyết định.',
    AuthoritySchema,
  ),
  criteriaSet: field(
    'Bộ tiêu chí',
    'Bộ tiêu chí dùng để chấm.',
    z.enum(Object.keys(criteriaSets) as [keyof typeof criteriaSets]),
  ),
  kind: field(
    'Loại công nhận',
    'first: lần đầu; upgrade: nâng hạng; reassessment: đánh giá lại.',
    z.enum(['first', 'upgrade', 'reassessment']),
  ),
  supersedes: field(
    'Thay quyết định',
    'Số quyết định mà quyết định này thay.',
    DecisionNumberSchema,
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
    'Chỉ khi có văn bản kéo dài: ngày cuối cùng và nguồn.',
    z.strictObject({ on: DaySchema, sources: SourceIdsSchema }),
  ).optional(),
  recall: field(
    'Thu hồi',
    'Ngày, số quyết định thu hồi, căn cứ (a, b, c, d, đ, e) và cơ quan.',
    z.strictObject({
      on: DaySchema,
      decisionNumber: DecisionNumberSchema,
      ground: z.enum(recallGrounds),
      authority: LineSchema,
      sources: SourceIdsSchema,
    }),
  ).optional(),
  sources: SourceIdsSchema,
});
export type CertificateData = z.output<typeof CertificateSchema>;

const statementDate = {
  on: field('Khi nào', 'Ngày, tháng hoặc năm mà nguồn nói tới.', PartialDateSchema).optional(),
  onIs: field(
    'Mốc ấy là',
    'exact: đúng lúc ấy; notAfter: lúc ấy hoặc trước đó.',
    z.enum(['exact', 'notAfter']),
  ).optional(),
  authority: field('Cơ quan', 'Cơ quan mà nguồn nhắc tới.', LineSchema).optional(),
  basis: field(
    'Ai nói',
    'press: báo chí; plan: kế hoạch; statePage: trang nhà nước; producer: nơi làm.',
    z.enum(['press', 'plan', 'statePage', 'producer']),
  ),
  note: field('Ghi chú', 'Điều chưa chắc.', BilingualTextSchema).optional(),
  sources: SourceIdsSchema,
};

/** What a source says of a product's rank without giving a decision: shown as a quotation, never as a badge. */
export const StatementSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('recognised'),
      stars: field('Hạng sao', 'Hạng mà nguồn nói, nếu có nói.', StarsSchema).optional(),
      ...statementDate,
    }),
    z.strictObject({
      type: z.literal('statedAsHeld'),
      stars: field('Hạng sao', 'Hạng mà nguồn nói là đang giữ.', StarsSchema).optional(),
      ...statementDate,
    }),
    z.strictObject({ type: z.literal('rangeRecognised'), ...statementDate }),
    z.strictObject({ type: z.literal('assessed'), ...statementDate }),
  ])
  .refine(({ on, onIs }) => onIs === undefined || on !== undefined, {
    error: 'required',
    path: ['on'],
  });
export type Statement = z.output<typeof StatementSchema>;

import { z } from 'zod';
import { PartialDateSchema, PeriodSchema } from './date.ts';
import { entryHead } from './entry.ts';
import { field } from './field.ts';
import { LocalityReferenceSchema } from './place.ts';
import { ConflictSchema, SourceIdsSchema, SourcesSchema } from './source.ts';
import { BilingualLineSchema, BilingualTextSchema, LineSchema, QuoteSchema } from './text.ts';

/** What the catalogue can count by itself; everything else is `manual` and needs a dated report. */
const computedMetrics = [
  'programmeProductCount',
  'recognisedCount',
  'starsAtLeast3',
  'starsAtLeast4',
  'exactlyStars3',
  'exactlyStars4',
  'producerCount',
  'pointOfSaleCount',
  'onlineShare',
] as const;
export type ComputedMetric = (typeof computedMetrics)[number];

const progressField = field(
  'Kết quả đã báo',
  'Mỗi lần báo cáo một dòng: ngày, con số, nguồn. Chỉ cho mục tiêu không tự đếm được.',
  z.array(
    z.strictObject({
      asOf: PartialDateSchema,
      value: z.number(),
      note: BilingualLineSchema.optional(),
      sources: SourceIdsSchema,
    }),
  ),
);

/** From a number to one that is no smaller. */
const RangeSchema = z
  .tuple([z.number(), z.number()])
  .refine(([from, to]) => from <= to, 'rangeBackwards');

const targetDetails = {
  id: field('Mã mục tiêu', '', z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id')),
  text: field('Mục tiêu', 'Nói gọn cho người dân hiểu.', BilingualTextSchema),
  quote: field('Trích nguyên văn', 'Đúng chữ trong kế hoạch.', QuoteSchema),
  value: field(
    'Con số',
    'Số phải đạt; hai số khi kế hoạch ghi khoảng.',
    z.union([z.number(), RangeSchema]),
  ),
  unit: field('Đơn vị', '', z.enum(['products', 'producers', 'places', 'percent', 'task'])),
  comparator: field(
    'So sánh',
    'atLeast: ít nhất; exactly: đúng bằng.',
    z.enum(['atLeast', 'exactly']),
  ),
  dueBy: field('Thời hạn', '', PartialDateSchema),
};

/** A target is counted by the catalogue, or reported by hand with dates: never both. */
const TargetSchema = z.discriminatedUnion('measure', [
  z.strictObject({
    measure: z.literal('computed'),
    metric: field('Cách đếm', '', z.enum(computedMetrics)),
    ...targetDetails,
  }),
  z.strictObject({
    measure: z.literal('manual'),
    progress: progressField.optional(),
    ...targetDetails,
  }),
]);
export type Target = z.output<typeof TargetSchema>;

export const PlanSchema = z.strictObject({
  ...entryHead,
  name: field('Tên kế hoạch', '', BilingualLineSchema),
  locality: LocalityReferenceSchema,
  issuer: field('Cơ quan ban hành', '', LineSchema),
  number: field('Số', 'Ví dụ 76/KH-UBND. Bản để trống số thì bỏ trống.', LineSchema).optional(),
  issuedOn: field('Ngày ban hành', 'Chỉ biết tháng thì ghi tháng: 2026-04.', PartialDateSchema),
  period: field('Giai đoạn', '', PeriodSchema),
  periodNote: field(
    'Ghi chú về giai đoạn',
    'Khi chính kế hoạch ghi hai giai đoạn khác nhau.',
    BilingualTextSchema,
  ).optional(),
  summary: field('Giới thiệu ngắn', '', BilingualTextSchema),
  legalBasis: field(
    'Căn cứ',
    'Các văn bản mà kế hoạch dẫn.',
    z.array(
      z.strictObject({
        number: LineSchema,
        issuer: LineSchema,
        issuedOn: PartialDateSchema.optional(),
        title: LineSchema.optional(),
        inForceUntil: PartialDateSchema.optional(),
      }),
    ),
  ).optional(),
  targets: field('Mục tiêu', '', z.array(TargetSchema).min(1)),
  conflicts: field('Chỗ kế hoạch tự nói khác nhau', '', z.array(ConflictSchema)).optional(),
  sources: SourcesSchema,
});
export type PlanData = z.output<typeof PlanSchema>;

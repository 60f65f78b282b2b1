import { z } from 'zod';
import { DaySchema, PartialDateSchema } from './date.ts';
import { entryHead } from './entry.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { LocalityReferenceSchema } from './place.ts';
import { ConflictSchema, FactSchema, SourceIdsSchema, SourcesSchema } from './source.ts';
import { BilingualLineSchema, BilingualTextSchema, LineSchema } from './text.ts';
import { WebUrlSchema } from './url.ts';

export const eventKinds = [
  'festival',
  'fair',
  'productWeek',
  'conference',
  'livestream',
  'honours',
  'sport',
  'assessmentDeadline',
] as const;
export type EventKind = (typeof eventKinds)[number];

const EditionSchema = z
  .strictObject({
    number: field('Lần thứ', '', z.int().positive()).optional(),
    from: DaySchema,
    to: DaySchema.optional(),
    sources: SourceIdsSchema.optional(),
  })
  .refine(({ from, to }) => to === undefined || from <= to, {
    error: 'periodBackwards',
    path: ['to'],
  });

/** When an event is: by the moon every year, on days of the calendar, or before a day. */
const WhenSchema = z.discriminatedUnion('calendar', [
  z.strictObject({
    calendar: z.literal('lunar'),
    month: field('Tháng âm lịch', '', z.int().min(1).max(12)),
    day: field('Ngày âm lịch', '', z.int().min(1).max(30)),
    endDay: field('Đến ngày âm lịch', '', z.int().min(1).max(30)).optional(),
    mainDay: field('Chính hội', '', z.int().min(1).max(30)).optional(),
    leapMonth: field('Tháng nhuận', '', z.boolean()).optional(),
    confirmed: field(
      'Ngày đã chốt',
      'Năm và ngày dương lịch mà ban tổ chức đã báo, ví dụ {"2027": "2027-02-13"}.',
      z.record(z.string().regex(/^\d{4}$/, 'year'), DaySchema),
    ).optional(),
    sources: SourceIdsSchema,
  }),
  z.strictObject({
    calendar: z.literal('solar'),
    editions: field('Các lần', 'Mỗi lần: từ ngày, đến ngày.', z.array(EditionSchema).min(1)),
    recurring: field(
      'Tổ chức định kỳ',
      'yearly: hằng năm, theo nguồn; once: một lần; unclear: chưa rõ.',
      z.enum(['yearly', 'once', 'unclear']),
    ),
    sources: SourceIdsSchema.optional(),
  }),
  z.strictObject({
    calendar: z.literal('deadline'),
    before: field('Trước ngày', '', DaySchema),
    sources: SourceIdsSchema,
  }),
]);

export const EventSchema = z.strictObject({
  ...entryHead,
  name: field('Tên sự kiện', '', BilingualLineSchema),
  aliases: field('Tên gọi khác', '', z.array(LineSchema)).optional(),
  kind: field('Loại', 'Lễ hội, hội chợ, tuần hàng, hạn nộp hồ sơ…', z.enum(eventKinds)),
  locality: LocalityReferenceSchema.optional(),
  outsideArea: field('Ngoài địa bàn', '', z.boolean()).optional(),
  when: field('Thời gian', 'Theo âm lịch hằng năm, hoặc những ngày dương lịch.', WhenSchema),
  place: field('Địa điểm', '', BilingualLineSchema).optional(),
  organiser: field('Đơn vị tổ chức', '', LineSchema).optional(),
  summary: field('Giới thiệu ngắn', '', BilingualTextSchema),
  facts: field('Thông tin về sự kiện', '', z.array(FactSchema)).optional(),
  products: field('Các sản phẩm có mặt', '', z.array(reference('products'))).optional(),
  producers: field('Các chủ thể có mặt', '', z.array(reference('producers'))).optional(),
  url: field('Trang của sự kiện', '', WebUrlSchema).optional(),
  archived: field('Đã qua hẳn', 'true nếu sự kiện đã kết thúc, chỉ lưu để tham khảo.', z.boolean()),
  lastStated: field('Thông tin gần nhất của nguồn', '', PartialDateSchema).optional(),
  conflicts: field('Nội dung các nguồn ghi khác nhau', '', z.array(ConflictSchema)).optional(),
  notes: field('Ghi chú', '', z.array(BilingualTextSchema)).optional(),
  sources: SourcesSchema,
});
export type EventData = z.output<typeof EventSchema>;

import { z } from 'zod';
import { entryHead } from './entry.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { LocalityReferenceSchema } from './place.ts';
import { SourceIdsSchema, SourcesSchema } from './source.ts';
import { BilingualLineSchema, BilingualTextSchema } from './text.ts';

const stopDetails = {
  reason: field('Vì sao dừng', 'Xem gì, mua gì ở đây.', BilingualTextSchema),
  minutes: field('Ở lại (phút)', '', z.int().positive()).optional(),
  sources: SourceIdsSchema.optional(),
};

/** A stop is exactly one place: a destination, a point of sale or a producer. */
const StopSchema = z.union([
  z.strictObject({ destination: reference('destinations'), ...stopDetails }),
  z.strictObject({ pointOfSale: reference('points-of-sale'), ...stopDetails }),
  z.strictObject({ producer: reference('producers'), ...stopDetails }),
]);

export const RouteSchema = z.strictObject({
  ...entryHead,
  name: field('Tên tuyến du lịch', '', BilingualLineSchema),
  locality: LocalityReferenceSchema,
  basis: field(
    'Ai đặt ra',
    'composed: trang này ghép từ các nguồn; published: nguồn đã công bố.',
    z.enum(['composed', 'published']),
  ),
  mode: field(
    'Phương tiện',
    '',
    z.enum(['walk', 'bicycle', 'motorbike', 'car', 'boat', 'mixed']),
  ).optional(),
  durationHours: field('Thời gian đi (giờ)', '', z.number().positive()).optional(),
  bestTime: field('Thời điểm phù hợp', '', BilingualLineSchema).optional(),
  summary: field('Giới thiệu ngắn', '', BilingualTextSchema),
  stops: field('Điểm dừng', 'Theo thứ tự, ít nhất hai điểm.', z.array(StopSchema).min(2)),
  notes: field('Ghi chú', '', z.array(BilingualTextSchema)).optional(),
  sources: SourcesSchema,
});
export type RouteData = z.output<typeof RouteSchema>;

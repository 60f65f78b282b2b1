import { z } from 'zod';
import { field } from './field.ts';
import { PhotosSchema } from './photo.ts';
import { ConflictSchema, SourcesSchema } from './source.ts';
import { BilingualLineSchema, BilingualTextSchema } from './text.ts';

/** What a file may open with: the JSON Schema that editors check it by, and whether it is made up. */
export const entryHead = {
  $schema: z.string().optional(),
  sample: field('Dữ liệu mẫu', 'true nếu là mục bịa ra để thử.', z.boolean()).optional(),
};

/** What a file about a place, a maker or an event closes with: pictures, doubts, and where all is known from. */
export const entryEnd = {
  photos: PhotosSchema.optional(),
  conflicts: field('Nội dung các nguồn ghi khác nhau', '', z.array(ConflictSchema)).optional(),
  notes: field('Ghi chú', '', z.array(BilingualTextSchema)).optional(),
  missing: field(
    'Chưa có thông tin',
    'Điều còn phải hỏi. Mỗi dòng viết hoa chữ đầu, không có dấu chấm, ví dụ "Giá bán".',
    z.array(BilingualLineSchema),
  ).optional(),
  sources: SourcesSchema,
};

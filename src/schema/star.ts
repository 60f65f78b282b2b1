import { z } from 'zod';
import { MOST_POINTS } from '../domain/ocop-law.ts';
import { field } from './field.ts';
import { LineSchema, BilingualLineSchema, BilingualTextSchema } from './text.ts';
import { WebUrlSchema } from './url.ts';

/** One rank of the programme, 1 to 5. Ranks 1 and 2 are explained, never shown as OCOP. */
export const StarSchema = z.strictObject({
  $schema: z.string().optional(),
  stars: field('Số sao', 'Từ 1 đến 5.', z.int().min(1).max(5)),
  name: field('Tên hạng', 'Ví dụ "Bốn sao".', BilingualLineSchema),
  scoreFrom: field('Từ điểm', 'Tính cả điểm này.', z.number().min(0).max(MOST_POINTS)),
  scoreBelow: field(
    'Dưới điểm',
    `Không tính điểm này; hạng cao nhất là ${MOST_POINTS}, tính cả ${MOST_POINTS}.`,
    z.number().min(0).max(MOST_POINTS),
  ),
  certified: field('Có quyết định và giấy chứng nhận', 'Chỉ hạng 3, 4 và 5.', z.boolean()),
  authority: field(
    'Ai công nhận',
    'Cơ quan ký quyết định hiện nay.',
    BilingualLineSchema,
  ).optional(),
  meaning: field('Ý nghĩa', 'Nói cho khách hiểu.', BilingualTextSchema),
  basis: field(
    'Căn cứ',
    'Văn bản và điều khoản.',
    z.strictObject({ document: LineSchema, article: LineSchema, url: WebUrlSchema.optional() }),
  ),
});
export type StarData = z.output<typeof StarSchema>;

import { z } from 'zod';
import { DaySchema } from './date.ts';
import { entryHead } from './entry.ts';
import { field } from './field.ts';
import { SourcesSchema } from './source.ts';
import { BilingualLineSchema, LineSchema } from './text.ts';
import { HttpsUrlSchema } from './url.ts';

export const MarketplaceSchema = z.strictObject({
  ...entryHead,
  name: field('Tên sàn', '', BilingualLineSchema),
  operator: field('Ai vận hành', '', LineSchema).optional(),
  baseUrl: field('Địa chỉ sàn', '', HttpsUrlSchema).optional(),
  status: field(
    'Hiện nay',
    'active: đang chạy; renamed: đổi tên; closed: đã đóng; unknown: chưa rõ.',
    z.enum(['active', 'renamed', 'closed', 'unknown']),
  ),
  lastChecked: field('Ngày kiểm tra', '', DaySchema).optional(),
  note: field('Ghi chú', '', BilingualLineSchema).optional(),
  sources: SourcesSchema,
});
export type MarketplaceData = z.output<typeof MarketplaceSchema>;

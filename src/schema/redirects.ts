import { z } from 'zod';
import { kindsWith, recordKinds } from '../domain/record-kinds.ts';
import { DaySchema } from './date.ts';
import { field } from './field.ts';
import { IdSchema } from './id.ts';
import { BilingualLineSchema } from './text.ts';

/** Collections whose entries have a page of their own, and so an address that can move. */
const movableCollections = kindsWith('page', 'own').map((kind) => recordKinds[kind].collection);

const MoveSchema = z.strictObject({
  collection: field(
    'Loại mục',
    'Thư mục trong content: products, localities…',
    z.enum(movableCollections),
  ),
  from: field('Mã cũ', 'Mã không dùng nữa. Không được đặt lại cho mục khác.', IdSchema),
  to: field('Mã bây giờ', 'Mã của mục đang có trong cùng thư mục.', IdSchema),
  on: field('Từ ngày', 'Ngày đổi tên hoặc sáp nhập.', DaySchema),
  note: field(
    'Vì sao',
    'Một câu cho người mở địa chỉ cũ, ví dụ "Xã A đã nhập vào xã B."',
    BilingualLineSchema,
  ).optional(),
});
export type MoveData = z.output<typeof MoveSchema>;

/**
 * `content/redirects.json`: ids that were renamed and localities that were merged. Addresses are
 * printed on packs and embedded in shops, so an old one leads to where its entry is now.
 */
export const RedirectsSchema = z.strictObject({
  $schema: z.string().optional(),
  moved: field(
    'Mục đã dời',
    'Mỗi mã cũ một dòng. Nhiều xã nhập làm một thì nhiều dòng cùng "to".',
    z.array(MoveSchema),
  ),
});
export type RedirectsData = z.output<typeof RedirectsSchema>;

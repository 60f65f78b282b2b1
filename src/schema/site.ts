import { z } from 'zod';
import { DaySchema } from './date.ts';
import { EditorSchema } from './editor.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { PhoneSchema } from './person.ts';
import {
  BilingualBriefSchema,
  BilingualLineSchema,
  BilingualTextSchema,
  LineSchema,
} from './text.ts';
import { HttpsUrlSchema, isWebUrl } from './url.ts';

/** The address of map pictures: `https://{s}.tile.example/{z}/{x}/{y}.png`. */
const TilesUrlSchema = z
  .string()
  .max(500)
  .refine((url) => url.startsWith('https://') && isWebUrl(url.replace(/\{\w+\}/g, '0')), 'httpsUrl')
  .refine((url) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part)), 'tilesTemplate');

/** `content/site.json`: what the whole site says of itself. */
export const SiteSchema = z.strictObject({
  $schema: z.string().optional(),
  sample: field(
    'Dữ liệu mẫu',
    'true thì mọi trang ghi rõ đây là dữ liệu mẫu.',
    z.boolean(),
  ).optional(),
  name: field('Tên trang', '', BilingualLineSchema),
  shortName: field(
    'Tên ngắn',
    'Tối đa 20 ký tự, thay cho "name" ở đầu trang trên điện thoại.',
    BilingualBriefSchema,
  ).optional(),
  tagline: field('Câu giới thiệu', 'Câu lớn ở trang đầu.', BilingualLineSchema),
  description: field('Mô tả', 'Hiện ở kết quả tìm kiếm và khi chia sẻ.', BilingualTextSchema),
  managingBody: field(
    'Đơn vị chịu trách nhiệm',
    'Luật yêu cầu ghi ở chân trang: tên, địa chỉ, email, điện thoại, người chịu trách nhiệm nội dung. Chưa phát hành chính thức thì chỉ ghi "name" và "note".',
    z.union([
      z.strictObject({
        official: z.literal(true),
        name: BilingualLineSchema,
        parentBody: BilingualLineSchema.optional(),
        address: BilingualLineSchema,
        email: z.email('email'),
        phone: PhoneSchema,
        contentResponsible: LineSchema,
      }),
      z.strictObject({
        official: z.literal(false),
        name: BilingualLineSchema,
        note: BilingualTextSchema,
      }),
    ]),
  ),
  report: field(
    'Báo chỗ sai',
    'Nơi nhận tin báo.',
    z.strictObject({ url: HttpsUrlSchema.optional(), email: z.email('email').optional() }),
  ).optional(),
  licence: field(
    'Giấy phép dữ liệu',
    '',
    z.strictObject({ name: LineSchema, url: HttpsUrlSchema }),
  ),
  dataAsOf: field('Dữ liệu thu thập đến ngày', '', DaySchema),
  lands: field(
    'Địa phương ở trang đầu',
    'Mã các địa phương, theo thứ tự muốn hiện.',
    z.array(reference('localities')).min(1),
  ),
  featuredProducts: field(
    'Sản phẩm ở trang đầu',
    'Mã sản phẩm, theo thứ tự. Rượu, thuốc, sản phẩm dự kiến, đã ngừng sản xuất hoặc chưa có thông tin gì ngoài tên thì trang tự bỏ qua.',
    z.array(reference('products')),
  ),
  featuredStory: field('Câu chuyện ở trang đầu', '', reference('stories')).optional(),
  tiles: field(
    'Bản đồ nền',
    '"none", hoặc mẫu địa chỉ ảnh bản đồ kèm ghi công.',
    z.union([z.literal('none'), z.strictObject({ url: TilesUrlSchema, attribution: LineSchema })]),
  ),
  editor: field(
    'Trình biên tập trực tuyến',
    'Kho dữ liệu mà trang /admin/ sửa. Không ghi thì chỉ sửa được trong máy.',
    EditorSchema,
  ).optional(),
});
export type SiteData = z.output<typeof SiteSchema>;

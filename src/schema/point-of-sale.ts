import { z } from 'zod';
import { PartialDateSchema } from './date.ts';
import { entryEnd, entryHead } from './entry.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { ConsentSchema, ContactsSchema } from './person.ts';
import {
  AddressSchema,
  LocalityReferenceSchema,
  OpeningHoursSchema,
  PositionSchema,
} from './place.ts';
import { FactSchema, SourceIdsSchema } from './source.ts';
import { BilingualLineSchema, BilingualTextSchema, LineSchema } from './text.ts';
import { WebUrlSchema } from './url.ts';

/** What one can do there: buy, only look, buy on consignment, order on line. */
export const pointOfSaleKinds = [
  'displayAndSale',
  'sale',
  'display',
  'consignment',
  'online',
] as const;

/** Kinds of venue (950/QĐ-BCT, criterion of location, and what the sources name). */
export const venueTypes = [
  'shop',
  'market',
  'supermarket',
  'tradeCentre',
  'touristArea',
  'restaurant',
  'craftVillage',
  'farm',
  'serviceCentre',
  'terminal',
  'restStop',
  'postOffice',
  'exhibitionCentre',
  'shopStreet',
  'fair',
  'marketplace',
] as const;

export const amenities = [
  'parking',
  'toilet',
  'cardPayment',
  'tasting',
  'giftWrapping',
  'shipping',
  'englishSpoken',
  'stepFree',
] as const;

export const PointOfSaleSchema = z.strictObject({
  ...entryHead,
  name: field('Tên điểm bán', '', BilingualLineSchema),
  aliases: field('Tên gọi khác', '', z.array(LineSchema)).optional(),
  kind: field(
    'Loại điểm',
    'displayAndSale: trưng bày và bán; sale: bán; display: chỉ trưng bày; consignment: ký gửi; online: trực tuyến. Bỏ trống nếu nguồn không nói có bày hay bán.',
    z.enum(pointOfSaleKinds),
  ).optional(),
  venueType: field('Nơi đặt', 'Cửa hàng, chợ, siêu thị, khu du lịch…', z.enum(venueTypes)),
  producer: field(
    'Thuộc chủ thể',
    'Nếu là điểm bán của chính chủ thể.',
    reference('producers'),
  ).optional(),
  operator: field('Đơn vị bán hàng', 'Tên tổ chức, không phải tên người.', LineSchema).optional(),
  locality: LocalityReferenceSchema.optional(),
  address: field('Địa chỉ', '', AddressSchema).optional(),
  outsideArea: field(
    'Ngoài địa bàn',
    'true nếu điểm bán ở nơi khác, ví dụ thành phố của tỉnh.',
    z.boolean(),
  ).optional(),
  position: field('Tọa độ', '', PositionSchema).optional(),
  openingHours: field('Giờ mở cửa', '', OpeningHoursSchema).optional(),
  contacts: field('Liên hệ', '', ContactsSchema).optional(),
  consent: field('Giấy đồng ý', 'Khi liên hệ là của một người.', ConsentSchema).optional(),
  url: field('Trang của điểm bán', '', WebUrlSchema).optional(),
  amenities: field('Tiện nghi', '', z.array(z.enum(amenities))).optional(),
  products: field(
    'Sản phẩm bán tại đây',
    'Chỉ ghi sản phẩm mà nguồn ghi có bán ở đây.',
    z.array(z.strictObject({ product: reference('products'), sources: SourceIdsSchema })),
  ).optional(),
  sellsOtherGoods: field(
    'Có bán hàng khác',
    'true nếu không chỉ bán hàng OCOP.',
    z.boolean(),
  ).optional(),
  recognisedUnder: field('Được công bố theo', 'Văn bản công bố điểm bán.', LineSchema).optional(),
  announcedOn: field('Ngày công bố', '', PartialDateSchema).optional(),
  status: field(
    'Hiện nay',
    'open: nguồn ghi đang hoạt động; mentioned: nguồn chỉ nhắc tới, hoặc nói đã khai trương, không nói nay còn mở (asOf là ngày của nguồn); planned: mới ở kế hoạch; ended: đã xong hoặc đóng; unknown: chưa rõ.',
    z.strictObject({
      is: z.enum(['open', 'mentioned', 'planned', 'ended', 'unknown']),
      asOf: PartialDateSchema.optional(),
      note: BilingualLineSchema.optional(),
    }),
  ),
  summary: field(
    'Giới thiệu ngắn',
    'Để trống khi các mục khác đã nói hết.',
    BilingualTextSchema,
  ).optional(),
  facts: field('Thông tin về điểm bán', '', z.array(FactSchema)).optional(),
  ...entryEnd,
});
export type PointOfSaleData = z.output<typeof PointOfSaleSchema>;

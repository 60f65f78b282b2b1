import { z } from 'zod';
import { PartialDateSchema } from './date.ts';
import { entryEnd, entryHead } from './entry.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import {
  AddressSchema,
  LocalityReferenceSchema,
  OpeningHoursSchema,
  PositionSchema,
} from './place.ts';
import { FactSchema, SourceIdsSchema } from './source.ts';
import { BilingualLineSchema, BilingualTextSchema, LineSchema } from './text.ts';

export const destinationKinds = [
  'craftVillage',
  'communityTourism',
  'ecoTourism',
  'farm',
  'educationFarm',
  'landscape',
  'waterfall',
  'cave',
  'lake',
  'nationalPark',
  'relic',
  'temple',
  'pagoda',
  'communalHouse',
  'spiritualSite',
  'touristArea',
  'foodTown',
  'museum',
  'cultureVillage',
] as const;

/** What visitors look for, each a few kinds of destination together. */
export const destinationFamilies = ['craft', 'farm', 'community', 'relic', 'landscape'] as const;
export type DestinationFamily = (typeof destinationFamilies)[number];

export const familyOfKind: Record<(typeof destinationKinds)[number], DestinationFamily> = {
  craftVillage: 'craft',
  foodTown: 'craft',
  farm: 'farm',
  educationFarm: 'farm',
  communityTourism: 'community',
  cultureVillage: 'community',
  relic: 'relic',
  temple: 'relic',
  pagoda: 'relic',
  communalHouse: 'relic',
  spiritualSite: 'relic',
  museum: 'relic',
  landscape: 'landscape',
  waterfall: 'landscape',
  cave: 'landscape',
  lake: 'landscape',
  nationalPark: 'landscape',
  ecoTourism: 'landscape',
  touristArea: 'landscape',
};

/** Places of worship: a file of one of these kinds should say how visitors should behave there (`etiquette`). */
export const worshipKinds: ReadonlySet<string> = new Set([
  'temple',
  'pagoda',
  'communalHouse',
  'spiritualSite',
]);

export const DestinationSchema = z.strictObject({
  ...entryHead,
  name: field('Tên điểm đến', '', BilingualLineSchema),
  aliases: field('Tên gọi khác', '', z.array(LineSchema)).optional(),
  kind: field('Loại', 'Làng nghề, du lịch cộng đồng, thác, chùa…', z.enum(destinationKinds)),
  recognised: field(
    'Được xếp hạng',
    'Danh hiệu, cơ quan, khi nào.',
    z.array(
      z.strictObject({
        as: BilingualLineSchema,
        by: LineSchema.optional(),
        on: PartialDateSchema.optional(),
        sources: SourceIdsSchema,
      }),
    ),
  ).optional(),
  locality: LocalityReferenceSchema.optional(),
  address: field('Địa chỉ', '', AddressSchema).optional(),
  outsideArea: field('Ngoài địa bàn', '', z.boolean()).optional(),
  position: field('Tọa độ', '', PositionSchema).optional(),
  openingHours: field('Giờ mở cửa', '', OpeningHoursSchema).optional(),
  fee: field(
    'Giá vé',
    'Giá vé như nguồn ghi và của lúc nào.',
    z.strictObject({
      asStated: BilingualLineSchema,
      asOf: PartialDateSchema.optional(),
      note: BilingualLineSchema.optional(),
      sources: SourceIdsSchema,
    }),
  ).optional(),
  months: field(
    'Mùa nên đến',
    'Các tháng, từ 1 đến 12.',
    z.array(z.int().min(1).max(12)),
  ).optional(),
  summary: field('Giới thiệu ngắn', '', BilingualTextSchema),
  facts: field('Thông tin về điểm đến', '', z.array(FactSchema)).optional(),
  etiquette: field(
    'Lưu ý khi tham quan',
    'Điều khách nên giữ, nhất là ở đình, đền, chùa.',
    BilingualTextSchema,
  ).optional(),
  products: field('Sản phẩm của điểm đến', '', z.array(reference('products'))).optional(),
  producers: field('Các chủ thể có mặt', '', z.array(reference('producers'))).optional(),
  languages: field(
    'Ngôn ngữ',
    'Mã ngôn ngữ, ví dụ "vi", "en".',
    z.array(z.string().regex(/^[a-z]{2}$/, 'language')),
  ).optional(),
  ...entryEnd,
});
export type DestinationData = z.output<typeof DestinationSchema>;

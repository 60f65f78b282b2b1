import { z } from 'zod';
import { entryEnd, entryHead } from './entry.ts';
import { field } from './field.ts';
import { ConsentSchema, ContactsSchema } from './person.ts';
import {
  AddressSchema,
  LocalityReferenceSchema,
  OpeningHoursSchema,
  PositionSchema,
} from './place.ts';
import { FactSchema } from './source.ts';
import { BilingualLineSchema, BilingualTextSchema, LineSchema } from './text.ts';

/** Legal forms of a producer (Decision 26/2026/QĐ-TTg art. 3; the last one where none is stated). */
export const legalForms = [
  'cooperative',
  'cooperativeGroup',
  'privateEnterprise',
  'limitedCompany',
  'jointStockCompany',
  'company',
  'householdBusiness',
  'farm',
  'association',
  'operatingCentre',
  'establishmentUnspecified',
] as const;
export type LegalForm = (typeof legalForms)[number];

/** Forms behind which one family stands, so that contact data are personal data (Law 91/2025/QH15). */
export const personalForms: ReadonlySet<LegalForm> = new Set([
  'householdBusiness',
  'farm',
  'establishmentUnspecified',
]);

export const ProducerSchema = z.strictObject({
  ...entryHead,
  name: field(
    'Tên công bố',
    'Tên đầy đủ. Tên hộ là tên người thì ghi "Hộ kinh doanh ở xã …" cho đến khi có giấy đồng ý.',
    BilingualLineSchema,
  ),
  aliases: field('Tên gọi khác', 'Tên viết tắt, cách viết khác.', z.array(LineSchema)).optional(),
  legalForm: field('Loại hình', 'Hợp tác xã, hộ kinh doanh, công ty…', z.enum(legalForms)),
  legalFormAsStated: field('Loại hình như nguồn ghi', 'Ghi nguyên văn.', LineSchema).optional(),
  isNaturalPersonName: field(
    'Tên hộ là tên người',
    'true thì không công bố tên ấy khi chưa có giấy đồng ý.',
    z.boolean(),
  ),
  locality: LocalityReferenceSchema,
  address: field('Địa chỉ', '', AddressSchema).optional(),
  position: field(
    'Tọa độ',
    'Của hộ và cá nhân: chỉ khi có giấy đồng ý, nếu không thì lấy tâm xã.',
    PositionSchema,
  ).optional(),
  contacts: field(
    'Liên hệ',
    'Của hộ và cá nhân: chỉ khi có giấy đồng ý.',
    ContactsSchema,
  ).optional(),
  consent: field(
    'Giấy đồng ý',
    'Người liên quan đồng ý công bố những gì.',
    ConsentSchema,
  ).optional(),
  foundedYear: field('Năm thành lập', '', z.int().min(1800).max(2100)).optional(),
  summary: field(
    'Giới thiệu ngắn',
    'Một hai câu: ai, ở đâu, làm gì. Để trống khi chưa biết gì hơn tên, loại hình và nơi ở.',
    BilingualTextSchema,
  ).optional(),
  facts: field(
    'Thông tin về chủ thể',
    'Mỗi điều một mục, có nguồn.',
    z.array(FactSchema),
  ).optional(),
  visits: field(
    'Đón khách',
    'Khách có đến xem được không, báo trước thế nào, mở lúc nào.',
    z.strictObject({
      welcome: z.boolean(),
      note: BilingualTextSchema.optional(),
      openingHours: OpeningHoursSchema.optional(),
    }),
  ).optional(),
  status: field(
    'Hiện nay',
    'active: đang làm; ceased: đã nghỉ; unknown: chưa rõ.',
    z.enum(['active', 'ceased', 'unknown']),
  ),
  ...entryEnd,
});
export type ProducerData = z.output<typeof ProducerSchema>;

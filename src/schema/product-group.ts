import { z } from 'zod';
import { field } from './field.ts';
import { BilingualLineSchema, LineSchema } from './text.ts';

/** The six sectors of Decision 26/2026/QĐ-TTg annex I. The id is in addresses and in the cloth of a cover. */
const sectors = {
  food: { numeral: 'I' },
  drink: { numeral: 'II' },
  herb: { numeral: 'III' },
  craft: { numeral: 'IV' },
  plant: { numeral: 'V' },
  tour: { numeral: 'VI' },
} as const satisfies Record<string, { numeral: string }>;
export type SectorId = keyof typeof sectors;
export const sectorIds = Object.keys(sectors) as [SectorId, ...SectorId[]];

/** One of the 26 score sheets (bộ sản phẩm) under 17 groups and 6 sectors. */
export const ProductGroupSchema = z.strictObject({
  $schema: z.string().optional(),
  number: field('Số bộ', 'Từ 1 đến 26.', z.int().min(1).max(26)),
  sector: field('Ngành', 'Một trong sáu ngành.', z.enum(sectorIds)),
  group: field('Nhóm', 'Ví dụ "Thực phẩm chế biến".', BilingualLineSchema),
  name: field('Tên bộ sản phẩm', '', BilingualLineSchema),
  labels: field(
    'Tên ở từng văn bản',
    'Khi phụ lục I và phụ lục II ghi khác nhau.',
    z.array(z.strictObject({ document: LineSchema, label: LineSchema })),
  ).optional(),
  agency: field('Cơ quan chủ trì', '', BilingualLineSchema),
});
export type ProductGroupData = z.output<typeof ProductGroupSchema>;

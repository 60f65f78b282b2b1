import { z } from 'zod';
import { DaySchema, PartialDateSchema } from './date.ts';
import { entryHead } from './entry.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { PhotosSchema } from './photo.ts';
import { PositionSchema } from './place.ts';
import { ConflictSchema, FactSchema, SourcesSchema } from './source.ts';
import { BilingualLineSchema, BilingualTextSchema, LineSchema } from './text.ts';

/** Levels of administrative units. Districts ended on 30/6/2025. */
export const localityLevels = [
  'commune',
  'ward',
  'specialZone',
  'formerDistrict',
  'province',
  'municipality',
] as const;
export type LocalityLevel = (typeof localityLevels)[number];

/** The level below the state: a province, or a city that answers to the government itself. */
const provincialLevels: readonly LocalityLevel[] = ['province', 'municipality'];

/** Whether a unit is a province or a city of that level, and not a part of one. */
export const isProvincial = ({ level }: { level: LocalityLevel }): boolean =>
  provincialLevels.includes(level);

export const LocalitySchema = z
  .strictObject({
    ...entryHead,
    name: field('Tên', 'Cả cấp: "Xã Chiêm Hóa".', BilingualLineSchema),
    shortName: field('Tên gọn', 'Chỉ tên: "Chiêm Hóa".', BilingualLineSchema),
    aliases: field(
      'Tên gọi khác',
      'Cách viết khác, ví dụ "Chiêm Hoá".',
      z.array(LineSchema),
    ).optional(),
    level: field(
      'Cấp',
      'commune: xã; ward: phường; specialZone: đặc khu; formerDistrict: huyện cũ; province: tỉnh; municipality: thành phố trực thuộc trung ương.',
      z.enum(localityLevels),
    ),
    unitCode: field(
      'Mã đơn vị',
      'Theo Quyết định 19/2025/QĐ-TTg. Mã có thể đã dùng cho đơn vị khác trước 1/7/2025.',
      z.string().regex(/^\d{2,5}$/, 'unitCode'),
    ).optional(),
    province: field(
      'Tỉnh, thành phố',
      'Tên gọn bây giờ: "Tuyên Quang". Với một tỉnh thì là tên gọn của chính nó.',
      LineSchema,
    ),
    formerDistrict: field(
      'Thuộc huyện cũ',
      'Mã huyện cũ trong content/localities.',
      reference('localities'),
    ).optional(),
    validFrom: field('Có từ ngày', 'Ngày đơn vị này thành lập với tên này.', DaySchema).optional(),
    validTo: field('Đến ngày', 'Ngày cuối cùng, nếu không còn.', DaySchema).optional(),
    predecessors: field(
      'Đơn vị cũ nhập vào',
      'Tên xã, thị trấn cũ; part là true nếu chỉ nhập một phần.',
      z.array(
        z.strictObject({
          name: LineSchema,
          code: z
            .string()
            .regex(/^\d{2,5}$/, 'unitCode')
            .optional(),
          part: z.boolean().optional(),
          validTo: DaySchema.optional(),
        }),
      ),
    ).optional(),
    successors: field(
      'Nay thuộc',
      'Với đơn vị không còn: các đơn vị nhận phần đất.',
      z.array(
        z.strictObject({
          locality: reference('localities').optional(),
          name: LineSchema,
          part: LineSchema.optional(),
        }),
      ),
    ).optional(),
    centre: field('Tọa độ trung tâm', '', PositionSchema),
    areaKm2: field('Diện tích (km²)', '', z.number().positive()).optional(),
    population: field('Dân số', '', z.int().positive()).optional(),
    populationAsOf: field('Thời điểm tính dân số', '', PartialDateSchema).optional(),
    seat: field('Trụ sở', '', LineSchema).optional(),
    summary: field(
      'Giới thiệu ngắn',
      'Để trống khi chưa biết gì hơn tên và vị trí.',
      BilingualTextSchema,
    ).optional(),
    facts: field('Thông tin về địa phương', '', z.array(FactSchema)).optional(),
    photos: PhotosSchema.optional(),
    conflicts: field('Nội dung các nguồn ghi khác nhau', '', z.array(ConflictSchema)).optional(),
    notes: field('Ghi chú', '', z.array(BilingualTextSchema)).optional(),
    sources: SourcesSchema,
  })
  .refine(
    ({ validFrom, validTo }) =>
      validFrom === undefined || validTo === undefined || validFrom <= validTo,
    {
      error: 'periodBackwards',
      path: ['validTo'],
    },
  );
export type LocalityData = z.output<typeof LocalitySchema>;

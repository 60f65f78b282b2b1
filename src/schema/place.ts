import { z } from 'zod';
import { holidayNames } from '../domain/holidays.ts';
import { DaySchema, PartialDateSchema } from './date.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { BilingualLineSchema, LineSchema } from './text.ts';

/** Kinds of settlement below the commune. */
const settlementKinds = ['thôn', 'ấp', 'bản', 'khóm', 'tổ dân phố', 'cụm dân cư'] as const;

export const AddressSchema = z.strictObject({
  line: field(
    'Số nhà, đường',
    'Chỉ ghi khi nguồn ghi và được phép công bố.',
    LineSchema,
  ).optional(),
  settlement: field(
    'Thôn, ấp, bản',
    'Loại và tên, ví dụ "thôn" và "Bản Ba".',
    z.strictObject({ kind: z.enum(settlementKinds), name: LineSchema }),
  ).optional(),
  asStated: field(
    'Địa chỉ như nguồn ghi',
    'Ghi nguyên văn, kể cả tên xã, huyện cũ.',
    LineSchema,
  ).optional(),
  asStatedOn: field(
    'Ngày của địa chỉ ấy',
    'Ngày, tháng, năm của nguồn.',
    PartialDateSchema,
  ).optional(),
  oldCommune: field('Xã cũ', 'Tên xã, thị trấn trước 1/7/2025.', LineSchema).optional(),
  oldDistrict: field(
    'Huyện cũ',
    'Tên huyện, quận, thị xã, thành phố thuộc tỉnh trước 1/7/2025.',
    LineSchema,
  ).optional(),
  oldProvince: field('Tỉnh cũ', 'Tên tỉnh trước 1/7/2025, nếu nay đã nhập.', LineSchema).optional(),
  communeNow: field(
    'Xã, phường bây giờ',
    'Mã và tên đơn vị theo Quyết định 19/2025/QĐ-TTg.',
    z.strictObject({
      code: z.string().regex(/^\d{5}$/, 'communeCode'),
      name: LineSchema,
      province: LineSchema,
    }),
  ).optional(),
  note: field('Ghi chú', 'Điều chưa chắc về địa chỉ.', BilingualLineSchema).optional(),
});
export type Address = z.output<typeof AddressSchema>;

/** How exactly a position is known, with the radius that a map draws, in metres. */
export const positionPrecisions = {
  exact: 0,
  approximate: 1000,
  commune: 3000,
  area: 8000,
  district: 12000,
  province: 50000,
} as const satisfies Record<string, number>;

export const PositionSchema = z.strictObject({
  lat: field('Vĩ độ', 'Từ 7 đến 24, tối đa 5 số lẻ.', z.number().min(7).max(24)),
  lng: field('Kinh độ', 'Từ 102 đến 118, tối đa 5 số lẻ.', z.number().min(102).max(118)),
  precision: field(
    'Độ chính xác',
    'exact: đúng cửa; approximate: quanh đó 1 km; commune: tâm xã; area: cả một vùng; district: tâm huyện; province: tâm tỉnh.',
    z.enum(Object.keys(positionPrecisions) as [keyof typeof positionPrecisions]),
  ),
  basis: field('Nguồn tọa độ', 'Cách có tọa độ này.', LineSchema),
  alternatives: field(
    'Điểm khác',
    'Điểm mà nguồn khác ghi, khi các nguồn không khớp.',
    z.array(
      z.strictObject({
        lat: z.number().min(7).max(24),
        lng: z.number().min(102).max(118),
        basis: LineSchema,
      }),
    ),
  ).optional(),
});
export type Position = z.output<typeof PositionSchema>;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const TimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'time');

const exceptionDetails = {
  hours: field(
    'Giờ của những ngày ấy',
    'Giờ mở, giờ đóng. Bỏ hẳn mục này nếu đóng cửa cả ngày.',
    z.array(z.strictObject({ opens: TimeSchema, closes: TimeSchema })).min(1),
  ).optional(),
  note: field('Ghi chú', 'Vì sao khác ngày thường.', BilingualLineSchema).optional(),
};

/** Days with hours of their own: a holiday of every year, or days of the calendar. */
const HoursExceptionSchema = z.union([
  z.strictObject({
    holiday: field(
      'Ngày lễ',
      'newYear: 1/1; tet: Tết; hungKings: Giỗ Tổ; reunification: 30/4; labour: 1/5; national: 2/9; culture: 24/11.',
      z.enum(holidayNames),
    ),
    ...exceptionDetails,
  }),
  z
    .strictObject({
      from: field('Từ ngày', '', DaySchema),
      to: field('Đến hết ngày', 'Bỏ trống nếu chỉ một ngày.', DaySchema).optional(),
      ...exceptionDetails,
    })
    .refine(({ from, to }) => to === undefined || from <= to, {
      error: 'periodBackwards',
      path: ['to'],
    }),
]);

/** When a place is open: the words of the source always, the hours when they are known by the clock. */
export const OpeningHoursSchema = z.strictObject({
  asStated: field(
    'Giờ mở cửa như nguồn ghi',
    'Ví dụ "phiên chính sáng thứ Năm và Chủ nhật".',
    BilingualLineSchema,
  ),
  hours: field(
    'Giờ theo ngày',
    'Mỗi dòng: các ngày trong tuần, giờ mở, giờ đóng. Nghỉ trưa thì ghi hai dòng. Đóng sau nửa đêm thì giờ đóng nhỏ hơn giờ mở.',
    z.array(
      z.strictObject({
        days: z.array(z.enum(weekdays)).min(1),
        opens: TimeSchema,
        closes: TimeSchema,
      }),
    ),
  ).optional(),
  closedOnHolidays: field(
    'Nghỉ Tết và lễ',
    'true nếu đóng cửa ngày Tết và ngày lễ.',
    z.boolean(),
  ).optional(),
  exceptions: field(
    'Ngày có giờ khác',
    'Ngày lễ hoặc những ngày đã báo trước mà giờ khác ngày thường, hoặc đóng cửa.',
    z.array(HoursExceptionSchema),
  ).optional(),
});
export type OpeningHours = z.output<typeof OpeningHoursSchema>;

/** Which locality an entry belongs to. */
export const LocalityReferenceSchema = field(
  'Địa phương',
  'Mã của xã, hoặc của huyện cũ khi chưa rõ xã, hoặc của tỉnh khi chưa rõ huyện, trong content/localities.',
  reference('localities'),
);

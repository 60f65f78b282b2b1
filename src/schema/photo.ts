import { z } from 'zod';
import { field } from './field.ts';
import { ConsentSchema } from './person.ts';
import { BilingualLineSchema, LineSchema } from './text.ts';

/** Words that describe nothing; a visitor who cannot see learns nothing from them. */
const EMPTY_ALT = /^(ảnh|hình|hình ảnh|photo|image|img|dsc|picture)?[\s\d_.-]*$/i;
/** The name of a file, or what a camera or a telephone calls a picture. */
const FILE_NAME =
  /\.(?:jpe?g|png|webp|avif|heic|heif|gif)$|^(?:img|dsc[nf]?|pxl|dji|z\d{6,})[_-]?\d/i;

export const PhotoSchema = z
  .strictObject({
    file: field(
      'Tệp ảnh',
      'Tên tệp trong content/photos/<mã mục>/, ví dụ "goi-banh.jpg".',
      z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(jpg|png|webp|avif)$/, 'photoFile')
        .meta({ photograph: true }),
    ),
    alt: field(
      'Lời tả ảnh',
      'Tả điều thấy trong ảnh cho người không nhìn được, từ 5 đến 150 chữ cái.',
      BilingualLineSchema.refine(
        ({ vi }) =>
          vi.length >= 5 && vi.length <= 150 && !EMPTY_ALT.test(vi) && !FILE_NAME.test(vi),
        { error: 'alt', path: ['vi'] },
      ),
    ),
    credit: field('Người chụp', 'Tên người hoặc cơ quan giữ quyền ảnh.', LineSchema),
    licence: field('Giấy phép', 'Ví dụ "CC BY 4.0" hoặc "được phép đăng".', LineSchema),
    depictsPeople: field('Có mặt người', 'true nếu nhận ra được người trong ảnh.', z.boolean()),
    consent: field(
      'Giấy đồng ý',
      'Phải có khi nhận ra được người trong ảnh.',
      ConsentSchema,
    ).optional(),
    caption: field('Chú thích', 'Một câu dưới ảnh.', BilingualLineSchema).optional(),
  })
  .refine((photo) => !photo.depictsPeople || photo.consent?.scope.includes('portrait'), {
    error: 'portraitConsent',
    path: ['consent'],
  });
export type Photo = z.output<typeof PhotoSchema>;

export const PhotosSchema = field('Ảnh', 'Ảnh đầu tiên là ảnh chính.', z.array(PhotoSchema));

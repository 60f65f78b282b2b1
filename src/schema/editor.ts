import { z } from 'zod';
import { field } from './field.ts';
import { HttpsUrlSchema } from './url.ts';

/** `nhom/kho`, and for GitLab also `nhom/nhom-con/kho`. */
const repository = (pattern: RegExp) =>
  field(
    'Kho dữ liệu',
    'Tên chủ và tên kho như trong địa chỉ của kho, ví dụ "ubnd-xa/san-vat".',
    z.string().max(200).regex(pattern, 'repository'),
  );
const TWO_NAMES = /^[\w.-]+\/[\w.-]+$/;
const MORE_NAMES = /^[\w.-]+(\/[\w.-]+)+$/;

const shared = {
  branch: field(
    'Nhánh',
    'Nhánh mà trang được dựng từ đó. Để trống thì lấy nhánh chính của kho.',
    z
      .string()
      .max(100)
      .regex(/^[\w.-]+(\/[\w.-]+)*$/, 'branch'),
  ).optional(),
  server: field(
    'Máy chủ',
    'Chỉ ghi khi dùng máy chủ riêng, ví dụ "https://git.tinh.gov.vn".',
    HttpsUrlSchema.refine((url) => new URL(url).pathname === '/', 'serverOnly'),
  ).optional(),
};
const applicationId = field(
  'Mã ứng dụng OAuth',
  'Để đăng nhập bằng nút bấm. Để trống thì mỗi người đăng nhập bằng mã truy cập của mình.',
  z
    .string()
    .max(200)
    .regex(/^[\w-]+$/, 'applicationId'),
).optional();
const review = field(
  'Duyệt trước khi đăng',
  'true: mỗi lần sửa là một đề nghị, người duyệt bấm đăng. Không ghi cũng là có duyệt; false thì đăng ngay.',
  z.boolean(),
).optional();

/** Where the repository of the content is, for the web editor at `/admin/`. Review is what GitHub and GitLab have. */
export const EditorSchema = z.discriminatedUnion('host', [
  z.strictObject({
    host: z.literal('github'),
    repository: repository(TWO_NAMES),
    ...shared,
    signInServer: field(
      'Máy chủ đăng nhập',
      'Địa chỉ của sveltia-cms-auth, để đăng nhập bằng nút bấm. Để trống thì dùng mã truy cập.',
      HttpsUrlSchema,
    ).optional(),
    review,
  }),
  z.strictObject({
    host: z.literal('gitlab'),
    repository: repository(MORE_NAMES),
    ...shared,
    applicationId,
    review,
  }),
  z.strictObject({
    host: z.literal('gitea'),
    repository: repository(TWO_NAMES),
    ...shared,
    applicationId,
  }),
  z.strictObject({
    host: z.literal('forgejo'),
    repository: repository(TWO_NAMES),
    ...shared,
    applicationId,
  }),
]);
export type EditorData = z.output<typeof EditorSchema>;

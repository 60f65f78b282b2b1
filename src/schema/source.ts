import { z } from 'zod';
import { PartialDateSchema } from './date.ts';
import { field } from './field.ts';
import { BilingualTextSchema, LineSchema, QuoteSchema } from './text.ts';
import { WebUrlSchema } from './url.ts';

/**
 * How much a source proves: A a signed decision or its annex; B1 state press or a state page;
 * B2 a plan or a proposal; C a commercial page, a blog, open data.
 */
export const evidenceLevels = ['A', 'B1', 'B2', 'C'] as const;

/**
 * How the quoted words came here. `fromNotes` has not been read again at the source; `signedText` was copied
 * from a signed document by somebody who did not issue it, and counts as B1, never as A.
 */
const transcriptions = [
  'direct',
  'machineChecked',
  'fromNotes',
  'datasetRow',
  'condensedTableRow',
  'signedText',
] as const;

export const SourceSchema = z.strictObject({
  id: field(
    'Mã nguồn',
    'Mã ngắn để các mục khác trong tệp này nhắc tới nguồn, ví dụ "s1".',
    z.string().regex(/^s[1-9]\d{0,2}$/, 'sourceId'),
  ),
  evidence: field(
    'Mức xác thực',
    'A: quyết định đã ký; B1: báo hoặc trang nhà nước; B2: kế hoạch, đề xuất; C: trang bán hàng, blog, dữ liệu mở.',
    z.enum(evidenceLevels),
  ),
  publisher: field('Nơi công bố', 'Tên tờ báo, cơ quan hoặc trang đã đăng.', LineSchema),
  title: field('Tên bài', 'Tên bài báo hoặc văn bản.', LineSchema).optional(),
  url: field('Địa chỉ trang', 'Liên kết đến đúng trang đã đọc.', WebUrlSchema).optional(),
  locator: field(
    'Chỗ trong văn bản',
    'Mục, phụ lục, trang. Ví dụ "Phụ lục B.2".',
    LineSchema,
  ).optional(),
  quote: field('Trích nguyên văn', 'Ghi đúng nguyên văn câu làm bằng chứng.', QuoteSchema),
  publishedOn: field(
    'Ngày công bố',
    'Ngày, tháng hoặc năm ghi trên bài.',
    PartialDateSchema,
  ).optional(),
  retrievedOn: field('Ngày đọc', 'Ngày đã mở trang ra đọc.', PartialDateSchema).optional(),
  transcription: field(
    'Cách trích dẫn',
    'direct: trích tại nguồn; fromNotes: trích từ ghi chép, chưa đối chiếu; signedText: bên khác trích lại từ văn bản đã ký.',
    z.enum(transcriptions),
  ).optional(),
  machineTranslated: field(
    'Bản dịch máy',
    'true khi trang đã đọc là bản dịch máy: khi ấy mức xác thực là C.',
    z.boolean(),
  ).optional(),
  note: field('Ghi chú', 'Điều cần biết về nguồn này.', LineSchema).optional(),
});
export type Source = z.output<typeof SourceSchema>;

/** Where the words of an entry come from. */
export const SourcesSchema = field(
  'Nguồn',
  'Mỗi điều có thể sai phải có nguồn: nơi công bố, câu trích, mức xác thực.',
  z.array(SourceSchema).min(1, 'noSource'),
);

/** Ids of sources in the same file. */
export const SourceIdsSchema = field(
  'Theo nguồn',
  'Mã của nguồn nêu điều này, ví dụ ["s1", "s3"].',
  z.array(z.string()).min(1, 'noSource'),
);

/** A disagreement between sources, kept and shown. */
export const ConflictSchema = field(
  'Nội dung các nguồn ghi khác nhau',
  'Nói rõ nguồn nào ghi gì. Trang sẽ hiện cả hai, không tự chọn.',
  BilingualTextSchema,
);

/** What a fact is about. The heading that visitors read is in `src/i18n`. */
export const factKinds = [
  'ingredients',
  'process',
  'localness',
  'origin',
  'quality',
  'variants',
  'packaging',
  'shelfLife',
  'storage',
  'usage',
  'season',
  'scale',
  'market',
  'certification',
  'history',
  'award',
  'service',
  'visit',
  'access',
  'stage',
  'plan',
  'general',
] as const;

export const FactSchema = z.strictObject({
  kind: field('Loại điều', 'Nói về gì: thành phần, cách làm, để được bao lâu…', z.enum(factKinds)),
  text: field('Nội dung', 'Một hai câu, lời của mình, đúng như nguồn ghi.', BilingualTextSchema),
  sources: SourceIdsSchema,
});
export type Fact = z.output<typeof FactSchema>;

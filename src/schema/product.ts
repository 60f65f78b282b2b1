import { z } from 'zod';
import { motifIds } from '../domain/motif-table.ts';
import { isGtin } from '../lib/gtin.ts';
import { CertificateSchema, certifiedStars, StatementSchema } from './certificate.ts';
import { DaySchema, PartialDateSchema, PeriodSchema } from './date.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { PhotosSchema } from './photo.ts';
import { AddressSchema, LocalityReferenceSchema } from './place.ts';
import { ConflictSchema, FactSchema, SourceIdsSchema, SourcesSchema } from './source.ts';
import { BilingualLineSchema, BilingualTextSchema, LineSchema } from './text.ts';
import { HttpsUrlSchema, WebUrlSchema } from './url.ts';

/** Under which law a product is sold; some kinds need a notice wherever they are shown (domain: food, alcohol, supplements). */
const regulatoryKinds = [
  'food',
  'supplement',
  'medicalFood',
  'medicine',
  'cosmetic',
  'alcohol',
  'craft',
  'ornamental',
  'tourism',
] as const;
export type RegulatoryKind = (typeof regulatoryKinds)[number];

/** What a product is good for, or is known for: filters and gift pages use these. */
export const productTags = [
  'gift',
  'craftVillage',
  'export',
  'community',
  'smallScale',
  'processed',
  'deeplyProcessed',
  'organic',
  'visitable',
] as const;

const certificationSchemes = [
  'VietGAP',
  'GlobalGAP',
  'organicVN',
  'organicOther',
  'HACCP',
  'ISO22000',
  'ISO9001',
  'GMP',
  'BRC',
  'Halal',
  'FDA',
  'TCCS',
  'foodSafety',
  'other',
] as const;

const intellectualPropertyKinds = [
  'trademark',
  'collectiveMark',
  'certificationMark',
  'geographicalIndication',
] as const;

const salesChannelKinds = [
  'marketplace',
  'website',
  'zalo',
  'facebook',
  'livestream',
  'phone',
  'distributor',
  'provincialPortal',
] as const;

/** The official product code: province, commune, running number, year; older ones carry the district too. */
const OCOP_CODE = /^\d{2}-(\d{3}-)?\d{5}-\d{1,4}-20\d{2}$/;

const CertificationSchema = z.strictObject({
  scheme: field('Chứng nhận', 'VietGAP, HACCP, hữu cơ…', z.enum(certificationSchemes)),
  scope: field(
    'Phạm vi',
    'area: vùng trồng; facility: cơ sở; product: sản phẩm.',
    z.enum(['area', 'facility', 'product']),
  ),
  number: field('Số', 'Số giấy chứng nhận.', LineSchema).optional(),
  issuer: field('Nơi cấp', 'Tổ chức cấp.', LineSchema).optional(),
  issuedOn: field('Ngày cấp', '', PartialDateSchema).optional(),
  expiresOn: field('Hết hạn', '', PartialDateSchema).optional(),
  sources: SourceIdsSchema,
});

const IntellectualPropertySchema = z.strictObject({
  kind: field(
    'Loại',
    'Nhãn hiệu, nhãn hiệu tập thể, nhãn hiệu chứng nhận, chỉ dẫn địa lý.',
    z.enum(intellectualPropertyKinds),
  ),
  name: field('Tên được bảo hộ', '', LineSchema),
  number: field('Số văn bằng', '', LineSchema).optional(),
  owner: field('Chủ sở hữu hoặc nơi quản lý', '', LineSchema).optional(),
  since: field('Thời điểm bắt đầu', '', PartialDateSchema).optional(),
  sources: SourceIdsSchema,
});

const SalesChannelSchema = z.strictObject({
  kind: field('Kênh', 'Sàn, trang riêng, Zalo…', z.enum(salesChannelKinds)),
  marketplace: field(
    'Sàn',
    'Mã sàn trong content/marketplaces.',
    reference('marketplaces'),
  ).optional(),
  name: field('Tên hiện trên trang', 'Ví dụ "Gian hàng trên Postmart".', BilingualLineSchema),
  url: field('Liên kết', 'Đúng trang bán, bắt đầu bằng https://.', HttpsUrlSchema).optional(),
  isProductPage: field(
    'Đúng trang của sản phẩm',
    'false nếu chỉ là trang chung của kênh.',
    z.boolean(),
  ),
  lastChecked: field('Ngày kiểm tra', 'Ngày gần nhất đã mở được liên kết.', DaySchema).optional(),
  sources: SourceIdsSchema.optional(),
});

/** Whether what has a price can be had. */
export const availabilities = ['inStock', 'preOrder', 'outOfStock'] as const;

const IndicativePriceSchema = z.strictObject({
  amount: field('Giá (đồng)', 'Số nguyên, không dấu chấm.', z.int().positive()).optional(),
  asStated: field('Giá như nguồn ghi', 'Ví dụ "2–3 triệu đồng/kg trà khô".', BilingualLineSchema),
  unit: field('Đơn vị', 'Ví dụ "hộp 500 g".', BilingualLineSchema).optional(),
  asOf: field(
    'Thời điểm của giá',
    'Ngày, tháng hoặc năm của nguồn. Không biết thì để trống: giá sẽ không hiện như giá bây giờ.',
    PartialDateSchema,
  ).optional(),
  note: field('Ghi chú', '', BilingualLineSchema).optional(),
  availability: field(
    'Tình trạng hàng',
    'inStock: còn; preOrder: đặt trước; outOfStock: tạm hết. Chỉ ghi khi nguồn nêu, với giá ấy.',
    z.enum(availabilities),
  ).optional(),
  sources: SourceIdsSchema,
});
export type IndicativePrice = z.output<typeof IndicativePriceSchema>;

/** Where a product stands before, or beside, its recognition. */
const pipelineStages = [
  'idea',
  'listed',
  'developing',
  'submitted',
  'upgrading',
  'discontinued',
] as const;

const PipelineSchema = z.strictObject({
  stage: field(
    'Giai đoạn',
    'idea: ý tưởng; listed: có tên trong kế hoạch, danh sách; developing: hoàn thiện; submitted: đã nộp hồ sơ; upgrading: nâng hạng; discontinued: ngừng sản xuất.',
    z.enum(pipelineStages),
  ),
  currentStarsAsStated: field(
    'Hiện trạng (như kế hoạch ghi)',
    '',
    z.literal(certifiedStars),
  ).optional(),
  potentialStars: field('Tiềm năng (mục tiêu)', '', z.literal(certifiedStars)).optional(),
  roadmap: field('Lộ trình', '', PeriodSchema).optional(),
  plan: field('Kế hoạch', 'Mã kế hoạch trong content/plans.', reference('plans')).optional(),
  note: field('Ghi chú', '', BilingualTextSchema).optional(),
  sources: SourceIdsSchema,
});

export const ProductSchema = z.strictObject({
  $schema: z.string().optional(),
  sample: field(
    'Dữ liệu mẫu',
    'true nếu là mục bịa ra để thử; trang sẽ ghi rõ.',
    z.boolean(),
  ).optional(),
  name: field('Tên sản phẩm', 'Tên đầy đủ trên nhãn.', BilingualLineSchema),
  aliases: field(
    'Tên gọi khác',
    'Cách viết khác, tên dân gian, tên cũ: giúp tìm thấy.',
    z.array(LineSchema),
  ).optional(),
  producer: field(
    'Chủ thể',
    'Mã chủ thể trong content/producers. Chưa rõ thì bỏ trống.',
    reference('producers'),
  ).optional(),
  locality: LocalityReferenceSchema,
  address: field('Nơi sản xuất', 'Nơi sản xuất sản phẩm.', AddressSchema).optional(),
  productGroup: field(
    'Bộ sản phẩm',
    'Một trong 26 bộ, mã trong content/product-groups.',
    reference('product-groups'),
  ),
  productGroupBasis: field(
    'Bộ sản phẩm theo',
    'decision: quyết định ghi; inferred: tạm phân loại, chờ cán bộ xác nhận.',
    z.enum(['decision', 'inferred']),
  ),
  groupAsStated: field('Nhóm như nguồn ghi', 'Ghi nguyên văn.', LineSchema).optional(),
  regulatoryKind: field(
    'Loại theo luật',
    'Thực phẩm, thực phẩm bảo vệ sức khỏe, rượu, thủ công… Chưa chắc thì bỏ trống.',
    z.enum(regulatoryKinds),
  ).optional(),
  regulatoryKindBasis: field(
    'Căn cứ xếp loại theo luật',
    'Ghi "inferred" khi người nhập suy ra, chờ cán bộ xác nhận.',
    z.literal('inferred'),
  ).optional(),
  regulatoryNote: field(
    'Lưu ý theo luật',
    'Điều cần nhắc khi giới thiệu sản phẩm này.',
    BilingualTextSchema,
  ).optional(),
  alcoholByVolume: field(
    'Độ cồn (%)',
    'Bắt buộc với rượu khi nhãn có ghi.',
    z.number().min(0).max(100),
  ).optional(),
  summary: field(
    'Giới thiệu ngắn',
    'Một hai câu để khách hiểu ngay đây là gì, từ đâu. Mới chỉ biết tên, hạng, chủ thể và nơi sản xuất thì bỏ trống.',
    BilingualTextSchema,
  ).optional(),
  slogan: field('Khẩu hiệu', '', BilingualLineSchema).optional(),
  facts: field(
    'Thông tin về sản phẩm',
    'Mỗi điều một mục, có nguồn.',
    z.array(FactSchema),
  ).optional(),
  months: field(
    'Mùa',
    'Các tháng có hàng, từ 1 đến 12.',
    z.array(z.int().min(1).max(12)),
  ).optional(),
  netContents: field(
    'Khối lượng, dung tích',
    'Ví dụ "hộp 500 g".',
    z.array(BilingualLineSchema),
  ).optional(),
  shelfLifeDays: field(
    'Để được (ngày)',
    'Số ngày kể từ ngày đóng gói.',
    z.int().positive(),
  ).optional(),
  gtin: field(
    'Mã vạch',
    '8, 12, 13 hoặc 14 số, số cuối là số kiểm tra.',
    z.string().refine(isGtin, 'gtin'),
  ).optional(),
  ocopCode: field(
    'Mã số sản phẩm OCOP',
    'Mã tỉnh - mã xã - số thứ tự - năm, ví dụ 08-02287-1-2024.',
    z.string().regex(OCOP_CODE, 'ocopCode'),
  ).optional(),
  tags: field('Nhãn', 'Quà tặng, làng nghề, xuất khẩu…', z.array(z.enum(productTags))).optional(),
  rawMaterialArea: field('Vùng nguyên liệu', '', BilingualLineSchema).optional(),
  certifications: field(
    'Chứng nhận khác',
    'VietGAP, HACCP, hữu cơ…',
    z.array(CertificationSchema),
  ).optional(),
  intellectualProperty: field(
    'Nhãn hiệu, chỉ dẫn địa lý',
    '',
    z.array(IntellectualPropertySchema),
  ).optional(),
  traceability: field(
    'Truy xuất nguồn gốc',
    'Trang truy xuất của nhà cung cấp tem.',
    z.strictObject({
      provider: LineSchema,
      url: WebUrlSchema,
      lastChecked: DaySchema,
      coversStory: z.boolean(),
    }),
  ).optional(),
  salesChannels: field(
    'Kênh bán',
    'Kênh bán trực tuyến hoặc qua điện thoại.',
    z.array(SalesChannelSchema),
  ).optional(),
  indicativePrices: field(
    'Giá tham khảo',
    'Giá có nguồn và có ngày.',
    z.array(IndicativePriceSchema),
  ).optional(),
  certificates: field(
    'Quyết định công nhận',
    'Chỉ ghi khi có số và ngày quyết định. Cả những lần trước.',
    z.array(CertificateSchema),
  ).optional(),
  statements: field(
    'Thông tin về hạng sao',
    'Báo hoặc kế hoạch nói đã công nhận nhưng chưa thấy quyết định.',
    z.array(StatementSchema),
  ).optional(),
  pipeline: field(
    'Trong kế hoạch',
    'Sản phẩm có tên trong kế hoạch hoặc danh sách, đang hoàn thiện hoặc nâng hạng. Đã được đánh giá mà chưa rõ kết quả thì ghi ở "Thông tin về hạng sao".',
    PipelineSchema,
  ).optional(),
  motif: field(
    'Hình dệt',
    'Hình trên tấm dệt thay ảnh. Để trống thì hình theo tên và bộ sản phẩm.',
    z.enum(motifIds),
  ).optional(),
  photos: PhotosSchema.optional(),
  conflicts: field('Nội dung các nguồn ghi khác nhau', '', z.array(ConflictSchema)).optional(),
  notes: field(
    'Ghi chú',
    'Điều khách nên biết khi đọc mục này.',
    z.array(BilingualTextSchema),
  ).optional(),
  missing: field(
    'Chưa có thông tin',
    'Điều còn phải hỏi chủ thể. Mỗi dòng viết hoa chữ đầu, không có dấu chấm, ví dụ "Giá bán".',
    z.array(BilingualLineSchema),
  ).optional(),
  sources: SourcesSchema,
});
export type ProductData = z.output<typeof ProductSchema>;

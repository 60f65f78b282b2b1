/** How the annex of a commune's plan speaks, and what its words are in the catalogue. */
import type { LegalForm } from '../../../src/schema/producer.ts';
import type { RegulatoryKind } from '../../../src/schema/product.ts';
import type { SectorId } from '../../../src/schema/product-group.ts';

/** The columns of the annex, as their headings begin, compared without marks. */
export const annexHeadings = {
  number: ['stt', 'tt'],
  name: ['ten san pham'],
  group: ['nhom san pham'],
  form: ['loai hinh'],
  producer: ['ten co so', 'chu the'],
  current: ['hien trang'],
  potential: ['tiem nang'],
  roadmap: ['lo trinh'],
} as const;
export type AnnexColumn = keyof typeof annexHeadings;

/** Legal forms as plans write them, compared without marks. */
export const formsAsWritten: Readonly<Record<string, LegalForm>> = {
  htx: 'cooperative',
  'hop tac xa': 'cooperative',
  tht: 'cooperativeGroup',
  'to hop tac': 'cooperativeGroup',
  hkd: 'householdBusiness',
  ho: 'householdBusiness',
  'ho kinh doanh': 'householdBusiness',
  'ho gia dinh': 'householdBusiness',
  dntn: 'privateEnterprise',
  'doanh nghiep tu nhan': 'privateEnterprise',
  'cong ty': 'company',
  'doanh nghiep': 'company',
  'cong ty tnhh': 'limitedCompany',
  tnhh: 'limitedCompany',
  'cong ty co phan': 'jointStockCompany',
  ctcp: 'jointStockCompany',
  'trang trai': 'farm',
  'co so': 'establishmentUnspecified',
  hoi: 'association',
};

/** Sectors as plans write them: by the sector's name, or by that of a group in it. */
export const sectorsAsWritten: Readonly<Record<string, SectorId>> = {
  'thuc pham': 'food',
  'thuc pham tuoi song': 'food',
  'thuc pham tho so che': 'food',
  'thuc pham che bien': 'food',
  'do uong': 'drink',
  'do uong co con': 'drink',
  'do uong khong con': 'drink',
  'duoc lieu': 'herb',
  'thao duoc': 'herb',
  'duoc lieu va san pham tu duoc lieu': 'herb',
  'thu cong my nghe': 'craft',
  'hang thu cong my nghe': 'craft',
  'sinh vat canh': 'plant',
  'du lich': 'tour',
  'dich vu du lich': 'tour',
  'dich vu du lich cong dong': 'tour',
};

/**
 * Words in a product's name that tell its group, by the group's number in annex I of Decision
 * 26/2026/QĐ-TTg; the first that fits wins. A guess, and recorded as one.
 */
export const groupWords: readonly (readonly [number: number, ...words: string[]])[] = [
  [9, 'nước mắm', 'nước tương', 'tương', 'chao', 'dấm', 'giấm'],
  [
    8,
    'mắm',
    'chả',
    'giò',
    'nem',
    'lạp xưởng',
    'ruốc',
    'chà bông',
    'khô',
    'thịt',
    'đóng hộp',
    'yến',
  ],
  [6, 'bánh', 'bún', 'phở', 'miến', 'hủ tiếu', 'mì', 'cốm'],
  [3, 'gạo', 'nếp', 'ngũ cốc'],
  [4, 'mật ong', 'mật'],
  [10, 'muối', 'tiêu', 'gia vị', 'hành', 'tỏi', 'bột nghệ'],
  [7, 'mứt', 'sấy', 'dưa', 'kim chi', 'tinh bột', 'bột', 'măng khô'],
  [2, 'cá', 'tôm', 'cua', 'gà', 'vịt', 'trứng', 'sữa', 'lươn', 'ốc'],
  [
    1,
    'rau',
    'củ',
    'quả',
    'bưởi',
    'cam',
    'xoài',
    'nhãn',
    'khóm',
    'dứa',
    'chuối',
    'nấm',
    'lạc',
    'sen',
  ],
  [14, 'rượu trắng', 'rượu gạo', 'rượu nếp'],
  [15, 'rượu', 'bia'],
  [13, 'cà phê', 'ca cao'],
  [11, 'chè', 'trà xanh', 'trà ô long'],
  [12, 'trà'],
  [16, 'nước khoáng', 'nước uống'],
  [17, 'nước ép', 'nước'],
  [19, 'dầu gội', 'xà phòng', 'sữa tắm'],
  [22, 'thổ cẩm', 'lụa', 'vải', 'áo', 'khăn'],
  [21, 'mây', 'tre', 'gốm', 'đan', 'gỗ', 'chiếu', 'nón', 'tranh'],
  [23, 'hoa', 'lan'],
  [24, 'cây', 'bonsai', 'mai vàng'],
  [25, 'cá cảnh', 'chim'],
  [26, 'du lịch', 'homestay', 'nhà vườn'],
];

/** The legal kind of a product group; undefined where a group holds several kinds. */
export function kindOfGroup(number: number): RegulatoryKind | undefined {
  if (number === 18 || number === 20) return undefined;
  if (number === 14 || number === 15) return 'alcohol';
  if (number <= 17) return 'food';
  if (number === 19) return 'cosmetic';
  if (number <= 22) return 'craft';
  return number === 26 ? 'tourism' : 'ornamental';
}

/** Replaces the name of a person without recorded consent in a quotation. */
export const WITHHELD = '[tên hộ kinh doanh]';

const FORM_BEFORE_NAME = /^(?:hộ kinh doanh|hkd|hộ|cơ sở|ông|bà|anh|chị)\s+/iu;
const SURNAMES = new Set(
  'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm trịnh đào trương lương tô tạ thạch danh phùng quách tăng thái triệu vương nông hứa kiều lưu mai hà cao châu'.split(
    ' ',
  ),
);

/**
 * True for a cell that is a person's name, alone or after "Hộ kinh doanh": it is not published before
 * that person agrees (Law 91/2025/QH15). In doubt it is one.
 */
export function isPersonName(text: string): boolean {
  if (text.startsWith('[')) return true;
  const words = text.replace(FORM_BEFORE_NAME, '').split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word)) &&
    SURNAMES.has((words[0] as string).toLowerCase())
  );
}

/** How the annex of a commune's plan speaks, and what its words are in the catalogue. */
import type { LegalForm } from '../../../src/schema/producer.ts';
import type { RegulatoryKind } from '../../../src/schema/product.ts';
import type { ProductGroupData, SectorId } from '../../../src/schema/product-group.ts';
import { fold } from '../../../src/lib/fold.ts';

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
  [9, 'mắm nêm', 'nước mắm', 'nước tương', 'tương', 'chao', 'dấm', 'giấm'],
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
  [13, 'cà phê', 'ca cao', 'coffee', 'cacao'],
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

const FORM_BEFORE_NAME =
  /^(?:(?:hộ(?:\s+(?:gia đình|cá thể))?|hkd|csx|cssx|cơ sở)(?:\s+(?:sản xuất|sx|chế biến|và|kinh doanh|sxkd|sx-kd|cá thể|,|-|&))*|ông|bà|anh|chị)\s*:?\s+/iu;
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
  const bare = text
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(FORM_BEFORE_NAME, '')
    .replace(FORM_BEFORE_NAME, '')
    // What stands behind a name is where the family lives, or what it makes.
    .replace(/\s*[,;–-]\s.*$/, '');
  const words = bare.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    (words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word)) || bare === bare.toUpperCase()) &&
    SURNAMES.has((words[0] as string).toLowerCase())
  );
}

/** Legal forms as names begin with them, the longest first. */
const formsBeforeNames: readonly (readonly [RegExp, LegalForm])[] = [
  [/^(?:liên hiệp )?(?:htx(?:nn|dv|sx)*|hợp tác xã)(?![\p{L}])/iu, 'cooperative'],
  [/^(?:tht|tổ hợp tác)(?![\p{L}])/iu, 'cooperativeGroup'],
  [/^(?:dntn|doanh nghiệp tư nhân)(?![\p{L}])/iu, 'privateEnterprise'],
  [/^(?:công ty|cty)\s+(?:tnhh|trách nhiệm hữu hạn)(?![\p{L}])/iu, 'limitedCompany'],
  [/^(?:(?:công ty|cty)\s+(?:cp|cổ phần)|ctcp)(?![\p{L}])/iu, 'jointStockCompany'],
  [/^(?:công ty|cty|tổng công ty|doanh nghiệp)(?![\p{L}])/iu, 'company'],
  [/^(?:hkd|hộ(?:\s+(?:sản xuất|sx))?(?:\s+kinh doanh|\s*kd)?)(?![\p{L}])/iu, 'householdBusiness'],
  [/^trang trại(?![\p{L}])/iu, 'farm'],
  [/^hội(?![\p{L}])/iu, 'association'],
  [/^(?:cơ sở(?: sản xuất)?|csx|cssx)(?![\p{L}])/iu, 'establishmentUnspecified'],
];

/** The legal form that a maker's name begins with, and its words; of a name without one it is not known. */
export function legalFormIn(name: string): { form: LegalForm; words: string } {
  const [branch = ''] = /^(?:chi nhánh|văn phòng đại diện)\s+/iu.exec(name) ?? [];
  for (const [pattern, form] of formsBeforeNames) {
    const [words] = pattern.exec(name.slice(branch.length)) ?? [];
    if (words !== undefined) return { form, words };
  }
  return { form: 'establishmentUnspecified', words: '' };
}

/** Fresh goods that are kept by drying, salting or boiling down belong to another group. */
const KEPT = / (?:sấy|khô|bột|mứt|ngâm|muối|đóng hộp|thăng hoa) /;
const KEPT_AS: Readonly<Record<number, number>> = { 1: 7, 2: 8 };

/** The group that the first telling word of a name is of: what a thing is stands before what is in it. */
function groupToldBy(words: string): number | undefined {
  const told = groupWords
    .flatMap(([number, ...hints]) =>
      hints.map((hint) => ({ number, hint, at: words.indexOf(` ${hint} `) })),
    )
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.hint.length - a.hint.length);
  const number = told[0]?.number;
  return number !== undefined && KEPT.test(words) ? (KEPT_AS[number] ?? number) : number;
}

/**
 * The group of 26 that words name, or that a product's name tells within the sector that they name.
 *
 * @param written the cell for the group, which may be blank: then the name alone tells
 */
export function groupOf(
  groups: ReadonlyMap<string, ProductGroupData>,
  written: string,
  name: string,
): { id: string; number: number; isNamed: boolean } | undefined {
  const all = [...groups].map(([id, data]) => ({ id, ...data }));
  const named = all.find(
    ({ id, name: one }) => written !== '' && (fold(one.vi) === fold(written) || id === written),
  );
  if (named) return { id: named.id, number: named.number, isNamed: true };
  const sector =
    sectorsAsWritten[fold(written)] ??
    all.find(({ group }) => fold(group.vi) === fold(written))?.sector;
  const words = ` ${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')} `;
  const number = groupToldBy(words);
  const found = all.find((one) => one.number === number);
  if (!found || (sector !== undefined && found.sector !== sector)) return undefined;
  return { id: found.id, number: found.number, isNamed: false };
}

import { useStrings } from '../../../src/i18n/index.ts';
import type { CollectionName } from '../../../src/schema/collections.ts';

/** What an officer calls each collection (the name of its sheet) and one entry of it. */
export const collectionWords = {
  products: { sheet: 'Sản phẩm', id: 'Mã sản phẩm' },
  producers: { sheet: 'Chủ thể', id: 'Mã chủ thể' },
  decisions: { sheet: 'Quyết định', id: 'Mã quyết định' },
  stars: { sheet: 'Hạng sao', id: 'Mã hạng sao' },
  'product-groups': { sheet: 'Bộ sản phẩm', id: 'Mã bộ sản phẩm' },
  'points-of-sale': { sheet: 'Điểm bán', id: 'Mã điểm bán' },
  destinations: { sheet: 'Điểm đến', id: 'Mã điểm đến' },
  routes: { sheet: 'Tuyến du lịch', id: 'Mã tuyến du lịch' },
  events: { sheet: 'Sự kiện', id: 'Mã sự kiện' },
  stories: { sheet: 'Câu chuyện', id: 'Mã câu chuyện' },
  localities: { sheet: 'Địa phương', id: 'Mã địa phương' },
  plans: { sheet: 'Kế hoạch', id: 'Mã kế hoạch' },
  marketplaces: { sheet: 'Sàn', id: 'Mã sàn' },
} as const satisfies Record<CollectionName, { sheet: string; id: string }>;

/** Names of fields that have none of their own in the schema, by their key; those of the web editor first. */
export const untitledFields: Readonly<Record<string, string>> = {
  alternatives: 'Điểm khác',
  area: 'Vùng',
  calendar: 'Theo lịch',
  lat: 'Vĩ độ',
  lng: 'Kinh độ',
  measure: 'Ai đếm',
  type: 'Nội dung của nguồn',
  ...useStrings('vi').editor.keys,
};

/**
 * Other headings that people put over a column, by the field's path; compared without marks and
 * capitals. What the schema calls a field is known without being listed here.
 */
export const synonyms: Partial<Record<CollectionName, Readonly<Record<string, string>>>> = {
  products: {
    Tên: 'name.vi',
    'Sản phẩm': 'name.vi',
    'Tên SP': 'name.vi',
    'Tên hàng': 'name.vi',
    'Tên tiếng Anh': 'name.en',
    'Nhà sản xuất': 'producer',
    'Cơ sở sản xuất': 'producer',
    'Tên cơ sở': 'producer',
    'Tên chủ thể': 'producer',
    'Xã, phường': 'locality',
    Xã: 'locality',
    'Bộ sản phẩm OCOP': 'productGroup',
    'Nhóm sản phẩm': 'groupAsStated',
    'Mô tả': 'summary.vi',
    'Giới thiệu': 'summary.vi',
    'Hạn sử dụng (ngày)': 'shelfLifeDays',
    GTIN: 'gtin',
    Barcode: 'gtin',
    'Mã OCOP': 'ocopCode',
    'Mùa vụ': 'months',
    'Số quyết định': 'certificates.[].decisionNumber',
    'Ngày quyết định': 'certificates.[].issuedOn',
    'Ngày ký': 'certificates.[].issuedOn',
    'Cơ quan công nhận': 'certificates.[].issuingAuthority.name',
    'Cấp công nhận': 'certificates.[].issuingAuthority.level',
    'Mã quyết định': 'certificates.[].decision',
    'Quyết định': 'certificates.[].decision',
    'Hạng sao': 'certificates.[].stars',
    'Số sao': 'certificates.[].stars',
    Điểm: 'certificates.[].score',
    'Hiện trạng': 'pipeline.currentStarsAsStated',
    'Tiềm năng': 'pipeline.potentialStars',
    'Độ cồn': 'alcoholByVolume',
  },
  producers: {
    Tên: 'name.vi',
    'Tên cơ sở': 'name.vi',
    'Tên chủ thể': 'name.vi',
    'Chủ thể': 'name.vi',
    'Xã, phường': 'locality',
    Xã: 'locality',
    SĐT: 'contacts.phone',
    'Số điện thoại': 'contacts.phone',
    'Điện thoại': 'contacts.phone',
    Zalo: 'contacts.zalo',
    Email: 'contacts.email',
    Website: 'contacts.website',
    Facebook: 'contacts.facebook',
  },
  decisions: {
    Số: 'number',
    'Ngày quyết định': 'signedOn',
    'Ngày ban hành': 'signedOn',
    'Cơ quan ký': 'issuingAuthority.name',
    'Cơ quan ban hành': 'issuingAuthority.name',
    'Cơ quan công nhận': 'issuingAuthority.name',
    'Cấp công nhận': 'issuingAuthority.level',
    Tỉnh: 'province',
  },
  'points-of-sale': {
    Tên: 'name.vi',
    'Số điện thoại': 'contacts.phone',
    'Điện thoại': 'contacts.phone',
    'Vĩ độ': 'position.lat',
    'Kinh độ': 'position.lng',
  },
  destinations: { Tên: 'name.vi', 'Vĩ độ': 'position.lat', 'Kinh độ': 'position.lng' },
  events: { Tên: 'name.vi' },
  routes: { Tên: 'name.vi' },
};

/** What sheets of older releases call a column, or a part of its heading, by what it is called now. */
export const olderTitles: Readonly<Record<string, readonly string[]>> = {
  'Trong kế hoạch': ['Đang phấn đấu'],
  'Giai đoạn': ['Đang ở bước nào'],
  'Mã chủ thể': ['Mã người làm'],
  'Tuyến du lịch': ['Cung đường'],
  'Mã tuyến du lịch': ['Mã cung đường'],
  'Tên tuyến du lịch': ['Tên cung đường'],
  'Nội dung của nguồn': ['Nguồn nói gì'],
  'Nội dung các nguồn ghi khác nhau': ['Chỗ nguồn nói khác nhau'],
  'Thông tin về hạng sao': ['Nguồn nói về hạng sao'],
  'Thông tin gần nhất của nguồn': ['Nguồn nói lần cuối'],
  'Thông tin về chủ thể': ['Những điều biết về nơi làm'],
  'Các chủ thể có mặt': ['Có người làm nào'],
  'Về chủ thể nào': ['Về người làm nào'],
  'Thuộc chủ thể': ['Của người làm nào'],
  'Chủ thể': ['Người làm'],
  'Nơi sản xuất': ['Nơi làm'],
  'Lưu ý khi tham quan': ['Phép lịch sự'],
  'Ngôn ngữ': ['Nói được tiếng gì'],
  Email: ['Thư điện tử'],
  'Trang web': ['Trang riêng'],
  'Mức xác thực': ['Mức bằng chứng'],
  'Cách trích dẫn': ['Cách chép'],
  'Thời điểm': ['Khi nào'],
  'Thời gian': ['Khi nào'],
  'Địa điểm': ['Ở đâu'],
  'Đơn vị tổ chức': ['Ai tổ chức'],
  'Giá vé': ['Vé'],
  'Thời hạn': ['Đến hết'],
  'Đơn vị bán hàng': ['Ai đứng bán'],
  'Phương tiện': ['Đi bằng gì'],
};

/** The columns that say what an entry is called. */
export const isNaming = (path: readonly string[]): boolean =>
  ['name.vi', 'title.vi', 'number'].includes(path.join('.'));

/** Headings of columns that only count the rows. */
export const countingHeadings: readonly string[] = ['STT', 'TT', 'Số thứ tự', 'No', '#'];

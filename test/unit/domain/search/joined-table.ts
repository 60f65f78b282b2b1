import type { Lang } from '../../../../src/i18n/index.ts';
import type { AnswerKind } from '../../../../src/domain/search/answer.ts';
import type { Wanted } from '../../../support/joined-queries.ts';

/** A query in the words of a visitor, what must stand first, and what the card before the list must be about. */
export type JoinedRow = readonly [lang: Lang, query: string, first: Wanted, card?: AnswerKind];

const product = { kind: 'product' } as const;
const anyPlace = ['point-of-sale', 'destination', 'producer'] as const;

/** Questions as people ask them, with and without marks, against the real content. */
export const joinedTable: readonly JoinedRow[] = [
  // Where it is made or sold.
  ['vi', 'tôm khô rạch giá', { ids: ['product/tom-kho-hieu-phat'] }, 'place'],
  ['vi', 'tom kho rach gia', { ids: ['product/tom-kho-hieu-phat'] }, 'place'],
  ['en', 'dried shrimp near Rach Gia', { ids: ['product/tom-kho-hieu-phat'] }, 'near'],
  ['en', 'dried shrimp around Rạch Giá', { ids: ['product/tom-kho-hieu-phat'] }, 'near'],
  ['vi', 'quà tuyên quang', { ...product, in: 'tuyen-quang' }, 'gift'],
  ['vi', 'qua tang tuyen quang', { ...product, in: 'tuyen-quang' }, 'gift'],
  ['en', 'gift from Tuyen Quang', { ...product, in: 'tuyen-quang' }, 'gift'],
  ['vi', 'nước mắm phú quốc', { ...product, words: 'nước mắm', in: 'phu-quoc-an-giang' }],
  ['vi', 'mua nước mắm ở phú quốc', { ...product, words: 'nước mắm', in: 'phu-quoc-an-giang' }],
  [
    'en',
    'fish sauce from Phu Quoc',
    { ...product, sort: ['liquid-condiments'], in: 'phu-quoc-an-giang' },
  ],
  ['vi', 'hồ tiêu phú quốc', { ...product, words: 'tiêu', in: 'phu-quoc-an-giang' }],
  ['vi', 'tỏi lý sơn', { ...product, words: 'tỏi', in: 'ly-son-quang-ngai' }],
  ['vi', 'miến dong ở lai châu', { ...product, words: 'miến dong', in: 'lai-chau' }],
  ['vi', 'mật ong hà nội', { ...product, words: 'mật ong' }],
  ['vi', 'đậu phụ quan nhân', { ids: ['product/dau-phu-trung-dich'] }],
  ['vi', 'trà ở thái nguyên', { ...product, sort: ['tea', 'herbal-infusion'], in: 'thai-nguyen' }],
  ['en', 'honey in Dien Bien', { ...product, words: 'mật ong', in: 'dien-bien' }],
  ['en', 'coffee Gia Lai', { ...product, sort: ['coffee-cocoa'], in: 'gia-lai' }],
  ['vi', 'cà phê tỉnh đắk nông', { ...product, sort: ['coffee-cocoa'], in: 'lam-dong' }],
  ['vi', 'đặc sản cao bằng', { ...product, in: 'cao-bang' }],
  ['vi', 'san pham ocop xa o dien', { ...product, in: 'o-dien' }],
  ['vi', 'chè hà giang', { ...product, words: 'trà', in: 'old:Hà Giang' }],
  ['vi', 'bánh gai thị trấn vĩnh lộc', { ids: ['product/banh-gai-chiem-hoa'] }],
  ['vi', 'mắm huyện vĩnh thuận', { ...product, words: 'mắm', in: 'huyen-vinh-thuan' }],
  ['vi', 'thổ cẩm an giang', { ...product, words: 'thổ cẩm', in: 'an-giang' }],

  // Stars.
  ['vi', 'trà 4 sao lâm đồng', { ...product, words: 'trà', stars: 4, in: 'lam-dong' }, 'list'],
  ['vi', 'tra 4 sao lam dong', { ...product, words: 'trà', stars: 4, in: 'lam-dong' }],
  ['vi', 'cà phê bốn sao', { ...product, sort: ['coffee-cocoa'], stars: 4 }, 'list'],
  ['vi', 'sản phẩm năm sao thanh hóa', { ...product, stars: 5, in: 'thanh-hoa' }, 'list'],
  ['vi', 'ocop 5 sao', { ...product, stars: 5 }, 'list'],
  ['vi', 'nước mắm 5 sao', { ...product, words: 'nước mắm', stars: 5 }],
  ['en', '5 star coffee', { ...product, sort: ['coffee-cocoa'], stars: 5 }, 'list'],
  ['en', 'four-star rice', { ...product, words: 'gạo', stars: 4 }],
  ['en', '3-star products in Lao Cai', { ...product, stars: 3, in: 'lao-cai' }, 'list'],

  // What its certificate is today.
  ['vi', 'đang còn hạn hà giang', { ...product, in: 'tuyen-quang' }, 'state'],
  ['vi', 'còn hạn chiêm hóa', { ids: ['product/banh-gai-chiem-hoa'] }, 'state'],
  ['vi', 'con han gia lai', { ...product, state: 'inForce', in: 'gia-lai' }, 'state'],
  [
    'vi',
    '4 sao còn hiệu lực gia lai',
    { ...product, stars: 4, state: 'inForce', in: 'gia-lai' },
    'state',
  ],
  ['en', 'certificates in force in Chiem Hoa', { ids: ['product/banh-gai-chiem-hoa'] }, 'state'],
  ['en', 'valid certificate ramie cake', { ids: ['product/banh-gai-chiem-hoa'] }, 'state'],
  ['vi', 'sắp hết hạn', { ...product, state: 'due' }, 'state'],
  ['vi', 'hết hạn an giang', { ...product, state: 'expired', in: 'an-giang' }, 'state'],
  ['vi', 'bánh gai còn hạn không', { ids: ['product/banh-gai-chiem-hoa'] }, 'state'],

  // Prices, of which hardly any are known.
  ['vi', 'dưới 200 nghìn', { ...product }, 'price'],
  ['vi', 'qua duoi 200000', { ...product }, 'price'],
  ['vi', 'quà dưới 200.000đ', { ...product }, 'price'],
  ['en', 'gift under 200k', { ...product }, 'price'],
  ['en', 'gift under 200,000 VND', { ...product }, 'price'],
  ['vi', 'mật ong giá bao nhiêu', { ...product, words: 'mật ong' }, 'price'],
  [
    'en',
    'price of dried shrimp',
    { ids: ['product/tom-kho-hieu-phat', 'product/tom-kho-tach-vo-tan-phat-loi'] },
    'price',
  ],
  ['vi', 'bánh gai dưới 50k', { ids: ['product/banh-gai-chiem-hoa'] }, 'price'],

  // Near a place.
  ['vi', 'mật ong gần tam đường', { ...product, words: 'mật ong', near: 'tam-duong' }, 'near'],
  ['vi', 'cà phê gần đà lạt', { ...product, sort: ['coffee-cocoa'], in: 'lam-dong' }],
  ['vi', 'điểm bán gần chiêm hóa', { kind: 'point-of-sale', near: 'huyen-chiem-hoa' }, 'near'],
  ['en', 'shops near Thanh Hoa', { kind: 'point-of-sale', in: 'thanh-hoa' }],
  [
    'en',
    'waterfall near Chiem Hoa',
    { kind: 'destination', words: 'thác', near: 'huyen-chiem-hoa' },
    'near',
  ],

  // Hours, of which hardly any are known by the clock.
  ['vi', 'mở cửa chủ nhật chiêm hóa', { kind: anyPlace, in: 'huyen-chiem-hoa' }, 'open'],
  ['vi', 'mo cua chu nhat chiem hoa', { kind: anyPlace, in: 'huyen-chiem-hoa' }, 'open'],
  ['vi', 'chợ mở cửa chủ nhật lai châu', { ids: ['point-of-sale/cho-phien-san-thang'] }, 'open'],
  ['en', 'open now Chiem Hoa', { kind: anyPlace, in: 'huyen-chiem-hoa' }, 'open'],
  ['en', 'open on Sunday in Lai Chau', { kind: anyPlace, in: 'lai-chau' }, 'open'],
];

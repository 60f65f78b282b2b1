/**
 * The words by which queries name facts, in both languages at once: people mix them. A word that is typed with
 * marks means just that word; without marks it may be any that is spelt so.
 */
import type { Weekday } from '../../opening-hours.ts';

/** What the certificate of a product may be asked to be. */
const askedStates = ['inForce', 'due', 'expired', 'recalled', 'reported'] as const;
export type AskedState = (typeof askedStates)[number];

/** When a place may be asked to be open. */
export type AskedTime = 'now' | 'today' | 'tomorrow' | 'weekend' | Weekday;

/** What a query may ask for, apart from names, numbers and places. */
export type SaidFact =
  | { is: 'stars'; stars: number }
  | { is: 'state'; state: AskedState }
  | { is: 'gift' }
  | { is: 'sort'; sort: string }
  | { is: 'kind'; kind: 'product' | 'point-of-sale' }
  | { is: 'open'; when: AskedTime }
  | { is: 'here' };

/** What names a category: people say it for the products of some groups, or of a whole sector. */
export interface Sort {
  /** The id of a group or a sector, by which its dictionary name is found. */
  id: string;
  /** Ids of groups and sectors. */
  of: readonly string[];
  phrases: readonly string[];
  /** Products are called so too; those that are come first. */
  isName: boolean;
}

export const sorts: readonly Sort[] = [
  { id: 'food', of: ['food'], isName: false, phrases: ['thực phẩm', 'đồ ăn', 'food', 'foods'] },
  {
    id: 'drink',
    of: ['drink'],
    isName: false,
    phrases: ['đồ uống', 'thức uống', 'nước giải khát', 'drinks', 'drink', 'beverages'],
  },
  {
    id: 'herb',
    of: ['herb'],
    isName: false,
    phrases: ['dược liệu', 'thảo dược', 'medicinal herbs', 'herbal'],
  },
  {
    id: 'craft',
    of: ['craft'],
    isName: false,
    phrases: [
      'thủ công mỹ nghệ',
      'thủ công',
      'hàng thủ công',
      'đồ thủ công',
      'handicrafts',
      'handicraft',
      'crafts',
    ],
  },
  {
    id: 'plant',
    of: ['plant'],
    isName: false,
    phrases: ['sinh vật cảnh', 'hoa cây cảnh', 'cây cảnh', 'ornamental plants'],
  },
  { id: 'tour', of: ['tour'], isName: false, phrases: ['du lịch cộng đồng', 'community tourism'] },
  {
    id: 'tea',
    of: ['tea', 'herbal-infusion'],
    isName: true,
    phrases: ['trà', 'chè', 'tea', 'teas'],
  },
  { id: 'coffee-cocoa', of: ['coffee-cocoa'], isName: true, phrases: ['cà phê', 'cafe', 'coffee'] },
  { id: 'rice-cereals', of: ['rice-cereals'], isName: true, phrases: ['gạo', 'rice'] },
  {
    id: 'liquid-condiments',
    of: ['liquid-condiments'],
    isName: true,
    phrases: ['nước mắm', 'fish sauce'],
  },
  {
    id: 'white-spirits',
    of: ['white-spirits', 'other-alcohol'],
    isName: true,
    phrases: ['rượu', 'spirits', 'rice wine', 'liquor'],
  },
  {
    id: 'herbal-cosmetics',
    of: ['herbal-cosmetics'],
    isName: false,
    phrases: ['mỹ phẩm', 'cosmetics'],
  },
  {
    id: 'textiles',
    of: ['textiles'],
    isName: true,
    phrases: ['vải dệt', 'may mặc', 'textiles', 'fabric'],
  },
  {
    id: 'supplements-herbal-medicine',
    of: ['supplements-herbal-medicine'],
    isName: false,
    phrases: ['thực phẩm chức năng', 'thực phẩm bảo vệ sức khỏe', 'supplements'],
  },
];

const starNumbers: readonly [words: string, stars: number][] = [
  ['1', 1],
  ['một', 1],
  ['one', 1],
  ['2', 2],
  ['hai', 2],
  ['two', 2],
  ['3', 3],
  ['ba', 3],
  ['three', 3],
  ['4', 4],
  ['bốn', 4],
  ['four', 4],
  ['5', 5],
  ['năm', 5],
  ['five', 5],
];

const states: Readonly<Record<AskedState, readonly string[]>> = {
  inForce: [
    'đang còn hạn',
    'còn hạn',
    'còn hiệu lực',
    'đang còn hiệu lực',
    'đang hiệu lực',
    'còn thời hạn',
    'in force',
    'still in force',
    'valid',
    'still valid',
    'not expired',
    'chưa hết hạn',
  ],
  due: ['sắp hết hạn', 'sắp hết hiệu lực', 'ending soon', 'about to expire', 'expiring soon'],
  expired: [
    'hết hạn',
    'đã hết hạn',
    'hết hiệu lực',
    'đã hết hiệu lực',
    'quá hạn',
    'expired',
    'lapsed',
    'out of date',
  ],
  recalled: ['bị thu hồi', 'đã bị thu hồi', 'thu hồi', 'withdrawn'],
  reported: ['theo nguồn tin', 'chưa thấy quyết định', 'reported'],
};

const times: readonly [phrases: readonly string[], when: AskedTime][] = [
  [['bây giờ', 'lúc này', 'hiện giờ', 'now', 'right now'], 'now'],
  [['hôm nay', 'today'], 'today'],
  [['ngày mai', 'tomorrow'], 'tomorrow'],
  [['cuối tuần', 'weekend', 'weekends', 'at the weekend'], 'weekend'],
  [['thứ hai', 'thứ 2', 't2', 'monday', 'mondays'], 'mon'],
  [['thứ ba', 'thứ 3', 't3', 'tuesday', 'tuesdays'], 'tue'],
  [['thứ tư', 'thứ 4', 't4', 'wednesday', 'wednesdays'], 'wed'],
  [['thứ năm', 'thứ 5', 't5', 'thursday', 'thursdays'], 'thu'],
  [['thứ sáu', 'thứ 6', 't6', 'friday', 'fridays'], 'fri'],
  [['thứ bảy', 'thứ 7', 't7', 'saturday', 'saturdays'], 'sat'],
  [['chủ nhật', 'cn', 'sunday', 'sundays'], 'sun'],
];
const opens = ['mở cửa', 'đang mở', 'đang mở cửa', 'có mở', 'có mở cửa', 'open'];

/** A day that is named without `open` may be part of a name: `chợ phiên chủ nhật`. */
export const dayPhrases: readonly (readonly [phrase: string, when: AskedTime])[] = times.flatMap(
  ([phrases, when]) => phrases.map((phrase) => [phrase, when] as const),
);

/** Phrases and what they ask for; the longest that fits is meant. */
export const factPhrases: readonly (readonly [phrase: string, fact: SaidFact])[] = [
  ...starNumbers.flatMap(([number, stars]) =>
    ['sao', 'star', 'stars'].map((star) => [`${number} ${star}`, { is: 'stars', stars }] as const),
  ),
  ...(Object.keys(states) as AskedState[]).flatMap((state) =>
    states[state].map((phrase) => [phrase, { is: 'state', state }] as const),
  ),
  ...opens.flatMap((open) => [
    [open, { is: 'open', when: 'now' }] as const,
    ...times.flatMap(([phrases, when]) =>
      phrases.flatMap((phrase) =>
        ['', 'on ', 'vào ', 'ngày ', 'các ngày ', 'sáng ', 'chiều ', 'tối '].map(
          (link) => [`${open} ${link}${phrase}`, { is: 'open', when }] as const,
        ),
      ),
    ),
  ]),
  ...[
    'quà',
    'quà tặng',
    'quà biếu',
    'làm quà',
    'mua quà',
    'gift',
    'gifts',
    'present',
    'presents',
    'souvenir',
    'souvenirs',
  ].map((phrase) => [phrase, { is: 'gift' }] as const),
  ...[
    'sản phẩm',
    'sản phẩm ocop',
    'đặc sản',
    'ocop',
    'products',
    'product',
    'specialities',
    'ocop products',
  ].map((phrase) => [phrase, { is: 'kind', kind: 'product' }] as const),
  ...[
    'điểm bán',
    'nơi bán',
    'chỗ bán',
    'cửa hàng',
    'shop',
    'shops',
    'store',
    'stores',
    'where to buy',
    'mua ở đâu',
  ].map((phrase) => [phrase, { is: 'kind', kind: 'point-of-sale' }] as const),
  ...['gần tôi', 'gần đây', 'quanh đây', 'near me', 'nearby'].map(
    (phrase) => [phrase, { is: 'here' }] as const,
  ),
];

/** Phrases of categories, each with its id. */
export const sortPhrases: readonly (readonly [phrase: string, id: string])[] = sorts.flatMap(
  ({ id, phrases }) => phrases.map((phrase) => [phrase, id] as const),
);

/** What stands before a place that is meant as near, longest first. */
export const nearPhrases = [
  'ở gần',
  'gần',
  'quanh',
  'xung quanh',
  'lân cận',
  'near to',
  'near',
  'close to',
  'around',
  'not far from',
];

/** What stands before a place and means in it. */
export const inPhrases = ['ở', 'tại', 'của', 'từ', 'in', 'from', 'at', 'of'];

/** Levels of units, as they stand before a name in Vietnamese and after it in English. */
export const levelPhrases = [
  'xã',
  'phường',
  'thị trấn',
  'thị xã',
  'huyện',
  'quận',
  'thành phố',
  'tp',
  'tỉnh',
  'đặc khu',
  'commune',
  'ward',
  'district',
  'city',
  'province',
];

/** What asks for a price, without a limit. */
export const pricePhrases = [
  'giá bao nhiêu',
  'bao nhiêu tiền',
  'giá cả',
  'giá bán',
  'price of',
  'prices of',
  'price',
  'prices',
  'how much is',
  'how much',
  'giá',
];

/** What stands before an amount, and the side of it that is meant. */
export const limitPhrases: readonly (readonly [phrase: string, side: 'most' | 'least'])[] = [
  ...[
    'dưới',
    'không quá',
    'tối đa',
    'ít hơn',
    'nhỏ hơn',
    'under',
    'below',
    'less than',
    'up to',
    'at most',
    'cheaper than',
  ].map((phrase) => [phrase, 'most'] as const),
  ...['trên', 'từ', 'hơn', 'over', 'above', 'more than', 'at least'].map(
    (phrase) => [phrase, 'least'] as const,
  ),
];

/** What multiplies an amount, or names the money. */
export const amountUnits: readonly (readonly [phrase: string, times: number])[] = [
  ['nghìn đồng', 1000],
  ['ngàn đồng', 1000],
  ['nghìn', 1000],
  ['ngàn', 1000],
  ['k', 1000],
  ['thousand', 1000],
  ['triệu đồng', 1_000_000],
  ['triệu', 1_000_000],
  ['tr', 1_000_000],
  ['million', 1_000_000],
  ['đồng', 1],
  ['đ', 1],
  ['vnd', 1],
  ['vnđ', 1],
  ['dong', 1],
];

/** Words that carry no fact beside one that does, when they are typed with their marks. */
export const emptyWords = new Set(
  'mua bán có không nào ở tại của từ và là loại hàng món những các tìm cho đang giá certificate certificates with the a an for to buy that are is which in from of at still on made'.split(
    ' ',
  ),
);

/** Those that are more often meant than anything else that is spelt so: `cua` may be a crab, `o` is in. */
export const emptyUnmarked = new Set(['o', 'co', 'khong', 'va']);

/**
 * What common things are called in both languages. Many names are not translated, and visitors ask in their own
 * words all the same.
 */
export const translations: readonly (readonly [en: string, vi: string])[] = [
  ['bird nest', 'yến'],
  ["bird's nest", 'yến'],
  ['brown rice', 'gạo lứt'],
  ['candy', 'kẹo'],
  ['cashew', 'hạt điều'],
  ['cashews', 'hạt điều'],
  ['coffee', 'cà phê'],
  ['dried beef', 'khô bò'],
  ['dried fish', 'khô cá'],
  ['dried shrimp', 'tôm khô'],
  ['fish sauce', 'nước mắm'],
  ['garlic', 'tỏi'],
  ['green tea', 'trà xanh'],
  ['ham', 'giò'],
  ['honey', 'mật ong'],
  ['lotus seeds', 'hạt sen'],
  ['macadamia', 'mắc ca'],
  ['mushroom', 'nấm'],
  ['mushrooms', 'nấm'],
  ['noodles', 'mì'],
  ['peanut', 'lạc'],
  ['peanuts', 'lạc'],
  ['pepper', 'tiêu'],
  ['pomelo', 'bưởi'],
  ['rice', 'gạo'],
  ['rice noodles', 'bún'],
  ['salt', 'muối'],
  ['sausage', 'lạp xưởng'],
  ['shrimp paste', 'mắm tôm'],
  ['tea', 'trà'],
  ['tea', 'chè'],
  ['turmeric', 'nghệ'],
  ['vermicelli', 'miến'],
  ['wine', 'rượu'],
];

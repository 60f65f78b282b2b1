/**
 * What the cover of a record shows, where it has no photograph: a product's own thing, or what a place is. The
 * pictures themselves are `src/outputs/pictures/glyphs.json`, one for each motif of this table.
 */
import type { ClothFamily } from '../lib/loom.ts';

interface Motif {
  vi: string;
  en: string;
  /** The dyes of things that are no product and so have no sector. */
  family: ClothFamily;
  /** Another family in which it may stand for a product: a basket holds fruit as well. */
  also?: ClothFamily;
  /** Words in a Vietnamese name by which it is known, in small letters. */
  words: readonly string[];
}

export const motifs = {
  shrimp: { vi: 'con tôm', en: 'shrimp', family: 'food', words: ['tôm', 'tép', 'tôm khô'] },
  fish: { vi: 'con cá', en: 'fish', family: 'food', words: ['cá', 'sứa', 'ếch'] },
  'dried-fish': {
    vi: 'khô cá',
    en: 'dried fish on a pole',
    family: 'food',
    words: ['khô cá', 'cá khô', 'cá một nắng', 'cá sấy'],
  },
  'tea-leaf': {
    vi: 'búp chè',
    en: 'tea bud and two leaves',
    family: 'food',
    words: ['chè', 'trà xanh', 'chè xanh', 'shan tuyết', 'trà shan', 'trà'],
  },
  teapot: {
    vi: 'ấm trà',
    en: 'teapot',
    family: 'food',
    words: ['trà túi lọc', 'trà hoa', 'trà thảo mộc', 'trà sâm', 'atiso'],
  },
  bee: { vi: 'con ong', en: 'bee', family: 'food', words: ['nuôi ong', 'ong'] },
  hive: {
    vi: 'tổ ong',
    en: 'bee hive',
    family: 'food',
    words: ['sáp ong', 'phấn hoa', 'sữa ong chúa'],
  },
  'honey-jar': { vi: 'hũ mật ong', en: 'honey jar', family: 'food', words: ['mật ong', 'mật hoa'] },
  bottle: { vi: 'chai rượu', en: 'bottle and cup', family: 'drink', words: ['rượu'] },
  gourd: { vi: 'bầu rượu', en: 'wine gourd', family: 'drink', words: ['rượu cần', 'bầu rượu'] },
  'rice-ear': {
    vi: 'bông lúa',
    en: 'ear of rice',
    family: 'food',
    words: ['gạo', 'nếp', 'lúa', 'ngũ cốc'],
  },
  'rice-bowl': {
    vi: 'bát cơm',
    en: 'bowl of rice',
    family: 'food',
    words: ['cơm', 'xôi', 'cốm', 'cơm cháy', 'cháo', 'chè đậu'],
  },
  'noodle-bowl': {
    vi: 'bát bún',
    en: 'bowl of noodles',
    family: 'food',
    words: ['bún', 'phở', 'miến', 'mì', 'hủ tiếu', 'bánh đa', 'bánh canh', 'mỳ'],
  },
  'banh-chung': {
    vi: 'bánh chưng',
    en: 'square leaf-wrapped cake',
    family: 'food',
    words: ['bánh chưng', 'bánh tét', 'bánh tày'],
  },
  'banh-gai': {
    vi: 'cặp bánh gai',
    en: 'leaf cakes',
    family: 'food',
    words: ['bánh gai', 'bánh ít'],
  },
  'banh-gio': {
    vi: 'bánh giò',
    en: 'pyramid cake on its leaf',
    family: 'food',
    words: ['bánh giò', 'bánh tẻ', 'bánh ú'],
  },
  gio: {
    vi: 'giò lụa',
    en: 'pork roll',
    family: 'food',
    words: ['giò', 'chả', 'giò lụa', 'chả lụa'],
  },
  nem: {
    vi: 'chùm nem chua',
    en: 'bunch of nem in leaf',
    family: 'food',
    words: ['nem', 'nem chua', 'nem phùng'],
  },
  sausage: {
    vi: 'lạp xưởng',
    en: 'sausages',
    family: 'food',
    words: ['lạp xưởng', 'lạp sườn', 'xúc xích'],
  },
  'smoked-meat': {
    vi: 'thịt gác bếp',
    en: 'meat smoked over a fire',
    family: 'food',
    words: ['thịt', 'gác bếp', 'heo', 'sườn', 'ruốc', 'chà bông', 'khẩu nhục', 'lợn'],
  },
  mushroom: { vi: 'nấm', en: 'mushroom', family: 'food', words: ['nấm'] },
  lingzhi: {
    vi: 'nấm linh chi',
    en: 'lingzhi mushroom',
    family: 'herb',
    words: ['linh chi', 'nấm linh chi'],
  },
  ginseng: {
    vi: 'củ sâm',
    en: 'ginseng root',
    family: 'herb',
    words: [
      'sâm',
      'nhân sâm',
      'đinh lăng',
      'tam thất',
      'đông trùng',
      'đông trùng hạ thảo',
      'đẳng sâm',
    ],
  },
  orange: { vi: 'quả cam', en: 'orange', family: 'food', words: ['cam', 'quýt', 'chanh'] },
  pomelo: { vi: 'quả bưởi', en: 'pomelo', family: 'food', words: ['bưởi'] },
  banana: { vi: 'nải chuối', en: 'hand of bananas', family: 'food', words: ['chuối'] },
  grapes: {
    vi: 'chùm nho',
    en: 'bunch of grapes',
    family: 'food',
    words: ['nho', 'dâu tằm', 'dâu', 'nhãn', 'vải'],
  },
  pear: { vi: 'quả lê', en: 'pear', family: 'food', words: ['lê', 'táo', 'ổi', 'mận'] },
  'coffee-cup': {
    vi: 'tách cà phê',
    en: 'cup of coffee',
    family: 'food',
    words: ['cà phê', 'coffee'],
  },
  'coffee-bean': {
    vi: 'hạt cà phê',
    en: 'coffee beans',
    family: 'food',
    words: ['ca cao', 'cacao', 'socola', 'sôcôla'],
  },
  peanut: { vi: 'củ lạc', en: 'peanut', family: 'food', words: ['lạc', 'đậu phộng', 'dầu lạc'] },
  coconut: { vi: 'quả dừa', en: 'coconut', family: 'food', words: ['dừa'] },
  mortar: {
    vi: 'cối giã',
    en: 'mortar and pestle',
    family: 'food',
    words: ['gia vị', 'chẳm chéo', 'bột canh'],
  },
  chili: { vi: 'quả ớt', en: 'chili pepper', family: 'food', words: ['ớt'] },
  'sweet-potato': { vi: 'khoai lang', en: 'sweet potato', family: 'food', words: ['khoai', 'sắn'] },
  tofu: { vi: 'bìa đậu phụ', en: 'tofu', family: 'food', words: ['đậu phụ', 'tàu hũ', 'đậu hũ'] },
  orchid: { vi: 'hoa lan', en: 'orchid', family: 'plant', words: ['lan', 'hồ điệp', 'hoa lan'] },
  'peach-flower': {
    vi: 'hoa đào',
    en: 'peach flower',
    family: 'plant',
    words: ['hoa', 'đào', 'mai'],
  },
  bonsai: { vi: 'cây cảnh', en: 'tree in a pot', family: 'plant', words: ['cây cảnh', 'bonsai'] },
  'bird-cage': { vi: 'lồng chim', en: 'bird cage', family: 'plant', words: ['lồng chim'] },
  chair: { vi: 'ghế mây', en: 'rattan chair', family: 'craft', words: ['ghế'] },
  wardrobe: {
    vi: 'tủ gỗ',
    en: 'wooden wardrobe',
    family: 'craft',
    words: ['tủ', 'giường', 'nội thất', 'đồ gỗ', 'bàn trang điểm', 'bàn ghế', 'bình phong'],
  },
  kite: { vi: 'con diều', en: 'kite', family: 'craft', words: ['diều'] },
  'flute-kite': { vi: 'diều sáo', en: 'kite with flutes', family: 'craft', words: ['diều sáo'] },
  jar: {
    vi: 'chum gốm',
    en: 'pottery jar',
    family: 'craft',
    words: ['gốm', 'gốm sứ', 'chum', 'bình', 'lục bình gốm', 'bộ ấm chén', 'bộ bát đĩa'],
  },
  'sauce-jar': {
    vi: 'vại mắm',
    en: 'jar of fermented sauce',
    family: 'food',
    words: ['mắm', 'tương', 'mắm cá', 'mắm tôm', 'mắm ruốc'],
  },
  loom: {
    vi: 'khung cửi',
    en: 'hand loom',
    family: 'craft',
    words: ['dệt', 'lụa', 'tơ tằm', 'chăn'],
  },
  cloth: {
    vi: 'thổ cẩm',
    en: 'brocade cloth',
    family: 'craft',
    words: ['thổ cẩm', 'khăn', 'vải', 'áo', 'trang phục'],
  },
  basket: {
    vi: 'cái giỏ',
    en: 'basket',
    family: 'craft',
    also: 'food',
    words: ['giỏ', 'mây', 'tre', 'lục bình', 'cói', 'mây tre', 'trái cây', 'hoa quả'],
  },
  hat: { vi: 'nón lá', en: 'conical hat', family: 'craft', words: ['nón'] },
  'stilt-house': {
    vi: 'nhà sàn',
    en: 'stilt house',
    family: 'tour',
    words: ['nhà sàn', 'bản', 'du lịch cộng đồng', 'homestay'],
  },
  waterfall: { vi: 'thác nước', en: 'waterfall', family: 'tour', words: ['thác'] },
  pagoda: { vi: 'chùa', en: 'pagoda', family: 'tour', words: ['chùa', 'đền'] },
  dinh: { vi: 'mái đình', en: 'communal house', family: 'tour', words: ['đình'] },
  boat: {
    vi: 'con thuyền',
    en: 'boat',
    family: 'tour',
    words: ['thuyền', 'du thuyền', 'bến', 'hồ'],
  },
  drum: { vi: 'mặt trống đồng', en: 'bronze drum', family: 'tour', words: ['trống'] },
  stall: { vi: 'sạp chợ', en: 'market stall', family: 'tour', words: ['chợ', 'cửa hàng'] },
  buffalo: { vi: 'con trâu', en: 'buffalo', family: 'food', words: ['bò', 'trâu', 'khô bò'] },
  bamboo: { vi: 'cây tre', en: 'bamboo', family: 'craft', also: 'food', words: ['măng'] },
  'passion-fruit': {
    vi: 'chanh leo',
    en: 'passion fruit',
    family: 'food',
    words: ['chanh leo', 'chanh dây'],
  },
  candy: {
    vi: 'kẹo lạc',
    en: 'wrapped sweet',
    family: 'food',
    words: ['kẹo', 'mứt', 'ô mai', 'đường', 'mạch nha'],
  },
  capsule: { vi: 'viên thuốc', en: 'capsule', family: 'herb', words: ['viên', 'nano', 'curcumin'] },
  dropper: {
    vi: 'chai tinh dầu',
    en: 'bottle of essential oil',
    family: 'herb',
    words: ['tinh dầu', 'cao', 'dầu', 'dung dịch', 'xà phòng'],
  },
  'water-bottle': {
    vi: 'chai nước',
    en: 'bottle of water',
    family: 'drink',
    words: ['nước khoáng', 'nước uống', 'nước tinh khiết'],
  },
  juice: {
    vi: 'cốc nước quả',
    en: 'glass with a straw',
    family: 'drink',
    words: ['nước ép', 'siro', 'si rô', 'nước giải khát'],
  },
  cave: { vi: 'hang động', en: 'cave', family: 'tour', words: ['hang', 'động'] },
  mountain: { vi: 'núi', en: 'mountains', family: 'tour', words: ['núi', 'đỉnh', 'hòn'] },
  lotus: { vi: 'hoa sen', en: 'lotus', family: 'plant', words: ['sen', 'hạt sen', 'trà sen'] },
  gem: { vi: 'đá quý', en: 'cut gemstone', family: 'craft', words: ['đá quý', 'điêu khắc đá'] },
  garlic: { vi: 'củ tỏi', en: 'garlic', family: 'food', words: ['tỏi', 'hành'] },
  'fish-pot': {
    vi: 'nồi cá kho',
    en: 'fish in a clay pot',
    family: 'food',
    words: ['cá kho', 'thịt kho'],
  },
  terraces: {
    vi: 'ruộng bậc thang',
    en: 'rice terraces',
    family: 'tour',
    words: ['ruộng bậc thang'],
  },
  hen: { vi: 'con gà', en: 'hen', family: 'food', words: ['gà', 'vịt'] },
  'bird-nest': {
    vi: 'tổ yến',
    en: "bird's nest",
    family: 'food',
    words: ['yến', 'tổ yến', 'yến sào', 'yến chưng'],
  },
  cashew: { vi: 'quả và hạt điều', en: 'cashew', family: 'food', words: ['điều', 'hạt điều'] },
  salt: { vi: 'đống muối', en: 'salt heaps', family: 'food', words: ['muối'] },
  pepper: {
    vi: 'chùm hạt tiêu',
    en: 'pepper',
    family: 'food',
    words: ['tiêu', 'hồ tiêu', 'mắc khén'],
  },
  eggs: { vi: 'giỏ trứng', en: 'eggs', family: 'food', words: ['trứng'] },
  squid: { vi: 'con mực', en: 'squid', family: 'food', words: ['mực'] },
  greens: {
    vi: 'bó rau cải',
    en: 'greens',
    family: 'food',
    words: ['rau', 'cải', 'dưa', 'su hào', 'bắp cải'],
  },
  durian: { vi: 'quả sầu riêng', en: 'durian', family: 'food', words: ['sầu riêng', 'mít'] },
  incense: {
    vi: 'bát hương',
    en: 'incense',
    family: 'craft',
    words: ['hương trầm', 'nhang', 'trầm', 'hương thảo mộc'],
  },
  pearl: { vi: 'ngọc trai', en: 'pearl', family: 'craft', words: ['ngọc trai'] },
  scroll: { vi: 'văn bản có dấu', en: 'sealed paper', family: 'craft', words: [] },
  flour: { vi: 'bao bột', en: 'flour sack', family: 'food', words: ['bột', 'ngũ cốc dinh dưỡng'] },
  mango: { vi: 'quả xoài', en: 'mango', family: 'food', words: ['xoài'] },
  ginger: { vi: 'củ gừng, nghệ', en: 'ginger', family: 'food', words: ['gừng', 'nghệ'] },
  'sauce-bottle': {
    vi: 'chai nước mắm',
    en: 'fish-sauce bottle',
    family: 'food',
    words: ['nước mắm', 'xì dầu', 'nước tương', 'giấm'],
  },
  cakes: { vi: 'đĩa bánh', en: 'cakes', family: 'food', words: ['bánh'] },
  'ice-cream': { vi: 'cây kem', en: 'ice cream', family: 'food', words: ['kem'] },
  macadamia: {
    vi: 'hạt mắc ca',
    en: 'macadamia',
    family: 'food',
    words: ['mắc ca', 'macca', 'hạt mắc ca'],
  },
  crab: { vi: 'con cua', en: 'crab', family: 'food', words: ['cua', 'ghẹ', 'cáy', 'hải sản'] },
  carrot: { vi: 'củ cà rốt', en: 'carrot', family: 'food', words: ['cà rốt'] },
} as const satisfies Record<string, Motif>;

export type MotifId = keyof typeof motifs;
export const motifIds = Object.keys(motifs) as [MotifId, ...MotifId[]];

/** The motif of a product set, where its name says nothing more. The sets are those of Decision 26/2026/QĐ-TTg. */
const motifOfSet: Readonly<Record<string, MotifId>> = {
  'bottled-water': 'water-bottle',
  'coffee-cocoa': 'coffee-cup',
  'essential-oils-herbs': 'dropper',
  flowers: 'peach-flower',
  'fresh-animal': 'hen',
  'fresh-produce': 'basket',
  handicrafts: 'basket',
  'herbal-cosmetics': 'dropper',
  'herbal-infusion': 'teapot',
  'honey-other-farm-food': 'honey-jar',
  'liquid-condiments': 'sauce-bottle',
  'ornamental-animals': 'bird-cage',
  'ornamental-plants': 'bonsai',
  'other-alcohol': 'gourd',
  'other-spices': 'mortar',
  'processed-animal': 'smoked-meat',
  'processed-cereals': 'cakes',
  'processed-produce': 'candy',
  'ready-food': 'rice-bowl',
  'rice-cereals': 'rice-ear',
  'soft-drinks': 'juice',
  'supplements-herbal-medicine': 'capsule',
  tea: 'tea-leaf',
  textiles: 'cloth',
  'tourism-services': 'stilt-house',
  'white-spirits': 'bottle',
};

/**
 * Sets in which the thing is the container or the cup, whatever it is made of: a spirit of plums is a bottle. With
 * what their names may speak of all the same.
 */
const setsOfOneThing: Readonly<Record<string, readonly MotifId[]>> = {
  'white-spirits': ['gourd'],
  'other-alcohol': ['bottle', 'gourd'],
  'bottled-water': [],
  'soft-drinks': ['water-bottle', 'juice'],
  'coffee-cocoa': ['coffee-bean'],
  tea: ['tea-leaf', 'teapot'],
  'herbal-infusion': ['tea-leaf', 'teapot', 'ginseng', 'lotus'],
  'supplements-herbal-medicine': ['ginseng', 'lingzhi', 'bird-nest'],
  'honey-other-farm-food': ['hive', 'bird-nest', 'candy', 'salt'],
};

/** What may stand for a product of a sector: food is no chair, and a shawl no fruit. */
const sectorsLike: Readonly<Record<ClothFamily, readonly ClothFamily[]>> = {
  food: ['food', 'drink', 'herb', 'plant'],
  drink: ['food', 'drink', 'herb', 'plant'],
  herb: ['food', 'drink', 'herb', 'plant'],
  craft: ['craft'],
  plant: ['plant', 'food'],
  tour: ['tour'],
};

interface NamedWord {
  motif: MotifId;
  length: number;
  pattern: RegExp;
}

const named: readonly NamedWord[] = motifIds.flatMap((motif) =>
  motifs[motif].words.map((word) => ({
    motif,
    length: word.length,
    // One syllable with a capital is a proper name more often than not: the mangoes of Lê Gia are no pears.
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{M}])${word}(?![\p{L}\p{M}])`,
      word.includes(' ') ? 'iu' : 'u',
    ),
  })),
);

/**
 * The motif that a Vietnamese name speaks of. A name begins with the thing and goes on with what is special about
 * it, so the first word that names one counts; of two at one place the longer: "chanh leo" is no lemon.
 */
export function motifInName(
  name: string,
  isPossible: (motif: MotifId) => boolean = () => true,
): MotifId | undefined {
  const whole = name.normalize('NFC');
  const text = whole.replace(/^\S+/u, (word) => word.toLowerCase());
  let best: { motif: MotifId; length: number; at: number } | undefined;
  for (const { motif, length, pattern } of named) {
    const at = isPossible(motif) ? text.search(pattern) : -1;
    if (at === -1) continue;
    if (!best || at < best.at || (at === best.at && length > best.length))
      best = { motif, length, at };
  }
  return best?.motif;
}

/** Whether a motif may stand for a product of a sector. */
function suits(motif: MotifId, sector: ClothFamily): boolean {
  const { family, also }: Motif = motifs[motif];
  return sectorsLike[sector].some((like) => like === family || like === also);
}

/**
 * The motif of a product: the one that its file names, else what its name speaks of, else that of its set.
 *
 * @param set id of the product set, such as `fresh-produce`
 */
export function motifOfProduct(
  name: string,
  { set, sector, chosen }: { set: string; sector: ClothFamily; chosen?: MotifId | undefined },
): MotifId {
  if (chosen !== undefined) return chosen;
  const things = setsOfOneThing[set];
  const spoken = motifInName(
    name,
    (motif) => suits(motif, sector) && (!things || things.includes(motif)),
  );
  return spoken ?? motifOfSet[set] ?? 'basket';
}

/** The motifs of what is no product, by its kind and the kind that its file names. */
const motifOfKind: Readonly<Record<string, MotifId>> = {
  producer: 'basket',
  decision: 'scroll',
  plan: 'scroll',
  'point-of-sale': 'stall',
  destination: 'mountain',
  route: 'hat',
  event: 'drum',
  story: 'cloth',
  locality: 'dinh',
  province: 'lotus',
};

const motifOfPlace: Readonly<Record<string, MotifId>> = {
  craftVillage: 'loom',
  communityTourism: 'stilt-house',
  ecoTourism: 'bamboo',
  farm: 'terraces',
  educationFarm: 'terraces',
  landscape: 'mountain',
  waterfall: 'waterfall',
  cave: 'cave',
  lake: 'boat',
  nationalPark: 'mountain',
  relic: 'drum',
  temple: 'dinh',
  pagoda: 'pagoda',
  communalHouse: 'dinh',
  spiritualSite: 'lotus',
  touristArea: 'boat',
  foodTown: 'noodle-bowl',
  museum: 'drum',
  cultureVillage: 'stilt-house',
  // events
  fair: 'stall',
  productWeek: 'stall',
  livestream: 'stall',
  conference: 'scroll',
  assessmentDeadline: 'scroll',
  honours: 'drum',
  sport: 'boat',
  // administrative units
  commune: 'dinh',
  ward: 'stall',
  specialZone: 'boat',
  formerDistrict: 'bamboo',
  province: 'lotus',
  municipality: 'lotus',
};

/**
 * The motif of what is no product: what its name speaks of where the name may (a festival of kites, a maker of
 * tea), else that of its kind.
 *
 * @param kind kind of record, such as `destination`
 * @param subkind the kind that its file names, such as `waterfall`
 */
export function motifOfRecord(kind: string, subkind: string | undefined, name: string): MotifId {
  const bySubkind = subkind === undefined ? undefined : motifOfPlace[subkind];
  const speaks =
    kind === 'producer' || kind === 'story' || kind === 'event' || subkind === 'craftVillage';
  return (speaks ? motifInName(name) : undefined) ?? bySubkind ?? motifOfKind[kind] ?? 'cloth';
}

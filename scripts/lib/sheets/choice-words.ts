import { useStrings } from '../../../src/i18n/index.ts';

/** Words for the values of closed lists that the site itself never prints. */
const ownWords: readonly Readonly<Record<string, string>>[] = [
  {
    food: 'Thực phẩm',
    supplement: 'Thực phẩm bảo vệ sức khỏe',
    medicalFood: 'Thực phẩm dinh dưỡng y học',
    medicine: 'Thuốc',
    cosmetic: 'Mỹ phẩm',
    alcohol: 'Rượu, bia',
    craft: 'Thủ công',
    ornamental: 'Sinh vật cảnh',
    tourism: 'Du lịch',
  },
  {
    gift: 'Làm quà',
    craftVillage: 'Làng nghề',
    export: 'Xuất khẩu',
    community: 'Cộng đồng',
    smallScale: 'Quy mô nhỏ',
    processed: 'Đã chế biến',
    deeplyProcessed: 'Chế biến sâu',
    organic: 'Hữu cơ',
    visitable: 'Đến xem được',
  },
  {
    VietGAP: 'VietGAP',
    GlobalGAP: 'GlobalGAP',
    organicVN: 'Hữu cơ Việt Nam',
    organicOther: 'Hữu cơ nước khác',
    HACCP: 'HACCP',
    ISO22000: 'ISO 22000',
    ISO9001: 'ISO 9001',
    GMP: 'GMP',
    BRC: 'BRC',
    Halal: 'Halal',
    FDA: 'FDA',
    TCCS: 'Tiêu chuẩn cơ sở',
    foodSafety: 'An toàn thực phẩm',
    other: 'Khác',
  },
  {
    marketplace: 'Sàn thương mại điện tử',
    website: 'Trang riêng',
    zalo: 'Zalo',
    facebook: 'Facebook',
    livestream: 'Bán trực tiếp trên mạng',
    phone: 'Điện thoại',
    distributor: 'Nhà phân phối',
    provincialPortal: 'Cổng của tỉnh',
  },
  {
    name: 'Tên',
    phone: 'Điện thoại',
    email: 'Thư điện tử',
    zalo: 'Zalo',
    website: 'Trang riêng',
    facebook: 'Facebook',
    address: 'Địa chỉ',
    position: 'Tọa độ',
    portrait: 'Chân dung',
    story: 'Câu chuyện',
  },
  { pending: 'Đang chờ', recognised: 'Được công nhận', notRecognised: 'Không được công nhận' },
  { lunar: 'Âm lịch', solar: 'Dương lịch', deadline: 'Hạn chót' },
  { computed: 'Trang tự đếm', manual: 'Báo cáo tay' },
  {
    programmeProductCount: 'Số sản phẩm trong chương trình',
    recognisedCount: 'Số sản phẩm được công nhận',
    starsAtLeast3: 'Số sản phẩm từ 3 sao',
    starsAtLeast4: 'Số sản phẩm từ 4 sao',
    exactlyStars3: 'Số sản phẩm đúng 3 sao',
    exactlyStars4: 'Số sản phẩm đúng 4 sao',
    producerCount: 'Số chủ thể',
    pointOfSaleCount: 'Số điểm bán',
    onlineShare: 'Phần sản phẩm có trên sàn',
  },
  {
    products: 'sản phẩm',
    producers: 'chủ thể',
    places: 'nơi',
    percent: 'phần trăm',
    task: 'việc',
  },
  {
    direct: 'Chép tại nguồn',
    machineChecked: 'Máy đã so',
    fromNotes: 'Chép từ ghi chép',
    datasetRow: 'Dòng của bộ dữ liệu',
    condensedTableRow: 'Dòng bảng rút gọn',
  },
  {
    commune: 'Xã',
    ward: 'Phường',
    specialZone: 'Đặc khu',
    formerDistrict: 'Huyện cũ',
    province: 'Tỉnh',
    municipality: 'Thành phố',
  },
  { own: 'Bài tự viết', external: 'Bài của báo' },
];

const isWordList = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((inner) => typeof inner === 'string');

/** All lists of the dictionaries; the words that visitors read are those that officers know. */
function dictionaryWords(): Readonly<Record<string, string>>[] {
  const { place, product, certificate, event, route } = useStrings('vi');
  const areas = [place, place.producer, place.pointOfSale, place.destination];
  return [...areas, product, certificate, event, route].flatMap((area) =>
    Object.values(area).filter(isWordList),
  );
}

/**
 * What officers read and write for each value of a closed list: the words that its hint gives
 * (`ceased: đã nghỉ`), else those of the dictionaries, else the value itself.
 *
 * @param values the values of the list, as content files hold them
 * @param hint the field's description in the schema
 */
export function choiceWords(values: readonly string[], hint: string): Map<string, string> {
  const inHint = Object.fromEntries(
    [...hint.matchAll(/([A-Za-z0-9]+): ([^;.]+)/g)].map(([, key, words]) => [
      key as string,
      (words as string).trim(),
    ]),
  );
  const list = [...ownWords, inHint, ...dictionaryWords()].find((words) =>
    values.every((value) => Object.hasOwn(words, value)),
  );
  return new Map(values.map((value) => [value, capital(list?.[value] ?? value)]));
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

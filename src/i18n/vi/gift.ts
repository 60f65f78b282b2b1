import type { AirTransport, GiftListName, GiftUse } from '../../domain/gift-lists.ts';

/** Words of the gift guide. */
export const gift = {
  title: 'Quà tặng',
  description: (count: number) =>
    `Gợi ý quà quê theo dịp, từ ${count} sản vật: vì sao hợp, để được bao lâu, mang lên máy bay được không, mua ở đâu.`,
  lede: 'Mang gì về làm quà? Chọn theo dịp. Món nào cũng nói rõ vì sao có mặt ở đây và điều ấy đọc được từ đâu.',
  occasionsLabel: 'Chọn theo dịp',
  pricesLabel: 'Chọn theo giá',
  lists: {
    tet: 'Quà Tết',
    visit: 'Thăm nhà',
    meal: 'Cho bữa cơm nhà',
    keepsake: 'Đồ bền, dùng lâu',
    business: 'Biếu đối tác',
    keeps: 'Để được lâu',
    plane: 'Mang lên máy bay',
    abroad: 'Gửi người ở nước ngoài',
    under100: 'Dưới 100.000 đồng',
    to300: '100.000–300.000 đồng',
    over300: 'Trên 300.000 đồng',
  } satisfies Record<GiftListName, string>,
  rules: {
    tet: 'Hàng mà nguồn nói là bán dịp Tết, có hàng tháng 1, tháng 2, hoặc là hoa.',
    visit: 'Trà, mật ong, trái cây, bánh kẹo: bày ra mời được ngay; và món mà hồ sơ ghi là quà.',
    meal: 'Gạo, miến, giò, khô, mắm và gia vị: món góp vào mâm cơm.',
    keepsake: 'Đồ thủ công: không có hạn dùng, hợp mừng cưới, mừng nhà mới.',
    business:
      'Sản phẩm có chứng nhận OCOP còn trong thời hạn: quà có giấy tờ, và không hỏng trong hai tuần.',
    keeps: 'Hạn dùng từ nửa năm trở lên, theo hồ sơ của sản phẩm.',
    plane: 'Đồ khô, đồ rắn, không mau hỏng: không vướng luật chất lỏng trên máy bay.',
    abroad: 'Hàng mà nguồn nói đã hoặc sẽ xuất khẩu.',
    under100: 'Giá có ngày, trong vòng một năm nay.',
    to300: 'Giá có ngày, trong vòng một năm nay.',
    over300: 'Giá có ngày, trong vòng một năm nay.',
  } satisfies Record<GiftListName, string>,
  none: {
    tet: 'Chưa nguồn nào nói món nào bán dịp Tết.',
    visit: 'Chưa có món nào.',
    meal: 'Chưa có món nào.',
    keepsake: 'Chưa có món nào.',
    business: 'Chưa có sản phẩm nào vừa có chứng nhận còn hạn vừa để được từ hai tuần.',
    keeps:
      'Chưa sản vật nào ghi hạn dùng từ nửa năm trở lên. Hạn in trên bao bì, bạn nhớ xem trước khi mua.',
    plane: 'Chưa có món nào.',
    abroad: 'Chưa nguồn nào nói món nào xuất khẩu.',
    under100: 'Chưa có món nào ghi giá trong khoảng này.',
    to300: 'Chưa có món nào ghi giá trong khoảng này.',
    over300: 'Chưa có món nào ghi giá trong khoảng này.',
  } satisfies Record<GiftListName, string>,
  noPrices:
    'Chưa sản vật nào có giá ghi ngày trong vòng một năm, nên ở đây chưa chia theo giá được. Giá cũ có ở trang của từng sản vật.',
  seeAll: (count: number) => `Xem cả ${count} món`,
  count: (count: number) => `${count} món`,
  backToGuide: 'Các dịp khác',
  why: 'Vì sao ở đây',
  reasons: {
    tagged: 'Hồ sơ ghi là hàng quà tặng.',
    season: (months: string) => `Có hàng: ${months}.`,
    allYear: 'Có hàng quanh năm.',
    uses: {
      drink: 'Trà, cà phê: pha mời khách được ngay.',
      honey: 'Mật ong: pha uống được ngay.',
      fruit: 'Trái cây: bày ra mời được ngay.',
      sweet: 'Bánh, kẹo, mứt: mở ra mời được ngay.',
      flowers: 'Hoa để bày trong nhà ngày Tết.',
      rice: 'Gạo, ngũ cốc để nấu cơm.',
      noodles: 'Bún, miến, bột để nấu ăn.',
      meatOrFish: 'Thịt, cá đã chế biến: thêm một món cho bữa cơm.',
      seasoning: 'Gia vị để nêm, để chấm.',
      vegetables: 'Rau, củ, hạt đã chế biến để nấu ăn.',
      ready: 'Món ăn sẵn cho bữa cơm.',
    } satisfies Record<GiftUse, string>,
    certificate: (decision: string, until: string) =>
      `Quyết định ${decision}, còn hạn đến ${until}.`,
    shelfLife: (days: number) => `Để được ${days} ngày kể từ ngày đóng gói.`,
    lasting: 'Đồ thủ công, không có hạn dùng.',
    export: 'Hồ sơ ghi là hàng xuất khẩu.',
    price: (price: string, unit: string, day: string) =>
      `${price}${unit && ` một ${unit}`} (giá ${day}).`,
  },
  accordingTo: (publishers: string) => `Theo ${publishers}.`,
  airTransports: {
    solid: 'Máy bay: đồ khô, không vướng luật chất lỏng.',
    liquid: 'Máy bay: chất lỏng hoặc sệt; chai quá 100 ml phải ký gửi khi bay quốc tế.',
    perishable: 'Máy bay: đồ tươi, mau hỏng; hỏi hãng bay và luật nơi đến.',
    living: 'Máy bay: cây, con sống; hỏi hãng bay và nơi kiểm dịch.',
    bulky: 'Máy bay: cồng kềnh; hỏi cách gửi hàng.',
    sizeUnknown: 'Máy bay: chưa rõ to nhỏ; hỏi người làm kích thước và cách đóng gói.',
    unknown: 'Máy bay: chưa rõ khô hay ướt; xem bao bì.',
  } satisfies Record<AirTransport, string>,
  buy: {
    shops: (count: number) => `${count} nơi bán`,
    online: 'Có kênh bán trên mạng',
    maker: 'Hỏi mua ở người làm',
    unknown: 'Chưa biết nơi mua',
  },
  planeTitle: 'Mang lên máy bay: luật nói gì',
  planeRule:
    'Bay quốc tế: mỗi người chỉ được mang vào khoang khách không quá 1 lít chất lỏng, chất đặc sánh, mỗi chai không quá 100 ml; còn lại phải ký gửi, nếu hãng bay nhận (Thông tư 13/2019/TT-BGTVT). Bay trong nước không có hạn mức này, nhưng hãng bay có thể từ chối đồ nặng mùi hay dễ vỡ.',
  planeNote:
    'Trang này suy ra khô hay ướt từ tên, bộ sản phẩm và lượng ghi trên nhãn. Luật có thể đã đổi: hỏi hãng bay trước khi đi, và hỏi luật nhập thực phẩm của nước đến.',
  planeSource: 'Bài của LuatVietnam về Thông tư 13/2019',
  withoutAlcohol:
    'Ở đây không gợi ý rượu, thuốc, thực phẩm bảo vệ sức khỏe và thực phẩm cho người bệnh; cũng không có đồ gỗ cồng kềnh, sản phẩm bị thu hồi chứng nhận, còn trong kế hoạch, hay chưa có thông tin gì ngoài tên.',
  homeLink: 'Chọn quà theo dịp',
};

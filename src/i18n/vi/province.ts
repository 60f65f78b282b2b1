import { unitWithin as within } from '../unit-names.ts';

/** Words of provinces and cities, and of the list of all of them. */
export const province = {
  title: 'Tỉnh, thành phố',
  lede: (all: number, filled: number) =>
    all === filled
      ? `Sản phẩm, cơ sở sản xuất và điểm bán của ${all} tỉnh, thành phố.`
      : `Danh mục đã có sản phẩm của ${filled} trong ${all} tỉnh, thành phố. Nơi chưa có, mời cán bộ địa phương bổ sung.`,
  empty: 'Danh mục này chưa ghi theo tỉnh, thành phố',
  mapCaption:
    'Vòng tròn lớn theo số sản phẩm có trong danh mục, đặt ở giữa tỉnh. Bản đồ không dùng để phân định ranh giới.',
  asOf: (date: string) => `Tính đến ${date}.`,
  someOf: 'Một vài sản phẩm',
  listDescription: (count: number) =>
    `Sản phẩm OCOP và đặc sản của ${count} tỉnh, thành phố: số sản phẩm còn hiệu lực, ai sản xuất, mua ở đâu.`,
  mapLabel:
    'Bản đồ Việt Nam: vòng tròn càng lớn, danh mục có càng nhiều sản phẩm của tỉnh, thành phố đó',
  inForce: (count: number) => `${count} còn hiệu lực`,
  nothingYet: (name: string) => `Danh mục chưa có sản phẩm nào của ${within(name)}`,
  nothingYetText:
    'Chưa tìm được nguồn, không có nghĩa là địa phương không có sản phẩm OCOP. Mời cán bộ và chủ thể gửi quyết định công nhận, hoặc tự thêm theo hướng dẫn.',
  howToAdd: 'Hướng dẫn thêm sản phẩm',
  all: (count: number) => `Tất cả ${count} tỉnh, thành phố`,
  description: (name: string, products: number, inForce: number) =>
    products === 0
      ? `Danh mục chưa có sản phẩm nào của ${within(name)}; cách bổ sung.`
      : `${products} sản phẩm OCOP và đặc sản của ${within(name)}, ${inForce} có quyết định công nhận còn hiệu lực: ai sản xuất, mua ở đâu.`,
  mergedFrom: 'Hợp nhất từ',
  products: (name: string) => `Sản phẩm của ${name}`,
  noRank: 'Không có hạng sao',
  byState: 'Theo mức xác thực và hạng sao',
  seeThese: (count: number) => `Xem ${count} sản phẩm trong danh sách`,
  seeAll: (count: number) => `Xem cả ${count} sản phẩm`,
  localities: 'Xã, phường và huyện cũ',
  communes: 'Xã, phường, đặc khu',
  formerDistricts: 'Huyện, thị xã, thành phố cũ',
  formerHint: 'Kết thúc hoạt động từ 1/7/2025. Sản phẩm ghi ở đây khi nguồn chỉ nêu tên huyện cũ.',
  notPlaced: (count: number) => `${count} sản phẩm chỉ biết thuộc tỉnh, chưa rõ xã.`,
  producers: 'Cơ sở sản xuất',
  pointsOfSale: 'Điểm bán',
  destinations: 'Điểm đến',
  routes: 'Tuyến du lịch',
  events: 'Lễ hội, hội chợ',
  stories: 'Câu chuyện',
  plans: 'Kế hoạch',
  there: 'Cơ sở sản xuất, điểm bán, điểm đến',
  onMap: 'Xem trên bản đồ',
};

const numerals = ['', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'];

/** Words of the first page. */
export const home = {
  browse: 'Xem sản phẩm',
  stars: 'Ý nghĩa hạng sao',
  levels: 'Mỗi hạng sao đều có căn cứ',
  country: (count: number) => `${count} tỉnh, thành phố`,
  featured: 'Sản phẩm nổi bật',
  story: 'Câu chuyện',
  lands: (count: number) => `${numerals[count] ?? count} địa phương được giới thiệu kỹ`,
  landsHint: 'Các địa phương có kế hoạch, câu chuyện, điểm đến và tuyến du lịch trong danh mục.',
  allLocalities: 'Xã, phường và huyện cũ',
  oldDistrict: (name: string, province: string) => `gồm toàn huyện ${name} cũ, ${province}`,
  /** What is going on on the day of the page. */
  now: {
    title: 'Hiện nay',
    events: 'Lễ hội sắp tới',
    inSeason: 'Đang vào mùa',
    recognised: 'Mới được công nhận',
    ending: 'Chứng nhận sắp hết hạn',
  },
  allFestivals: 'Xem lịch lễ hội',
  map: 'Xem trên bản đồ',
};

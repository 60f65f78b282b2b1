const numerals = ['', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'];

/** Words of the first page. */
export const home = {
  lede: 'Tìm đặc sản OCOP, người làm ra nó, nơi mua và đường đến tận làng.',
  browse: 'Xem sản vật',
  stars: 'Hạng sao nghĩa là gì',
  levels: 'Sao nào cũng có gốc gác',
  featured: 'Từ rẻo cao đến miệt rừng tràm',
  story: 'Câu chuyện',
  lands: (count: number) => `${numerals[count] ?? count} vùng đất`,
  oldDistrict: (name: string, province: string) => `cả vùng ${name} cũ, ${province}`,
  festivals: 'Lễ hội theo âm lịch',
  festivalMonths: (year: number, next: number) =>
    `Rơi vào các tháng dương lịch này trong năm ${year} và ${next}:`,
  allFestivals: 'Xem cả mùa hội',
  map: 'Xem mọi nơi trên bản đồ',
};

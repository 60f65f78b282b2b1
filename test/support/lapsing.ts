/** Six products of Lào Cai, in force from 28 December 2023 to 28 December 2026 (Decision 2585 of the former Yên Bái). */
export const lapsingDecision = '2023-2585-ubnd-tinh-yen-bai';
export const lapsingProducts = [
  'che-bat-tien-dac-san-hung-khanh',
  'hong-lienshan-tra-shan-tuyet-co-thu-suoi-giang',
  'luc-bach-nien-tra-shan-tuyet-co-thu-suoi-giang',
  'mien-dao-xa-quy-mong',
  'que-dieu-phuc-long',
  'tra-bat-tien-bao-hung',
];

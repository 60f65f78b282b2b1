import type { PlaceName } from '../../domain/map/land-file.ts';

/**
 * The provinces and cities of Viet Nam since 1 July 2025 (Resolution 202/2025/QH15), each at the town that its
 * administration sits in, in hundredths of a degree. The six cities under the central government come first.
 */
export const bearings: readonly PlaceName[] = [
  ['Hà Nội', 21.03, 105.85],
  ['TP. Hồ Chí Minh', 10.78, 106.7],
  ['Đà Nẵng', 16.06, 108.22],
  ['Hải Phòng', 20.86, 106.68],
  ['Cần Thơ', 10.03, 105.78],
  ['Huế', 16.46, 107.59],
  ['Nghệ An', 18.68, 105.68],
  ['Khánh Hòa', 12.24, 109.19],
  ['Đắk Lắk', 12.67, 108.04],
  ['Thanh Hóa', 19.81, 105.78],
  ['Lào Cai', 21.72, 104.9],
  ['Cà Mau', 9.18, 105.15],
  ['Tuyên Quang', 21.82, 105.21],
  ['Lai Châu', 22.39, 103.46],
  ['An Giang', 10.01, 105.08],
  ['Gia Lai', 13.78, 109.22],
  ['Lâm Đồng', 11.94, 108.44],
  ['Quảng Trị', 17.47, 106.62],
  ['Quảng Ngãi', 15.12, 108.8],
  ['Sơn La', 21.33, 103.91],
  ['Cao Bằng', 22.67, 106.26],
  ['Quảng Ninh', 20.95, 107.08],
  ['Điện Biên', 21.39, 103.02],
  ['Lạng Sơn', 21.85, 106.76],
  ['Thái Nguyên', 21.59, 105.84],
  ['Phú Thọ', 21.32, 105.4],
  ['Bắc Ninh', 21.27, 106.19],
  ['Hưng Yên', 20.65, 106.05],
  ['Ninh Bình', 20.25, 105.97],
  ['Hà Tĩnh', 18.34, 105.9],
  ['Đồng Nai', 10.95, 106.82],
  ['Tây Ninh', 10.54, 106.41],
  ['Đồng Tháp', 10.36, 106.36],
  ['Vĩnh Long', 10.25, 105.97],
];

/**
 * The list of Decision 3981/QĐ-UBND of 5 August 2026 of Lâm Đồng as such lists are published: its nine products
 * with their makers and addresses, from the records of this project.
 */
export const decision3981 = {
  title: [
    'DANH SÁCH',
    'Sản phẩm OCOP 3 sao tỉnh Lâm Đồng đợt 1 năm 2026',
    '(Kèm theo Quyết định số 3981/QĐ-UBND ngày 05 tháng 8 năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng)',
  ],
  head: ['STT', 'Tên sản phẩm', 'Chủ thể', 'Địa chỉ', 'Số sao'],
  rows: [
    [
      'Mắm nêm Seagull',
      'Công ty TNHH Seagull',
      'Số 08 Nguyễn Trãi, phường Phan Thiết, tỉnh Lâm Đồng',
    ],
    [
      'Nấm Fresh Cordyceps Vietnam (Nấm tươi)',
      'Chi nhánh Công ty TNHH Nông Nghiệp Ceres',
      'Thôn Kinh tế mới, xã Ninh Gia, tỉnh Lâm Đồng',
    ],
    [
      'Nấm Cordyceps Vietnam (Nấm khô sấy thăng hoa)',
      'Chi nhánh Công ty TNHH Nông Nghiệp Ceres',
      'Thôn Kinh tế mới, xã Ninh Gia, tỉnh Lâm Đồng',
    ],
    ...[
      'beCHAMP Coffee Natural Nắng Vàng',
      'beCHAMP Coffee Gu Mạnh',
      'Bechamp Coffee Hòa Tan Nấm Linh Chi',
      'MACCA BECHAMP',
      'beCHAMP Coffee Honey Nắng Vàng',
    ].map((name) => [
      name,
      'Hợp tác xã Nông sản Hữu cơ Bechamp Đắk Nông',
      'Thôn 10, xã Trường Xuân, tỉnh Lâm Đồng',
    ]),
    [
      'Cao Atiso Hoàng An',
      'Công ty TNHH Atiso Hoàng An Đà Lạt',
      'Thôn 2, xã Lạc Dương, tỉnh Lâm Đồng',
    ],
  ].map((row, at) => [String(at + 1), ...row, '3 sao']),
} as const;

/** What its table lacks: the set of products of two whose names do not tell it. */
export const setsOf3981: Readonly<Record<string, string>> = {
  'MACCA BECHAMP': 'Chế biến từ rau, củ, quả, hạt',
  'Cao Atiso Hoàng An': 'Chế biến từ rau, củ, quả, hạt',
};

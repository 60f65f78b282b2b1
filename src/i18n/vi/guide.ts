/** Words of the guides for those who keep the catalogue; the guides themselves stand in src/prose/guides. */
export const guide = {
  title: 'Hướng dẫn',
  description:
    'Dành cho người giữ danh mục: thêm sản phẩm, ảnh, chứng nhận, và đưa trang lên mạng.',
  others: 'Bài khác',
  inVietnamese: '',
  guides: {
    firstProduct: {
      title: 'Sản phẩm đầu tiên trong mười phút',
      description: 'Từ chưa có gì đến một trang sản phẩm, theo ba cửa: trang soạn, Excel, tệp.',
    },
    spreadsheet: {
      title: 'Từ bảng Excel',
      description: 'Lấy bảng mẫu, điền, xem thử, rồi mới ghi. Bảng Word của xã cũng đưa vào được.',
    },
    photographs: {
      title: 'Ảnh',
      description: 'Chụp thế nào, đưa vào thế nào, và những ảnh không được đăng.',
    },
    certificates: {
      title: 'Chứng nhận và thu hồi',
      description: 'Ghi quyết định công nhận, ngày hết hạn, đánh giá lại và thu hồi.',
    },
    personalData: {
      title: 'Dữ liệu cá nhân và giấy đồng ý',
      description: 'Của ai thì hỏi người ấy: điện thoại, tên hộ, ảnh mặt người.',
    },
    publishing: {
      title: 'Đưa lên mạng',
      description: 'Từ tệp trên máy đến trang ai cũng xem được, mỗi ngày tự dựng lại một lần.',
    },
    moving: {
      title: 'Chuyển nhà',
      description: 'Đổi máy chủ, đổi tên miền, đổi mã, nhập xã: không đường dẫn nào bị đứt.',
    },
    trouble: {
      title: 'Khi có lỗi',
      description: 'Đọc lời báo lỗi, giữ lại mục hỏng, lấy lại bản cũ.',
    },
  },
  /** All that the check looks at, listed by itself. */
  checks: {
    title: 'Những điều được kiểm tra',
    lede: 'Lỗi thì phải sửa trước khi phát hành; điều nên xem thì không chặn. Dấu … là chữ trong tệp.',
    rules: 'Quy tắc giữa các tệp',
    problems: 'Mọi câu có thể gặp',
    columns: ['Mã', 'Mức', 'Sai ở đâu', 'Sửa thế nào'],
    levels: { error: 'lỗi', warning: 'nên xem' },
    areas: {
      files: 'Tệp và thư mục',
      shape: 'Ô thiếu, ô thừa, ô sai kiểu',
      formats: 'Cách viết ngày, số, liên kết, chữ',
      photographs: 'Ảnh',
      people: 'Dữ liệu cá nhân và giấy đồng ý',
      entries: 'Mục nhắc tới nhau, mục trùng nhau',
      editor: 'Trình sửa trên mạng',
      moves: 'Mã đã dời',
      stories: 'Câu chuyện và Markdown',
      certificates: 'Quyết định công nhận',
      quality: 'Điều đã cũ, lời hứa quá',
    },
  },
};

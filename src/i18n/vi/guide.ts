/** Words of the guides for those who keep the catalogue; the guides themselves stand in src/prose, in each language. */
export const guide = {
  title: 'Hướng dẫn',
  description:
    'Dành cho cán bộ quản lý danh mục: thêm sản phẩm, ảnh, chứng nhận và xuất bản trang.',
  others: 'Bài khác',
  guides: {
    firstProduct: {
      title: 'Sản phẩm đầu tiên trong mười phút',
      description: 'Tạo trang sản phẩm theo một trong ba cách: trình biên tập, Excel, tệp dữ liệu.',
    },
    spreadsheet: {
      title: 'Từ bảng Excel',
      description:
        'Tải bảng mẫu, điền, xem trước rồi nhập. Nhập được cả bảng trong tệp Word của xã.',
    },
    photographs: {
      title: 'Ảnh',
      description: 'Cách chụp, cách thêm ảnh và những ảnh không được đăng.',
    },
    certificates: {
      title: 'Chứng nhận và thu hồi',
      description: 'Ghi quyết định công nhận, ngày hết hạn, đánh giá lại và thu hồi.',
    },
    personalData: {
      title: 'Dữ liệu cá nhân và giấy đồng ý',
      description: 'Xin đồng ý của từng người trước khi đăng điện thoại, tên hộ, ảnh chân dung.',
    },
    publishing: {
      title: 'Xuất bản trang',
      description: 'Đưa trang từ máy tính lên máy chủ và tự động cập nhật mỗi ngày.',
    },
    moving: {
      title: 'Đổi máy chủ, tên miền, mã',
      description: 'Đổi máy chủ, tên miền, mã hoặc sáp nhập xã mà các đường dẫn cũ vẫn hoạt động.',
    },
    trouble: {
      title: 'Khi có lỗi',
      description: 'Đọc thông báo lỗi, tạm giữ mục lỗi, khôi phục phiên bản trước.',
    },
  },
  /** The list of terms, in the guide on certificates. */
  terms: {
    title: 'Thuật ngữ dùng trên trang',
    visitors: 'Người xem đọc',
    officers: 'Cán bộ dùng',
    english: 'Tiếng Anh',
    avoid: 'Không dùng',
  },
  /** All that the check looks at, listed by itself. */
  checks: {
    title: 'Những điều được kiểm tra',
    lede: 'Lỗi phải sửa trước khi phát hành; mục nên xem lại không chặn phát hành. Dấu … thay cho nội dung trong tệp.',
    rules: 'Quy tắc giữa các tệp',
    problems: 'Các thông báo có thể gặp',
    columns: ['Mã', 'Mức', 'Nội dung lỗi', 'Cách sửa'],
    levels: { error: 'lỗi', warning: 'nên xem lại' },
    areas: {
      files: 'Tệp và thư mục',
      shape: 'Trường thiếu, thừa hoặc sai kiểu',
      formats: 'Cách viết ngày, số, liên kết, văn bản',
      photographs: 'Ảnh',
      people: 'Dữ liệu cá nhân và giấy đồng ý',
      entries: 'Mục tham chiếu nhau, mục trùng nhau',
      editor: 'Trình biên tập trực tuyến',
      moves: 'Mã đã đổi',
      stories: 'Câu chuyện và Markdown',
      certificates: 'Quyết định công nhận',
      quality: 'Thông tin cũ, quảng cáo quá mức',
    },
  },
};

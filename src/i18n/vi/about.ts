import type { evidenceLevels } from '../../schema/source.ts';

/** Words of the pages that speak of the site itself; what they tell at length stands in src/prose. */
export const about = {
  about: {
    title: 'Về trang này',
    description: 'Sản Vật là gì, dành cho ai, quyền riêng tư và đơn vị chịu trách nhiệm.',
  },
  sources: {
    title: 'Nguồn và phương pháp',
    description: 'Nguồn của thông tin, mức xác thực, nội dung tự tính và cách báo thông tin sai.',
  },
  data: {
    title: 'Dữ liệu mở',
    description: 'Tải và sử dụng lại dữ liệu: bảng cho Excel, tệp cho phần mềm, từng mục.',
  },
  accessibility: {
    title: 'Khả năng tiếp cận',
    description: 'Mức đáp ứng khả năng tiếp cận của trang và những nội dung chưa đạt.',
  },
  sourceKinds: {
    A: 'Quyết định đã ký, hoặc phụ lục của nó',
    B1: 'Báo chí, trang của cơ quan nhà nước',
    B2: 'Kế hoạch, đề xuất',
    C: 'Trang bán hàng, blog, dữ liệu mở',
  } satisfies Record<(typeof evidenceLevels)[number], string>,
  provesWhat: {
    A: 'Đủ để ghi sao vàng, khi có số và ngày.',
    B1: 'Ghi “theo nguồn tin”, sao để rỗng. Nếu bài nêu rõ số và ngày quyết định, ghi là có quyết định.',
    B2: 'Ghi “theo nguồn tin” hoặc “chưa thấy công nhận”.',
    C: 'Chỉ để tham khảo: địa chỉ, cách dùng, tọa độ.',
  } satisfies Record<(typeof evidenceLevels)[number], string>,
  quotations: (count: string) => `${count} câu trích`,
  kin: 'Xem thêm',
  report: 'Báo thông tin sai',
  reportHow:
    'Xin ghi rõ: trang, nội dung sai, nội dung đúng và nguồn; nếu có, số và ngày quyết định.',
  reportLater:
    'Trang chưa phát hành chính thức nên chưa có nơi tiếp nhận. Khi có đơn vị quản lý, địa chỉ sẽ được đăng tại đây.',
};

import type { evidenceLevels } from '../../schema/source.ts';

/** Words of the pages that speak of the site itself; what they tell at length stands in src/prose. */
export const about = {
  about: {
    title: 'Về trang này',
    description: 'Sản Vật là gì, dành cho ai, giữ gì của bạn, và ai chịu trách nhiệm.',
  },
  sources: {
    title: 'Nguồn và cách làm',
    description:
      'Điều ghi ở đây lấy từ đâu, tin được đến đâu, cái gì tự tính, và báo chỗ sai thế nào.',
  },
  data: {
    title: 'Dữ liệu mở',
    description: 'Lấy cả danh mục về dùng lại: bảng cho Excel, tệp cho máy, từng mục một.',
  },
  accessibility: {
    title: 'Khả năng tiếp cận',
    description: 'Trang đã làm gì để ai cũng dùng được, và những chỗ còn thiếu.',
  },
  sourceKinds: {
    A: 'Quyết định đã ký, hoặc phụ lục của nó',
    B1: 'Báo chí, trang của cơ quan nhà nước',
    B2: 'Kế hoạch, đề xuất',
    C: 'Trang bán hàng, blog, dữ liệu mở',
  } satisfies Record<(typeof evidenceLevels)[number], string>,
  provesWhat: {
    A: 'Đủ để ghi sao vàng, khi có số và ngày.',
    B1: 'Ghi “theo nguồn tin”, sao để rỗng. Nếu bài chép rõ số và ngày quyết định, ghi là có quyết định.',
    B2: 'Ghi “theo nguồn tin” hoặc “chưa thấy công nhận”.',
    C: 'Chỉ để biết thêm: địa chỉ, cách dùng, tọa độ.',
  } satisfies Record<(typeof evidenceLevels)[number], string>,
  quotations: (count: string) => `${count} câu trích`,
  kin: 'Xem thêm',
  report: 'Báo chỗ sai',
  reportHow:
    'Xin chỉ giúp: trang nào, chỗ nào, và bạn đọc được điều đúng ở đâu. Có số và ngày quyết định thì quý nhất.',
  reportLater:
    'Trang chưa phát hành chính thức nên chưa có nơi nhận tin báo. Khi có đơn vị quản lý, địa chỉ sẽ nằm ngay đây.',
};

import { unitWithin } from '../unit-names.ts';

/** Words for telling the managing body of a mistake or of a fake. */
export const report = {
  heading: 'Phát hiện thông tin sai hoặc hàng giả?',
  mistake: 'Báo thông tin sai',
  fake: 'Báo hàng giả',
  mistakeHint:
    'Sai tên, hạng sao, điểm bán, số điện thoại: gửi tin nhắn dưới đây, ghi thêm thông tin đúng và nguồn.',
  fakeHint:
    'Nghi hàng giả, hạng sao giả: gửi tin nhắn dưới đây kèm ảnh bao bì. Tin chỉ gửi cho nơi nhận, không đăng công khai; không nêu tên người bị nghi trên mạng.',
  to: 'Nơi nhận',
  byEmail: 'Gửi email',
  byPhone: 'Gọi điện',
  byZalo: 'Nhắn Zalo',
  byForm: 'Trang nhận tin',
  byZaloHint: 'Hãy sao chép tin nhắn rồi dán vào Zalo.',
  nobody: 'Trang này chưa có cơ quan tiếp nhận.',
  nobodyMistake: (commune: string) =>
    `Có thể gửi tin nhắn này cho Phòng Kinh tế ${unitWithin(commune)}, đơn vị theo dõi sản phẩm OCOP.`,
  nobodyFake: (province: string) =>
    `Có thể gửi tin nhắn này cho lực lượng quản lý thị trường ${unitWithin(province)} hoặc công an xã tại địa bàn bán hàng.`,
  yourCommune: 'xã, phường nơi sản xuất',
  message: 'Nội dung tin nhắn',
  copy: 'Sao chép tin nhắn',
  copied: 'Đã sao chép',
  subjects: {
    mistake: (name: string) => `Báo thông tin sai: ${name}`,
    fake: (name: string) => `Báo nghi hàng giả: ${name}`,
  },
  lines: {
    page: 'Trang',
    code: 'Mã mục',
    ocopCode: 'Mã số sản phẩm OCOP',
    decision: 'Quyết định',
    built: 'Dữ liệu ngày',
  },
  ask: {
    mistake: ['Thông tin sai:', 'Thông tin đúng:', 'Nguồn:'],
    fake: ['Nơi và ngày thấy hàng:', 'Trên bao bì ghi:', 'Lý do nghi ngờ:', 'Ảnh gửi kèm:'],
  },
};

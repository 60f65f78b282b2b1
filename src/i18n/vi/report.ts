/** Words for telling the managing body of a mistake or of a fake. */
export const report = {
  heading: 'Thấy chỗ sai, thấy hàng giả?',
  mistake: 'Báo chỗ sai',
  fake: 'Báo hàng giả',
  mistakeHint:
    'Sai tên, sai hạng, sai nơi bán, sai số điện thoại: gửi lời nhắn dưới đây, viết thêm điều bạn biết và biết từ đâu.',
  fakeHint:
    'Nghi hàng giả, sao giả: gửi lời nhắn dưới đây kèm ảnh bao bì. Tin này gửi riêng cho nơi nhận, không đăng ở đâu; đừng nêu tên người bị nghi trên mạng.',
  to: 'Nơi nhận',
  byEmail: 'Gửi thư',
  byPhone: 'Gọi điện',
  byZalo: 'Nhắn Zalo',
  byForm: 'Trang nhận tin',
  byZaloHint: 'Zalo không nhận sẵn lời nhắn: hãy chép rồi dán vào.',
  nobody: 'Trang này chưa có cơ quan nhận tin.',
  nobodyMistake: (commune: string) =>
    `Bạn có thể đưa lời nhắn này cho Phòng Kinh tế của ${commune}, nơi theo dõi sản phẩm OCOP.`,
  nobodyFake: (province: string) =>
    `Bạn có thể đưa lời nhắn này cho lực lượng quản lý thị trường của ${province}, hoặc công an xã nơi bán hàng.`,
  yourCommune: 'xã, phường nơi làm ra sản phẩm',
  message: 'Lời nhắn để chép',
  copy: 'Chép lời nhắn',
  copied: 'Đã chép',
  subjects: {
    mistake: (name: string) => `Báo chỗ sai: ${name}`,
    fake: (name: string) => `Báo nghi hàng giả: ${name}`,
  },
  lines: {
    page: 'Trang',
    code: 'Mã mục',
    ocopCode: 'Mã số sản phẩm OCOP',
    decision: 'Quyết định',
    built: 'Bản dựng cho ngày',
  },
  ask: {
    mistake: ['Chỗ sai là:', 'Đúng ra là:', 'Tôi biết điều này từ:'],
    fake: [
      'Tôi thấy hàng ở (nơi, ngày):',
      'Trên bao bì ghi:',
      'Tôi nghi là giả vì:',
      'Ảnh gửi kèm:',
    ],
  },
};

import type { AuthorityLevel } from '../../schema/decision.ts';

/** Words of the page that explains star ranks. */
export const star = {
  title: 'Hạng sao',
  description:
    'Năm hạng sao OCOP nghĩa là gì, ai công nhận, thời hạn bao lâu, khi nào bị thu hồi, và trang này ghi sao theo những gì có nguồn.',
  lede: 'Hạng 1 sao và 2 sao không có quyết định, không có giấy chứng nhận nên ở đây không gọi là sản phẩm OCOP.',
  ranks: 'Năm hạng',
  points: (from: string, below: string) => `từ ${from}, dưới ${below} điểm`,
  topPoints: (from: string, to: string) => `${from} đến ${to} điểm`,
  lowestPoints: (below: string) => `dưới ${below} điểm`,
  grantedBy: 'Thẩm quyền công nhận hiện nay',
  onThisSite: 'Trong danh mục',
  noneHere: 'chưa có sản phẩm nào',
  certifiedHere: (count: number) => `${count} có quyết định còn hiệu lực`,
  statedHere: (count: number) => `${count} theo nguồn tin`,
  outOfTermHere: (count: number) => `${count} theo nguồn tin, đã quá 36 tháng`,
  basis: 'Căn cứ',
  who: 'Thẩm quyền công nhận theo thời kỳ',
  signed: (level: string, from: string, until: string | undefined) =>
    until === undefined ? `${level}, từ ${from}` : `${level}, từ ${from} đến ${until}`,
  levels: { district: 'Huyện', province: 'Tỉnh', ministry: 'Bộ' } satisfies Record<
    AuthorityLevel,
    string
  >,
  whoNote:
    'Cùng hạng ba sao, quyết định có thể do cấp tỉnh hay cấp huyện ký, tùy năm. Cấp huyện kết thúc hoạt động từ 1/7/2025; Quyết định 1489/QĐ-TTg giao lại việc công nhận ba sao cho cấp tỉnh từ 6/7/2025. Quyết định cấp huyện đã ký vẫn có hiệu lực đến hết thời hạn. Bộ trước là Bộ Nông nghiệp và Phát triển nông thôn, từ tháng 3/2025 là Bộ Nông nghiệp và Môi trường.',
  life: 'Thời hạn của giấy chứng nhận',
  steps: {
    issued: ['Ngày ký quyết định', 'Giấy chứng nhận có thời hạn 36 tháng kể từ ngày này.'],
    opens: ['Trước hạn 180 ngày', 'Bắt đầu nộp hồ sơ đánh giá lại tại UBND cấp xã.'],
    closes: ['Trước hạn 120 ngày', 'Ngày cuối nộp hồ sơ tại UBND cấp xã.'],
    expires: [
      'Đủ 36 tháng',
      'Hết hạn. Sau ngày này, trang không hiển thị sao nữa cho đến khi có quyết định mới.',
    ],
  },
  example: (name: string) => `Ví dụ ${name}:`,
  extended:
    'Quyết định 26/2026/QĐ-TTg có điều khoản chuyển tiếp, theo đó giấy chứng nhận có thể được kéo dài hiệu lực, nhiều nhất 180 ngày. Trang này chỉ ghi khi có văn bản.',
  recall: 'Khi nào bị thu hồi',
  recallIntro:
    '3 sao và 4 sao do Chủ tịch UBND cấp tỉnh thu hồi; 5 sao do Bộ trưởng Bộ Nông nghiệp và Môi trường; trong 15 ngày kể từ khi có kết luận thuộc một trong sáu trường hợp:',
  lawOf: (document: string, article: string) => `${document}, ${article}`,
  lifeLaw: 'Quyết định 26/2026/QĐ-TTg, các điều 4, 8, 9 và 12',
  evidence: 'Cách ghi hạng sao trên trang này',
  evidenceHint:
    'Trang chỉ ghi những gì có nguồn. Sao vàng chỉ dành cho sản phẩm có số, ngày quyết định và còn hiệu lực.',
  onCards: 'Cách hiển thị trên thẻ sản phẩm',
  marks: 'Ký hiệu dưới tên sản phẩm',
  lists: 'Xem theo hạng sao và mức xác thực',
};

import type { AuthorityLevel } from '../../schema/decision.ts';

/** Words of the page that explains star ranks. */
export const star = {
  title: 'Hạng sao',
  description:
    'Năm hạng sao OCOP nghĩa là gì, ai công nhận, dùng được bao lâu, và trang này ghi sao theo những gì đọc được.',
  lede: 'Từ ba sao mới có quyết định và giấy chứng nhận, dùng được 36 tháng. Một và hai sao thì không có, nên ở đây không gọi là sản phẩm OCOP.',
  ranks: 'Năm hạng',
  points: (from: string, below: string) => `từ ${from}, dưới ${below} điểm`,
  topPoints: (from: string, to: string) => `${from} đến ${to} điểm`,
  lowestPoints: (below: string) => `dưới ${below} điểm`,
  grantedBy: 'Ai công nhận bây giờ',
  onThisSite: 'Trong danh mục',
  noneHere: 'chưa có sản phẩm nào',
  certifiedHere: (count: number) => `${count} có quyết định còn hạn`,
  statedHere: (count: number) => `${count} theo nguồn tin`,
  outOfTermHere: (count: number) => `${count} theo nguồn tin, đã quá 36 tháng`,
  basis: 'Căn cứ',
  who: 'Ai công nhận, tùy lúc nào',
  signed: (level: string, from: string, until: string | undefined) =>
    until === undefined ? `${level}, từ ${from}` : `${level}, từ ${from} đến ${until}`,
  levels: { district: 'Huyện', province: 'Tỉnh', ministry: 'Bộ' } satisfies Record<
    AuthorityLevel,
    string
  >,
  whoNote:
    'Cùng là ba sao mà giấy có thể do tỉnh hay do huyện ký, tùy năm. Huyện thôi hoạt động từ 1/7/2025; Quyết định 1489/QĐ-TTg giao lại việc công nhận ba sao cho tỉnh từ 6/7/2025. Giấy huyện đã ký vẫn có giá trị đến hết hạn. Bộ trước là Bộ Nông nghiệp và Phát triển nông thôn, từ tháng 3/2025 là Bộ Nông nghiệp và Môi trường.',
  life: 'Dùng được bao lâu',
  steps: {
    issued: ['Ngày ký quyết định', 'Giấy bắt đầu có giá trị, 36 tháng kể từ ngày này.'],
    opens: ['Trước hạn 180 ngày', 'Bắt đầu nộp được hồ sơ đánh giá lại.'],
    closes: ['Trước hạn 120 ngày', 'Ngày cuối nộp hồ sơ.'],
    expires: ['Đủ 36 tháng', 'Hết hạn. Trang này cất sao đi, cho đến khi đọc được quyết định mới.'],
  },
  example: (name: string) => `Ví dụ ${name}:`,
  extended:
    'Quy định mới năm 2026 có đoạn chuyển tiếp cho giấy được kéo dài, nhiều nhất 180 ngày. Chỉ khi có văn bản nói thế, trang này mới ghi.',
  recall: 'Khi nào bị thu hồi',
  recallIntro:
    'Ba và bốn sao do chủ tịch tỉnh thu hồi, năm sao do bộ trưởng, trong 15 ngày kể từ khi có kết luận rơi vào một trong sáu trường hợp:',
  lawOf: (document: string, article: string) => `${document}, ${article}`,
  lifeLaw: 'Quyết định 26/2026/QĐ-TTg, các điều 4, 8, 9 và 12',
  evidence: 'Trang này ghi sao thế nào',
  evidenceHint:
    'Đọc được đến đâu, ghi đến đó. Sao vàng chỉ vẽ cho sản phẩm có số quyết định và còn hạn.',
  onCards: 'Trên thẻ sản phẩm trông như thế này',
  marks: 'Dấu nhỏ dưới tên sản phẩm',
  lists: 'Xem theo sao, theo mức chắc chắn',
};

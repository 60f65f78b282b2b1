import { inForceStatuses } from '../../domain/certificate-life.ts';

/** What the check page can answer, from the best news to none. */
export const checkAnswers = [
  ...inForceStatuses,
  'notYet',
  'expired',
  'recalled',
  'superseded',
  'stated',
  'mayHaveEnded',
  'outOfTerm',
  'assessed',
  'planned',
  'speciality',
  'notFound',
] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

/** An answer: what it is called, what it means, what to do. */
type AnswerWords = readonly [name: string, meaning: string, todo: string];

/** Words of the check page, of short addresses and of QR codes. */
export const check = {
  title: 'Tra cứu sao',
  heading: 'Gói hàng này còn sao không?',
  description:
    'Tra một sản phẩm OCOP theo mã số, số quyết định, mã vạch, tên hay mã QR trên gói: còn hạn, hết hạn, bị thu hồi, hay chưa thấy quyết định.',
  lede: 'Gõ tên sản phẩm hoặc số quyết định in trên bao bì.',
  label: 'Tên, số quyết định, mã số hoặc mã vạch',
  submit: 'Tra',
  hint: 'Cũng tra được theo mã số sản phẩm (08-02287-1-2024), dãy số dưới mã vạch, tên người làm, hay địa chỉ đọc từ mã QR. Gõ không dấu cũng được.',
  scan: 'Quét mã bằng máy ảnh',
  noScript:
    'Trình duyệt đang tắt JavaScript nên trang này không tự tra được. Danh sách bên dưới đủ những sản phẩm có quyết định; bấm Ctrl+F để tìm trong đó.',
  answers: {
    valid: [
      'Còn trong thời hạn',
      'Có quyết định công nhận, và hôm nay quyết định ấy còn hạn.',
      'So tên và nơi làm trên gói với giấy ở đây. Khớp thì sao trên gói đúng.',
    ],
    due: [
      'Còn hạn, đã đến kỳ đánh giá lại',
      'Quyết định còn hạn, nhưng chỉ còn 180 ngày trở lại.',
      'Mua hôm nay thì sao vẫn đúng. Sau ngày hết hạn, tra lại xem đã có quyết định mới chưa.',
    ],
    extended: [
      'Quá 36 tháng, được kéo dài',
      'Đã qua ngày hết hạn, nhưng có văn bản cho kéo dài, nhiều nhất 180 ngày.',
      'Sao còn đúng đến ngày kéo dài ghi ở đây.',
    ],
    notYet: [
      'Đã ký, chưa đến ngày có hiệu lực',
      'Quyết định đề một ngày còn ở phía trước.',
      'Gói hàng mang sao này lúc này là sớm. Hỏi người bán, hoặc tra lại sau ngày ấy.',
    ],
    expired: [
      'Đã hết hạn',
      'Từng được công nhận, nhưng quyết định đọc được nay đã quá hạn.',
      'Đừng vội kết luận. Xem ngày sản xuất trên gói, rồi hỏi người bán quyết định mới.',
    ],
    recalled: [
      'Đã bị thu hồi',
      'Cơ quan nhà nước đã thu hồi giấy chứng nhận. Sản phẩm này không còn được gắn sao.',
      'Thấy sao trên gói làm sau ngày thu hồi thì báo cơ quan đã ký quyết định thu hồi.',
    ],
    superseded: [
      'Đã có quyết định mới thay',
      'Số tra được là của một quyết định cũ.',
      'Lấy quyết định mới làm căn cứ; bao bì in số cũ thì xem ngày sản xuất.',
    ],
    stated: [
      'Theo nguồn tin, chưa thấy quyết định',
      'Báo chí, kế hoạch hoặc trang của cơ quan nhà nước ghi sản phẩm đã được công nhận. Chưa thấy quyết định nên chưa thể xác nhận.',
      'Để biết chắc, hỏi cơ sở sản xuất hoặc UBND cấp tỉnh số quyết định, rồi tra số đó.',
    ],
    mayHaveEnded: [
      'Theo nguồn tin, có thể đã hết thời hạn',
      'Nguồn ghi sản phẩm đã được công nhận, nhưng thời hạn 36 tháng có thể đã hết. Chưa thấy quyết định.',
      'Để biết chắc, hỏi cơ sở sản xuất hoặc UBND cấp tỉnh số quyết định mới nhất, rồi tra số đó.',
    ],
    outOfTerm: [
      'Theo nguồn tin, đã quá 36 tháng',
      'Nguồn ghi sản phẩm từng được công nhận, nhưng đến nay đã quá 36 tháng. Chưa thấy quyết định công nhận lại.',
      'Bao bì in hạng sao thì hỏi người bán số quyết định mới, rồi tra số đó.',
    ],
    assessed: [
      'Đã được đánh giá, chưa thấy công nhận',
      'Nguồn ghi hội đồng đã đánh giá sản phẩm. Hội đồng đánh giá, UBND mới công nhận; chưa thấy quyết định công nhận.',
      'Bao bì in hạng sao thì hỏi người bán số quyết định.',
    ],
    planned: [
      'Chưa thấy công nhận',
      'Sản phẩm mới có tên trong kế hoạch, danh sách.',
      'Trên gói có in sao thì hỏi người bán số quyết định.',
    ],
    speciality: [
      'Đặc sản địa phương, không có hạng sao',
      'Chưa có thông tin sản phẩm này tham gia Chương trình OCOP.',
      'Bao bì in sao OCOP thì hỏi người bán số quyết định.',
    ],
    notFound: [
      'Không thấy trong danh mục',
      'Danh mục này chưa đủ, nên không thấy chưa hẳn là không có.',
      'Gõ lại theo chữ trên bao bì, hoặc thử số quyết định. Muốn chắc, hỏi cơ quan đã ký; tên cơ quan ghi trên giấy chứng nhận.',
    ],
  } satisfies Record<CheckAnswer, AnswerWords>,
  several: (count: string) => `${count} sản phẩm khớp`,
  severalNote:
    'Chọn đúng tên và nơi làm ghi trên gói. Một số quyết định có thể công nhận nhiều sản phẩm, và hai tỉnh có thể có quyết định cùng số.',
  more: 'Còn nữa. Gõ thêm vài chữ để thu hẹp.',
  also: 'Cũng khớp',
  maker: [
    'Người làm có trong danh mục',
    'Chưa thấy sản phẩm nào của người làm này.',
    'Trên gói có in sao thì tra theo số quyết định.',
  ],
  decision: [
    'Quyết định có trong danh mục',
    'Các sản phẩm của quyết định này ở bên dưới.',
    'So tên và cơ sở sản xuất trên gói với danh sách. Có tên trong danh sách thì bấm vào để xem còn hiệu lực không.',
  ],
  decisionOnly: [
    'Quyết định có trong danh mục, chưa có sản phẩm',
    'Danh mục chưa đọc được danh sách sản phẩm của quyết định này.',
    'Tra thêm theo tên sản phẩm, hoặc hỏi cơ quan đã ký.',
  ],
  ofDecision: 'Sản phẩm của quyết định này',
  thisDecision: 'Quyết định',
  named: 'Số sản phẩm nêu trong quyết định',
  hereOf: 'Trong danh mục',
  inForceOf: 'Còn hiệu lực',
  tooShort: [
    'Gõ thêm một chút',
    'Ít chữ quá, khớp với nhiều thứ.',
    'Gõ ít nhất hai chữ của tên, hoặc trọn số.',
  ],
  misread: [
    'Dãy số này không phải mã vạch đúng',
    'Chữ số cuối của mã vạch dùng để kiểm tra, mà ở đây không khớp: có thể gõ hay quét nhầm một số.',
    'Gõ lại từng số in dưới mã vạch.',
  ],
  elsewhere: [
    'Mã này dẫn sang trang khác',
    'Địa chỉ trong mã không phải của danh mục này, nên ở đây không nói được gì về nó.',
    'Tra tên hoặc số quyết định in trên bao bì.',
  ],
  unreachable: [
    'Không nối được mạng',
    'Phần danh mục cần cho câu hỏi này chưa có trong máy.',
    'Thử lại khi có mạng. Chưa tra được thì chưa kết luận được.',
  ],
  outdated: [
    'Danh mục vừa có bản mới',
    'Trang đang mở là của bản trước, nên chưa tra được.',
    'Tải lại trang rồi tra lần nữa.',
  ],
  newer: 'Quyết định đang tính',
  madeBy: 'Người làm',
  place: 'Vùng đất',
  barcode: 'Mã vạch',
  yearSaid: 'Thời điểm nguồn nêu',
  seePage: 'Xem trang đầy đủ',
  seeInOther: 'Full page in English',
  scanTitle: 'Đưa mã vào khung hình',
  scanHint: 'Mã QR hay mã vạch đều được. Hình ảnh không rời khỏi máy.',
  scanStarting: 'Đang mở máy ảnh…',
  scanNoCamera:
    'Không mở được máy ảnh. Cho phép trong cài đặt của trình duyệt, hoặc chọn một tấm ảnh.',
  scanNothing:
    'Không đọc được mã nào trong ảnh. Chụp gần và đủ sáng hơn, hoặc gõ dãy số in bên dưới.',
  scanPhoto: 'Chọn ảnh chụp mã',
  scanNotLoaded: 'Chưa tải được phần quét. Thử lại khi có mạng, hoặc gõ dãy số in dưới mã.',
  close: 'Đóng',
  incompleteTitle: 'Không thấy, chưa hẳn là không có',
  incomplete:
    'Danh mục này chưa đủ. Muốn chắc, hỏi cơ quan đã ký quyết định; tên cơ quan ghi trên giấy chứng nhận.',
  doubtTitle: 'Thấy sao in trên gói mà ở đây ghi hết hạn hay thu hồi?',
  doubt: 'Đừng vội kết luận. Xem ngày sản xuất, rồi hỏi người bán quyết định mới.',
  meanings: 'Các câu trả lời nghĩa là gì',
  meaningsNote: 'Trạng thái tính cho ngày bạn tra, không phải ngày dựng trang.',
  listTitle: 'Những sản phẩm có quyết định',
  listFold: (count: number) => `Xem cả ${count} dòng`,
  listNote: (day: string) => `Xếp theo số quyết định; trạng thái tính cho ngày ${day}.`,
  browse: 'Hoặc tìm trong danh mục',
  browseAll: 'Tất cả sản phẩm',
  offlineReady: 'Trang này đã nằm trong máy: mất mạng vẫn tra được.',
  offlinePart:
    'Trang này đã nằm trong máy. Mất mạng thì chỉ tra lại được những gì gần với điều đã tra.',
  shortDescription: (name: string) => `${name}: có sao không, sao còn hạn không.`,
  shortKicker: 'Địa chỉ in trên bao bì',
  qrOf: (name: string) => `Mã QR dẫn đến trang của ${name}`,
};

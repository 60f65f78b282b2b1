import { inForceStatuses } from '../../domain/certificate-life.ts';
import { certificateStates, evidenceNames } from './states.ts';

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
  title: 'Tra cứu chứng nhận',
  heading: 'Sản phẩm này còn chứng nhận OCOP không?',
  description:
    'Tra cứu sản phẩm OCOP theo mã số, số quyết định, mã vạch, tên hoặc mã QR trên bao bì: còn hiệu lực, hết hạn, bị thu hồi hay chưa thấy quyết định.',
  lede: 'Nhập tên sản phẩm hoặc số quyết định in trên bao bì.',
  label: 'Tên, số quyết định, mã số hoặc mã vạch',
  submit: 'Tra cứu',
  hint: 'Có thể tra theo mã số sản phẩm (08-02287-1-2024), số dưới mã vạch, tên cơ sở sản xuất hoặc địa chỉ trong mã QR. Không cần gõ dấu.',
  scan: 'Quét mã bằng máy ảnh',
  noScript:
    'Trình duyệt đang tắt JavaScript nên không tra cứu tự động được. Danh sách dưới đây có đủ sản phẩm có quyết định; nhấn Ctrl+F để tìm.',
  answers: {
    valid: [
      certificateStates.valid,
      'Có quyết định công nhận và giấy chứng nhận còn hiệu lực.',
      'Đối chiếu tên sản phẩm và cơ sở sản xuất trên bao bì với thông tin dưới đây.',
    ],
    due: [
      certificateStates.due,
      'Giấy chứng nhận còn hiệu lực không quá 180 ngày.',
      'Hạng sao hiện còn hiệu lực. Sau ngày hết hạn, hãy tra lại xem đã có quyết định mới chưa.',
    ],
    extended: [
      certificateStates.extended,
      'Đã quá 36 tháng, có văn bản kéo dài hiệu lực, tối đa 180 ngày.',
      'Hạng sao còn hiệu lực đến ngày ghi dưới đây.',
    ],
    notYet: [
      certificateStates.notYet,
      'Hiện chưa đến ngày quyết định có hiệu lực.',
      'Hỏi người bán, hoặc tra lại sau ngày quyết định có hiệu lực.',
    ],
    expired: [
      certificateStates.expired,
      'Sản phẩm từng được công nhận; giấy chứng nhận đã hết hạn.',
      'Xem ngày sản xuất trên bao bì và hỏi người bán quyết định mới trước khi kết luận.',
    ],
    recalled: [
      certificateStates.recalled,
      'Cơ quan nhà nước đã thu hồi giấy chứng nhận. Sản phẩm không còn được gắn sao.',
      'Nếu bao bì sản xuất sau ngày thu hồi còn in sao, hãy báo cơ quan đã ký quyết định thu hồi.',
    ],
    superseded: [
      certificateStates.superseded,
      'Số đã tra là của quyết định cũ.',
      'Căn cứ quyết định mới; nếu bao bì in số cũ, hãy xem ngày sản xuất.',
    ],
    stated: [
      evidenceNames.stated,
      'Báo chí, kế hoạch hoặc trang của cơ quan nhà nước ghi sản phẩm đã được công nhận. Chưa thấy quyết định nên chưa thể xác nhận.',
      'Để biết chắc, hỏi cơ sở sản xuất hoặc UBND cấp tỉnh số quyết định, rồi tra số đó.',
    ],
    mayHaveEnded: [
      'Theo nguồn tin, có thể đã hết thời hạn',
      'Nguồn ghi sản phẩm đã được công nhận, nhưng thời hạn 36 tháng có thể đã hết. Chưa thấy quyết định.',
      'Để biết chắc, hỏi cơ sở sản xuất hoặc UBND cấp tỉnh số quyết định mới nhất, rồi tra số đó.',
    ],
    outOfTerm: [
      evidenceNames.outOfTerm,
      'Nguồn ghi sản phẩm từng được công nhận, nhưng đến nay đã quá 36 tháng. Chưa thấy quyết định công nhận lại.',
      'Bao bì in hạng sao thì hỏi người bán số quyết định mới, rồi tra số đó.',
    ],
    assessed: [
      'Đã được đánh giá, chưa thấy công nhận',
      'Nguồn ghi hội đồng đã đánh giá sản phẩm. Hội đồng đánh giá, UBND mới công nhận; chưa thấy quyết định công nhận.',
      'Bao bì in hạng sao thì hỏi người bán số quyết định.',
    ],
    planned: [
      evidenceNames.planned,
      'Sản phẩm mới có tên trong kế hoạch, danh sách.',
      'Nếu bao bì in sao, hãy hỏi người bán số quyết định.',
    ],
    speciality: [
      'Đặc sản địa phương, không có hạng sao',
      'Chưa có thông tin sản phẩm này tham gia Chương trình OCOP.',
      'Bao bì in sao OCOP thì hỏi người bán số quyết định.',
    ],
    notFound: [
      'Không thấy trong danh mục',
      'Danh mục chưa đầy đủ; không thấy không có nghĩa là sản phẩm không được công nhận.',
      'Nhập lại đúng tên trên bao bì hoặc thử số quyết định. Để chắc chắn, hỏi cơ quan ghi trên giấy chứng nhận.',
    ],
  } satisfies Record<CheckAnswer, AnswerWords>,
  several: (count: string) => `${count} sản phẩm khớp`,
  severalNote:
    'Chọn đúng tên sản phẩm và cơ sở sản xuất ghi trên bao bì. Một quyết định có thể công nhận nhiều sản phẩm; hai tỉnh có thể có quyết định cùng số.',
  more: 'Còn kết quả khác. Hãy nhập thêm để thu hẹp.',
  also: 'Kết quả khác',
  maker: [
    'Cơ sở sản xuất có trong danh mục',
    'Chưa có sản phẩm của cơ sở này trong danh mục.',
    'Nếu bao bì in sao, hãy tra theo số quyết định.',
  ],
  decision: [
    'Quyết định có trong danh mục',
    'Các sản phẩm của quyết định này ở bên dưới.',
    'Đối chiếu tên và cơ sở sản xuất trên bao bì với danh sách; chọn sản phẩm để xem còn hiệu lực không.',
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
    'Cần nhập thêm',
    'Nội dung quá ngắn, có nhiều kết quả.',
    'Nhập ít nhất hai ký tự của tên, hoặc đủ số.',
  ],
  misread: [
    'Mã vạch không hợp lệ',
    'Chữ số kiểm tra ở cuối mã vạch không khớp: có thể đã nhập hoặc quét sai một số.',
    'Nhập lại từng số in dưới mã vạch.',
  ],
  elsewhere: [
    'Mã này dẫn sang trang khác',
    'Địa chỉ trong mã không thuộc danh mục này nên không tra cứu được.',
    'Tra theo tên hoặc số quyết định in trên bao bì.',
  ],
  unreachable: [
    'Không có kết nối mạng',
    'Dữ liệu cần tra chưa có trên thiết bị.',
    'Hãy thử lại khi có mạng; chưa tra được thì chưa kết luận được.',
  ],
  outdated: [
    'Danh mục đã được cập nhật',
    'Trang đang mở là phiên bản trước nên chưa tra được.',
    'Tải lại trang rồi tra lại.',
  ],
  newer: 'Quyết định hiện hành',
  madeBy: 'Cơ sở sản xuất',
  place: 'Địa phương',
  barcode: 'Mã vạch',
  yearSaid: 'Thời điểm nguồn nêu',
  seePage: 'Xem trang đầy đủ',
  seeInOther: 'Full page in English',
  scanTitle: 'Đưa mã vào khung hình',
  scanHint: 'Quét mã QR hoặc mã vạch. Hình ảnh không được gửi đi.',
  scanStarting: 'Đang mở máy ảnh…',
  scanNoCamera:
    'Không mở được máy ảnh. Hãy cho phép trong cài đặt của trình duyệt, hoặc chọn một ảnh.',
  scanNothing:
    'Không đọc được mã trong ảnh. Hãy chụp gần và đủ sáng hơn, hoặc nhập số in bên dưới.',
  scanPhoto: 'Chọn ảnh chụp mã',
  scanNotLoaded: 'Chưa tải được chức năng quét. Hãy thử lại khi có mạng, hoặc nhập số in dưới mã.',
  close: 'Đóng',
  incompleteTitle: 'Danh mục chưa đầy đủ',
  incomplete:
    'Không thấy sản phẩm không có nghĩa là không được công nhận. Để chắc chắn, hỏi cơ quan ghi trên giấy chứng nhận.',
  doubtTitle: 'Bao bì in sao nhưng kết quả là hết hạn hoặc thu hồi?',
  doubt: 'Xem ngày sản xuất và hỏi người bán quyết định mới trước khi kết luận.',
  meanings: 'Ý nghĩa các kết quả',
  meaningsNote: 'Trạng thái tính theo ngày tra cứu.',
  listTitle: 'Sản phẩm có quyết định',
  listFold: (count: number) => `Xem cả ${count} dòng`,
  listNote: (day: string) => `Sắp xếp theo số quyết định; trạng thái tính đến ngày ${day}.`,
  browse: 'Hoặc tìm trong danh mục',
  browseAll: 'Tất cả sản phẩm',
  offlineReady: 'Trang đã lưu trên thiết bị: có thể tra khi không có mạng.',
  offlinePart:
    'Trang đã lưu trên thiết bị. Khi không có mạng, chỉ tra được nội dung gần với lần tra trước.',
  shortDescription: (name: string) => `${name}: hạng sao và hiệu lực chứng nhận.`,
  shortKicker: 'Địa chỉ in trên bao bì',
  qrOf: (name: string) => `Mã QR dẫn đến trang của ${name}`,
};

import type { CertificateStatus } from '../../domain/certificate-life.ts';
import type { ReportStatus } from '../../domain/statement-term.ts';
import { certificateStates, evidenceNames } from './states.ts';

const ranks: Record<number, string> = {
  1: 'Một sao',
  2: 'Hai sao',
  3: 'Ba sao',
  4: 'Bốn sao',
  5: 'Năm sao',
};

/** Words about stars, certificates and how well they are known. */
export const certificate = {
  rank: (stars: number) => ranks[stars] ?? `${stars} sao`,
  starsOfFive: (stars: number) => `Hạng ${stars} trên 5 sao OCOP`,
  statedStars: (stars: number) => `${stars} sao theo nguồn tin, chưa thấy quyết định`,
  /** Where a line below says what that is worth. */
  reportedStars: (stars: number) => `${stars} sao theo nguồn tin`,
  outOfTermStars: (stars: number) =>
    `${stars} sao theo nguồn tin, đã quá 36 tháng, chưa thấy công nhận lại`,
  kind: 'Chứng nhận sản phẩm OCOP',
  evidence: evidenceNames,
  evidenceMeaning: {
    verified: 'Có số, ngày và thời hạn của quyết định công nhận. Sao vàng chỉ vẽ khi còn hiệu lực.',
    stated:
      'Báo chí, kế hoạch hoặc trang của cơ quan nhà nước ghi đã công nhận; chưa thấy quyết định. Sao để rỗng.',
    outOfTerm:
      'Nguồn tin ghi đã công nhận, nhưng đến nay đã quá 36 tháng; hết thời hạn, trừ khi đã được công nhận lại. Sao xám, gạch ngang.',
    planned:
      'Đã được đánh giá mà chưa thấy quyết định công nhận, hoặc mới có tên trong kế hoạch, danh sách.',
    speciality:
      'Sản phẩm, nghề truyền thống của địa phương; chưa có thông tin tham gia Chương trình OCOP.',
  },
  status: certificateStates,
  statusShort: {
    notYet: 'Có quyết định, chưa có hiệu lực',
    valid: 'Còn hiệu lực đến',
    due: 'Sắp hết hạn, đến',
    extended: 'Được kéo dài hiệu lực đến',
    expired: 'Chứng nhận hết hạn',
    superseded: 'Đã có quyết định mới',
    recalled: 'Chứng nhận bị thu hồi',
  } satisfies Record<CertificateStatus, string>,
  /** What a report is worth on a day, where no decision is known. */
  report: {
    mayBeInForce: 'Chưa quá 36 tháng kể từ thời điểm nguồn tin nêu',
    mayHaveEnded: 'Có thể đã hết thời hạn',
    unknown: 'Chưa rõ còn thời hạn hay không',
    outOfTerm: 'Đã quá 36 tháng, chưa thấy công nhận lại',
  } satisfies Record<ReportStatus, string>,
  /** The same in a line under a name; `year` is that of the report. */
  reportShort: {
    mayBeInForce: (year: string) => `Theo nguồn tin ${year}, chưa thấy quyết định`,
    mayHaveEnded: (year: string) => `Theo nguồn tin ${year}, có thể đã hết thời hạn`,
    unknown: () => 'Theo nguồn tin, chưa rõ còn thời hạn hay không',
    outOfTerm: (year: string) => `Theo nguồn tin ${year}, đã quá 36 tháng`,
  } satisfies Record<ReportStatus, (year: string) => string>,
  /** The same where no script looks again: it names the day after which it is over. */
  reportUntil: (words: string, lastDay: string) => `${words}; hết 36 tháng chậm nhất ${lastDay}`,
  term: 'Hết 36 tháng',
  termLatest: 'Hết 36 tháng, chậm nhất',
  termDay: (day: string) => `ngày ${day}, trừ khi được công nhận lại`,
  termBetween: (first: string, last: string) =>
    `trong khoảng ${first} đến ${last}, trừ khi được công nhận lại`,
  termBy: (last: string) => `chậm nhất ngày ${last}, trừ khi được công nhận lại`,
  termUnknown: 'chưa rõ, vì nguồn không nêu thời điểm công nhận',
  termOfAnother: 'tính theo nguồn khác, mới hơn; xem lịch sử công nhận',
  rankUnknown: 'chưa rõ hạng sao',
  rankExpired: (rank: string) => `${rank}, đã hết hạn`,
  rankSuperseded: (rank: string) => `${rank}, theo quyết định cũ`,
  rankRecalled: 'Chứng nhận đã bị thu hồi',
  checkedOn: 'tính đến ngày',
  authority: 'Cơ quan công nhận',
  decision: 'Quyết định',
  issuedOn: 'Ngày ký',
  expiresOn: 'Có hiệu lực đến',
  expiredOn: 'Hết hạn ngày',
  expiryWas: 'Thời hạn ban đầu',
  extendedUntil: 'Kéo dài đến',
  recalledOn: 'Thu hồi ngày',
  recallDecision: 'Quyết định thu hồi',
  recallGround: 'Căn cứ thu hồi',
  grounds: {
    a: 'Hồ sơ không trung thực',
    b: 'Không còn đạt tiêu chí',
    c: 'Vi phạm quy định về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hoặc nhãn hàng hóa',
    d: 'Sử dụng sai nhãn hiệu OCOP',
    đ: 'Chủ thể ngừng sản xuất',
    e: 'Kết luận khác của cơ quan nhà nước',
  },
  certificateNumber: 'Số giấy chứng nhận',
  score: 'Điểm',
  potential5: 'Tiềm năng 5 sao: Hội đồng cấp tỉnh đánh giá từ 90 điểm, đã đề nghị Bộ.',
  ocopCode: 'Mã số sản phẩm',
  more: 'Xem đầy đủ',
  validUntil: 'có hiệu lực đến',
  sinceDay: (day: string) => `từ ngày ${day}`,
  lastDayWas: (day: string) => `ngày cuối còn hiệu lực: ${day}`,
  computedExpiry: 'Ngày hết hạn tính theo 36 tháng theo quy định khi cấp.',
  printedExpiry: 'Ngày hết hạn in trên giấy.',
  extendedNote: 'Có văn bản kéo dài, tối đa 180 ngày (Điều 12 khoản 3).',
  window: (from: string, to: string) =>
    `Hồ sơ đánh giá lại nộp tại UBND cấp xã từ ${from} đến ${to}.`,
  notCertificate: 'Chưa thấy quyết định công nhận nên chưa thể xác nhận hạng sao này.',
  notRecognised: 'Chưa thấy quyết định công nhận, nên sản phẩm chưa được ghi hạng sao.',
  statedRank: (rank: string, basis: string) => `${rank}, ${basis}`,
  statedNoRank: (basis: string) => `Được công nhận, ${basis}; chưa rõ hạng sao`,
  statedRange: (basis: string) =>
    `Công nhận cho cả dòng sản phẩm, ${basis}; không nêu riêng sản phẩm này`,
  plannedRank: evidenceNames.planned,
  plannedInPlan: 'Trong kế hoạch',
  specialityRank: evidenceNames.speciality,
  specialityNote: 'Chưa có thông tin sản phẩm này tham gia Chương trình OCOP.',
  saidIn: 'Nguồn',
  saidOn: 'Thời điểm nguồn nêu',
  saidBy: 'Cơ quan nguồn nêu',
  assessedBy: 'Cơ quan đánh giá',
  assessedOn: 'Thời điểm đánh giá',
  plannedFor: 'Thời gian thực hiện',
  decisionReported: 'Quyết định nguồn nêu',
  /** Why a decision is named although it does not prove the rank. */
  ties: {
    list: 'theo danh sách đăng trên trang không phải của cơ quan nhà nước',
    joined: 'số quyết định nêu theo công bố của đợt, chưa đọc được danh sách',
    translated: 'tên sản phẩm dịch ngược từ bản dịch, chưa đối chiếu',
  },
  starWords: 'Nơi nguồn ghi số sao',
  starsStandIn: {
    title: 'ở tên bài, không ở câu trích',
    heading: 'ở tiêu đề mục, không ở câu trích',
    table: 'ở cột hoặc tên bảng, không ở câu trích',
    notRecorded: 'chưa ghi lại số sao nằm ở đâu trong nguồn',
  },
  goal: 'Mục tiêu',
  goalStars: (stars: number) => `Mục tiêu ${stars} sao`,
  stage: {
    idea: 'Ý tưởng sản phẩm',
    listed: 'Có tên trong kế hoạch, danh sách',
    developing: 'Đang hoàn thiện hồ sơ',
    submitted: 'Đã nộp hồ sơ tại UBND cấp xã',
    upgrading: 'Đang nâng hạng',
    discontinued: 'Đã ngừng sản xuất',
  },
  assessedUnknown: 'Đã đánh giá, chưa rõ kết quả',
  assessedStars: (stars: number) => `Hội đồng đánh giá ${stars} sao, chưa thấy công nhận`,
  basisWords: {
    press: 'theo báo chí',
    plan: 'theo kế hoạch',
    statePage: 'theo trang của cơ quan nhà nước',
    producer: 'theo cơ sở sản xuất',
  },
  notAfter: (date: string) => `muộn nhất ${date}`,
  roundOf: (date: string) => `đợt của năm ${date}`,
  history: 'Lịch sử công nhận',
  historyVerified: { first: 'Công nhận', upgrade: 'Nâng hạng', reassessment: 'Công nhận lại' },
  historyDecision: (number: string) => `quyết định ${number}`,
  historyStated: {
    recognised: 'Nguồn tin ghi đã công nhận',
    statedAsHeld: 'Nguồn tin ghi đang đạt hạng',
    rangeRecognised: 'Nguồn tin ghi công nhận cho cả dòng sản phẩm, không nêu riêng sản phẩm này',
    assessed: 'Được đánh giá, chưa rõ kết quả',
  },
  historyAssessed: (stars: number) => `Hội đồng đánh giá ${stars} sao`,
  historyAhead: 'Hết hạn, nếu không được đánh giá, công nhận lại trước ngày này.',
  undatedWhen: 'Chưa rõ năm',
  haveDecision: 'Bạn có quyết định? Hãy báo số và ngày ký cho đơn vị quản lý trang.',
  termRule:
    'Giấy chứng nhận sản phẩm OCOP có thời hạn 36 tháng (Quyết định 26/2026/QĐ-TTg, Điều 4 khoản 3).',
};

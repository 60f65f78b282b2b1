/** What can happen to a certificate; `src/catalogue/changes.ts` has the same list. */
const kinds = {
  recognised: 'Mới được công nhận',
  upgraded: 'Nâng hạng',
  renewed: 'Công nhận lại',
  lapsing: 'Đến kỳ đánh giá lại',
  lapsed: 'Hết hạn',
  recalled: 'Bị thu hồi',
};
type Kind = keyof typeof kinds;

/** The facts that a sentence may name, as words of the language. */
export interface ChangeFacts {
  decision: string;
  authority: string;
  issuedOn: string;
  lastDay: string;
  closesOn: string;
  ground: string;
  recallDecision: string;
}

/** Words of the page and the feeds that tell what has changed in the certificates. */
export const change = {
  title: 'Có gì đổi',
  titleIn: (place: string) => `Có gì đổi ở ${place}`,
  description:
    'Sản vật mới được công nhận, nâng hạng, công nhận lại, đến kỳ đánh giá lại, hết hạn hay bị thu hồi, tính từ ngày ghi trên quyết định.',
  lede: 'Tính từ ngày ghi trên từng quyết định, không ai viết thêm. Lời nói của kế hoạch hay báo chí không làm đổi danh sách này.',
  ahead: 'Sắp tới, nếu không có quyết định mới',
  aheadNone: 'Trong 12 tháng tới không chứng nhận nào đổi.',
  past: 'Đã qua',
  pastNone: 'Trong 36 tháng qua chưa có quyết định nào trong danh mục.',
  pastNoneHint:
    'Phần lớn sản phẩm ở đây mới chỉ có theo nguồn tin; quyết định nào có số và ngày sẽ hiện ở trang này.',
  follow: 'Theo dõi',
  followHint: 'Dán địa chỉ vào phần mềm đọc tin hoặc ứng dụng lịch, tin mới sẽ tự đến.',
  rss: 'Tin RSS',
  json: 'JSON Feed',
  calendar: 'Lịch (ICS)',
  places: 'Từng vùng đất',
  placesHint: 'Mỗi xã, mỗi huyện cũ có tin riêng, mở từ trang của nơi ấy.',
  kinds,
  /** `Bánh gai Chiêm Hóa: nâng hạng, bốn sao`; the rank in small letters. */
  headline: (kind: Kind, name: string, rank: string) =>
    ({
      recognised: `${name}: mới được công nhận ${rank}`,
      upgraded: `${name}: nâng hạng lên ${rank}`,
      renewed: `${name}: được công nhận lại ${rank}`,
      lapsing: `${name}: đến kỳ đánh giá lại ${rank}`,
      lapsed: `${name}: chứng nhận ${rank} hết hạn`,
      recalled: `${name}: chứng nhận ${rank} bị thu hồi`,
    })[kind],
  sentence: (kind: Kind, facts: ChangeFacts) =>
    ({
      recognised: `Quyết định ${facts.decision} của ${facts.authority}, ký ngày ${facts.issuedOn}, có giá trị đến ${facts.lastDay}.`,
      upgraded: `Quyết định ${facts.decision} của ${facts.authority}, ký ngày ${facts.issuedOn}, có giá trị đến ${facts.lastDay}.`,
      renewed: `Quyết định ${facts.decision} của ${facts.authority}, ký ngày ${facts.issuedOn}, có giá trị đến ${facts.lastDay}.`,
      lapsing: `Chứng nhận có giá trị đến ${facts.lastDay}. Hồ sơ đánh giá lại nộp tại UBND cấp xã từ ngày này đến ${facts.closesOn}.`,
      lapsed: `Ngày cuối có hiệu lực là ${facts.lastDay} (quyết định ${facts.decision}). Từ ngày sau đó không còn được ghi sao.`,
      recalled: `Quyết định thu hồi ${facts.recallDecision}. Căn cứ: ${facts.ground}.`,
    })[kind],
  feedTitle: (place: string) => `${place}: chứng nhận có gì đổi`,
};

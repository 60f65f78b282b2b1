import { unitWithin } from '../unit-names.ts';

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
  title: 'Thay đổi về chứng nhận',
  titleIn: (place: string) => `Thay đổi về chứng nhận ở ${unitWithin(place)}`,
  description:
    'Sản phẩm mới được công nhận, nâng hạng, công nhận lại, đến kỳ đánh giá lại, hết hạn hay bị thu hồi, tính từ ngày ghi trên quyết định.',
  lede: 'Tự động tính từ ngày ghi trên quyết định. Kế hoạch và báo chí không làm thay đổi danh sách này.',
  ahead: 'Sắp tới, nếu không có quyết định mới',
  aheadNone: 'Không có thay đổi trong 12 tháng tới.',
  past: 'Đã qua',
  pastNone: 'Trong 36 tháng qua chưa có quyết định nào trong danh mục.',
  pastNoneHint:
    'Phần lớn sản phẩm mới có thông tin theo nguồn tin; quyết định có số và ngày sẽ hiện ở trang này.',
  follow: 'Theo dõi',
  followHint: 'Dán địa chỉ vào phần mềm đọc tin hoặc ứng dụng lịch để nhận tin mới.',
  rss: 'Tin RSS',
  json: 'JSON Feed',
  calendar: 'Lịch (ICS)',
  places: 'Theo địa phương',
  placesHint: 'Mỗi xã, mỗi huyện cũ có nguồn tin riêng ở trang của địa phương.',
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
      recognised: `Quyết định ${facts.decision} của ${facts.authority}, ký ngày ${facts.issuedOn}, có hiệu lực đến ${facts.lastDay}.`,
      upgraded: `Quyết định ${facts.decision} của ${facts.authority}, ký ngày ${facts.issuedOn}, có hiệu lực đến ${facts.lastDay}.`,
      renewed: `Quyết định ${facts.decision} của ${facts.authority}, ký ngày ${facts.issuedOn}, có hiệu lực đến ${facts.lastDay}.`,
      lapsing: `Giấy chứng nhận có hiệu lực đến ${facts.lastDay}. Hồ sơ đánh giá lại nộp tại UBND cấp xã từ ngày này đến ${facts.closesOn}.`,
      lapsed: `Ngày cuối có hiệu lực là ${facts.lastDay} (quyết định ${facts.decision}). Sau ngày này sản phẩm không còn được ghi hạng sao.`,
      recalled: `Quyết định thu hồi ${facts.recallDecision}. Căn cứ: ${facts.ground}.`,
    })[kind],
  feedTitle: (place: string) => `${place}: thay đổi về chứng nhận`,
};

import type { SearchWords } from '../../domain/search/manifest.ts';
import { certificateStates, evidenceNames } from './states.ts';

/** Vietnamese says the same of one and of many. */
const kinds = {
  product: 'Sản phẩm',
  province: 'Tỉnh, thành phố',
  locality: 'Địa phương',
  destination: 'Điểm đến',
  producer: 'Cơ sở sản xuất',
  'point-of-sale': 'Điểm bán',
  route: 'Tuyến du lịch',
  event: 'Lễ hội, sự kiện',
  story: 'Câu chuyện',
  decision: 'Quyết định',
};

const within = (state: string): string => state.charAt(0).toLowerCase() + state.slice(1);

/** What the script says; `{n}`, `{q}` and `{date}` are put in there. */
const found = {
  kinds,
  bodyWithoutProduct: 'Đơn vị không có sản phẩm trong danh mục',
  groups: kinds,
  evidence: evidenceNames,
  ranks: { '3': 'Ba sao', '4': 'Bốn sao', '5': 'Năm sao' },
  reported: {
    mayBeInForce: '{n} theo nguồn tin, chưa thấy quyết định',
    mayHaveEnded: '{n} theo nguồn tin, có thể đã hết thời hạn',
    unknown: '{n} theo nguồn tin, chưa rõ còn thời hạn hay không',
    outOfTerm: '{n} theo nguồn tin, đã quá 36 tháng',
  },
  certified: {
    notYet: `{n}, ${within(certificateStates.notYet)}`,
    valid: '{n}, có hiệu lực đến {date}',
    due: '{n}, có hiệu lực đến {date}',
    extended: '{n}, có hiệu lực đến {date}',
    expired: `{n}, ${within(certificateStates.expired)}`,
    superseded: `{n}, ${within(certificateStates.superseded)}`,
    recalled: 'Chứng nhận đã bị thu hồi',
  },
  suggestions: 'Gợi ý',
  suggestionOne: 'Một gợi ý. Bấm mũi tên xuống để chọn.',
  suggestionMany: '{n} gợi ý. Bấm mũi tên xuống để chọn.',
  noSuggestion: 'Chưa có gợi ý. Nhấn Enter để tìm.',
  allResults: 'Xem mọi kết quả cho “{q}”',
  resultOne: 'Một kết quả cho “{q}”',
  resultMany: '{n} kết quả cho “{q}”',
  none: 'Không tìm thấy “{q}” trong danh mục',
  noneHint: 'Thử tên gọi khác, ít từ hơn, hoặc xem theo ngành và địa phương dưới đây.',
  near: 'Không thấy đúng “{q}”',
  nearHint: 'Đây là những tên gần nhất.',
  inTexts: 'Có trong bài viết',
  lookInTexts: 'Tìm cả trong bài viết',
  more: 'Xem thêm {n}',
  searching: 'Đang tìm…',
} satisfies SearchWords;

/** Words of the search box and the search page. */
export const search = {
  title: 'Tìm',
  description:
    'Tìm sản phẩm, cơ sở sản xuất, điểm bán, điểm đến, lễ hội và câu chuyện. Không cần gõ dấu.',
  label: 'Tìm sản phẩm, cơ sở sản xuất, điểm bán, điểm đến',
  quick: 'Tìm nhanh',
  placeholder: 'bánh gai, Ô Diên…',
  button: 'Tìm',
  hint: 'Có thể gõ không dấu, gõ Telex hoặc VNI, sai một ký tự; tìm được theo số quyết định và tên xã cũ.',
  browse: 'Hoặc xem theo',
  sectors: 'Ngành sản phẩm',
  localities: 'Xã, phường',
  allLocalities: 'Mọi xã, phường',
  evidence: 'Mức xác thực',
  failed: 'Không tải được danh mục tìm kiếm. Hãy thử lại, hoặc xem theo các mục ở dưới.',
  noScript: 'Cần bật JavaScript để tìm kiếm. Vẫn có thể xem mọi mục từ các liên kết dưới đây.',
  found,
};

import type { SearchWords } from '../../domain/search/manifest.ts';

/** Vietnamese says the same of one and of many. */
const kinds = {
  product: 'Sản phẩm',
  province: 'Tỉnh, thành phố',
  locality: 'Vùng đất',
  destination: 'Nơi đến',
  producer: 'Người làm',
  'point-of-sale': 'Nơi bán',
  route: 'Cung đường',
  event: 'Lễ hội, sự kiện',
  story: 'Câu chuyện',
  decision: 'Quyết định',
};

/** What the script says; `{n}`, `{q}` and `{date}` are put in there. */
const found = {
  kinds,
  bodyWithoutProduct: 'Đơn vị không có sản phẩm trong danh mục',
  groups: kinds,
  evidence: {
    verified: 'Có quyết định công nhận',
    stated: 'Theo nguồn tin, chưa thấy quyết định',
    outOfTerm: 'Theo nguồn tin, đã quá 36 tháng',
    planned: 'Chưa thấy công nhận',
    speciality: 'Đặc sản địa phương',
  },
  ranks: { '3': 'Ba sao', '4': 'Bốn sao', '5': 'Năm sao' },
  reported: {
    mayBeInForce: '{n} theo nguồn tin, chưa thấy quyết định',
    mayHaveEnded: '{n} theo nguồn tin, có thể đã hết thời hạn',
    unknown: '{n} theo nguồn tin, chưa rõ còn thời hạn hay không',
    outOfTerm: '{n} theo nguồn tin, đã quá 36 tháng',
  },
  certified: {
    notYet: '{n}, chưa đến ngày có hiệu lực',
    valid: '{n}, có giá trị đến {date}',
    due: '{n}, có giá trị đến {date}',
    extended: '{n}, có giá trị đến {date}',
    expired: '{n}, đã hết hạn',
    superseded: '{n}, đã có quyết định mới thay',
    recalled: 'Chứng nhận đã bị thu hồi',
  },
  suggestions: 'Gợi ý',
  suggestionOne: 'Một gợi ý. Bấm mũi tên xuống để chọn.',
  suggestionMany: '{n} gợi ý. Bấm mũi tên xuống để chọn.',
  noSuggestion: 'Chưa có gợi ý. Bấm Enter để tìm kỹ hơn.',
  allResults: 'Xem mọi kết quả cho “{q}”',
  resultOne: 'Một kết quả cho “{q}”',
  resultMany: '{n} kết quả cho “{q}”',
  none: 'Chưa thấy “{q}” trong danh mục',
  noneHint: 'Thử tên gọi khác, ít chữ hơn, hoặc xem theo ngành và theo vùng đất ở dưới.',
  near: 'Không thấy đúng “{q}”',
  nearHint: 'Đây là những tên gần nhất.',
  inTexts: 'Có nhắc tới trong bài',
  lookInTexts: 'Tìm cả trong bài viết',
  more: 'Xem thêm {n}',
  searching: 'Đang tìm…',
} satisfies SearchWords;

/** Words of the search box and the search page. */
export const search = {
  title: 'Tìm',
  description:
    'Tìm sản vật, người làm, nơi bán, nơi đến, lễ hội và câu chuyện. Gõ có dấu hay không dấu đều được.',
  label: 'Tìm sản vật, người làm, nơi bán, nơi đến',
  quick: 'Tìm nhanh',
  placeholder: 'bánh gai, Ô Diên…',
  button: 'Tìm',
  hint: 'Gõ có dấu hay không dấu, sai một chữ, gõ Telex hay VNI đều được. Số quyết định và tên xã cũ cũng tìm ra.',
  browse: 'Hoặc xem theo',
  sectors: 'Ngành sản phẩm',
  localities: 'Xã, phường',
  allLocalities: 'Mọi xã, phường',
  evidence: 'Mức chắc chắn',
  failed: 'Không tải được danh mục tìm kiếm. Hãy thử lại, hoặc xem theo các mục ở dưới.',
  noScript:
    'Tìm theo chữ cần JavaScript. Không có nó, bạn vẫn đến được mọi mục từ các lối dưới đây.',
  found,
};

/**
 * What OCOP is, in the words of Decision 26/2026/QĐ-TTg (articles 3 and 4), for the pages on which people meet
 * it first.
 */
export const ocop = {
  what: 'Chương trình Mỗi xã một sản phẩm (OCOP) đánh giá, phân hạng sản phẩm của các địa phương theo Quyết định 26/2026/QĐ-TTg; sản phẩm được công nhận từ 3 sao có quyết định và giấy chứng nhận, thời hạn 36 tháng.',
  who: '3 sao và 4 sao do Chủ tịch UBND cấp tỉnh công nhận; 5 sao là cấp quốc gia, do Bộ trưởng Bộ Nông nghiệp và Môi trường công nhận.',
};

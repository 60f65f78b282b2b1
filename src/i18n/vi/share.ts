/** Words of the pages that say how to embed, share and list, and of what is listed. */
export const share = {
  link: 'Nhúng và chia sẻ',
  title: (name: string) => `Nhúng và chia sẻ: ${name}`,
  description: (name: string) =>
    `Thẻ ${name} để đặt lên trang khác, lời và ảnh để đăng lên sàn, Facebook, Zalo.`,
  indexTitle: 'Đưa sản vật lên trang của bạn',
  indexDescription: 'Thẻ, danh sách, bản đồ và lịch hội để đặt lên trang khác; không mất phí.',
  indexLede:
    'Chép một đoạn mã vào trang của bạn. Sao và hạn tự cập nhật mỗi lần trang này dựng lại; trong khung không có mã chạy và không gọi đi đâu khác.',
  eachProduct: 'Muốn đặt thẻ của một sản vật? Mở trang của nó, chọn “Nhúng và chia sẻ”.',
  placeTitle: (name: string) => `Đưa sản vật ${name} lên trang của bạn`,
  embedHeading: 'Đặt thẻ lên trang của bạn',
  embedHint:
    'Trong khung không có mã chạy, không cookie, không gọi đi nơi khác. Sao chỉ hiện khi quyết định còn hạn.',
  preview: (name: string) => `Xem trước: ${name}`,
  frame: 'Mã khung',
  frameHint: 'Chạy ở mọi nơi cho phép chèn khung (iframe).',
  element: 'Mã tự co giãn',
  elementHint:
    'Chọn chiều cao theo bề rộng của trang; tắt mã chạy thì còn một liên kết. Thêm theme="dark" hoặc theme="light" để ép màu nền.',
  copy: 'Chép',
  copied: 'Đã chép',
  list: (name: string) => `Danh sách: ${name}`,
  moreLists: 'Danh sách khác',
  moreListsHint: 'Mỗi dòng là một mã thẻ. Cần có dòng script ở mã tự co giãn bên trên.',
  map: 'Bản đồ nơi bán',
  events: 'Lịch lễ hội, hội chợ',
  listingHeading: 'Đăng lên sàn, Facebook, Zalo',
  listingHint:
    'Nơi không cho chèn khung thì dùng lời và ảnh dưới đây. Lời chỉ nói đến sao khi quyết định còn hạn; hết hạn thì hãy gỡ hoặc chép lại.',
  plainTitle: (name: string) => `Chia sẻ: ${name}`,
  plainDescription: (name: string) => `Địa chỉ ngắn, mã QR và lời dẫn nguồn của ${name}.`,
  notPromoted:
    'Luật hạn chế hoặc cấm quảng cáo loại hàng này, nên ở đây không có thẻ, lời và ảnh để rao bán; chỉ có địa chỉ, mã QR và lời dẫn nguồn.',
  citation: 'Lời dẫn nguồn',
  cite: (facts: { name: string; site: string; address: string; day: string }) =>
    `${facts.name}. ${facts.site}, ${facts.address} (xem ngày ${facts.day}).`,
  notListable:
    'Chứng nhận đã bị thu hồi hoặc sản phẩm đã thôi làm, nên không có lời và ảnh để rao bán.',
  name: 'Tên hàng',
  text: 'Lời giới thiệu',
  post: 'Bài đăng',
  html: 'HTML có định dạng, cho nơi nhận HTML',
  length: (letters: number, use: number) => `${letters} chữ, giữ trong ${use}`,
  limitKnown: (limit: string) => `mức cho phép nêu là ${limit}`,
  limitUnknown: 'chưa đọc được mức cho phép, nên viết dè dặt',
  limitSource: 'theo nguồn này',
  images: 'Ảnh có sao, hạn và mã QR',
  imagesHint:
    'Sàn nào cấm mã hoặc địa chỉ trong ảnh thì dùng ảnh chụp của bạn. Ảnh ghi ngày xét; hết hạn thì thay.',
  noImages:
    'Chưa có ảnh làm sẵn: cần một ảnh chụp sản phẩm, hoặc một quyết định còn hạn, thì ảnh mới nói được điều gì.',
  shapes: { square: 'Vuông 1:1', portrait: 'Đứng 3:4' },
  imageAlt: (name: string, shape: string) => `Ảnh ${name}, ${shape}`,
  download: 'Tải về',
  archive: 'Tải cả bộ (zip)',
  shortAddress: 'Địa chỉ ngắn',
  send: 'Gửi cho người khác',
  back: 'Về trang của mục này',
  ocopStars: (stars: number) => `OCOP ${stars} sao`,
  certified: (facts: {
    stars: number;
    number: string;
    issuedOn: string;
    authority: string;
    until: string;
    today: string;
  }) =>
    `OCOP ${facts.stars} sao: quyết định ${facts.number} ngày ${facts.issuedOn}, ${facts.authority}, có giá trị đến hết ngày ${facts.until} (xét ngày ${facts.today}).`,
  until: (date: string) => `hạn đến ${date}`,
  moreAt: (address: string) => `Tra cứu chứng nhận, nơi bán: ${address}`,
};

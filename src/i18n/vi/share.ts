import { unitWithin } from '../unit-names.ts';

/** Words of the pages that say how to embed, share and list, and of what is listed. */
export const share = {
  link: 'Nhúng và chia sẻ',
  title: (name: string) => `Nhúng và chia sẻ: ${name}`,
  description: (name: string) =>
    `Mã nhúng ${name} cho trang web khác; nội dung và ảnh để đăng lên sàn thương mại điện tử, Facebook, Zalo.`,
  indexTitle: 'Nhúng sản phẩm vào trang của bạn',
  indexDescription:
    'Thẻ sản phẩm, danh sách, bản đồ và lịch lễ hội để nhúng vào trang web khác, miễn phí.',
  indexLede:
    'Sao chép một đoạn mã vào trang của bạn. Hạng sao và thời hạn tự cập nhật cùng trang này; khung nhúng không dùng JavaScript, không tải nội dung bên thứ ba.',
  eachProduct: 'Để nhúng một sản phẩm, mở trang sản phẩm và chọn “Nhúng và chia sẻ”.',
  placeTitle: (name: string) => `Nhúng sản phẩm của ${unitWithin(name)} vào trang của bạn`,
  embedHeading: 'Nhúng vào trang của bạn',
  embedHint:
    'Khung nhúng không dùng JavaScript, không cookie, không tải nội dung bên thứ ba. Hạng sao chỉ hiện khi quyết định còn hiệu lực.',
  preview: (name: string) => `Xem trước: ${name}`,
  frame: 'Mã khung',
  frameHint: 'Dùng được ở mọi trang cho phép chèn khung (iframe).',
  element: 'Mã tự điều chỉnh kích thước',
  elementHint:
    'Chiều cao theo bề rộng của trang; khi tắt JavaScript thì còn một liên kết. Thêm theme="dark" hoặc theme="light" để chọn giao diện.',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  list: (name: string) => `Danh sách: ${name}`,
  moreLists: 'Danh sách khác',
  moreListsHint:
    'Mỗi dòng là một mã nhúng. Cần có dòng script của mã tự điều chỉnh kích thước ở trên.',
  map: 'Bản đồ điểm bán',
  events: 'Lịch lễ hội, hội chợ',
  listingHeading: 'Đăng lên sàn, Facebook, Zalo',
  listingHint:
    'Dùng nội dung và ảnh dưới đây ở nơi không cho chèn khung. Nội dung chỉ nêu hạng sao khi quyết định còn hiệu lực; khi hết hạn, hãy gỡ hoặc sao chép nội dung mới.',
  plainTitle: (name: string) => `Chia sẻ: ${name}`,
  plainDescription: (name: string) => `Địa chỉ ngắn, mã QR và trích dẫn nguồn của ${name}.`,
  notPromoted:
    'Pháp luật hạn chế hoặc cấm quảng cáo loại sản phẩm này nên không có mã nhúng, nội dung và ảnh để rao bán; chỉ có địa chỉ, mã QR và trích dẫn nguồn.',
  citation: 'Trích dẫn nguồn',
  cite: (facts: { name: string; site: string; address: string; day: string }) =>
    `${facts.name}. ${facts.site}, ${facts.address} (xem ngày ${facts.day}).`,
  notListable:
    'Giấy chứng nhận đã bị thu hồi hoặc sản phẩm đã ngừng sản xuất nên không có nội dung và ảnh để rao bán.',
  name: 'Tên sản phẩm',
  text: 'Lời giới thiệu',
  post: 'Bài đăng',
  html: 'HTML có định dạng, cho nơi nhận HTML',
  length: (letters: number, use: number) =>
    `${letters.toLocaleString('vi')} ký tự (tối đa ${use.toLocaleString('vi')})`,
  limitKnown: (limit: string) => `giới hạn công bố: ${limit}`,
  limitUnknown: 'chưa rõ giới hạn, nội dung được rút gọn',
  limitSource: 'theo nguồn này',
  images: 'Ảnh có hạng sao, thời hạn và mã QR',
  imagesHint:
    'Với sàn không cho phép mã QR hoặc địa chỉ trong ảnh, hãy dùng ảnh chụp của bạn. Ảnh có ghi ngày tra cứu; hãy thay khi hết hạn.',
  noImages: 'Chưa có ảnh làm sẵn: cần ảnh chụp sản phẩm hoặc quyết định còn hiệu lực.',
  shapes: { square: 'Vuông 1:1', portrait: 'Đứng 3:4' },
  imageAlt: (name: string, shape: string) => `Ảnh ${name}, ${shape}`,
  download: 'Tải về',
  archive: 'Tải cả bộ (zip)',
  shortAddress: 'Địa chỉ ngắn',
  send: 'Gửi cho người khác',
  back: 'Về trang giới thiệu',
  ocopStars: (stars: number) => `OCOP ${stars} sao`,
  certified: (facts: {
    stars: number;
    number: string;
    issuedOn: string;
    authority: string;
    until: string;
    today: string;
  }) =>
    `OCOP ${facts.stars} sao: quyết định ${facts.number} ngày ${facts.issuedOn}, ${facts.authority}, có hiệu lực đến hết ngày ${facts.until} (tính đến ngày ${facts.today}).`,
  until: (date: string) => `hiệu lực đến ${date}`,
  moreAt: (address: string) => `Tra cứu chứng nhận, điểm bán: ${address}`,
};

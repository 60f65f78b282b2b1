import type { storyKinds } from '../../schema/story.ts';

type StoryKind = (typeof storyKinds)[number];

/** Words of stories. */
export const story = {
  title: 'Câu chuyện',
  lede: 'Một tấm lá gói đôi, một ngọn gió phải xin. Chuyện nào cũng kể theo nguồn, nghe sao ghi vậy.',
  listDescription: (count: number) =>
    `${count} câu chuyện về đặc sản, về đất và người làm ra nó, kể theo những gì đọc được.`,
  others: 'Những chuyện khác',
  empty: 'Chưa có câu chuyện nào',
  emptyHint: 'Trong lúc chờ, mời bạn xem các sản vật.',
  from: {
    story: (place: string) => `Câu chuyện từ ${place}`,
    news: (place: string) => `Tin từ ${place}`,
    exemplar: (place: string) => `Gương làm ăn ở ${place}`,
    guide: (place: string) => `Cẩm nang từ ${place}`,
    recall: (place: string) => `Tin thu hồi, ${place}`,
    warning: (place: string) => `Cảnh báo, ${place}`,
  } satisfies Record<StoryKind, (place: string) => string>,
  writtenBy: (author: string) => `${author} viết`,
  untranslated: 'Chuyện này mới có tiếng Việt.',
  inStory: 'Trong câu chuyện',
  goThere: 'Đi đến tận nơi',
  caution: 'Điều chưa kiểm chứng được',
  clip: (host: string) => `Xem đoạn phim ở ${host}`,
  external: 'Bài này của nơi khác đăng. Ở đây chỉ giữ tên bài và đường đến bài gốc.',
  readAt: (host: string) => `Đọc ở ${host}`,
  table: 'Bảng, kéo ngang để xem hết',
  next: 'Đọc thêm',
  all: 'Tất cả câu chuyện',
};

import type { storyKinds } from '../../schema/story.ts';

type StoryKind = (typeof storyKinds)[number];

/** Words of stories. */
export const story = {
  title: 'Câu chuyện',
  lede: 'Câu chuyện về đặc sản, vùng quê và con người, viết theo nguồn đã công bố.',
  listDescription: (count: number) =>
    `${count} câu chuyện về đặc sản, quê hương và con người, viết theo nguồn đã công bố.`,
  others: 'Câu chuyện khác',
  empty: 'Chưa có câu chuyện nào',
  emptyHint: 'Mời bạn xem các sản phẩm.',
  from: {
    story: (place: string) => `Câu chuyện từ ${place}`,
    news: (place: string) => `Tin từ ${place}`,
    exemplar: (place: string) => `Gương sản xuất, kinh doanh ở ${place}`,
    guide: (place: string) => `Cẩm nang từ ${place}`,
    recall: (place: string) => `Tin thu hồi, ${place}`,
    warning: (place: string) => `Cảnh báo, ${place}`,
  } satisfies Record<StoryKind, (place: string) => string>,
  writtenBy: (author: string) => `${author} viết`,
  untranslated: 'Câu chuyện này chỉ có tiếng Việt.',
  inStory: 'Trong câu chuyện',
  goThere: 'Đến thăm',
  caution: 'Điều chưa kiểm chứng được',
  clip: (host: string) => `Xem video ở ${host}`,
  external: 'Bài đăng ở trang khác. Ở đây chỉ có tên bài và liên kết đến bài gốc.',
  readAt: (host: string) => `Đọc ở ${host}`,
  table: 'Bảng, kéo ngang để xem hết',
  notes: 'Chú thích nguồn',
  noteMark: (number: number) => `Chú thích ${number}`,
  /** The way back from a note to the text; `place` where the text refers to the note more than once. */
  noteBack: (number: number, place: number | undefined) =>
    `Trở lại chỗ có chú thích ${number}${place === undefined ? '' : `, lần ${place}`}`,
  next: 'Đọc thêm',
  all: 'Tất cả câu chuyện',
};

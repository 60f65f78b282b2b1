import { type Sentences, words } from './sentence.ts';

/** Old ids and where they lead. */
export const moveSentences = {
  movedStillThere: {
    message: ({ found }) =>
      words(
        `"${found}" ghi là đã dời, nhưng mục ấy vẫn còn.`,
        `"${found}" is said to have moved, but the entry is still there.`,
      ),
    fix: ({ found, hint }) =>
      words(
        `Xóa ${hint}/${found}.json nếu đã dời thật; mã cũ không được dùng cho mục khác.`,
        `Remove ${hint}/${found}.json if it did move; an old id is never given to another entry.`,
      ),
  },
  movedTwice: {
    message: ({ found }) =>
      words(`Mã cũ "${found}" được ghi hai lần.`, `The old id "${found}" stands twice.`),
    fix: () => words('Giữ một dòng, xóa dòng kia.', 'Keep one line, delete the other.'),
  },
  movedOnward: {
    message: ({ found }) =>
      words(`"${found}" cũng đã dời đi nữa.`, `"${found}" has itself moved on.`),
    fix: ({ wanted }) =>
      words(`Ghi thẳng mã bây giờ: "${wanted}".`, `Write where it is now: "${wanted}".`),
  },
  movedInCircle: {
    message: ({ found }) =>
      words(
        `Đi theo các dòng "to" từ "${found}" thì quay lại chính nó.`,
        `Following "to" from "${found}" leads back to itself.`,
      ),
    fix: () =>
      words(
        'Xem lại: một trong các mã này phải là mục đang có.',
        'Look again: one of these ids must be an entry that exists.',
      ),
  },
} as const satisfies Sentences;

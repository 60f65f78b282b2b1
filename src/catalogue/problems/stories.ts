import { type Sentences, words } from './sentence.ts';

/** Stories: their files, and the Markdown in them. */
export const storySentences = {
  storyBodyMissing: {
    message: ({ found }) =>
      words(`Câu chuyện chưa có bài viết "${found}".`, `The story has no text "${found}".`),
    fix: () => words('Viết bài vào tệp ấy, bằng Markdown.', 'Write it there, in Markdown.'),
  },
  storyOrphan: {
    message: ({ found }) =>
      words(
        `Bài "${found}" không có tệp thông tin đi cùng.`,
        `The text "${found}" has no data file.`,
      ),
    fix: ({ wanted }) =>
      words(`Tạo "${wanted}", hoặc xóa bài.`, `Create "${wanted}", or remove the text.`),
  },
  externalNeedsUrl: {
    message: () =>
      words('Bài của báo mà chưa có liên kết bài gốc.', 'An external article has no link.'),
    fix: () =>
      words(
        'Thêm "sourceUrl", sao chép từ trình duyệt.',
        'Add "sourceUrl", copied from the browser.',
      ),
  },
  externalBody: {
    message: () =>
      words(
        'Bài của báo được đăng lại nguyên văn; đăng lại báo chí cần giấy phép (Nghị định 147/2024/NĐ-CP).',
        'An article of others is reprinted; that needs a licence (Decree 147/2024/NĐ-CP).',
      ),
    fix: ({ wanted }) =>
      words(
        `Xóa tệp này: tên bài và liên kết trong ${wanted} là đủ. Nếu là bài tự viết, ghi "origin": "own".`,
        `Remove this file: the title and the link in ${wanted} are enough. If we wrote it, say "origin": "own".`,
      ),
  },
  duplicateStory: {
    level: 'warning',
    message: ({ wanted }) =>
      words(`Bài này trùng từng chữ với ${wanted}.`, `These are the very words of ${wanted}.`),
    fix: () =>
      words(
        'Viết chuyện riêng của sản phẩm này: câu chuyện sao chép không được chấm điểm (Quyết định 26/2026/QĐ-TTg, phụ lục II).',
        'Tell the story of this product: a copied one scores nothing (Decision 26/2026/QĐ-TTg, annex II).',
      ),
  },
  noteWithoutSource: {
    message: ({ found }) =>
      words(
        `Bài có chú thích [^${found}], nhưng câu chuyện không có nguồn "${found}".`,
        `The text has the note [^${found}], but the story has no source "${found}".`,
      ),
    fix: ({ found, wanted }) =>
      words(
        `Thêm nguồn có "id": "${found}" vào "sources" của ${wanted}, hoặc dùng mã của một nguồn đã ghi.`,
        `Add a source with "id": "${found}" to "sources" in ${wanted}, or use the id of a source that is there.`,
      ),
  },
  markdownHtml: {
    message: ({ found }) => words(`Bài có mã HTML: "${found}".`, `The text has HTML: "${found}".`),
    fix: () =>
      words(
        'Xóa, chỉ viết Markdown: chữ, tiêu đề ##, danh sách, liên kết.',
        'Remove it and write Markdown only.',
      ),
  },
  markdownLink: {
    message: ({ found }) =>
      words(`Liên kết "${found}" không được phép.`, `The link "${found}" is not allowed.`),
    fix: () => words('Dùng liên kết https:// đầy đủ.', 'Use a full https:// link.'),
  },
  markdownImage: {
    message: ({ found }) =>
      words(`Ảnh "${found}" đặt trong bài viết.`, `The picture "${found}" stands in the text.`),
    fix: () =>
      words(
        'Ghi ảnh vào "photos" của câu chuyện, kèm lời tả và người chụp.',
        'List it in the "photos" of the story, with alt text and credit.',
      ),
  },
  markdownSlip: {
    message: ({ found }) =>
      words(
        `"${found}" viết gần đúng, trang sẽ in ra y như vậy.`,
        `"${found}" is nearly right, and would be printed as it stands.`,
      ),
    fix: ({ found }) =>
      found.startsWith('##')
        ? words(
            'Thêm một khoảng trắng sau các dấu #: "## Cách làm".',
            'Put a space after the signs #: "## How it is made".',
          )
        : found.startsWith('![')
          ? words(
              'Xóa dòng này; ảnh của bài ghi ở "photos" trong tệp .json.',
              'Remove it; photographs of a story stand in "photos" of its .json file.',
            )
          : found.startsWith('[')
            ? words(
                'Viết liền hai dấu ngoặc, đủ mở và đóng: "[Xem thêm](https://example.vn/bai)".',
                'Let the brackets touch, each opened and closed: "[Read more](https://example.vn/page)".',
              )
            : words(
                'Chữ đậm cần ** ở cả hai đầu, trong cùng một đoạn; hoặc xóa dấu **.',
                'Bold needs ** at both ends, within a paragraph; or remove the **.',
              ),
  },
  markdownBlock: {
    message: ({ found }) =>
      words(
        `Bài dùng khối "${found}" mà trang không hiểu.`,
        `The text uses "${found}", which this site does not know.`,
      ),
    fix: () =>
      words(
        'Chỉ dùng tiêu đề từ ##, đoạn văn, danh sách, trích dẫn, bảng, liên kết.',
        'Use headings from ##, paragraphs, lists, quotations, tables, links.',
      ),
  },
  markdownTooDeep: {
    message: ({ wanted }) =>
      words(
        `Bài lồng quá ${wanted} tầng: trích dẫn trong danh sách trong trích dẫn…`,
        `The story nests more than ${wanted} levels deep: quotations in lists in quotations…`,
      ),
    fix: () =>
      words(
        'Bớt dấu > hoặc dấu cách ở đầu dòng, chỉ để một hai tầng.',
        'Remove > or spaces at the beginning of the line; one or two levels are enough.',
      ),
  },
} as const satisfies Sentences;

import { type Sentences, words } from './sentence.ts';

/** Photographs and the words that go with them. */
export const photographSentences = {
  alt: {
    message: ({ found }) =>
      words(`Lời tả ảnh "${found}" không tả gì.`, `The alt text "${found}" describes nothing.`),
    fix: () =>
      words(
        'Tả điều thấy trong ảnh, 5 đến 150 chữ cái, không ghi tên tệp: "Hai tay gói lá chuối quanh bánh gai".',
        'Say what one sees, 5 to 150 letters; no name of a file.',
      ),
  },
  photoFile: {
    message: ({ found }) =>
      words(`"${found}" không phải tên tệp ảnh.`, `"${found}" is not the name of a photograph.`),
    fix: () =>
      words(
        'Chữ thường không dấu, đuôi .jpg, .png, .webp hoặc .avif, không có thư mục: "goi-banh.jpg".',
        'Lower-case ASCII, ending in .jpg, .png, .webp or .avif, no folder: "goi-banh.jpg".',
      ),
  },
  photoMissing: {
    message: ({ found }) =>
      words(`Không thấy ảnh "${found}".`, `There is no photograph "${found}".`),
    fix: ({ wanted }) =>
      words(
        `Sao chép ảnh vào "${wanted}", hoặc sửa tên.`,
        `Put it at "${wanted}", or correct the name.`,
      ),
  },
  photoTwice: {
    message: ({ found }) =>
      words(
        `Ảnh "${found}" được ghi hai lần trong mục này.`,
        `The photograph "${found}" is named twice in this entry.`,
      ),
    fix: () =>
      words(
        'Xóa một trong hai dòng, hoặc ghi tên tệp của ảnh khác.',
        'Remove one of the two, or write the name of another photograph.',
      ),
  },
  photoUnused: {
    level: 'warning',
    message: ({ found }) =>
      words(`Ảnh "${found}" không mục nào dùng.`, `No entry uses the photograph "${found}".`),
    fix: () =>
      words(
        'Nhắc tới ảnh trong "photos" của mục ấy, hoặc xóa tệp.',
        'Name it in the "photos" of that entry, or remove the file.',
      ),
  },
  photoFormat: {
    message: ({ found, wanted }) =>
      words(
        `Ảnh mang đuôi ${wanted} mà bên trong là ${found}.`,
        `The photograph ends in ${wanted} but is ${found} inside.`,
      ),
    fix: () =>
      words(
        'Mở ảnh, chọn "Lưu thành" JPEG, PNG, WebP hoặc AVIF.',
        'Open it and save it as JPEG, PNG, WebP or AVIF.',
      ),
  },
  photoBroken: {
    message: () =>
      words('Ảnh hỏng, không đọc được đến hết.', 'The photograph is broken and does not decode.'),
    fix: () => words('Sao chép lại từ máy ảnh.', 'Copy it again from the camera.'),
  },
  photoTooLarge: {
    message: ({ found, wanted, hint }) =>
      words(
        `Ảnh lớn ${found} điểm, quá mức (${wanted} triệu điểm; cạnh dài nhất và tỉ lệ hai cạnh: ${hint}).`,
        `The photograph measures ${found} pixels, more than it may (${wanted} million; longest side and proportion: ${hint}).`,
      ),
    fix: () =>
      words(
        'Cắt bớt nếu ảnh quá dài, rồi thu nhỏ còn cạnh dài 1600 điểm.',
        'Crop it if it is a strip, and shrink it to 1600 px on the long side.',
      ),
  },
} as const satisfies Sentences;

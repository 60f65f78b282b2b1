import { notOne, type Sentences, words } from './sentence.ts';

/** Texts, and values that are written in a fixed form. */
export const formatSentences = {
  empty: {
    message: ({ title }) => words(`"${title}" để trống.`, `"${title}" is empty.`),
    fix: () => words('Điền vào, hoặc xóa hẳn mục này.', 'Fill it in, or remove the field.'),
  },
  untrimmed: {
    message: ({ title }) =>
      words(`"${title}" thừa khoảng trắng ở đầu hoặc cuối.`, `"${title}" has spaces at its ends.`),
    fix: ({ wanted }) => words(`Ghi liền: "${wanted}".`, `Write "${wanted}".`),
  },
  notNfc: {
    message: ({ title }) =>
      words(
        `"${title}" dùng chữ có dấu tách rời (Unicode tổ hợp).`,
        `"${title}" has letters and marks apart (not NFC).`,
      ),
    fix: ({ wanted }) =>
      words(
        `Gõ lại bằng bộ gõ Unicode dựng sẵn: "${wanted}".`,
        `Type it again in composed Unicode: "${wanted}".`,
      ),
  },
  hiddenCharacter: {
    message: ({ title, found }) =>
      words(
        `"${title}" có ký tự ẩn hoặc ký tự hỏng: ${found}.`,
        `"${title}" has a hidden or broken character: ${found}.`,
      ),
    fix: ({ wanted }) =>
      words(
        wanted ? `Xóa và gõ lại bằng tay từ sau chữ "${wanted}".` : 'Xóa và gõ lại bằng tay.',
        wanted ? `Delete what follows "${wanted}" and type it by hand.` : 'Type it again by hand.',
      ),
  },
  markup: {
    message: ({ title }) => words(`"${title}" có dấu < hoặc >.`, `"${title}" has a < or a >.`),
    fix: () => words('Viết chữ thường, không dùng mã HTML.', 'Write plain text, no HTML.'),
  },
  entity: {
    message: ({ title, found }) =>
      words(
        `"${title}" có mã của trang web "${found}"; khách sẽ đọc thấy y như vậy.`,
        `"${title}" has the web code "${found}"; visitors would read it as it stands.`,
      ),
    fix: ({ wanted }) => words(`Viết thành: "${wanted}".`, `Write "${wanted}".`),
  },
  dayOutOfRange: {
    message: ({ title, found }) =>
      words(
        `"${title}" ghi "${found}", ngoài khoảng từ năm 1900 đến năm 2200.`,
        `"${title}" says "${found}", which is not between 1900 and 2200.`,
      ),
    fix: () =>
      words(
        'Xem lại nguồn rồi sửa năm; nếu chưa rõ thì xóa hẳn mục này khi mục không bắt buộc.',
        'Look at the source and correct the year; while it is not known, leave the field out where it may be.',
      ),
  },
  id: {
    message: ({ title, found }) =>
      words(
        `"${title}" ghi "${found}", không phải một mã.`,
        `"${title}" says "${found}", which is not an id.`,
      ),
    fix: ({ wanted }) =>
      words(
        `Chữ thường không dấu, số, gạch nối. Ví dụ "${wanted}".`,
        `Lower-case ASCII letters, figures, hyphens. For example "${wanted}".`,
      ),
  },
  day: {
    message: ({ title, found, wanted }) =>
      wanted
        ? words(
            `"${title}" ghi "${found}", chưa theo mẫu năm-tháng-ngày.`,
            `"${title}" says "${found}", which is not in the order year-month-day.`,
          )
        : words(
            `"${title}" ghi "${found}", không phải một ngày có thật.`,
            `"${title}" says "${found}", which is no day.`,
          ),
    fix: ({ wanted }) =>
      words(
        `Viết năm-tháng-ngày${wanted ? `: ${wanted}` : ', ví dụ 2024-08-06'}.`,
        `Write year-month-day${wanted ? `: ${wanted}` : ', for example 2024-08-06'}.`,
      ),
  },
  partialDate: {
    message: ({ title, found }) =>
      words(
        `"${title}" ghi "${found}", không phải ngày, tháng hay năm.`,
        `"${title}" says "${found}", which is no day, month or year.`,
      ),
    fix: ({ wanted }) =>
      words(
        `Viết ${wanted || '2024-08-06, 2024-08 hoặc 2024'}.`,
        `Write ${wanted || '2024-08-06, 2024-08 or 2024'}.`,
      ),
  },
  year: notOne(
    'một năm',
    'a year',
    words('Viết đủ bốn số: "2027".', 'Write four figures: "2027".'),
  ),
  periodBackwards: {
    message: ({ title, found }) =>
      words(
        `"${title}": ngày cuối ${found} đứng trước ngày đầu.`,
        `"${title}": the end, ${found}, comes before the start.`,
      ),
    fix: () => words('Đổi chỗ hai ngày, hoặc sửa ngày sai.', 'Swap the two dates, or correct one.'),
  },
  rangeBackwards: {
    message: ({ title, found }) =>
      words(
        `"${title}" ghi khoảng ${found}, số đầu lớn hơn số cuối.`,
        `"${title}" is the range ${found}, from more to less.`,
      ),
    fix: ({ wanted }) => words(`Ghi ${wanted}.`, `Write ${wanted}.`),
  },
  time: notOne(
    'giờ',
    'a time',
    words('Viết hai số giờ, hai số phút: 07:30.', 'Write two figures each: 07:30.'),
  ),
  webUrl: notOne(
    'địa chỉ web hợp lệ',
    'a plain link',
    words(
      'Sao chép địa chỉ đầy đủ từ trình duyệt, bắt đầu bằng https://, không có tài khoản, cổng hay địa chỉ IP.',
      'Copy the whole address from the browser: https://, no account, port or IP.',
    ),
  ),
  httpsUrl: notOne(
    'liên kết https thường',
    'a plain https link',
    words(
      'Sao chép địa chỉ đầy đủ từ trình duyệt, bắt đầu bằng https://.',
      'Copy the whole address from the browser, starting with https://.',
    ),
  ),
  tilesTemplate: notOne(
    'mẫu địa chỉ ảnh bản đồ',
    'a template of map pictures',
    words(
      'Mẫu phải có đủ {z}, {x} và {y}: https://tiles.example.vn/{z}/{x}/{y}.png.',
      'It needs {z}, {x} and {y}: https://tiles.example.vn/{z}/{x}/{y}.png.',
    ),
  ),
  email: notOne(
    'email',
    'an e-mail address',
    words('Viết như ocop@example.vn.', 'Write it like ocop@example.vn.'),
  ),
  phone: notOne(
    'số điện thoại',
    'a phone number',
    words(
      'Đếm lại các số: máy bàn đủ 11 số (0207 3851 234), di động đủ 10 số (0912 345 678), hoặc +84 thay số 0 đầu. Chỉ ghi số.',
      'Count the figures: 11 for a fixed line (0207 3851 234), 10 for a mobile (0912 345 678), or +84 for the first 0. Figures only.',
    ),
  ),
  gtin: {
    message: ({ found }) =>
      words(
        `Mã vạch "${found}" sai số kiểm tra hoặc thiếu số.`,
        `The barcode "${found}" has a wrong check digit or length.`,
      ),
    fix: () =>
      words(
        'Nhập lại đủ 8, 12, 13 hoặc 14 số dưới vạch.',
        'Copy all 8, 12, 13 or 14 figures below the bars.',
      ),
  },
  ocopCode: notOne(
    'mã số sản phẩm OCOP',
    'an OCOP product code',
    words(
      'Mã tỉnh-mã xã-số thứ tự-năm, ví dụ 08-02287-1-2024 (Quyết định 26/2026/QĐ-TTg, phụ lục II).',
      'Province-commune-number-year, for example 08-02287-1-2024 (Decision 26/2026/QĐ-TTg, annex II).',
    ),
  ),
  decisionNumber: notOne(
    'số quyết định',
    'a decision number',
    words(
      'Ghi liền, không khoảng trắng, không chữ "Số": 321/QĐ-UBND.',
      'Write it without spaces: 321/QĐ-UBND.',
    ),
  ),
  unitCode: notOne(
    'mã đơn vị hành chính',
    'a unit code',
    words(
      'Mã có 2 đến 5 số, theo Quyết định 19/2025/QĐ-TTg.',
      'Two to five figures, by Decision 19/2025/QĐ-TTg.',
    ),
  ),
  communeCode: notOne(
    'mã xã',
    'a commune code',
    words(
      'Mã xã có 5 số, theo Quyết định 19/2025/QĐ-TTg.',
      'Five figures, by Decision 19/2025/QĐ-TTg.',
    ),
  ),
  language: notOne(
    'mã ngôn ngữ',
    'a language code',
    words('Viết hai chữ: vi, en, fr…', 'Write two letters: vi, en, fr…'),
  ),
} as const satisfies Sentences;

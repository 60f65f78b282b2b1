import { type Sentences, type Words, words } from './sentence.ts';

/** What jsonc-parser calls a slip, as an officer would say it. */
const jsonSlips: Record<string, Words> = {
  CurlyQuotes: words('dấu nháy cong “ ”', 'curly quotes “ ”'),
  SingleQuotes: words('dấu nháy đơn', 'single quotes'),
  FullWidthColon: words('dấu hai chấm rộng ：', 'a full-width colon ：'),
  DecimalComma: words('số lẻ viết bằng dấu phẩy', 'a decimal comma'),
  NumberUnquoted: words(
    'số điện thoại hoặc dãy số chưa nằm trong nháy kép',
    'a telephone or other number outside double quotes',
  ),
  InvalidSymbol: words(
    'chữ lạ, ngoài nháy kép chỉ được là true, false, null hoặc số',
    'a word outside double quotes that is not true, false, null or a number',
  ),
  InvalidNumberFormat: words('con số viết sai', 'a malformed number'),
  PropertyNameExpected: words(
    'thiếu tên mục, hoặc thừa dấu phẩy trước dấu }',
    'a key is missing, or there is a comma too many before }',
  ),
  ValueExpected: words(
    'thiếu giá trị, hoặc thừa dấu phẩy trước dấu ]',
    'a value is missing, or there is a comma too many before ]',
  ),
  ColonExpected: words('thiếu dấu hai chấm sau tên mục', 'a colon is missing after the key'),
  CommaExpected: words('thiếu dấu phẩy giữa hai mục', 'a comma is missing between two entries'),
  CloseBraceExpected: words('thiếu dấu }', 'a } is missing'),
  CloseBracketExpected: words('thiếu dấu ]', 'a ] is missing'),
  EndOfFileExpected: words('thừa chữ sau dấu } cuối cùng', 'there is text after the last }'),
  InvalidCommentToken: words(
    'có ghi chú // hoặc /* */, JSON không cho phép',
    'a comment // or /* */, which JSON does not allow',
  ),
  UnexpectedEndOfComment: words('ghi chú /* chưa đóng', 'a comment /* is not closed'),
  UnexpectedEndOfString: words('thiếu dấu nháy kép đóng', 'a closing double quote is missing'),
  UnexpectedEndOfNumber: words('con số viết dở', 'a number breaks off'),
  InvalidUnicode: words('mã \\u viết sai', 'a malformed \\u code'),
  InvalidEscapeCharacter: words(
    'dấu \\ đứng sai chỗ; muốn ghi dấu \\ thì viết \\\\',
    'a misplaced \\; for a \\ itself write \\\\',
  ),
  InvalidCharacter: words(
    'ký tự ẩn giữa nháy kép, thường là phím Tab hoặc xuống dòng',
    'a hidden character between quotes, often Tab or a line break',
  ),
};
/** How the slips are mended of which the cause is certain. */
const jsonRemedies: Record<string, Words> = {
  CurlyQuotes: words(
    'Thay mọi dấu “ và ” quanh tên mục và giá trị bằng dấu nháy thẳng ".',
    'Put straight quotes " for every “ and ” around keys and values.',
  ),
  SingleQuotes: words(
    'Thay dấu \' quanh tên mục và giá trị bằng dấu nháy kép thẳng ".',
    'Put double quotes " for the \' around keys and values.',
  ),
  FullWidthColon: words(
    'Thay dấu ： bằng dấu hai chấm thường ":".',
    'Put a plain colon ":" for ：.',
  ),
  DecimalComma: words(
    'Thay dấu phẩy trong số bằng dấu chấm: 21.62, không phải 21,62.',
    'Put a point for the comma in the number: 21.62, not 21,62.',
  ),
  NumberUnquoted: words(
    'Đặt cả dãy số vào giữa hai dấu nháy kép: "0207 3851 234".',
    'Put the whole number between double quotes: "0207 3851 234".',
  ),
};
const slip = (found: string): Words =>
  jsonSlips[found] ?? words('không đọc được', 'it does not parse');

/** Where a file is, what it is called, and whether it can be read at all. */
export const fileSentences = {
  forbiddenFile: {
    message: ({ found }) =>
      words(
        `Tệp "${found}" không thuộc loại được phép.`,
        `The file "${found}" is of a kind that is not allowed.`,
      ),
    fix: ({ wanted }) =>
      words(
        `Ở đây chỉ dùng ${wanted}. Xóa hoặc đổi tệp này.`,
        `Use ${wanted} only here. Remove or convert this file.`,
      ),
  },
  unknownFolder: {
    message: ({ found }) =>
      words(
        `Thư mục "${found}" không có trong danh mục.`,
        `The folder "${found}" is not a collection.`,
      ),
    fix: ({ wanted }) =>
      words(
        `Chuyển tệp vào một trong các thư mục: ${wanted}.`,
        `Move the file into one of: ${wanted}.`,
      ),
  },
  symlink: {
    message: ({ found }) =>
      words(
        `"${found}" là đường dẫn tắt (symlink), không phải tệp thật.`,
        `"${found}" is a symbolic link, not a real file.`,
      ),
    fix: () => words('Sao chép tệp thật vào đây.', 'Copy the real file here.'),
  },
  fileName: {
    message: ({ found }) =>
      words(
        `Tên tệp "${found}" không đúng cách đặt tên.`,
        `The file name "${found}" does not follow the rule.`,
      ),
    fix: ({ wanted }) =>
      words(
        `Chỉ dùng chữ thường không dấu, số và gạch nối, tối đa 80 ký tự. Đổi thành "${wanted}".`,
        `Use lower-case ASCII letters, figures and hyphens, at most 80. Rename it "${wanted}".`,
      ),
  },
  reservedId: {
    message: ({ found }) =>
      words(`Tên "${found}" đã dành cho việc khác.`, `The name "${found}" is reserved.`),
    fix: ({ found }) =>
      words(
        `Đặt tên khác, ví dụ thêm tên xã: "${found}-chiem-hoa".`,
        `Choose another, for example with the name of the commune: "${found}-chiem-hoa".`,
      ),
  },
  duplicateId: {
    message: ({ found, wanted }) =>
      words(
        `Mã "${found}" trùng với "${wanted}" khi bỏ dấu và chữ hoa.`,
        `The id "${found}" equals "${wanted}" once marks and capitals are dropped.`,
      ),
    fix: () =>
      words(
        'Đổi tên một trong hai tệp, hoặc gộp làm một.',
        'Rename one of the two files, or merge them.',
      ),
  },
  fileTooLarge: {
    message: ({ found, wanted }) =>
      words(
        `Tệp nặng ${found}, quá mức ${wanted}.`,
        `The file weighs ${found}, more than ${wanted}.`,
      ),
    fix: () => words('Tách hoặc thu nhỏ tệp.', 'Split the file or make it smaller.'),
  },
  emptyFile: {
    message: () => words('Tệp rỗng.', 'The file is empty.'),
    fix: () => words('Viết nội dung, hoặc xóa tệp.', 'Write its content, or remove it.'),
  },
  notUtf8: {
    message: ({ found }) =>
      words(
        `Tệp phải là UTF-8 không BOM; tệp này có vẻ là ${found}.`,
        `The file must be UTF-8 without BOM; this one looks like ${found}.`,
      ),
    fix: () =>
      words(
        'Mở tệp, chọn "Lưu thành" rồi chọn mã UTF-8 (không BOM).',
        'Open it and save it as UTF-8 without BOM.',
      ),
  },
  legacyEncoding: {
    message: ({ found }) =>
      words(
        `Chữ "${found}" là chữ TCVN3 hoặc VNI dán nhầm.`,
        `The text "${found}" is TCVN3 or VNI text pasted as is.`,
      ),
    fix: () =>
      words('Chuyển sang Unicode rồi dán lại.', 'Convert it to Unicode and paste it again.'),
  },
  conflictMarker: {
    message: ({ found }) =>
      words(`Còn dấu xung đột của git: "${found}".`, `A git conflict marker is left: "${found}".`),
    fix: () =>
      words(
        'Chọn một trong hai bản, xóa các dòng <<<<<<<, =======, >>>>>>>.',
        'Keep one side and delete the marker lines.',
      ),
  },
  invalidJson: {
    message: ({ found }) =>
      words(`Tệp JSON viết sai: ${slip(found).vi}.`, `The JSON does not parse: ${slip(found).en}.`),
    fix: ({ found }) =>
      jsonRemedies[found] ??
      words(
        'Sửa chỗ này rồi kiểm tra lại; xem dấu phẩy, ngoặc và nháy kép quanh đó.',
        'Mend this place and check again; look at commas, brackets and double quotes around it.',
      ),
  },
  duplicateKey: {
    message: ({ found }) =>
      words(`Mục "${found}" được ghi hai lần.`, `The key "${found}" stands twice.`),
    fix: () => words('Giữ một lần, xóa lần kia.', 'Keep one, delete the other.'),
  },
  tooDeep: {
    message: ({ wanted }) =>
      words(
        `Tệp lồng quá ${wanted} tầng ngoặc.`,
        `The file nests more than ${wanted} levels deep.`,
      ),
    fix: () =>
      words('Viết lại theo mẫu trong content/README.md.', 'Write it as content/README.md shows.'),
  },
  siteMissing: {
    message: () => words('Không có tệp site.json.', 'There is no site.json.'),
    fix: () =>
      words(
        'Tạo content/site.json theo mẫu trong content/README.md.',
        'Create content/site.json as content/README.md shows.',
      ),
  },
} as const satisfies Sentences;

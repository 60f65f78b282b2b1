/**
 * Everything that can be wrong with content, and what it is called in both languages.
 * One table: a code, how grave it is, what is wrong, what to write instead.
 */

export interface Words {
  vi: string;
  en: string;
}

export interface Problem {
  level: 'error' | 'warning';
  code: ProblemCode;
  /** Path of the file under the content folder, with `/`. */
  file: string;
  /** Path of the field, `certificates.0.sources`; empty for the whole file. */
  field: string;
  message: Words;
  fix: Words;
  line?: number | undefined;
  column?: number | undefined;
}

/** What a sentence may name: the field as officers know it, the words found, the words wanted. */
export interface ProblemDetail {
  title?: string | undefined;
  hint?: string | undefined;
  found?: string | undefined;
  wanted?: string | undefined;
}

interface Sentence {
  level?: 'warning';
  message: (detail: Required<ProblemDetail>) => Words;
  fix: (detail: Required<ProblemDetail>) => Words;
}

const words = (vi: string, en: string): Words => ({ vi, en });
const fillIn = ({ title, hint, wanted }: Required<ProblemDetail>): Words =>
  words(
    wanted ? `Ghi: ${wanted}` : hint || `Xem lại "${title}".`,
    wanted ? `Write: ${wanted}` : `See the guide for "${title}".`,
  );

export const sentences = {
  // ── Files ──────────────────────────────────────────────────────────────────
  forbiddenFile: {
    message: ({ found }) =>
      words(`Tệp "${found}" không thuộc loại được phép.`, `The file "${found}" is of a kind that is not allowed.`),
    fix: ({ wanted }) => words(`Chỉ dùng ${wanted}. Xóa hoặc đổi tệp này.`, `Use ${wanted} only. Remove or convert this file.`),
  },
  unknownFolder: {
    message: ({ found }) => words(`Thư mục "${found}" không có trong danh mục.`, `The folder "${found}" is not a collection.`),
    fix: ({ wanted }) => words(`Chuyển tệp vào một trong các thư mục: ${wanted}.`, `Move the file into one of: ${wanted}.`),
  },
  symlink: {
    message: ({ found }) => words(`"${found}" là đường dẫn tắt (symlink), không phải tệp thật.`, `"${found}" is a symbolic link, not a real file.`),
    fix: () => words('Chép tệp thật vào đây.', 'Copy the real file here.'),
  },
  fileName: {
    message: ({ found }) => words(`Tên tệp "${found}" không đúng cách đặt tên.`, `The file name "${found}" does not follow the rule.`),
    fix: ({ wanted }) =>
      words(`Chỉ dùng chữ thường không dấu, số và gạch nối. Đổi thành "${wanted}".`, `Use lower-case ASCII letters, figures and hyphens. Rename it "${wanted}".`),
  },
  reservedId: {
    message: ({ found }) => words(`Tên "${found}" đã dành cho việc khác.`, `The name "${found}" is reserved.`),
    fix: () => words('Đặt tên khác, ví dụ thêm tên xã.', 'Choose another, for example with the name of the commune.'),
  },
  duplicateId: {
    message: ({ found, wanted }) => words(`Mã "${found}" trùng với "${wanted}" khi bỏ dấu và chữ hoa.`, `The id "${found}" equals "${wanted}" once marks and capitals are dropped.`),
    fix: () => words('Đổi tên một trong hai tệp, hoặc gộp làm một.', 'Rename one of the two files, or merge them.'),
  },
  fileTooLarge: {
    message: ({ found, wanted }) => words(`Tệp nặng ${found}, quá mức ${wanted}.`, `The file weighs ${found}, more than ${wanted}.`),
    fix: () => words('Tách hoặc thu nhỏ tệp.', 'Split the file or make it smaller.'),
  },
  emptyFile: {
    message: () => words('Tệp rỗng.', 'The file is empty.'),
    fix: () => words('Viết nội dung, hoặc xóa tệp.', 'Write its content, or remove it.'),
  },
  notUtf8: {
    message: ({ found }) => words(`Tệp không phải UTF-8${found ? ` (có vẻ là ${found})` : ''}.`, `The file is not UTF-8${found ? ` (it looks like ${found})` : ''}.`),
    fix: () => words('Mở tệp, chọn "Lưu thành" rồi chọn mã UTF-8 (không BOM).', 'Open it and save it as UTF-8 without BOM.'),
  },
  legacyEncoding: {
    message: ({ found }) => words(`Chữ "${found}" là chữ TCVN3 hoặc VNI dán nhầm.`, `The text "${found}" is TCVN3 or VNI text pasted as is.`),
    fix: () => words('Chuyển sang Unicode rồi dán lại.', 'Convert it to Unicode and paste it again.'),
  },
  conflictMarker: {
    message: ({ found }) => words(`Còn dấu xung đột của git: "${found}".`, `A git conflict marker is left: "${found}".`),
    fix: () => words('Chọn một trong hai bản, xóa các dòng <<<<<<<, =======, >>>>>>>.', 'Keep one side and delete the marker lines.'),
  },
  invalidJson: {
    message: ({ found }) => words(`Tệp JSON viết sai: ${found}.`, `The JSON does not parse: ${found}.`),
    fix: () => words('Xem lại dấu phẩy, ngoặc và nháy kép quanh chỗ này.', 'Look at commas, brackets and double quotes around this place.'),
  },
  duplicateKey: {
    message: ({ found }) => words(`Mục "${found}" được ghi hai lần.`, `The key "${found}" stands twice.`),
    fix: () => words('Giữ một lần, xóa lần kia.', 'Keep one, delete the other.'),
  },
  tooDeep: {
    message: () => words('Tệp lồng quá nhiều tầng.', 'The file nests too deeply.'),
    fix: () => words('Viết lại theo mẫu trong content/README.md.', 'Write it as content/README.md shows.'),
  },
  // ── Shape of one file ─────────────────────────────────────────────────────
  required: {
    message: ({ title }) => words(`Thiếu "${title}".`, `"${title}" is missing.`),
    fix: fillIn,
  },
  unknownKey: {
    message: ({ found }) => words(`Không có mục nào tên "${found}".`, `There is no field "${found}".`),
    fix: ({ wanted }) =>
      wanted
        ? words(`Có phải là "${wanted}"? Sửa tên, hoặc xóa.`, `Did you mean "${wanted}"? Correct or remove it.`)
        : words('Xóa mục này.', 'Remove it.'),
  },
  wrongType: {
    message: ({ title, found, wanted }) => words(`"${title}" phải là ${wanted}, đang là ${found}.`, `"${title}" must be ${wanted}, it is ${found}.`),
    fix: ({ hint, title }) => words(hint || `Viết lại "${title}".`, `Rewrite "${title}".`),
  },
  wrongChoice: {
    message: ({ title, found }) => words(`"${title}" ghi "${found}", không có trong các lựa chọn.`, `"${title}" says "${found}", which is not a choice.`),
    fix: ({ wanted }) => words(`Chọn một trong: ${wanted}.`, `Choose one of: ${wanted}.`),
  },
  tooLong: {
    message: ({ title, wanted }) => words(`"${title}" quá dài hoặc quá lớn (tối đa ${wanted}).`, `"${title}" is too long or too large (at most ${wanted}).`),
    fix: ({ wanted }) => words(`Rút xuống còn ${wanted}.`, `Bring it down to ${wanted}.`),
  },
  tooSmall: {
    message: ({ title, wanted }) => words(`"${title}" quá ngắn hoặc quá nhỏ (ít nhất ${wanted}).`, `"${title}" is too short or too small (at least ${wanted}).`),
    fix: ({ wanted }) => words(`Ghi từ ${wanted} trở lên.`, `Write ${wanted} or more.`),
  },
  empty: {
    message: ({ title }) => words(`"${title}" để trống.`, `"${title}" is empty.`),
    fix: () => words('Điền vào, hoặc xóa hẳn mục này.', 'Fill it in, or remove the field.'),
  },
  untrimmed: {
    message: ({ title }) => words(`"${title}" thừa khoảng trắng ở đầu hoặc cuối.`, `"${title}" has spaces at its ends.`),
    fix: () => words('Xóa khoảng trắng thừa.', 'Remove them.'),
  },
  notNfc: {
    message: ({ title }) => words(`"${title}" dùng chữ có dấu tách rời (Unicode tổ hợp).`, `"${title}" has letters and marks apart (not NFC).`),
    fix: ({ wanted }) => words(`Gõ lại bằng bộ gõ Unicode dựng sẵn: "${wanted}".`, `Type it again in composed Unicode: "${wanted}".`),
  },
  hiddenCharacter: {
    message: ({ title }) => words(`"${title}" có ký tự ẩn hoặc ký tự hỏng.`, `"${title}" has a hidden or broken character.`),
    fix: () => words('Xóa đoạn ấy và gõ lại bằng tay.', 'Delete that part and type it by hand.'),
  },
  markup: {
    message: ({ title }) => words(`"${title}" có dấu < hoặc >.`, `"${title}" has a < or a >.`),
    fix: () => words('Viết chữ thường, không dùng mã HTML.', 'Write plain text, no HTML.'),
  },
  id: {
    message: ({ title, found }) => words(`"${title}" ghi "${found}", không phải một mã.`, `"${title}" says "${found}", which is not an id.`),
    fix: ({ wanted }) => words(`Chữ thường không dấu, số, gạch nối. Ví dụ "${wanted}".`, `Lower-case ASCII letters, figures, hyphens. For example "${wanted}".`),
  },
  day: {
    message: ({ title, found }) => words(`"${title}" ghi "${found}", không phải một ngày có thật.`, `"${title}" says "${found}", which is no day.`),
    fix: ({ wanted }) => words(`Viết năm-tháng-ngày${wanted ? `: ${wanted}` : ', ví dụ 2024-08-06'}.`, `Write year-month-day${wanted ? `: ${wanted}` : ', for example 2024-08-06'}.`),
  },
  partialDate: {
    message: ({ title, found }) => words(`"${title}" ghi "${found}", không phải ngày, tháng hay năm.`, `"${title}" says "${found}", which is no day, month or year.`),
    fix: ({ wanted }) => words(`Viết ${wanted || '2024-08-06, 2024-08 hoặc 2024'}.`, `Write ${wanted || '2024-08-06, 2024-08 or 2024'}.`),
  },
  periodBackwards: {
    message: ({ title }) => words(`"${title}": ngày cuối đứng trước ngày đầu.`, `"${title}": the end comes before the start.`),
    fix: () => words('Đổi chỗ hai ngày.', 'Swap the two dates.'),
  },
  time: {
    message: ({ found }) => words(`"${found}" không phải giờ.`, `"${found}" is not a time.`),
    fix: () => words('Viết hai số giờ, hai số phút: 07:30.', 'Write two figures each: 07:30.'),
  },
  webUrl: {
    message: ({ found }) => words(`"${found}" không phải liên kết thường.`, `"${found}" is not a plain link.`),
    fix: () => words('Chép địa chỉ đầy đủ từ trình duyệt, bắt đầu bằng https://, không có tài khoản, cổng hay địa chỉ IP.', 'Copy the whole address from the browser: https://, no account, port or IP.'),
  },
  httpsUrl: {
    message: ({ found }) => words(`"${found}" không phải liên kết https thường.`, `"${found}" is not a plain https link.`),
    fix: () => words('Chép địa chỉ đầy đủ, bắt đầu bằng https://.', 'Copy the whole address, starting with https://.'),
  },
  email: {
    message: ({ found }) => words(`"${found}" không phải thư điện tử.`, `"${found}" is not an e-mail address.`),
    fix: () => words('Ví dụ ocop@example.vn.', 'For example ocop@example.vn.'),
  },
  phone: {
    message: ({ found }) => words(`"${found}" không phải số điện thoại.`, `"${found}" is not a phone number.`),
    fix: () => words('Ví dụ 0207 3851 234 hoặc +84 207 3851 234.', 'For example 0207 3851 234 or +84 207 3851 234.'),
  },
  gtin: {
    message: ({ found }) => words(`Mã vạch "${found}" sai số kiểm tra hoặc thiếu số.`, `The barcode "${found}" has a wrong check digit or length.`),
    fix: () => words('Chép lại đủ 8, 12, 13 hoặc 14 số dưới vạch.', 'Copy all 8, 12, 13 or 14 figures below the bars.'),
  },
  ocopCode: {
    message: ({ found }) => words(`"${found}" không phải mã số sản phẩm OCOP.`, `"${found}" is not an OCOP product code.`),
    fix: () => words('Mã tỉnh-mã xã-số thứ tự-năm, ví dụ 08-02287-1-2024 (Quyết định 26/2026/QĐ-TTg, phụ lục II).', 'Province-commune-number-year, for example 08-02287-1-2024 (Decision 26/2026/QĐ-TTg, annex II).'),
  },
  decisionNumber: {
    message: ({ found }) => words(`"${found}" không phải số quyết định.`, `"${found}" is not a decision number.`),
    fix: () => words('Ghi liền, không khoảng trắng: 321/QĐ-UBND.', 'Write it without spaces: 321/QĐ-UBND.'),
  },
  unitCode: {
    message: ({ found }) => words(`"${found}" không phải mã đơn vị hành chính.`, `"${found}" is not a unit code.`),
    fix: () => words('Mã có 2 đến 5 số, theo Quyết định 19/2025/QĐ-TTg.', 'Two to five figures, by Decision 19/2025/QĐ-TTg.'),
  },
  communeCode: {
    message: ({ found }) => words(`"${found}" không phải mã xã.`, `"${found}" is not a commune code.`),
    fix: () => words('Mã xã có 5 số, theo Quyết định 19/2025/QĐ-TTg.', 'Five figures, by Decision 19/2025/QĐ-TTg.'),
  },
  language: {
    message: ({ found }) => words(`"${found}" không phải mã tiếng.`, `"${found}" is not a language code.`),
    fix: () => words('Hai chữ: vi, en, fr…', 'Two letters: vi, en, fr…'),
  },
  sourceId: {
    message: ({ found }) => words(`"${found}" không phải mã nguồn.`, `"${found}" is not a source id.`),
    fix: () => words('Đặt s1, s2, s3…', 'Name them s1, s2, s3…'),
  },
  noSource: {
    message: ({ title }) => words(`"${title}" chưa có nguồn nào.`, `"${title}" has no source.`),
    fix: () => words('Thêm ít nhất một nguồn: nơi công bố, câu trích, mức bằng chứng.', 'Add at least one: publisher, quotation, level of evidence.'),
  },
  externalNeedsUrl: {
    message: () => words('Bài của báo mà chưa có liên kết bài gốc.', 'An external article has no link.'),
    fix: () => words('Thêm "sourceUrl".', 'Add "sourceUrl".'),
  },
  // ── Photographs ───────────────────────────────────────────────────────────
  alt: {
    message: ({ found }) => words(`Lời tả ảnh "${found}" không tả gì.`, `The alt text "${found}" describes nothing.`),
    fix: () => words('Tả điều thấy trong ảnh, 5 đến 150 chữ cái: "Hai tay gói lá chuối quanh bánh gai".', 'Say what one sees, 5 to 150 letters.'),
  },
  photoFile: {
    message: ({ found }) => words(`"${found}" không phải tên tệp ảnh.`, `"${found}" is not the name of a photograph.`),
    fix: () => words('Chữ thường không dấu, đuôi .jpg, .png, .webp hoặc .avif, không có thư mục.', 'Lower-case ASCII, ending in .jpg, .png, .webp or .avif, no folder.'),
  },
  photoMissing: {
    message: ({ found }) => words(`Không thấy ảnh "${found}".`, `There is no photograph "${found}".`),
    fix: ({ wanted }) => words(`Chép ảnh vào "${wanted}", hoặc sửa tên.`, `Put it at "${wanted}", or correct the name.`),
  },
  photoUnused: {
    level: 'warning',
    message: ({ found }) => words(`Ảnh "${found}" không mục nào dùng.`, `No entry uses the photograph "${found}".`),
    fix: () => words('Nhắc tới ảnh trong "photos", hoặc xóa tệp.', 'Name it in "photos", or remove the file.'),
  },
  photoFormat: {
    message: ({ found, wanted }) => words(`Ảnh mang đuôi ${wanted} mà bên trong là ${found}.`, `The photograph ends in ${wanted} but is ${found} inside.`),
    fix: () => words('Mở ảnh, chọn "Lưu thành" JPEG, PNG, WebP hoặc AVIF.', 'Open it and save it as JPEG, PNG, WebP or AVIF.'),
  },
  photoBroken: {
    message: () => words('Ảnh hỏng, không đọc được đến hết.', 'The photograph is broken and does not decode.'),
    fix: () => words('Chép lại từ máy chụp.', 'Copy it again from the camera.'),
  },
  photoTooLarge: {
    message: ({ found, wanted }) => words(`Ảnh lớn ${found}, quá mức ${wanted}.`, `The photograph measures ${found}, more than ${wanted}.`),
    fix: () => words('Thu nhỏ còn cạnh dài 1600 điểm.', 'Shrink it to 1600 px on the long side.'),
  },
  // ── People (Law 91/2025/QH15, Decree 356/2025/NĐ-CP) ─────────────────────────────
  portraitConsent: {
    message: () => words('Ảnh có mặt người mà chưa có giấy đồng ý cho đăng hình.', 'A photograph shows a person without consent to a portrait.'),
    fix: () => words('Thêm "consent" có "portrait", hoặc dùng ảnh khác (Luật 91/2025/QH15).', 'Add "consent" with "portrait", or use another picture (Law 91/2025/QH15).'),
  },
  exemplarConsent: {
    message: () => words('Bài gương điển hình mà chưa có giấy đồng ý của người được kể.', 'A story about a person has no consent.'),
    fix: () => words('Thêm "consent" có "story" (Luật 91/2025/QH15).', 'Add "consent" with "story" (Law 91/2025/QH15).'),
  },
  contactConsent: {
    message: ({ title, found }) => words(`"${title}" là liên hệ của một người hoặc một hộ mà chưa có giấy đồng ý (${found}).`, `"${title}" is a person's contact without consent (${found}).`),
    fix: () => words('Thêm "consent" với đúng mục ấy, hoặc xóa liên hệ (Luật 91/2025/QH15).', 'Add "consent" for it, or remove it (Law 91/2025/QH15).'),
  },
  positionConsent: {
    message: () => words('Tọa độ đúng nhà của một hộ mà chưa có giấy đồng ý.', 'The exact position of a household without consent.'),
    fix: () => words('Dùng tâm xã với "precision": "commune", hoặc thêm "consent" có "position".', 'Use the centre of the commune, or add "consent" with "position".'),
  },
  consentExpired: {
    message: ({ found }) => words(`Giấy đồng ý đã hết hạn ngày ${found}.`, `The consent ended on ${found}.`),
    fix: () => words('Hỏi lại người ấy, hoặc xóa thông tin.', 'Ask again, or remove the data.'),
  },
  personalData: {
    message: ({ title, found }) => words(`"${title}" có con số giống số điện thoại hoặc số định danh: "${found}".`, `"${title}" has what looks like a phone or identity number: "${found}".`),
    fix: () => words('Chuyển điện thoại vào "contacts" kèm giấy đồng ý; xóa số định danh.', 'Move a phone to "contacts" with consent; delete an identity number.'),
  },
  // ── Files together ────────────────────────────────────────────────────────
  unknownReference: {
    message: ({ title, found }) => words(`"${title}" ghi "${found}", không có mục nào như thế.`, `"${title}" names "${found}", which does not exist.`),
    fix: ({ wanted, hint }) =>
      wanted ? words(`Có phải "${wanted}"? Nếu không, tạo ${hint}.`, `Did you mean "${wanted}"? If not, create ${hint}.`) : words(`Tạo ${hint}, hoặc xóa mục này.`, `Create ${hint}, or remove it.`),
  },
  unknownSource: {
    message: ({ found }) => words(`Nhắc tới nguồn "${found}" mà tệp này không có.`, `It cites the source "${found}", which this file does not have.`),
    fix: ({ wanted }) => words(`Dùng một trong: ${wanted}; hoặc thêm nguồn.`, `Use one of: ${wanted}; or add the source.`),
  },
  duplicateSource: {
    message: ({ found }) => words(`Hai nguồn cùng mã "${found}".`, `Two sources share the id "${found}".`),
    fix: () => words('Đánh số lại s1, s2, s3…', 'Number them anew.'),
  },
  duplicateGtin: {
    message: ({ found, wanted }) => words(`Mã vạch ${found} đã dùng ở ${wanted}.`, `The barcode ${found} is used in ${wanted}.`),
    fix: () => words('Mỗi sản phẩm một mã. Xem lại nhãn.', 'One code a product. Look at the label.'),
  },
  duplicateOcopCode: {
    message: ({ found, wanted }) => words(`Mã số OCOP ${found} đã dùng ở ${wanted}.`, `The OCOP code ${found} is used in ${wanted}.`),
    fix: () => words('Mỗi sản phẩm một mã số.', 'One code a product.'),
  },
  duplicateName: {
    message: ({ found, wanted }) => words(`"${found}" trùng tên và nơi làm với ${wanted}.`, `"${found}" has the name and the maker of ${wanted}.`),
    fix: () => words('Gộp hai tệp, hoặc đặt tên cho khác.', 'Merge the files, or tell the names apart.'),
  },
  duplicateTarget: {
    message: ({ found }) => words(`Hai mục tiêu cùng mã "${found}".`, `Two targets share the id "${found}".`),
    fix: () => words('Đổi mã một mục tiêu.', 'Rename one.'),
  },
  storyBodyMissing: {
    message: ({ found }) => words(`Câu chuyện chưa có bài viết "${found}".`, `The story has no text "${found}".`),
    fix: () => words('Viết bài vào tệp ấy, bằng Markdown.', 'Write it there, in Markdown.'),
  },
  storyOrphan: {
    message: ({ found }) => words(`Bài "${found}" không có tệp thông tin đi cùng.`, `The text "${found}" has no data file.`),
    fix: ({ wanted }) => words(`Tạo "${wanted}", hoặc xóa bài.`, `Create "${wanted}", or remove the text.`),
  },
  siteMissing: {
    message: () => words('Không có tệp site.json.', 'There is no site.json.'),
    fix: () => words('Tạo content/site.json theo mẫu trong content/README.md.', 'Create content/site.json as content/README.md shows.'),
  },
  // ── Markdown ──────────────────────────────────────────────────────────────
  markdownHtml: {
    message: ({ found }) => words(`Bài có mã HTML: "${found}".`, `The text has HTML: "${found}".`),
    fix: () => words('Xóa, chỉ viết Markdown: chữ, tiêu đề ##, danh sách, liên kết.', 'Remove it and write Markdown only.'),
  },
  markdownLink: {
    message: ({ found }) => words(`Liên kết "${found}" không được phép.`, `The link "${found}" is not allowed.`),
    fix: () => words('Dùng liên kết https:// đầy đủ.', 'Use a full https:// link.'),
  },
  markdownImage: {
    message: ({ found }) => words(`Ảnh "${found}" đặt trong bài viết.`, `The picture "${found}" stands in the text.`),
    fix: () => words('Ghi ảnh vào "photos" của câu chuyện, kèm lời tả và người chụp.', 'List it in the "photos" of the story, with alt text and credit.'),
  },
  markdownBlock: {
    message: ({ found }) => words(`Bài dùng khối "${found}" mà trang không hiểu.`, `The text uses "${found}", which this site does not know.`),
    fix: () => words('Chỉ dùng tiêu đề từ ##, đoạn văn, danh sách, trích dẫn, bảng, liên kết.', 'Use headings from ##, paragraphs, lists, quotations, tables, links.'),
  },
  // ── OCOP rules ────────────────────────────────────────────────────────────
  starWithoutEvidence: {
    message: () => words('Ghi quyết định công nhận mà không có nguồn mức A hoặc B1.', 'A certificate has no source of level A or B1.'),
    fix: () => words('Thêm nguồn là quyết định đã ký (A) hoặc trang nhà nước, báo (B1). Nếu chỉ có kế hoạch hoặc trang bán hàng, chuyển sang "statements".', 'Add a signed decision (A) or a state page (B1). If only a plan or a shop says so, move it to "statements".'),
  },
  expiryBeforeIssue: {
    message: ({ found }) => words(`Ngày hết hạn ${found} không sau ngày ký.`, `It expires on ${found}, not after its day of issue.`),
    fix: ({ wanted }) => words(`36 tháng từ ngày ký là ${wanted} (Quyết định 26/2026/QĐ-TTg, điều 4.3).`, `36 months from issue is ${wanted} (Decision 26/2026/QĐ-TTg art. 4.3).`),
  },
  expiryNotComputed: {
    level: 'warning',
    message: ({ found, wanted }) => words(`Ngày hết hạn in là ${found}, khác 36 tháng (${wanted}).`, `The printed end ${found} differs from 36 months (${wanted}).`),
    fix: () => words('Xem lại giấy. Nếu giấy in đúng thế thì để nguyên.', 'Look at the paper. If it says so, leave it.'),
  },
  recallBeforeIssue: {
    message: ({ found }) => words(`Thu hồi ngày ${found}, trước ngày ký.`, `Recalled on ${found}, before its issue.`),
    fix: () => words('Xem lại hai ngày.', 'Check both days.'),
  },
  extensionTooLong: {
    message: ({ found, wanted }) => words(`Kéo dài đến ${found}, quá 180 ngày sau khi hết hạn (${wanted}).`, `Extended to ${found}, more than 180 days past the end (${wanted}).`),
    fix: () => words('Xem lại văn bản kéo dài (Quyết định 26/2026/QĐ-TTg, điều 12.3).', 'Check the document (Decision 26/2026/QĐ-TTg art. 12.3).'),
  },
  twoInForce: {
    message: ({ found, wanted }) => words(`Quyết định ${found} và ${wanted} cùng còn hiệu lực.`, `Decisions ${found} and ${wanted} are both in force.`),
    fix: () => words('Ghi "supersedes" ở quyết định sau, hoặc xem lại ngày.', 'Write "supersedes" on the later one, or check the days.'),
  },
  supersedesUnknown: {
    message: ({ found }) => words(`Thay quyết định "${found}" mà sản phẩm này không có quyết định ấy.`, `It replaces "${found}", which this product does not have.`),
    fix: () => words('Thêm quyết định cũ, hoặc xóa "supersedes".', 'Add the old one, or remove "supersedes".'),
  },
  scoreOutsideBand: {
    message: ({ found, wanted }) => words(`Điểm ${found} không thuộc hạng này (${wanted}).`, `A score of ${found} is not of this rank (${wanted}).`),
    fix: () => words('Xem lại điểm hoặc hạng (Quyết định 26/2026/QĐ-TTg, điều 3.3).', 'Check score or rank (Decision 26/2026/QĐ-TTg art. 3.3).'),
  },
  authorityMismatch: {
    level: 'warning',
    message: ({ found, wanted }) => words(`Cấp công nhận ghi "${found}", mà ngày ấy hạng này do cấp "${wanted}" công nhận.`, `The level says "${found}", but on that day it was for the "${wanted}".`),
    fix: () => words('Xem lại cơ quan ký và ngày ký.', 'Check who signed, and when.'),
  },
  criteriaSetMismatch: {
    level: 'warning',
    message: ({ found }) => words(`Bộ tiêu chí ${found} chưa có hoặc đã hết hiệu lực vào ngày ký.`, `The criteria set ${found} was not in force on the day of issue.`),
    fix: ({ wanted }) => words(`Ngày ấy dùng ${wanted}.`, `On that day: ${wanted}.`),
  },
  // ── Facts that grow old, words that promise too much ──────────────────────────
  claim: {
    level: 'warning',
    message: ({ title, found }) => words(`"${title}" có lời hứa mà luật quảng cáo cấm: "${found}".`, `"${title}" makes a claim that advertising law forbids: "${found}".`),
    fix: () => words('Nói điều làm được, kiểm được; bỏ chữ ấy.', 'Say what can be checked; drop the word.'),
  },
  staleFact: {
    level: 'warning',
    message: ({ title, found }) => words(`"${title}" là của ${found}, đã hơn một năm.`, `"${title}" is of ${found}, more than a year old.`),
    fix: () => words('Hỏi lại giá; giá cũ không hiện như giá bây giờ.', 'Ask again; an old price is not shown as today\'s.'),
  },
  stopWithoutPosition: {
    level: 'warning',
    message: ({ found }) => words(`Điểm dừng "${found}" chưa có tọa độ.`, `The stop "${found}" has no position.`),
    fix: () => words('Thêm tọa độ cho nơi ấy; ít nhất là tâm xã.', 'Add one; at least the centre of the commune.'),
  },
  etiquetteMissing: {
    level: 'warning',
    message: () => words('Nơi thờ tự mà chưa có lời nhắc phép lịch sự.', 'A place of worship has no word on etiquette.'),
    fix: () => words('Thêm "etiquette": ăn mặc, giữ yên lặng, chụp ảnh.', 'Add "etiquette": dress, quiet, photographs.'),
  },
  noticeMissing: {
    level: 'warning',
    message: () => words('Rượu mà chưa ghi độ cồn.', 'An alcoholic drink has no strength.'),
    fix: () => words('Chép "alcoholByVolume" từ nhãn.', 'Copy "alcoholByVolume" from the label.'),
  },
} as const satisfies Record<string, Sentence>;

export type ProblemCode = keyof typeof sentences;

/** A problem of one kind in one place, with its sentences filled in. */
export function makeProblem(
  code: ProblemCode,
  file: string,
  field: string,
  detail: ProblemDetail = {},
): Problem {
  const sentence: Sentence = sentences[code];
  const whole = { title: field || file, hint: '', found: '', wanted: '', ...definedOnly(detail) };
  return {
    level: sentence.level ?? 'error',
    code,
    file,
    field,
    message: sentence.message(whole),
    fix: sentence.fix(whole),
  };
}

const definedOnly = (detail: ProblemDetail): ProblemDetail =>
  Object.fromEntries(Object.entries(detail).filter(([, value]) => value !== undefined));

/** True when any of the problems must stop a build. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ level }) => level === 'error');

import { notOne, type Sentences, words } from './sentence.ts';

/** Entries that name each other, or that are there twice. */
export const entrySentences = {
  unknownReference: {
    message: ({ title, found, hint }) =>
      words(
        `"${title}" ghi "${found}", không có trong ${hint}.`,
        `"${title}" names "${found}", which is not in ${hint}.`,
      ),
    fix: ({ wanted, hint, found }) =>
      wanted
        ? words(
            `Có phải "${wanted}"? Nếu không, tạo ${hint}/${found}.json.`,
            `Did you mean "${wanted}"? If not, create ${hint}/${found}.json.`,
          )
        : words(
            `Tạo ${hint}/${found}.json, hoặc sửa mã, hoặc xóa mục này.`,
            `Create ${hint}/${found}.json, correct the id, or remove it.`,
          ),
  },
  notFormerDistrict: notOne(
    'một huyện cũ',
    'a former district',
    words(
      'Ghi mã của huyện cũ (mục có "level": "formerDistrict"), hoặc xóa mục này.',
      'Write the id of a former district (its "level" is "formerDistrict"), or remove the field.',
    ),
  ),
  oldAddress: {
    level: 'warning',
    message: ({ found }) =>
      words(
        `Địa chỉ có tên đơn vị nay không còn: ${found}.`,
        `The address names what is no more: ${found}.`,
      ),
    fix: () =>
      words(
        'Giữ nguyên lời nguồn; ghi thêm "asStatedOn" (ngày của nguồn), hoặc "oldCommune", "oldDistrict", "oldProvince", và "communeNow" khi biết.',
        'Leave the words of the source; add "asStatedOn" (the day of the source), or "oldCommune", "oldDistrict", "oldProvince", and "communeNow" when it is known.',
      ),
  },
  communeNowElsewhere: {
    level: 'warning',
    message: ({ found, wanted }) =>
      words(
        `Xã bây giờ ghi ${found}; theo bảng đơn vị cũ và mới thì xã cũ ấy về ${wanted}.`,
        `The commune of today is given as ${found}; by the table of old and new units the old one went to ${wanted}.`,
      ),
    fix: () =>
      words(
        'Xem lại "communeNow", "oldCommune" và "oldDistrict".',
        'Look at "communeNow", "oldCommune" and "oldDistrict" again.',
      ),
  },
  unknownProvince: {
    level: 'warning',
    message: ({ found }) =>
      words(
        `Chưa có mục nào của tỉnh, thành phố "${found}".`,
        `There is no entry of a province or city called "${found}".`,
      ),
    fix: () =>
      words(
        'Ghi đúng tên gọn của tỉnh, thành phố như trong mục của nó, hoặc tạo mục ấy trong content/localities.',
        'Write the short name of the province as its own entry has it, or create that entry in content/localities.',
      ),
  },
  provinceAsLand: {
    message: ({ found }) =>
      words(
        `"${found}" là tỉnh, thành phố; trang đầu kể kỹ về xã, huyện cũ.`,
        `"${found}" is a province or city; the first page tells of communes and former districts.`,
      ),
    fix: () =>
      words(
        'Ghi mã của một xã hoặc huyện cũ. Tỉnh nào cũng đã có trên trang đầu.',
        'Write the id of a commune or former district. Every province is on the first page already.',
      ),
  },
  marketplaceHost: {
    message: ({ found, wanted }) =>
      words(
        `Liên kết dẫn tới "${found}", không phải sàn đã ghi ("${wanted}").`,
        `The link leads to "${found}", not to the marketplace that is named ("${wanted}").`,
      ),
    fix: ({ wanted }) =>
      words(
        `Sao chép liên kết gian hàng trên ${wanted}, hoặc sửa "marketplace" và "kind".`,
        `Copy the link of the shop on ${wanted}, or correct "marketplace" and "kind".`,
      ),
  },
  sourceId: notOne('mã nguồn', 'a source id', words('Đặt s1, s2, s3…', 'Name them s1, s2, s3…')),
  noSource: {
    message: ({ title }) => words(`"${title}" chưa có nguồn nào.`, `"${title}" has no source.`),
    fix: () =>
      words(
        'Thêm ít nhất một nguồn: nơi công bố, câu trích, mức xác thực.',
        'Add at least one: publisher, quotation, level of evidence.',
      ),
  },
  machineTranslatedLevel: {
    message: ({ found }) =>
      words(`Bản dịch máy mà ghi mức ${found}.`, `A machine translation has the level ${found}.`),
    fix: () =>
      words(
        'Ghi mức C, hoặc tìm bản gốc tiếng Việt rồi trích từ đó.',
        'Write level C, or find the Vietnamese original and quote that.',
      ),
  },
  machineTranslatedPage: {
    message: ({ found }) =>
      words(
        `Trang ${found} là bản dịch máy mà nguồn chưa ghi "machineTranslated".`,
        `The page ${found} is a machine translation, and the source does not say "machineTranslated".`,
      ),
    fix: () =>
      words(
        'Ghi "machineTranslated": true và mức C, hoặc tìm bản gốc tiếng Việt rồi trích từ đó.',
        'Write "machineTranslated": true and level C, or find the Vietnamese original and quote that.',
      ),
  },
  quoteCutInWord: {
    level: 'warning',
    message: ({ found }) =>
      words(
        `Câu trích bị cắt giữa từ: "…${found}".`,
        `The quotation is cut within a word: "…${found}".`,
      ),
    fix: () =>
      words(
        'Sao chép đủ câu, hoặc dừng ở hết một từ rồi ghi ở "note" rằng đoạn trích dừng giữa câu.',
        'Copy the whole sentence, or end it with a whole word and say in "note" that it stops within a sentence.',
      ),
  },
  transcriptionLevel: {
    message: () =>
      words(
        'Bản trích lại từ văn bản đã ký mà ghi mức A.',
        'A copy that somebody made of a signed text has the level A.',
      ),
    fix: () =>
      words(
        'Ghi mức B1. Mức A chỉ cho chính văn bản đã ký, hoặc bản cơ quan ban hành đăng.',
        'Write level B1. Level A is for the signed document itself, or what its issuer has published.',
      ),
  },
  unknownSource: {
    message: ({ found }) =>
      words(
        `Nhắc tới nguồn "${found}" mà tệp này không có.`,
        `It cites the source "${found}", which this file does not have.`,
      ),
    fix: ({ wanted }) =>
      words(
        `Dùng một trong: ${wanted}; hoặc thêm nguồn.`,
        `Use one of: ${wanted}; or add the source.`,
      ),
  },
  duplicateSource: {
    message: ({ found }) =>
      words(`Hai nguồn cùng mã "${found}".`, `Two sources share the id "${found}".`),
    fix: () => words('Đánh số lại s1, s2, s3…', 'Number them anew.'),
  },
  duplicateGtin: {
    message: ({ found, wanted }) =>
      words(`Mã vạch ${found} đã dùng ở ${wanted}.`, `The barcode ${found} is used in ${wanted}.`),
    fix: () =>
      words('Mỗi sản phẩm một mã. Xem lại nhãn.', 'One code a product. Look at the label.'),
  },
  duplicateOcopCode: {
    message: ({ found, wanted }) =>
      words(
        `Mã số OCOP ${found} đã dùng ở ${wanted}.`,
        `The OCOP code ${found} is used in ${wanted}.`,
      ),
    fix: () =>
      words('Mỗi sản phẩm một mã số. Xem lại hồ sơ.', 'One code a product. Look at the files.'),
  },
  duplicateName: {
    message: ({ found, wanted }) =>
      words(
        `"${found}" trùng tên và chủ thể với ${wanted}.`,
        `"${found}" has the name and the maker of ${wanted}.`,
      ),
    fix: () =>
      words('Gộp hai tệp, hoặc đặt tên cho khác.', 'Merge the files, or tell the names apart.'),
  },
  duplicateNumber: {
    message: ({ found, wanted }) =>
      words(`Số ${found} đã dùng ở ${wanted}.`, `The number ${found} is used in ${wanted}.`),
    fix: () =>
      words(
        'Xem lại số trong Quyết định 26/2026/QĐ-TTg: mỗi số một mục.',
        'Look the number up in Decision 26/2026/QĐ-TTg: one entry a number.',
      ),
  },
  duplicateTarget: {
    message: ({ found }) =>
      words(`Hai mục tiêu cùng mã "${found}".`, `Two targets share the id "${found}".`),
    fix: () => words('Đổi mã một mục tiêu.', 'Rename one.'),
  },
  duplicateMetric: {
    message: ({ found, wanted }) =>
      words(
        `Mục tiêu này đếm "${found}" lần thứ hai, như mục tiêu "${wanted}".`,
        `This target counts "${found}" a second time, as the target "${wanted}" does.`,
      ),
    fix: () =>
      words(
        'Gộp hai mục tiêu, hoặc sửa "metric" hay "dueBy".',
        'Merge the two, or correct "metric" or "dueBy".',
      ),
  },
} as const satisfies Sentences;

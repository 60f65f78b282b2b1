/** What the commands for spreadsheets say, in both languages. */
import type { Lang } from '../../../src/i18n/index.ts';
import { encodingNames, fromLegacy, type LegacyEncoding } from './encodings.ts';
import type { Account } from './ledger.ts';
import type { Refusal } from './refusal.ts';

/** What is found and what is wanted instead. */
interface Detail {
  found: string;
  wanted: string;
}
/** What is wrong, and what to write instead. */
type Sentence = (detail: Detail) => readonly [message: string, fix: string];

export type CellProblemCode =
  | 'notANumber'
  | 'notYesOrNo'
  | 'day'
  | 'partialDate'
  | 'notAChoice'
  | 'unknownName'
  | 'severalOfThatName'
  | 'yearDays'
  | 'saidTwice'
  | 'formulaError'
  | 'badId'
  | 'noName'
  | 'listShorter'
  | 'headingTwice'
  | 'sectorOnly'
  | 'unknownForm'
  | 'noPlan'
  | 'planNotThere'
  | 'notStars'
  | 'dateInText'
  | 'noYear'
  | 'formulaUnread'
  | 'lostCell'
  | 'cellTooMany'
  | 'afterEnd'
  | 'listDecision'
  | 'unknownPart'
  | 'noMaker'
  | 'unknownPlace'
  | 'listedTwice'
  | 'otherStars'
  | 'groupUnknown'
  | 'listDocument'
  | 'notInList'
  | 'listOfProposals'
  | 'personInList'
  | 'venueUnknown'
  | 'decisionIncomplete'
  | 'decisionMalformed'
  | 'decisionAmbiguous'
  | 'decisionContradiction';

const cellProblems: Readonly<Record<Lang, Readonly<Record<CellProblemCode, Sentence>>>> = {
  vi: {
    notANumber: ({ found }) => [
      `"${found}" không phải con số.`,
      'Chỉ ghi số: 180000, 180.000 hoặc 23,16.',
    ],
    notYesOrNo: ({ found }) => [`"${found}" không phải có hay không.`, 'Ghi "có" hoặc "không".'],
    day: ({ found }) => [
      `"${found}" không phải một ngày có thật.`,
      'Ghi ngày/tháng/năm, năm đủ bốn số: 6/8/2024.',
    ],
    partialDate: ({ found }) => [
      `"${found}" không phải ngày, tháng hay năm.`,
      'Ghi 6/8/2024, hoặc tháng 8/2024, hoặc 2024, năm đủ bốn số.',
    ],
    notAChoice: ({ found, wanted }) => [`"${found}" không có trong danh sách.`, `Ghi: ${wanted}.`],
    unknownName: ({ found, wanted }) => [
      `Không thấy mục nào tên "${found}".`,
      `${wanted === '' ? '' : `Có phải "${wanted}"? `}Ghi mã hoặc đúng tên của mục đã có, xem trang "Danh mục" của mẫu.`,
    ],
    severalOfThatName: ({ found, wanted }) => [
      `Có nhiều mục tên "${found}".`,
      `Ghi mã của đúng mục: ${wanted}.`,
    ],
    yearDays: ({ found }) => [`"${found}" không đọc được.`, 'Mỗi dòng một năm: 2027: 13/02/2027.'],
    saidTwice: ({ found, wanted }) => [
      `Mục này đã có giá trị khác ở ô ${wanted}.`,
      `Chỉ ghi ở một hàng; ô này ghi "${found}".`,
    ],
    formulaError: ({ found }) => [
      `Ô này là công thức bị lỗi ${found}.`,
      'Ghi thẳng giá trị vào ô.',
    ],
    badId: ({ found, wanted }) => [
      `"${found}" không phải mã.`,
      `Mã chỉ có chữ thường không dấu, số và gạch nối: ${wanted}.`,
    ],
    noName: () => [
      'Hàng này không có mã cũng không có tên.',
      'Ghi mã của mục đã có, hoặc tên của mục mới.',
    ],
    listShorter: ({ found, wanted }) => [
      `Bảng chỉ còn ${found} mục, tệp đang có ${wanted}.`,
      'Ghi đủ các dòng của danh sách này. Nếu đúng là muốn bớt thì chạy lại với --allow-fewer.',
    ],
    headingTwice: ({ found, wanted }) => [
      `Cột "${found}" có hai lần.`,
      `Bỏ một cột; cột kia ở ô ${wanted}.`,
    ],
    sectorOnly: ({ found }) => [
      `"${found}" là tên ngành; từ tên sản phẩm không đoán được bộ nào trong 26 bộ.`,
      'Thêm cột "Bộ sản phẩm" và ghi mã bộ, xem content/product-groups.',
    ],
    unknownForm: ({ found, wanted }) => [
      `"${found}" không phải loại hình đã biết.`,
      `Ghi: ${wanted}.`,
    ],
    noPlan: ({ wanted }) => [
      'Chưa biết bảng này thuộc kế hoạch nào.',
      `Để dòng "Kèm theo Kế hoạch số …" ở trên bảng, hoặc chạy lại với --plan: ${wanted}.`,
    ],
    planNotThere: ({ found, wanted }) => [
      `Danh mục chưa có Kế hoạch ${found} của ${wanted}.`,
      'Chạy lại với --new-plan để tạo kế hoạch ấy theo các dòng trên bảng; mục tiêu khác của kế hoạch thì ghi thêm sau.',
    ],
    notStars: ({ found }) => [
      `"${found}" không phải hạng sao.`,
      'Ghi 3 sao, 4 sao hoặc 5 sao; chưa có thì để trống.',
    ],
    dateInText: ({ found }) => [
      `Ô này không phải cột ngày mà bảng tính đã đổi thành một ngày (${found}).`,
      'Chọn ô, đổi định dạng sang Text (Văn bản) rồi gõ lại đúng chữ cần ghi, ví dụ 12-5.',
    ],
    noYear: ({ found }) => [
      `Ô này chỉ hiện ngày và tháng (${found}), không hiện năm.`,
      'Gõ lại đủ ngày/tháng/năm, ví dụ 6/8/2024.',
    ],
    formulaUnread: () => [
      'Ô là công thức chưa tính, trong tệp không có giá trị.',
      'Mở tệp bằng Excel rồi lưu lại; hoặc sao chép, dán đè bằng giá trị (Paste Special, Values).',
    ],
    lostCell: () => [
      'Ô có nội dung mà không thuộc mục nào.',
      'Ghi mã hoặc tên của mục vào hàng ấy; ô thuộc một danh sách thì ghi thêm cột đầu của danh sách; ô thừa thì xóa.',
    ],
    cellTooMany: ({ found }) => [
      `Hàng này có nhiều ô hơn hàng tiêu đề; phần thừa là "${found}".`,
      'Nội dung có dấu phân cách (; hoặc ,) thì đặt cả ô trong dấu ngoặc kép "…".',
    ],
    afterEnd: ({ found }) => [
      `Hàng này đứng sau dòng ký tên ("${found}").`,
      'Chuyển hàng lên trên dòng ký tên, hoặc xóa dòng ký tên.',
    ],
    listDecision: ({ found, wanted }) => [
      `Chưa rõ danh sách này theo quyết định nào${wanted === '' ? '' : ` (số ${wanted})`}: thiếu ${found}.`,
      'Để dòng "(Kèm theo Quyết định số …/QĐ-UBND ngày … của UBND tỉnh …)" ở trên bảng, hoặc chạy lại với --decision "321/QĐ-UBND ngày 6/8/2024 của UBND tỉnh Tuyên Quang", ghi đúng như trên văn bản.',
    ],
    unknownPart: ({ found }) => [
      `Không rõ hàng "${found}" là tiêu đề nhóm gì.`,
      'Tiêu đề nhóm ghi hạng sao, tên xã, tên huyện hoặc "Nhóm …"; hàng sản phẩm ghi đủ chủ thể; hàng thừa thì xóa.',
    ],
    noMaker: ({ found }) => [
      `Sản phẩm "${found}" chưa có chủ thể.`,
      'Ghi chủ thể ở từng hàng, hoặc gộp ô (Merge) qua các hàng cùng chủ thể.',
    ],
    unknownPlace: ({ found }) => [
      `Danh mục chưa có địa phương "${found}", cũng chưa có tỉnh của địa phương ấy.`,
      'Thêm xã hoặc tỉnh ở trang "Địa phương", hoặc ghi đủ tên xã và tên tỉnh trong bảng.',
    ],
    listedTwice: ({ found }) => [
      `"${found}" có hai lần trong danh sách, cùng một chủ thể.`,
      'Bỏ một hàng, hoặc ghi tên đầy đủ để phân biệt hai sản phẩm.',
    ],
    otherStars: ({ found, wanted }) => [
      `Danh sách ghi ${found} sao, danh mục đang ghi ${wanted} sao theo cùng quyết định.`,
      'Xem văn bản rồi sửa bên sai.',
    ],
    groupUnknown: ({ found }) => [
      `Danh sách không ghi bộ sản phẩm, và từ tên không đoán được bộ nào: "${found}".`,
      'Thêm cột "Bộ sản phẩm" và ghi tên một trong 26 bộ ở các hàng ấy, xem trang "Bộ sản phẩm" của mẫu.',
    ],
    listOfProposals: ({ found }) => [
      `Trên bảng ghi "${found}": danh sách này chưa phải danh sách được công nhận, nên không có quyết định và hạng sao.`,
      'Nhập danh sách kèm theo quyết định công nhận; sản phẩm trong kế hoạch thì nhập phụ lục của kế hoạch.',
    ],
    notInList: ({ found }) => [
      found === ''
        ? 'Hàng này không ghi hạng sao.'
        : `"${found}" không phải hạng sao được công nhận.`,
      'Ghi 3 sao, 4 sao hoặc 5 sao; sản phẩm không được công nhận thì bỏ hàng ấy khỏi danh sách.',
    ],
    listDocument: () => [
      'Chưa rõ danh sách này kèm theo văn bản nào.',
      'Để dòng "(Kèm theo Công văn số … ngày … của …)" ở trên bảng, hoặc chạy lại với --document "Công văn số 12/UBND-KT ngày 5/8/2026 của UBND xã …", ghi đúng như trên văn bản.',
    ],
    personInList: ({ found }) => [
      `"${found}" là tên người, chưa đăng khi người ấy chưa đồng ý.`,
      'Bỏ hàng này khỏi bảng, hoặc ghi tên cơ sở, tên cửa hàng không có tên người.',
    ],
    venueUnknown: ({ found }) => [
      `Từ tên "${found}" không rõ điểm bán đặt ở đâu.`,
      'Thêm cột "Nơi đặt" và ghi: cửa hàng, chợ, siêu thị, trung tâm thương mại, nhà hàng, bưu điện, khu du lịch hoặc trạm dừng.',
    ],
    decisionIncomplete: () => [
      'Chưa rõ là quyết định nào: danh mục chưa có quyết định ấy, mà hàng này chưa ghi đủ số, ngày và cơ quan.',
      'Ghi đủ số, ngày ký và cơ quan công nhận, hoặc thêm quyết định ở trang "Quyết định" rồi ghi mã hoặc số của nó.',
    ],
    decisionAmbiguous: ({ found }) => [
      `Có nhiều quyết định hợp với số này: ${found}.`,
      'Ghi thêm ngày ký và cơ quan công nhận, hoặc ghi mã quyết định.',
    ],
    decisionMalformed: ({ found }) => [
      `"${found}" không phải số quyết định hay một ngày có thật.`,
      'Ghi số như 321/QĐ-UBND và ngày như 6/8/2024, đúng như trên văn bản.',
    ],
    decisionContradiction: ({ found, wanted }) => [
      `Hàng này ghi "${wanted}", mà quyết định đã có ghi khác: ${found}.`,
      'Xem văn bản rồi sửa bên sai: hàng này, hoặc tệp của quyết định trong content/decisions.',
    ],
  },
  en: {
    notANumber: ({ found }) => [
      `"${found}" is not a number.`,
      'Write figures only: 180000, 180.000 or 23,16.',
    ],
    notYesOrNo: ({ found }) => [
      `"${found}" is neither yes nor no.`,
      'Write "có" (yes) or "không" (no).',
    ],
    day: ({ found }) => [
      `"${found}" is not a day that exists.`,
      'Write day/month/year, the year in full: 6/8/2024.',
    ],
    partialDate: ({ found }) => [
      `"${found}" is not a day, a month or a year.`,
      'Write 6/8/2024, or tháng 8/2024, or 2024, the year in full.',
    ],
    notAChoice: ({ found, wanted }) => [`"${found}" is not in the list.`, `Write: ${wanted}.`],
    unknownName: ({ found, wanted }) => [
      `There is no entry called "${found}".`,
      `${wanted === '' ? '' : `Is it "${wanted}"? `}Write the id or the exact name of an entry, see the sheet "Danh mục" of the template.`,
    ],
    severalOfThatName: ({ found, wanted }) => [
      `Several entries are called "${found}".`,
      `Write the id: ${wanted}.`,
    ],
    yearDays: ({ found }) => [
      `"${found}" cannot be read.`,
      'A line for each year: 2027: 13/02/2027.',
    ],
    saidTwice: ({ found, wanted }) => [
      `This entry has another value in cell ${wanted}.`,
      `Write it in one row only; this cell says "${found}".`,
    ],
    formulaError: ({ found }) => [
      `This cell is a formula that failed: ${found}.`,
      'Write the value itself.',
    ],
    badId: ({ found, wanted }) => [
      `"${found}" is not an id.`,
      `Small letters without marks, figures and hyphens: ${wanted}.`,
    ],
    noName: () => [
      'This row has neither an id nor a name.',
      'Write the id of an entry, or the name of a new one.',
    ],
    listShorter: ({ found, wanted }) => [
      `The table has only ${found} items, the file has ${wanted}.`,
      'Give all rows of this list. If fewer are meant, run again with --allow-fewer.',
    ],
    headingTwice: ({ found, wanted }) => [
      `Column "${found}" is there twice.`,
      `Remove one; the other is in ${wanted}.`,
    ],
    sectorOnly: ({ found }) => [
      `"${found}" is a sector; the product's name does not tell which of the 26 groups is meant.`,
      'Add a column "Bộ sản phẩm" with the id of a group, see content/product-groups.',
    ],
    unknownForm: ({ found, wanted }) => [
      `"${found}" is not a known legal form.`,
      `Write: ${wanted}.`,
    ],
    noPlan: ({ wanted }) => [
      'Nothing says to which plan this table belongs.',
      `Keep the line "Kèm theo Kế hoạch số …" above the table, or run again with --plan: ${wanted}.`,
    ],
    planNotThere: ({ found, wanted }) => [
      `The catalogue does not have Plan ${found} of ${wanted}.`,
      'Run again with --new-plan to make it from the lines above the table; its other targets are added afterwards.',
    ],
    notStars: ({ found }) => [
      `"${found}" is not a star rank.`,
      'Write 3 sao, 4 sao or 5 sao; leave it blank where there is none.',
    ],
    dateInText: ({ found }) => [
      `This column holds no dates, but the spreadsheet made one of the cell (${found}).`,
      'Format the cell as Text, then type again what is meant, such as 12-5.',
    ],
    noYear: ({ found }) => [
      `The cell shows day and month (${found}) and no year.`,
      'Write day/month/year, such as 6/8/2024.',
    ],
    formulaUnread: () => [
      'A formula that has not been worked out: the file holds no value.',
      'Open the file in Excel and save it; or paste the values over the formulas (Paste Special, Values).',
    ],
    lostCell: () => [
      'A cell that belongs to no entry.',
      'Write the id or name of the entry in that row; for an item of a list, its first column too; delete a cell that is left over.',
    ],
    cellTooMany: ({ found }) => [
      `The row has more cells than there are headings; left over is "${found}".`,
      'A text with the parting sign (; or ,) in it stands in quotation marks "…".',
    ],
    afterEnd: ({ found }) => [
      `This row stands below the signatures ("${found}").`,
      'Move it above them, or delete the line of signatures.',
    ],
    listDecision: ({ found, wanted }) => [
      `It is not clear which decision this list belongs to${wanted === '' ? '' : ` (number ${wanted})`}; missing: ${found}.`,
      'Keep the line "(Kèm theo Quyết định số …/QĐ-UBND ngày … của UBND tỉnh …)" above the table, or run again with --decision "321/QĐ-UBND ngày 6/8/2024 của UBND tỉnh Tuyên Quang", as it is on the document.',
    ],
    unknownPart: ({ found }) => [
      `It is not clear what the row "${found}" is the heading of.`,
      'A heading names a star rating, a commune, a district or "Nhóm …"; the row of a product names its producer; delete a row that is left over.',
    ],
    noMaker: ({ found }) => [
      `The product "${found}" has no producer.`,
      'Write the producer in each row, or merge the cell over the rows of one producer.',
    ],
    unknownPlace: ({ found }) => [
      `The catalogue has no place "${found}", and not its province either.`,
      'Add the commune or the province in the sheet "Địa phương", or write commune and province in the table.',
    ],
    listedTwice: ({ found }) => [
      `"${found}" is in the list twice, with the same producer.`,
      'Remove one row, or write full names that tell the two apart.',
    ],
    otherStars: ({ found, wanted }) => [
      `The list says ${found} stars, the catalogue ${wanted} by the same decision.`,
      'Look at the document and correct the wrong one.',
    ],
    groupUnknown: ({ found }) => [
      `The list names no product set, and the name does not tell which: "${found}".`,
      'Add a column "Bộ sản phẩm" with the name of one of the 26 product sets in those rows, see the sheet "Bộ sản phẩm" of the template.',
    ],
    listOfProposals: ({ found }) => [
      `The lines above the table say "${found}": this list recognises nothing, so it gives no decision and no star rating.`,
      'Import the list that comes with the decision; products of a plan come with the annex of that plan.',
    ],
    notInList: ({ found }) => [
      found === ''
        ? 'This row has no star rating.'
        : `"${found}" is not a star rating that is recognised.`,
      'Write 3 sao, 4 sao or 5 sao; take the row of a product that is not recognised out of the list.',
    ],
    listDocument: () => [
      'It is not clear which document this list comes with.',
      'Keep the line "(Kèm theo Công văn số … ngày … của …)" above the table, or run again with --document "Công văn số 12/UBND-KT ngày 5/8/2026 của UBND xã …", as it is on the document.',
    ],
    personInList: ({ found }) => [
      `"${found}" is the name of a person, which is not published before they agree.`,
      'Remove the row, or write a name of the place that is no name of a person.',
    ],
    venueUnknown: ({ found }) => [
      `The name "${found}" does not tell what kind of place this is.`,
      'Add a column "Nơi đặt" with one of: cửa hàng, chợ, siêu thị, trung tâm thương mại, nhà hàng, bưu điện, khu du lịch, trạm dừng.',
    ],
    decisionIncomplete: () => [
      'It is not clear which decision this is: the catalogue has none like it, and the row lacks number, day or body.',
      'Write number, day and body, or add the decision in the sheet "Quyết định" and write its id or number.',
    ],
    decisionAmbiguous: ({ found }) => [
      `Several decisions fit this number: ${found}.`,
      'Write day and body, too, or the id of the decision.',
    ],
    decisionMalformed: ({ found }) => [
      `"${found}" is no number of a decision, or no day that exists.`,
      'Write the number like 321/QĐ-UBND and the day like 6/8/2024, as on the document.',
    ],
    decisionContradiction: ({ found, wanted }) => [
      `This row says "${wanted}", but the decision that is there says otherwise: ${found}.`,
      'Look at the document and correct the wrong one: this row, or the file in content/decisions.',
    ],
  },
};

/** What is wrong with a cell, and what to write instead. */
export const cellSentence = (
  code: CellProblemCode,
  { found, wanted = '' }: { found: string; wanted?: string | undefined },
  lang: Lang,
): readonly [message: string, fix: string] => cellProblems[lang][code]({ found, wanted });

const refusals: Readonly<Record<Lang, Readonly<Record<Refusal, Sentence>>>> = {
  vi: {
    tooLarge: ({ found, wanted }) => [
      `Tệp nặng ${found}.`,
      `Nhiều nhất ${wanted}: bỏ ảnh và trang tính không cần.`,
    ],
    oldExcel: () => [
      'Tệp này là định dạng cũ (.xls, .doc) hoặc có mật khẩu.',
      'Hãy mở ra, bỏ mật khẩu, rồi lưu lại thành .xlsx hoặc .docx.',
    ],
    notAZip: () => [
      'Bên trong không phải tệp Excel hay Word.',
      'Hãy mở ra và lưu lại thành .xlsx; tệp chữ thì đặt đuôi .csv.',
    ],
    broken: () => [
      'Tệp bị hỏng, không đọc được.',
      'Hãy mở ra bằng Excel hoặc Word và lưu lại thành tệp mới.',
    ],
    macros: () => [
      'Tệp có chương trình bên trong (macro).',
      'Hãy lưu lại thành .xlsx hoặc .docx, không có macro.',
    ],
    zipBomb: ({ found }) => [
      `Mở ra thì quá lớn (${found}).`,
      'Hãy sao chép riêng bảng cần nhập sang một tệp mới.',
    ],
    badPartName: ({ found }) => [
      `Bên trong có tên tệp lạ: "${found}".`,
      'Tệp này không do Excel hay Word làm ra; đừng dùng.',
    ],
    entities: () => [
      'Bên trong có đoạn mã lạ (DOCTYPE).',
      'Tệp này không do Excel hay Word làm ra; đừng dùng.',
    ],
    tooManyRows: ({ found }) => [
      `Bảng dài quá (${found}).`,
      'Nhiều nhất 20.000 hàng: xóa những hàng thừa ở cuối trang tính.',
    ],
    tooManyColumns: ({ found }) => [
      `Bảng rộng quá (${found}).`,
      'Nhiều nhất 400 cột: xóa những cột thừa ở bên phải.',
    ],
    unknownKind: ({ found }) => [
      `Không nhập được tệp "${found}".`,
      'Dùng tệp .xlsx, .csv hoặc .docx.',
    ],
    notUnicode: (detail) => notUnicode(detail, 'vi'),
    badQuotes: ({ found }) => [
      `Dấu ngoặc kép ở hàng ${found} không đóng đúng chỗ, nên không biết ô kết thúc ở đâu.`,
      'Trong ô có dấu " thì viết hai lần ("") và đặt cả ô trong dấu "…": """Đặc sản"" nổi tiếng". Hoặc lưu bằng Excel thành .xlsx.',
    ],
    noTable: () => [
      'Không thấy bảng nào có hàng tiêu đề quen thuộc.',
      'Dùng mẫu của "npm run template", hoặc giữ hàng tiêu đề (Tên sản phẩm, Tên cơ sở…).',
    ],
    noFile: ({ found }) => [`Không có tệp "${found}".`, 'Xem lại tên tệp.'],
  },
  en: {
    tooLarge: ({ found, wanted }) => [
      `The file has ${found}.`,
      `At most ${wanted}: remove pictures and sheets that are not needed.`,
    ],
    oldExcel: () => [
      'This is an old format (.xls, .doc), or has a password.',
      'Open it, take the password away, save it as .xlsx or .docx.',
    ],
    notAZip: () => [
      'This is not an Excel or Word file inside.',
      'Open it and save it as .xlsx; name a text file .csv.',
    ],
    broken: () => ['The file is damaged.', 'Open it in Excel or Word and save it as a new file.'],
    macros: () => [
      'The file holds programs (macros).',
      'Save it as .xlsx or .docx, without macros.',
    ],
    zipBomb: ({ found }) => [
      `It unpacks to too much (${found}).`,
      'Copy the table alone into a new file.',
    ],
    badPartName: ({ found }) => [
      `It holds a strange file name: "${found}".`,
      'Neither Excel nor Word made this file: do not use it.',
    ],
    entities: () => [
      'It holds a strange declaration (DOCTYPE).',
      'Neither Excel nor Word made this file: do not use it.',
    ],
    tooManyRows: ({ found }) => [
      `The table is too long (${found}).`,
      'At most 20,000 rows: delete what is left over at the end.',
    ],
    tooManyColumns: ({ found }) => [
      `The table is too wide (${found}).`,
      'At most 400 columns: delete what is left over at the right.',
    ],
    unknownKind: ({ found }) => [`"${found}" cannot be imported.`, 'Use .xlsx, .csv or .docx.'],
    notUnicode: (detail) => notUnicode(detail, 'en'),
    badQuotes: ({ found }) => [
      `The quotation marks in row ${found} do not close where a cell ends.`,
      'Write " twice ("") inside a cell, and the whole cell in "…": """Đặc sản"" nổi tiếng". Or save it as .xlsx in Excel.',
    ],
    noTable: () => [
      'No table has a row of headings that are known.',
      'Use the sheets of "npm run template", or keep the headings (Tên sản phẩm, Tên cơ sở…).',
    ],
    noFile: ({ found }) => [`There is no file "${found}".`, 'Look at its name again.'],
  },
};

function notUnicode({ found, wanted }: Detail, lang: Lang): readonly [string, string] {
  const name = encodingNames[wanted as LegacyEncoding] as string | undefined;
  if (name === undefined) {
    return lang === 'vi'
      ? [
          'Chữ trong tệp không phải Unicode, không rõ bảng mã nào.',
          'Hãy mở bằng Excel và lưu lại kiểu "CSV UTF-8" hoặc .xlsx.',
        ]
      : [
          'The letters are not Unicode; which encoding they are in is not clear.',
          'Open it in Excel and save it as "CSV UTF-8" or .xlsx.',
        ];
  }
  const meant = fromLegacy(found, wanted as LegacyEncoding);
  return lang === 'vi'
    ? [
        `Chữ trong tệp theo bảng mã cũ ${name}: "${found}" là "${meant}".`,
        `Hãy chuyển sang Unicode (Unikey: Ctrl+Shift+F6) rồi lưu lại, hoặc chạy lại với --from ${wanted}.`,
      ]
    : [
        `The letters are in the old encoding ${name}: "${found}" is "${meant}".`,
        `Convert it to Unicode and save it again, or run again with --from ${wanted}.`,
      ];
}

/** Why a file is not read, and what to do. */
export const refusalSentence = (
  refusal: Refusal,
  detail: Detail,
  lang: Lang,
): readonly [message: string, fix: string] => refusals[lang][refusal](detail);

interface ListDecision {
  number: string;
  day: string;
  body: string;
  products: number;
  isNew: boolean;
}
interface RowsNamed {
  rows: string;
  count: number;
}
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** What stands around the sentences. */
export const sheetWords = {
  vi: {
    fix: 'Sửa',
    sheet: (name: string) => `Trang tính "${name}"`,
    cell: (at: string, heading: string) => `${at} (${heading})`,
    unknownColumns: (headings: string) => `Cột không dùng, giữ ngoài danh mục: ${headings}.`,
    unknownTable: 'Không thấy hàng tiêu đề quen thuộc, bỏ qua.',
    account: ({ rows, cells, taken, refused }: Account, skipped: readonly string[]) => {
      const aside = skipped.length === 0 ? '' : ` (${skipped.join('; ')})`;
      const left = cells - taken - refused;
      return `Đã đọc ${rows} hàng, ${cells} ô có nội dung: nhận ${taken}, không nhận ${left}${aside}, phải sửa ${refused}.`;
    },
    skipped: {
      heading: 'tiêu đề cột',
      above: 'phía trên bảng',
      note: 'hàng trong ngoặc của mẫu',
      counting: 'số thứ tự',
      unknownColumn: 'cột không dùng',
      noHeading: 'cột không có tiêu đề',
      total: 'hàng tổng cộng',
      end: 'phần ký tên',
      partHeading: 'tiêu đề nhóm',
      hidden: 'đang ẩn',
      unknownTable: 'bảng không nhận ra',
      aside: 'trang hướng dẫn',
    },
    rowsLeftOut: (why: string, rows: string) => `Không nhập hàng ${rows}: ${why}.`,
    hiddenRows: (rows: string) =>
      `Không nhập hàng ${rows} vì đang ẩn. Muốn nhập thì bỏ ẩn (Unhide, bỏ lọc), lưu, rồi nhập lại.`,
    hiddenSheet:
      'Không nhập trang tính này vì đang ẩn. Muốn nhập thì bỏ ẩn (Unhide), lưu, rồi nhập lại.',
    hiddenColumns: (columns: string) => `Cột ${columns} đang ẩn mà vẫn được nhập.`,
    list: ({ number, day, body, products, isNew }: ListDecision) =>
      `Danh sách theo Quyết định ${number} ngày ${day} của ${body}${isNew ? ' (quyết định mới)' : ' (đã có trong danh mục)'}: ${products} sản phẩm.`,
    confirm: 'Ghi vào danh mục? Gõ "có" rồi Enter: ',
    unconfirmed: 'Chưa ghi gì. Xem lại danh sách trên; đúng rồi thì chạy lại, thêm --yes.',
    added: (count: number) => `Thêm ${count}:`,
    changed: (count: number) => `Đổi ${count}:`,
    leftAlone: (count: number) => `Giữ nguyên ${count}.`,
    nothing: 'trống',
    items: (count: number) => `${count} mục`,
    wrong: (causes: number, places: number) =>
      causes === places
        ? `${causes} chỗ phải sửa. Chưa ghi gì.`
        : `${causes} việc phải sửa, ở ${places} chỗ. Chưa ghi gì.`,
    cells: (count: number) => `${count} ô`,
    advice: 'Nên xem, không cản việc nhập:',
    noColumn: (headings: readonly string[], { rows, count }: RowsNamed, how: string) => [
      `Bảng thiếu cột ${quoted(headings)}: ${count} hàng cần có (hàng ${rows}).`,
      `Thêm cột có đúng tiêu đề ấy rồi điền${how === '' ? '' : ` (${how})`}.`,
    ],
    blank: (heading: string, { rows, count }: RowsNamed, how: string) => [
      `Cột "${heading}" để trống ở ${count} hàng (hàng ${rows}), mà bắt buộc phải có.`,
      `Điền cột ấy${how === '' ? '' : ` (${how})`}.`,
    ],
    elsewhere: 'Dữ liệu sau khi nhập chưa dùng được:',
    dryRun: 'Chạy thử: chưa ghi gì.',
    written: (count: number) => `Đã ghi ${count} tệp.`,
    noChange: 'Không có gì thay đổi.',
    guessed: 'đoán từ tên, chờ cán bộ xác nhận',
    exported: (file: string, count: number) => `Đã ghi ${count} mục vào ${file}.`,
    template: (file: string) => `Đã ghi mẫu vào ${file}.`,
  },
  en: {
    fix: 'Fix',
    sheet: (name: string) => `Sheet "${name}"`,
    cell: (at: string, heading: string) => `${at} (${heading})`,
    unknownColumns: (headings: string) =>
      `Columns not used, left out of the catalogue: ${headings}.`,
    unknownTable: 'No row of known headings, passed over.',
    account: ({ rows, cells, taken, refused }: Account, skipped: readonly string[]) => {
      const aside = skipped.length === 0 ? '' : ` (${skipped.join('; ')})`;
      const left = cells - taken - refused;
      return `Read ${rows} rows, ${cells} filled cells: taken ${taken}, left out ${left}${aside}, to mend ${refused}.`;
    },
    skipped: {
      heading: 'headings',
      above: 'above the table',
      note: 'rows in brackets of the template',
      counting: 'running numbers',
      unknownColumn: 'columns not used',
      noHeading: 'columns without a heading',
      total: 'row of sums',
      end: 'signatures',
      partHeading: 'headings of parts',
      hidden: 'hidden',
      unknownTable: 'table not recognised',
      aside: 'sheet of instructions',
    },
    rowsLeftOut: (why: string, rows: string) => `Row ${rows} left out: ${why}.`,
    hiddenRows: (rows: string) =>
      `Row ${rows} left out, being hidden. To take it in, unhide it (or take the filter away), save, and import again.`,
    hiddenSheet: 'Left out, being hidden. To take it in, unhide the sheet, save, and import again.',
    hiddenColumns: (columns: string) => `Column ${columns} is hidden and is taken in all the same.`,
    list: ({ number, day, body, products, isNew }: ListDecision) =>
      `List of Decision ${number} of ${day} by ${body}${isNew ? ' (new)' : ' (in the catalogue)'}: ${products} products.`,
    confirm: 'Write this into the catalogue? Type "yes" and Enter: ',
    unconfirmed: 'Nothing written. Look at the list above; if it is right, run again with --yes.',
    added: (count: number) => `Adds ${count}:`,
    changed: (count: number) => `Changes ${count}:`,
    leftAlone: (count: number) => `Leaves ${count} alone.`,
    nothing: 'nothing',
    items: (count: number) => `${count} items`,
    wrong: (causes: number, places: number) =>
      causes === places
        ? `${causes} things to mend. Nothing written.`
        : `${causes} things to mend, in ${places} places. Nothing written.`,
    cells: (count: number) => `${count} cells`,
    advice: 'Worth a look; nothing is held up by it:',
    noColumn: (headings: readonly string[], { rows, count }: RowsNamed, how: string) => [
      `The table has no column ${quoted(headings)}: ${count} rows need it (row ${rows}).`,
      `Add a column with just that heading and fill it in${how === '' ? '' : ` (${how})`}.`,
    ],
    blank: (heading: string, { rows, count }: RowsNamed, how: string) => [
      `Column "${heading}" is blank in ${count} rows (row ${rows}) and may not be.`,
      `Fill it in${how === '' ? '' : ` (${how})`}.`,
    ],
    elsewhere: 'The content could not be published after this:',
    dryRun: 'A trial: nothing written.',
    written: (count: number) => `${count} files written.`,
    noChange: 'Nothing changes.',
    guessed: 'guessed from the name, to be confirmed',
    exported: (file: string, count: number) => `${count} entries written to ${file}.`,
    template: (file: string) => `Template written to ${file}.`,
  },
} as const satisfies Record<Lang, object>;

import { EXTENSION_MAX_DAYS, VALID_MONTHS } from '../../domain/ocop-law.ts';
import { type Sentences, words } from './sentence.ts';

/** Certificates and the rules of the programme. */
export const certificateSentences = {
  starWithoutEvidence: {
    message: () =>
      words(
        'Ghi quyết định công nhận mà không có nguồn mức A hoặc B1.',
        'A certificate has no source of level A or B1.',
      ),
    fix: () =>
      words(
        'Thêm nguồn là quyết định đã ký (A) hoặc trang nhà nước, báo (B1). Nếu chỉ có kế hoạch hoặc trang bán hàng, chuyển sang "statements".',
        'Add a signed decision (A) or a state page (B1). If only a plan or a shop says so, move it to "statements".',
      ),
  },
  oldCertificates: {
    message: () =>
      words(
        'Quyết định còn ghi theo mẫu cũ: số, ngày và cơ quan nằm ngay trong tệp sản phẩm.',
        'The decisions are in the old form: number, day and body stand in the file of the product.',
      ),
    fix: () =>
      words(
        'Chạy "npm run migrate": lệnh cho xem trước, chuyển quyết định sang content/decisions và không bỏ mất điều gì.',
        'Run "npm run migrate": it shows first, makes files in content/decisions of them and loses nothing.',
      ),
  },
  decisionWithoutDay: {
    message: ({ found }) =>
      words(
        `Quyết định này chưa đủ số và ngày, mà giấy chứng nhận của sản phẩm đã dẫn tới: ${found}.`,
        `This decision lacks its number or its whole day, and certificates of products rest on it: ${found}.`,
      ),
    fix: () =>
      words(
        'Ghi "number" (ví dụ 321/QĐ-UBND) và "signedOn" (ví dụ 2024-08-06) vào tệp này; chưa tìm được thì chuyển hạng sao của các sản phẩm ấy từ "certificates" sang "statements".',
        'Write "number" (as 321/QĐ-UBND) and "signedOn" (as 2024-08-06) in this file; until they are found, move the ranks of those products from "certificates" to "statements".',
      ),
  },
  numberCompleted: {
    message: ({ found, wanted }) =>
      words(
        `Số quyết định ${wanted} do người nhập viết thêm cho đủ, mà giấy chứng nhận của sản phẩm đã dẫn tới: ${found}.`,
        `The number ${wanted} was completed by hand, and certificates of products rest on it: ${found}.`,
      ),
    fix: () =>
      words(
        'Có nguồn ghi đủ số thì xóa "numberIs"; chưa có thì chuyển hạng sao của các sản phẩm ấy từ "certificates" sang "statements".',
        'Once a source has the whole number, remove "numberIs"; until then move the ranks of those products from "certificates" to "statements".',
      ),
  },
  numberNotQuoted: {
    message: ({ found }) =>
      words(
        `Không nguồn mức A hoặc B1 nào của mục này nêu số quyết định ${found}.`,
        `No source of level A or B1 of this certificate holds the number ${found}.`,
      ),
    fix: ({ found }) =>
      words(
        `Thêm câu trích có số ${found} từ chính văn bản hoặc trang nêu tên sản phẩm; không có thì chuyển sang "statements".`,
        `Add a quotation with ${found} from the document or page that names the product; if there is none, move this to "statements".`,
      ),
  },
  decisionId: {
    level: 'warning',
    message: ({ found }) =>
      words(
        `Mã "${found}" không phải năm và số của quyết định.`,
        `The id "${found}" is not year and number of the decision.`,
      ),
    fix: ({ wanted }) =>
      words(
        `Đặt tên tệp là "${wanted}.json", hoặc sửa số, ngày ký.`,
        `Name the file "${wanted}.json", or correct number or day.`,
      ),
  },
  decisionAct: {
    message: ({ found, wanted }) =>
      words(
        `Quyết định "${found}" không phải loại "${wanted}".`,
        `The decision "${found}" is not one of the kind "${wanted}".`,
      ),
    fix: ({ found, wanted }) =>
      words(
        `Chọn đúng quyết định, hoặc ghi "act": "${wanted}" trong content/decisions/${found}.json.`,
        `Name the right decision, or write "act": "${wanted}" in content/decisions/${found}.json.`,
      ),
  },
  decisionTwice: {
    message: ({ found }) =>
      words(
        `Sản phẩm này ghi quyết định "${found}" hai lần.`,
        `This product names the decision "${found}" twice.`,
      ),
    fix: () => words('Xóa một mục.', 'Remove one of them.'),
  },
  duplicateDecision: {
    message: ({ found, wanted }) =>
      words(
        `Quyết định ${found} đã có ở "${wanted}": cùng số, năm và cơ quan.`,
        `The decision ${found} is there already, in "${wanted}": same number, year and body.`,
      ),
    fix: ({ wanted }) =>
      words(
        `Gộp vào "${wanted}", cho sản phẩm nhắc tới tệp ấy rồi xóa tệp này; nếu là quyết định khác thì sửa số hoặc ngày ký.`,
        `Put it into "${wanted}", let products name that file and delete this one; correct number or day if it is another decision.`,
      ),
  },
  dayAhead: {
    level: 'warning',
    message: ({ found }) =>
      words(`Ngày "${found}" còn ở phía trước.`, `The date "${found}" lies ahead.`),
    fix: () =>
      words(
        'Xem lại văn bản hoặc bài báo rồi sửa năm, tháng, ngày.',
        'Look at the document or the article again and correct year, month or day.',
      ),
  },
  moreThanNamed: {
    level: 'warning',
    message: ({ found, wanted }) =>
      words(
        `${found} sản phẩm nhắc tới quyết định này, mà "productCount" ghi nó nêu ${wanted}.`,
        `${found} products name this decision, of which "productCount" says that it names ${wanted}.`,
      ),
    fix: () =>
      words(
        'Xem lại danh sách: sửa "productCount", hoặc bỏ quyết định này khỏi sản phẩm không có trong đó.',
        'Look at its list: correct "productCount", or take the decision from the products that are not in it.',
      ),
  },
  starsNotQuoted: {
    message: ({ found }) =>
      words(
        `Ghi ${found} sao mà không câu trích nào có chữ nói số sao.`,
        `It says ${found} stars, and no quotation has the words for them.`,
      ),
    fix: () =>
      words(
        'Thêm câu trích có số sao; nếu chữ ấy ở tên bài, tiêu đề hay bảng thì ghi "starsStandIn": "title", "heading" hoặc "table".',
        'Add a quotation with the stars; if those words stand in the title, a heading or a table, write "starsStandIn": "title", "heading" or "table".',
      ),
  },
  starsNotRecorded: {
    level: 'warning',
    message: () =>
      words(
        'Chưa ghi lại chữ nói số sao nằm ở đâu trong nguồn.',
        'Where the source has the words for the stars was not recorded.',
      ),
    fix: () =>
      words(
        'Mở lại nguồn, ghi câu có số sao vào "sources", rồi xóa "starsStandIn".',
        'Open the source again, copy the words into "sources", then remove "starsStandIn".',
      ),
  },
  expiryBeforeIssue: {
    message: ({ found }) =>
      words(
        `Ngày hết hạn ${found} không sau ngày ký.`,
        `It expires on ${found}, not after its day of issue.`,
      ),
    fix: ({ wanted }) =>
      words(
        `${VALID_MONTHS} tháng từ ngày ký là ${wanted} (Quyết định 26/2026/QĐ-TTg, điều 4.3).`,
        `${VALID_MONTHS} months from issue is ${wanted} (Decision 26/2026/QĐ-TTg art. 4.3).`,
      ),
  },
  expiryNotComputed: {
    level: 'warning',
    message: ({ found, wanted }) =>
      words(
        `Ngày hết hạn in là ${found}, khác ${VALID_MONTHS} tháng (${wanted}).`,
        `The printed end ${found} differs from ${VALID_MONTHS} months (${wanted}).`,
      ),
    fix: () =>
      words(
        'Kiểm tra lại giấy chứng nhận. Nếu giấy chứng nhận in đúng thế thì để nguyên.',
        'Look at the paper. If it says so, leave it.',
      ),
  },
  recallBeforeIssue: {
    message: ({ found, wanted }) =>
      words(
        `Thu hồi ngày ${found}, trước ngày ký (${wanted}).`,
        `Recalled on ${found}, before its issue (${wanted}).`,
      ),
    fix: () =>
      words(
        'Xem lại hai quyết định rồi sửa ngày sai.',
        'Look at both decisions and correct the wrong day.',
      ),
  },
  extensionTooLong: {
    message: ({ found, wanted }) =>
      words(
        `Kéo dài đến ${found}, quá ${EXTENSION_MAX_DAYS} ngày sau khi hết hạn (${wanted}).`,
        `Extended to ${found}, more than ${EXTENSION_MAX_DAYS} days past the end (${wanted}).`,
      ),
    fix: () =>
      words(
        'Xem lại văn bản kéo dài (Quyết định 26/2026/QĐ-TTg, điều 12.3).',
        'Check the document (Decision 26/2026/QĐ-TTg art. 12.3).',
      ),
  },
  twoInForce: {
    message: ({ found, wanted }) =>
      words(
        `Quyết định ${found} và ${wanted} cùng còn hiệu lực.`,
        `Decisions ${found} and ${wanted} are both in force.`,
      ),
    fix: ({ found, wanted }) =>
      words(
        `Nếu ${found} thay ${wanted}, ghi "supersedes": "${wanted}" ở mục của ${found}; nếu không, xem lại ngày.`,
        `If ${found} replaces ${wanted}, write "supersedes": "${wanted}" on ${found}; if not, check the days.`,
      ),
  },
  supersedesUnknown: {
    level: 'warning',
    message: ({ found }) =>
      words(
        `Thay quyết định "${found}" mà sản phẩm này không có quyết định ấy.`,
        `It replaces "${found}", which this product does not have.`,
      ),
    fix: () =>
      words(
        'Thêm quyết định cũ vào "certificates" khi tìm thấy; nếu ghi nhầm thì sửa số.',
        'Add the old one to "certificates" once it is found; correct the number if it is a slip.',
      ),
  },
  supersedesLater: {
    message: ({ found, wanted }) =>
      words(
        found === wanted
          ? `Quyết định "${found}" không thay chính nó được.`
          : `Quyết định "${wanted}" ký trước "${found}" nên không thay được.`,
        found === wanted
          ? `The decision "${found}" cannot replace itself.`
          : `The decision "${wanted}" is older than "${found}", so it cannot replace it.`,
      ),
    fix: () =>
      words(
        'Chỉ ghi "supersedes" ở quyết định sau, với mã của quyết định trước; không rõ thì bỏ.',
        'Write "supersedes" on the later decision only, with the id of the earlier one; leave it out if unsure.',
      ),
  },
  scoreOutsideBand: {
    message: ({ found, wanted }) =>
      words(
        `Điểm ${found} không thuộc hạng này (${wanted}).`,
        `A score of ${found} is not of this rank (${wanted}).`,
      ),
    fix: () =>
      words(
        'Xem lại điểm hoặc hạng (Quyết định 26/2026/QĐ-TTg, điều 3.3). Từ 90 điểm mà bộ chưa công nhận thì thêm "potential5": true (điều 7.3e).',
        'Check score or rank (Decision 26/2026/QĐ-TTg art. 3.3). 90 or more, not yet recognised by the ministry: add "potential5": true (art. 7.3e).',
      ),
  },
  potential5Score: {
    message: ({ found }) =>
      words(
        `Ghi tiềm năng 5 sao mà điểm chỉ ${found}.`,
        `It says potential five stars with a score of ${found} only.`,
      ),
    fix: () =>
      words(
        'Tiềm năng 5 sao phải từ 90 điểm (Quyết định 26/2026/QĐ-TTg, điều 7.3e). Xem lại điểm, hoặc xóa "potential5".',
        'That takes 90 points (Decision 26/2026/QĐ-TTg art. 7.3e). Check the score, or remove "potential5".',
      ),
  },
  authorityMismatch: {
    level: 'warning',
    message: ({ found, wanted }) =>
      words(
        `Cấp công nhận ghi "${found}", mà ngày ấy hạng này do cấp "${wanted}" công nhận.`,
        `The level says "${found}", but on that day it was for the "${wanted}".`,
      ),
    fix: ({ wanted, hint }) =>
      words(
        `Xem lại cơ quan ký và ngày ký trong ${hint}. Nếu ngày đúng, ghi "level": "${wanted}" ở đó.`,
        `Check who signed, and when, in ${hint}. If the day is right, write "level": "${wanted}" there.`,
      ),
  },
  criteriaSetMismatch: {
    level: 'warning',
    message: ({ found }) =>
      words(
        `Bộ tiêu chí ${found} chưa có hoặc đã hết hiệu lực vào ngày ký.`,
        `The criteria set ${found} was not in force on the day of issue.`,
      ),
    fix: ({ wanted }) => words(`Ngày ấy dùng "${wanted}".`, `On that day: "${wanted}".`),
  },
} as const satisfies Sentences;

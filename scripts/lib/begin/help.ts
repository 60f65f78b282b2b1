import type { Lang } from '../../../src/i18n/index.ts';

/** What `--help` prints of the commands that ask. */
const help = {
  init: {
    vi: `npm run init

Hỏi tám câu rồi lập danh mục trống của xã mình trong content/. Cái đang có được dời sang
content-mau-<ngày>, không xóa. Không ngồi trước máy thì trả lời bằng cờ:

  --commune --province --body --contact --address --languages --tiles --git
  --force      cả khi content/ còn thay đổi chưa lưu vào git, hoặc đã lập rồi
  --lang en    hỏi bằng tiếng Anh`,
    en: `npm run init

Asks eight questions, then makes an empty catalogue of your own in content/. What was there is moved
to content-mau-<day>, never deleted. Where nobody sits, flags are the answers:

  --commune --province --body --contact --address --languages --tiles --git
  --force      although content/ has changes that are not committed, or init has run before
  --lang en    asks in English`,
  },
  new: {
    vi: `npm run new -- product|producer|decision|point-of-sale|destination|route|event|story|locality|plan…

Hỏi những điều một mục phải có, rồi ghi một tệp đã qua kiểm tra. Mỗi câu trả lời cũng là một cờ
(--name, --locality, --summary…); thiếu gì thì lệnh kể ra.

  --id htx-mau   mã, cũng là tên tệp; không ghi thì lấy từ tên
  --lang en      hỏi bằng tiếng Anh`,
    en: `npm run new -- product|producer|decision|point-of-sale|destination|route|event|story|locality|plan…

Asks for what an entry must have, and writes one file that passes the check. Every answer is also a
flag (--name, --locality, --summary…); whatever is missing is named.

  --id htx-mau   the id, also the name of the file; by itself the name without its marks
  --lang en      asks in English`,
  },
  photo: {
    vi: `npm run photo -- anh1.jpg anh2.jpg --for <mã mục>

Xóa thông tin máy ảnh và nơi chụp, thu nhỏ còn 1600 điểm, xếp vào content/photos/<mã>/ và khai vào mục.

  --alt "…"            trong ảnh có gì, mỗi ảnh một lần theo thứ tự
  --alt-en "…"         điều ấy bằng tiếng Anh, nếu có
  --credit --licence   người chụp, giấy phép, chung cho các ảnh
  --people có|không    có nhận ra ai không; có thì thêm
  --consent-on <ngày> --consent-ref "…"   ngày ký giấy đồng ý, giấy để ở đâu
  --lang en            hỏi bằng tiếng Anh`,
    en: `npm run photo -- anh1.jpg anh2.jpg --for <id>

Takes out what the camera has added, shrinks to 1,600 px, files under content/photos/<id>/ and adds
the photographs to the entry.

  --alt "…"            what is seen, once for each photograph in their order
  --alt-en "…"         the same in English
  --credit --licence   who has the rights, and under what licence, for all of them
  --people có|không    whether anybody can be recognised; then also
  --consent-on <day> --consent-ref "…"   the day of the consent, and where its paper is kept
  --lang en            asks in English`,
  },
} as const satisfies Record<string, Record<Lang, string>>;

/**
 * Prints how a command is called, when that is asked.
 *
 * @returns true when it was; the command has nothing else to do then
 */
export function printHelpIfAsked(command: keyof typeof help, given: readonly string[]): boolean {
  if (!given.includes('--help') && !given.includes('-h')) return false;
  console.log(help[command][given[given.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi']);
  return true;
}

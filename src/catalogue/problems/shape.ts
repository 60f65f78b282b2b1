import { type Sentences, type Words, words } from './sentence.ts';

/** What a value is, by the name that zod gives its type. */
const typeNames: Record<string, Words> = {
  string: words('chữ (trong nháy kép)', 'a text in double quotes'),
  number: words('số (không nháy)', 'a number without quotes'),
  int: words('số nguyên (không nháy)', 'a whole number without quotes'),
  boolean: words('true hoặc false', 'true or false'),
  array: words('danh sách [ ]', 'a list [ ]'),
  tuple: words('danh sách [ ]', 'a list [ ]'),
  object: words('nhóm { }', 'a group { }'),
  record: words('nhóm { }', 'a group { }'),
};
const typeName = (type: string): Words => typeNames[type] ?? words(type, type);

/** A hint in brackets, where the field has one. */
const aside = (hint: string): string => (hint ? ` (${hint.replace(/\.$/, '')})` : '');

/** `50` gives "từ 50", `>0` gives "trên 0". */
const atLeast = (wanted: string): Words =>
  wanted.startsWith('>')
    ? words(`trên ${wanted.slice(1)}`, `more than ${wanted.slice(1)}`)
    : words(`từ ${wanted}`, `${wanted} or more`);

/** Which fields a file has, and values of the wrong kind or size. */
export const shapeSentences = {
  required: {
    message: ({ title }) => words(`Thiếu "${title}".`, `"${title}" is missing.`),
    fix: ({ found, wanted, hint }) =>
      wanted
        ? words(`Thêm "${found}", một trong: ${wanted}.`, `Add "${found}", one of: ${wanted}.`)
        : words(`Thêm "${found}".${hint && ` ${hint}`}`, `Add "${found}".`),
  },
  unknownKey: {
    message: ({ found }) =>
      words(`Ở đây không có mục nào tên "${found}".`, `There is no field "${found}" here.`),
    fix: ({ wanted, hint }) => {
      if (wanted) {
        return words(
          `Có phải là "${wanted}"? Sửa tên, hoặc xóa.`,
          `Did you mean "${wanted}"? Correct or remove it.`,
        );
      }
      return words(
        `Xóa mục này.${hint && ` Ở đây có: ${hint}.`}`,
        `Remove it.${hint && ` Known here: ${hint}.`}`,
      );
    },
  },
  wrongType: {
    message: ({ title, found, wanted }) =>
      words(
        `"${title}" phải là ${typeName(wanted).vi}, đang là ${typeName(found).vi}.`,
        `"${title}" must be ${typeName(wanted).en}, it is ${typeName(found).en}.`,
      ),
    fix: ({ hint, title, found }) =>
      found === 'null'
        ? words(`Chưa biết thì xóa hẳn "${title}".`, `Leave "${title}" out while it is not known.`)
        : words(`Viết lại "${title}": ${hint}`, `Rewrite "${title}".`),
  },
  wrongChoice: {
    message: ({ title, found }) =>
      words(
        `"${title}" ghi "${found}", không có trong các lựa chọn.`,
        `"${title}" says "${found}", which is not a choice.`,
      ),
    fix: ({ wanted, hint }) =>
      words(`Chọn một trong: ${wanted}${aside(hint)}.`, `Choose one of: ${wanted}.`),
  },
  tooLong: {
    message: ({ title, found, wanted, measured }) =>
      ({
        text: words(
          `"${title}" dài ${found} ký tự, tối đa ${wanted}.`,
          `"${title}" has ${found} letters, at most ${wanted} are allowed.`,
        ),
        list: words(
          `"${title}" có ${found} mục, tối đa ${wanted}.`,
          `"${title}" has ${found} items, at most ${wanted} are allowed.`,
        ),
        number: words(
          `"${title}" ghi ${found}, lớn hơn ${wanted}.`,
          `"${title}" says ${found}, which is more than ${wanted}.`,
        ),
      })[measured],
    fix: ({ hint, wanted, measured }) =>
      ({
        text: words(`Viết gọn còn ${wanted} ký tự.`, `Bring it down to ${wanted} letters.`),
        list: words(`Giữ lại ${wanted} mục.`, `Keep ${wanted} of them.`),
        number: words(`Ghi nhiều nhất ${wanted}${aside(hint)}.`, `Write ${wanted} or less.`),
      })[measured],
  },
  tooSmall: {
    message: ({ title, found, wanted, measured }) =>
      ({
        text: words(
          `"${title}" dài ${found} ký tự, ít nhất ${wanted}.`,
          `"${title}" has ${found} letters, at least ${wanted} are needed.`,
        ),
        list: words(
          `"${title}" có ${found} mục, ít nhất ${wanted}.`,
          `"${title}" has ${found} items, at least ${wanted} are needed.`,
        ),
        number: words(
          `"${title}" ghi ${found}, phải ${atLeast(wanted).vi}.`,
          `"${title}" says ${found}, but must be ${atLeast(wanted).en}.`,
        ),
      })[measured],
    fix: ({ title, hint, wanted, measured }) =>
      ({
        text: words(`Viết từ ${wanted} ký tự${aside(hint)}.`, `Write ${wanted} letters or more.`),
        list: words(`Ghi đủ ${wanted} mục${aside(hint)}.`, `List ${wanted} or more.`),
        number: words(
          `Ghi "${title}" ${atLeast(wanted).vi}${aside(hint)}.`,
          `Write ${atLeast(wanted).en}.`,
        ),
      })[measured],
  },
} as const satisfies Sentences;

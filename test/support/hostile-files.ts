/** Spreadsheets and documents that somebody made to break whoever opens them. */
import { deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { cell, docxOf, xlsxOf } from './office-files.ts';

const MB = 1_000_000;
const head = `<row r="1">${cell('A1', 'Mã sản phẩm')}${cell('B1', 'Tên sản phẩm')}</row>`;
const rowsOf = (count: number) =>
  head +
  Array.from(
    { length: count },
    (_, at) =>
      `<row r="${at + 2}">${cell(`A${at + 2}`, `sp-${at}`)}${cell(`B${at + 2}`, 'Chè')}</row>`,
  ).join('');

/** A zip whose headers say that its large parts are small. */
function lying(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const sizeAt = new Map([
    [0x04034b50, 22],
    [0x02014b50, 24],
  ]);
  for (let at = 0; at + 30 <= zip.length; at++) {
    const offset = sizeAt.get(view.getUint32(at, true));
    if (offset !== undefined && view.getUint32(at + offset, true) > MB) {
      view.setUint32(at + offset, 1000, true);
    }
  }
  return zip;
}

const entityBomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY ${'abcdefghij'[at + 1]} "${`&${'abcdefghij'[at]};`.repeat(10)}">`,
).join('')}]>`;

/** Each by the name of its file, with a word of the sentence that refuses it. */
export const hostileFiles = (): Record<string, readonly [bytes: Uint8Array, sentence: string]> => {
  const spaces = (bytes: number) => new Uint8Array(bytes).fill(0x20);
  const sheet = 'xl/worksheets/sheet1.xml';
  return {
    'far-cell.xlsx': [
      xlsxOf(`${head}<row r="1048576">${cell('XFD1048576', 'x')}</row>`),
      'dài quá',
    ],
    'far-column.xlsx': [
      xlsxOf(`<row r="1">${cell('A1', 'Mã')}${cell('XFD1', 'x')}</row>`),
      'rộng quá',
    ],
    'nameless-cells.xlsx': [xlsxOf(head + '<row><c><v>1</v></c></row>'.repeat(50_000)), 'dài quá'],
    'wide-nameless.xlsx': [
      xlsxOf(`<row r="1">${'<c><v>1</v></c>'.repeat(30_000)}</row>`),
      'rộng quá',
    ],
    'late-cell.xlsx': [
      xlsxOf(`${head}<row r="2"><c t="n" r='XFD1048576'><v>1</v></c></row>`),
      'dài quá',
    ],
    // A search from each of these to the end of the sheet would take days.
    'torn-cells.xlsx': [xlsxOf(`${head}<row r="2">${'<c '.repeat(1_000_000)}`), 'hỏng'],
    'long.xlsx': [xlsxOf(rowsOf(200_000)), 'lớn'],
    'zip-bomb.xlsx': [xlsxOf(head, { [sheet]: spaces(50 * MB) }), 'quá lớn'],
    'lying.xlsx': [lying(xlsxOf(head, { [sheet]: spaces(30 * MB) })), 'hỏng'],
    'many-parts.xlsx': [
      xlsxOf(
        head,
        Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`a/${at}`, new Uint8Array()])),
      ),
      'quá lớn',
    ],
    'entities.xlsx': [
      xlsxOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row>`, {}, entityBomb),
      'DOCTYPE',
    ],
    'outside.xlsx': [xlsxOf(head, { '../../outside.xml': strToU8('x') }), 'tên tệp lạ'],
    'macros.xlsx': [xlsxOf(head, { 'xl/vbaProject.bin': strToU8('x') }), 'macro'],
    'named.xlsm': [xlsxOf(head), 'macro'],
    'old.xls': [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'định dạng cũ'],
    'password.xlsx': [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'mật khẩu'],
    'text.xlsx': [strToU8('Mã sản phẩm;Tên sản phẩm\nche;Chè\n'), 'không phải tệp Excel'],
    'cut.xlsx': [xlsxOf(rowsOf(100)).slice(0, 900), 'hỏng'],
    'program.exe': [strToU8('MZ'), 'Không nhập được'],
    'zip-bomb.docx': [docxOf(`<w:tbl>${' '.repeat(50 * MB)}</w:tbl>`), 'quá lớn'],
    'entities.docx': [
      docxOf(`${entityBomb}<w:tbl><w:tr><w:tc><w:t>&j;</w:t></w:tc></w:tr></w:tbl>`),
      'DOCTYPE',
    ],
    'wide.docx': [
      docxOf(
        `<w:tbl><w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="9999"/></w:tcPr></w:tc>'.repeat(50)}</w:tr></w:tbl>`,
      ),
      'rộng quá',
    ],
    'long.docx': [
      docxOf(`<w:tbl>${'<w:tr><w:tc></w:tc></w:tr>'.repeat(100_000)}</w:tbl>`),
      'dài quá',
    ],
    'long.csv': [
      strToU8(`Mã sản phẩm,Tên sản phẩm\r\n${'che,Chè\r\n'.repeat(200_000)}`),
      'dài quá',
    ],
    'wide.csv': [strToU8(`Mã sản phẩm${',a'.repeat(100_000)}\r\n`), 'rộng quá'],
    'binary.csv': [deflateRawSync(spaces(10_000)), 'Unicode'],
  };
};

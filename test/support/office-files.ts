/** Word and Excel files made for tests, good ones and hostile ones. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import writeExcel from 'write-excel-file/node';
import { escapeXml } from '../../src/lib/xml.ts';

export type TextTable = readonly (readonly string[])[];

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string) =>
  `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;

/** A Word document with words before a table. A row of one cell spans all columns, as headings of parts do. */
export function docx(before: readonly string[], table: TextTable): Uint8Array {
  const width = Math.max(...table.map((row) => row.length));
  const rows = table.map((row) => {
    const cells = row.map((text, at) => {
      const span = at === row.length - 1 ? width - row.length + 1 : 1;
      return `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(text)}</w:tc>`;
    });
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return docxOf(
    `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${before.map(paragraph).join('')}<w:tbl>${rows.join('')}</w:tbl></w:body></w:document>`,
  );
}

/** A Word document of just this markup, with what other parts it has. */
export const docxOf = (
  documentXml: string,
  more: Readonly<Record<string, string>> = {},
): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(documentXml),
    ...Object.fromEntries(Object.entries(more).map(([name, xml]) => [name, strToU8(xml)])),
  });

/** An Excel workbook of one sheet, all texts. */
export const xlsx = (rows: TextTable, sheet = 'Sheet1'): Promise<Buffer> =>
  writeExcel(
    rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String }))),
    { sheet },
  ).toBuffer();

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** An Excel workbook around the markup of its one sheet, with what else may be put into the archive. */
export function xlsxOf(sheetData: string, more: Zippable = {}, before = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `${before}<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ),
    ...more,
  });
}

/** A cell with a text in it. */
export const cell = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;

/** The annex of plan 76/KH-UBND of Vĩnh Phong as it stands, but for the names of two persons, which are made up. */
export const annexTitle = [
  'Phụ lục',
  'SẢN PHẨM DỰ KIẾN THAM GIA OCOP PHẦN THEO GIAI ĐOẠN 2025-2030',
  '(Ban hành kèm theo Kế hoạch số: 76 /KH-UBND, ngày 20/3/2026 của UBND xã Vĩnh Phong)',
];
export const annexTable: TextTable = [
  [
    'STT',
    'Tên sản phẩm',
    'Nhóm sản phẩm',
    'Loại hình',
    'Tên cơ sở',
    'Hiện trạng',
    'Tiềm năng',
    'Lộ trình đăng ký sản phẩm OCOP',
  ],
  ['A', 'Sản phẩm mới'],
  [
    '1',
    'Tương hột và chao',
    'Thực phẩm chế biến',
    'Cơ sở',
    'Cơ sở Thanh Hương',
    '',
    '3 sao',
    '2025-2030',
  ],
  ['2', 'Chả cá phi', 'Thực phẩm', 'HKD', 'Nguyễn Thị Mẫu', '', '3 sao', '2025-2030'],
  [
    '3',
    'Mắm lóc',
    'Thực phẩm',
    'HKD',
    'Hộ kinh doanh sản xuất mắm Cô Ba',
    '',
    '3 sao',
    '2025-2030',
  ],
  [
    '4',
    'Mắm cá lóc đóng hộp',
    'Thực phẩm',
    'HKD',
    'Hộ kinh doanh Lê Thị Mẫu',
    '',
    '3 sao',
    '2025-2030',
  ],
  [
    '5',
    'Tôm càng xanh đóng hộp',
    'Thực phẩm',
    'HTX',
    'HTX Dịch vụ - NN Hiểu Phát',
    '',
    '4 sao',
    '2025-2030',
  ],
  ['B', 'Nâng hạng sản phẩm'],
  ['1', 'Gạo', 'Thực phẩm', 'DNTN', 'Nhà máy Nguyễn Hưng', '3 sao', '4 sao', '2025-2030'],
  ['2', 'Tôm khô', 'Thực phẩm', 'HTX', 'HTX Dịch vụ - NN Hiểu Phát', '3 sao', '4 sao', '2025-2030'],
];

/**
 * One annex as different programs write it: the same words and the same table, each in the markup that
 * the program has for it, as it is seen in documents that were saved by it.
 */
import { docxOf } from './office-files.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const OTHERS =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" mc:Ignorable="w14"';

/** A whole document around markup that calls the namespace of Word `w`. */
export const documentOf = (body: string, namespace = WORD): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document xmlns:w="${namespace}" ${OTHERS}><w:body>${body}<w:sectPr/></w:body></w:document>`;

/** The same as a file, with its numbering where it has one. */
export const wordFile = (body: string, numbering?: string): Uint8Array =>
  docxOf(
    documentOf(body),
    numbering === undefined
      ? {}
      : { 'word/numbering.xml': `<w:numbering xmlns:w="${WORD}">${numbering}</w:numbering>` },
  );

/** What every one of them says. */
export const annexBefore = 'Kế hoạch số: 76 /KH-UBND';
export const annexRows = [
  ['STT', 'Tên sản phẩm', 'Nhóm sản phẩm', 'Tên cơ sở'],
  ['A', 'Sản phẩm mới', null, null],
  ['1', 'Tương hột và chao', 'Thực phẩm', 'Cơ sở Thanh Hương'],
  ['2', 'Chả cá phi & bánh', 'Thực phẩm', 'Cơ sở Thanh Hương'],
];

/** A list whose numbers Word writes, not the officer: 1, 2, 3. */
const numbers =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>';

// ── Microsoft Word: runs cut anywhere, revisions numbered, spelling marked, text boxes written twice ──

const run = (text: string) =>
  `<w:r w:rsidRPr="00AB12CD"><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const wordCell = (content: string, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="2337" w:type="dxa"/>${properties}</w:tcPr><w:p w14:paraId="1A2B3C4D" w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD"><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs><w:jc w:val="center"/><w:rPr><w:sz w:val="26"/></w:rPr></w:pPr>${content}</w:p></w:tc>`;
const wordRow = (...cells: string[]) =>
  `<w:tr w:rsidR="00AB12CD" w:rsidTr="00EF0123"><w:trPr><w:trHeight w:val="567"/></w:trPr>${cells.join('')}</w:tr>`;
const box = (content: string) => `<w:txbxContent><w:p>${run(content)}</w:p></w:txbxContent>`;
const numbered =
  '<w:tc><w:tcPr><w:tcW w:w="700" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr></w:p></w:tc>';

const word = wordFile(
  `<w:p>${run('(Kèm theo ')}<w:proofErr w:type="spellStart"/>${run('Kế')}<w:proofErr w:type="spellEnd"/>${run(' hoạch')}<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">${run(' số: 76 /KH')}</w:smartTag><w:hyperlink w:anchor="a">${run('-UBND')}</w:hyperlink>${run(')')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('Mẫu số 05')}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Mẫu số 05')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr><w:tblGrid><w:gridCol w:w="700"/></w:tblGrid>` +
    wordRow(
      wordCell(run('STT')),
      wordCell(run('Tên ') + run('sản phẩm')),
      wordCell(run('Nhóm sản phẩm')),
      wordCell(run('Tên cơ sở')),
    ) +
    wordRow(wordCell(run('A')), wordCell(run('Sản phẩm mới'), '<w:gridSpan w:val="3"/>')) +
    wordRow(
      numbered,
      wordCell(
        `<w:del w:id="1" w:author="UBND"><w:r><w:delText>Tên cũ </w:delText></w:r></w:del>${run('Tương hột và ')}<w:ins w:id="2" w:author="UBND">${run('chao')}</w:ins>`,
      ),
      wordCell(run('Thực phẩm')),
      wordCell(run('Cơ sở Thanh Hương'), '<w:vMerge w:val="restart"/>'),
    ) +
    wordRow(
      numbered,
      wordCell(run('Chả cá phi &amp; bánh')),
      wordCell(run('Thực phẩm')),
      wordCell('', '<w:vMerge/>'),
    ) +
    `</w:tbl>`,
  numbers,
);

// ── Word, saved as "Strict Open XML": other names for everything ──

const strictParagraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const strictCell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${strictParagraph(text)}</w:tc>`;
const strict = docxOf(
  documentOf(
    `${strictParagraph('(Kèm theo Kế hoạch số: 76 /KH-UBND)')}<w:tbl><w:tr>${['STT', 'Tên sản phẩm', 'Nhóm sản phẩm', 'Tên cơ sở'].map((text) => strictCell(text)).join('')}</w:tr><w:tr>${strictCell('A')}${strictCell('Sản phẩm mới', '<w:gridSpan w:val="3"/>')}</w:tr><w:tr>${strictCell('1')}${strictCell('Tương hột và chao')}${strictCell('Thực phẩm')}${strictCell('Cơ sở Thanh Hương', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${strictCell('2')}${strictCell('Chả cá phi &#38; bánh')}${strictCell('Thực phẩm')}<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>`,
    STRICT,
  ),
);

// ── The same under another prefix, and under none ──

const underPrefix = (prefix: string): Uint8Array =>
  docxOf(
    documentOf(
      `<w:p><w:r><w:t>(Kèm theo Kế hoạch số: 76 /KH-UBND)</w:t></w:r></w:p><w:tbl>${annexRows
        .map(
          ([number, ...cells]) =>
            `<w:tr>${strictCell(number ?? '')}${cells
              .filter((cell) => cell !== null)
              .map((cell, _at, all) =>
                strictCell(
                  cell.replace('&', '&amp;'),
                  all.length === 1 ? '<w:gridSpan w:val="3"/>' : '',
                ),
              )
              .join('')}</w:tr>`,
        )
        .join('')}</w:tbl>`,
    )
      .replaceAll('<w:', prefix === '' ? '<' : `<${prefix}:`)
      .replaceAll('</w:', prefix === '' ? '</' : `</${prefix}:`)
      .replace('xmlns:w=', prefix === '' ? `xmlns:q="${WORD}" xmlns=` : `xmlns:${prefix}=`)
      .replaceAll(' w:val', prefix === '' ? ' q:val' : ` ${prefix}:val`),
  );

// ── WPS Office: exceptions for each row, fonts hinted, `continue` written out ──

const wpsText = (text: string) =>
  `<w:r><w:rPr><w:rFonts w:hint="default" w:ascii="Times New Roman"/><w:vertAlign w:val="baseline"/><w:lang w:val="en-US"/></w:rPr><w:t>${text}</w:t></w:r>`;
const wpsCell = (content: string, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="2130" w:type="dxa"/>${properties}</w:tcPr><w:p w14:paraId="2A4A82C9"><w:pPr><w:rPr><w:rFonts w:hint="default"/></w:rPr></w:pPr>${content}</w:p></w:tc>`;
const wpsRow = (...cells: string[]) =>
  `<w:tr w14:paraId="33631D03"><w:tblPrEx><w:tblCellMar><w:top w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPrEx>${cells.join('')}</w:tr>`;
const wps = wordFile(
  `<w:p><w:pPr><w:pStyle w:val="77"/></w:pPr>${wpsText('(Kèm theo Kế hoạch')}<w:r><w:t xml:space="preserve"> số: 76 /KH-UBND)</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="9"/></w:tblPr>` +
    wpsRow(
      ...['STT', 'Tên sản phẩm', 'Nhóm sản phẩm', 'Tên cơ sở'].map((text) =>
        wpsCell(wpsText(text)),
      ),
    ) +
    wpsRow(wpsCell(wpsText('A')), wpsCell(wpsText('Sản phẩm mới'), '<w:gridSpan w:val="3"/>')) +
    wpsRow(
      numbered,
      wpsCell(wpsText('Tương hột và chao')),
      wpsCell(wpsText('Thực phẩm')),
      wpsCell(wpsText('Cơ sở Thanh Hương'), '<w:vMerge w:val="restart"/>'),
    ) +
    wpsRow(
      numbered,
      wpsCell(wpsText('Chả cá phi &amp; bánh')),
      wpsCell(wpsText('Thực phẩm')),
      wpsCell('', '<w:vMerge w:val="continue"/>'),
    ) +
    `</w:tbl>`,
  numbers,
);

// ── Google Docs: locked content controls around the table, a row, a cell, a run ──

const control = (content: string, id: number) =>
  `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/><w:id w:val="${id}"/><w:tag w:val="goog_rdk_${id}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const googleRun = (text: string) =>
  `<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr>${text === '' ? '' : `<w:t xml:space="preserve">${text}</w:t>`}</w:r>`;
const googleCell = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}<w:shd w:fill="auto" w:val="clear"/></w:tcPr><w:p w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000" w:rsidRPr="00000000" w14:paraId="0000000F"><w:pPr><w:widowControl w:val="0"/><w:rPr/></w:pPr>${content}</w:p></w:tc>`;
const googleRow = (...cells: string[]) =>
  `<w:tr><w:trPr><w:cantSplit w:val="0"/><w:tblHeader w:val="0"/></w:trPr>${cells.join('')}</w:tr>`;
const google = wordFile(
  `<w:p><w:pPr><w:rPr/></w:pPr>${googleRun('(Kèm theo ')}${control(googleRun('Kế hoạch số: 76 /KH-UBND'), 0)}${googleRun(')')}</w:p>` +
    control(
      `<w:tbl><w:tblPr><w:tblStyle w:val="Table1"/></w:tblPr>` +
        googleRow(
          googleCell(googleRun('STT')),
          control(googleCell(googleRun('Tên sản phẩm')), 2),
          googleCell(control(googleRun('Nhóm sản phẩm'), 3)),
          googleCell(googleRun('Tên cơ sở')),
        ) +
        googleRow(
          googleCell(googleRun('A')),
          googleCell(googleRun('Sản phẩm mới'), '<w:gridSpan w:val="3"/>'),
        ) +
        control(
          googleRow(
            googleCell(googleRun('1')),
            googleCell(googleRun('Tương hột và chao')),
            googleCell(googleRun('Thực phẩm')),
            googleCell(googleRun('Cơ sở Thanh Hương'), '<w:vMerge w:val="restart"/>'),
          ),
          4,
        ) +
        googleRow(
          googleCell(googleRun('2')),
          googleCell(`${googleRun('Chả cá phi &amp; bánh')}${googleRun('')}`),
          googleCell(googleRun('Thực phẩm')),
          googleCell(googleRun(''), '<w:vMerge w:val="continue"/>'),
        ) +
        `</w:tbl>`,
      1,
    ),
);

/** The annex by the name of the program; LibreOffice's own file is a fixture. */
export const annexFiles: Readonly<Record<string, Uint8Array>> = {
  'Microsoft Word': word,
  'Word, strict': strict,
  'WPS Office': wps,
  'Google Docs': google,
  'a program that calls the namespace otherwise': underPrefix('ns0'),
  'a program that has it as the default namespace': underPrefix(''),
};

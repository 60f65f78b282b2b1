/** Word files, by whatever program they were written. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../scripts/lib/sheets/read-docx.ts';
import { docxOf } from '../../../support/office-files.ts';
import {
  annexBefore,
  annexFiles,
  annexRows,
  documentOf,
  wordFile,
} from '../../../support/word-files.ts';

const files: Readonly<Record<string, Uint8Array>> = {
  ...annexFiles,
  LibreOffice: readFileSync('test/fixtures/word/libreoffice.docx'),
};
/** Cells with their breaks as blanks: programs differ in them, and no importer looks at them. */
const inOneLine = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ') : cell)),
  );

test.each(Object.entries(files))('%s: the same annex is read', (_program, file) => {
  const tables = readDocx(file);
  expect(tables.map(({ name }) => name)).toEqual(['Bảng 1']);
  expect(tables[0]?.before).toContain(annexBefore);
  expect(inOneLine(tables[0]?.rows ?? [])).toEqual(annexRows);
});

test.each(['Microsoft Word', 'LibreOffice'])(
  '%s: the words of a text box stand before the table once, though they are in the file twice',
  (program) => {
    expect(readDocx(files[program] as Uint8Array)[0]?.before.split('Mẫu số 05')).toHaveLength(2);
  },
);

const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const tc = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const cell = (text: string, properties = '') => tc(p(r(text)), properties);
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const rowsOf = (body: string, numbering?: string) => readDocx(wordFile(body, numbering))[0]?.rows;

describe('a change that is tracked is read as if it had been accepted', () => {
  const by = 'w:id="1" w:author="UBND" w:date="2026-03-20T08:00:00Z"';
  test.each<[what: string, table: string, rows: unknown[][]]>([
    [
      'words taken out and put in',
      tbl(
        tr(tc(p(`${r('Chè ')}<w:del ${by}>${r('cũ')}</w:del><w:ins ${by}>${r('xanh')}</w:ins>`))),
      ),
      [['Chè xanh']],
    ],
    [
      'words moved',
      tbl(
        tr(
          tc(p(`<w:moveFrom ${by}>${r('Chè')}</w:moveFrom>`)),
          tc(p(`<w:moveTo ${by}>${r('Chè')}</w:moveTo>`)),
        ),
      ),
      [[null, 'Chè']],
    ],
    [
      'a row taken out, a row put in',
      tbl(
        `<w:tr><w:trPr><w:del ${by}/></w:trPr>${cell('Cũ')}</w:tr>`,
        `<w:tr><w:trPr><w:ins ${by}/></w:trPr>${cell('Mới')}</w:tr>`,
      ),
      [['Mới']],
    ],
    ['a cell taken out', tbl(tr(cell('a', `<w:cellDel ${by}/>`), cell('b'))), [['b']]],
    [
      'a break between two paragraphs taken out',
      tbl(tr(tc(p(r('Chè '), `<w:rPr><w:del ${by}/></w:rPr>`) + p(r('xanh'))))),
      [['Chè xanh']],
    ],
    [
      'a cell that was merged before',
      tbl(
        tr(
          cell(
            'a',
            `<w:gridSpan w:val="1"/><w:tcPrChange ${by}><w:tcPr><w:gridSpan w:val="3"/><w:vMerge/></w:tcPr></w:tcPrChange>`,
          ),
          cell('b'),
        ),
      ),
      [['a', 'b']],
    ],
  ])('%s', (_what, table, rows) => {
    expect(rowsOf(table)).toEqual(rows);
  });
});

describe('of the words of a cell', () => {
  test.each<[what: string, content: string, words: string | null]>([
    [
      'tabs and breaks are blanks',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>',
      'a\tb\nc\nd',
    ],
    [
      'hyphens that do not break are hyphens, soft ones are none',
      '<w:r><w:t>OCOP</w:t><w:noBreakHyphen/><w:t>2026 hợp</w:t><w:softHyphen/><w:t>tác</w:t></w:r>',
      'OCOP-2026 hợptác',
    ],
    ['a formula is words', `${r('12 ')}<m:oMath><m:r><m:t>m²</m:t></m:r></m:oMath>`, '12 m²'],
    [
      'what a field shows is read, and not how it is made',
      '<w:r><w:instrText>HYPERLINK "https://a.vn"</w:instrText></w:r><w:fldSimple w:instr="PAGE">' +
        r('7') +
        '</w:fldSimple>',
      '7',
    ],
    [
      'hidden words are not read',
      `${r('Chè')}<w:r><w:rPr><w:vanish/></w:rPr><w:t> ẩn</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> xanh</w:t></w:r>`,
      'Chè xanh',
    ],
    [
      'the prompt of an empty content control is not read',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Bấm vào đây để nhập')}</w:sdtContent></w:sdt>`,
      null,
    ],
    [
      'what somebody chose in a content control is read',
      `<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>${r('4 sao')}</w:sdtContent></w:sdt>`,
      '4 sao',
    ],
    [
      'signs written as numbers are read',
      r('&#66;&#xE1;nh &lt;gai&gt; &#x1F96E;'),
      'Bánh <gai> 🥮',
    ],
    [
      'a text box in the cell is read once',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p(r('Hộp'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r('Hộp'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
      'Hộp',
    ],
    [
      'only the fallback is read where there is nothing else',
      `<w:r><mc:AlternateContent><mc:Fallback><w:t>Hộp</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      'Hộp',
    ],
    [
      'letters above letters, as Chinese has them, are not read',
      `<w:r><w:ruby><w:rt>${r('chá')}</w:rt><w:rubyBase>${r('茶')}</w:rubyBase></w:ruby></w:r>`,
      '茶',
    ],
  ])('%s', (_what, content, words) => {
    expect(rowsOf(tbl(tr(tc(p(content)))))).toEqual([[words]]);
  });
});

describe('cells keep their column', () => {
  test.each<[what: string, table: string, rows: unknown[][]]>([
    [
      'under cells that span columns and rows at once',
      tbl(
        tr(cell('a', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), cell('b')),
        tr(tc(p(''), '<w:gridSpan w:val="2"/><w:vMerge/>'), cell('c')),
      ),
      [
        ['a', null, 'b'],
        ['a', null, 'c'],
      ],
    ],
    [
      'when they are merged as old versions of Word did',
      tbl(
        tr(cell('a', '<w:hMerge w:val="restart"/>'), cell('x', '<w:hMerge/>'), cell('b')),
        tr(cell('c'), cell('d'), cell('e')),
      ),
      [
        ['a', null, 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    [
      'in a row that begins further in',
      tbl(
        tr(cell('a'), cell('b')),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('c')}</w:tr>`,
      ),
      [
        ['a', 'b'],
        [null, 'c'],
      ],
    ],
  ])('%s', (_what, table, rows) => {
    expect(rowsOf(table)).toEqual(rows);
  });
});

describe('numbers that Word writes', () => {
  const level = (at: number, format: string, text: string, start = 1) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const lists = (levels: string, num = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') =>
    `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${num}`;
  const inList = (at = 0, id = 1, content = '') =>
    tc(p(content, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`));
  const column = (cells: readonly string[], numbering: string) =>
    rowsOf(tbl(...cells.map((one) => tr(one))), numbering)?.map(([first]) => first);

  test.each<[format: string, texts: string[]]>([
    ['decimal', ['1', '2', '3']],
    ['decimalZero', ['01', '02', '03']],
    ['upperLetter', ['A', 'B', 'C']],
    ['lowerLetter', ['a', 'b', 'c']],
    ['upperRoman', ['I', 'II', 'III']],
    ['lowerRoman', ['i', 'ii', 'iii']],
    ['bullet', [null, null, null] as never],
  ])('%s', (format, texts) => {
    const cells = [inList(), inList(), inList()];
    expect(column(cells, lists(level(0, format, '%1')))).toEqual(texts);
  });

  test('go on past the alphabet, and to large Roman numbers', () => {
    const from = (format: string, start: number) =>
      column([inList()], lists(level(0, format, '%1.', start)));
    expect(from('upperLetter', 27)).toEqual(['AA.']);
    expect(from('upperRoman', 1994)).toEqual(['MCMXCIV.']);
  });

  test('count in levels, and begin anew below a new number', () => {
    const numbering = lists(level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2'));
    const cells = [inList(), inList(1), inList(1), inList(), inList(1)];
    expect(column(cells, numbering)).toEqual(['I', 'I.1', 'I.2', 'II', 'II.1']);
  });

  test('begin anew where somebody has said so, and count no row that is taken out', () => {
    const numbering = lists(
      level(0, 'decimal', '%1'),
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    );
    const gone = `<w:tr><w:trPr><w:del w:id="1" w:author="UBND"/></w:trPr>${inList()}</w:tr>`;
    const table = tbl(tr(inList()), gone, tr(inList()), tr(inList(0, 2)), tr(inList(0, 2)));
    expect(rowsOf(table, numbering)).toEqual([['1'], ['2'], ['1'], ['2']]);
  });

  test('are not put before words, which are a name as it is', () => {
    const cells = [inList(0, 1, r('Chả cá')), inList(), inList(0, 9)];
    expect(column(cells, lists(level(0, 'decimal', '%1.')))).toEqual(['Chả cá', '2.', null]);
  });
});

describe('tables that stand in something', () => {
  const inner = tbl(tr(cell('Mã'), cell('Tên')), tr(cell('che'), cell('Chè')));
  const rows = [
    ['Mã', 'Tên'],
    ['che', 'Chè'],
  ];

  test.each([
    ['a content control', `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`],
    ['custom markup', `<w:customXml w:element="a">${inner}</w:customXml>`],
    [
      'a text box',
      p(
        `<w:r><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></w:r>`,
      ),
    ],
    ['a frame of one cell', tbl(tr(tc(p(r('Phụ lục')) + inner + p(''))))],
    ['a frame in a frame', tbl(tr(tc(tbl(tr(tc(inner + p('')))) + p(''))))],
  ])('%s are tables like any other', (_what, body) => {
    expect(readDocx(wordFile(body)).map((table) => table.rows)).toEqual([rows]);
  });

  test('a cell beside others are words of it', () => {
    expect(rowsOf(tbl(tr(cell('a'), tc(inner + p('')))))).toEqual([['a', 'Mã\nTên\nche\nChè']]);
  });

  test('a frame have the words before them, in the frame and above it', () => {
    const frame = tbl(tr(tc(p(r('Mẫu số 05')) + inner + p(r('Nơi nhận')) + inner)));
    const [first, second] = readDocx(wordFile(p(r('Kế hoạch')) + frame));
    expect(first?.before.trim()).toBe('Kế hoạch\nMẫu số 05');
    expect(second?.before.trim()).toBe('Nơi nhận');
    expect([first?.name, second?.name]).toEqual(['Bảng 1', 'Bảng 2']);
  });
});

test('the document is found where the package says that it is', () => {
  const relationship = (target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;
  for (const target of ['/word/document2.xml', 'word/document2.xml']) {
    const file = docxOf(documentOf(tbl(tr(cell('cũ')))), {
      'word/document2.xml': documentOf(tbl(tr(cell('mới')))),
      '_rels/.rels': relationship(target),
    });
    expect(readDocx(file)[0]?.rows).toEqual([['mới']]);
  }
});

test.each([
  ['cut off', documentOf(tbl(tr(cell('a')))).slice(0, -30)],
  ['with tags that cross', documentOf('<w:p><w:r></w:p></w:r>')],
  ['without any markup', 'Phụ lục'],
  ['with an unknown prefix', documentOf('<x:tbl></x:tbl>')],
  ['nested beyond reason', documentOf('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000))],
  [
    'of tables in tables without end',
    documentOf('<w:tbl><w:tr><w:tc>'.repeat(100) + '</w:tc></w:tr></w:tbl>'.repeat(100)),
  ],
])('a document %s is refused as broken', (_what, xml) => {
  expect(() => readDocx(docxOf(xml))).toThrow(expect.objectContaining({ refusal: 'broken' }));
});

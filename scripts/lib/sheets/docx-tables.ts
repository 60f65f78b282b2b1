/** The tables of a Word document, as a reader sees them once every tracked change is accepted. */
import type { RawCell } from './cells.ts';
import type { ListNumbers } from './docx-numbers.ts';
import { type AttributeOf, readXml } from './office-xml.ts';
import { RefusedFile } from './refusal.ts';
import { cellName, MAX_COLUMNS, MAX_ROWS, type RawTable } from './tables.ts';

/** How many signs before a table are kept; the number of its plan is nearer. */
const BEFORE_MAX = 2000;
const MAX_TABLE_DEPTH = 20;

/** What is not read: words that are taken out, properties as they were, and the reading above a Chinese sign. */
const unread = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblGridChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:rt',
]);

/** Signs that are elements. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** Where words are put together: the document, or a cell. */
interface Place {
  words: string;
  /** The words since the last table in it. */
  since: string;
  tables: Omit<RawTable, 'name'>[];
}

interface OpenCell extends Place {
  span: number;
  /** It goes on with the cell above. */
  isBelow: boolean;
  /** It goes on with the cell to its left, as old versions of Word merge cells. */
  isBeside: boolean;
  isGone: boolean;
}

interface OpenTable {
  before: string;
  rows: RawCell[][];
  row: RawCell[];
  goesOnFrom: Map<string, string>;
  isRowGone: boolean;
  /** Tables in its cells. */
  inner: Place['tables'];
}

interface OpenParagraph {
  hasWords: boolean;
  list: string | undefined;
  level: number;
  /** Its end was deleted (a tracked change): the next paragraph continues its line. */
  runsOn: boolean;
}

/**
 * The tables of a document, each with the words before it. A cell that spans columns stands in the first
 * of them; one that spans rows is repeated in each. A table inside a cell is words of that cell, unless
 * the cell is alone: then it is only a frame around the table.
 *
 * @param numbers counts the paragraphs of lists; a paragraph of nothing but its number is that number
 * @throws RefusedFile for what is not well-formed, or of no ordinary size
 */
export function tablesIn(xml: string, numbers: ListNumbers): RawTable[] {
  const reader = new TableReader(numbers);
  readXml(xml, reader);
  return reader.document.tables.map((table, at) => ({ name: `Bảng ${at + 1}`, ...table }));
}

const newPlace = (): Place => ({ words: '', since: '', tables: [] });

class TableReader {
  readonly document = newPlace();
  readonly #numbers: ListNumbers;
  readonly #cells: OpenCell[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  /** Of each open run, whether its words are hidden. */
  readonly #runs: boolean[] = [];
  /** Of each open content control, whether it holds only a prompt to fill it in. */
  readonly #controls: boolean[] = [];
  /** Of each open set of alternatives, whether one has been read. */
  readonly #alternatives: boolean[] = [];
  /** How deep what is not read begins. */
  #unreadFrom: number | undefined;
  #isInText = false;

  constructor(numbers: ListNumbers) {
    this.#numbers = numbers;
  }

  open(name: string, attribute: AttributeOf, path: readonly string[]): void {
    if (this.#unreadFrom !== undefined) return;
    const parent = path.at(-1) ?? '';
    if (parent.endsWith('Pr')) this.#readProperty(name, parent, attribute, path.at(-2));
    if (this.#passesOver(name)) this.#unreadFrom = path.length;
    else if (parent === 'w:r' && name in signs) this.#add(signs[name] ?? '');
    else this.#openPart(name);
  }

  close(name: string, path: readonly string[]): void {
    if (this.#unreadFrom !== undefined) {
      if (path.length === this.#unreadFrom) this.#unreadFrom = undefined;
      return;
    }
    if (name === 'w:t' || name === 'm:t') this.#isInText = false;
    else if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:tc') this.#endCell();
    else if (name === 'w:tr') this.#endRow();
    else if (name === 'w:tbl') this.#endTable();
    else if (name === 'w:r') this.#runs.pop();
    else if (name === 'w:sdt') this.#controls.pop();
    else if (name === 'mc:AlternateContent') this.#alternatives.pop();
  }

  text(text: string): void {
    if (this.#isInText && this.#unreadFrom === undefined) this.#add(text);
  }

  /** Of alternatives, which say the same in newer and older markup, only the first is read. */
  #passesOver(name: string): boolean {
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      const isRead = this.#alternatives.pop() ?? false;
      this.#alternatives.push(true);
      return isRead;
    }
    return unread.has(name) || (name === 'w:sdtContent' && this.#controls.at(-1) === true);
  }

  #openPart(name: string): void {
    const table = this.#tables.at(-1);
    if (name === 'w:t' || name === 'm:t') this.#isInText = true;
    else if (name === 'w:r') this.#runs.push(false);
    else if (name === 'w:p')
      this.#paragraphs.push({ hasWords: false, list: undefined, level: 0, runsOn: false });
    else if (name === 'w:sdt') this.#controls.push(false);
    else if (name === 'mc:AlternateContent') this.#alternatives.push(false);
    else if (name === 'w:tbl') this.#openTable();
    else if (name === 'w:tr' && table) Object.assign(table, { row: [], isRowGone: false });
    else if (name === 'w:tc')
      this.#cells.push({
        ...newPlace(),
        span: 1,
        isBelow: false,
        isBeside: false,
        isGone: false,
      });
  }

  #readProperty(
    name: string,
    parent: string,
    attribute: AttributeOf,
    grandparent: string | undefined,
  ): void {
    const value = attribute('w:val');
    const isOn = !['0', 'false', 'off'].includes(value ?? '');
    const cell = this.#cells.at(-1);
    const table = this.#tables.at(-1);
    const paragraph = this.#paragraphs.at(-1);
    if (parent === 'w:tcPr' && cell) {
      if (name === 'w:gridSpan') cell.span = Number(value) || 1;
      else if (name === 'w:vMerge') cell.isBelow = value !== 'restart';
      else if (name === 'w:hMerge') cell.isBeside = value !== 'restart';
      else if (name === 'w:cellDel') cell.isGone = true;
    } else if (parent === 'w:trPr' && table) {
      if (name === 'w:del') table.isRowGone = true;
      else if (name === 'w:gridBefore') this.#pad(table, Number(value) || 0);
    } else if (parent === 'w:numPr' && grandparent === 'w:pPr' && paragraph) {
      if (name === 'w:numId') paragraph.list = value;
      else if (name === 'w:ilvl') paragraph.level = Number(value) || 0;
    } else if (parent === 'w:rPr' && grandparent === 'w:pPr' && paragraph) {
      if (name === 'w:del' || name === 'w:moveFrom') paragraph.runsOn = true;
    } else if (parent === 'w:rPr' && grandparent === 'w:r' && name === 'w:vanish')
      this.#runs[this.#runs.length - 1] = isOn;
    else if (parent === 'w:sdtPr' && name === 'w:showingPlcHdr')
      this.#controls[this.#controls.length - 1] = isOn;
  }

  #place(): Place {
    return this.#cells.at(-1) ?? this.document;
  }

  #add(words: string): void {
    if (this.#runs.at(-1)) return;
    const place = this.#place();
    place.words += words;
    place.since += words;
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph && words.trim() !== '') paragraph.hasWords = true;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph?.list !== undefined && !this.#tables.at(-1)?.isRowGone) {
      const number = this.#numbers.next(paragraph.list, paragraph.level);
      if (!paragraph.hasWords) this.#add(number);
    }
    if (!paragraph?.runsOn) this.#add('\n');
  }

  #openTable(): void {
    if (this.#tables.length === MAX_TABLE_DEPTH) throw new RefusedFile('broken');
    const outer = this.#tables.at(-1);
    const place = this.#place();
    const isFirst = outer?.rows.length === 0 && outer.row.length === 0 && place.tables.length === 0;
    const before = (isFirst ? outer.before : '') + place.since;
    this.#tables.push({
      before: before.slice(-BEFORE_MAX),
      rows: [],
      row: [],
      goesOnFrom: new Map(),
      isRowGone: false,
      inner: [],
    });
  }

  #endCell(): void {
    const cell = this.#cells.pop();
    const table = this.#tables.at(-1);
    if (!cell || !table || cell.isGone) return;
    const text = cell.words.trim();
    const [row, column] = [table.rows.length, table.row.length];
    const above = table.rows.at(-1)?.[column] ?? null;
    const own = text === '' ? null : text;
    if (cell.isBelow && own === null && above !== null) {
      const from = cellName(row - 1, column);
      table.goesOnFrom.set(cellName(row, column), table.goesOnFrom.get(from) ?? from);
    }
    table.row.push(cell.isBeside ? null : cell.isBelow ? (own ?? above) : own);
    table.inner.push(...cell.tables);
    this.#pad(table, cell.span - 1);
  }

  #pad({ row }: OpenTable, columns: number): void {
    for (let more = 0; more < Math.min(columns, MAX_COLUMNS); more++) row.push(null);
    if (row.length > MAX_COLUMNS) throw new RefusedFile('tooManyColumns', String(row.length));
  }

  #endRow(): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    if (table.isRowGone) {
      for (const column of table.row.keys())
        table.goesOnFrom.delete(cellName(table.rows.length, column));
      return;
    }
    table.rows.push(table.row);
    if (table.rows.length > MAX_ROWS)
      throw new RefusedFile('tooManyRows', String(table.rows.length));
  }

  #endTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    const { before, rows, inner, goesOnFrom } = table;
    const isFrame = rows.length === 1 && rows[0]?.slice(1).every((cell) => cell === null);
    const place = this.#place();
    place.tables.push(...(isFrame && inner.length > 0 ? inner : [{ before, rows, goesOnFrom }]));
    const words = rows.flat().filter((cell) => cell !== null);
    if (place !== this.document) place.words += `${words.join('\n')}\n`;
    place.since = '';
  }
}

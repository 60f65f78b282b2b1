/** Numbers of lists, which Word counts and never writes into the document. */
import { type AttributeOf, readXml } from './office-xml.ts';

interface Level {
  start: number;
  /** As Word calls it: `decimal`, `upperLetter`, `bullet`. */
  format: string;
  /** `%1.%2`: the numbers of this level and of those above it, and what stands between them. */
  text: string;
}

interface List {
  /** The list whose count it goes on with. */
  kind: string;
  levels: Map<number, Level>;
  /** The number at which a level restarts when this list first occurs. */
  starts: Map<number, number>;
}

/** Counts the paragraphs of lists, in the order in which they stand. */
export class ListNumbers {
  readonly #lists = new Map<string, List>();
  readonly #kinds = new Map<string, Map<number, Level>>();
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  /**
   * @param xml what the document's `numbering.xml` holds; a document without lists has none
   * @throws RefusedFile when it is not well-formed
   */
  constructor(xml?: string) {
    if (xml !== undefined) this.#read(xml);
  }

  /**
   * Counts a paragraph.
   *
   * @param id of the list, as the paragraph has it
   * @param at how deep it stands, from 0
   * @returns what Word prints before it: `1`, `II.`, `2.1`; nothing for a bullet or an unknown list
   */
  next(id: string, at: number): string {
    const list = this.#lists.get(id);
    const kind = this.#kinds.get(list?.kind ?? '');
    const levelAt = (level: number) => list?.levels.get(level) ?? kind?.get(level);
    const level = levelAt(at);
    if (!list || !level) return '';
    const counts = this.#counts.get(list.kind) ?? [];
    this.#counts.set(list.kind, counts);
    for (let above = 0; above < at; above++) counts[above] ??= levelAt(above)?.start ?? 1;
    const anew = this.#begun.has(`${id} ${at}`) ? undefined : list.starts.get(at);
    this.#begun.add(`${id} ${at}`);
    const before = counts[at];
    counts[at] = anew ?? (before === undefined ? level.start : before + 1);
    counts.length = at + 1;
    if (level.format === 'bullet') return '';
    return level.text
      .replace(/%(\d)/g, (_, figure) => {
        const from = Number(figure) - 1;
        return numberAs(levelAt(from)?.format ?? '', counts[from] ?? 1);
      })
      .trim();
  }

  #read(xml: string): void {
    let kind: Map<number, Level> | undefined;
    let list: List | undefined;
    let at = 0;
    let level: Level | undefined;
    const readLevel = (name: string, attribute: AttributeOf) => {
      const value = attribute('w:val') ?? '';
      if (!level) return;
      if (name === 'w:start') level.start = Number(value) || 0;
      else if (name === 'w:numFmt') level.format = value;
      else if (name === 'w:lvlText') level.text = value;
    };
    readXml(xml, {
      open: (name, attribute, path) => {
        if (name === 'w:abstractNum') {
          kind = new Map();
          list = undefined;
          this.#kinds.set(attribute('w:abstractNumId') ?? '', kind);
        } else if (name === 'w:num') {
          list = { kind: '', levels: new Map(), starts: new Map() };
          this.#lists.set(attribute('w:numId') ?? '', list);
        } else if (name === 'w:abstractNumId' && list) list.kind = attribute('w:val') ?? '';
        else if (name === 'w:lvlOverride') at = Number(attribute('w:ilvl')) || 0;
        else if (name === 'w:startOverride') list?.starts.set(at, Number(attribute('w:val')) || 0);
        else if (name === 'w:lvl') {
          level = { start: 1, format: 'decimal', text: '' };
          (list?.levels ?? kind)?.set(Number(attribute('w:ilvl')) || 0, level);
        } else if (path.at(-1) === 'w:lvl') readLevel(name, attribute);
      },
    });
  }
}

/** Beyond this, letters and Roman figures are longer than any list. */
const LONGEST = 780;

/** A number as a list has it; in figures for kinds of numbers that Vietnamese documents do not have. */
function numberAs(format: string, number: number): string {
  if (format === 'none') return '';
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  if (number < 1 || (number > LONGEST && format.endsWith('Letter')) || number > 3999)
    return String(number);
  if (format === 'upperLetter') return letters(number);
  if (format === 'lowerLetter') return letters(number).toLowerCase();
  if (format === 'upperRoman') return roman(number);
  if (format === 'lowerRoman') return roman(number).toLowerCase();
  return String(number);
}

/** `A` to `Z`, then `AA`, `BB`: Word repeats the letter. */
const letters = (number: number): string =>
  String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

const romanSigns: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of romanSigns) for (; rest >= value; rest -= value) text += sign;
  return text;
}

/** The XML inside Office files, told element by element: no tree of it is built, however large it is. */
import { Parser } from 'saxen';
import { RefusedFile } from './refusal.ts';

/**
 * Namespaces, and the prefix by which each is told here. Office has two for everything: one for ordinary
 * documents, and one for those that are saved as "Strict Open XML" (ISO/IEC 29500).
 */
const prefixes = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'ss',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'ss',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** No Office program nests half as deep; without an end, a small file could fill the memory. */
const MAX_DEPTH = 500;

/** What becomes of the elements of a document. `path` has the elements around one, the nearest last. */
export interface XmlListener {
  open?(name: string, attribute: AttributeOf, path: readonly string[]): void;
  close?(name: string, path: readonly string[]): void;
  text?(text: string, path: readonly string[]): void;
}

/** The value of an attribute by its name with the prefix from above: `w:val`. */
export type AttributeOf = (name: string) => string | undefined;

/**
 * Tells a document from its beginning to its end.
 *
 * @throws RefusedFile `broken` for what is not well-formed, and whatever the listener throws
 */
export function readXml(xml: string, listener: XmlListener): void {
  const path: string[] = [];
  const parser = new Parser()
    .ns(prefixes)
    .on('openTag', (name, attributes) => {
      listener.open?.(name, (wanted) => attributeIn(attributes(), wanted), path);
      path.push(name);
      if (path.length > MAX_DEPTH) throw new RefusedFile('broken');
    })
    .on('closeTag', (name) => {
      path.pop();
      listener.close?.(name, path);
    })
    .on('text', (text) => listener.text?.(decoded(text), path))
    .on('cdata', (text) => listener.text?.(text, path));
  try {
    parser.parse(xml);
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile('broken');
  }
}

/** Where an element's namespace is the default one, the parser leaves its prefix out. */
function attributeIn(attributes: Record<string, string>, name: string): string | undefined {
  const value = attributes[name] ?? attributes[name.slice(name.indexOf(':') + 1)];
  return value === undefined ? undefined : decoded(value);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

// The parser has a function for this, which knows no sign beyond U+FFFF.
const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, figures, name) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(figures) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

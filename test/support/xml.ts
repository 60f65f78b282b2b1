import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/**
 * XML that has no fault at all, as another parser reads it; the parser goes on after small faults unless
 * it is told not to.
 *
 * @throws Error with what is wrong
 */
export const xmlOf = (text: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');

/** The elements in an element, without the blanks between them. */
export const childrenOf = (element: Element | null): Element[] =>
  [...(element?.childNodes ?? [])].filter((node): node is Element => node.nodeType === 1);

/** The words in each element of a name, by its prefix and name as written: `image:loc`. */
export const textsIn = (parent: Document | Element, name: string): string[] =>
  [...parent.getElementsByTagName(name)].map(({ textContent }) => textContent ?? '');

import type { AddressWords } from '../../domain/facets/address.ts';
import type { CommuneName } from '../../domain/facets/files.ts';

/** What the page hands to the script: words of addresses, and sentences with gaps. */
export interface FilterScript {
  address: AddressWords;
  texts: Readonly<
    Record<
      | 'result'
      | 'go'
      | 'goNone'
      | 'nearFrom'
      | 'sortFrom'
      | 'here'
      | 'failed'
      | 'noPosition'
      | 'page'
      | 'download'
      | 'downloadFailed',
      string
    >
  >;
}

/** A part of the filter by its name; that all are there is the page's promise. */
export function part<Kind extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Kind {
  const found = root.querySelector<Kind>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The page has no part "${name}" of the filter.`);
  return found;
}

/** A name in the page's language, with its own language where it is in no other. */
export function nameIn([, vi, en]: CommuneName): { text: string; lang: string } {
  const isEnglish = document.documentElement.lang === 'en';
  return isEnglish && en !== undefined
    ? { text: en, lang: '' }
    : { text: vi, lang: isEnglish ? 'vi' : '' };
}

/** Writes such a name into an element. */
export function putName(element: HTMLElement, commune: CommuneName): void {
  const { text, lang } = nameIn(commune);
  element.textContent = text;
  if (lang !== '') element.lang = lang;
}

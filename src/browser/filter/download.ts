import { recordsOf, rowsOf } from '../../domain/facets/list-file.ts';
import { fillGaps } from '../../lib/fill-gaps.ts';
import { part } from '../kit/element.ts';
import { offerFile } from '../kit/offer-file.ts';

/** A list as it is shown: how many products it has, and their ids in its order when they are wanted. */
export interface ShownList {
  found: number;
  ids: () => Promise<string[]>;
}

type Texts = Readonly<Record<'download' | 'downloadFailed', string>>;

/**
 * The links to the list as a file. They lead to the whole published set; while the list is narrowed, the
 * browser takes out of that set what is shown.
 */
export class ListDownload {
  readonly #element: HTMLElement;
  readonly #texts: Texts;
  readonly #wholeWords: string;
  #list: ShownList | undefined;

  constructor(element: HTMLElement, texts: Texts) {
    this.#element = element;
    this.#texts = texts;
    this.#wholeWords = this.#words.textContent ?? '';
    element.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.download || !this.#list) return;
      event.preventDefault();
      void this.#save(link, this.#list);
    });
  }

  get #words(): HTMLElement {
    return part(this.#element, 'download-words');
  }

  /** @param list nothing for the whole list */
  show(list: ShownList | undefined): void {
    this.#list = list;
    this.#element.hidden = list?.found === 0;
    this.#words.textContent = list
      ? fillGaps(this.#texts.download, { n: list.found })
      : this.#wholeWords;
  }

  async #save(link: HTMLAnchorElement, { ids }: ShownList): Promise<void> {
    try {
      const [response, wanted] = await Promise.all([fetch(link.href), ids()]);
      if (!response.ok) throw new Error(`${link.href}: ${response.status}`);
      const whole = await response.blob();
      // `text` takes the byte order mark away, by which Excel knows the encoding.
      const text = await whole.text();
      const file = link.download.endsWith('.csv')
        ? `\uFEFF${rowsOf(text.replace(/^\uFEFF/, ''), wanted)}`
        : recordsOf(text, wanted, location.href);
      offerFile(link.download, whole.type, file);
    } catch {
      this.#words.textContent = this.#texts.downloadFailed;
    }
  }
}

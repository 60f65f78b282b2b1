import { OutdatedError } from '../kit/outdated.ts';

/**
 * The cards of a list, as the site has drawn them: fetched in small files, each once. The browser reads
 * a file as it reads a page, into a document of its own where nothing runs.
 */
export class CardFiles {
  readonly #folder: string;
  readonly #perFile: number;
  readonly #files = new Map<number, Promise<HTMLElement[]>>();

  /**
   * @param folder with its last slash
   * @param perFile cards in each file
   */
  constructor(folder: string, perFile: number) {
    this.#folder = folder;
    this.#perFile = perFile;
  }

  /** Fresh cards of products by their numbers, in the order asked for. */
  async cards(products: readonly number[]): Promise<HTMLElement[]> {
    const files = await Promise.all(
      products.map((product) => this.#file(Math.floor(product / this.#perFile))),
    );
    return products.flatMap((product, at) => {
      const card = files[at]?.[product % this.#perFile];
      return card ? [document.importNode(card, true)] : [];
    });
  }

  #file(number: number): Promise<HTMLElement[]> {
    const known = this.#files.get(number);
    if (known) return known;
    const file = readCards(`${this.#folder}${number}.txt`);
    this.#files.set(number, file);
    file.catch(() => this.#files.delete(number));
    return file;
  }
}

function readCards(address: string): Promise<HTMLElement[]> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.overrideMimeType('text/html; charset=utf-8');
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseXML)
        resolve([
          ...request.responseXML.querySelectorAll<HTMLElement>('.card[data-kind="product"]'),
        ]);
      else if (request.status === 404 || request.status === 410) reject(new OutdatedError(address));
      else reject(new Error(`${address}: ${request.status}`));
    });
    request.addEventListener('error', () => reject(new Error(address)));
    request.send();
  });
}

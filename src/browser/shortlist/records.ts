import type { CompareRecord } from '../../lib/shortlist/record.ts';

/** A product of a list: its record, or that the catalogue has none such, or that it could not be loaded. */
export type Found = CompareRecord | 'gone' | 'failed';

/** The files of products, each asked for once. */
export class CompareRecords {
  readonly #folder: string;
  readonly #asked = new Map<string, Promise<Found>>();

  /** @param folder where the files are, with a slash at the end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What there is of each id, in their order; never fails as a whole. */
  async find(ids: readonly string[]): Promise<Map<string, Found>> {
    const found = await Promise.all(ids.map(async (id) => [id, await this.#record(id)] as const));
    return new Map(found);
  }

  #record(id: string): Promise<Found> {
    const asked = this.#asked.get(id) ?? load(`${this.#folder}${id}.json`);
    this.#asked.set(id, asked);
    void asked.then((found) => {
      // The next try may have a connection.
      if (found === 'failed') this.#asked.delete(id);
    });
    return asked;
  }
}

async function load(address: string): Promise<Found> {
  try {
    const response = await fetch(address);
    if (response.status === 404 || response.status === 410) return 'gone';
    return response.ok ? ((await response.json()) as CompareRecord) : 'failed';
  } catch {
    return 'failed';
  }
}

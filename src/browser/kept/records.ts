/** Something that is kept: its record, or that the catalogue has none such, or that it could not be loaded. */
export type Found<Kept> = Kept | 'gone' | 'failed';

/** The files of what is kept, each asked for once. */
export class KeptRecords<Kept extends object> {
  readonly #load: (id: string) => Promise<Found<Kept>>;
  readonly #asked = new Map<string, Promise<Found<Kept>>>();

  constructor(load: (id: string) => Promise<Found<Kept>>) {
    this.#load = load;
  }

  /** What there is of each id, in their order; never fails as a whole. */
  async find(ids: readonly string[]): Promise<Map<string, Found<Kept>>> {
    const found = await Promise.all(ids.map(async (id) => [id, await this.#record(id)] as const));
    return new Map(found);
  }

  #record(id: string): Promise<Found<Kept>> {
    const asked = this.#asked.get(id) ?? this.#load(id);
    this.#asked.set(id, asked);
    void asked.then((found) => {
      // The next try may have a connection.
      if (found === 'failed') this.#asked.delete(id);
    });
    return asked;
  }
}

/** A file of ours as what it holds. */
export async function loadFile<Kept extends object>(address: string): Promise<Found<Kept>> {
  try {
    const response = await fetch(address);
    if (response.status === 404 || response.status === 410) return 'gone';
    return response.ok ? ((await response.json()) as Kept) : 'failed';
  } catch {
    return 'failed';
  }
}

/**
 * The result of loading a saved record: the record, `gone` when the catalogue no longer has it, `failed` when
 * loading failed.
 */
export type LoadResult<Saved> = Saved | 'gone' | 'failed';

/** Loads the files of saved records, each once. */
export class SavedRecords<Saved extends object> {
  readonly #load: (id: string) => Promise<LoadResult<Saved>>;
  readonly #asked = new Map<string, Promise<LoadResult<Saved>>>();

  constructor(load: (id: string) => Promise<LoadResult<Saved>>) {
    this.#load = load;
  }

  /** What there is of each id, in their order; never fails as a whole. */
  async find(ids: readonly string[]): Promise<Map<string, LoadResult<Saved>>> {
    const found = await Promise.all(ids.map(async (id) => [id, await this.#record(id)] as const));
    return new Map(found);
  }

  #record(id: string): Promise<LoadResult<Saved>> {
    const asked = this.#asked.get(id) ?? this.#load(id);
    this.#asked.set(id, asked);
    void asked.then((found) => {
      // The next try may have a connection.
      if (found === 'failed') this.#asked.delete(id);
    });
    return asked;
  }
}

/** Loads a JSON file of this site. */
export async function loadFile<Saved extends object>(address: string): Promise<LoadResult<Saved>> {
  try {
    const response = await fetch(address);
    if (response.status === 404 || response.status === 410) return 'gone';
    return response.ok ? ((await response.json()) as Saved) : 'failed';
  } catch {
    return 'failed';
  }
}

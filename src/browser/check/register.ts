import type { Query } from '../../lib/check/query.ts';
import {
  findHits,
  type Hit,
  type Manifest,
  type Shard,
  shardsOf,
} from '../../lib/check/register.ts';

/** Shards that one question may load: one, or two about a border; more only for words that half the register has. */
const MAX_SHARDS = 3;

export interface Found {
  hits: Hit[];
  /** Not everything was looked at. */
  more: boolean;
}

/** The register as it lies on the server, or in the cache of the service worker. Each file is asked for once. */
export class Register {
  readonly #folder: string;
  readonly #shards = new Map<string, Promise<Shard>>();
  #manifest: Promise<Manifest> | undefined;

  /** @param folder where the manifest and the shards are, with a slash at the end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws when the manifest cannot be had */
  manifest(): Promise<Manifest> {
    this.#manifest ??= load<Manifest>(this.addressOf('index')).catch((error: unknown) => {
      // The next question may be asked with a connection.
      this.#manifest = undefined;
      throw error;
    });
    return this.#manifest;
  }

  addressOf(file: string): string {
    return `${this.#folder}${file}.json`;
  }

  /**
   * Looks a question up.
   *
   * @throws when a part of the register that it needs cannot be had: then nothing may be concluded
   */
  async find({ keys }: Query): Promise<Found> {
    const manifest = await this.manifest();
    const wanted = keys.map((key) => shardsOf(manifest, key, MAX_SHARDS));
    const files = [...new Set(wanted.flatMap((shards) => shards.files))];
    const shards = await Promise.all(files.map((file) => this.#shard(file)));
    return { hits: findHits(shards, keys), more: wanted.some(({ more }) => more) };
  }

  #shard(file: string): Promise<Shard> {
    const known = this.#shards.get(file);
    if (known) return known;
    const shard = load<Shard>(this.addressOf(file)).catch((error: unknown) => {
      this.#shards.delete(file);
      throw error;
    });
    this.#shards.set(file, shard);
    return shard;
  }
}

async function load<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Content;
}

import { loadJson } from '../kit/outdated.ts';
import type { Query } from '../../domain/check/query.ts';
import {
  findHits,
  type Hit,
  type Manifest,
  type Shard,
  shardsOf,
} from '../../domain/check/register.ts';

/** Shards that one question may load: one, or two about a border; more only for words that half the register has. */
const MAX_SHARDS = 3;

export interface LookupResult {
  hits: Hit[];
  /** Not everything was looked at. */
  more: boolean;
}

/** The register of this page's build, on the server or in the cache of the service worker. Each file is asked for once. */
export class Register {
  /** Of the manifest; the shards lie beside it. */
  readonly address: string;
  readonly #shards = new Map<string, Promise<Shard>>();
  #manifest: Promise<Manifest> | undefined;

  constructor(address: string) {
    this.address = address;
  }

  /** @throws when the manifest cannot be had */
  manifest(): Promise<Manifest> {
    this.#manifest ??= loadJson<Manifest>(this.address).catch((error: unknown) => {
      // The next question may be asked with a connection.
      this.#manifest = undefined;
      throw error;
    });
    return this.#manifest;
  }

  /** Addresses of the shards to keep: all of them where they are few, else those that questions have needed. */
  async shardsToSave(): Promise<string[]> {
    const { whole, shards } = await this.manifest();
    const files = whole ? shards.map(([, file]) => file) : [...this.#shards.keys()];
    return files.map((file) => this.#addressOf(file));
  }

  /** Whether an address is that of a shard of this build. */
  async has(address: string): Promise<boolean> {
    const { shards } = await this.manifest();
    return shards.some(([, file]) => address.endsWith(this.#addressOf(file)));
  }

  /**
   * Looks a question up.
   *
   * @throws when a part of the register that it needs cannot be had: then nothing may be concluded
   */
  async find({ keys }: Query): Promise<LookupResult> {
    const manifest = await this.manifest();
    const wanted = keys.map((key) => shardsOf(manifest, key, MAX_SHARDS));
    const files = [...new Set(wanted.flatMap((shards) => shards.files))];
    const shards = await Promise.all(files.map((file) => this.#shard(file)));
    return { hits: findHits(shards, keys), more: wanted.some(({ more }) => more) };
  }

  #shard(file: string): Promise<Shard> {
    const known = this.#shards.get(file);
    if (known) return known;
    const shard = loadJson<Shard>(this.#addressOf(file)).catch((error: unknown) => {
      this.#shards.delete(file);
      throw error;
    });
    this.#shards.set(file, shard);
    return shard;
  }

  #addressOf(file: string): string {
    return this.address.replace(/[^/]+$/, `${file}.json`);
  }
}

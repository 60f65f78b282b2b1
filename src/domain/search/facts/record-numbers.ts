import { unpackNumbers } from '../../facets/columns.ts';
import type { SearchKind } from '../records.ts';
import type { BasePart } from './parts.ts';

/** Which numbers the records of an index have, by their kinds, and in which province units lie. */
export class RecordNumbers {
  readonly #ranges = new Map<SearchKind, readonly [from: number, to: number]>();
  readonly #base: BasePart;
  readonly #provinceOf: ArrayLike<number>;

  constructor(base: BasePart) {
    this.#base = base;
    let at = 0;
    for (const [kind, count] of base.kinds) {
      this.#ranges.set(kind, [at, at + count]);
      at += count;
    }
    const [from, to] = this.units;
    this.#provinceOf = unpackNumbers(base.provinceOf, to - from);
  }

  /** From the first of a kind to behind its last. */
  rangeOf(kind: SearchKind): readonly [from: number, to: number] {
    return this.#ranges.get(kind) ?? [0, 0];
  }

  is(kind: SearchKind, record: number): boolean {
    const [from, to] = this.rangeOf(kind);
    return record >= from && record < to;
  }

  /** How many products there are; they are the first of all. */
  get products(): number {
    return this.rangeOf('product')[1];
  }

  /** Provinces and localities, which follow each other. */
  get units(): readonly [from: number, to: number] {
    return [this.rangeOf('province')[0], this.rangeOf('locality')[1]];
  }

  /** The name of the part that holds what lies in the province of a unit. */
  partOf(unit: number): string {
    return this.#base.provinces[this.#provinceOf[unit - this.units[0]] ?? -1] ?? '';
  }
}

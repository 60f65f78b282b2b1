import type { Unit } from './units/former-units.ts';

/** The unit in which a place lies. */
export interface UnitNow<Home = unknown> {
  /** Number, street and hamlet, where they were written down for the units of today. */
  spot: string;
  /** With its level: `Xã Bình Lư`. */
  name: string;
  province: string;
  /** Its record, where the catalogue has it. */
  home: Home | undefined;
  /** Whether the file says so, or it was computed from the table of old and new units. */
  basis: 'file' | 'table';
  /** A district or province of old, when no more is known: it is no part of the province of today. */
  isFormer: boolean;
}

/** What a source wrote. */
export interface StatedAddress {
  /** To the letter; empty when only its former units are recorded. */
  words: string;
  /** Former units that are recorded and that the words do not name: `huyện Tam Đường`. */
  former: string[];
  /** Whether it names a unit that is no more. */
  isOld: boolean;
  /** When: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  on: string | undefined;
}

export interface AddressWords<Home = unknown> {
  now: UnitNow<Home> | undefined;
  /** Units of today among which the table leaves open, because the former one was divided. */
  candidates: Unit[];
  /** Undefined when it says no more than `now`. */
  stated: StatedAddress | undefined;
}

import type { BilingualPair, CheckRecord } from '../check/register.ts';

/** Contacts of a maker, the same as on the maker's own page. */
export interface MakerContacts {
  phone?: string | undefined;
  zalo?: string | undefined;
  email?: string | undefined;
}

/** A product as the shortlist shows it: one small file each, `/data/compare/banh-gai.json`. */
export interface CompareRecord extends CheckRecord {
  /** Its photograph, where it has one. */
  photo?: { src: string; alt: BilingualPair } | undefined;
  makerId?: string | undefined;
  contacts?: MakerContacts | undefined;
  /** Its commune or former district; where only the province is known, that instead. */
  localityId?: string | undefined;
  provinceId?: string | undefined;
  group: BilingualPair;
  /** What must not be promoted: nobody is asked to sell it. */
  isNotOffered?: true | undefined;
  /** Prices of which the source says from when they are: a day, a month or a year. */
  prices?: { words: BilingualPair; on: string }[] | undefined;
  packs?: BilingualPair[] | undefined;
  keepsDays?: number | undefined;
  /** Open points of sale that the sources name. */
  shops?: { id: string; name: BilingualPair }[] | undefined;
  channels?: { name: BilingualPair; url?: string | undefined }[] | undefined;
}

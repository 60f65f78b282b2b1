import type { AddressWords, StatedAddress } from '../domain/address.ts';
import { fold } from '../lib/fold.ts';
import { formatDate } from './format.ts';
import { type Lang, useStrings } from './index.ts';

/** An address in one line. */
export interface AddressText {
  /** In Vietnamese, as addresses are written; empty when nobody says where. */
  text: string;
  /** What a reader has to know of it, in the language of the page: that it is an old one, or what it was. */
  mark: string | undefined;
}

/**
 * Where a place is, in one line: in the unit of today, with the words of the source as the old address; or those
 * words alone, marked as old when a unit in them is no more.
 */
export function addressText(words: AddressWords, lang: Lang): AddressText {
  const { now, stated } = words;
  const t = useStrings(lang).place;
  if (!stated) return { text: now ? placeNow(words, lang) : '', mark: undefined };
  const said = statedText(stated, lang);
  if (!now)
    return {
      text: said,
      mark: stated.isOld
        ? [t.addressOld.toLowerCase(), stated.on && formatDate(stated.on, lang)]
            .filter(Boolean)
            .join(', ')
        : undefined,
    };
  if (stated.isOld) return { text: placeNow(words, lang), mark: t.addressWas(said) };
  const isNamed = fold(said).includes(fold(now.name));
  if (!isNamed)
    return { text: `${said}, ${uncapitalised(placeNow(words, lang))}`, mark: undefined };
  const hasProvince = fold(said).endsWith(fold(now.province));
  return { text: hasProvince ? said : `${said}, ${now.province}`, mark: undefined };
}

/** The same as plain text, for paper and frames: `Xã Bình Lư, Lai Châu (địa chỉ cũ: xã Sơn Bình)`. */
export function plainAddress(words: AddressWords, lang: Lang): string {
  const { text, mark } = addressText(words, lang);
  return text !== '' && mark !== undefined ? `${text} (${mark})` : text;
}

/** The words of a source, with the former units that are recorded beside them: `xã Sơn Bình; thuộc huyện Tam Đường cũ`. */
export function statedText({ words, former }: StatedAddress, lang: Lang): string {
  const t = useStrings(lang).place;
  const marked = former.map((unit) => t.formerUnit(unit)).join(', ');
  if (words === '' || marked === '') return words + marked;
  return t.statedIn(words, marked);
}

/** The unit of today with what is in it: `bản Sân Bay, xã Bình Lư, Lai Châu`. */
export function placeNow({ now }: AddressWords, lang: Lang): string {
  if (!now) return '';
  const { spot, name, province, isFormer } = now;
  const unit = spot === '' ? name : `${spot}, ${uncapitalised(name)}`;
  if (isFormer) return useStrings(lang).place.formerNowIn(unit, province);
  return fold(name).endsWith(fold(province)) && fold(name) !== fold(province)
    ? unit
    : `${unit}, ${province}`;
}

/** `Xã Trung Hà` begins a sentence, `thôn Bản Ba, xã Trung Hà` goes on. */
export const uncapitalised = (name: string): string =>
  `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

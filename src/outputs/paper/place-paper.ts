/** What the leaflets of a maker or a shop say, measured for their sheets. */
import { addressWords } from '../../catalogue/address.ts';
import { openingHoursOf } from '../../catalogue/place-hours.ts';
import type { PointOfSale, Producer, Product } from '../../catalogue/records.ts';
import { type Lang, pick } from '../../i18n/index.ts';
import { plainAddress } from '../../i18n/address-words.ts';
import { noticeKind } from '../sentences/law-notice.ts';
import {
  type Column,
  factTexts,
  leafletFoot,
  nameLength,
  openingSentenceWithin,
  sentencesWithin,
  storyTexts,
  textsWithin,
} from './fitting.ts';

const panelColumn: Column = { letters: 43, lineMm: 5.1 };
const PANEL_MM = 184;
const NOTICE_MM = 13;

/** A product of a list takes its name, its state and, for some kinds, the words of the law. */
const listedMm =
  ({ lettersOfName, lang }: { lettersOfName: number; lang: Lang }) =>
  (product: Product) =>
    Math.ceil(pick(product.data.name, lang).text.length / lettersOfName) * 5.6 +
    10 +
    (noticeKind(product) ? NOTICE_MM : 0);

/** Everything that the leaflets of a maker or a shop print beside its record. */
export function placePaper(place: Producer | PointOfSale, lang: Lang) {
  const { locality } = place;
  const placeLine = locality && `${pick(locality.data.name, lang).text}, ${locality.data.province}`;
  return {
    ...leafletFoot(place, placeLine, lang),
    sheet: sheetOf(place, lang),
    fold: foldOf(place, lang),
  };
}

function sheetOf(place: Producer | PointOfSale, lang: Lang) {
  const SHEET_MM = 140;
  const length = nameLength(pick(place.data.name, lang).text);
  const letters = { short: 24, medium: 24, long: 36 }[length];
  const lineMm = length === 'long' ? 9 : 13;
  const nameMm = Math.ceil(pick(place.data.name, lang).text.length / letters) * lineMm;
  const say = openingSentenceWithin(place.data.summary, lang, 48, { large: 46, small: 62 });
  const left = SHEET_MM - nameMm - say.mm - rowsMm(place, lang) - 19;
  const { shown, more } = productsWithin(
    place.products,
    Math.max(0, left),
    2,
    listedMm({ lettersOfName: 26, lang }),
  );
  return { nameLength: length, say, products: shown, moreProducts: more };
}

/** Rows of address, hours and contacts. */
function rowsMm(place: Producer | PointOfSale, lang: Lang): number {
  const { address, contacts } = place.data;
  const isOutside = place.kind === 'point-of-sale' && place.data.outsideArea;
  const locality = isOutside ? undefined : place.locality;
  const hours = openingHoursOf(place);
  const addressMm =
    8 +
    Math.ceil(plainAddress(addressWords(address, locality), lang).length / 58) * 6 +
    (address?.note ? 5 : 0);
  const holidays = (hours?.exceptions ?? []).filter((exception) => 'holiday' in exception).length;
  const hoursMm = hours
    ? 8 +
      Math.ceil(hours.asStated.vi.length / 58) * 6 +
      (hours.hours ? 16 : 0) +
      (holidays > 0 ? 6 + holidays * 8 : 0)
    : 0;
  return addressMm + hoursMm + Object.keys(contacts ?? {}).length * 5.2 + 4;
}

function foldOf(place: Producer | PointOfSale, lang: Lang) {
  const { data, locality } = place;
  const say = openingSentenceWithin(data.summary, lang, 90, { large: 30, small: 40 });
  const room = PANEL_MM - say.mm - 8;
  const story = place.kind === 'producer' ? storyTexts(place, lang) : [];
  const facts = factTexts(data.facts ?? [], lang);
  const heights = { headingMm: 6, gapMm: 4 };
  // The second panel keeps room for the sources.
  const SOURCES_MM = 34;
  const mm = listedMm({ lettersOfName: 38, lang });
  const first = productsWithin(place.products, PANEL_MM - 12, 1, mm);
  const rest = place.products.slice(first.shown.length);
  const second = productsWithin(rest, PANEL_MM - 12 - SOURCES_MM, 1, mm);
  const about = locality && pick(locality.data.summary, lang);
  return {
    nameLength: nameLength(pick(data.name, lang).text),
    say,
    story: textsWithin(story, room, panelColumn, heights),
    facts: textsWithin(facts, room, panelColumn, heights),
    columns: [first.shown, second.shown],
    moreProducts: second.more,
    about: about && { text: sentencesWithin(about.text, 120, panelColumn), lang: about.lang },
  };
}

/** As many products of a list as so many columns of a height hold, and how many are left over. */
function productsWithin(
  products: readonly Product[],
  mm: number,
  columns: number,
  heightMm: (product: Product) => number,
): { shown: Product[]; more: number } {
  let left = mm * columns;
  const end = products.findIndex((product) => {
    left -= heightMm(product);
    return left < 0;
  });
  const shown = end === -1 ? [...products] : products.slice(0, end);
  return { shown, more: products.length - shown.length };
}

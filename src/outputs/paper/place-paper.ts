/** What the leaflets of a maker or a shop say, measured for their sheets. */
import { addressWords } from '../../catalogue/address.ts';
import { openingHoursOf } from '../../catalogue/place-hours.ts';
import type { PointOfSale, Producer, Product } from '../../catalogue/records.ts';
import { mayBePromoted } from '../../domain/product-law.ts';
import { type Lang, pick } from '../../i18n/index.ts';
import { plainAddress } from '../../i18n/address-words.ts';
import { noticeLineOf } from '../../i18n/law-words.ts';
import { bilingualSummary, summaryOf } from '../sentences/summary.ts';
import {
  type Column,
  factTexts,
  heightOf,
  leafletFoot,
  nameLength,
  openingSentenceWithin,
  sentencesWithin,
  storyTexts,
  textsWithin,
} from './fitting.ts';
import { placeName } from '../addresses/place-name.ts';

const panelColumn: Column = { letters: 43, lineMm: 5.1 };
const PANEL_MM = 184;
/** A notice in small letters, beside a product of a list. */
const noticeColumn: Column = { letters: 40, lineMm: 4 };

/** A product of a list takes its name, its state and, for some kinds, the words of the law. */
const listedMm =
  ({ lettersOfName, lang }: { lettersOfName: number; lang: Lang }) =>
  (product: Product) =>
    Math.ceil(pick(product.data.name, lang).text.length / lettersOfName) * 5.6 +
    10 +
    noticeMm(product, lang);

function noticeMm(product: Product, lang: Lang): number {
  const law = noticeLineOf(product, lang);
  return law === undefined ? 0 : heightOf(law, noticeColumn) + 1;
}

/** Everything that the leaflets of a maker or a shop print beside its record. */
export function placePaper(place: Producer | PointOfSale, lang: Lang) {
  const { locality } = place;
  const placeLine = locality && placeName(locality, lang, 'whole');
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
  const say = openingSentenceWithin(bilingualSummary(place), lang, 48, { large: 46, small: 62 });
  const products = place.products.filter(mayBePromoted);
  const left = SHEET_MM - nameMm - say.mm - rowsMm(place, lang) - 19;
  const { shown, more } = productsWithin(
    products,
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
  const say = openingSentenceWithin(bilingualSummary(place), lang, 90, { large: 30, small: 40 });
  const room = PANEL_MM - say.mm - 8;
  const story = place.kind === 'producer' ? storyTexts(place, lang) : [];
  const facts = factTexts(data.facts ?? [], lang);
  const heights = { headingMm: 6, gapMm: 4 };
  // The second panel keeps room for the sources.
  const SOURCES_MM = 34;
  const mm = listedMm({ lettersOfName: 38, lang });
  const products = place.products.filter(mayBePromoted);
  const first = productsWithin(products, PANEL_MM - 12, 1, mm);
  const rest = products.slice(first.shown.length);
  const second = productsWithin(rest, PANEL_MM - 12 - SOURCES_MM, 1, mm);
  const about = locality && summaryOf(locality, lang);
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

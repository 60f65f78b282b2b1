/** What the leaflets of a product say, measured for their sheets. */
import { addressWords } from '../../catalogue/address.ts';
import { isShop } from '../../catalogue/operating-status.ts';
import type { PointOfSale, Product } from '../../catalogue/records.ts';
import { type Lang, pick, useStrings } from '../../i18n/index.ts';
import { plainAddress } from '../../i18n/address-words.ts';
import { noticeLineOf } from '../../i18n/law-words.ts';
import { bilingualSummary, summaryOf } from '../sentences/summary.ts';
import {
  certificateMm,
  type Column,
  heightOf,
  leafletFoot,
  nameLength,
  type PaperText,
  productTexts,
  readableUrl,
  openingSentenceWithin,
  sentencesWithin,
  storyTexts,
  textsWithin,
  withoutStars,
} from './fitting.ts';
import { placeName } from '../addresses/place-name.ts';

/** Half the width of the A5 leaflet, 10.5 pt. */
const sheetColumn: Column = { letters: 29, lineMm: 5.6 };
/** A panel of the folded leaflet, 9.5 pt. */
const panelColumn: Column = { letters: 43, lineMm: 5.1 };
/** The notice of the law across the A5 leaflet, 9 pt, in its frame. */
const noticeColumn: Column = { letters: 68, lineMm: 4.6 };
const NOTICE_FRAME_MM = 12;
const PANEL_MM = 184;
const HEADING_MM = 6;
const MAX_SHOPS = 6;

/** Everything that the leaflets of a product print beside its record. */
export function productPaper(product: Product, lang: Lang) {
  const t = useStrings(lang).print;
  const makerLines = makerLinesOf(product, lang);
  return {
    ...leafletFoot(
      product,
      [...makerNameOf(product, lang), placeLine(product, lang)].join(', '),
      lang,
    ),
    scan: t.scan,
    makerLines,
    sheet: sheetOf(product, lang),
    fold: foldOf(product, lang),
  };
}

const makerNameOf = ({ producer }: Product, lang: Lang): string[] =>
  producer ? [pick(producer.data.name, lang).text] : [];

const placeLine = ({ locality }: Product, lang: Lang): string => placeName(locality, lang, 'whole');

/** Where the maker is and how to reach it; the rules of consent have seen to what may stand there. */
function makerLinesOf({ producer }: Product, lang: Lang): string[] {
  if (!producer) return [];
  const { address, contacts } = producer.data;
  const t = useStrings(lang).place.contacts;
  return [
    address && plainAddress(addressWords(address, producer.locality), lang),
    contacts?.phone && `${t.phone}: ${contacts.phone}`,
    contacts?.zalo && `${t.zalo}: ${contacts.zalo}`,
    contacts?.email && `${t.email}: ${contacts.email}`,
    contacts?.website && readableUrl(contacts.website),
  ].filter((line): line is string => line !== undefined && line !== '');
}

/** How much lower the picture may be than at its full height, in millimetres. */
const tops = { tall: 0, middle: 15, low: 30 } as const;

function sheetOf(product: Product, lang: Lang) {
  const length = nameLength(pick(product.data.name, lang).text);
  const facts = unstarred(productTexts(product, lang));
  // Between a picture of full height and the foot.
  const SHEET_MM = 104;
  const GAPS_MM = 14;
  const nameMm = { short: 13, medium: 26, long: 27 }[length];
  const law = noticeLineOf(product, lang);
  const lawMm = law === undefined ? 0 : heightOf(law, noticeColumn) + NOTICE_FRAME_MM;
  const fixed = nameMm + certificateMm(product, lang) + lawMm + GAPS_MM;
  const say = openingSentenceWithin(sayOf(product), lang, SHEET_MM + tops.low - fixed, {
    large: 46,
    small: 62,
  });
  const left = SHEET_MM - fixed - say.mm;
  // The picture gives way only as far as there are words for the room.
  const choices = (['tall', 'middle', 'low'] as const).map((top) => ({
    top,
    facts: factsInPairs(facts, left + tops[top]),
    fits: left + tops[top] >= 0,
  }));
  const most = Math.max(...choices.map((choice) => choice.facts.length));
  const best = choices.find((choice) => choice.fits && choice.facts.length === most);
  return { nameLength: length, say, top: best?.top ?? 'low', facts: best?.facts ?? [] };
}

/** Facts two by two; a pair is as high as the longer of the two. */
function factsInPairs(facts: readonly PaperText[], mm: number): PaperText[] {
  const GAP_MM = 3;
  let left = mm;
  const shown: PaperText[] = [];
  for (let at = 0; at < facts.length; at += 2) {
    const pair = facts.slice(at, at + 2);
    const pairMm =
      Math.max(...pair.map(({ text }) => heightOf(text, sheetColumn))) + HEADING_MM + GAP_MM;
    if (pairMm > left) break;
    left -= pairMm;
    shown.push(...pair);
  }
  return shown;
}

/** Where a shop is; nothing when nobody says. */
export const shopAddress = ({ data, locality }: PointOfSale, lang: Lang): string | undefined =>
  plainAddress(addressWords(data.address, data.outsideArea ? undefined : locality), lang) ||
  undefined;

/** The sentence that a leaflet opens with, in each language without what it says of stars. */
const sayOf = (product: Product) => bare(product.data.slogan ?? bilingualSummary(product));

const bare = ({ vi, en }: { vi: string; en?: string | undefined }) => ({
  vi: withoutStars(vi),
  en: en === undefined ? undefined : withoutStars(en),
});

/** Texts without their sentences about stars; a text that says nothing else goes. */
const unstarred = (texts: readonly PaperText[]): PaperText[] =>
  texts.flatMap((text) => {
    const kept = withoutStars(text.text);
    return kept === '' ? [] : [{ ...text, text: kept }];
  });

function foldOf(product: Product, lang: Lang) {
  const { data, locality } = product;
  const story = unstarred(storyTexts(product, lang));
  const say = openingSentenceWithin(bare(bilingualSummary(product)), lang, 70, {
    large: 30,
    small: 40,
  });
  const storyRoom = PANEL_MM - say.mm - 26;
  const shownStory = firstWithin(story, storyRoom, panelColumn);
  const facts = textsWithin(unstarred(productTexts(product, lang)), PANEL_MM - 12, panelColumn, {
    headingMm: HEADING_MM,
    gapMm: 4,
  });
  const shops = product.pointsOfSale
    .filter(({ data: shop }) => isShop(shop))
    .map((shop) => ({ shop, address: shopAddress(shop, lang) }));
  const summary = summaryOf(locality, lang);
  return {
    nameLength: nameLength(pick(data.name, lang).text),
    say,
    story: shownStory,
    isStoryLonger: shownStory.length < story.length,
    facts,
    shops: shops.slice(0, MAX_SHOPS),
    moreShops: Math.max(0, shops.length - MAX_SHOPS),
    place: { text: sentencesWithin(summary.text, 60, panelColumn), lang: summary.lang },
  };
}

/** Paragraphs from the beginning of a story until one does not fit; unlike facts, none is passed over. */
function firstWithin<Text extends { text: string }>(
  texts: readonly Text[],
  mm: number,
  column: Column,
): Text[] {
  const GAP_MM = 3.5;
  let left = mm;
  const end = texts.findIndex(({ text }) => {
    left -= heightOf(text, column) + GAP_MM;
    return left < 0;
  });
  return end === -1 ? [...texts] : texts.slice(0, end);
}

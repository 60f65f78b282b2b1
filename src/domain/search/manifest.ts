import type { CertificateStatus } from '../certificate-life.ts';
import type { ReportStatus } from '../statement-term.ts';
import type { AskedState, AskedTime } from './facts/phrases.ts';
import type { SearchEvidence, SearchKind } from './records.ts';

/** What a search needs to know before it asks for anything else: `/search-data/<lang>.json`. */
export interface SearchManifest {
  /** The folder of the index's files, with both slashes. Its name changes with what is in it. */
  folder: string;
  isWhole: boolean;
  /** Where Pagefind's files are, with both slashes. */
  texts: string;
  /** A mark of what the texts hold, so that an old answer is not taken for a new one. */
  version: string;
  /** Where a record's page is, and its cloth: `{kind}` and `{id}` stand for its own. */
  paths: Record<SearchKind, string>;
  cloth: string;
  searchPath: string;
  /** The points of sale, nearest first, from where the visitor is. */
  nearPath: string;
  words: SearchWords;
  /** What the law wants said, in Vietnamese, and what it means where the page is in another language; by `law` of a record. */
  notices: Record<string, readonly [words: string, gloss?: string]>;
}

/** The words that a search says. `{n}`, `{q}` and `{date}` are put in by the script. */
export interface SearchWords {
  kinds: Record<SearchKind, string>;
  /** The kind of a producer of which no product is here. */
  bodyWithoutProduct: string;
  /** Headings of groups of results. */
  groups: Record<SearchKind, string>;
  evidence: Record<SearchEvidence, string>;
  /** By number of stars, from 3: `Ba sao`. */
  ranks: Record<string, string>;
  /** Of a product of which a source states its rank `{n}`, by what that is worth today. */
  reported: Record<ReportStatus, string>;
  /** Of a product with a certificate, by what that is today; `{n}` is its rank, `{date}` its last day in force. */
  certified: Record<CertificateStatus, string>;
  suggestions: string;
  suggestionOne: string;
  suggestionMany: string;
  noSuggestion: string;
  allResults: string;
  resultOne: string;
  resultMany: string;
  none: string;
  noneHint: string;
  near: string;
  nearHint: string;
  inTexts: string;
  lookInTexts: string;
  more: string;
  searching: string;
  answer: AnswerWords;
}

/** What is said of a query that joins facts. `{place}`, `{name}` and `{km}` are put in as well. */
export interface AnswerWords {
  /** Of the list of what was understood, and of the button on each: `{label}`. */
  understood: string;
  remove: string;
  /** Facts as they stand on their chips. */
  stars: string;
  stateNames: Record<AskedState, string>;
  gift: string;
  sorts: Record<string, string>;
  productsOnly: string;
  shopsOnly: string;
  priceMost: string;
  priceLeast: string;
  priceAsked: string;
  open: Record<AskedTime, string>;
  near: string;
  here: string;
  former: string;
  /** How many answer to all that was asked for. */
  exactNone: string;
  exactOne: string;
  exactMany: string;
  /** Those that answer to a part of it. */
  others: string;
  /** The card. */
  first: string;
  firstNear: string;
  inPlace: string;
  noneInPlace: string;
  state: string;
  stateNone: string;
  stateNoneIn: string;
  gifts: string;
  prices: string;
  noPrices: string;
  oldPrices: string;
  pricesFitting: string;
  askPrice: string;
  openCount: string;
  openNone: string;
  openSaid: string;
  openUnknown: string;
  shop: string;
  shopSaid: string;
  shopAsk: string;
  shopProvince: string;
  noShop: string;
  hereText: string;
  hereLink: string;
}

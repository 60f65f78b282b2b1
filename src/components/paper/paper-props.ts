/** What pages hand to the sheets: texts that are known to fit, and lines that are made from addresses. */
import type { PointOfSale, Product, Stop } from '../../catalogue/records.ts';
import type { Lang } from '../../i18n/index.ts';
import type { DatedProductProps } from '../product/product-props.ts';

interface SheetText {
  title?: string | undefined;
  text: string;
  lang: Lang;
}

/** The opening sentence of a sheet; a long one is set in a smaller size. */
export interface OpeningSentence {
  text: string;
  lang: Lang;
  length: 'short' | 'long';
}

interface Paper {
  /** The address as people read it. */
  link: string;
  sources: string;
  footLines: string[];
}

interface ProductPaper extends Paper {
  scan: string;
  makerLines: string[];
  sheet: { nameLength: string; say: OpeningSentence; facts: SheetText[]; top: string };
  fold: {
    nameLength: string;
    say: OpeningSentence;
    story: SheetText[];
    isStoryLonger: boolean;
    facts: SheetText[];
    shops: { shop: PointOfSale; address: string | undefined }[];
    moreShops: number;
    place: SheetText;
  };
}

/** What a sheet about a product is made from. */
export interface ProductPaperProps extends DatedProductProps {
  paper: ProductPaper;
}

export interface PlacePaper extends Paper {
  sheet: { nameLength: string; say: OpeningSentence; products: Product[]; moreProducts: number };
  fold: {
    nameLength: string;
    say: OpeningSentence;
    story: SheetText[];
    facts: SheetText[];
    /** The two panels of products; the second may be empty. */
    columns: Product[][];
    moreProducts: number;
    about: SheetText | undefined;
  };
}

export interface RoutePaper {
  link: string;
  footLines: string[];
  nameLength: string;
  say: OpeningSentence;
  /** For which day of the week, and from when, the hours are. */
  when: string;
  notes: string[];
  sheets: {
    hasHead: boolean;
    hasNotes: boolean;
    stops: {
      stop: Stop;
      number: number;
      hours: string;
      lines: string[];
      reason: { text: string; lang: Lang };
    }[];
  }[];
}

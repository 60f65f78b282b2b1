/**
 * What the law wants said of some kinds of product wherever they are shown (supplements: Decree
 * 15/2018/NĐ-CP art. 27.3; alcohol: Law 44/2019/QH14). The Vietnamese words are the prescribed ones, so they
 * stand on English pages too, with what they mean beside them.
 */
import { legalKindOf, type ProductUnderLaw } from '../domain/product-law.ts';
import { type Lang, useStrings } from './index.ts';

type Kind = keyof ReturnType<typeof useStrings>['product']['notices'];

/** A notice in its parts. */
export interface Notice {
  /** What the product is, in Vietnamese. */
  name: string;
  /** What the law wants said, in Vietnamese. */
  words: string;
  /** Both in the language of the page, as one line; nothing on a Vietnamese page. */
  gloss: string | undefined;
}

/** The kinds that need a notice. */
export const noticeKinds = Object.keys(useStrings('vi').product.notices) as Kind[];

/** The kind of a product when it needs a notice. */
export function noticeKind(product: ProductUnderLaw): Kind | undefined {
  const kind = legalKindOf(product);
  return kind !== undefined && isNoticed(kind) ? kind : undefined;
}

const isNoticed = (kind: string): kind is Kind => kind in useStrings('vi').product.notices;

/** The notice of a kind as a page in some language has it. */
export function noticeOf(kind: Kind, lang: Lang): Notice {
  const [name = '', words = ''] = useStrings('vi').product.notices[kind];
  const own = useStrings(lang).product.notices[kind];
  return { name, words, gloss: lang === 'vi' ? undefined : own.join('. ') };
}

/** The notice of a kind as one line: what the product is, then what the law wants said, then what it means. */
export function noticeLine(kind: Kind, lang: Lang): string {
  const { name, words, gloss } = noticeOf(kind, lang);
  return `${name}. ${words}${gloss === undefined ? '' : ` (${gloss})`}`;
}

/** The notice of a product as one line; nothing for a product that needs none. */
export function noticeLineOf(product: ProductUnderLaw, lang: Lang): string | undefined {
  const kind = noticeKind(product);
  return kind && noticeLine(kind, lang);
}

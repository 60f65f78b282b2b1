/** What the law wants said of some kinds of product wherever they are shown (domain: Decree 15/2018 art. 27.3). */
import type { Product } from '../../catalogue/records.ts';
import { type Lang, useStrings } from '../../i18n/index.ts';

type Kind = keyof ReturnType<typeof useStrings>['product']['notices'];

/** The kinds that need a notice. */
export const noticeKinds = Object.keys(useStrings('vi').product.notices) as Kind[];

/** The kind of a product when it needs a notice. */
export const noticeKind = ({ data: { regulatoryKind: kind } }: Product): Kind | undefined =>
  isNoticed(kind) ? kind : undefined;

const isNoticed = (kind: string): kind is Kind => kind in useStrings('vi').product.notices;

/** The notice of a kind as one line: what the product is, then what the law wants said. */
export function noticeLine(kind: Kind, lang: Lang): string {
  const [name, words] = useStrings(lang).product.notices[kind];
  return `${name}. ${words}`;
}

import type { Product } from '../../catalogue/records.ts';
import type { Lang } from '../../i18n/index.ts';

/** What a part of a product's page, card or sheet needs: the product, and the language to speak in. */
export interface ProductProps {
  product: Product;
  lang: Lang;
}

/** The same where words depend on the day, `YYYY-MM-DD`, for which statuses hold. */
export interface DatedProductProps extends ProductProps {
  today: string;
}

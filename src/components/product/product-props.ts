import type { Product } from '../../catalogue/records.ts';
import type { Spoken, SpokenOnDay } from '../props.ts';

/** What a part of a product's page, card or sheet needs: the product, and the language to speak in. */
export interface ProductProps extends Spoken {
  product: Product;
}

/** The same where words depend on the day. */
export interface DatedProductProps extends ProductProps, SpokenOnDay {}

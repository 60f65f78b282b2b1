import type { ProductList } from '../../catalogue/facets.ts';
import type { Evidence } from '../../catalogue/records.ts';
import { pick, useStrings, type Lang } from '../../i18n/index.ts';
import type { SectorId } from '../../schema/product-group.ts';

/** What a product list is called: `Thực phẩm`, `4 sao`, `Xã Chiêm Hóa`. */
export function listTitle({ key, name }: ProductList, lang: Lang): string {
  const t = useStrings(lang);
  if (key === 'all') return t.product.title;
  if (name) return pick(name, lang).text;
  const { facet, value } = key;
  if (facet === 'sector') return t.product.sectors[value as SectorId];
  if (facet === 'evidence') return t.certificate.evidence[value as Evidence];
  return t.product.starsOf(Number(value));
}

/** The title of a page of a list, so that no two have the same: `Bản đồ, trang 2/5`; of the first, the title alone. */
export const numberedTitle = (title: string, page: number, pages: number, lang: Lang): string =>
  page === 1 ? title : `${title}, ${useStrings(lang).common.page(page, pages).toLowerCase()}`;

import type { Catalogue, Product } from '../../catalogue/records.ts';
import { langs, pick, useStrings, type Lang } from '../../i18n/index.ts';
import { gtin14 } from '../../lib/gtin.ts';
import { jsonFile, type SiteFile } from '../../lib/site-file.ts';
import { absoluteUrl, digitalLinkPath, linkSetPath, recordPath } from './index.ts';

/** A product with the number under its bar code in 14 figures; the schema has checked the last of them. */
export interface LinkedProduct {
  product: Product;
  gtin: string;
}

/** The products that have a page under GS1 Digital Link. */
export const linkedProducts = ({ products }: Pick<Catalogue, 'products'>): LinkedProduct[] =>
  products.flatMap((product) =>
    product.data.gtin === undefined ? [] : [{ product, gtin: gtin14(product.data.gtin) }],
  );

/** A target as RFC 9264 (section 4.2.4) writes it. */
interface LinkTarget {
  href: string;
  title: string;
  type?: string;
  hreflang?: Lang[];
}

/** Relations of GS1's web vocabulary; relations that are not registered are written as whole addresses. */
const gs1 = (relation: string): string => `https://ref.gs1.org/voc/${relation}`;

/**
 * The link set of a product, for programs that scan its code (RFC 9264, GS1-Conformant Resolver): its
 * page, its certificate, and the tracing page of its maker. A plain host cannot choose between them by
 * what is asked for, so the list has an address of its own beside the page.
 */
export function linkSet({ product, gtin }: LinkedProduct) {
  const { data, certificate } = product;
  const page = (lang: Lang, anchor = ''): LinkTarget => ({
    href: `${absoluteUrl(recordPath(product, lang))}${anchor}`,
    title: anchor === '' ? pick(data.name, lang).text : useStrings(lang).certificate.kind,
    type: 'text/html',
    hreflang: [lang],
  });
  const tracing: LinkTarget[] = data.traceability
    ? [{ href: data.traceability.url, title: data.traceability.provider, type: 'text/html' }]
    : [];
  return {
    linkset: [
      {
        anchor: absoluteUrl(digitalLinkPath(gtin)).replace(/\/$/, ''),
        itemDescription: data.name.vi,
        [gs1('defaultLink')]: [page('vi')],
        [gs1('pip')]: langs.map((lang) => page(lang)),
        ...(certificate
          ? { [gs1('certificationInfo')]: langs.map((lang) => page(lang, '#certificate')) }
          : {}),
        ...(tracing.length > 0 ? { [gs1('traceability')]: tracing } : {}),
      },
    ],
  };
}

/** Those lists, one for each product that has a number. */
export const linkSetFiles = (catalogue: Pick<Catalogue, 'products'>): SiteFile[] =>
  linkedProducts(catalogue).map((linked) =>
    jsonFile(linkSetPath(linked.gtin), () => linkSet(linked), 'application/linkset+json'),
  );

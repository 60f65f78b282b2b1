import type { Certification, Product as ProductThing } from 'schema-dts';
import type { Certificate, Product } from '../../catalogue/records.ts';
import { pick, useStrings, type Lang } from '../../i18n/index.ts';
import { productListPath } from '../addresses/index.ts';
import { idOf, picturedThing } from './graph.ts';
import { producerThing } from './place.ts';

/** A product with its certificates. Stars are a certification, never a review rating. */
export function productThing(product: Product, lang: Lang): ProductThing {
  const { data, producer, certificates } = product;
  return {
    '@type': 'Product',
    ...picturedThing(product, lang),
    category: `${useStrings(lang).product.sectors[product.sector]} > ${pick(product.group.data.name, lang).text}`,
    countryOfOrigin: { '@type': 'Country', name: 'VN' },
    ...(data.aliases && { alternateName: data.aliases }),
    ...(data.ocopCode && { productID: data.ocopCode }),
    ...(data.gtin && { gtin: data.gtin }),
    ...(producer && { manufacturer: producerThing(producer, lang) }),
    ...(certificates.length > 0 && {
      hasCertification: certificates.map((certificate) => certification(certificate, lang)),
    }),
  };
}

/** The step between the product list and a product: its sector. */
export const sectorStep = (product: Product, lang: Lang) => ({
  label: useStrings(lang).product.sectors[product.sector],
  path: productListPath({ facet: 'sector', value: product.sector }, lang),
});

/** One OCOP certificate as schema.org's `Certification`, with what it is worth on the day of the build. */
const certification = (
  { data, decision, inForce, status, lastDay }: Certificate,
  lang: Lang,
): Certification => ({
  '@type': 'Certification',
  name: `OCOP ${data.stars} sao`,
  certificationIdentification: data.decisionNumber,
  isBasedOn: { '@id': idOf(decision) },
  certificationRating: {
    '@type': 'Rating',
    ratingValue: data.stars,
    bestRating: 5,
    worstRating: 1,
  },
  issuedBy: { '@type': 'GovernmentOrganization', name: data.issuingAuthority.name },
  datePublished: data.issuedOn,
  // A certificate that was recalled or replaced before its first day was never in force: no validity is published.
  ...(lastDay !== undefined && { validFrom: data.issuedOn, expires: lastDay }),
  validIn: { '@type': 'Country', name: 'VN' },
  // schema.org has only two certification statuses; the words say which of the site's own statuses it is.
  creativeWorkStatus: useStrings(lang).certificate.status[status],
  certificationStatus: inForce ? 'CertificationActive' : 'CertificationInactive',
});

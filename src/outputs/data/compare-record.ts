import { isShop } from '../../catalogue/operating-status.ts';
import type { Catalogue, Product } from '../../catalogue/records.ts';
import { mayBePromoted } from '../../domain/product-law.ts';
import type { CompareRecord, MakerContacts } from '../../domain/shortlist/record.ts';
import { jsonFile, type SiteFile } from '../../lib/site-file.ts';
import { comparePath } from '../addresses/index.ts';
import { bilingualPair, productEntry } from './check-register.ts';

/**
 * A product as the shortlist shows it, side by side with others.
 *
 * @param photo the address of its photograph in a small size, where it has one
 */
export function compareRecord(product: Product, photo: string | undefined): CompareRecord {
  const { data, producer, locality, group, pointsOfSale } = product;
  const shops = pointsOfSale.filter(({ data: shop }) => isShop(shop));
  const alt = data.photos?.[0]?.alt;
  const isPromoted = mayBePromoted(product);
  return {
    ...productEntry(product).record,
    photo: photo !== undefined && alt ? { src: photo, alt: bilingualPair(alt) } : undefined,
    makerId: producer?.id,
    isNotOffered: isPromoted ? undefined : true,
    contacts: isPromoted ? contactsOf(product) : undefined,
    ...(locality.kind === 'province' ? { provinceId: locality.id } : { localityId: locality.id }),
    group: bilingualPair(group.data.name),
    // A price without a date says nothing about what is asked for today.
    prices: data.indicativePrices?.flatMap(({ asStated, asOf }) =>
      asOf === undefined ? [] : [{ words: bilingualPair(asStated), on: asOf }],
    ),
    packs: data.netContents?.map(bilingualPair),
    keepsDays: data.shelfLifeDays,
    shops: shops.map(({ id, data: { name } }) => ({ id, name: bilingualPair(name) })),
    channels: data.salesChannels?.map(({ name, url }) => ({
      name: bilingualPair(name),
      url: isPromoted ? url : undefined,
    })),
  };
}

const contactsOf = ({ producer }: Product): MakerContacts | undefined =>
  producer?.data.contacts && {
    phone: producer.data.contacts.phone,
    zalo: producer.data.contacts.zalo,
    email: producer.data.contacts.email,
  };

/**
 * Every product as the shortlist asks for it.
 *
 * @param smallPhoto the address of a photograph in a small size, by `<id>/<file>`
 */
export const compareFiles = (
  { products }: Pick<Catalogue, 'products'>,
  smallPhoto: (name: string) => Promise<string>,
): SiteFile[] =>
  products.map((product) =>
    jsonFile(comparePath(product), async () => {
      const photo = product.data.photos?.[0];
      return compareRecord(product, photo && (await smallPhoto(`${product.id}/${photo.file}`)));
    }),
  );

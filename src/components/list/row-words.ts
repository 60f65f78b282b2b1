import type { MapPlace } from '../../catalogue/map-places.ts';
import type { Locality, Producer } from '../../catalogue/records.ts';
import { formatList } from '../../i18n/format.ts';
import { pick, useStrings, type Lang } from '../../i18n/index.ts';

/** Products of a maker that its row names; the others are counted. */
const NAMED_OF_MAKER = 2;
/** Products that tell what a commune is known for. */
const NAMED_OF_LOCALITY = 3;

const names = (products: Producer['products'], most: number, lang: Lang): string[] =>
  products.slice(0, most).map(({ data }) => pick(data.name, lang).text);

/** The products of a maker by their first names: `Làm bánh gai, chè và 3 thứ nữa`. */
export function productsLine({ products }: Pick<Producer, 'products'>, lang: Lang): string {
  const t = useStrings(lang).place.producer;
  if (products.length === 0) return t.makesNothingKnown;
  const named = names(products, NAMED_OF_MAKER, lang).join(', ');
  const more = products.length - NAMED_OF_MAKER;
  return more > 0 ? t.makesMore(named, more) : t.makes(named);
}

/** What a commune is known for: its products, or its summary when it has none yet; without either, its province. */
export function knownFor({ products, data }: Locality, lang: Lang): string {
  if (products.length > 0) return formatList(names(products, NAMED_OF_LOCALITY, lang), lang);
  return data.summary ? pick(data.summary, lang).text : data.province;
}

/** Kind and locality of an entry in the map's list: `Điểm đến, Xã Chiêm Hóa, Tuyên Quang`. */
export function placeLine({ record, area, position }: MapPlace, lang: Lang): string {
  const t = useStrings(lang).map;
  const commune = area?.commune && pick(area.commune, lang).text;
  const known = [t.kinds[record.kind], commune, area?.province, !position && t.noPosition];
  return known.filter(Boolean).join(', ');
}

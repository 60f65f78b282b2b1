/** What a record is, in a sentence of its own or, where nobody has written one, by its fields. */
import type { AnyRecord, Product } from '../../catalogue/records.ts';
import { type Lang, pick, useStrings } from '../../i18n/index.ts';

/** A text and the language that it is in. */
interface TextIn {
  text: string;
  lang: Lang;
}

/**
 * The summary of a record in a language. A product of which only name, maker and place are known has none: its
 * fields stand there, as fields.
 */
export function summaryOf(record: AnyRecord, lang: Lang): TextIn {
  if (record.kind === 'decision') {
    const { grants, reports, data } = record;
    const named = data.productCount ?? (grants.length + reports.length || undefined);
    const t = useStrings(lang).decision;
    const parts = [t.acts[data.act], data.issuingAuthority.name, named && t.products(named)];
    return { text: parts.filter(Boolean).join(', '), lang };
  }
  const { summary } = record.data;
  if (summary) return pick(summary, lang);
  return { text: record.kind === 'product' ? fieldsOf(record, lang) : '', lang };
}

/** The same of a product in both languages, for texts that are chosen from later. */
export const bilingualSummary = (product: Product): { vi: string; en?: string | undefined } =>
  product.data.summary ?? { vi: fieldsOf(product, 'vi'), en: fieldsOf(product, 'en') };

/** `Cà phê, Hợp tác xã Ví Dụ, Xã Mẫu, Lâm Đồng` */
function fieldsOf({ group, producer, locality }: Product, lang: Lang): string {
  const { name, province } = locality.data;
  const place = pick(name, lang).text;
  return [
    pick(group.data.name, lang).text,
    producer && pick(producer.data.name, lang).text,
    place,
    place.includes(province) ? undefined : province,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What a record is, in a sentence of its own or, where nobody has written one, by its fields. */
import type { AnyRecord } from '../../catalogue/records.ts';
import { type Lang, pick, useStrings } from '../../i18n/index.ts';
import { placeName } from '../addresses/place-name.ts';

/** A text and the language that it is in. */
interface TextIn {
  text: string;
  lang: Lang;
}

/**
 * The summary of a record in a language. Nobody has written one for what is known by its name, maker and place
 * only: its fields stand there, as fields.
 */
export function summaryOf(record: AnyRecord, lang: Lang): TextIn {
  const summary = record.kind === 'decision' ? undefined : record.data.summary;
  return summary ? pick(summary, lang) : { text: fieldsOf(record, lang), lang };
}

/** The same in both languages, for texts that are chosen from later. */
export const bilingualSummary = (record: AnyRecord): { vi: string; en?: string | undefined } =>
  (record.kind === 'decision' ? undefined : record.data.summary) ?? {
    vi: fieldsOf(record, 'vi'),
    en: fieldsOf(record, 'en'),
  };

/** What is known of a record at least: `Cà phê, Hợp tác xã Ví Dụ, Xã Mẫu, Lâm Đồng`. */
function fieldsOf(record: AnyRecord, lang: Lang): string {
  const parts: (string | undefined)[] = [];
  const t = useStrings(lang);
  switch (record.kind) {
    case 'product': {
      const { group, producer } = record;
      parts.push(pick(group.data.name, lang).text, producer && pick(producer.data.name, lang).text);
      break;
    }
    case 'producer':
      parts.push(t.place.producer.legalForms[record.data.legalForm]);
      break;
    case 'decision': {
      const { grants, reports, data } = record;
      const named = data.productCount ?? grants.length + reports.length;
      parts.push(t.decision.acts[data.act], data.issuingAuthority.name);
      if (named > 0) parts.push(t.decision.products(named));
      break;
    }
    case 'locality':
      parts.push(record.formerDistrict && pick(record.formerDistrict.data.name, lang).text);
      parts.push(record.data.province);
  }
  if (record.kind !== 'locality' && 'locality' in record && record.locality)
    parts.push(placeName(record.locality, lang, 'whole'));
  return parts.filter(Boolean).join(', ');
}

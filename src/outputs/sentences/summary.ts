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
  const place =
    record.kind !== 'locality' && 'locality' in record && record.locality
      ? placeName(record.locality, lang, 'whole')
      : undefined;
  return [...ownFields(record, lang), place].filter(Boolean).join(', ');
}

/** The fields of a record before the place that it is in. */
function ownFields(record: AnyRecord, lang: Lang): (string | undefined)[] {
  const t = useStrings(lang);
  switch (record.kind) {
    case 'product': {
      const { group, producer } = record;
      return [pick(group.data.name, lang).text, producer && pick(producer.data.name, lang).text];
    }
    case 'producer':
      return [t.place.producer.legalForms[record.data.legalForm]];
    case 'decision': {
      const { grants, reports, data } = record;
      const named = data.productCount ?? grants.length + reports.length;
      return [
        t.decision.acts[data.act],
        data.issuingAuthority.name,
        named > 0 ? t.decision.products(named) : undefined,
      ];
    }
    case 'locality': {
      const { formerDistrict, data } = record;
      return [formerDistrict && pick(formerDistrict.data.name, lang).text, data.province];
    }
    case 'point-of-sale':
    case 'destination':
    case 'route':
    case 'event':
    case 'story':
    case 'province':
    case 'plan':
      return [];
  }
}

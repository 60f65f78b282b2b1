import { isDay } from '../lib/day.ts';
import type { CollectedRecord } from './by-collection.ts';

/** A name in Vietnamese and, where there is one, in English. */
export interface RecordTitle {
  vi: string;
  en?: string | undefined;
}

/** What a record is called, whatever its kind: its name, the title of a story, the number of a decision. */
export function nameOf(record: CollectedRecord): RecordTitle {
  if (record.kind === 'decision') return decisionName(record.data);
  return 'title' in record.data ? record.data.title : record.data.name;
}

/** `Quyết định 321/QĐ-UBND`; one whose number nobody tells is called by its body and its day. */
function decisionName({
  number,
  issuingAuthority,
  signedOn = '',
}: Extract<CollectedRecord, { kind: 'decision' }>['data']): RecordTitle {
  if (number !== undefined) return { vi: `Quyết định ${number}`, en: `Decision ${number}` };
  const day = isDay(signedOn) ? signedOn.split('-').map(Number).reverse().join('/') : signedOn;
  const { name } = issuingAuthority;
  return {
    vi: `Quyết định của ${name}${day && `, ${day}`}`,
    en: `Decision of ${name}${day && `, ${day}`}`,
  };
}

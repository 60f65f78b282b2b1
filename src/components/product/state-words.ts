import { statementStars } from '../../catalogue/certificate.ts';
import type { Product } from '../../catalogue/records.ts';
import { statusDate } from '../../catalogue/status-words.ts';
import type { CertificateStatus } from '../../domain/certificate-life.ts';
import { reportMark, type ReportStatus } from '../../domain/statement-term.ts';
import { formatDate } from '../../i18n/format.ts';
import { useStrings, type Lang } from '../../i18n/index.ts';
import type { Statement } from '../../schema/certificate.ts';
import { plannedWords } from './certificate-words.ts';

/** What is known of a product's rank, in words, with the value of `data-status` that they are shown by. */
export interface StateWords {
  status: CertificateStatus | 'stated' | 'outOfTerm' | 'planned' | 'none';
  text: string;
}

/**
 * What a source says of a rank and what that is worth, in one line: `Nguồn nêu 2024, có thể đã hết thời hạn`.
 *
 * @param status what the report is worth
 */
export function reportLine(statement: Statement, status: ReportStatus, lang: Lang): string {
  const t = useStrings(lang).certificate;
  const year = statement.on === undefined ? '' : formatDate(statement.on.slice(0, 4), lang);
  const words = t.reportShort[status](year).replace(' ,', ',');
  return statementStars(statement) ? words : `${words}; ${t.rankUnknown}`;
}

/**
 * What is known of a product's rank on the day of the build, in one line, for where no script will
 * look again: it names the last day in force, or the day after which a report is over, instead.
 */
export function stateWords(product: Product, lang: Lang): StateWords {
  const t = useStrings(lang).certificate;
  const { certificate, statement, report, evidence } = product;
  if (certificate) {
    const { status, inForce } = certificate;
    const date = statusDate(certificate, status);
    const day = date === undefined ? '' : ` ${formatDate(date, lang)}`;
    const words = inForce
      ? `${t.rank(certificate.data.stars)}, ${t.validUntil}`
      : t.statusShort[status];
    return { status, text: `${words}${day}` };
  }
  if (report && statement) {
    const words = reportLine(statement, report.status, lang);
    const text =
      report.lastEnd === undefined || report.status === 'outOfTerm'
        ? words
        : t.reportUntil(words, formatDate(report.lastEnd, lang));
    return { status: reportMark(report.status), text };
  }
  return evidence === 'planned'
    ? { status: 'planned', text: plannedWords(product, lang) }
    : { status: 'none', text: t.evidence.speciality };
}

/** Every mark that can stand below the name of a product, with what it says, for the page that explains them. */
export function stateMarks(lang: Lang): StateWords[] {
  const { status, evidence } = useStrings(lang).certificate;
  return [
    { status: 'valid', text: status.valid },
    { status: 'due', text: status.due },
    { status: 'expired', text: status.expired },
    { status: 'recalled', text: status.recalled },
    { status: 'stated', text: evidence.stated },
    { status: 'outOfTerm', text: evidence.outOfTerm },
    { status: 'planned', text: evidence.planned },
    { status: 'none', text: evidence.speciality },
  ];
}

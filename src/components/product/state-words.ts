import { statementStars } from '../../catalogue/certificate.ts';
import type { Product } from '../../catalogue/records.ts';
import { statusDate } from '../../catalogue/status-words.ts';
import { formatDate } from '../../i18n/format.ts';
import { useStrings, type Lang } from '../../i18n/index.ts';
import type { CertificateStatus } from '../../domain/certificate-life.ts';

/** What is known of a product's rank, in words, with the value of `data-status` that they are shown by. */
export interface StateWords {
  status: CertificateStatus | 'stated' | 'planned' | 'none';
  text: string;
}

/**
 * What is known of a product's rank on the day of the build, in one line, for where no script will
 * look again: it names the last day in force instead.
 */
export function stateWords(product: Product, lang: Lang): StateWords {
  const t = useStrings(lang).certificate;
  const { certificate, statement, evidence, data } = product;
  if (certificate) {
    const { status, inForce } = certificate;
    const date = statusDate(certificate, status);
    const day = date === undefined ? '' : ` ${formatDate(date, lang)}`;
    const words = inForce
      ? `${t.rank(certificate.data.stars)}, ${t.validUntil}`
      : t.statusShort[status];
    return { status, text: `${words}${day}` };
  }
  if (statement) {
    const words = statementStars(statement)
      ? t.statedShort
      : t.statedNoRank(t.basisWords[statement.basis]);
    const year =
      statement.on === undefined ? '' : `, ${formatDate(statement.on.slice(0, 4), lang)}`;
    return { status: 'stated', text: `${words}${year}` };
  }
  if (evidence !== 'planned') return { status: 'none', text: t.evidence.speciality };
  const goal = data.pipeline;
  if (!goal) return { status: 'planned', text: t.assessedUnknown };
  return {
    status: 'planned',
    text: goal.potentialStars ? t.goalStars(goal.potentialStars) : t.stage[goal.stage],
  };
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
    { status: 'planned', text: evidence.planned },
    { status: 'none', text: evidence.speciality },
  ];
}

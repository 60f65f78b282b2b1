/**
 * The form of certificates before decisions were records of their own: each told number, day and body of its
 * decision. `npm run migrate` carries them over.
 */
import { makeProblem, type Problem } from '../problem.ts';

/** Keys of a certificate of the old form that tell of its decision. */
export const toldOfDecision: readonly string[] = ['decisionNumber', 'issuedOn', 'issuingAuthority'];
/** The same of a recall. */
export const toldOfRecall: readonly string[] = ['decisionNumber', 'authority'];

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for a certificate that tells of the decision that grants it. */
export const isOldCertificate = (certificate: unknown): certificate is Plain =>
  isPlain(certificate) && toldOfDecision.some((key) => key in certificate);

/** True for a recall that tells of its decision. */
export const isOldRecall = (recall: unknown): recall is Plain =>
  isPlain(recall) && toldOfRecall.some((key) => key in recall);

/**
 * The problems of a product's file with one in place of all that come of the old form; the others stay.
 *
 * @param problems what its schema has against it
 */
export function withOldForm(
  problems: readonly Problem[],
  product: unknown,
  file: string,
): Problem[] {
  const certificates = isPlain(product) ? product['certificates'] : undefined;
  if (!Array.isArray(certificates)) return [...problems];
  const paths = certificates.flatMap((certificate: unknown, at) => {
    const own = `certificates.${at}`;
    const recall = isPlain(certificate) ? certificate['recall'] : undefined;
    return [
      ...(isOldCertificate(certificate)
        ? [...toldOfDecision, 'decision', 'supersedes'].map((key) => `${own}.${key}`)
        : []),
      ...(isOldRecall(recall)
        ? [...toldOfRecall, 'decision'].map((key) => `${own}.recall.${key}`)
        : []),
    ];
  });
  if (paths.length === 0) return [...problems];
  const isOfOldForm = ({ field }: Problem) =>
    paths.some((path) => field === path || field.startsWith(`${path}.`));
  return [
    makeProblem('oldCertificates', file, 'certificates', {}),
    ...problems.filter((problem) => !isOfOldForm(problem)),
  ];
}

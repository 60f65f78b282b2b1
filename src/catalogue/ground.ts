/**
 * What a star in force rests on. Nobody can check a certificate by a level of evidence; a visitor can by being
 * told whether the signed text was opened, or somebody's copy of it, or what the state's press and pages say.
 */
import { type Ground, grounds } from '../domain/decision-lines.ts';
import type { Source } from '../schema/source.ts';
import type { Certificate, Product } from './records.ts';

/** The ground of a certificate, and the source that it is. */
export interface Grounded {
  ground: Ground;
  source: Source;
}

/**
 * The best ground of a certificate among the sources that it cites: a signed decision that was opened (level
 * A), a copy of a signed text made by somebody who did not issue it, else state press or a state page.
 *
 * @param sources those of its product's file
 * @returns nothing where it cites none of them; the rules have named that
 */
export function groundOf(
  { data }: Pick<Certificate, 'data'>,
  sources: readonly Source[],
): Grounded | undefined {
  const cited = sources
    .filter(({ id, evidence }) => data.sources.includes(id) && /^(A|B1)$/.test(evidence))
    .map((source): Grounded => ({ ground: groundIn(source), source }));
  return cited.toSorted((a, b) => grounds.indexOf(a.ground) - grounds.indexOf(b.ground))[0];
}

/** A copy of a signed text is called one whatever level it was given. */
function groundIn({ evidence, transcription }: Source): Ground {
  if (transcription === 'signedText') return 'transcription';
  return evidence === 'A' ? 'signed' : 'press';
}

/** How many certificates in force rest on each ground, on the day of the build. */
export function countGrounds(products: readonly Product[]): Record<Ground, number> {
  const counts: Record<Ground, number> = { signed: 0, transcription: 0, press: 0 };
  for (const { certificates, data } of products) {
    for (const certificate of certificates) {
      const found = certificate.inForce ? groundOf(certificate, data.sources) : undefined;
      if (found) counts[found.ground]++;
    }
  }
  return counts;
}

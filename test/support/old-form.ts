/**
 * Content as the release before decisions were records had it: every certificate tells number, day and body of
 * its decision itself.
 */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

type Plain = Record<string, unknown>;

const without = (value: Plain, keys: readonly string[]): Plain =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

/**
 * A product as that release wrote it.
 *
 * @param decisionOf the decision of an id
 */
export function productOfOldForm(product: Plain, decisionOf: (id: string) => Plain): Plain {
  const numberOf = (id: unknown) => decisionOf(String(id))['number'];
  const certificates = (product['certificates'] as Plain[] | undefined)?.map((certificate) => {
    const { stars, decision: id, supersedes, recall, extendedUntil, sources, ...own } = certificate;
    const decision = decisionOf(String(id));
    const taken = recall as Plain | undefined;
    return {
      stars,
      decisionNumber: decision['number'],
      issuedOn: decision['signedOn'] ?? decision['validFrom'],
      issuingAuthority: decision['issuingAuthority'],
      ...without(own, ['starsStandIn']),
      ...(supersedes !== undefined && { supersedes: numberOf(supersedes) }),
      ...(extendedUntil !== undefined && {
        extendedUntil: without(extendedUntil as Plain, ['decision']),
      }),
      ...(taken && {
        recall: {
          on: taken['on'],
          decisionNumber: numberOf(taken['decision']),
          ground: taken['ground'],
          authority: (decisionOf(String(taken['decision']))['issuingAuthority'] as Plain)['name'],
          sources: taken['sources'],
        },
      }),
      sources,
    };
  });
  const statements = (product['statements'] as Plain[] | undefined)?.map((statement) =>
    without(statement, [
      'decision',
      'tie',
      'starsStandIn',
      ...(statement['type'] === 'assessed' ? ['stars'] : []),
    ]),
  );
  return { ...product, ...(certificates && { certificates }), ...(statements && { statements }) };
}

/** A copy of a content folder in the old form: without decisions, and with products that tell of them. */
export function contentOfOldForm(source: string, target: string): string {
  cpSync(source, target, { recursive: true });
  const decisions = new Map(
    globSync(join(target, 'decisions/*.json')).map((file) => [
      basename(file, '.json'),
      JSON.parse(readFileSync(file, 'utf8')) as Plain,
    ]),
  );
  for (const file of globSync(join(target, 'products/*.json'))) {
    const product = JSON.parse(readFileSync(file, 'utf8')) as Plain;
    const old = productOfOldForm(product, (id) => decisions.get(id) ?? {});
    if (JSON.stringify(old) !== JSON.stringify(product))
      writeFileSync(file, `${JSON.stringify(old, null, 2)}\n`);
  }
  rmSync(join(target, 'decisions'), { recursive: true });
  return target;
}

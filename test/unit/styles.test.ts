/**
 * Styles know the statuses of a certificate by name, and cannot take them from a list. Here what they
 * name is compared with the list that the scripts and the pages use.
 */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type CertificateStatus,
  certificateStatuses,
  inForceStatuses,
  isInForce,
} from '../../src/domain/certificate-life.ts';

const inForce: CertificateStatus[] = [...inForceStatuses];
const ended = certificateStatuses.filter((status) => !isInForce(status) && status !== 'notYet');
const without = (list: readonly CertificateStatus[], status: CertificateStatus) =>
  list.filter((other) => other !== status);

const sheets = globSync('src/**/*.css').sort();
const cssOf = (file: string) => readFileSync(file, 'utf8');

/** The statuses of certificates that each `:is(…)` or `:not(…)` of a sheet treats alike. */
const groupsOf = (css: string): CertificateStatus[][] =>
  [...css.matchAll(/:(?:is|not)\(((?:\s*\[data-status='\w+'\]\s*,?)+)\s*\)/g)].map(
    ([, list = '']) => {
      const named = new Set([...list.matchAll(/'(\w+)'/g)].map(([, status]) => status));
      return certificateStatuses.filter((status) => named.has(status));
    },
  );

describe.each(sheets)('%s', (file) => {
  const groups = groupsOf(cssOf(file));

  test('treats all certificates in force alike, or all that need nothing done', () => {
    const named = groups.map((group) => group.filter(isInForce)).filter(({ length }) => length > 1);
    for (const group of named) expect([inForce, without(inForce, 'due')]).toContainEqual(group);
  });

  test('treats all certificates that have ended alike, or all but the recalled', () => {
    const named = groups
      .map((group) => group.filter((status) => ended.includes(status)))
      .filter(({ length }) => length > 1);
    for (const group of named) expect([ended, without(ended, 'recalled')]).toContainEqual(group);
  });
});

/** The rules of a sheet, as selector and declarations. */
const rulesOf = (css: string): [selector: string, body: string][] =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => [
    selector,
    body,
  ]);

test('the gold frame is round every certificate in force, and no other', () => {
  const framed = rulesOf(cssOf('src/styles/components/certificate.css')).filter(([, body]) =>
    body.includes('certificate-frame'),
  );
  expect(framed.map(([selector]) => groupsOf(selector))).toEqual([[inForce]]);
});

test('no certificate that has ended shows stars', () => {
  const bare = rulesOf(cssOf('src/styles/components/certificate.css')).filter(
    ([selector, body]) => selector.includes('.stars') && body.includes('display: none'),
  );
  expect(bare.map(([selector]) => groupsOf(selector))).toEqual([[ended]]);
});

test('on a sheet of paper only certificates in force are laid out as such', () => {
  const groups = groupsOf(cssOf('src/styles/components/sheet.css'));
  expect(groups.length).toBeGreaterThan(0);
  for (const group of groups) expect(group).toEqual(inForce);
});

test.each(['certificate', 'state'])('%s.css has a look for every status', (name) => {
  const css = cssOf(`src/styles/components/${name}.css`);
  for (const status of certificateStatuses) expect(css).toContain(`[data-status='${status}']`);
});

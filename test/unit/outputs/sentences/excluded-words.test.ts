import { expect, test } from 'vitest';
import { makeProblem } from '../../../../src/catalogue/problem.ts';
import type { ExcludedFile } from '../../../../src/catalogue/records.ts';
import { excludedRow } from '../../../../src/outputs/sentences/excluded-words.ts';

const secret = '0912 345 678';
const held = (change: Partial<ExcludedFile> = {}): ExcludedFile => ({
  file: 'products/che.json',
  record: 'products/che',
  problems: [
    makeProblem('personalData', 'products/che.json', 'summary.vi', { found: secret }),
    makeProblem('personalData', 'products/che.json', '', { found: secret }),
  ],
  dependsOn: ['producers/htx'],
  ...change,
});

test('a held entry is named with its file and a reason for each mistake, and for what it depends on', () => {
  const { file, name, reasons } = excludedRow(held(), 'vi');
  expect([file, name]).toEqual(['content/products/che.json', 'products/che']);
  expect(reasons.map(({ field }) => field)).toEqual(['summary.vi', '', '']);
  expect(reasons[0]?.why).not.toBe(excludedRow(held(), 'en').reasons[0]?.why);
  expect(reasons[2]?.why).toContain('producers/htx');
});

test('what must not be published is not in the reason why it is held', () => {
  for (const lang of ['vi', 'en'] as const)
    expect(JSON.stringify(excludedRow(held(), lang))).not.toContain(secret);
});

test('a file that is none of an entry is called by its path', () => {
  expect(excludedRow(held({ file: 'photos/a.jpg', record: undefined }), 'vi').name).toBe(
    'photos/a.jpg',
  );
});

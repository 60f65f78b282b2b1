import { expect, test } from 'vitest';
import { checkContent } from '../../../scripts/lib/content-check.ts';
import type { Problem } from '../../../src/catalogue/problem.ts';
import { expectedOf, TODAY } from './situations.ts';

const check = async (content: string): Promise<Problem[]> =>
  (await checkContent({ content, today: TODAY })).problems;
const places = (problems: readonly Pick<Problem, 'file' | 'field' | 'code' | 'level'>[]) =>
  problems.map(({ file, field, code, level }) => ({ file, field, code, level }));

test('Xã Nhỏ has nothing wrong', async () => {
  expect(await check('test/fixtures/minimal/content')).toEqual([]);
});

test('Xã Mẫu has what it wants to have wrong', async () => {
  const found = places(await check('test/fixtures/xa-mau/content'));
  const expected = places(expectedOf('xa-mau'));
  expect(found).toEqual(expect.arrayContaining(expected));
  expect(found).toHaveLength(expected.length);
});

test('the real content may be published', async () => {
  const problems = await check('content');
  expect(places(problems).filter(({ level }) => level === 'error')).toEqual([]);
});

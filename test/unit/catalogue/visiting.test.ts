import { expect, test } from 'vitest';
import type { Destination, Producer } from '../../../src/catalogue/records.ts';
import { factsForVisitors, sightsNear } from '../../../src/catalogue/visiting.ts';

const facts = [{ kind: 'history' }, { kind: 'visit' }, { kind: 'nature' }, { kind: 'access' }];
const kindsOf = (place: { kind: string }) =>
  factsForVisitors({ ...place, data: { facts } } as unknown as Destination).map(({ kind }) => kind);

test('at a sight, how to get there and whether one may come in are told first', () => {
  expect(kindsOf({ kind: 'destination' })).toEqual(['visit', 'access', 'history', 'nature']);
});

test('at a maker and a shop facts keep the order in which they were written', () => {
  expect(kindsOf({ kind: 'producer' })).toEqual(['history', 'visit', 'nature', 'access']);
  expect(kindsOf({ kind: 'point-of-sale' })).toEqual(['history', 'visit', 'nature', 'access']);
});

test('a place of which nothing is told has no facts', () => {
  expect(factsForVisitors({ kind: 'producer', data: {} } as unknown as Producer)).toEqual([]);
});

test('beside a maker its own sights come first, each once, at most four', () => {
  const sights = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })) as unknown as Destination[];
  const [a, b, c, d, e] = sights as [Destination, ...Destination[]] & Destination[];
  const producer = { destinations: [c, e], locality: { destinations: [a, b, c, d] } };
  expect(sightsNear(producer as unknown as Producer)).toEqual([c, e, a, b]);
});

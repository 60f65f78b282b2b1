import { expect, test } from 'vitest';
import type {
  AnyRecord,
  Destination,
  Place,
  Producer,
  Product,
} from '../../../src/catalogue/records.ts';
import {
  factsForVisitors,
  isVisitable,
  sightsNear,
  hasDirections,
  destinationFor,
} from '../../../src/catalogue/visiting.ts';

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

const TODAY = '2026-11-22';
const visitable = (kind: string, data: object = {}) =>
  isVisitable({ kind, data } as unknown as AnyRecord, TODAY);

test('one may go to every sight and every locality', () => {
  expect(visitable('destination')).toBe(true);
  expect(visitable('locality')).toBe(true);
});

test.each([
  ['open', 'sale', true],
  ['unknown', 'display', true],
  ['open', 'online', false],
  ['planned', 'sale', false],
  ['ended', 'sale', false],
])('a shop that is said to be %s, of the kind %s, is one to go to: %s', (is, kind, expected) => {
  expect(visitable('point-of-sale', { kind, status: { is } })).toBe(expected);
});

test('one may go to a maker at work, but not to one who takes nobody in', () => {
  expect(visitable('producer', { status: 'active' })).toBe(true);
  expect(visitable('producer', { status: 'active', visits: { welcome: false } })).toBe(false);
  expect(visitable('producer', { status: 'ceased' })).toBe(false);
});

test('one may go to a festival that is still held, but not to a broadcast, a deadline or what is over', () => {
  const when = { calendar: 'lunar', month: 1, day: 8 };
  expect(visitable('event', { kind: 'festival', when })).toBe(true);
  expect(visitable('event', { kind: 'livestream', when })).toBe(false);
  expect(visitable('event', { kind: 'assessmentDeadline', when })).toBe(false);
  expect(visitable('event', { kind: 'festival', when, archived: true })).toBe(false);
});

test('products, routes, stories and plans are not places', () => {
  for (const kind of ['product', 'route', 'story', 'plan']) expect(visitable(kind)).toBe(false);
});

test('the way is told to shops that stand somewhere, to every sight, and to makers on the map', () => {
  const tells = (kind: string, data: object) => hasDirections({ kind, data } as unknown as Place);
  expect(tells('point-of-sale', { kind: 'sale' })).toBe(true);
  expect(tells('point-of-sale', { kind: 'online' })).toBe(false);
  expect(tells('destination', {})).toBe(true);
  expect(tells('producer', { position: { lat: 22, lng: 103 } })).toBe(true);
  expect(tells('producer', {})).toBe(false);
});

test('for a product one goes to a shop made for it, best one that is on a map; else to its maker', () => {
  const shop = (id: string, kind: string, more: object = {}) => ({
    kind: 'point-of-sale',
    id,
    data: { kind, status: { is: 'open' }, ...more },
  });
  const maker = { kind: 'producer', id: 'maker', data: { status: 'active' } };
  const goal = (pointsOfSale: object[], producer: object | undefined = maker) =>
    destinationFor({ pointsOfSale, producer } as unknown as Product)?.id;
  const position = { lat: 22, lng: 103 };
  const consigned = shop('consigned', 'consignment');
  expect(goal([consigned, shop('both', 'displayAndSale')])).toBe('both');
  expect(goal([shop('both', 'displayAndSale'), shop('placed', 'sale', { position })])).toBe(
    'placed',
  );
  expect(goal([shop('net', 'online'), shop('room', 'display')])).toBe('maker');
  expect(goal([shop('gone', 'sale', { status: { is: 'ended' } })])).toBe('maker');
  expect(goal([], { ...maker, data: { status: 'ceased' } })).toBeUndefined();
});

import { expect, test } from 'vitest';
import { nowIn } from '../../../src/catalogue/now.ts';
import type { Event } from '../../../src/catalogue/records.ts';
import { certificate, recall, smallCatalogue } from '../../support/small-catalogue.ts';
import type { ProductChange } from '../../support/small-catalogue.ts';

const nowOn = (today: string, change: ProductChange) => {
  const { catalogue, product } = smallCatalogue(today, change);
  const own = <Line extends { product: { id: string }; on: string }>(lines: readonly Line[]) =>
    lines.filter((line) => line.product.id === product.id).map(({ on }) => on);
  const now = nowIn(catalogue);
  return {
    recognised: own(now.recognised),
    ending: own(now.ending),
    inSeason: now.inSeason.some(({ id }) => id === product.id),
  };
};

test('a certificate in force is told as given, and as ending on the day after its last', () => {
  const now = nowOn('2026-11-22', { certificates: [certificate()] });
  expect(now.recognised).toEqual(['2024-05-20']);
  expect(now.ending).toEqual(['2027-05-21']);
});

test('what was withdrawn or has expired is told neither as new nor as ending', () => {
  const withdrawn = nowOn('2026-11-22', { certificates: [certificate({ recall })] });
  const expired = nowOn('2027-05-21', { certificates: [certificate()] });
  for (const now of [withdrawn, expired]) {
    expect(now.recognised).toEqual([]);
    expect(now.ending).toEqual([]);
  }
});

test('alcohol is in no list of the first page', () => {
  const now = nowOn('2026-11-22', {
    certificates: [certificate()],
    regulatoryKind: 'alcohol',
    months: [11],
  });
  expect(now).toEqual({ recognised: [], ending: [], inSeason: false });
});

test('events come by their day, and none that is over', () => {
  const { catalogue } = smallCatalogue('2026-11-22', {});
  const fair = (id: string, day: string) =>
    ({
      id,
      data: { when: { calendar: 'solar', editions: [{ from: day, to: day }] } },
    }) as unknown as Event;
  const { events } = nowIn({
    ...catalogue,
    events: [fair('late', '2027-01-05'), fair('over', '2026-11-21'), fair('today', '2026-11-22')],
  });
  expect(events.map(({ event }) => event.id)).toEqual(['today', 'late']);
});

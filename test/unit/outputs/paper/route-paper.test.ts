import { describe, expect, test } from 'vitest';
import type { Route, Stop } from '../../../../src/catalogue/records.ts';
import { planOf } from '../../../../src/catalogue/route-plan.ts';
import { routePaper } from '../../../../src/outputs/paper/route-paper.ts';
import { catalogueOf } from '../../../support/search.ts';

const catalogue = await catalogueOf('test/fixtures/xa-mau/content');
const routeOf = (id: string): Route => {
  const route = catalogue.routes.find((one) => one.id === id);
  if (!route) throw new Error(`Xã Mẫu has no ${id}.`);
  return route;
};
const day = routeOf('mot-ngay-o-xa-mau');
const walk = routeOf('duong-che-ban-may');
const paperOf = (route: Route, lang: 'vi' | 'en' = 'vi') =>
  routePaper(route, planOf(route, catalogue.today), lang);
/** The first stop of the walk, changed. */
const firstStop = (change: (stop: Stop) => Stop, route = walk) => {
  const stops = route.stops.map((stop, at) => (at === 0 ? change(stop) : stop));
  return paperOf({ ...route, stops }).sheets[0]?.stops[0];
};

test('an itinerary has its head once, its notes once, and every stop in its order under its number', () => {
  for (const route of catalogue.routes) {
    const { sheets } = paperOf(route);
    expect(sheets.map(({ hasHead }) => hasHead)).toEqual(sheets.map((_, at) => at === 0));
    expect(sheets.map(({ hasNotes }) => hasNotes)).toEqual(
      sheets.map((_, at) => at === sheets.length - 1),
    );
    const stops = sheets.flatMap((sheet) => sheet.stops);
    expect(stops.map(({ stop }) => stop)).toEqual(route.stops);
    expect(stops.map(({ number }) => number)).toEqual(route.stops.map((_, at) => at + 1));
  }
  expect(paperOf(day).sheets.length).toBe(2);
});

test('the foot names the sources, and says of invented data that they are', () => {
  expect(paperOf(walk).footLines).toEqual([
    'Nguồn: Báo Ví Dụ (bịa) (2026).',
    'Dữ liệu mẫu, không có thật',
  ]);
  const real = { ...walk, data: { ...walk.data, sample: undefined } };
  expect(paperOf(real).footLines).toHaveLength(1);
});

describe('a stop on paper', () => {
  test('tells when one is there, how far it is, whether it is open then, and what to buy', () => {
    const stops = paperOf(day).sheets.flatMap((sheet) => sheet.stops);
    expect(stops[0]).toMatchObject({
      hours: '9:00–10:00',
      lines: ['Đang mở cửa vào giờ này.', 'Mua về: Bánh gai Xã Mẫu và Gạo nếp nương Mẫu.'],
    });
    // The rice of the same shop is only a plan.
    // Nobody knows when the banyan is open, and nobody sells there.
    expect(stops[2]).toMatchObject({
      hours: '13:10–13:40',
      lines: ['Khoảng 5,6 km đường chim bay từ điểm dừng trước.'],
    });
  });

  test('says where nobody has it on a map', () => {
    const words = 'Chưa rõ vị trí trên bản đồ.';
    expect(firstStop((stop) => stop)?.lines.join(' ')).not.toContain(words);
    expect(firstStop((stop) => ({ ...stop, position: undefined }))?.lines.join(' ')).toContain(
      words,
    );
  });

  test('names three goods and no more', () => {
    const { products } = catalogue;
    const stop = firstStop((one) => ({
      ...one,
      place: { ...one.place, products: products.slice(0, 5) } as Stop['place'],
    }));
    const bought = stop?.lines.find((line) => line.startsWith('Mua về')) ?? '';
    const named = products.filter(({ data }) => bought.includes(data.name.vi));
    expect(named).toEqual(products.slice(0, 3));
  });

  test('where one does not stay has one time of day and no stretch', () => {
    const plan = planOf(walk, catalogue.today);
    const hours = plan.hours.map((hour) => ({ ...hour, leaves: hour.begins }));
    const [stop] = routePaper(walk, { ...plan, hours }, 'vi').sheets[0]?.stops ?? [];
    expect(stop?.hours).toBe('8:00');
  });

  test('keeps of a long reason what it has room for, whole sentences', () => {
    const said = 'Xem hái chè trên đồi từ lúc sương còn chưa tan. ';
    const reason = { vi: said.repeat(20) };
    const stop = firstStop((one) => ({ ...one, data: { ...one.data, reason } }));
    const text = stop?.reason.text ?? '';
    expect(reason.vi.startsWith(text)).toBe(true);
    expect(text).toMatch(/tan\.$/);
    expect(text.length).toBeLessThan(reason.vi.length);
  });

  test('a reason that nobody has translated is marked as Vietnamese', () => {
    const reasonsIn = (stops: Stop[]) =>
      paperOf({ ...walk, stops }, 'en').sheets[0]?.stops.map(({ reason }) => reason.lang);
    expect(reasonsIn(walk.stops)).toEqual(['en', 'en', 'en']);
    const untold = walk.stops.map((stop) => ({
      ...stop,
      data: { ...stop.data, reason: { vi: 'Xem.' } },
    }));
    expect(reasonsIn(untold)).toEqual(['vi', 'vi', 'vi']);
  });
});

test('a long name takes more of the first sheet, and pushes stops to the next', () => {
  const named = (vi: string) => paperOf({ ...day, data: { ...day.data, name: { vi } } });
  const many = 'Một ngày rất dài đi khắp các bản các đồi các thác của Xã Mẫu '.repeat(3);
  expect(named('Một ngày').nameLength).toBe('short');
  expect(named(many).nameLength).toBe('long');
  expect(named(many).sheets[0]?.stops.length).toBeLessThan(
    named('Một ngày').sheets[0]?.stops.length ?? 0,
  );
});

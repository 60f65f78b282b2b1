import { describe, expect, test } from 'vitest';
import { drawCountry, drawRegion, type Mark } from '../../../../src/outputs/map/drawing.ts';

const at = (lat: number, lng: number, precision: Mark['position']['precision'] = 'exact') => ({
  lat,
  lng,
  precision,
  basis: 'made up',
});
const chiemHoa = at(22.16, 105.28);
const rachGia = at(10.01, 105.08);

describe('drawCountry', () => {
  test('gives a disc and a name to each place that stands alone', () => {
    const { discs, labels } = drawCountry([
      { position: chiemHoa, number: 1, label: 'Tuyên Quang' },
      { position: rachGia, number: 2, label: 'An Giang' },
    ]);
    expect(discs.map(({ text }) => text)).toEqual(['1', '2']);
    expect(labels.map(({ text }) => text)).toEqual(['Tuyên Quang', 'An Giang']);
  });

  test('merges discs that would touch, under all their numbers and the name that they share', () => {
    const { discs, labels } = drawCountry([
      { position: chiemHoa, number: 3, label: 'Tuyên Quang' },
      { position: at(22.2, 105.3), number: 4, label: 'Tuyên Quang' },
      { position: at(22.3, 105.2), number: 5, label: 'Tuyên Quang' },
      { position: at(22.1, 105.2), number: 8, label: 'Tuyên Quang' },
    ]);
    expect(discs).toHaveLength(1);
    expect(discs[0]).toMatchObject({ text: '3–5, 8', isMany: true });
    expect(labels.map(({ text }) => text)).toEqual(['Tuyên Quang']);
  });

  test('names merged places of two lands by neither', () => {
    const { labels } = drawCountry([
      { position: chiemHoa, number: 1, label: 'Tuyên Quang' },
      { position: at(22.2, 105.3), number: 2, label: 'Hà Giang' },
    ]);
    expect(labels).toEqual([]);
  });

  test('draws a halo around what is known only by its commune or its area', () => {
    const { discs } = drawCountry([
      { position: chiemHoa, number: 1 },
      { position: at(10.01, 105.08, 'commune'), number: 2 },
    ]);
    expect(discs.map(({ areaRadius }) => areaRadius === undefined)).toEqual([true, false]);
  });

  test('lets no disc touch another', () => {
    const marks = Array.from({ length: 40 }, (_, number) => ({
      position: at(21 + (number % 8) * 0.3, 104 + Math.floor(number / 8) * 0.4),
      number,
    }));
    const { discs } = drawCountry(marks);
    for (const [one, disc] of discs.entries()) {
      for (const other of discs.slice(one + 1)) {
        const distance = Math.hypot(disc.x - other.x, disc.y - other.y);
        expect(distance).toBeGreaterThan(34);
      }
    }
  });
});

describe('drawRegion', () => {
  test('joins the stops of a route, and shows where the region is', () => {
    const drawing = drawRegion(
      [
        { position: chiemHoa, number: 1 },
        { position: at(22.34, 105.07), number: 2 },
      ],
      [{ position: { lat: 22.25, lng: 105.17 }, label: 'Trung Hà' }],
      { degrees: 0.3, isRoute: true },
    );
    expect(drawing.way).toMatch(/^M\d+ \d+L\d+ \d+$/);
    expect(drawing.names.map(({ text }) => text)).toEqual(['Trung Hà']);
    expect(drawing.country.archipelagos.map(({ id }) => id)).toEqual(['hoangSa', 'truongSa']);
    expect(drawing.scaleBar.width).toBeLessThanOrEqual(110);
  });

  test('leaves out names that find no room, and those of other parts of the country', () => {
    const { names } = drawRegion(
      [{ position: chiemHoa, label: 'Thác Bản Ba' }],
      [
        {
          position: chiemHoa,
          label: 'Chiêm Hóa, tên dài đến nỗi không còn chỗ nào trống cho nó cả',
        },
        { position: rachGia, label: 'Rạch Giá' },
      ],
      { degrees: 1.2 },
    );
    expect(names).toEqual([]);
  });
});

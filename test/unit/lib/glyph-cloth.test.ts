import { describe, expect, test } from 'vitest';
import { motifIds, motifs } from '../../../src/domain/motif-table.ts';
import { cardSize, type GlyphSubject, weaveBand, weaveCard } from '../../../src/lib/glyph-cloth.ts';
import type { ClothFamily } from '../../../src/lib/loom.ts';
import { type IndexedImage, toPng } from '../../../src/lib/png.ts';
import { glyphOf } from '../../../src/outputs/pictures/cover.ts';

const families: ClothFamily[] = ['food', 'drink', 'herb', 'craft', 'plant', 'tour'];
const provinces = Array.from({ length: 34 }, (_, number) => `province ${number}`);

const subject = (number: number): GlyphSubject => ({
  id: `san-pham-${number}`,
  family: families[number % families.length] ?? 'food',
  glyph: glyphOf(motifIds[number % motifIds.length] ?? 'fish'),
  region: provinces[number % provinces.length] ?? '',
});

/** Cells of two cloths that have another colour. */
function distance(one: IndexedImage, other: IndexedImage): number {
  let differing = 0;
  for (let at = 0; at < one.cells.length; at++)
    if (one.palette[one.cells[at] ?? 0] !== other.palette[other.cells[at] ?? 0]) differing++;
  return differing;
}

test('no two of 20,000 records have the same cloth', () => {
  const seen = new Set<string>();
  for (let number = 0; number < 20_000; number++) {
    const { cells, palette } = weaveCard(subject(number));
    seen.add(`${palette[0]}${Buffer.from(cells).toString('latin1')}`);
  }
  expect(seen.size).toBe(20_000);
});

test('a page of the same thing from one province has 24 cloths that differ in at least 24 cells', () => {
  const page = Array.from({ length: 24 * 40 }, (_, number) =>
    weaveCard({
      id: `nuoc-mam-${number}`,
      family: 'food',
      glyph: glyphOf('sauce-bottle'),
      region: 'Lâm Đồng',
    }),
  );
  for (let from = 0; from < page.length; from += 24)
    for (let one = from; one < from + 24; one++)
      for (let other = one + 1; other < from + 24; other++) {
        const [a, b] = [page[one], page[other]];
        if (a && b) expect(distance(a, b)).toBeGreaterThanOrEqual(24);
      }
});

describe('the cloth of a card', () => {
  test('is the same bytes for the same record, and a few hundred of them', () => {
    for (let number = 0; number < 300; number++) {
      const png = toPng(weaveCard(subject(number)));
      expect(png).toEqual(toPng(weaveCard(subject(number))));
      expect(png.length).toBeLessThan(600);
    }
  });

  test('has its borders from the region: neighbours share them, whatever they are', () => {
    const { width } = cardSize;
    const edge = (cloth: IndexedImage) => cloth.cells.slice(0, width);
    const near = (region: string) =>
      edge(weaveCard({ ...subject(7), region })).toString() ===
      edge(weaveCard({ ...subject(8), region })).toString();
    for (const region of provinces) expect(near(region)).toBe(true);
    const looks = new Set(
      provinces.map((region) =>
        weaveCard({ ...subject(7), region })
          .cells.slice(0, width * 4)
          .toString(),
      ),
    );
    expect(looks.size).toBeGreaterThan(12);
  });

  test('shows its picture whole, the right way up, looking to one side or the other', () => {
    for (const motif of motifIds) {
      const glyph = glyphOf(motif);
      const sides = new Set<boolean>();
      for (let number = 0; number < 12; number++) {
        const { cells } = weaveCard({ ...subject(number), glyph, id: `${motif}-${number}` });
        const left = (cardSize.width - 25) / 2;
        const rows = glyph.map((_, y) =>
          Array.from(glyph, (__, x) => cells[(y + 4) * cardSize.width + left + x] ?? 0),
        );
        const dyes: Record<string, number> = { '#': 4, o: 3, '+': 5 };
        const fits = (mirrored: boolean) =>
          rows.every((row, y) =>
            row.every((dye, x) => {
              const want = dyes[glyph[y]?.[mirrored ? 24 - x : x] ?? '.'];
              return want === undefined || want === dye;
            }),
          );
        expect(fits(false) || fits(true), motif).toBe(true);
        sides.add(fits(false));
      }
      expect(sides.size).toBeGreaterThanOrEqual(1);
    }
  });
});

test('the band has the picture in its middle, whatever its width, and is the same cloth when it is wider', () => {
  const narrow = weaveBand(subject(3), { width: 121, height: 49 });
  const wide = weaveBand(subject(3), { width: 325, height: 49 });
  const overhang = (325 - 121) / 2;
  for (let row = 20; row < 30; row++)
    expect(wide.cells.slice(row * 325 + overhang + 50, row * 325 + overhang + 71).length).toBe(21);
  expect(narrow.palette).toEqual(wide.palette);
});

describe('the pictures', () => {
  test('are 25 rows of 25 cells, one for every motif, no two alike', () => {
    for (const motif of motifIds) {
      expect(glyphOf(motif), motif).toHaveLength(25);
      for (const row of glyphOf(motif)) expect(row, motif).toMatch(/^[.#o+]{25}$/);
    }
    expect(new Set(motifIds.map((motif) => glyphOf(motif).join(''))).size).toBe(motifIds.length);
    expect(new Set(Object.values(motifs).map(({ vi }) => vi)).size).toBe(motifIds.length);
  });

  test('fill their square: neither a speck nor a blot', () => {
    for (const motif of motifIds) {
      const inked = glyphOf(motif).join('').replaceAll('.', '').length / 625;
      expect(inked, motif).toBeGreaterThan(0.15);
      expect(inked, motif).toBeLessThan(0.92);
    }
  });
});

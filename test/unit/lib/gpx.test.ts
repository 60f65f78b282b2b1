import { gpx as readGpx } from '@tmcw/togeojson';
import { expect, test } from 'vitest';
import { gpx } from '../../../src/lib/gpx.ts';
import { xmlOf } from '../../support/xml.ts';

const parsed = (text: string) => readGpx(xmlOf(text));

test('another parser reads the places and the way that joins them, in their order', () => {
  const { features } = parsed(
    gpx({
      name: 'Một ngày & một đêm',
      points: [
        {
          lat: 21.5,
          lng: 105.25,
          name: '1. Chợ <Đầu>',
          description: '“Sáng” thôi',
          url: 'https://a.vn/?x=1&y=2',
        },
        { lat: 22, lng: 105, name: '2. Thác' },
      ],
    }),
  );
  expect(features.map(({ geometry }) => geometry)).toEqual([
    {
      type: 'LineString',
      coordinates: [
        [105.25, 21.5],
        [105, 22],
      ],
    },
    { type: 'Point', coordinates: [105.25, 21.5] },
    { type: 'Point', coordinates: [105, 22] },
  ]);
  expect(features[1]?.properties).toMatchObject({
    name: '1. Chợ <Đầu>',
    desc: '“Sáng” thôi',
    links: [{ href: 'https://a.vn/?x=1&y=2' }],
  });
});

test('a way without a place on a map is an empty file, not a broken one', () => {
  expect(parsed(gpx({ name: 'Không đâu cả', points: [] })).features).toEqual([]);
});

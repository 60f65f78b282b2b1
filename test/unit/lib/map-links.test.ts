import { expect, test } from 'vitest';
import { directionsLink, geoLink } from '../../../src/lib/map-links.ts';

const address = 'thôn Bản Ba, Xã Trung Hà, Tuyên Quang';
const fall = { name: 'Thác Bản Ba (ba tầng)', point: { lat: 22.3374, lng: 105.0679 }, address };

test('a phone is given the point with its name, without the brackets that would end it', () => {
  const [place, name = ''] = geoLink(fall).split('?q=22.3374,105.0679(');
  expect(place).toBe('geo:22.3374,105.0679');
  expect(decodeURIComponent(name)).toBe('Thác Bản Ba  ba tầng)');
});

test('a place that is known to its commune only is looked for by its words, never by a pin on a door', () => {
  const vague = { ...fall, point: undefined };
  for (const link of [geoLink(vague), directionsLink(vague)]) {
    expect(decodeURIComponent(link)).toContain(`Thác Bản Ba (ba tầng), ${address}`);
    expect(link).not.toContain('22.33');
  }
  expect(geoLink(vague)).toMatch(/^geo:0,0\?q=/);
});

test('the way there leads to the point, by https', () => {
  const link = new URL(directionsLink(fall));
  expect(link.protocol).toBe('https:');
  expect(link.searchParams.get('destination')).toBe('22.3374,105.0679');
});

test('a place without an address is looked for by its name', () => {
  expect(decodeURIComponent(geoLink({ name: 'Chợ Mẫu', point: undefined, address: '' }))).toBe(
    'geo:0,0?q=Chợ Mẫu',
  );
});

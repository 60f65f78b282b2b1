import sharp from 'sharp';
import { expect, test } from 'vitest';
import { imageProblems } from '../../../../scripts/lib/release/images.ts';
import { listSiteFiles } from '../../../../scripts/lib/release/site-files.ts';
import { builtFolder } from '../../../support/built-folder.ts';

const picture = (width = 40) =>
  sharp({ create: { width, height: 30, channels: 3, background: '#a50' } });

const findings = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  const problems = await imageProblems(await listSiteFiles(builtFolder({ [name]: bytes })));
  return problems.map(({ message }) => message).join('; ');
};

test('clean pictures of all formats pass', async () => {
  expect(await findings('a.jpg', await picture().jpeg().toBuffer())).toBe('');
  expect(await findings('a.png', await picture().png().toBuffer())).toBe('');
  expect(await findings('a.webp', await picture().webp().toBuffer())).toBe('');
  expect(await findings('a.avif', await picture().avif().toBuffer())).toBe('');
  expect(await findings('a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')).toBe('');
});

test('a picture that says where it was taken is found', async () => {
  const located = picture().withExif({ IFD3: { GPSLatitude: '22/1 9/1 0/1' } });
  expect(await findings('a.jpg', await located.jpeg().toBuffer())).toContain('exif');
});

test('a picture under the name of another format is found', async () => {
  expect(await findings('a.webp', await picture().png().toBuffer())).toContain('is png');
});

test('a picture cut short is found', async () => {
  const whole = await picture(400).jpeg().toBuffer();
  expect(await findings('a.jpg', whole.subarray(0, whole.length - 200))).toContain('not decode');
});

test('a picture that is too wide is found', async () => {
  expect(await findings('a.png', await picture(2401).png().toBuffer())).toContain('more than 2400');
});

test('a picture that unpacks to far more than it weighs is found', async () => {
  const bomb = sharp({
    create: { width: 12_000, height: 12_000, channels: 3, background: '#000' },
  });
  expect(await findings('a.png', await bomb.png().toBuffer())).not.toBe('');
});

test('a drawing with script is found', async () => {
  expect(await findings('a.svg', '<svg onload="x()"/>')).toContain('onload');
  expect(await findings('b.svg', '<svg><script>x()</script></svg>')).toContain('script');
});

import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readBarcode } from '../../../src/lib/barcode.ts';

const sets = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011',
];
const parities = [
  'AAAAAA',
  'AABABB',
  'AABBAB',
  'AABBBA',
  'ABAABB',
  'ABBAAB',
  'ABBBAA',
  'ABABAB',
  'ABABBA',
  'ABBABA',
];
const flipped = (modules: string) =>
  modules.replace(/./g, (module) => (module === '0' ? '1' : '0'));
const reversed = (modules: string) => [...modules].reverse().join('');

/** The modules of a bar code, `1` being a bar (GS1 General Specifications, 5.2). */
function modulesOf(digits: string): string {
  const set = (digit: string) => sets[Number(digit)] as string;
  const half = digits.length === 13 ? 6 : 4;
  const body = digits.slice(-2 * half);
  const parity = half === 6 ? (parities[Number(digits[0])] as string) : 'AAAA';
  const left = [...body.slice(0, half)].map((digit, at) =>
    parity[at] === 'A' ? set(digit) : reversed(flipped(set(digit))),
  );
  const right = [...body.slice(half)].map((digit) => flipped(set(digit)));
  return `101${left.join('')}01010${right.join('')}101`;
}

/** A photograph of it: small, turned, blurred and noisy. */
async function photograph(digits: string, { turn = 0, blur = 0.3, module = 3 } = {}) {
  const modules = modulesOf(digits);
  const bars = [...modules]
    .map((bar, at) =>
      bar === '1' ? `<rect x="${(at + 12) * module}" y="20" width="${module}" height="160"/>` : '',
    )
    .join('');
  const width = (modules.length + 24) * module;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="200"><rect width="100%" height="100%" fill="#dcd6c8"/><g fill="#2a2622">${bars}</g></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .rotate(turn, { background: '#8a8478' })
    .blur(blur)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return readBarcode(data, info.width, info.height);
}

const numbers = [
  '8934567890120',
  '2000000000015',
  '4006381333931',
  '0200000000035',
  '20000011',
  '40170725',
];

test.each(numbers)('%s is read', async (digits) => expect(await photograph(digits)).toBe(digits));
test.each(numbers)('%s is read upside down, a little turned and blurred', async (digits) => {
  expect(await photograph(digits, { turn: 180 })).toBe(digits);
  expect(await photograph(digits, { turn: 4, blur: 1 })).toBe(digits);
});

test('a picture without bars, or with bars of a wrong check digit, gives nothing', async () => {
  expect(readBarcode(new Uint8Array(300 * 100).fill(200), 300, 100)).toBeUndefined();
  expect(await photograph('8934567890121')).toBeUndefined();
});

/**
 * The smallest PNG there is for a picture of few colours: a palette and four bits a pixel.
 * Made by hand because an image library turns 300 bytes into 3 kB, and a catalogue has 35,000 of them.
 */
import { crc32, deflateSync } from 'node:zlib';

/** A picture in at most sixteen colours. */
export interface IndexedImage {
  readonly width: number;
  readonly height: number;
  /** Colours as `#rrggbb`. A cell holds the place of its colour in this list. */
  readonly palette: readonly string[];
  /** One byte a cell, row by row. */
  readonly cells: Uint8Array;
}

/** An indexed PNG of the picture, one pixel a cell. */
export function toPng(image: IndexedImage): Uint8Array<ArrayBuffer> {
  const rows = deflateSync(packRows(image), { level: 9, memLevel: 9 });
  return assemblePng(image.width, image.height, image.palette, rows);
}

/** The rows of a picture as PNG wants them before they are deflated: no filter, two pixels a byte. */
export function packRows({ width, height, cells }: Omit<IndexedImage, 'palette'>): Uint8Array {
  const stride = 1 + ((width + 1) >> 1); // the first byte of a row names its filter
  const rows = new Uint8Array(stride * height);
  for (let row = 0, cell = 0; row < height; row++) {
    let byte = row * stride + 1;
    for (const last = cell + width - 1; cell < last; cell += 2) {
      rows[byte++] = ((cells[cell] ?? 0) << 4) | (cells[cell + 1] ?? 0);
    }
    if (width % 2) rows[byte] = (cells[cell++] ?? 0) << 4;
  }
  return rows;
}

/** A PNG around rows that are packed and deflated already. */
export function assemblePng(
  width: number,
  height: number,
  palette: readonly string[],
  deflatedRows: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 4); // bits a pixel
  header.setUint8(9, 3); // colours by palette
  return concat([
    SIGNATURE,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', Uint8Array.from(palette.flatMap(hexToRgb))),
    chunk('IDAT', deflatedRows),
    chunk('IEND', new Uint8Array()),
  ]);
}

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

/** The three channels of a colour: `hexToRgb('#7c2319')` gives `[124, 35, 25]`. */
export function hexToRgb(hex: string): [red: number, green: number, blue: number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** A colour from its channels, rounded: the way back from `hexToRgb`. */
export const rgbToHex = (channels: readonly number[]): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat([new TextEncoder().encode(type), data]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, data.length);
  frame.setUint32(4, crc32(body));
  return concat([new Uint8Array(frame.buffer, 0, 4), body, new Uint8Array(frame.buffer, 4, 4)]);
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A picture to look for codes in. */
export interface Picture {
  canvas: HTMLCanvasElement;
  pixels: () => ImageData;
}

/** The part of the Barcode Detection API that is used; TypeScript does not know it yet. */
interface Detector {
  detect(source: CanvasImageSource): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

const wantedFormats = ['qr_code', 'ean_13', 'ean_8', 'upc_a', 'data_matrix'];

let decoder: Promise<(picture: Picture) => Promise<string | undefined>> | undefined;

/** What the code in a picture says: with what the browser has, else with a small decoder of our own that is fetched then. */
export async function decodeCode(picture: Picture): Promise<string | undefined> {
  decoder ??= nativeDecoder().then((native) => native ?? ownDecoder());
  return (await decoder)(picture);
}

async function nativeDecoder() {
  const Class = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (!Class) return undefined;
  try {
    const supported = await Class.getSupportedFormats();
    // Some systems have the name and read nothing.
    if (!supported.includes('qr_code')) return undefined;
    const detector = new Class({
      formats: wantedFormats.filter((format) => supported.includes(format)),
    });
    return async ({ canvas }: Picture) => (await detector.detect(canvas))[0]?.rawValue;
  } catch {
    return undefined;
  }
}

async function ownDecoder() {
  const [{ decodeQR }, { readBarcode }] = await Promise.all([
    import('qr/decode.js'),
    import('../../lib/barcode.ts'),
  ]);
  return async ({ pixels }: Picture) => {
    const image = pixels();
    try {
      return decodeQR(image);
    } catch {
      // It throws where there is no QR code; there may be bars.
      return readBarcode(greyOf(image), image.width, image.height);
    }
  };
}

/** How light each pixel is (ITU-R BT.601). */
function greyOf({ data, width, height }: ImageData): Uint8Array {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at++) {
    grey[at] =
      ((data[at * 4] ?? 0) * 299 + (data[at * 4 + 1] ?? 0) * 587 + (data[at * 4 + 2] ?? 0) * 114) /
      1000;
  }
  return grey;
}

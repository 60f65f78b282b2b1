/**
 * The faces that devices set our text in, which no page of ours brings along: what has a fixed height must
 * hold its words in each of them, whatever is installed where the tests run.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** A file of a face, and the letters that it is for; without them it is for all. */
interface FaceFile {
  url: string;
  letters?: string;
}

// As the packages divide their letters between the two files.
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
const VIETNAMESE =
  'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB';

const variableFiles = (latin: string, vietnamese: string) => (): FaceFile[] => [
  { url: latin, letters: LATIN },
  { url: vietnamese, letters: VIETNAMESE },
];
const dejaVu: Record<Weight, string> = {
  400: import.meta.resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2'),
  700: import.meta.resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff2'),
};

/**
 * The system face of Linux servers, of Linux desktops, of Google's and of Android's. Liberation Sans is
 * Arimo under another name, down to the width of each letter.
 */
const files = {
  'Liberation Sans': variableFiles(
    import.meta.resolve('@fontsource-variable/arimo/files/arimo-latin-wght-normal.woff2'),
    import.meta.resolve('@fontsource-variable/arimo/files/arimo-vietnamese-wght-normal.woff2'),
  ),
  'DejaVu Sans': (weight) => [{ url: dejaVu[weight] }],
  'Noto Sans': variableFiles(
    import.meta.resolve('@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2'),
    import.meta
      .resolve('@fontsource-variable/noto-sans/files/noto-sans-vietnamese-wght-normal.woff2'),
  ),
  Roboto: variableFiles(
    import.meta.resolve('@fontsource-variable/roboto/files/roboto-latin-wght-normal.woff2'),
    import.meta.resolve('@fontsource-variable/roboto/files/roboto-vietnamese-wght-normal.woff2'),
  ),
} as const satisfies Record<string, (weight: Weight) => FaceFile[]>;

/** Installed faces mostly have these two; all that lies between is set in the bold one. */
const weights = [400, 700] as const;
type Weight = (typeof weights)[number];

export type Face = keyof typeof files;
export const faces = Object.keys(files) as Face[];

/** No installed face has such a name, so what is measured is the one that was brought. */
const nameOf = (face: Face): string => `Brought ${face}`;

const brought = faces.flatMap((face) =>
  weights.flatMap((weight) =>
    files[face](weight).map(({ url, letters }: FaceFile) => ({
      name: nameOf(face),
      bytes: readFileSync(fileURLToPath(url)).toString('base64'),
      weight: String(weight),
      letters,
    })),
  ),
);

/** Gives a page the faces, as objects, which no policy of a page refuses. Call it again after each `goto`. */
export async function bringFaces(page: Page): Promise<void> {
  await page.evaluate((all) => {
    for (const { name, bytes, weight, letters } of all) {
      const file = Uint8Array.from(atob(bytes), (letter) => letter.codePointAt(0) ?? 0);
      const range = letters === undefined ? {} : { unicodeRange: letters };
      document.fonts.add(new FontFace(name, file, { weight, ...range }));
    }
  }, brought);
}

/**
 * Sets what stands in the system face in one that `bringFaces` has given the page.
 *
 * @throws when the face has not come
 */
export async function setIn(page: Page, face: Face): Promise<void> {
  await page.evaluate(
    async ({ name, weights }) => {
      document.documentElement.style.setProperty('--text', `'${name}'`);
      const loaded = await Promise.all(
        weights.map((weight) => document.fonts.load(`${weight} 16px '${name}'`, 'Sản Vật')),
      );
      if (loaded.some(({ length }) => length === 0)) throw new Error(`${name} has not come.`);
      await document.fonts.ready;
    },
    { name: nameOf(face), weights },
  );
}

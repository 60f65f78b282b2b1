/**
 * Cuts the display face down to what the site needs. Run by hand, when the letters or weights in use change:
 *
 *     node scripts/fonts.ts 'path/to/BricolageGrotesque[opsz,wdth,wght].ttf'
 *
 * The source is `fonts/variable/` of https://github.com/ateliertriay/bricolage at commit
 * 84745e5b96261ae5f8c6c856e262fe78d1d6efdd (version 1.001, the one that Google Fonts serves).
 * It is the whole face in one file: the split files of web font services lose the kerning between a
 * plain letter and a marked one, which in Vietnamese is half of all pairs.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
// @ts-expect-error -- the package has no types; what it returns is named where it is called.
import subsetFont from 'subset-font';

const SOURCE_SHA256 = '413e7357809ddd12fd80a96a8a396de0e401638d4acd3cb3e37532f0472ac682';

/** Bytes that the face may cost a visitor. */
const BUDGET = 30_000;

/** What headings hold. A letter that is not here is drawn in the system face, so that nothing is lost. */
const letters = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  ` !"#$%&'()*+,-./:;<=>?@[]_`,
  '\u00a0«»°·×–—‘’“”…•→←↑↓₫²½',
  vietnameseLetters(),
  // Names of places and people in Ê Đê, Gia Rai and Ba Na as they write them.
  'ĕŏŭĭčñĔŎŬĬČÑ',
].join('');

/** Every marked letter of Vietnamese: twelve vowels by five tones, and Đ. */
function vietnameseLetters(): string {
  const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'];
  const toned = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  return ['ăâđêôơưĂÂĐÊÔƠƯ', ...toned].join('');
}

// One optical size and one width: they are what the pages are drawn with, and cost most of the file.
const drawnAt = { opsz: 14, wdth: 100 };

const [sourcePath] = process.argv.slice(2);
if (!sourcePath)
  throw new Error('Name the source: node scripts/fonts.ts <BricolageGrotesque[…].ttf>');
const source = await readFile(sourcePath);
const sha256 = createHash('sha256').update(source).digest('hex');
if (sha256 !== SOURCE_SHA256) {
  throw new Error(
    `${sourcePath} is not the file that the site was drawn with (sha256 ${sha256}). ` +
      'If a newer version is meant, measure the fallback faces in src/styles/faces.css again.',
  );
}

await mkdir('public/fonts', { recursive: true });
await mkdir('src/outputs/pictures/fonts', { recursive: true });

const face: Uint8Array = await subsetFont(source, letters, {
  targetFormat: 'woff2',
  variationAxes: { ...drawnAt, wght: { min: 500, max: 760 } },
  keepFeatures: ['kern', 'tnum'],
  noHinting: true,
  dropTables: ['STAT', 'gasp', 'prep'],
});
await write('public/fonts/bricolage-grotesque.woff2', face);
if (face.length > BUDGET) throw new Error(`The face is over its budget of ${BUDGET} bytes.`);

// For pictures made at build: every letter of the face, one file a weight, because the renderer
// misplaces the advances of variable fonts.
for (const wght of [500, 760]) {
  const still: Uint8Array = await subsetFont(source, undefined, {
    keepAllGlyphs: true,
    targetFormat: 'woff2',
    variationAxes: { ...drawnAt, wght },
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'],
    noHinting: true,
    dropTables: ['STAT', 'gasp', 'prep'],
  });
  await write(`src/outputs/pictures/fonts/bricolage-grotesque-${wght}.woff2`, still);
}

async function write(path: string, data: Uint8Array): Promise<void> {
  await writeFile(path, data);
  console.log(`${path}: ${data.length} bytes`);
}

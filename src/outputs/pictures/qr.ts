import encodeQr from 'qr';
import { absoluteUrl, type CodedKind, shortestPath } from '../addresses/index.ts';

/** The address that a record's code leads to: the short one of a product, which makes a coarser code; else its page. */
export const codedAddress = (record: { kind: CodedKind; id: string }): string =>
  absoluteUrl(shortestPath(record, 'vi'));

/** Empty modules around a code (ISO/IEC 18004 wants four). */
const QUIET_ZONE = 4;

/**
 * The modules of a QR code by row and column, true where dark. Error correction M survives 15 percent
 * of damage.
 *
 * @param border empty modules around the code
 * @throws when the text is longer than a code can hold, 2,331 bytes
 */
export const qrModules = (text: string, border: number): boolean[][] =>
  encodeQr(text, 'raw', { ecc: 'medium', border });

/**
 * A QR code as a drawing, one unit a module: dark on white whatever the page looks like, since phones
 * cannot read the other way round.
 */
export function qrSvg(text: string): string {
  const modules = qrModules(text, QUIET_ZONE);
  const size = modules.length;
  const path = modules
    .map((row, y) =>
      darkRuns(row)
        .map(([from, to]) => `M${from} ${y}h${to - from}v1h${from - to}z`)
        .join(''),
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}

/** Where dark modules of a row begin and end: `[true, true, false, true]` gives `[0, 2]` and `[3, 4]`. */
function darkRuns(row: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const [at, isDark] of row.entries()) {
    const run = runs.at(-1);
    if (!isDark) continue;
    if (run && run[1] === at) run[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

/** How a workbook shows what it holds: what is hidden, and which numbers are shown as something else. */
import { readXml } from './office-xml.ts';

/** What a number format makes of a number that would otherwise be misread. */
export type NumberLook =
  | { shows: 'month' | 'dayAndMonth' | 'percent' }
  /** Zeros in front, as of a telephone number. */
  | { shows: 'figures'; count: number };

/** Formats that every workbook has without writing them down (ECMA-376, part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  16: 'd-mmm',
  17: 'mmm-yy',
};

/** The looks of cells by their style, from the part `styles.xml`; no look for what is shown as it is. */
export function looksIn(styles: string): Map<number, NumberLook> {
  const codes = new Map(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
  const looks = new Map<number, NumberLook>();
  let style = 0;
  readXml(styles, {
    open: (name, attribute, path) => {
      if (name === 'ss:numFmt')
        codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name !== 'ss:xf' || path.at(-1) !== 'ss:cellXfs') return;
      const look = lookOf(codes.get(Number(attribute('numFmtId'))) ?? '');
      if (look) looks.set(style, look);
      style++;
    },
  });
  return looks;
}

function lookOf(code: string): NumberLook | undefined {
  const bare = code
    .replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    .split(';')[0]
    ?.toLowerCase();
  if (bare === undefined) return undefined;
  if (/^0{2,}$/.test(bare)) return { shows: 'figures', count: bare.length };
  if (bare.includes('%')) return { shows: 'percent' };
  if (!bare.includes('m') || /[hs#0?]/.test(bare)) return undefined;
  if (!bare.includes('d')) return { shows: 'month' };
  return bare.includes('y') ? undefined : { shows: 'dayAndMonth' };
}

/**
 * The sheets of a workbook: their name, the name of their part, and whether they are hidden.
 *
 * @param workbook the part `xl/workbook.xml`
 * @param relationships the part `xl/_rels/workbook.xml.rels`
 */
export function sheetsIn(
  workbook: string,
  relationships: string,
): { name: string; part: string; isHidden: boolean }[] {
  const targets = new Map<string, string>();
  readXml(relationships, {
    open: (name, attribute) => {
      if (name === 'rel:Relationship')
        targets.set(attribute('Id') ?? '', attribute('Target') ?? '');
    },
  });
  const sheets: { name: string; part: string; isHidden: boolean }[] = [];
  readXml(workbook, {
    open: (name, attribute) => {
      if (name !== 'ss:sheet') return;
      const target = targets.get(attribute('r:id') ?? '') ?? '';
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      const isHidden = ['hidden', 'veryHidden'].includes(attribute('state') ?? '');
      sheets.push({ name: attribute('name') ?? '', part, isHidden });
    },
  });
  return sheets;
}

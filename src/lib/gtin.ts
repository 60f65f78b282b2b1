/** Article numbers of GS1 as they stand under bar codes: 8, 12, 13 or 14 figures, the last a check digit. */

/** True when the last figure of a GTIN (8, 12, 13 or 14 figures) is the right check digit. */
export function isGtin(text: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(text)) return false;
  const sum = [...gtin14(text)].reduce(
    (total, figure, at) => total + Number(figure) * (at % 2 === 0 ? 3 : 1),
    0,
  );
  return sum % 10 === 0;
}

/** A GTIN in its long form, as GS1 Digital Link writes it: `gtin14('20000011')` gives `00000020000011`. */
export const gtin14 = (gtin: string): string => gtin.padStart(14, '0');

/**
 * A sentence of the dictionary with its gaps filled: `fillGaps('{n} gợi ý', { n: 3 })` gives `3 gợi ý`.
 * A gap without a name, `{}`, takes the value of the empty name; a gap for which there is no value stays.
 */
export const fillGaps = (
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string => sentence.replace(/\{(\w*)\}/g, (gap, name: string) => String(values[name] ?? gap));

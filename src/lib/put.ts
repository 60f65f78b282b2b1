/** A sentence of the dictionary with its gaps filled: `put('{n} gợi ý', { n: 3 })` gives `3 gợi ý`. */
export const put = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));

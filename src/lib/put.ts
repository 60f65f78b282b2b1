/** A sentence with its gaps filled: `{n}` nơi, with 5002, is `5.002 nơi`, in English pages `5,002`. */
export const put = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => shown(values[name] ?? gap));

const shown = (value: string | number): string =>
  typeof value === 'number' ? value.toLocaleString(pageLanguage()) : value;

const pageLanguage = (): string =>
  typeof document === 'undefined' ? 'vi' : document.documentElement.lang;

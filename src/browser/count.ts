/** A count as people of the page's language write it: 5002 is `5.002`, in English `5,002`. */
export const countWords = (count: number): string =>
  count.toLocaleString(document.documentElement.lang);

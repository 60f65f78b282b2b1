/** What goes wrong in typing one word: a letter missing, too much, wrong or swapped, or a sound-alike. */

/**
 * True when one word becomes the other by at most so many slips: a letter left out, put in, put for
 * another, or swapped with its neighbour (restricted Damerau–Levenshtein distance).
 */
export function isOneSlip(a: string, b: string, maxSlips = 1): boolean {
  if (Math.abs(a.length - b.length) > maxSlips) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (maxSlips > 1) return distance(a, b) <= maxSlips;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1] as number[];
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(least);
    }
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** First and last sounds that are said, and so written, for one another in some part of the country. */
const STARTS = [
  ['ch', 'tr'],
  ['s', 'x'],
  ['d', 'gi', 'r', 'v'],
  ['l', 'n'],
  ['c', 'k', 'q'],
  ['ng', 'ngh'],
  ['g', 'gh'],
  ['ph', 'f'],
  ['hoa', 'oa'],
  ['qu', 'w'],
] as const;
const ENDS = [
  ['n', 'ng', 'nh'],
  ['c', 't', 'ch'],
  ['i', 'y'],
  ['iu', 'uu', 'ieu', 'uou'],
  ['ay', 'ai'],
  ['au', 'ao'],
  ['im', 'iem'],
  ['ip', 'iep'],
  ['om', 'am', 'um'],
] as const;

/** Words that sound like this one somewhere: `tranh` gives `chanh`, `xua` gives `sua`. */
export function soundAlikes(word: string): string[] {
  const starts = STARTS.flatMap((group) =>
    group
      .filter((start) => word.startsWith(start))
      .flatMap((start) => others(group, start).map((other) => other + word.slice(start.length))),
  );
  const ends = ENDS.flatMap((group) =>
    group
      .filter((end) => word.endsWith(end))
      .flatMap((end) => others(group, end).map((other) => word.slice(0, -end.length) + other)),
  );
  return [...new Set([...starts, ...ends])].filter((other) => other !== word);
}

const others = (group: readonly string[], one: string): string[] =>
  group.filter((other) => other !== one);

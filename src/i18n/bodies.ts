/** English names of the bodies that sign decisions, for readers to whom the Vietnamese ones say nothing. */
const ministries: Readonly<Record<string, string>> = {
  'Bộ Nông nghiệp và Môi trường': 'Ministry of Agriculture and Environment',
  'Bộ Nông nghiệp và Phát triển nông thôn': 'Ministry of Agriculture and Rural Development',
};

/** What comes before the name of a place, and what it is in English. */
const units: readonly (readonly [RegExp, (place: string) => string])[] = [
  [/^tỉnh /i, (place) => `${place} province`],
  [/^(?:thành phố|TP\.?) /i, (place) => `${place} city`],
  [/^(?:huyện|quận) /i, (place) => `${place} district`],
  [/^(?:thị xã|TX\.?) /i, (place) => `${place} town`],
  [/^xã /i, (place) => `${place} commune`],
  [/^phường /i, (place) => `${place} ward`],
];

/**
 * A body in English: `UBND tỉnh Tuyên Quang` is `People’s Committee of Tuyên Quang province`.
 *
 * @returns nothing for a body that is not known here
 */
export function bodyInEnglish(name: string): string | undefined {
  const seat = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (.+)$/i.exec(name.trim())?.[1];
  if (seat === undefined) return ministries[name.trim()];
  for (const [before, inEnglish] of units) {
    if (before.test(seat)) return `People’s Committee of ${inEnglish(seat.replace(before, ''))}`;
  }
  return undefined;
}

/** A body for readers of either language: its Vietnamese name alone, and that in brackets after an English one. */
export function bodyWords(name: string): readonly [vi: string, en?: string] {
  const gloss = bodyInEnglish(name);
  return gloss === undefined ? [name] : [name, `${gloss} (${name})`];
}

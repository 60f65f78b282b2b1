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

/** What stands for itself, without the name of a place. */
const offices: Readonly<Record<string, string>> = {
  'Chủ tịch UBND cấp tỉnh': 'Chairman of the provincial People’s Committee',
  'Bộ trưởng Bộ Nông nghiệp và Môi trường': 'Minister of Agriculture and Environment',
  'cấp tỉnh': 'provincial level',
};

/** The council that assesses; it may be named by its place or its level. */
const council = /^Hội đồng (?:OCOP|đánh giá, phân hạng sản phẩm OCOP)(?: (.+))?$/i;
const levels: Readonly<Record<string, string>> = {
  'cấp tỉnh': 'Provincial OCOP council',
  'cấp huyện': 'District OCOP council',
  'trung ương': 'National OCOP council',
};

/** A place in English by its kind: `huyện Tam Đường` is `Tam Đường district`; nothing for another kind. */
function placeInEnglish(place: string): string | undefined {
  for (const [before, inEnglish] of units)
    if (before.test(place)) return inEnglish(place.replace(before, ''));
  return undefined;
}

/**
 * A body in English: `UBND tỉnh Tuyên Quang` is `People’s Committee of Tuyên Quang province`, `Hội đồng OCOP huyện
 * Đan Phượng` is `OCOP council of Đan Phượng district`.
 *
 * @returns nothing for a body that is not known here
 */
export function bodyInEnglish(name: string): string | undefined {
  const plain = name.trim();
  const known = ministries[plain] ?? offices[plain] ?? placeInEnglish(plain);
  if (known !== undefined) return known;
  const seat = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (.+)$/i.exec(plain)?.[1];
  if (seat !== undefined) return withPlace('People’s Committee', seat);
  const [isCouncil, of] = council.exec(plain) ?? [];
  if (isCouncil === undefined) return undefined;
  return of === undefined ? 'OCOP council' : (levels[of] ?? withPlace('OCOP council', of));
}

/** `People’s Committee of Gia Lai province`; nothing where the place is of no known kind. */
function withPlace(body: string, place: string): string | undefined {
  const english = placeInEnglish(place);
  return english === undefined ? undefined : `${body} of ${english}`;
}

/** A body for readers of either language: its Vietnamese name alone, and that in brackets after an English one. */
export function bodyWords(name: string): readonly [vi: string, en?: string] {
  const gloss = bodyInEnglish(name);
  return gloss === undefined ? [name] : [name, `${gloss} (${name})`];
}

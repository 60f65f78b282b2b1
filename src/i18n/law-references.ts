/** Kinds of legal documents, by what they are called in Vietnamese. */
const kinds: Readonly<Record<string, string>> = {
  'Quyết định': 'Decision',
  'Nghị định': 'Decree',
  'Thông tư': 'Circular',
  Luật: 'Law',
  'Kế hoạch': 'Plan',
};

/** `Quyết định 26/2026/QĐ-TTg` is `Decision 26/2026/QĐ-TTg`; a document of another kind keeps its name. */
export function documentInEnglish(name: string): string {
  const kind = Object.keys(kinds).find((vietnamese) => name.startsWith(`${vietnamese} `));
  return kind === undefined ? name : `${kinds[kind]}${name.slice(kind.length)}`;
}

/** `Điều 3 khoản 3, Điều 4 khoản 1 điểm a` is `art. 3(3), art. 4(1)(a)`; what is written otherwise stays. */
export const articleInEnglish = (article: string): string =>
  article
    .replaceAll(/[Đđ]iều (\d+)/gu, 'art. $1')
    .replaceAll(/ khoản (\d+)/gu, '($1)')
    .replaceAll(/ điểm (\p{L})(?!\p{L})/gu, '($1)');

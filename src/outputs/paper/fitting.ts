/**
 * How much of a record's words goes on a sheet of paper. Whole sentences and whole facts only: what
 * does not fit is left to the page that the QR code leads to, and nothing is cut within a sentence.
 * Measures are millimetres and average letters, with room to spare; a browser test holds every
 * printed sheet of both catalogues against its true size.
 */
import type { StoryNode } from '../../catalogue/read/markdown.ts';
import type { Producer, Product } from '../../catalogue/records.ts';
import { reachableStatuses } from '../../catalogue/status-words.ts';
import { bodyIn } from '../../catalogue/stories.ts';
import { isInForce } from '../../domain/certificate-life.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Lang, pick, useStrings } from '../../i18n/index.ts';
import type { Fact, Source } from '../../schema/source.ts';
import { factTitle } from '../../i18n/fact-words.ts';
import { absoluteUrl, shortestPath } from '../addresses/index.ts';

/** A column of text: letters on a line, millimetres a line. */
export interface Column {
  letters: number;
  lineMm: number;
}

/** A text with its language, and a heading perhaps. */
export interface PaperText {
  title?: string | undefined;
  text: string;
  lang: Lang;
}

/** The height that a text takes in a column. */
export const heightOf = (text: string, { letters, lineMm }: Column): number =>
  Math.ceil(text.length / letters) * lineMm;

/** A text in its sentences, each with the space behind it. */
export const sentencesOf = (text: string): string[] =>
  text.match(/[^.!?…]+(?:[.!?…]+["”’)]*(?=\s|$)|[.!?…]|$)+\s*/gu) ?? [text];

/** Words by which a sentence speaks of the programme or of a rank. */
const speaksOfStars =
  /\bOCOP\b|(?<!\p{L})(\d|một|hai|ba|bốn|năm) sao(?!\p{L})|(?<!\p{L})(hạng|số|gắn|đạt|nâng|giữ) sao(?!\p{L})|\bstars?\b/iu;

/**
 * A text without its sentences about stars, for what is carried away from the site: there a rank is said once,
 * from a certificate in force, or not at all.
 */
export const withoutStars = (text: string): string =>
  sentencesOf(text)
    .filter((sentence) => !speaksOfStars.test(sentence))
    .join('')
    .trim();

/** As many whole sentences from the beginning as a height holds; at least one. */
export function sentencesWithin(text: string, mm: number, column: Column): string {
  const sentences = sentencesOf(text);
  let kept = sentences[0] ?? text;
  for (const sentence of sentences.slice(1)) {
    if (heightOf(kept + sentence, column) > mm) break;
    kept += sentence;
  }
  return kept.trim();
}

/**
 * The sentence that a sheet opens with: large where it fits, else smaller, else as many of its
 * sentences as fit. Where there is none, the sheet opens without.
 *
 * @param mm the height that it may take
 * @param letters on a line, in each of the two sizes
 */
export function openingSentenceWithin(
  text: { vi: string; en?: string | undefined } | undefined,
  lang: Lang,
  mm: number,
  letters: { large: number; small: number },
): PaperText & { length: 'short' | 'long'; mm: number } {
  if (!text) return { text: '', lang, length: 'short', mm: 0 };
  const own = pick(text, lang);
  const LARGE_LINES = 4;
  const large: Column = { letters: letters.large, lineMm: 6.8 };
  const small: Column = { letters: letters.small, lineMm: 5.2 };
  const largeMm = heightOf(own.text, large);
  if (largeMm <= Math.min(mm, LARGE_LINES * large.lineMm)) {
    return { ...own, length: 'short', mm: largeMm };
  }
  const kept = sentencesWithin(own.text, mm, small);
  return { text: kept, lang: own.lang, length: 'long', mm: heightOf(kept, small) };
}

/** As many texts as a height holds, in their order; one that is too long is passed over. */
export function textsWithin(
  texts: readonly PaperText[],
  mm: number,
  column: Column,
  { headingMm = 0, gapMm = 0 } = {},
): PaperText[] {
  let left = mm;
  return texts.filter(({ text, title }) => {
    const height = heightOf(text, column) + (title === undefined ? 0 : headingMm) + gapMm;
    if (height > left) return false;
    left -= height;
    return true;
  });
}

/** How long a name is, for the sheets that set long ones smaller. */
export function nameLength(name: string): 'short' | 'medium' | 'long' {
  if (name.length > 40) return 'long';
  return name.length > 22 ? 'medium' : 'short';
}

/** What a buyer asks first, first. */
const factOrder: Fact['kind'][] = [
  'ingredients',
  'usage',
  'shelfLife',
  'process',
  'localness',
  'quality',
  'origin',
  'storage',
  'variants',
  'packaging',
  'season',
  'service',
  'visit',
  'access',
  'history',
  'award',
];

/** The facts of a record as short texts under their headings, those of one kind together. */
export function factTexts(facts: readonly Fact[], lang: Lang): PaperText[] {
  const rank = ({ kind }: Fact) => factOrder.indexOf(kind);
  const byTitle = Map.groupBy(
    facts.filter((fact) => rank(fact) !== -1).sort((a, b) => rank(a) - rank(b)),
    (fact) => factTitle(fact, lang),
  );
  return [...byTitle].map(([title, same]) => {
    const texts = same.map(({ text }) => pick(text, lang));
    return {
      title,
      text: texts.map(({ text }) => text).join(' '),
      lang: texts.every((text) => text.lang === lang) ? lang : 'vi',
    };
  });
}

/** What a product's label says of amounts, before its other facts. */
export function productTexts({ data }: Product, lang: Lang): PaperText[] {
  const t = useStrings(lang).product;
  const contents = (data.netContents ?? []).map((content) => pick(content, lang).text).join('; ');
  return [
    ...factTexts(data.facts ?? [], lang),
    ...(contents === '' ? [] : [{ title: t.netContents, text: contents, lang }]),
  ];
}

/** The words of a story as plain paragraphs. */
export function paragraphsOf(nodes: readonly StoryNode[], lang: Lang): PaperText[] {
  const wordsOf = (node: StoryNode): string => {
    if ('value' in node) return node.value;
    if ('children' in node) return node.children.map(wordsOf).join('');
    // The sources of the paper stand in a line of their own.
    return node.type === 'note' ? '' : ' ';
  };
  return nodes
    .filter(({ type }) => type === 'paragraph' || type === 'blockquote')
    .map((node) => ({ text: wordsOf(node).trim(), lang }))
    .filter(({ text }) => text !== '');
}

/** The texts of the story about a product or a place; empty when it has none of its own. */
export function storyTexts(record: Product | Producer, lang: Lang): PaperText[] {
  const story = record.stories.find(({ data }) => data.origin === 'own' && data.kind === 'story');
  if (!story) return [];
  const body = bodyIn(story, lang);
  return paragraphsOf(body.nodes, body.lang);
}

const MAX_SOURCES = 3;

/** Who published what a record says, with the year, in a line: `Nhân Dân 2024; UBND tỉnh …`. */
export function sourcesLine(sources: readonly Source[], lang: Lang): string {
  const t = useStrings(lang).print;
  // What proves most stands first.
  const ranked = [...sources].sort((a, b) =>
    a.evidence < b.evidence ? -1 : a.evidence > b.evidence ? 1 : 0,
  );
  const names = [
    ...new Set(
      ranked.map(({ publisher, publishedOn }) =>
        publishedOn === undefined
          ? publisher
          : `${publisher} (${formatDate(publishedOn.slice(0, 4), lang)})`,
      ),
    ),
  ];
  const more = names.length - MAX_SOURCES;
  const shown = names.slice(0, MAX_SOURCES).join('; ');
  return `${t.sources}: ${shown}${more > 0 ? `; ${t.moreSources(more)}` : ''}.`;
}

/** An address of ours as people read and type it: no scheme, no last slash. */
export const readableUrl = (url: string): string =>
  url.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** Records in groups of so many, for sheets that hold a fixed number. */
export function sheetsOf<Item>(items: readonly Item[], perSheet: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / perSheet) }, (_, at) =>
    items.slice(at * perSheet, (at + 1) * perSheet),
  );
}

/** Things of known height on pages of known height, in their order; each page takes at least one. */
export function paginate<Item>(
  items: readonly Item[],
  heightMm: (item: Item) => number,
  pageMm: number,
): Item[][] {
  const pages: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const height = heightMm(item);
    const page = pages.at(-1);
    if (page && height <= left) {
      page.push(item);
      left -= height;
    } else {
      pages.push([item]);
      left = pageMm - height;
    }
  }
  return pages;
}

/** The height of what a leaflet says of a certificate: its rows while it is or may be in force, else a sentence. */
export function certificateMm({ certificate }: Pick<Product, 'certificate'>, lang: Lang): number {
  const HEAD_MM = 20;
  const ROW_MM = 6.4;
  /** The English name of a body above its own. */
  const TWO_NAMES_MM = 10;
  /** The sentence about a day that is not that of signing. */
  const DAY_NOTE_MM = 8;
  /** The sentence that no rank is printed. */
  const NO_RANK_MM = 14;
  if (!certificate || !reachableStatuses(certificate).some(isInForce)) return NO_RANK_MM;
  const rows = 4 + (certificate.data.extendedUntil ? 1 : 0) + (certificate.data.recall ? 4.5 : 0);
  return (
    Math.max(50, HEAD_MM + rows * ROW_MM) +
    (lang === 'vi' ? 0 : TWO_NAMES_MM) +
    (certificate.data.issuedOnIs === 'signed' ? 0 : DAY_NOTE_MM)
  );
}

/** The address of a record as people read it on paper. */
export const readableLink = (record: Parameters<typeof shortestPath>[0], lang: Lang): string =>
  readableUrl(absoluteUrl(shortestPath(record, lang)));

/**
 * What stands at the foot of every leaflet: the address of the record, what it was read from, and the lines
 * under the code.
 *
 * @param where who makes it and where, the first of those lines
 */
export function leafletFoot(
  record: Parameters<typeof shortestPath>[0] & {
    data: { sources: readonly Source[]; sample?: boolean | undefined };
  },
  where: string | undefined,
  lang: Lang,
) {
  const sources = sourcesLine(record.data.sources, lang);
  return {
    link: readableLink(record, lang),
    sources,
    footLines: [
      ...(where ? [where] : []),
      sources,
      ...(record.data.sample ? [useStrings(lang).common.sample] : []),
    ],
  };
}

/**
 * The picture that stands for a page where it is shared: its cloth, and a paper label sewn on it.
 *
 * A national catalogue has 35,000 of them, so each is made of what costs least: the cloth straight
 * from the loom at ten pixels a cell, only the words drawn by a text renderer, and all of it one
 * picture in sixteen colours.
 */
import type { Node } from '@takumi-rs/core';
import type { Lang } from '../../i18n/index.ts';
import {
  type Box,
  type GroundSubject,
  CELL,
  fitTitle,
  drawPrint,
  magnify,
  drawLabel,
  drawTab,
  drawSiteMark,
  SITE_MARK_GAP,
  SITE_MARK_SIZE,
  weaveGround,
} from './label.ts';
import {
  crop,
  draw,
  drawName,
  drawStars,
  inkWidth,
  type Print,
  type PrintedStars,
  printedPng,
  SOFT_INK,
} from './typesetting.ts';

export interface OpenGraphSubject {
  cloth: GroundSubject;
  title: string;
  /** One line under the title, such as the place. */
  subtitle: string;
  /** Certified stars are gold, of five; stated ones are outlines, as many as are said. */
  stars?: PrintedStars | undefined;
  lang: Lang;
}

/** For `og:image:width` and `og:image:height`. */
export const openGraphSize = { width: 1200, height: 630 } as const;

/**
 * A PNG for sharing, of `openGraphSize`. The same subject gives the same bytes.
 * It reads its fonts from the folder of the project, so it is for the build and not for a server.
 */
export async function openGraphImage(subject: OpenGraphSubject): Promise<Buffer<ArrayBuffer>> {
  const words = await drawWords(subject);
  const name = await drawName();
  const stars = subject.stars && (await drawStars(subject.stars, subject.lang));
  const label = placeLabel(words, name, stars);

  const cloth = weaveGround(subject.cloth, openGraphSize, label.top);
  const canvas = magnify(cloth, openGraphSize);
  drawLabel(canvas, label);
  drawPrint(canvas, words, label.left + PADDING, label.top + PADDING_TOP);
  if (stars) drawTab(canvas, label, stars);
  drawSiteMark(canvas, name, { right: label.right - PADDING, bottom: label.bottom - PADDING });
  return Buffer.from(await printedPng(canvas, cloth.palette));
}

// ── Label ─────────────────────────────────────────────────────────────────────────────────────────

const MARGIN = 40;
const PADDING = 44;
/** Less than at the sides: the words bring their own headroom. */
const PADDING_TOP = 30;
const WORDS_WIDTH = openGraphSize.width - 2 * (MARGIN + PADDING);

/** The label is as wide as its words, so that the rest of the cloth shows, and stands in the lower left corner. */
function placeLabel(words: Words, name: Print, stars: Print | undefined): Box {
  const lastLine = words.lastLine + 60 + SITE_MARK_SIZE + SITE_MARK_GAP + name.width;
  const width = Math.max(words.width, lastLine, stars?.width ?? 0) + 2 * PADDING;
  const bottom = openGraphSize.height - MARGIN;
  return {
    left: MARGIN,
    top: bottom - PADDING - words.height - PADDING_TOP,
    right: Math.min(MARGIN + Math.ceil(width / CELL) * CELL, openGraphSize.width - MARGIN),
    bottom,
  };
}

// ── Words ─────────────────────────────────────────────────────────────────────────────────────────

/** The title and the line under it. `lastLine` is the width of that line, which shares its row with the sign. */
interface Words extends Print {
  lastLine: number;
}

const SUBTITLE_HEIGHT = 60;

async function drawWords({ title, subtitle, lang }: OpenGraphSubject): Promise<Words> {
  const print = await draw(
    {
      type: 'container',
      style: { display: 'flex', flexDirection: 'column', width: WORDS_WIDTH },
      children: [await fitTitle(title, lang, WORDS_WIDTH), subtitleNode(subtitle)],
    },
    lang,
  );
  const lastRow = print.height - SUBTITLE_HEIGHT;
  const lastLine = inkWidth(print, lastRow, print.height);
  return crop({ ...print, lastLine }, Math.max(lastLine, inkWidth(print, 0, lastRow)));
}

const subtitleNode = (text: string): Node => ({
  type: 'text',
  text,
  style: {
    // Leaves the corner to the sign of the site.
    width: WORDS_WIDTH - 260,
    height: SUBTITLE_HEIGHT,
    marginTop: 8,
    fontSize: 36,
    lineHeight: `${SUBTITLE_HEIGHT}px`,
    color: SOFT_INK,
    lineClamp: 1,
    textOverflow: 'ellipsis',
  },
});

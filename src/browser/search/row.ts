import { visitorToday } from '../kit/today.ts';
import { markFound } from '../../domain/search/excerpt.ts';
import type { SearchManifest } from '../../domain/search/manifest.ts';
import type { SearchRecord } from '../../domain/search/records.ts';
import { element } from '../kit/make.ts';
import { rankLine } from './rank-line.ts';

/** The nodes of a text with the matches in `<mark>`. */
export const marked = (text: string, found: ReadonlySet<string>): Node[] =>
  markFound(text, found).map((piece) =>
    piece.isFound ? element('mark', {}, piece.text) : document.createTextNode(piece.text),
  );

/** The address of a record's page. */
export const addressOf = ({ kind, id }: SearchRecord, { paths }: SearchManifest): string =>
  paths[kind].replace('{id}', id);

/** The woven picture of a record; decorative, so it has no alternative text. */
export const clothOf = ({ kind, id }: SearchRecord, { cloth }: SearchManifest): HTMLElement =>
  element('img', {
    class: 'cloth',
    src: cloth.replace('{kind}', kind).replace('{id}', id),
    width: '45',
    height: '33',
    alt: '',
    loading: 'lazy',
    decoding: 'async',
  });

/**
 * The line below a name: its kind, the stars in force today, the level of evidence, the place.
 *
 * @param form `short` where there is a line and no more; `kindless` under a heading that says the kind
 */
export function noteOf(
  record: SearchRecord,
  { words }: SearchManifest,
  form: 'short' | 'full' | 'kindless',
): HTMLElement {
  const rank = rankLine(record, words, visitorToday());
  const ofItsKind = form === 'kindless' ? undefined : words.kinds[record.kind];
  const kind = record.makesNothing ? words.bodyWithoutProduct : ofItsKind;
  const rankWords = form === 'short' ? rank?.short : rank?.words;
  const parts = [kind, rankWords, record.place].filter((part) => part !== undefined);
  const note = element('small');
  if (rank?.stars) {
    const { count, basis } = rank.stars;
    const stars = element('span', {
      class: 'stars',
      'data-stars': `${count}`,
      'aria-hidden': 'true',
    });
    if (basis !== 'certified') stars.dataset['basis'] = basis;
    note.append(stars, ' ');
  }
  note.append(parts.join('. '));
  return note;
}

/** The name of a record, marked as Vietnamese where the page speaks English. */
export function nameOf(record: SearchRecord, found: ReadonlySet<string>): HTMLElement {
  const name = element('span', {}, ...marked(record.name, found));
  if (record.isForeign) name.lang = 'vi';
  return name;
}

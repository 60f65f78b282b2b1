/** The watch list in words, as a table for spreadsheets, and as a calendar. */
import {
  byMonth,
  type WatchLine,
  type WatchList,
  watchList,
  type WatchTopic,
  watchTopics,
} from '../../catalogue/watch-list.ts';
import { nameOf } from '../../catalogue/record-name.ts';
import type { Catalogue, Certificate, ExcludedFile, Product } from '../../catalogue/records.ts';
import { formatDate, inRow } from '../../i18n/format.ts';
import { type Lang, pick, useStrings } from '../../i18n/index.ts';
import { reassessmentWindow } from '../../domain/certificate-life.ts';
import { csv } from '../../lib/csv.ts';
import { type CalendarEvent, ics } from '../../lib/ics.ts';
import type { SiteFile } from '../../lib/site-file.ts';
import { type ExcludedRow, excludedRow } from '../sentences/excluded-words.ts';
import { absoluteUrl, recordPath, toolPath, watchFilePath } from '../addresses/index.ts';

/** What a line asks for, as a phrase: `còn 75 ngày; nộp chậm nhất 9/10/2026`. */
export function watchWords({ detail, on }: WatchLine, lang: Lang): string {
  const t = useStrings(lang).watch;
  const day = on === undefined ? '' : formatDate(on, lang);
  switch (detail.topic) {
    case 'lapses':
    case 'windowOpen':
    case 'tooLate': {
      const { closesOn } = reassessmentWindow(on ?? '');
      const due = formatDate(closesOn, lang);
      return [
        t.todo.lastDay(detail.days),
        ...(detail.submittedOn === undefined
          ? detail.topic === 'lapses'
            ? []
            : [detail.topic === 'tooLate' ? t.todo.closed(due) : t.todo.closes(due)]
          : [t.todo.submitted(formatDate(detail.submittedOn, lang))]),
      ].join('; ');
    }
    case 'extended':
      return t.todo.extendedUntil(day);
    case 'lapsed':
      return t.todo.lapsedOn(day);
    case 'recalled':
      return t.todo.recalledOn(day);
    case 'consent':
      return t.todo.consentUntil(day);
    case 'photo':
      return t.todo.photo;
    case 'translation':
      return t.todo.translation(detail.missing);
    case 'ask':
      return t.todo.ask(
        // They go on after a colon.
        detail.questions.map((question) => inRow(pick(question, lang).text, 1)).join('; '),
      );
    case 'evidence':
      return t.gaps[detail.gap];
    case 'stale':
      return staleWords(detail.fact, on === undefined ? undefined : day, lang);
  }
}

function staleWords(
  fact: Extract<WatchLine['detail'], { topic: 'stale' }>['fact'],
  day: string | undefined,
  lang: Lang,
): string {
  const t = useStrings(lang).watch.stale;
  switch (fact) {
    case 'price':
      return t.price(day ?? '');
    case 'undatedPrice':
      return t.undatedPrice;
    case 'link':
      return t.link(day ?? '');
    case 'uncheckedLink':
      return t.uncheckedLink;
    case 'standing':
      return day === undefined ? t.undatedStanding : t.standing(day);
  }
}

/** A line with what a page prints of it. */
interface WatchRow {
  line: WatchLine;
  todo: string;
  path: string | undefined;
  place: string;
}

const watchRow = (line: WatchLine, lang: Lang): WatchRow => ({
  line,
  todo: watchWords(line, lang),
  path: watchPath(line, lang),
  place: watchPlace(line),
});

/** Lines that the page shows, whatever they are about. */
const MOST_OF_ALL = 150;
/** Lines of one heading where there are more than that; a whole country would fill hundreds of screens. */
const MOST_LINES = 16;
/** Lines of one heading that stand unfolded. */
export const UNFOLDED_LINES = 4;

/** How many lines of one heading the page of a list shows. */
const mostLines = ({ byTopic, excluded: held }: Pick<WatchList, 'byTopic' | 'excluded'>): number =>
  Object.values(byTopic).reduce((sum, { length }) => sum + length, held.length) > MOST_OF_ALL
    ? MOST_LINES
    : MOST_OF_ALL;

/** What the page shows of the files that a release was made without, and how many it leaves to the table. */
export function shownExcluded(
  list: WatchList,
  lang: Lang,
): { total: number; rows: ExcludedRow[]; more: number } {
  const { excluded: held } = list;
  const shown = held.slice(0, mostLines(list));
  return {
    total: held.length,
    rows: shown.map((one) => excludedRow(one, lang)),
    more: held.length - shown.length,
  };
}

/** What the page shows of one heading. */
export interface ShownTopic {
  topic: WatchTopic;
  total: number;
  /** Ends of certificates by month, each under its own heading; all other lines together under none. */
  parts: { heading: string | undefined; label: string; rows: WatchRow[] }[];
  /** How many lines it leaves to the table. */
  more: number;
}

/** What the page shows of each heading, the empty ones too: that there is nothing to do is news as well. */
export function shownTopics(list: WatchList, lang: Lang): ShownTopic[] {
  const { byTopic } = list;
  const most = mostLines(list);
  const t = useStrings(lang).watch;
  const rowsOf = (lines: readonly WatchLine[]) => lines.map((line) => watchRow(line, lang));
  return watchTopics.map((topic) => {
    const lines = byTopic[topic];
    const shown = lines.slice(0, most);
    const label = t.topics[topic];
    const months = [...byMonth(shown)].map(([month, own]) => {
      const heading = formatDate(month, lang);
      return { heading, label: `${label}, ${heading}`, rows: rowsOf(own) };
    });
    const whole = shown.length > 0 ? [{ heading: undefined, label, rows: rowsOf(shown) }] : [];
    return {
      topic,
      total: lines.length,
      parts: topic === 'lapses' ? months : whole,
      more: lines.length - shown.length,
    };
  });
}

/** The path of the page of a line's record; a marketplace has none. */
const watchPath = ({ record }: WatchLine, lang: Lang): string | undefined =>
  record.kind === 'marketplace' ? undefined : recordPath(record, lang);

/** Where the record of a line is, in a word or two. */
function watchPlace({ record }: WatchLine): string {
  if (record.kind === 'locality' || record.kind === 'province') return record.data.province;
  return 'locality' in record ? (record.locality?.data.name.vi ?? '') : '';
}

/** The list of a catalogue as files. */
export const watchFiles = (catalogue: Catalogue, lang: Lang): SiteFile[] => [
  {
    path: watchFilePath('csv', lang),
    type: 'text/csv; charset=utf-8',
    body: () => watchTable(watchList(catalogue), lang),
  },
  {
    path: watchFilePath('ics', lang),
    type: 'text/calendar; charset=utf-8',
    body: () => watchCalendar(catalogue, watchList(catalogue), lang),
  },
];

/** The whole list as a table, a line a row; days as `YYYY-MM-DD`, so that a spreadsheet sorts them. */
export function watchTable({ byTopic, excluded: held }: WatchList, lang: Lang): string {
  const t = useStrings(lang).watch;
  const { topic, on, record, kind, place, todo, file, field, url } = t.columns;
  return csv([
    [topic, on, record, kind, place, todo, file, field, url],
    ...held.flatMap((one) => {
      const row = excludedRow(one, lang);
      return row.reasons.map(({ field: at, why }) => [
        t.held.title,
        undefined,
        row.name,
        undefined,
        undefined,
        why,
        row.file,
        at,
        undefined,
      ]);
    }),
    ...watchTopics.flatMap((name) =>
      byTopic[name].map((line) => {
        const row = watchRow(line, lang);
        return [
          t.topics[name],
          line.on,
          pick(nameOf(line.record), lang).text,
          t.kinds[line.record.kind],
          row.place,
          row.todo,
          line.file,
          line.field,
          row.path === undefined ? undefined : absoluteUrl(row.path),
        ];
      }),
    ),
  ]);
}

/**
 * The days that certificates in force ask for, the window for the file and the last day; and what is
 * held back, on the day of the build, which is the day to mend it.
 */
export function watchCalendar(
  catalogue: Catalogue,
  { byTopic, excluded: held }: WatchList,
  lang: Lang,
): string {
  const events = [
    ...held.map((one) => excludedFileEvent(one, catalogue.today, lang)),
    ...byTopic.lapses.flatMap(({ record, file }) =>
      record.kind === 'product' && record.certificate
        ? certificateEvents(record, record.certificate, file, catalogue.today, lang)
        : [],
    ),
  ];
  const name = useStrings(lang).watch.calendarName(pick(catalogue.site.name, lang).text);
  return ics({ name, asOf: catalogue.today, events });
}

function excludedFileEvent(held: ExcludedFile, today: string, lang: Lang): CalendarEvent {
  const { name, file, reasons } = excludedRow(held, lang);
  return {
    uid: `${name.replaceAll('/', '-')}-held@${new URL(absoluteUrl('/')).hostname}`,
    title: useStrings(lang).watch.held.event(file),
    from: today,
    description: reasons.map(({ why }) => why).join(' '),
    url: absoluteUrl(toolPath('watch', lang)),
  };
}

function certificateEvents(
  product: Product,
  { data, dates }: Certificate,
  file: string,
  today: string,
  lang: Lang,
): CalendarEvent[] {
  const { watch: t, certificate: words } = useStrings(lang);
  const name = pick(product.data.name, lang).text;
  const { opensOn, closesOn } = reassessmentWindow(dates.expiresOn);
  const host = new URL(absoluteUrl('/')).hostname;
  const common = {
    description: t.eventNote(data.decisionNumber, file),
    url: absoluteUrl(recordPath(product, lang)),
  };
  return [
    ...(closesOn < today
      ? []
      : [
          {
            ...common,
            uid: `${product.id}-window-${dates.expiresOn}@${host}`,
            title: t.windowEvent(name),
            from: opensOn,
            to: closesOn,
          },
        ]),
    {
      ...common,
      uid: `${product.id}-end-${dates.expiresOn}@${host}`,
      title: t.lastDayEvent(name, words.rank(data.stars).toLowerCase()),
      from: dates.expiresOn,
    },
  ];
}

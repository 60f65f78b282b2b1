import {
  aheadChanges,
  type Change,
  changesIn,
  changesOf,
  pastChanges,
} from '../../catalogue/changes.ts';
import type { Catalogue, Unit } from '../../catalogue/records.ts';
import { bodyInEnglish } from '../../i18n/bodies.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Lang, pick, useStrings } from '../../i18n/index.ts';
import { reassessmentWindow } from '../../domain/certificate-life.ts';
import { type CalendarEvent, ics } from '../../lib/ics.ts';
import { jsonFeed } from '../../lib/json-feed.ts';
import { type Feed, rss } from '../../lib/rss.ts';
import type { SiteFile } from '../../lib/site-file.ts';
import { noticeKind, noticeLine } from '../../i18n/law-words.ts';
import {
  absoluteUrl,
  type ChangeFeedForm,
  changeFeedForms,
  changeFeedPath,
  changeFeedTypes,
  changeFormsOf,
  recordPath,
  toolPath,
} from '../addresses/index.ts';
import { placeName } from '../addresses/place-name.ts';

/** A change as a line and a sentence of a language. */
export interface ChangeWords {
  headline: string;
  sentence: string;
}

/** The words for a change. They speak as of the day on which it happens, so they never go stale. */
export function changeWords({ kind, product, certificate }: Change, lang: Lang): ChangeWords {
  const { change: t, certificate: words } = useStrings(lang);
  const { data, dates, lastDay } = certificate;
  const body = data.issuingAuthority.name;
  const gloss = lang === 'en' ? bodyInEnglish(body) : undefined;
  const day = (date: string | undefined) => (date === undefined ? '' : formatDate(date, lang));
  return {
    headline: t.headline(
      kind,
      pick(product.data.name, lang).text,
      words.rank(data.stars).toLowerCase(),
    ),
    sentence: t.sentence(kind, {
      decision: data.decisionNumber,
      authority: gloss === undefined ? body : `the ${gloss}`,
      issuedOn: day(data.issuedOn),
      lastDay: day(kind === 'lapsed' ? lastDay : dates.expiresOn),
      closesOn: day(reassessmentWindow(dates.expiresOn).closesOn),
      ground: data.recall?.ground ? words.grounds[data.recall.ground] : '',
      recallDecision: data.recall?.decisionNumber ?? '',
    }),
  };
}

/** A change with its texts in one language. */
export type WordedChange = Change & ChangeWords;

/** The changes for a page, with their texts: past ones up to a day and coming ones, each list nearest first. */
export function wordedChanges(
  changes: readonly Change[],
  today: string,
  lang: Lang,
): { past: WordedChange[]; ahead: WordedChange[] } {
  const told = (list: readonly Change[]) =>
    list.map((change) => ({ ...change, ...changeWords(change, lang) }));
  return { past: told(pastChanges(changes, today)), ahead: told(aheadChanges(changes, today)) };
}

/** A change's own name, the same in every build: it hangs on the decision, not on the order of a list. */
const idOf = ({ kind, on, product }: Change): string => `${product.id}-${kind}-${on}`;

/**
 * The changes of the site, or of one locality, as a file of some form. News feeds tell what has
 * happened by the day of the build; the calendar holds what lies ahead too.
 */
function changeFeed(
  catalogue: Catalogue,
  form: ChangeFeedForm,
  lang: Lang,
  locality?: Unit,
): string {
  const { site, today } = catalogue;
  const t = useStrings(lang).change;
  const changes = locality ? changesIn(locality, today) : changesOf(catalogue);
  const place = pick((locality ?? { data: site }).data.name, lang).text;
  if (form === 'ics') {
    const events = changes.map((change) => changeEvent(change, lang)).reverse();
    return ics({ name: t.feedTitle(place), asOf: today, events });
  }
  const feed: Feed = {
    title: t.feedTitle(place),
    description: t.description,
    language: lang,
    homeUrl: absoluteUrl(locality ? recordPath(locality, lang) : toolPath('change', lang)),
    feedUrl: absoluteUrl(changeFeedPath(form, lang, locality)),
    items: pastChanges(changes, today).map((change) => {
      const { headline, sentence } = changeWords(change, lang);
      const url = absoluteUrl(recordPath(change.product, lang));
      return {
        id: `${url}#${change.kind}-${change.on}`,
        url,
        title: headline,
        summary: `${sentence} ${lawWords(change, lang)}`.trim(),
        day: change.on,
        tags: [t.kinds[change.kind]],
      };
    }),
  };
  return form === 'rss' ? rss(feed) : jsonFeed(feed);
}

/** The changes of the site, and of each locality and province that can be followed, in every form that has any. */
export const changeFeeds = (catalogue: Catalogue, lang: Lang): SiteFile[] =>
  [undefined, ...catalogue.localities, ...catalogue.provinces].flatMap((locality) =>
    (locality ? changeFormsOf(locality, catalogue.today) : changeFeedForms).map((form) => ({
      path: changeFeedPath(form, lang, locality),
      type: `${changeFeedTypes[form]}; charset=utf-8`,
      body: () => changeFeed(catalogue, form, lang, locality),
    })),
  );

function lawWords({ product }: Change, lang: Lang): string {
  const kind = noticeKind(product);
  return kind ? noticeLine(kind, lang) : '';
}

function changeEvent(change: Change, lang: Lang): CalendarEvent {
  const { headline, sentence } = changeWords(change, lang);
  const { product, certificate, kind, on } = change;
  const { closesOn } = reassessmentWindow(certificate.dates.expiresOn);
  return {
    uid: `${idOf(change)}@${new URL(absoluteUrl('/')).hostname}`,
    title: headline,
    from: on,
    // The window is a stretch of days; everything else is one.
    to: kind === 'lapsing' && closesOn > on ? closesOn : undefined,
    description: sentence,
    location: placeName(product.locality, lang, 'whole'),
    url: absoluteUrl(recordPath(product, lang)),
    categories: [useStrings(lang).change.kinds[kind]],
  };
}

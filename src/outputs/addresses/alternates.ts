import { changesIn, pastChanges } from '../../catalogue/changes.ts';
import type { AnyRecord, Unit } from '../../catalogue/records.ts';
import { type Lang, pick, useStrings } from '../../i18n/index.ts';
import { nameOf } from './crumbs.ts';
import { absoluteUrl, href } from './host.ts';
import {
  type ChangeFeedForm,
  changeFeedForms,
  changeFeedPath,
  changeFeedTypes,
  oEmbedPath,
} from './paths.ts';

/** Attributes of a `<link rel="alternate">`. */
export interface Alternate {
  type: string;
  title: string;
  href: string;
}

/**
 * What programs find of a record beside its page and its data: how to embed a product, and what changes
 * in a locality or a province.
 *
 * @param today the day of the build, `YYYY-MM-DD`
 */
export function alternatesOf(record: AnyRecord, lang: Lang, today: string): Alternate[] {
  switch (record.kind) {
    case 'product':
      return [
        {
          type: 'application/json+oembed',
          href: absoluteUrl(oEmbedPath(record, lang)),
          title: nameOf(record, lang),
        },
      ];
    case 'province':
    case 'locality':
      return changeAlternates(record, lang, today);
    default:
      return [];
  }
}

/**
 * The forms in which the changes of a place can be followed on a day, `YYYY-MM-DD`: news where something has
 * happened, a calendar where something has or will. What would be empty is neither published nor linked.
 */
export function changeFormsOf(unit: Unit, today: string): ChangeFeedForm[] {
  if (!unit.hasHandouts) return [];
  const changes = changesIn(unit, today);
  const lists = {
    ics: changes,
    rss: pastChanges(changes, today),
    json: pastChanges(changes, today),
  };
  return changeFeedForms.filter((form) => lists[form].length > 0);
}

const changeAlternates = (unit: Unit, lang: Lang, today: string): Alternate[] =>
  changeFormsOf(unit, today).map((form) => ({
    type: changeFeedTypes[form],
    title: useStrings(lang).change.titleIn(pick(unit.data.shortName, lang).text),
    href: href(changeFeedPath(form, lang, unit)),
  }));

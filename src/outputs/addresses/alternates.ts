import type { AnyRecord, Unit } from '../../catalogue/records.ts';
import { type Lang, pick, useStrings } from '../../i18n/index.ts';
import { nameOf } from './crumbs.ts';
import { absoluteUrl, href } from './host.ts';
import { changeFeedForms, changeFeedPath, changeFeedTypes, oEmbedPath } from './paths.ts';

/** Attributes of a `<link rel="alternate">`. */
export interface Alternate {
  type: string;
  title: string;
  href: string;
}

/**
 * What programs find of a record beside its page and its data: how to embed a product, and what changes
 * in a locality or a province.
 */
export function alternatesOf(record: AnyRecord, lang: Lang): Alternate[] {
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
      return record.hasHandouts ? changeAlternates(record, lang) : [];
    default:
      return [];
  }
}

const changeAlternates = (unit: Unit, lang: Lang): Alternate[] =>
  changeFeedForms.map((form) => ({
    type: changeFeedTypes[form],
    title: useStrings(lang).change.titleIn(pick(unit.data.shortName, lang).text),
    href: href(changeFeedPath(form, lang, unit)),
  }));

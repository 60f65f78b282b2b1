import { nameOf as titleOf } from '../../catalogue/record-name.ts';
import type { AnyRecord, Unit } from '../../catalogue/records.ts';
import { type Lang, pick, useStrings } from '../../i18n/index.ts';
import { productListPath, recordPath, sectionPath } from './paths.ts';
import type { SectionName } from './words.ts';

/** A step on the way to a page; the page itself, which comes last, has no path. */
export interface Crumb {
  label: string;
  path?: string;
}

/** The name of any record in a language; a story's is its title. */
export const nameOf = (record: AnyRecord, lang: Lang): string => pick(titleOf(record), lang).text;

/** The way to the page of a record from the top, as the page shows it above its heading. */
export function crumbsOf(record: AnyRecord, lang: Lang): Crumb[] {
  const t = useStrings(lang);
  const section = (name: SectionName, label: string): Crumb => ({
    label,
    path: sectionPath(name, lang),
  });
  const commune = (locality: Unit | undefined): Crumb[] =>
    locality
      ? [{ label: pick(locality.data.shortName, lang).text, path: recordPath(locality, lang) }]
      : [];
  const visit = section('destination', t.place.destination.title);
  const before = (): Crumb[] => {
    switch (record.kind) {
      case 'product':
        return [
          section('product', t.product.title),
          {
            label: t.product.sectors[record.sector],
            path: productListPath({ facet: 'sector', value: record.sector }, lang),
          },
        ];
      case 'producer':
        return [section('producer', t.place.producer.title), ...commune(record.locality)];
      case 'point-of-sale':
        return [section('point-of-sale', t.place.pointOfSale.title), ...commune(record.locality)];
      case 'destination':
        return [visit, ...commune(record.locality)];
      case 'route':
        return [visit, section('route', t.route.title)];
      case 'event':
        return [visit, section('event', t.event.title)];
      case 'story':
        return [section('story', t.story.title)];
      case 'decision':
        return [section('decision', t.decision.title)];
      case 'plan':
        return [section('plan', t.plan.title)];
      case 'province':
        return [section('province', t.province.title)];
      case 'locality': {
        const { formerDistrict: district, province } = record;
        return [
          province
            ? { label: pick(province.data.shortName, lang).text, path: recordPath(province, lang) }
            : section('locality', t.locality.title),
          ...(district
            ? [{ label: nameOf(district, lang), path: recordPath(district, lang) }]
            : []),
        ];
      }
    }
  };
  return [...before(), { label: nameOf(record, lang) }];
}

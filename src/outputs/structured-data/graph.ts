import type { BreadcrumbList, Graph, Thing } from 'schema-dts';
import type { AnyRecord, Place, Product, Route, Unit } from '../../catalogue/records.ts';
import { pick, useStrings, type Lang } from '../../i18n/index.ts';
import { absoluteUrl, clothPath, nameOf, recordPath, sectionPath } from '../addresses/index.ts';

export type { Graph };

/** The one JSON-LD graph of a page, from the things that it describes. */
export const makeGraph = (...things: readonly Thing[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

/** A step on the way to a page: its name, and its path without base. */
export interface Step {
  label: string;
  path: string;
}

/** The way to a page from the top, as `BreadcrumbList`. */
export const breadcrumbs = (steps: readonly Step[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ label, path }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: label,
    item: absoluteUrl(path),
  })),
});

/** From the section of a record to the record, with any steps between. */
export const stepsTo = (record: AnyRecord, lang: Lang, between: readonly Step[] = []): Step[] => [
  { label: useStrings(lang).common.nav[record.kind], path: sectionPath(record.kind, lang) },
  ...between,
  { label: nameOf(record, lang), path: recordPath(record, lang) },
];

/** The `@id` of a record, the same in the graph of every page: the address of its Vietnamese page. */
export const idOf = (record: Pick<AnyRecord, 'kind' | 'id'>): string =>
  absoluteUrl(recordPath(record, 'vi'));

/** What every thing says first of the record that it stands for: its id, its page, name and summary. */
export const namedThing = (record: Named, lang: Lang) => ({
  '@id': idOf(record),
  url: absoluteUrl(recordPath(record, lang)),
  name: pick(record.data.name, lang).text,
  ...(record.data.summary && { description: pick(record.data.summary, lang).text }),
});

/** The same of a record that has a cloth of its own. */
export const picturedThing = (record: Named, lang: Lang) => ({
  ...namedThing(record, lang),
  image: absoluteUrl(clothPath(record)),
});

type Named = Product | Place | Route | Unit;
